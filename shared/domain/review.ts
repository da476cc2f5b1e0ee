import type { MeetingId, PersonId, SeatId } from './ids.ts';
import { attends, type Register, type RegisterStatus } from './register.ts';
import { membersOf, type FormerPost, type Holding, type Seat } from './seat.ts';
import { addMonths, daysBetween, type Day } from './time.ts';

/** A meeting that was held, with who sat in the group that day. */
export interface HeldMeeting {
  readonly id: MeetingId;
  readonly day: Day;
  readonly seats: readonly Seat[];
  /** null: no register was saved */
  readonly register: Pick<Register, 'lines' | 'confirmed'> | null;
}

/** What became of the meetings that somebody, or a seat, was expected at. */
export interface Tally {
  readonly expected: number;
  readonly present: number;
  readonly apologies: number;
  readonly absent: number;
  /** meetings that a substitute came to; they stand among apologies or absences too */
  readonly substituted: number;
  /** meetings of which nothing is known, since nobody kept the register */
  readonly unrecorded: number;
}

/** What must be read beside a rate; a figure without them would be unfair. */
export type Caveat =
  | { readonly kind: 'joined'; readonly day: Day; readonly counted: number; readonly of: number }
  | { readonly kind: 'left'; readonly day: Day; readonly counted: number; readonly of: number }
  | { readonly kind: 'unrecorded'; readonly meetings: number }
  | { readonly kind: 'unconfirmed'; readonly meetings: number }
  | { readonly kind: 'few'; readonly meetings: number };

export interface PersonReview {
  readonly person: PersonId;
  readonly posts: readonly string[];
  readonly elected: boolean;
  readonly tally: Tally;
  /** whole percent of the meetings that are recorded; null: none is */
  readonly percent: number | null;
  readonly below: boolean;
  readonly caveats: readonly Caveat[];
  /** an elected member not seen here for six months, since that day; the law counts other meetings too */
  readonly sixMonths: Day | null;
}

export interface SeatReview {
  readonly seat: SeatId;
  readonly post: string;
  readonly formerly: readonly string[];
  readonly holders: readonly PersonId[];
  readonly tally: Tally;
  /** meetings at which nobody held it */
  readonly vacant: number;
}

export interface Review {
  readonly held: number;
  readonly confirmed: number;
  readonly people: readonly PersonReview[];
  readonly seats: readonly SeatReview[];
}

export interface Reviewed {
  readonly meetings: readonly HeldMeeting[];
  readonly holdings: readonly Holding[];
  readonly formerPosts: readonly FormerPost[];
  /** that are expected of everybody; null: the terms do not say */
  readonly percent: number | null;
  readonly today: Day;
}

/** A rate over fewer than that says little. */
const FEW = 3;
const SIX_MONTHS = 6;

const NOTHING: Tally = { expected: 0, present: 0, apologies: 0, absent: 0, substituted: 0, unrecorded: 0 };

const statusOf = ({ register }: HeldMeeting, person: PersonId): RegisterStatus | undefined => register?.lines.find((line) => line.person === person)?.status;

const isStoodFor = ({ register }: HeldMeeting, person: PersonId): boolean =>
  register?.lines.some(({ status, standsFor }) => status === 'presentAsSubstitute' && standsFor === person) === true;

const counted = (tally: Tally, meeting: HeldMeeting, person: PersonId): Tally => {
  const status = statusOf(meeting, person);
  const here = { ...tally, expected: tally.expected + 1, substituted: tally.substituted + (isStoodFor(meeting, person) ? 1 : 0) };
  if (status === undefined || status === 'expected') return { ...here, unrecorded: here.unrecorded + 1 };
  if (attends(status)) return { ...here, present: here.present + 1 };
  return status === 'apologies' ? { ...here, apologies: here.apologies + 1 } : { ...here, absent: here.absent + 1 };
};

const sat = ({ seats }: HeldMeeting, person: PersonId): boolean => seats.some(({ holder }) => holder === person);

/** Somebody who came, or went, in the course of the year was not expected at all its meetings. */
const turnOver = (meetings: readonly HeldMeeting[], mine: readonly HeldMeeting[], holdings: readonly Holding[]): readonly Caveat[] => {
  const [first, last] = [meetings[0], meetings.at(-1)];
  const [begins, ends] = [mine[0], mine.at(-1)];
  const numbers = { counted: mine.length, of: meetings.length };
  const from = holdings.map((holding) => holding.from).filter((day) => first !== undefined && day > first.day).sort()[0];
  const until = holdings.flatMap((holding) => (holding.until === null ? [] : [holding.until])).sort().at(-1);
  return [
    ...(begins !== first && from !== undefined ? [{ kind: 'joined', day: from, ...numbers } as const] : []),
    ...(ends !== last && until !== undefined ? [{ kind: 'left', day: until, ...numbers } as const] : []),
  ];
};

