import type { HoldInput, OfficersInput, PeoplePage, SeatInput } from '../../../shared/contract/governance.ts';
import type { InputOf } from '../../../shared/contract/api.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { GroupId, PersonId, SeatId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { newProblems } from '../../../shared/domain/rule-damage.ts';
import type { Holding, Seat } from '../../../shared/domain/seat.ts';
import { dayIn, type Day } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { noteSeatsChanged } from '../feeds/note-membership.ts';
import { peoplePage } from './people.ts';
import { allowAlone } from '../stations.ts';

interface Managing {
  readonly records: Records;
  readonly group: Group;
  readonly today: Day;
  readonly seats: readonly Seat[];
  readonly note: (what: string, about: string, before: unknown, after: unknown) => Promise<void>;
}

/** All that changes people and posts goes this way: lock, may, change, and everybody sees it. */
async function manage(ports: Ports, who: Who, id: GroupId, change: (managing: Managing) => Promise<Result<'changed' | 'asItWas'>>): Promise<Result<PeoplePage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, id, 'managePeople', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    const today = dayIn(group.zone, now);
    const note: Managing['note'] = async (what, about, before, after) => {
      await records.journal.write({ group: id, at: now, who: who.person, what, about, before, after, clause: null });
    };
    const changed = await change({ records, group, today, seats: await records.seats.of(id, today), note });
    if (!changed.ok) return changed;
    if (changed.value === 'changed') await noteSeatsChanged(records, group, now);
    return done(await peoplePage(records, id, who, now));
  });
}

/** The rules that are in force, and those that are to come, must be such as these seats can keep. */
async function damage({ records, group, today, seats }: Managing, after: readonly Seat[]): Promise<readonly FormProblem[]> {
  const inForce = await records.terms.inForce(group.id, today);
  const toCome = (await records.terms.versions(group.id)).filter(({ inForceFrom }) => inForceFrom > today);
  return [...toCome, ...(inForce === undefined ? [] : [inForce])].flatMap(({ terms }) => newProblems(terms, seats, after));
}

const factsOf = ({ role, post, areas, elected, standing }: Omit<Seat, 'id' | 'holder'>) => ({ role, post, areas, elected, standing });

/** A new seat, or what a seat is from now on. A post that got another name stays the same seat, with its history. */
export const saveSeat = async (ports: Ports, who: Who, input: SeatInput, newId: () => string): Promise<Result<PeoplePage>> =>
  await manage(ports, who, input.group, async (managing) => {
    const { records, group, today, seats, note } = managing;
    const was = seats.find(({ id }) => id === input.seat);
    if (input.seat !== null && was === undefined) return refuse({ why: 'notFound' });
    const seat: Seat = { id: was?.id ?? newId(), holder: was?.holder ?? null, ...factsOf(input) };
    const problems = await damage(managing, was === undefined ? [...seats, seat] : seats.map((known) => (known.id === seat.id ? seat : known)));
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    if (was !== undefined && JSON.stringify(factsOf(was)) === JSON.stringify(factsOf(seat))) return done('asItWas');
    const isRenamed = was !== undefined && input.renamed && was.post !== seat.post;
    if (isRenamed) await records.seats.addFormerPost({ seat: was.id, post: was.post, until: today });
    await records.seats.save(group.id, [seat], today);
    await note(was === undefined ? 'seat.added' : isRenamed ? 'seat.renamed' : 'seat.changed', `seat/${seat.id}`, was === undefined ? null : factsOf(was), factsOf(seat));
    return done('changed');
  });

/** From today it is no seat of the group any more; who held it, and until when, stays. */
export const removeSeat = async (ports: Ports, who: Who, input: InputOf<'removeSeat'>): Promise<Result<PeoplePage>> =>
  await manage(ports, who, input.group, async (managing) => {
    const { records, today, seats, note } = managing;
    const seat = seats.find(({ id }) => id === input.seat);
    if (seat === undefined) return refuse({ why: 'notFound' });
    const problems = await damage(managing, seats.filter(({ id }) => id !== seat.id));
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    await records.seats.remove(seat.id, today);
    await note('seat.removed', `seat/${seat.id}`, { ...factsOf(seat), holder: seat.holder }, null);
    return done('changed');
  });

/** A holder who begins later is in the way: what was agreed for a later day is changed on that day, not by the way. */
export const overlapping = (holdings: readonly Holding[], seat: SeatId, from: Day, field: string): readonly FormProblem[] =>
  holdings
    .filter((holding) => holding.seat === seat && holding.from > from)
    .slice(-1)
    .map((later) => ({ field, kind: 'holdersOverlap', other: later.from }));

export const hold = async (ports: Ports, who: Who, { group: id, seat, person, from }: HoldInput): Promise<Result<PeoplePage>> =>
  await manage(ports, who, id, async ({ records, seats, note }) => {
    if (!seats.some((known) => known.id === seat)) return refuse({ why: 'notFound' });
    const before = (await records.seats.holdings(id)).filter((holding) => holding.seat === seat);
    const problems = [...(await strangers(records, id, [['person', person]])), ...overlapping(before, seat, from, 'from')];
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    await records.seats.hold(seat, person, from);
    const after = (await records.seats.holdings(id)).filter((holding) => holding.seat === seat);
    if (JSON.stringify(before) === JSON.stringify(after)) return done('asItWas');
    await note('seat.held', `seat/${seat}`, before[0] ?? null, person === null ? { person, from } : (after[0] ?? null));
    return done('changed');
  });

/** Those who are named and are not in the team, each at their field. */
async function strangers(records: Records, group: GroupId, named: readonly (readonly [string, PersonId | null])[]): Promise<readonly FormProblem[]> {
  const problems: FormProblem[] = [];
  for (const [field, person] of named) {
    if (person !== null && (await records.people.inTeam(group, person)) === undefined) problems.push({ field, kind: 'personNotInTeam' });
  }
  return problems;
}

/** The same, and guests of the team, who may sit in the group and not support it. */
async function noOfficers(records: Records, group: GroupId, named: readonly (readonly [string, PersonId | null])[]): Promise<readonly FormProblem[]> {
  const problems = [...(await strangers(records, group, named))];
  for (const [field, person] of named) {
    if (person !== null && (await records.people.inTeam(group, person))?.guest === true) problems.push({ field, kind: 'guestNotOfficer' });
  }
  return problems;
}

/**
 * Who supports the group. Being its secretary makes nobody a member and no seat keeps anybody from being it:
 * in small groups one officer does both, and is counted for the seat alone.
 */
export const setOfficers = async (ports: Ports, who: Who, { group: id, secretary, deputySecretary }: OfficersInput): Promise<Result<PeoplePage>> =>
  await manage(ports, who, id, async ({ records, group, note }) => {
    const problems = await noOfficers(records, id, [['secretary', secretary], ['deputySecretary', deputySecretary]]);
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    if (secretary !== null && secretary === deputySecretary) {
      const what = (await records.people.get([secretary])).get(secretary)?.name ?? '';
      return refuse({ why: 'notReady', problems: [{ field: 'deputySecretary', kind: 'twice', what }] });
    }
    if (group.secretary === secretary && group.deputySecretary === deputySecretary) return done('asItWas');
    await records.groups.save({ ...group, secretary, deputySecretary });
    const before = { secretary: group.secretary, deputySecretary: group.deputySecretary };
    await note('group.officers', `group/${id}`, before, { secretary, deputySecretary });
    return done('changed');
  });

