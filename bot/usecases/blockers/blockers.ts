import type { InputOf } from '../../../shared/contract/api.ts';
import type { BlockerAbout, BlockerDeed, BlockersPage } from '../../../shared/contract/blockers.ts';
import { isBlocking, type Blocker } from '../../../shared/domain/blocker.ts';
import { refOf } from '../../../shared/domain/action-deeds.ts';
import { blockerProblems, end, giveBack, newBlocker, offer, reopen, rewrite, take, takeBackOffer, waitFor, type Written } from '../../../shared/domain/blocker-deeds.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import { membersOf } from '../../../shared/domain/seat.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import { mayBelongTo } from '../../../shared/domain/workstream.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { allow } from '../stations.ts';
import { blockerAt, inBlockers, keepBlocker, notTheirs, type Change } from './blocker-change.ts';
import { deedsOn } from './blocker-views.ts';
import { blockersPageOf } from './blockers-page.ts';
import { tellBelow } from './escalate-blocker.ts';

export async function seeBlockers(ports: Ports, who: Who, { group, ...part }: InputOf<'blockers'>): Promise<Result<BlockersPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeBlockers', now);
    if (!allowed.ok) return allowed;
    const page = await blockersPageOf(records, allowed.value, who, now, part);
    return page === undefined ? refuse({ why: 'notFound' }) : done(page);
  });
}

async function problemsOf({ records, group, doing }: Change, written: Written, was: Blocker | null): Promise<readonly FormProblem[]> {
  const isKnown = mayBelongTo(await records.workstreams.of(group.id), written.workstream, was?.workstream ?? null);
  return [...blockerProblems(written, doing.today), ...(isKnown ? [] : [{ field: 'workstream', kind: 'missing' } as const])];
}

/** A new one with a reference of its own. The group is locked. */
export async function raise(change: Change, written: Written, newId: () => string): Promise<Result<Blocker>> {
  const { records, group, doing, now, who } = change;
  const problems = await problemsOf(change, written, null);
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  const series = `BLK-${doing.today.slice(0, 4)}`;
  const blocker = newBlocker(newId(), refOf(series, await records.refs.next(group.id, series)), written, doing);
  return done(await keepBlocker({ records, now }, who.tenant, group.id, null, blocker));
}

export const raiseBlocker = async (ports: Ports, who: Who, { group, ...written }: InputOf<'raiseBlocker'>, newId: () => string): Promise<Result<BlockersPage>> =>
  await inBlockers(ports, who, group, 'raiseBlocker', async (change) => await raise(change, written, newId));

interface Decision {
  /** the right without which nobody gets this far */
  readonly right: Deed;
  /** of which one is needed besides */
  readonly deeds: readonly BlockerDeed[];
  readonly decide: (blocker: Blocker, change: Change) => Result<Blocker> | Promise<Result<Blocker>>;
}

/** One deed on one blocker: found, still as it was read, still open or not, theirs to do, decided and kept. */
async function decided(ports: Ports, who: Who, about: BlockerAbout, { right, deeds, decide }: Decision, also?: (records: Records) => Promise<readonly string[]>): Promise<Result<BlockersPage>> {
  const work = async (change: Change): Promise<Result<Blocker>> => {
    const found = await blockerAt(change, about.blocker, about.revision);
    if (!found.ok) return found;
    if (isBlocking(found.value) === deeds.includes('reopen')) return refuse({ why: 'alreadySettled' });
    if (!deedsOn(found.value, change.reader).some((deed) => deeds.includes(deed))) return notTheirs(right);
    const after = await decide(found.value, change);
    return after.ok ? done(await keepBlocker(change, who.tenant, change.group.id, found.value, after.value)) : after;
  };
  return await inBlockers(ports, who, about.group, right, work, also);
}

