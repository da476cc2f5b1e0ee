import type { IsWorkingDay } from './calendar.ts';
import type { RecordKind } from './meeting-record.ts';
import { lastDayAfter } from './notice.ts';
import type { Clause, NoticeRule, RecordRule, Rules } from './terms.ts';
import type { Day } from './time.ts';

/** Where the terms give no time: long enough to write it, short enough to remember. */
const UNSTATED: NoticeRule = { amount: 5, unit: 'workingDays', clause: null };

/** Where the terms say nothing of records. */
const NO_RULE: RecordRule = { kept: 'actionLog', agreedAtNext: true, clause: null };

export const recordRuleOf = ({ record }: Pick<Rules, 'record'>): RecordRule => record ?? NO_RULE;

/** The log cannot be skipped: what else is kept is the terms' to say. */
export const isAsked = (kind: RecordKind, rules: Pick<Rules, 'record'>): boolean => kind === 'actionLog' || recordRuleOf(rules).kept !== 'actionLog';

export interface RecordDue {
  readonly day: Day;
  /** false: the terms give no time */
  readonly stated: boolean;
  readonly clause: Clause | null;
}

type DueRules = Pick<Rules, 'actionLogNotice' | 'minutesNotice' | 'record'>;

/** The last day on which a meeting's record goes to the members. */
export const recordDue = (kind: RecordKind, rules: DueRules, meetingDay: Day, isWorkingDay: IsWorkingDay): RecordDue => {
  const rule = kind === 'actionLog' ? rules.actionLogNotice : rules.minutesNotice;
  return { day: lastDayAfter(meetingDay, rule ?? UNSTATED, isWorkingDay), stated: rule !== null, clause: rule?.clause ?? recordRuleOf(rules).clause };
};
