import { addWorkingDays } from './calendar.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { heldBack, morningOf } from './moment.ts';
import type { Forwarding } from './onward.ts';
import { addDays, dayIn, later, type Instant } from './time.ts';

/** So many working days before a body's last day for papers the secretary is told. */
const AHEAD = 2;
/** So many working days without an acknowledgement are long. */
const PATIENCE = 5;
/** Told no more after so many days. */
const USE_DAYS = 60;
const MOST_CHASED = 2;

const dueOf = (forwarding: Forwarding, secretary: string, facts: GroupFacts, now: Instant): Obligation => {
  const { id, due, at, clause, state, sent } = forwarding;
  const begins = morningOf(addWorkingDays(dayIn(facts.group.zone, at), 1, facts.isWorkingDay), facts);
  const ahead = due === null ? begins : later(begins, morningOf(addWorkingDays(due, -AHEAD, facts.isWorkingDay), facts));
  const until = morningOf(addDays(due ?? dayIn(facts.group.zone, at), due === null ? USE_DAYS : 1), facts);
  const matter = { kind: 'onwardDue', forwarding: id } as const;
  // each attempt that failed is news at once
  if (state === 'failed') {
    const tried = sent?.at ?? at;
    return heldBack({ key: `onward-failed/${id}/${tried}/${secretary}`, matter, to: secretary, due: tried, until, clause }, facts, now);
  }
  // what sets out on the very last day cannot wait for the next one
  return heldBack({ key: `onward-due/${id}/${due ?? 'now'}/${secretary}`, matter, to: secretary, due: ahead < until ? ahead : at, until, clause }, facts, now);
};

const chaseOf = ({ id, sent, forMeetingOn, chased, clause }: Forwarding, secretary: string, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  if (sent === null || chased.length >= MOST_CHASED) return [];
  const { zone } = facts.group;
  const since = chased.at(-1) ?? (forMeetingOn === null ? sent.at : later(sent.at, morningOf(forMeetingOn, facts)));
  const due = morningOf(addWorkingDays(dayIn(zone, since), PATIENCE, facts.isWorkingDay), facts);
  const until = morningOf(addDays(dayIn(zone, due), USE_DAYS), facts);
  return [heldBack({ key: `onward-chase/${id}/${chased.length}/${secretary}`, matter: { kind: 'onwardChase', forwarding: id }, to: secretary, due, until, clause }, facts, now)];
};

/** What waits to be reported onward, and what nobody has acknowledged: the secretary hears of it in good time. */
export const onwardObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const { secretary } = facts.group;
  if (secretary === null) return [];
  return facts.cycle.forwardings.flatMap((forwarding) => {
    switch (forwarding.state) {
      case 'queued':
      case 'failed':
        return [dueOf(forwarding, secretary, facts, now)];
      case 'sent':
        return chaseOf(forwarding, secretary, facts, now);
      case 'waiting':
      case 'sending':
      case 'acknowledged':
      case 'notNeeded':
        return [];
    }
  });
};