export const changeBlocker = async (ports: Ports, who: Who, { title, detail, workstream, ...about }: InputOf<'changeBlocker'>): Promise<Result<BlockersPage>> =>
  await decided(ports, who, about, {
    right: 'raiseBlocker', deeds: ['change'],
    decide: async (blocker, change) => {
      const problems = await problemsOf(change, { title, detail, workstream, decisionSince: null }, blocker);
      return problems.length > 0 ? refuse({ why: 'notReady', problems }) : rewrite(blocker, { title, detail, workstream }, change.doing);
    },
  });

export const takeBlocker = async (ports: Ports, who: Who, { due, ...about }: InputOf<'takeBlocker'>): Promise<Result<BlockersPage>> =>
  await inBlockers(ports, who, about.group, 'takeBlocker', async (change) => {
    const found = await blockerAt(change, about.blocker, about.revision);
    if (!found.ok) return found;
    const after = take(found.value, due, change.doing);
    return after.ok ? done(await keepBlocker(change, who.tenant, about.group, found.value, after.value)) : after;
  });

export const giveBackBlocker = async (ports: Ports, who: Who, { words, ...about }: InputOf<'giveBackBlocker'>): Promise<Result<BlockersPage>> =>
  await decided(ports, who, about, { right: 'endBlocker', deeds: ['giveBack', 'decline'], decide: (blocker, { doing }) => giveBack(blocker, words, doing) });

export const offerBlocker = async (ports: Ports, who: Who, { person, ...about }: InputOf<'offerBlocker'>): Promise<Result<BlockersPage>> =>
  await decided(ports, who, about, {
    right: 'endBlocker', deeds: ['offer'],
    decide: async (blocker, { records, group, doing }) => {
      if (person === null) return takeBackOffer(blocker, doing);
      const isMember = membersOf(await records.seats.of(group.id, doing.today)).some((member) => member.person === person);
      if (!isMember) return refuse({ why: 'notReady', problems: [{ field: 'person', kind: 'missing' }] });
      return offer(blocker, person, (await records.people.get([person])).get(person)?.name ?? '', doing);
    },
  });

export const waitBlocker = async (ports: Ports, who: Who, { since, decision: id, ...about }: InputOf<'waitBlocker'>): Promise<Result<BlockersPage>> =>
  await decided(ports, who, about, {
    right: 'endBlocker', deeds: ['wait'],
    decide: async (blocker, { records, group, doing }) => {
      const found = id === null ? undefined : await records.decisions.get(id);
      // one that only some may read is not named where everybody reads
      if (id !== null && (found?.group !== group.id || found.value.readers !== null)) return refuse({ why: 'notReady', problems: [{ field: 'decision', kind: 'missing' }] });
      return waitFor(blocker, since, found === undefined ? null : { id: found.value.id, ref: found.value.ref, on: dayIn(group.zone, found.value.at) }, doing);
    },
  });

const lowerOf = (id: string) => async (records: Records): Promise<readonly string[]> => {
  const from = (await records.blockers.get(id))?.value.from ?? null;
  return from === null ? [] : [from.group];
};

export const endBlocker = async (ports: Ports, who: Who, { how, words, ...about }: InputOf<'endBlocker'>): Promise<Result<BlockersPage>> =>
  await decided(ports, who, about, {
    right: how === 'withdrawn' ? 'raiseBlocker' : 'endBlocker', deeds: [how === 'withdrawn' ? 'withdraw' : 'remove'],
    decide: async (blocker, change) => {
      const after = end(blocker, how, words, change.doing);
      if (after.ok) await tellBelow(change, after.value);
      return after;
    },
  }, lowerOf(about.blocker));

export const reopenBlocker = async (ports: Ports, who: Who, about: InputOf<'reopenBlocker'>): Promise<Result<BlockersPage>> =>
  await decided(ports, who, about, {
    right: 'raiseBlocker', deeds: ['reopen'],
    decide: async (blocker, change) => {
      const after = reopen(blocker, change.doing);
      if (after.ok) await tellBelow(change, after.value);
      return after;
    },
  }, lowerOf(about.blocker));
