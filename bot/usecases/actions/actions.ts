import type { InputOf } from '../../../shared/contract/api.ts';
import type { ActionHistory, ActionLine, ActionsPage, NotedLine } from '../../../shared/contract/actions.ts';
import { daysLeft, isOverdue, type Action } from '../../../shared/domain/action.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { DEEDS, may } from '../../../shared/domain/rights.ts';
import { addMinutes, dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { partOf, type PartAsked } from '../ended.ts';
import { headOf } from '../find-group.ts';
import type { Names } from '../meeting/meeting-view.ts';
import { mayReadEntry } from '../session/session-read.ts';
import { allow, type Allowed } from '../stations.ts';

const DAY = 24 * 60;
/** Notes of meetings that began so long ago are no longer made into actions. */
const NOTED_DAYS = 70;

/** Who asks, and whether the closed ones are shown too. */
export interface Asking {
  readonly who: Who;
  readonly closed: boolean;
  readonly part: PartAsked;
  readonly now: Instant;
}

/** The register of a group's actions. */
export async function seeActionLog(ports: Ports, who: Who, { group, closed, ...part }: InputOf<'actions'>): Promise<Result<ActionsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeActions', now);
    return allowed.ok ? done(await actionsPage(records, allowed.value, { who, closed: closed === 'yes', part, now })) : allowed;
  });
}

/** Closed ones are many, and are read only where they are asked for. */
async function actionsIn(records: Records, { id }: Group, { who, closed, part }: Asking): Promise<{ readonly rows: readonly Action[]; readonly ended: ActionsPage['ended'] }> {
  if (!closed) return { rows: await records.actions.openOf(id), ended: null };
  const get = async (one: string) => {
    const found = await records.actions.get(one);
    return found && { group: found.group, value: found.action };
  };
  return await partOf({ open: async () => await records.actions.openOf(id), kept: { ended: records.actionLog.ended, get }, mayRead: () => true }, id, who.person, part);
}

/** As it stands then. */
export async function actionsPage(records: Records, { group, stations }: Allowed, { who, closed, part, now }: Asking): Promise<ActionsPage> {
  const { rows, ended } = await actionsIn(records, group, { who, closed, part, now });
  const actions = rows.toSorted((a, b) => b.ref.localeCompare(a.ref));
  const concerned = actions.flatMap(({ owner, closing, closed: end }) => [owner, closing?.by, end?.by]).filter((person) => person !== undefined);
  const names = await records.people.get([...new Set(concerned)]);
  const meetings = await records.meetings.byIds([...new Set(actions.flatMap(({ meeting }) => meeting ?? []))]);
  return {
    group: headOf(group),
    me: who.person,
    now,
    today: dayIn(group.zone, now),
    may: DEEDS.filter((deed) => may(stations, deed)),
    closed,
    ended,
    actions: actions.map((action) => actionLine(group, action, names, now)),
    owners: await choosable(records, group, now),
    notes: may(stations, 'manageActions') ? await noted(records, await records.meetings.of(group.id, addMinutes(now, -NOTED_DAYS * DAY)), who, now) : [],
    meetings: Object.fromEntries(meetings.map(({ id, starts }) => [id, starts])),
  };
}

const nameOf = (names: Names, person: PersonId | undefined): string | null => (person === undefined ? null : (names.get(person)?.name ?? ''));

function actionLine({ zone }: Group, action: Action, names: Names, now: Instant): ActionLine {
  const today = dayIn(zone, now);
  return {
    ...action, ownerName: nameOf(names, action.owner) ?? '', overdue: isOverdue(action, today), daysLeft: daysLeft(action, today),
    closingName: nameOf(names, action.closing?.by), closedName: nameOf(names, action.closed?.by),
  };
}

/** Those in seats by their posts, and the others of the team by what the directory calls them. */
async function choosable(records: Records, group: Group, now: Instant): Promise<ActionsPage['owners']> {
  const seats = (await records.seats.of(group.id, dayIn(group.zone, now))).filter(({ holder }) => holder !== null);
  const posts = new Map(seats.toReversed().map(({ holder, post }) => [holder, post]));
  const seated = await records.people.get(seats.flatMap(({ holder }) => (holder === null ? [] : [holder])));
  const everybody = new Map([...seated.values(), ...(await records.people.team(group.id))].map((person) => [person.id, person]));
  return [...everybody.values()].map(({ id, name, jobTitle }) => ({ id, name, post: posts.get(id) ?? jobTitle })).sort((a, b) => a.name.localeCompare(b.name));
}

/** What was noted lately and became nothing yet, the latest meeting first. */
async function noted(records: Records, meetings: readonly Meeting[], who: Who, now: Instant): Promise<readonly NotedLine[]> {
  const lately = meetings.filter(({ starts }) => starts <= now && starts >= addMinutes(now, -NOTED_DAYS * DAY)).slice(-2).toReversed();
  const lines = await Promise.all(
    lately.map(async (meeting) => {
      const titles = new Map(meeting.items.map(({ id, title }) => [id, title]));
      const papers = await records.papers.of([meeting.id]);
      const notes = (await records.entries.of(meeting.id)).filter((entry) => entry.kind === 'note' && entry.became === null && mayReadEntry(entry, papers, who.person));
      return notes.map(({ id, text, item }) => ({ id, text, from: titles.get(item ?? '') ?? meeting.subject }));
    }),
  );
  return lines.flat();
}

/** What has become of one action. */
export async function seeActionHistory(ports: Ports, who: Who, { group, action }: InputOf<'actionHistory'>): Promise<Result<ActionHistory>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeActions', now);
    if (!allowed.ok) return allowed;
    if ((await records.actions.get(action))?.group !== group) return refuse({ why: 'notFound' });
    const events = (await records.actionLog.events([action])).get(action) ?? [];
    const names = await records.people.get(events.flatMap(({ by, before }) => [by, before?.owner]).filter((person) => typeof person === 'string'));
    const starts = async (what: string, about: string | null): Promise<Instant | null> => (what === 'carried' && about !== null ? ((await records.meetings.get(about))?.meeting.starts ?? null) : null);
    const lines = events.map(async (event) => {
      const meeting = await starts(event.what, event.note);
      return { ...event, note: event.what === 'carried' ? null : event.note, byName: nameOf(names, event.by ?? undefined), ownerBefore: nameOf(names, event.before?.owner), meeting };
    });
    return done({ action, events: await Promise.all(lines) });
  });
}
