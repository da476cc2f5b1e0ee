import { compareCalendar, type CalendarChanges } from '../../shared/domain/sync.ts';
import type { Group } from '../../shared/domain/group.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import { hasStarted, type Meeting } from '../../shared/domain/meeting.ts';
import type { Matter, Obligation } from '../../shared/domain/obligation.ts';
import type { Seat } from '../../shared/domain/seat.ts';
import { addMinutes, dayIn, type Instant } from '../../shared/domain/time.ts';
import { type CalendarReading, type GroupKey, Neighbour, type Ports, type Records, type RosterPerson } from '../ports.ts';

const DAY = 24 * 60;
const BACK = 7 * DAY;
const AHEAD = 400 * DAY;

/** Reads the group's calendar and team from Microsoft Graph, then notes in one transaction what has changed. A neighbour that fails leaves its part as it was. */
export async function synchronise(ports: Ports, key: GroupKey, newId: () => string): Promise<void> {
  const group = await ports.store.inTenant(key.tenant, async (records) => await records.groups.get(key.group));
  if (group === undefined) return;
  const now = ports.clock.now();
  const window = { from: addMinutes(now, -BACK), until: addMinutes(now, AHEAD) };
  const people = await orNothing(ports, key, 'roster', ports.roster.members(group.tenant, group.team));
  const reading = await orNothing(ports, key, 'calendar', ports.calendar.events(group.tenant, group.mailbox, window.from, window.until));
  await ports.store.inTenant(key.tenant, async (records) => {
    const locked = await records.groups.lock(key.group);
    if (locked === undefined) return;
    if (people !== null) await noteRoster(records, locked, people, now);
    if (reading !== null) await noteCalendar(records, locked, reading, window, now, newId);
    await records.groups.wakeAt(locked.id, now);
  });
}

async function orNothing<T>(ports: Ports, { group }: GroupKey, what: string, reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    ports.log.warn('synchronise.failed', { group, what, who: error.who, kind: error.kind });
    return null;
  }
}

const samePost = (a: string, b: string | null): boolean => b !== null && a.trim().toLowerCase() === b.trim().toLowerCase();

/** Who holds a seat: whoever is nominated for it, else the one person in the team whose job title is the seat's post. */
const holderOf = (seat: Seat, nominated: string | undefined, people: readonly RosterPerson[]): string | null => {
  if (nominated !== undefined) return people.some((person) => person.id === nominated) ? nominated : null;
  const inPost = people.filter((person) => samePost(seat.post, person.jobTitle));
  if (inPost.length > 0) return inPost.length === 1 ? (inPost[0]?.id ?? null) : seat.holder;
  // a directory that does not tell job titles must not empty the seats
  const present = people.find((person) => person.id === seat.holder);
  return present?.jobTitle === null ? present.id : null;
};

async function noteRoster(records: Records, group: Group, people: readonly RosterPerson[], now: Instant): Promise<void> {
  await records.people.save(people.map(({ id, name, jobTitle }) => ({ id, name, jobTitle })));
  await records.people.setTeam(
    group.id,
    people.map((person) => person.id),
  );
  const nominations = await records.seats.nominations(group.id);
  for (const seat of await records.seats.of(group.id)) {
    const holder = holderOf(seat, nominations.get(seat.id), people);
    if (holder === seat.holder) continue;
    await records.seats.hold(seat.id, holder, now);
    const about = `seat/${seat.id}`;
    await records.journal.write({ group: group.id, at: now, who: null, what: 'seat.held', about, before: seat.holder, after: holder, clause: null });
  }
  for (const workstream of await records.workstreams.of(group.id)) {
    const lead = people.find((person) => samePost(workstream.leadPost, person.jobTitle))?.id ?? null;
    const { status: _, ...kept } = workstream;
    if (lead !== workstream.lead) await records.workstreams.save(group.id, { ...kept, lead });
  }
}

async function noteCalendar(
  records: Records,
  group: Group,
  reading: CalendarReading,
  window: { readonly from: Instant; readonly until: Instant },
  now: Instant,
  newId: () => string,
): Promise<void> {
  const stored = await records.meetings.of(group.id, window.from);
  const template = await records.groups.template(group.id);
  const changes = compareCalendar({ stored, reading, names: [group.name, ...group.aliases], window, now, newId, template });
  await save(records, group, changes, now);
  await tell(records, group, changes, now);
}

async function save(records: Records, group: Group, { added, changed, cancelled }: CalendarChanges, now: Instant): Promise<void> {
  const note = async (what: string, meeting: Meeting, before: unknown, after: unknown): Promise<void> => {
    await records.meetings.save(group.id, meeting);
    await records.journal.write({ group: group.id, at: now, who: null, what, about: `meeting/${meeting.id}`, before, after, clause: null });
  };
  for (const meeting of added) await note('meeting.planned', meeting, null, { starts: meeting.starts });
  for (const { meeting, from } of changed) {
    await note(from === null ? 'meeting.changed' : 'meeting.moved', meeting, { starts: from }, { starts: meeting.starts });
    if (from !== null && dayIn(group.zone, from) !== dayIn(group.zone, meeting.starts)) await askAgain(records, meeting);
  }
  for (const meeting of cancelled) await note('meeting.cancelled', meeting, { starts: meeting.starts }, null);
}

/** An answer was given for a day: on another one it says nothing. */
async function askAgain(records: Records, meeting: Meeting): Promise<void> {
  for (const line of await records.attendance.of([meeting.id])) await records.attendance.remove(meeting.id, line.person);
}

const heardOf = (meeting: Meeting): boolean => meeting.state === 'called' || (meeting.state === 'cancelled' && meeting.published !== null);

/** The channel is told of a meeting that it had heard of; of one that was only planned, the tab tells. */
async function tell(records: Records, group: Group, { changed, cancelled }: CalendarChanges, now: Instant): Promise<void> {
  const owed: Obligation[] = [
    ...changed.flatMap(({ meeting, from }) =>
      from !== null && heardOf(meeting) ? [news({ kind: 'moved', meeting: meeting.id, from }, `moved/${meeting.id}/${meeting.starts}`, meeting, now)] : [],
    ),
    ...cancelled.flatMap((meeting) =>
      heardOf(meeting) ? [news({ kind: 'cancelled', meeting: meeting.id }, `cancelled/${meeting.id}/${meeting.starts}`, meeting, now)] : [],
    ),
  ];
  for (const notice of await records.notices.raise(group.id, owed, now)) {
    await records.enqueue({ kind: 'deliver', tenant: group.tenant, notice: notice.id });
  }
  const shown: readonly MeetingId[] = [...changed.map(({ meeting }) => meeting), ...cancelled].filter(heardOf).map((meeting) => meeting.id);
  for (const meeting of shown) await records.enqueue({ kind: 'refreshCard', tenant: group.tenant, meeting });
}

/** News cannot wait for office hours: somebody may be on the way. It is of use until the later of the two starts. */
const news = (matter: Matter, key: string, meeting: Meeting, now: Instant): Obligation => ({
  key,
  matter,
  due: now,
  until: hasStarted(meeting, now) ? addMinutes(now, DAY) : meeting.starts,
  clause: null,
});
