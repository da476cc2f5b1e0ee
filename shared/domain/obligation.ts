import { actionObligations } from './action-obligations.ts';
import { agendaObligations } from './agenda-obligations.ts';
import { attendanceObligations } from './attendance-obligations.ts';
import { callObligations } from './call-obligations.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { meetingObligations } from './meeting-obligations.ts';
import { onwardObligations } from './onward-obligations.ts';
import { paperObligations } from './paper-obligations.ts';
import { recordObligations } from './record-obligations.ts';
import { adviceObligations } from './advice-obligations.ts';
import { blockerObligations } from './blocker-obligations.ts';
import { highlightObligations } from './highlight-obligations.ts';
import { requestObligations } from './request-obligations.ts';
import { riskObligations } from './risk-obligations.ts';
import { strategyObligations } from './strategy-obligations.ts';
import { earlier } from './time.ts';
import type { Instant } from './time.ts';

export { isMeetingMatter, MATTERS, NO_CYCLE, NO_PROGRAMME } from './matter.ts';
export type { CycleFacts, GroupFacts, ProgrammeFacts, Matter, MeetingMatter, NoteMatter, Obligation } from './matter.ts';

const OF_GROUP = [
  agendaObligations, paperObligations, attendanceObligations, callObligations, recordObligations, onwardObligations,
  highlightObligations, strategyObligations, blockerObligations, riskObligations, requestObligations, adviceObligations,
] as const;

/** Everything that is still to be said, or overdue and still of use. The caller says what is due and looks again at the next. */
export const obligations = (facts: GroupFacts, now: Instant): readonly Obligation[] =>
  [
    ...facts.meetings.flatMap((meeting) => meetingObligations(meeting, facts, now)),
    ...facts.actions.flatMap((action) => actionObligations(action, facts, now)),
    ...OF_GROUP.flatMap((owed) => owed(facts, now)),
  ].filter(({ due, until }) => until > now && due < until);

/** When to look again: the first moment at which something falls due that has no notice yet; null: nothing is to come. */
export const nextLook = (owed: readonly Obligation[], known: ReadonlySet<string>, now: Instant): Instant | null => {
  const ahead = owed.filter(({ key, due }) => due > now && !known.has(key)).map(({ due }) => due);
  return ahead.length === 0 ? null : ahead.reduce(earlier);
};
