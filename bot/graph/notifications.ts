import type { Subscription } from '@microsoft/microsoft-graph-types';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Config } from '../config.ts';
import { Neighbour, type Log, type Notifications } from '../ports.ts';
import type { Graph, GraphJob } from './client.ts';
import { Refusal } from './reading.ts';
import { asGuid, asInstant, asRecord, asText } from './values.ts';

const LANE = 'subscriptions';
const LIST = 'list change notifications';
const PREFER = ['IdType="ImmutableId"'];

interface Wanted {
  readonly tenant: TenantId;
  readonly resource: string;
  readonly notificationUrl: string;
  readonly clientState: string;
  readonly until: Instant;
}

interface Standing {
  readonly id: string;
  readonly expires: Instant;
}

export function openNotifications(graph: Graph, { publicUrl }: Pick<Config, 'publicUrl'>, log: Log): Notifications {
  const notificationUrl = `${publicUrl}/api/graph/notifications`;
  return {
    subscribe: async (tenant, mailbox, clientState, until) => {
      const resource = `/users/${encodeURIComponent(mailbox).replace('%40', '@')}/events`;
      return await subscribe(graph.job(), { tenant, resource, notificationUrl, clientState, until }, log);
    },
    renew: async (tenant, id, until) => {
      const what = 'renew change notifications';
      const body = { expirationDateTime: until };
      const renewed = await orGone(async () => await graph.job().send({ tenant, what, method: 'PATCH', path: pathOf(id), body, lane: LANE }));
      return renewed === 'gone' ? 'gone' : { expires: standingOf(renewed, what).expires };
    },
    standing: async (tenant) => {
      const listed = (await list(graph.job(), tenant)).map((one) => asRecord<Subscription>(one));
      return listed.filter((one) => isSame(asText(one.notificationUrl), notificationUrl)).flatMap(({ id }) => asGuid(id) ?? []);
    },
    unsubscribe: async (tenant, id) => await unsubscribe(graph.job(), tenant, id),
  };
}

const pathOf = (id: string): string => `/subscriptions/${encodeURIComponent(id)}`;

function standingOf(value: unknown, what: string): Standing {
  const { id, expirationDateTime } = asRecord<Subscription>(value);
  const [guid, expires] = [asGuid(id), asInstant(expirationDateTime)];
  if (guid === null || expires === null) throw new Neighbour('graph', 'unreadable', `Graph answered with something else to ${what}.`);
  return { id: guid, expires };
}

async function orGone<T>(work: () => Promise<T>): Promise<T | 'gone'> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return 'gone';
    throw error;
  }
}

async function unsubscribe(job: GraphJob, tenant: TenantId, id: string): Promise<void> {
  await orGone(async () => await job.send({ tenant, what: 'end change notifications', method: 'DELETE', path: pathOf(id), lane: LANE }));
}

/** Nobody knows whether it was done: no answer came, or one that makes no sense, or Graph says that there is one already. */
const isDoubtful = (error: unknown): error is Neighbour => {
  if (!(error instanceof Neighbour) || error.who !== 'graph') return false;
  if (error instanceof Refusal) return error.status === 409 || (error.status >= 500 && error.kind !== 'throttled');
  return true;
};

/** Asked for once. After a doubtful end the one that stands is looked for, taken up where it is ours, and asked for anew only where none can be. */
async function subscribe(job: GraphJob, wanted: Wanted, log: Log): Promise<Standing> {
  try {
    return await ask(job, wanted);
  } catch (error) {
    if (!isDoubtful(error)) throw error;
    log.warn('notifications.doubtful', { kind: error.kind });
    const found = await standing(job, wanted);
    const ours = found.find(({ isOurs }) => isOurs);
    for (const other of found) if (other !== ours) await unsubscribe(job, wanted.tenant, other.id);
    if (ours !== undefined) return { id: ours.id, expires: ours.expires };
    // those that stood in the way, with another secret or for another address, are gone; where there was none, the next turn of the clock asks again
    if (found.length === 0) throw error;
    return await ask(job, wanted);
  }
}

async function ask(job: GraphJob, { tenant, resource, notificationUrl, clientState, until }: Wanted): Promise<Standing> {
  const what = "ask for the calendar's change notifications";
  const lifecycleNotificationUrl = notificationUrl.replace(/notifications$/u, 'lifecycle');
  const body = { changeType: 'created,updated,deleted', notificationUrl, lifecycleNotificationUrl, resource, expirationDateTime: until, clientState };
  return standingOf(await job.send({ tenant, what, method: 'POST', path: '/subscriptions', body, prefer: PREFER, lane: LANE }), what);
}

/** Subscriptions of this application to the same calendar. Lists leave the secret out, so that each is read by itself; one that calls another address is not ours. */
async function standing(job: GraphJob, wanted: Wanted): Promise<readonly (Standing & { readonly isOurs: boolean })[]> {
  const { tenant } = wanted;
  const same = (await list(job, tenant)).filter((one) => isSame(asText(asRecord<Subscription>(one).resource), wanted.resource));
  const found: (Standing & { readonly isOurs: boolean })[] = [];
  for (const one of same) {
    const listed = standingOf(one, LIST);
    const whole = await orGone(async () => await job.get({ tenant, what: LIST, path: pathOf(listed.id), lane: LANE }));
    if (whole === 'gone') continue;
    const { notificationUrl, clientState } = asRecord<Subscription>(whole);
    found.push({ ...listed, isOurs: isSame(asText(notificationUrl), wanted.notificationUrl) && clientState === wanted.clientState });
  }
  return found;
}

const list = async (job: GraphJob, tenant: TenantId): Promise<readonly unknown[]> => await job.allPages({ tenant, what: LIST, path: '/subscriptions', lane: LANE });

const plain = (text: string): string => text.toLowerCase().replace(/^\//u, '').replaceAll('%40', '@');
const isSame = (found: string | null, wanted: string): boolean => found !== null && plain(found) === plain(wanted);
