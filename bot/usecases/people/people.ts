import type { GroupQuery, PeoplePage, PendingView, SeatView } from '../../../shared/contract/governance.ts';
import type { Named } from '../../../shared/contract/views.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { GroupId, PersonId } from '../../../shared/domain/ids.ts';
import type { PendingChange } from '../../../shared/domain/membership.ts';
import { choicesOn, seatsAfter } from '../../../shared/domain/membership-changes.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { needed, quorumBase } from '../../../shared/domain/quorum.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { FormerPost, Holding, Seat } from '../../../shared/domain/seat.ts';
import type { QuorumRule } from '../../../shared/domain/terms.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { allow, stationsOf } from '../stations.ts';

type Names = ReadonlyMap<PersonId, Person>;

const nameOf = (names: Names, person: PersonId): string => names.get(person)?.name ?? '';

const named = (names: Names, person: PersonId | null): Named | null => (person === null ? null : { id: person, name: nameOf(names, person) });

/** The people and posts of a group. */
export async function seePeople(ports: Ports, who: Who, { group }: GroupQuery): Promise<Result<PeoplePage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seePeople', now);
    return allowed.ok ? done(await peoplePage(records, group, who, now)) : allowed;
  });
}

interface Read {
  readonly group: Group;
  readonly today: Day;
  readonly seats: readonly Seat[];
  readonly rule: QuorumRule;
  readonly holdings: readonly Holding[];
  readonly formerPosts: readonly FormerPost[];
  readonly team: Awaited<ReturnType<Records['people']['team']>>;
  readonly pending: readonly PendingChange[];
  readonly names: Names;
}

async function read(records: Records, group: Group, now: Instant, pending: readonly PendingChange[]): Promise<Read> {
  const today = dayIn(group.zone, now);
  const version = await records.terms.inForce(group.id, today);
  if (version === undefined) throw new Error(`group ${group.id} has no terms of reference`);
  const holdings = await records.seats.holdings(group.id);
  const concerned = [...holdings.map(({ person }) => person), ...pending.map(({ change }) => change.person), group.secretary, group.deputySecretary];
  return {
    group,
    today,
    seats: await records.seats.of(group.id, today),
    rule: version.terms.quorum,
    holdings,
    formerPosts: await records.seats.formerPosts(group.id),
    team: await records.people.team(group.id),
    pending,
    names: await records.people.get(concerned.filter((person) => person !== null)),
  };
}

/** As it stands now: who was just made secretary, or is no longer, may do other things than a moment ago. */
export async function peoplePage(records: Records, id: GroupId, who: Who, now: Instant): Promise<PeoplePage> {
  const group = await records.groups.get(id);
  if (group === undefined) throw new Error(`group ${id} vanished while its people were read`);
  const mayManage = may(await stationsOf(records, group, who, dayIn(group.zone, now)), 'managePeople');
  const known = await read(records, group, now, mayManage ? await records.membership.pending(id) : []);
  const base = quorumBase(known.rule, known.seats);
  const seated = new Set(known.seats.map(({ holder }) => holder));
  return {
    group: headOf(group),
    today: known.today,
    secretary: named(known.names, group.secretary),
    deputySecretary: named(known.names, group.deputySecretary),
    seats: known.seats.map((seat) => seatView(known, seat)),
    members: base.inPost,
    needed: needed(known.rule.size, base),
    others: known.team.filter((person) => !seated.has(person.id)).map(({ id: person, name, jobTitle, guest }) => ({ id: person, name, jobTitle, guest })),
    pending: known.pending.map((change) => pendingView(known, change)),
    mayManage,
  };
}

const seatView = ({ holdings, formerPosts, names }: Read, seat: Seat): SeatView => ({
  ...seat,
  holderName: seat.holder === null ? null : nameOf(names, seat.holder),
  holdings: holdings.filter((holding) => holding.seat === seat.id).map((holding) => ({ ...holding, name: nameOf(names, holding.person) })),
  formerPosts: formerPosts.filter((former) => former.seat === seat.id),
});

function pendingView({ seats, rule, names }: Read, pending: PendingChange): PendingView {
  const { change } = pending;
  const choices = choicesOn(change);
  const membersNow = quorumBase(rule, seats).inPost;
  const then = choices.find((how) => how === 'vacate' || how === 'seat');
  const membersThen = then === undefined ? membersNow : quorumBase(rule, seatsAfter(seats, change, then, null)).inPost;
  const person = names.get(change.person);
  return {
    ...pending,
    name: person?.name ?? '',
    jobTitle: person?.jobTitle ?? null,
    membersNow,
    membersThen: membersThen === membersNow ? null : membersThen,
    choices,
  };
}
