import type { InputOf } from '../../../shared/contract/api.ts';
import type { OnwardPage } from '../../../shared/contract/onward.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import { looksLikeAddress } from '../../../shared/domain/mailbox.ts';
import { waysTo, type Diary, type Forwarding } from '../../../shared/domain/onward.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Clause } from '../../../shared/domain/terms.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { onwardOf, onwardPageOf, today } from './onward-page.ts';
import { allow, type Allowed } from '../stations.ts';

export const seeOnward = async (ports: Ports, who: Who, { group }: InputOf<'onward'>): Promise<Result<OnwardPage>> => {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeOnward', now);
    return allowed.ok ? done(await onwardPageOf(ports, records, allowed.value, now)) : allowed;
  });
};

/** What a change is made with. */
interface Change extends Allowed {
  readonly records: Records;
  readonly who: Who;
  readonly now: Instant;
}

/** Other groups that are changed along with this one. */
type Also = (records: Records) => Promise<readonly string[]>;
const NOBODY: Also = async () => await Promise.resolve([]);

/** One transaction: may the person, the change, and the page as it is then. */
async function change(ports: Ports, who: Who, group: string, work: (change: Change) => Promise<Result<undefined>>, also: Also = NOBODY): Promise<Result<OnwardPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    // always in the same order, so that nobody waits in a ring
    for (const id of [group, ...(await also(records))].sort()) await records.groups.lock(id);
    const allowed = await allow(records, who, group, 'sendOnward', now);
    if (!allowed.ok) return allowed;
    const changed = await work({ ...allowed.value, records, who, now });
    if (!changed.ok) return changed;
    await records.groups.wakeAt(group, now);
    return done(await onwardPageOf(ports, records, allowed.value, now));
  });
}

interface Line {
  readonly what: string;
  readonly about: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly clause: Clause | null;
}

const note = async ({ records, group, who, now }: Change, line: Line): Promise<void> => {
  await records.journal.write({ group: group.id, at: now, who: who.person, ...line });
};

/** The group's own, or nothing. */
async function own({ records, group }: Change, id: string): Promise<Forwarding | undefined> {
  const found = await records.forwardings.lock(id);
  return found?.group === group.id ? found.value : undefined;
}

async function save(at: Change, before: Forwarding, after: Forwarding, what: string): Promise<Result<undefined>> {
  await at.records.forwardings.save(at.group.id, after);
  await note(at, { what, about: `forwarding/${after.id}`, before: { state: before.state }, after: { state: after.state, way: after.way, note: after.note }, clause: after.clause });
  return done(undefined);
}

const isReady = ({ state }: Forwarding): boolean => state === 'queued' || state === 'failed';

/** Sends it: by mail a job does so, into a group's channel a notice does, and what is handed over is handed over already. */
export const sendOnward = async (ports: Ports, who: Who, { group, forwarding: id, way }: InputOf<'sendOnward'>): Promise<Result<OnwardPage>> =>
  await change(ports, who, group, async (at) => {
    const stored = await own(at, id);
    const onward = await onwardOf(ports, at.records, at.group, at.now);
    if (stored === undefined || onward === undefined) return refuse({ why: 'notFound' });
    if (!isReady(stored)) return refuse({ why: 'alreadySettled' });
    const body = onward.framework.bodies.find((known) => known.id === stored.to);
    const diary = onward.diaries.find((known) => known.body === stored.to);
    if (body === undefined || !waysTo(body, diary).includes(way)) return refuse({ why: 'notReady', problems: [{ field: 'way', kind: 'missing' }] });
    const sending: Forwarding = { ...today(stored, onward), way, cause: null, attempts: 0, sent: { by: who.person, at: at.now } };
    if (way === 'mail') {
      await at.records.enqueue({ kind: 'forward', tenant: who.tenant, forwarding: id });
      return await save(at, stored, { ...sending, state: 'sending' }, 'onward.sending');
    }
    if (way === 'group' && body.runs !== null) await announce(at, body.runs, sending);
    return await save(at, stored, { ...sending, state: 'sent' }, 'onward.sent');
  });

const USE_MINUTES = 60 * 24 * 60;

/** The group that it goes to hears of it in its channel. */
async function announce({ records, who, now }: Change, to: string, { id, clause }: Forwarding): Promise<void> {
  const until = addMinutes(now, USE_MINUTES);
  const raised = await records.notices.raise(to, [{ key: `onward-arrived/${id}`, matter: { kind: 'onwardArrived', forwarding: id }, to: null, due: now, until, clause }], now);
  for (const notice of raised) await records.enqueue({ kind: 'deliver', tenant: who.tenant, notice: notice.id });
}

