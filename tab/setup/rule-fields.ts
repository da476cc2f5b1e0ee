import { DECIDED_BY, NOTICE_UNITS, WHEN_INQUORATE, type CadenceRule, type NoticeRule, type PapersRule, type Rhythm, type RuleName, type Rules } from '../../shared/domain/terms.ts';
import { capacityField, noticeFields, options, pick, presenceField, tripleField, type Put, type RuleField } from './fields.ts';
import { quorumFields } from './quorum-fields.ts';
import type { SetupWords } from './words.ts';

type Say = SetupWords['form'];
type NoticeName = 'itemsNotice' | 'minutesNotice' | 'actionLogNotice';

const WEEK: NoticeRule = { amount: 5, unit: 'workingDays', clause: null };

const optionalNotice = (name: NoticeName, value: NoticeRule | null, put: Put<NoticeName>, say: Say): readonly RuleField[] => [
  presenceField(name, value, put, WEEK, null, say),
  ...(value === null ? [] : noticeFields(`rules.${name}`, value, NOTICE_UNITS, (change) => put({ ...value, ...change }), say)),
];

const PAPERS = ['always', 'wherePossible', 'notice', 'none'] as const;

const papersAs = (how: (typeof PAPERS)[number], value: PapersRule | null): PapersRule | null => {
  const clause = value?.clause ?? null;
  switch (how) {
    case 'none': return null;
    case 'notice': return value !== null && 'amount' in value ? value : { ...WEEK, clause };
    case 'always':
    case 'wherePossible': return { withAgenda: how, clause };
  }
};

const papersFields = (value: PapersRule | null, put: Put<'papersNotice'>, say: Say): readonly RuleField[] => {
  const how = value === null ? 'none' : 'amount' in value ? 'notice' : value.withAgenda;
  return [
    { kind: 'choice', key: 'rules.papersNotice', label: say.papersLabel, options: options(PAPERS, say.papers), value: how, set: (chosen) => put(papersAs(pick(PAPERS, chosen, how), value)) },
    ...(value !== null && 'amount' in value ? noticeFields('rules.papersNotice', value, NOTICE_UNITS, (change) => put({ ...value, ...change }), say) : []),
  ];
};

const RHYTHMS = ['weeks', 'months', 'namedMonths', 'timesAYear', 'asRequired'] as const;
const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

const FRESH: { readonly [K in Rhythm['kind']]: Extract<Rhythm, { kind: K }> } = {
  weeks: { kind: 'weeks', every: 4 }, months: { kind: 'months', every: 1 }, namedMonths: { kind: 'namedMonths', months: [1, 4, 7, 10] },
  timesAYear: { kind: 'timesAYear', times: 4, atLeast: true }, asRequired: { kind: 'asRequired' },
};

const rhythmFields = (rhythm: Rhythm, put: (rhythm: Rhythm) => Rules, say: Say): readonly RuleField[] => {
  const at = 'rules.cadence.rhythm';
  switch (rhythm.kind) {
    case 'weeks': return [{ kind: 'number', key: `${at}.every`, label: say.everyWeeks, from: 1, to: 104, value: rhythm.every, set: (every) => put({ ...rhythm, every }), clear: null }];
    case 'months': return [{ kind: 'number', key: `${at}.every`, label: say.everyMonths, from: 1, to: 24, value: rhythm.every, set: (every) => put({ ...rhythm, every }), clear: null }];
    case 'namedMonths':
      return [{ kind: 'many', key: `${at}.months`, label: say.months, options: options(MONTHS, (month) => say.month(Number(month))), values: rhythm.months.map(String),
        set: (values) => put({ ...rhythm, months: values.map(Number).sort((a, b) => a - b) }) }];
    case 'timesAYear':
      return [
        { kind: 'number', key: `${at}.times`, label: say.times, from: 1, to: 366, value: rhythm.times, set: (times) => put({ ...rhythm, times }), clear: null },
        { kind: 'check', key: `${at}.atLeast`, label: say.timesAtLeast, value: rhythm.atLeast, set: (atLeast) => put({ ...rhythm, atLeast }) },
      ];
    case 'asRequired': return [];
  }
};

const cadenceFields = (rule: CadenceRule, put: Put<'cadence'>, say: Say): readonly RuleField[] => [
  { kind: 'choice', key: 'rules.cadence.rhythm', label: say.rhythmLabel, options: options(RHYTHMS, say.rhythm), value: rule.rhythm.kind,
    set: (kind) => put({ ...rule, rhythm: kind === rule.rhythm.kind ? rule.rhythm : FRESH[pick(RHYTHMS, kind, rule.rhythm.kind)] }) },
  ...rhythmFields(rule.rhythm, (rhythm) => put({ ...rule, rhythm }), say),
];

const inquorateFields = (rule: Rules['inquorate'], put: Put<'inquorate'>, say: Say): readonly RuleField[] => [
  { kind: 'choice', key: 'rules.inquorate.course', label: say.inquorateLabel, options: options(WHEN_INQUORATE, say.inquorate), value: rule.course, set: (course) => put({ ...rule, course: pick(WHEN_INQUORATE, course, rule.course) }) },
  { kind: 'number', key: 'rules.inquorate.afterMinutes', label: say.afterMinutes, hint: say.mayBeEmpty, from: 0, to: 600, value: rule.afterMinutes,
    set: (afterMinutes) => put({ ...rule, afterMinutes }), clear: () => put({ ...rule, afterMinutes: null }) },
];