const doubts = (mine: readonly HeldMeeting[], { unrecorded, expected }: Tally): readonly Caveat[] => {
  const unconfirmed = mine.filter(({ register }) => register !== null && register.confirmed === null).length;
  const recorded = expected - unrecorded;
  return [
    ...(unrecorded > 0 ? [{ kind: 'unrecorded', meetings: unrecorded } as const] : []),
    ...(unconfirmed > 0 ? [{ kind: 'unconfirmed', meetings: unconfirmed } as const] : []),
    ...(recorded > 0 && recorded < FEW ? [{ kind: 'few', meetings: recorded } as const] : []),
  ];
};

/** Since when an elected member has not been seen here; only where that is six months or more. */
const unseenSince = (mine: readonly HeldMeeting[], person: PersonId, today: Day): Day | null => {
  const seen = mine.findLast((meeting) => attends(statusOf(meeting, person) ?? 'expected'));
  const after = mine.slice(seen === undefined ? 0 : mine.indexOf(seen) + 1);
  const missed = after.filter((meeting) => ['apologies', 'absent'].includes(statusOf(meeting, person) ?? ''));
  const since = seen?.day ?? missed[0]?.day;
  return since !== undefined && missed.length > 0 && daysBetween(addMonths(since, SIX_MONTHS), today) >= 0 ? since : null;
};

const personReview = ({ meetings, holdings, percent, today }: Reviewed, person: PersonId): PersonReview => {
  const mine = meetings.filter((meeting) => sat(meeting, person));
  const tally = mine.reduce((sum, meeting) => counted(sum, meeting, person), NOTHING);
  const seats = mine.at(-1)?.seats.filter(({ holder }) => holder === person) ?? [];
  const recorded = tally.expected - tally.unrecorded;
  const elected = seats.some((seat) => seat.elected);
  return {
    person,
    posts: seats.map(({ post }) => post),
    elected,
    tally,
    percent: recorded === 0 ? null : Math.round((100 * tally.present) / recorded),
    // not by the rounded figure: 49.6 is below 50
    below: percent !== null && recorded > 0 && 100 * tally.present < percent * recorded,
    caveats: [...turnOver(meetings, mine, holdings.filter((holding) => holding.person === person)), ...doubts(mine, tally)],
    sixMonths: elected ? unseenSince(mine, person, today) : null,
  };
};

const seatReview = ({ meetings, formerPosts }: Reviewed, seat: Seat): SeatReview => {
  const held = meetings.flatMap((meeting) => {
    const found = meeting.seats.find(({ id }) => id === seat.id);
    return found === undefined ? [] : [{ meeting, holder: found.holder }];
  });
  const tally = held.reduce((sum, { meeting, holder }) => (holder === null ? sum : counted(sum, meeting, holder)), NOTHING);
  return {
    seat: seat.id,
    post: seat.post,
    formerly: [...new Set(formerPosts.filter((former) => former.seat === seat.id).map(({ post }) => post))],
    holders: [...new Set(held.flatMap(({ holder }) => (holder === null ? [] : [holder])))],
    tally,
    vacant: held.filter(({ holder }) => holder === null).length,
  };
};

/** The yearly review of attendance (R112), per person and per seat. A cancelled meeting is none. */
export const reviewOf = (reviewed: Reviewed): Review => {
  const meetings = [...reviewed.meetings].sort((a, b) => a.day.localeCompare(b.day));
  const ordered = { ...reviewed, meetings };
  const people = [...new Set(meetings.flatMap(({ seats }) => membersOf(seats).map(({ person }) => person)))];
  // a post that was renamed is the same seat, under its latest name
  const seats = new Map(meetings.flatMap((meeting) => meeting.seats.map((seat) => [seat.id, seat] as const)));
  return {
    held: meetings.length,
    confirmed: meetings.filter(({ register }) => register !== null && register.confirmed !== null).length,
    people: people.map((person) => personReview(ordered, person)),
    seats: [...seats.values()].map((seat) => seatReview(ordered, seat)),
  };
};

/** What became of each meeting for each person; null: not expected at it. */
export interface ReviewGrid {
  readonly days: readonly Day[];
  readonly rows: readonly { readonly person: PersonId; readonly marks: readonly (RegisterStatus | null)[] }[];
}

export const gridOf = (meetings: readonly HeldMeeting[], people: readonly PersonId[]): ReviewGrid => ({
  days: meetings.map(({ day }) => day),
  rows: people.map((person) => ({ person, marks: meetings.map((meeting) => (sat(meeting, person) ? (statusOf(meeting, person) ?? 'expected') : null)) })),
});