/** "Where necessary" is judged by a person each time; and what need not go at all is let go, with the reason. */
export const judgeOnward = async (ports: Ports, who: Who, { group, forwarding: id, how, note: why }: InputOf<'judgeOnward'>): Promise<Result<OnwardPage>> =>
  await change(ports, who, group, async (at) => {
    const before = await own(at, id);
    if (before === undefined) return refuse({ why: 'notFound' });
    const route = (await at.records.framework.of(group))?.routes.find((one) => one.id === before.route);
    if (!isReady(before) && before.state !== 'waiting') return refuse({ why: 'alreadySettled' });
    // only the request itself opens a route that waits for one
    if (how === 'needed' && (before.state !== 'waiting' || route?.condition.kind === 'onRequest')) return refuse({ why: 'notReady', problems: [{ field: 'how', kind: 'missing' }] });
    if (why === '') return refuse({ why: 'notReady', problems: [{ field: 'note', kind: 'missing' }] });
    return await save(at, before, { ...before, state: how === 'needed' ? 'queued' : 'notNeeded', note: why }, how === 'needed' ? 'onward.judgedNeeded' : 'onward.judgedNotNeeded');
  });

/** The body has it. */
export const acknowledgeOnward = async (ports: Ports, who: Who, { group, forwarding: id, note: said }: InputOf<'acknowledgeOnward'>): Promise<Result<OnwardPage>> =>
  await change(ports, who, group, async (at) => {
    const before = await own(at, id);
    if (before === undefined) return refuse({ why: 'notFound' });
    if (before.state !== 'sent') return refuse({ why: 'alreadySettled' });
    return await save(at, before, { ...before, state: 'acknowledged', acknowledged: { by: who.person, at: at.now, note: said === '' ? null : said } }, 'onward.acknowledged');
  });

/** The secretary has asked the body again; by mail, where it went by mail. */
export const chaseOnward = async (ports: Ports, who: Who, { group, forwarding: id, times }: InputOf<'chaseOnward'>): Promise<Result<OnwardPage>> =>
  await change(ports, who, group, async (at) => {
    const before = await own(at, id);
    if (before === undefined) return refuse({ why: 'notFound' });
    if (before.state !== 'sent' || before.chased.length !== times) return refuse({ why: 'alreadySettled' });
    return await save(at, before, { ...before, chased: [...before.chased, at.now] }, 'onward.chased');
  });

type Written = Pick<Diary, 'days' | 'leadDays' | 'address'> | null;
const isSame = (a: Written, b: Written): boolean => (a === null || b === null ? a === b : a.leadDays === b.leadDays && a.address === b.address && a.days.join() === b.days.join());

export const saveDiary = async (ports: Ports, who: Who, { group, body, days, leadDays, address, was }: InputOf<'saveDiary'>): Promise<Result<OnwardPage>> =>
  await change(ports, who, group, async (at) => {
    const framework = await at.records.framework.of(group);
    if (framework?.bodies.some(({ id }) => id === body) !== true) return refuse({ why: 'notFound' });
    const to = address === null || address === '' ? null : address;
    const problems: readonly FormProblem[] = to !== null && !looksLikeAddress(to) ? [{ field: 'address', kind: 'notAnAddress' }] : [];
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    const before = (await at.records.diaries.of(group)).find((diary) => diary.body === body) ?? null;
    if (!isSame(before, was)) return refuse({ why: 'changedMeanwhile' });
    const after = { body, days: [...new Set(days)].sort(), leadDays, address: to };
    await at.records.diaries.save(group, after);
    await note(at, { what: 'onward.diaryChanged', about: `body/${body}`, before, after, clause: null });
    return done(undefined);
  });

/** The group that it was sent to says that it has it. */
export const receiveOnward = async (ports: Ports, who: Who, { group, forwarding: id }: InputOf<'receiveOnward'>): Promise<Result<OnwardPage>> =>
  await change(ports, who, group, async (at) => {
    const found = await at.records.forwardings.lock(id);
    if (found === undefined || (await at.records.forwardings.arrived(group, id)) === undefined) return refuse({ why: 'notFound' });
    if (found.value.state !== 'sent') return refuse({ why: 'alreadySettled' });
    const after: Forwarding = { ...found.value, state: 'acknowledged', acknowledged: { by: who.person, at: at.now, note: null } };
    await at.records.forwardings.save(found.group, after);
    await at.records.journal.write({ group: found.group, at: at.now, who: who.person, what: 'onward.acknowledged', about: `forwarding/${id}`, before: { state: 'sent' }, after: { state: after.state }, clause: after.clause });
    await note(at, { what: 'onward.received', about: `forwarding/${id}`, before: null, after: null, clause: null });
    return done(undefined);
  }, async (records) => {
    const found = await records.forwardings.get(id);
    return found === undefined || found.group === group ? [] : [found.group];
  });
