import type { Advice } from './advice.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { heldBack, morningOf } from './moment.ts';
import { addDays, addMinutes, momentOf, type Instant } from './time.ts';

const DAY = 24 * 60;
const NEWS_DAYS = 14;
/** An answer that comes a little late is still worth having. */
const LATE_DAYS = 7;

/** To whoever is asked: at once, and once more on the day by which it is wanted. */
const asked = ({ id, of, at, due, answer }: Advice, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  if (answer !== null) return [];
  const matter = { kind: 'adviceAsked', advice: id } as const;
  const until = momentOf(facts.group.zone, addDays(due, LATE_DAYS), '00:00');
  const reminder = morningOf(due, facts);
  const first = heldBack({ key: `advice-asked/${id}`, matter, to: of, due: at, until, clause: null }, facts, now);
  // asked for the same day, it is said once
  return reminder <= addMinutes(at, DAY) ? [first] : [first, heldBack({ key: `advice-asked/${id}/due`, matter, to: of, due: reminder, until, clause: null }, facts, now)];
};

const given = ({ id, by, of, answer }: Advice, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  if (answer === null || by === of) return [];
  const until = addMinutes(answer.at, NEWS_DAYS * DAY);
  return [heldBack({ key: `advice-given/${id}/${answer.at}`, matter: { kind: 'adviceGiven', advice: id }, to: by, due: answer.at, until, clause: null }, facts, now)];
};

export const adviceObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] =>
  facts.cycle.programme.advice.flatMap((advice) => [...asked(advice, facts, now), ...given(advice, facts, now)]);
