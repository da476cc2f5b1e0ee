import type { Group } from '../../shared/domain/group.ts';
import type { MeetingId, PersonId, WorkstreamId } from '../../shared/domain/ids.ts';
import { nextMeeting, type Meeting } from '../../shared/domain/meeting.ts';
import { done, refuse, type Result } from '../../shared/domain/result.ts';
import { lastEvidenceOf, standingOf } from '../../shared/domain/status-guard.ts';
import type { StatusRules } from '../../shared/domain/status-rules.ts';
import { dayIn, type Day, type Instant } from '../../shared/domain/time.ts';
import { isRunning, type StatusReport, type Workstream } from '../../shared/domain/workstream.ts';
import type { ActionView, GroupHead, MyMeetingView, WorkstreamView } from '../../shared/contract/views.ts';
import type { Ports, Records, Who } from '../ports.ts';
import { meetingFactsOf, type MeetingFacts } from './notices/facts.ts';
import { actionView } from './actions/action-view.ts';
import { findGroup, headOf, type Where } from './find-group.ts';
import { myMeetingView, namesOf, type Names } from './meeting/meeting-view.ts';
import { groupsFor, openTo, reportsOn, type Allowed } from './stations.ts';

const HISTORY = 12;
/** The zone in which "today" is meant where no group says otherwise. */
const HOME_ZONE = 'Europe/London';

/** The meeting that is meant: the one named by its id, else the next one. */
export function findMeeting(facts: MeetingFacts, id: MeetingId | null, now: Instant): Result<Meeting> {
  const meeting = id === null ? nextMeeting(facts.meetings, now) : facts.meetings.find((known) => known.id === id);
  if (meeting !== undefined) return done(meeting);
  return refuse(id === null ? { why: 'noMeeting', group: facts.group.name } : { why: 'notFound' });
}

/** The group of a meeting that was named by its id; else the group that findGroup finds. Only groups that the person may see. */
export async function groupFor(records: Records, who: Who, where: Where, meeting: MeetingId | null, now: Instant): Promise<Result<Allowed>> {
  if (meeting === null) return await findGroup(records, who, where, now);
  const known = await records.meetings.get(meeting);
  const [mine] = known === undefined ? [] : await openTo(records, who, now, known.group);
  if (mine !== undefined) return done(mine);
  // somebody who reads the channel knows that the group exists; to everybody else it does not
  const here = where.team === null ? undefined : await records.groups.byTeam(where.team);
  return refuse(here !== undefined && here.id === known?.group ? { why: 'notAMember', group: here.name } : { why: 'notFound' });
}

export async function seeMeeting(ports: Ports, who: Who, where: Where & { readonly meeting: MeetingId | null }): Promise<Result<MyMeetingView>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await groupFor(records, who, where, where.meeting, now);
    if (!allowed.ok) return allowed;
    const { group, stations } = allowed.value;
    const facts = await meetingFactsOf(records, group, ports.bankHolidays, now, where.meeting);
    const meeting = findMeeting(facts, where.meeting, now);
    if (!meeting.ok) return meeting;
    return done(await myMeetingView(records, facts, await namesOf(records, facts), meeting.value, { person: who.person, stations, now }));
  });
}

/** What a person owes to any of these groups, the most pressing first. */
export async function actionsOf(records: Records, owner: { readonly person: PersonId; readonly name: string }, groups: readonly Group[], now: Instant): Promise<readonly ActionView[]> {
  const told = new Map(groups.map((group) => [group.id, group]));
  return (await records.actions.openOfOwner(owner.person)).flatMap(({ group: id, action }) => {
    const group = told.get(id);
    return group === undefined ? [] : [actionView(group, action, owner.name, now)];
  });
}

/** To all their groups, or in a channel to that channel's group alone. */
export async function seeActions(ports: Ports, who: Who, team: string | null): Promise<{ readonly actions: readonly ActionView[]; readonly today: Day }> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const told = (await groupsFor(records, who, now)).filter((group) => team === null || group.team === team);
    const name = (await records.people.get([who.person])).get(who.person)?.name ?? '';
    const actions = await actionsOf(records, { person: who.person, name }, told, now);
    return { actions, today: dayIn(actions[0]?.group.zone ?? HOME_ZONE, now) };
  });
}

/** A board before its people have names. */
export interface BareBoard {
  readonly workstreams: readonly Workstream[];
  readonly history: ReadonlyMap<WorkstreamId, readonly StatusReport[]>;
  readonly rules: StatusRules;
  /** the day of each one's latest evidence */
  readonly evidence: ReadonlyMap<WorkstreamId, Day | null>;
  readonly today: Day;
  readonly people: readonly PersonId[];
}

/** Of those that have not ended, or of all. */
export async function bareBoardOf(records: Records, group: Group, now: Instant, which: 'running' | 'all' = 'running'): Promise<BareBoard> {
  const workstreams = (await records.workstreams.of(group.id)).filter((one) => which === 'all' || isRunning(one));
  const history = await records.workstreams.history(
    workstreams.map((workstream) => workstream.id),
    HISTORY,
  );
  const green = workstreams.filter(({ status }) => status?.rag === 'green').map(({ id }) => id);
  const plans = green.length === 0 ? [] : await records.plans.of(green);
  const rules = await records.statusRules.of(group.id);
  const evidence = new Map(workstreams.map(({ id }) => [id, lastEvidenceOf(history.get(id) ?? [], plans.find(({ workstream }) => workstream === id) ?? null, group.zone)]));
  const people = workstreams.flatMap(({ lead, status }) => [lead, status?.by ?? null, status?.onBehalfOf ?? null].filter((id) => id !== null));
  return { workstreams, history, rules, evidence, today: dayIn(group.zone, now), people };
}

export function boardView({ workstreams, history, rules, evidence, today }: BareBoard, names: Names, who: Who): readonly WorkstreamView[] {
  const name = (id: string | null | undefined): string | null => (typeof id === 'string' ? (names.get(id)?.name ?? null) : null);
  return workstreams.map((workstream) => ({
    ...workstream,
    leadName: name(workstream.lead),
    reporterName: name(workstream.status?.by),
    mayReport: reportsOn(workstream, who),
    standing: standingOf(workstream, rules, evidence.get(workstream.id) ?? null, today),
    history: history.get(workstream.id) ?? [],
  }));
}

export async function boardOf(records: Records, group: Group, who: Who, now: Instant): Promise<readonly WorkstreamView[]> {
  const bare = await bareBoardOf(records, group, now);
  return boardView(bare, await records.people.get(bare.people), who);
}

export async function seeBoard(
  ports: Ports,
  who: Who,
  where: Where,
): Promise<Result<{ readonly group: GroupHead; readonly workstreams: readonly WorkstreamView[] }>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await findGroup(records, who, where, now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    return done({ group: headOf(group), workstreams: await boardOf(records, group, who, now) });
  });
}

export const groupsOf = async (ports: Ports, who: Who): Promise<readonly Group[]> =>
  await ports.store.inTenant(who.tenant, async (records) => await groupsFor(records, who, ports.clock.now()));
