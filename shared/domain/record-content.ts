import type { Action, ActionEvent } from './action.ts';
import type { AgendaItem } from './agenda.ts';
import type { Decision } from './decision.ts';
import type { ActionId, ItemId, PersonId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import type { LoggedAction, MinutedDecision, MinutedInterest, MinutedItem, RecordContent, RecordKind } from './meeting-record.ts';
import { REGISTER_STATUSES, type RegisterLine } from './register.ts';
import { seatOf, type Seat } from './seat.ts';
import type { Entry } from './session.ts';
import { later, type Instant } from './time.ts';

/** All that a record is compiled from. */
export interface RecordSources {
  readonly kind: RecordKind;
  readonly group: string;
  readonly meeting: Meeting;
  /** when it was closed; null: nobody closed it */
  readonly closedAt: Instant | null;
  readonly register: readonly RegisterLine[];
  readonly seats: readonly Seat[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly entries: readonly Entry[];
  readonly decisions: readonly Decision[];
  /** the group's, closed ones too */
  readonly actions: readonly Action[];
  readonly events: ReadonlyMap<ActionId, readonly ActionEvent[]>;
  /** meetings after this one: what they raised is not in its log */
  readonly laterMeetings: readonly Pick<Meeting, 'id' | 'starts' | 'state'>[];
  /** when the log before was compiled; null: there is none */
  readonly since: Instant | null;
}

const nameOf = ({ names }: RecordSources, person: PersonId): string => names.get(person) ?? '';

const postOf = ({ seats }: RecordSources, person: PersonId): string | null => seatOf(seats, person)?.seats[0]?.post ?? null;

/** Those who were there first, in the order of the group's seats. */
const attendanceOf = (sources: RecordSources): RecordContent['attendance'] => {
  const order = ['present', 'presentVirtually', 'presentAsSubstitute', 'inAttendance', 'apologies', 'absent', 'expected'] as const satisfies typeof REGISTER_STATUSES[number][];
  const seatAt = ({ person, standsFor }: RegisterLine): number => {
    const at = sources.seats.findIndex(({ holder }) => holder !== null && (holder === person || holder === standsFor));
    return at === -1 ? sources.seats.length : at;
  };
  return [...sources.register]
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || seatAt(a) - seatAt(b))
    .map(({ person, name, status, standsFor }) => ({
      name: name ?? (person === null ? '' : nameOf(sources, person)),
      post: person === null ? null : postOf(sources, person),
      status,
      standsFor: standsFor === null ? null : nameOf(sources, standsFor),
    }));
};

const noteOn = ({ closed, closing, state }: Action): string | null => {
  if (closed !== null) return closed.note ?? closing?.evidence ?? null;
  return state === 'proposedClosed' ? (closing?.evidence ?? null) : null;
};

const logged = (sources: RecordSources, action: Action): LoggedAction => {
  const { id, ref, title, owner, due, priority, from, state, carried } = action;
  return { id, ref, title, owner, ownerName: nameOf(sources, owner), due, priority, from, state, how: action.closed?.how ?? null, carried, note: noteOn(action) };
};

/** Closed between the log before and this one; reopened since, it is among those that are carried. */
const isClosedSince = ({ closed }: Action, since: Instant | null): boolean => closed !== null && (since === null || closed.at > since);

const byRef = (a: { readonly ref: string }, b: { readonly ref: string }): number => a.ref.localeCompare(b.ref, 'en', { numeric: true });

/** '': before anybody kept count */
const raisedAt = ({ events }: RecordSources, { id }: Action): Instant => events.get(id)?.find(({ what }) => what === 'raised')?.at ?? '';

const endOf = ({ meeting, closedAt }: RecordSources): Instant => (closedAt === null ? meeting.ends : later(closedAt, meeting.starts));

/** Noted in the meeting, or raised in another way while it was held. */
const isOf = (sources: RecordSources, action: Action): boolean => {
  if (action.meeting !== null) return action.meeting === sources.meeting.id;
  const at = raisedAt(sources, action);
  return at >= sources.meeting.starts && at <= endOf(sources);
};

const actionsOf = (sources: RecordSources): RecordContent['actions'] => {
  const { meeting, laterMeetings, since } = sources;
  const known = [...sources.actions].sort(byRef);
  const raised = known.filter((action) => isOf(sources, action));
  const earlier = known.filter((action) => !raised.includes(action) && raisedAt(sources, action) < meeting.starts && !laterMeetings.some(({ id }) => id === action.meeting));
  const toLog = (action: Action): LoggedAction => logged(sources, action);
  return {
    raised: raised.map(toLog),
    carried: earlier.filter(({ state }) => state !== 'closed').map(toLog),
    closed: earlier.filter((action) => isClosedSince(action, since)).map(toLog),
  };
};

const minuted = ({ id, ref, text, outcome, reasons, conditions, conflicts, quorum, vote, dissent, state }: Decision): MinutedDecision => ({
  id, ref, text, outcome, reasons, conditions, conflicts, quorum, vote, dissent, state,
});

/** What is noted on an item with a restricted paper is told nowhere: nobody can say which of it the paper says. */
const isRestricted = (item: AgendaItem): boolean => item.papers.some(({ restricted }) => restricted);

/** What belongs to no item belongs to any other business, or to the last item. */
const homeOf = (items: readonly AgendaItem[], item: ItemId | null): AgendaItem | undefined =>
  items.find(({ id }) => id === item) ?? items.findLast(({ standing }) => standing === 'otherBusiness') ?? items.at(-1);

/** A meeting without an agenda has one item: itself. */
const itemsOf = ({ meeting }: RecordSources): readonly AgendaItem[] =>
  meeting.items.length > 0 ? meeting.items : [{ id: meeting.id, number: 1, title: meeting.subject, purpose: 'discuss', presenter: null, minutes: 0, papers: [], standing: null }];

/** Where nothing but the name was typed, the name says it all. */
const interestIn = (sources: RecordSources, item: AgendaItem, { interest, text }: Entry): readonly MinutedInterest[] => {
  if (interest === null) return [];
  const name = nameOf(sources, interest.person);
  return [{ name, text: isRestricted(item) || text.trim() === name ? '' : text.trim(), leaves: interest.leaves }];
};

const minutedItem = (sources: RecordSources, items: readonly AgendaItem[], item: AgendaItem): MinutedItem => {
  const here = ({ item: of }: { readonly item: ItemId | null }): boolean => homeOf(items, of)?.id === item.id;
  const entries = sources.entries.filter(here);
  const open = sources.decisions.filter((decision) => decision.readers === null && here(decision));
  const notes = entries.filter(({ kind, became }) => kind === 'note' && became === null);
  return {
    number: item.number, title: item.title, purpose: item.purpose,
    text: isRestricted(item) ? '' : notes.map(({ text }) => text.trim()).filter(Boolean).join('\n\n'),
    interests: entries.flatMap((entry) => interestIn(sources, item, entry)),
    decisions: open.map(minuted),
    actions: sources.actions.filter((action) => action.meeting === sources.meeting.id && here(action)).sort(byRef).map(({ ref }) => ref),
  };
};

/** Pieces of business of which something was left out: an item counts once. */
const leftOutOf = ({ decisions, entries }: RecordSources, items: readonly AgendaItem[]): number => {
  const kept = decisions.filter(({ readers }) => readers !== null).map(({ item, id }) => homeOf(items, item)?.id ?? id);
  const noted = items.filter((item) => isRestricted(item) && entries.some((entry) => (entry.kind === 'note' || entry.kind === 'interest') && homeOf(items, entry.item)?.id === item.id));
  return new Set([...kept, ...noted.map(({ id }) => id)]).size;
};

const cameOfIt = ({ decisions, actions }: MinutedItem): boolean => decisions.length + actions.length > 0;

/** What happened, as everybody may read it. */
export const compileContent = (sources: RecordSources): RecordContent => {
  const { kind, group, meeting, laterMeetings } = sources;
  const agenda = itemsOf(sources);
  const items = agenda.map((item) => minutedItem(sources, agenda, item));
  return {
    group, subject: meeting.subject, starts: meeting.starts, place: meeting.place,
    ends: endOf(sources),
    attendance: attendanceOf(sources),
    actions: actionsOf(sources),
    items: kind === 'minutes' ? items : items.filter(cameOfIt).map((item) => ({ ...item, text: '', interests: [] })),
    nextMeeting: laterMeetings.find(({ state }) => state !== 'cancelled')?.starts ?? null,
    leftOut: leftOutOf(sources, agenda),
  };
};

/** Compiled again, the texts that the secretary has stay; what is noted since on an item without one is added. */
export const withTexts = (fresh: RecordContent, before: RecordContent): RecordContent => ({
  ...fresh,
  items: fresh.items.map((item) => {
    const known = before.items.find(({ number, title }) => number === item.number && title === item.title);
    return known === undefined || known.text === '' ? item : { ...item, text: known.text };
  }),
});
