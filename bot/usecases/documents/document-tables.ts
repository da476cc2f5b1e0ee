import type { DocumentQuery } from '../../../shared/contract/documents.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { membersOf, type Seat } from '../../../shared/domain/seat.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { Printable, Records, Who } from '../../ports.ts';
import { actionView } from '../actions/action-view.ts';
import { maySeeRegister, registerFor } from '../attendance/registers.ts';
import { allow } from '../stations.ts';

const YEAR_MINUTES = 366 * 24 * 60;
/** So many decisions go into one document. */
const MOST = 2000;

type Of<K extends Printable['kind']> = Extract<Printable, { readonly kind: K }>;
type Person = Of<'register'>['people'][number];

interface Kept {
  readonly meeting: Meeting;
  readonly register: Register;
  readonly seats: readonly Seat[];
}

/** Everybody who was expected, or came, at any of the meetings. */
function peopleIn(kept: readonly Kept[], names: ReadonlyMap<string, { readonly name: string }>): readonly Person[] {
  const keys = [...new Set(kept.flatMap(({ register }) => register.lines.map(({ key }) => key)))];
  const postOf = (key: string): string | null => {
    const held = kept.toReversed().flatMap(({ seats }) => membersOf(seats).filter(({ person }) => person === key))[0];
    return held === undefined ? null : held.seats.map(({ post }) => post).join('; ');
  };
  const people = keys.map((key): Person => {
    const lines = kept.map(({ register }) => register.lines.find((line) => line.key === key));
    const known = lines.find((line) => line !== undefined);
    const person = known?.person ?? null;
    const name = person === null ? (known?.name ?? '') : (names.get(person)?.name ?? '');
    return { name, post: postOf(key), statuses: lines.map((line) => line?.status ?? null) };
  });
  return people.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** One meeting's register for the group; a year of them for those who review it. */
export async function registerPrintable(records: Records, who: Who, query: DocumentQuery, now: Instant): Promise<Result<Printable>> {
  const allowed = await allow(records, who, query.group, query.meeting === undefined ? 'seeReview' : 'seeRegister', now);
  if (!allowed.ok) return allowed;
  const { group, stations } = allowed.value;
  const year = await records.meetings.of(group.id, addMinutes(now, -YEAR_MINUTES));
  const [one] = query.meeting === undefined ? [] : await records.meetings.byIds([query.meeting]);
  const isOurs = query.meeting === undefined || (await records.meetings.get(query.meeting))?.group === group.id;
  if (!isOurs || (query.meeting !== undefined && one === undefined)) return refuse({ why: 'notFound' });
  const meetings = one === undefined ? year.filter(({ starts }) => starts <= now) : [one];
  const kept: Kept[] = [];
  for (const meeting of meetings) kept.push({ meeting, ...(await registerFor(records, group, meeting)) });
  // before it is kept it tells what was answered
  if (one !== undefined && !kept.every(({ meeting, register }) => maySeeRegister({ group, meeting, stations }, register, now))) return refuse({ why: 'notFound' });
  const names = await records.people.get([...new Set(kept.flatMap(({ register }) => register.lines.flatMap(({ person }) => person ?? [])))]);
  return done({ kind: 'register', group, meetings: meetings.map(({ id, starts, state }) => ({ id, starts, state })), people: peopleIn(kept, names) });
}

export async function actionsPrintable(records: Records, who: Who, query: DocumentQuery, now: Instant): Promise<Result<Printable>> {
  const allowed = await allow(records, who, query.group, 'seeActions', now);
  if (!allowed.ok) return allowed;
  const { group } = allowed.value;
  const actions = await records.actionLog.of(group.id);
  const names = await records.people.get([...new Set(actions.map(({ owner }) => owner))]);
  const events = await records.actionLog.events(actions.map(({ id }) => id));
  return done({ kind: 'actions', group, at: now, actions: actions.map((action) => actionView(group, action, names.get(action.owner)?.name ?? '', now)), events: Object.fromEntries(events) });
}

/** Those alone that the asker may read. */
export async function decisionsPrintable(records: Records, who: Who, query: DocumentQuery, now: Instant): Promise<Result<Printable>> {
  const allowed = await allow(records, who, query.group, 'seeDecisions', now);
  if (!allowed.ok) return allowed;
  const { group } = allowed.value;
  const decisions = await records.decisions.readable(group.id, who.person, { words: '', outcome: null, state: null }, MOST);
  return done({ kind: 'decisions', group, at: now, decisions, names: {} });
}

/** A cancelled one that nobody has heard of is nobody's business. */
const known = ({ told, state }: Meeting): boolean => state !== 'cancelled' || told !== null;

/** Meetings to come, and those of the last year. */
export async function calendarPrintable(records: Records, who: Who, query: DocumentQuery, now: Instant): Promise<Result<Printable>> {
  const allowed = await allow(records, who, query.group, 'seeGroup', now);
  if (!allowed.ok) return allowed;
  const group: Group = allowed.value.group;
  const meetings = (await records.meetings.of(group.id, addMinutes(now, -YEAR_MINUTES))).filter(known);
  return done({ kind: 'calendar', group, meetings, at: now });
}
