import { totalMinutes } from './agenda.ts';
import type { AgendaItem, TemplateItem } from './agenda.ts';
import { numbered, placeForNew, withItemAt } from './agenda-edit.ts';
import type { Call, CallState } from './call.ts';
import type { FormProblem } from './form-problem.ts';
import type { ItemId, MeetingId, PersonId } from './ids.ts';
import { hasStarted } from './meeting.ts';
import type { Meeting } from './meeting.ts';
import { done, refuse } from './result.ts';
import type { Result } from './result.ts';
import type { Station } from './rights.ts';
import { hasCapacity, membersOf } from './seat.ts';
import type { Capacity, Seat } from './seat.ts';
import type { ExtraordinaryRule } from './terms.ts';
import { dayIn } from './time.ts';
import type { Instant } from './time.ts';

/** Where the terms name nobody, the chair agrees. */
const CHAIR: readonly Capacity[] = ['chair'];
const LEAST_MINUTES = 10;
/** Meetings that Quorate made are in no calendar of a mailbox: reading one says nothing of them. */
const MADE_HERE = 'quorate/';

export const isMadeHere = ({ event }: Pick<Meeting, 'event'>): boolean => event.startsWith(MADE_HERE);

export const agreedBy = (rule: ExtraordinaryRule | null): readonly Capacity[] => (rule === null || rule.agreedBy.length === 0 ? CHAIR : rule.agreedBy);

/** Whose agreement is asked for: those who hold a seat of the kind that the terms name. */
export const agreers = (rule: ExtraordinaryRule | null, seats: readonly Seat[]): readonly PersonId[] =>
  membersOf(seats)
    .filter((member) => member.seats.some((seat) => agreedBy(rule).some((capacity) => hasCapacity(seat, capacity))))
    .map(({ person }) => person);

/** The same as stations, for a refusal to name. */
export const agreeingStations = (rule: ExtraordinaryRule | null): readonly Station[] => [
  ...new Set(agreedBy(rule).map((capacity): Station => (capacity === 'chair' || capacity === 'viceChair' ? capacity : 'member'))),
];

type Timed = Pick<Call, 'starts' | 'ends'>;

/** What is wrong with when a meeting is to be. */
export const timeProblems = ({ starts, ends }: Timed, zone: string, now: Instant): readonly FormProblem[] => [
  ...(starts <= now ? [{ field: 'day', kind: 'dayPast', earliest: dayIn(zone, now) } as const] : []),
  ...(ends <= starts ? [{ field: 'minutes', kind: 'endsBeforeItBegins' } as const] : []),
];

export const callProblems = (call: Pick<Call, 'kind' | 'starts' | 'ends' | 'people'>, seated: readonly PersonId[], zone: string, now: Instant): readonly FormProblem[] => [
  ...timeProblems(call, zone, now),
  ...(call.kind === 'urgent' && call.people.length === 0 ? [{ field: 'people', kind: 'missing' } as const] : []),
  ...(call.people.every((person) => seated.includes(person)) ? [] : [{ field: 'people', kind: 'personNotInTeam' } as const]),
];

interface Settling {
  readonly how: Exclude<CallState, 'asked'>;
  readonly by: PersonId;
  readonly at: Instant;
  readonly note: string | null;
}

/** The first word counts; after its time there is nothing left to agree to. */
export const settleCall = (call: Call, { how, ...settled }: Settling): Result<Call> => {
  if (call.state !== 'asked') return refuse({ why: 'alreadySettled' });
  if (how === 'agreed' && call.starts <= settled.at) return refuse({ why: 'callTooLate' });
  return done({ ...call, state: how, settled });
};

/** Any other business stays last. */
export const withItem = (items: readonly AgendaItem[], item: AgendaItem): readonly AgendaItem[] => withItemAt(items, item, placeForNew(items));

export const withoutItem = (items: readonly AgendaItem[], id: ItemId): readonly AgendaItem[] => numbered(items.filter((item) => item.id !== id));

export const itemOf = (id: ItemId, title: string, purpose: AgendaItem['purpose'], minutes: number): AgendaItem => ({
  id, number: 0, title, purpose, presenter: null, minutes, papers: [], standing: null,
});

/** An extraordinary meeting follows the order of business, but for the record of the last one; an urgent one has its subject alone. */
const itemsOf = ({ kind, subject, starts, ends }: Call, template: readonly TemplateItem[], newId: () => string): readonly AgendaItem[] => {
  const usual = kind === 'urgent' ? [] : template.filter(({ standing }) => standing !== 'lastRecord').map((item) => ({ ...item, id: newId() }));
  const length = Math.round((Date.parse(ends) - Date.parse(starts)) / 60_000);
  return withItem(usual, itemOf(newId(), subject, 'decide', Math.max(LEAST_MINUTES, length - totalMinutes(usual))));
};

/** The meeting that comes of a call. */
export const meetingOf = (call: Call, id: MeetingId, template: readonly TemplateItem[], newId: () => string): Meeting => {
  const { kind, subject, starts, ends, place, joinUrl } = call;
  return { id, event: `${MADE_HERE}${id}`, kind, subject, starts, ends, place, joinUrl, items: itemsOf(call, template, newId), told: null, quorumTold: null, state: 'planned' };
};

export type Whereabouts = Pick<Meeting, 'starts' | 'ends' | 'place' | 'joinUrl'>;

/** Only what Quorate made is moved and cancelled here; the others are the calendar's. */
const changeable = (meeting: Meeting, zone: string, now: Instant): Result<Exclude<Meeting, { readonly state: 'cancelled' }>> => {
  if (!isMadeHere(meeting)) return refuse({ why: 'calendarMeeting' });
  if (meeting.state === 'cancelled') return refuse({ why: 'meetingCancelled', starts: meeting.starts, zone });
  return hasStarted(meeting, now) ? refuse({ why: 'meetingStarted', starts: meeting.starts, zone }) : done(meeting);
};

export const moveMeeting = (meeting: Meeting, to: Whereabouts, zone: string, now: Instant): Result<Meeting> => {
  const open = changeable(meeting, zone, now);
  if (!open.ok) return open;
  const problems = timeProblems(to, zone, now);
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : done({ ...open.value, ...to });
};

export const cancelMeeting = (meeting: Meeting, zone: string, now: Instant): Result<Meeting> => {
  const open = changeable(meeting, zone, now);
  if (!open.ok) return open;
  const { id, event, kind, subject, starts, ends, place, joinUrl, items, told, quorumTold } = meeting;
  const published = open.value.state === 'called' ? open.value.published : null;
  return done({ id, event, kind, subject, starts, ends, place, joinUrl, items, told, quorumTold, state: 'cancelled', published, cancelledAt: now });
};

/** The next ordinary meeting after an urgent one hears of it. */
export const hearsOf = (meetings: readonly Meeting[], after: Instant, now: Instant): Meeting | undefined =>
  meetings
    .filter(({ kind, state, starts }) => kind === 'ordinary' && state !== 'cancelled' && starts > after && starts > now)
    .sort((a, b) => a.starts.localeCompare(b.starts))[0];
