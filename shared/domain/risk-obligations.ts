import { addWorkingDays } from './calendar.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import { inTurn, morningOf } from './moment.ts';
import type { Risk } from './risk.ts';
import { addDays, dayIn, daysBetween, type Day, type Instant } from './time.ts';

/** So many working days before the day of its review the owner hears of it. */
const AHEAD = 3;
/** A risk that nobody looks at is asked about every week, and after so many weeks no more. */
const WEEK = 7;
const MOST_WEEKS = 26;

/** The first day on which a review is asked for. */
export const reviewAskedFrom = ({ nextReview }: Pick<Risk, 'nextReview'>, isWorkingDay: GroupFacts['isWorkingDay']): Day => addWorkingDays(nextReview, -AHEAD, isWorkingDay);

const ofRisk = ({ id, owner, nextReview }: Risk, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const morning = (day: Day): Instant => morningOf(day, facts);
  const remind = (when: string, due: Instant, until: Instant): readonly Obligation[] =>
    inTurn({ key: `risk-review/${id}/${nextReview}/${owner}/${when}`, matter: { kind: 'riskReview', risk: id }, to: owner, due, until, clause: null }, facts, now);
  const late = (week: number): Instant => morning(addDays(nextReview, 1 + week * WEEK));
  const passed = daysBetween(nextReview, dayIn(facts.group.zone, now)) - 1;
  const week = Math.max(0, Math.floor(passed / WEEK));
  // this week's, and the one to come
  const weeks = [week, week + 1].filter((one) => one < MOST_WEEKS);
  return [
    ...remind('before', morning(reviewAskedFrom({ nextReview }, facts.isWorkingDay)), late(0)),
    ...weeks.flatMap((one) => remind(`late-${one}`, late(one), late(one + 1))),
  ];
};

/** The owner of a risk looks at it again: told some days before, and every week once its day has gone by. */
export const riskObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] =>
  facts.cycle.programme.risks.filter(({ state }) => state === 'open').flatMap((risk) => ofRisk(risk, facts, now));
