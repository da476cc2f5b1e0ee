import { hasStarted, type Meeting } from './meeting.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { heldBack, morningOf } from './moment.ts';
import type { Clearance, Paper } from './paper.ts';
import { dayIn, type Instant } from './time.ts';

/** Asked at once, and again on the morning of the day by which it is needed. What was said already, or is moot, is not asked. */
const ofClearance = (paper: Paper, { clearer, asked, given }: Clearance, meeting: Meeting, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  if (asked === null || given !== null) return [];
  const about = `${paper.id}/${clearer}/${asked.at}`;
  const base = { matter: { kind: 'clearanceAsked', paper: paper.id, clearer, meeting: meeting.id }, to: asked.of, until: meeting.starts, clause: null } as const;
  const first = heldBack({ ...base, key: `clearance-asked/${about}`, due: asked.at }, facts, now);
  if (asked.due === null || asked.due <= dayIn(facts.group.zone, asked.at)) return [first];
  return [first, heldBack({ ...base, key: `clearance-due/${about}/${asked.due}`, due: morningOf(asked.due, facts) }, facts, now)];
};

export const paperObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] =>
  facts.cycle.papers.flatMap((paper) => {
    const meeting = facts.meetings.find(({ id }) => id === paper.meeting);
    if (meeting === undefined || meeting.state === 'cancelled' || hasStarted(meeting, now)) return [];
    return paper.clearances.flatMap((clearance) => ofClearance(paper, clearance, meeting, facts, now));
  });
