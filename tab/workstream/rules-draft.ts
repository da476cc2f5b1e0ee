import type { InputOf } from '../../shared/contract/api.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import { STATUS_RULE_LIMITS, type StatusRules } from '../../shared/domain/status-rules.ts';
import { RAGS } from '../../shared/domain/workstream.ts';
import type { Fault } from '../frame/faults.ts';
import type { StatusWords } from './sentences.ts';

/** The numbers as they are typed. */
export interface RulesDraft {
  readonly triggers: StatusRules['triggers'];
  readonly evidenceDays: string;
  readonly asks: boolean;
  readonly askDays: string;
}

const USUAL_ASK = '5';

export const rulesDraft = ({ triggers, evidenceDays, askDays }: StatusRules): RulesDraft => ({
  triggers, evidenceDays: evidenceDays.toString(), asks: askDays !== null, askDays: askDays?.toString() ?? USUAL_ASK,
});

/** NaN where no whole number is typed */
const wholeOf = (typed: string): number => (/^\s*\d{1,5}\s*$/u.test(typed) ? Number(typed) : Number.NaN);
const isWithin = (typed: string, { from, to }: { readonly from: number; readonly to: number }): boolean => wholeOf(typed) >= from && wholeOf(typed) <= to;

export const rulesFaults = ({ triggers, evidenceDays, asks, askDays }: RulesDraft, { statusPage: { rules }, tab }: Pick<StatusWords, 'statusPage' | 'tab'>): readonly Fault[] => [
  ...RAGS.flatMap((rag) => {
    const over = triggers[rag].trim().length - STATUS_RULE_LIMITS.trigger;
    return over > 0 ? [{ field: `triggers.${rag}`, message: tab.tooMany(over) }] : [];
  }),
  ...(isWithin(evidenceDays, STATUS_RULE_LIMITS.days) ? [] : [{ field: 'evidenceDays', message: rules.daysMissing }]),
  ...(!asks || isWithin(askDays, STATUS_RULE_LIMITS.ask) ? [] : [{ field: 'askDays', message: rules.askMissing }]),
];

export const rulesInput = (group: GroupId, revision: number, { triggers, evidenceDays, asks, askDays }: RulesDraft): InputOf<'saveStatusRules'> => ({
  group, revision, triggers: { green: triggers.green.trim(), amber: triggers.amber.trim(), red: triggers.red.trim() }, evidenceDays: wholeOf(evidenceDays), askDays: asks ? wholeOf(askDays) : null,
});
