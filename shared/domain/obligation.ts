import { actionObligations } from './action-obligations.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { meetingObligations } from './meeting-obligations.ts';
import { earlier } from './time.ts';
import type { Instant } from './time.ts';

export { MATTERS } from './matter.ts';
export type { GroupFacts, Matter, Obligation } from './matter.ts';

/** Everything that is still to be said, or overdue and still of use. The caller says what is due and looks again at the next. */
export const obligations = (facts: GroupFacts, now: Instant): readonly Obligation[] =>
  [
    ...facts.meetings.flatMap((meeting) => meetingObligations(meeting, facts, now)),
    ...facts.actions.flatMap((action) => actionObligations(action, facts, now)),
  ].filter(({ due, until }) => until > now && due < until);

/** When to look again: the first moment at which something falls due that has no notice yet; null: nothing is to come. */
export const nextLook = (owed: readonly Obligation[], known: ReadonlySet<string>, now: Instant): Instant | null => {
  const ahead = owed.filter(({ key, due }) => due > now && !known.has(key)).map(({ due }) => due);
  return ahead.length === 0 ? null : ahead.reduce(earlier);
};