const attendanceFields = (rule: Rules['attendance'], put: Put<'attendance'>, say: Say): readonly RuleField[] => [
  { kind: 'number', key: 'rules.attendance.consecutive', label: say.consecutive, hint: say.mayBeEmpty, from: 1, to: 50, value: rule.consecutive,
    set: (consecutive) => put({ ...rule, consecutive }), clear: () => put({ ...rule, consecutive: null }) },
  { kind: 'number', key: 'rules.attendance.percent', label: say.attendancePercent, hint: say.mayBeEmpty, from: 1, to: 100, value: rule.percent,
    set: (percent) => put({ ...rule, percent }), clear: () => put({ ...rule, percent: null }) },
  { kind: 'check', key: 'rules.attendance.annualReview', label: say.annualReview, value: rule.annualReview, set: (annualReview) => put({ ...rule, annualReview }) },
];

const SENDERS = ['everyone', 'officers', 'nobody'] as const;

const substituteFields = (rule: Rules['substitutes'], put: Put<'substitutes'>, say: Say): readonly RuleField[] => [
  { kind: 'choice', key: 'rules.substitutes.who', label: say.whoSubstitutes, options: options(SENDERS, say.sender), value: rule.who, set: (who) => put({ ...rule, who: pick(SENDERS, who, rule.who) }) },
  ...(rule.who === 'nobody' ? [] : [tripleField({ key: 'rules.substitutes.countToQuorum', label: say.substituteCounts }, rule.countToQuorum, (countToQuorum) => put({ ...rule, countToQuorum }), say)]),
];

const decisionFields = (rule: Rules['decisions'], put: Put<'decisions'>, say: Say): readonly RuleField[] => [
  { kind: 'choice', key: 'rules.decisions.by', label: say.decidedByLabel, options: options(DECIDED_BY, say.decidedBy), value: rule.by, set: (by) => put({ ...rule, by: pick(DECIDED_BY, by, rule.by) }) },
  ...(rule.by === 'agreement' ? [] : [tripleField({ key: 'rules.decisions.castingVote', label: say.castingVote }, rule.castingVote, (castingVote) => put({ ...rule, castingVote }), say)]),
  tripleField({ key: 'rules.decisions.byCorrespondence', label: say.byCorrespondence }, rule.byCorrespondence, (byCorrespondence) => put({ ...rule, byCorrespondence }), say),
];

const KEPT = ['actionLog', 'minutes', 'both'] as const;

const recordFields = (rule: Rules['record'], put: Put<'record'>, say: Say): readonly RuleField[] => [
  presenceField('record', rule, put, { kept: 'minutes', agreedAtNext: true, clause: null }, null, say),
  ...(rule === null ? [] : [
    { kind: 'choice', key: 'rules.record.kept', label: say.keptLabel, options: options(KEPT, say.kept), value: rule.kept, set: (kept: string) => put({ ...rule, kept: pick(KEPT, kept, rule.kept) }) },
    { kind: 'check', key: 'rules.record.agreedAtNext', label: say.agreedAtNext, value: rule.agreedAtNext, set: (agreedAtNext: boolean) => put({ ...rule, agreedAtNext }) },
  ] satisfies RuleField[]),
];

const extraordinaryFields = (rule: Rules['extraordinary'], put: Put<'extraordinary'>, say: Say): readonly RuleField[] => [
  presenceField('extraordinary', rule, put, { agreedBy: ['chair'], clause: null }, null, say),
  ...(rule === null ? [] : [capacityField({ key: 'rules.extraordinary.agreedBy', label: say.agreedBy }, rule.agreedBy, (agreedBy) => put({ ...rule, agreedBy }), say)]),
];

/** Exactly what can be said of one rule, given what has been said so far. */
export const fieldsOf = (rule: RuleName, rules: Rules, say: Say): readonly RuleField[] => {
  const put = <K extends RuleName>(name: K): Put<K> => (value) => ({ ...rules, [name]: value });
  switch (rule) {
    case 'quorum': return quorumFields(rules.quorum, put('quorum'), say);
    case 'inquorate': return inquorateFields(rules.inquorate, put('inquorate'), say);
    case 'agendaNotice': return noticeFields('rules.agendaNotice', rules.agendaNotice, NOTICE_UNITS, (change) => put('agendaNotice')({ ...rules.agendaNotice, ...change }), say);
    case 'papersNotice': return papersFields(rules.papersNotice, put('papersNotice'), say);
    case 'itemsNotice':
    case 'minutesNotice':
    case 'actionLogNotice': return optionalNotice(rule, rules[rule], put(rule), say);
    case 'cadence': return cadenceFields(rules.cadence, put('cadence'), say);
    case 'extraordinary': return extraordinaryFields(rules.extraordinary, put('extraordinary'), say);
    case 'urgent': return [presenceField('urgent', rules.urgent, put('urgent'), { clause: null }, null, say)];
    case 'attendance': return attendanceFields(rules.attendance, put('attendance'), say);
    case 'substitutes': return substituteFields(rules.substitutes, put('substitutes'), say);
    case 'decisions': return decisionFields(rules.decisions, put('decisions'), say);
    case 'record': return recordFields(rules.record, put('record'), say);
    case 'restricted': return [presenceField('restricted', rules.restricted, put('restricted'), { clause: null }, null, say)];
  }
};
