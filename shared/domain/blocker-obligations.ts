import { isBlocking, untakenSince, type Blocker } from './blocker.ts';
import { addWorkingDays, workingDayFrom } from './calendar.ts';
import type { GroupFacts, Matter, Obligation } from './matter.ts';
import { heldBack, morningOf } from './moment.ts';
import { addDays, addMinutes, dayIn, daysBetween, type Day, type Instant } from './time.ts';

/** So many working days without anybody who undertakes to remove it are long. */
const PATIENCE = 5;
const WEEK = 7;
/** News for so many days. */
const NEWS_DAYS = 7;
const DAY_MINUTES = 24 * 60;

type Owed = Omit<Obligation, 'clause' | 'until'> & { readonly days: number };

const owe = ({ days, ...owed }: Owed, facts: GroupFacts, now: Instant): Obligation =>
  heldBack({ ...owed, until: addMinutes(owed.due, days * DAY_MINUTES), clause: null }, facts, now);

const matterOf = (kind: Extract<Matter, { readonly blocker: string }>['kind'], { id }: Blocker): Matter => ({ kind, blocker: id });

/** The chair, or whoever stands in while there is none. */
export const chairOf = ({ seats, group }: Pick<GroupFacts, 'seats' | 'group'>): string | null =>
  seats.find(({ role, holder }) => role === 'chair' && holder !== null)?.holder ?? seats.find(({ role, holder }) => role === 'viceChair' && holder !== null)?.holder ?? group.secretary;

/** On its day, and every week after it until it is removed. */
const dueDays = (due: Day, today: Day): { readonly day: Day; readonly week: number } => {
  const week = today <= due ? 0 : Math.floor(daysBetween(due, today) / WEEK);
  return { day: addDays(due, week * WEEK), week };
};

const ofRemover = (blocker: Blocker, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const { remover, id } = blocker;
  const promised = remover?.due ?? null;
  if (remover === null || promised === null) return [];
  const { day, week } = dueDays(promised, dayIn(facts.group.zone, now));
  // the next one too, so that the clock knows when to look again
  return [{ day, week }, { day: addDays(day, WEEK), week: week + 1 }].map((turn) => owe({
    key: `blocker-due/${id}/${remover.person}/${promised}/${turn.week}`, matter: matterOf('blockerWaits', blocker), to: remover.person,
    due: morningOf(workingDayFrom(turn.day, facts.isWorkingDay), facts), days: WEEK - 1,
  }, facts, now));
};

const untaken = (blocker: Blocker, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const chair = chairOf(facts);
  if (blocker.state !== 'open' || chair === null) return [];
  const since = dayIn(facts.group.zone, untakenSince(blocker));
  const due = morningOf(addWorkingDays(since, PATIENCE, facts.isWorkingDay), facts);
  return [owe({ key: `blocker-untaken/${blocker.id}/${since}/${chair}`, matter: matterOf('blockerWaits', blocker), to: chair, due, days: 4 * WEEK }, facts, now)];
};

const asked = (blocker: Blocker, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const { offered, id } = blocker;
  if (offered === null) return [];
  return [owe({ key: `blocker-offered/${id}/${offered.to}/${offered.at}`, matter: matterOf('blockerWaits', blocker), to: offered.to, due: offered.at, days: 4 * WEEK }, facts, now)];
};

const news = (blocker: Blocker, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const { id, from, raised, ended, escalated } = blocker;
  const kind = from === null ? 'blockerRaised' : 'blockerArrived';
  const told = { days: NEWS_DAYS } as const;
  const begun = isBlocking(blocker) ? [owe({ key: `blocker-raised/${id}`, matter: matterOf(kind, blocker), to: null, due: raised.at, ...told }, facts, now)] : [];
  // what somebody did themselves is no news to them; what came from another group is told there
  const over = ended === null || ended.by === raised.by || from !== null
    ? [] : [owe({ key: `blocker-ended/${id}/${ended.at}`, matter: matterOf('blockerEnded', blocker), to: raised.by, due: ended.at, ...told }, facts, now)];
  const above = escalated.flatMap(({ ended: answer, by, became }) =>
    answer === null ? [] : [owe({ key: `blocker-answered/${became?.blocker ?? id}/${answer.at}`, matter: matterOf('blockerEnded', blocker), to: by, due: answer.at, ...told }, facts, now)]);
  return [...begun, ...over, ...above];
};

/** A blocker is news in the channel; whoever undertook to remove it hears of it on the day and then weekly, the chair when nobody has. */
export const blockerObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] =>
  facts.cycle.programme.blockers.flatMap((blocker) => [
    ...news(blocker, facts, now),
    ...(isBlocking(blocker) ? [...ofRemover(blocker, facts, now), ...untaken(blocker, facts, now), ...asked(blocker, facts, now)] : []),
  ]);
