import type { DraftView, RuleVerdicts, SetupForm, Verdict } from '../../shared/contract/setting-up.ts';
import type { Finding, Proposal, Reading } from '../../shared/domain/reading.ts';
import { DEFAULT_RULES } from '../../shared/domain/stated-rules.ts';
import { RULES, type Clause, type RuleName, type Rules } from '../../shared/domain/terms.ts';

/** Thinks for the page on which a group is set up; nothing here draws or asks the server. */

export const STEPS = ['document', 'rules', 'people', 'calendar', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** The first part of a field's path, and the step on which the field stands. */
const STEP_OF: Readonly<Record<string, Step>> = {
  rules: 'rules', verdicts: 'rules', seats: 'people', secretary: 'people', deputySecretary: 'people',
  name: 'calendar', aliases: 'calendar', mailbox: 'calendar', nation: 'calendar', language: 'calendar', zone: 'calendar', hours: 'calendar',
};

export const stepOf = (field: string): Step => STEP_OF[field.split('.')[0] ?? ''] ?? 'check';

/** A form's verdicts come over the wire under any name; only those of rules count. */
export const verdictOf = (form: Pick<SetupForm, 'verdicts'>, rule: RuleName): Verdict | null => (form.verdicts as RuleVerdicts)[rule] ?? null;

export const proposalsOf = (reading: Reading, rule: RuleName): readonly Proposal[] => reading.rules.filter((proposal) => proposal.rule === rule);

/** The rule that a finding puts in doubt; null: none alone. */
export const ruleOf = (finding: Finding): RuleName | null => {
  switch (finding.kind) {
    case 'contradicts':
    case 'ambiguous':
      return finding.rule;
    case 'quorumAboveSeats':
    case 'requiredRoleWithoutSeat':
      return 'quorum';
    case 'versionUndated':
    case 'versionsOutOfOrder':
    case 'approvedBeforeMade':
    case 'currentNotApproved':
    case 'approvalOfUnknownVersion':
    case 'approvalWithoutVersion':
    case 'dateUnreadable':
    case 'coverStale':
    case 'severalNames':
    case 'notSupplied':
    case 'onePostTwoSeats':
    case 'postNotNamed':
    case 'notEnglish':
      return null;
  }
};

/** Where a finding is shown: beside what it is about. */
export const placeOf = (finding: Finding): Step => {
  switch (finding.kind) {
    case 'contradicts':
    case 'ambiguous':
    case 'quorumAboveSeats':
    case 'requiredRoleWithoutSeat':
    case 'notSupplied':
    case 'notEnglish':
      return 'rules';
    case 'onePostTwoSeats':
    case 'postNotNamed':
      return 'people';
    case 'severalNames':
      return 'calendar';
    case 'versionUndated':
    case 'versionsOutOfOrder':
    case 'approvedBeforeMade':
    case 'currentNotApproved':
    case 'approvalOfUnknownVersion':
    case 'approvalWithoutVersion':
    case 'dateUnreadable':
    case 'coverStale':
      return 'check';
  }
};

export const findingsAt = (reading: Reading, step: Step): readonly Finding[] => reading.findings.filter((finding) => placeOf(finding) === step && ruleOf(finding) === null);

/** The rules with one of them as a proposal has it; the proposal's value is of its own rule. */
export const withProposal = (rules: Rules, { rule, value }: Proposal): Rules => ({ ...rules, [rule]: value });

/** No rule was read of which that can be said without looking twice. */
const isDoubtful = (reading: Reading, rule: RuleName): boolean => proposalsOf(reading, rule).length > 1 || reading.findings.some((finding) => ruleOf(finding) === rule);

export interface RuleRow {
  readonly rule: RuleName;
  readonly name: string;
  readonly verdict: Verdict | null;
  /** as it is, or would be, in force */
  readonly inForce: string;
  /** the sentence that it rests on now */
  readonly clause: Clause | null;
  /** what was read, the likeliest first; empty: the document does not state it */
  readonly proposals: readonly { readonly proposal: Proposal; readonly plain: string }[];
  readonly findings: readonly Finding[];
  readonly doubtful: boolean;
}

/** Changed by the group, and not from a sentence of the document: what stands there says something else. */
export const isUnlikeRead = ({ verdict, clause, proposals }: RuleRow): boolean => verdict === 'changed' && clause === null && proposals.length > 0;

/** The sentences to be seen beside a rule: those of the reading that it rests on, or else of the likeliest. */
export const sentencesOf = ({ clause, proposals }: Pick<RuleRow, 'clause' | 'proposals'>): readonly Clause[] => {
  const meant = proposals.find(({ proposal }) => clause !== null && proposal.clauses.some(({ sentence }) => sentence === clause.sentence));
  return (meant ?? (clause === null ? proposals[0] : undefined))?.proposal.clauses ?? (clause === null ? [] : [clause]);
};

export interface RuleWords {
  readonly name: (rule: RuleName) => string;
  readonly rule: (rule: RuleName, of: Rules) => string;
}

type Draft = Pick<DraftView, 'reading' | 'form'>;

const rowOf = ({ reading, form }: Draft, rule: RuleName, say: RuleWords): RuleRow => {
  const verdict = verdictOf(form, rule);
  const proposals = proposalsOf(reading, rule);
  const [first] = proposals;
  const rules = verdict === null && first !== undefined ? withProposal(form.rules, first) : form.rules;
  return {
    rule, verdict, name: say.name(rule), inForce: say.rule(rule, rules), clause: rules[rule]?.clause ?? null,
    proposals: proposals.map((proposal) => ({ proposal, plain: say.rule(rule, withProposal(form.rules, proposal)) })),
    findings: reading.findings.filter((finding) => ruleOf(finding) === rule),
    doubtful: isDoubtful(reading, rule),
  };
};

/** read: the document says something of it; silent: it does not, and Quorate goes by something all the same */
export const ruleRows = (draft: Draft, say: RuleWords): { readonly read: readonly RuleRow[]; readonly silent: readonly RuleRow[] } => {
  const rows = RULES.map((rule) => rowOf(draft, rule, say));
  return { read: rows.filter((row) => row.proposals.length > 0), silent: rows.filter((row) => row.proposals.length === 0) };
};

/** A document was read, and no rule in it: it may not be the terms of reference. */
export const hasNothing = ({ source, reading }: Pick<DraftView, 'source' | 'reading'>): boolean => source.kind !== 'none' && reading.rules.length === 0;

const readRules = (reading: Reading): readonly RuleName[] => RULES.filter((rule) => proposalsOf(reading, rule).length > 0);

/** How far the secretary has come with what was read. */
export const progress = ({ reading, form }: Draft): { readonly decided: number; readonly of: number } => {
  const read = readRules(reading);
  return { decided: read.filter((rule) => verdictOf(form, rule) !== null).length, of: read.length };
};

/** Undecided rules that were read once, from sentences that nothing speaks against. */
export const acceptable = ({ reading, form }: Draft): readonly RuleName[] =>
  readRules(reading).filter((rule) => verdictOf(form, rule) === null && !isDoubtful(reading, rule));

const withVerdict = (form: SetupForm, rule: RuleName, verdict: Verdict | null): SetupForm['verdicts'] => {
  const others = Object.entries(form.verdicts).filter(([name]) => name !== rule);
  return Object.fromEntries(verdict === null ? others : [...others, [rule, verdict]]);
};

/** What was read first is accepted as it was read; to mean another reading is to change it. */
export const accept = (reading: Reading, form: SetupForm, proposal: Proposal): SetupForm => {
  const [first] = proposalsOf(reading, proposal.rule);
  const isFirst = first === undefined || JSON.stringify(first) === JSON.stringify(proposal);
  return { ...form, rules: withProposal(form.rules, proposal), verdicts: withVerdict(form, proposal.rule, isFirst ? 'accepted' : 'changed') };
};

export const acceptAll = ({ reading, form }: Draft): SetupForm =>
  acceptable({ reading, form }).reduce((changed, rule) => proposalsOf(reading, rule).slice(0, 1).reduce((now, proposal) => accept(reading, now, proposal), changed), form);

/** What was read is not what the group goes by; then it goes by what Quorate assumes, until somebody says otherwise. */
export const reject = (form: SetupForm, rule: RuleName): SetupForm =>
  ({ ...form, rules: { ...form.rules, [rule]: DEFAULT_RULES[rule] }, verdicts: withVerdict(form, rule, 'rejected') });

export const change = (form: SetupForm, rule: RuleName, rules: Rules): SetupForm =>
  ({ ...form, rules: { ...form.rules, [rule]: rules[rule] }, verdicts: withVerdict(form, rule, 'changed') });

/** Back to what was read, or assumed, and undecided. */
export const reopen = ({ reading, form }: Draft, rule: RuleName): SetupForm => {
  const [first] = proposalsOf(reading, rule);
  const rules = first === undefined ? { ...form.rules, [rule]: DEFAULT_RULES[rule] } : withProposal(form.rules, first);
  return { ...form, rules, verdicts: withVerdict(form, rule, null) };
};
