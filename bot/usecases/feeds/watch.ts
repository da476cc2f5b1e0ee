import { randomBytes } from 'node:crypto';
import type { GroupId, TenantId } from '../../../shared/domain/ids.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import { Neighbour, type Installation, type Ports, type Records, type Subscription } from '../../ports.ts';
import { addSeconds, shareOf } from './read-times.ts';

const DAY = 24 * 60;
/** Below the seven days that Graph allows. */
export const LASTS_MINUTES = 6 * DAY;
/** While one watch is under way no other begins. */
const CLAIM_MINUTES = 5;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface Watched {
  readonly tenant: TenantId;
  readonly mailbox: string;
}

/** Whether Graph could call us at all. */
export const isWatchable = ({ publicUrl }: Pick<Installation, 'publicUrl'>): boolean => {
  const url = URL.parse(publicUrl);
  return url !== null && (url.protocol === 'https:' || LOOPBACK.has(url.hostname));
};

export const isLive = (subscription: Subscription | undefined, now: Instant): boolean =>
  subscription !== undefined && subscription.id !== null && subscription.expires !== null && subscription.expires > now;

const newSecret = (): string => randomBytes(32).toString('base64url');

/** Looks after the mailbox's change notifications: asks for them, renews them, or ends them where no group is called from there any more. */
export async function watch(ports: Ports, { tenant, mailbox }: Watched): Promise<void> {
  const now = ports.clock.now();
  const claimed = await ports.store.inTenant(tenant, async (records) => await claim(records, mailbox, isWatchable(ports.installation), now));
  if (claimed === null) return;
  const outcome = claimed.isNeeded ? await agree(ports, { tenant, mailbox }, claimed.subscription, now) : await end(ports, tenant, claimed.subscription);
  await ports.store.inTenant(tenant, async (records) => {
    await take(records, { tenant, mailbox }, claimed.subscription, outcome, now);
  });
  if (outcome.kind === 'failed') ports.log.warn('notifications.failed', { kind: outcome.trouble.kind });
  else ports.log.info(`notifications.${outcome.kind}`);
}

interface Claim {
  readonly subscription: Subscription;
  readonly isNeeded: boolean;
}

/** Null: there is nothing to be done, or it is being done. The secret is kept before it is told, so that one that was agreed unheard can be taken up. */
async function claim(records: Records, mailbox: string, isPossible: boolean, now: Instant): Promise<Claim | null> {
  const groups = await records.feeds.groupsOfMailbox(mailbox);
  await lockFirst(records, groups);
  const present = await records.feeds.subscription(mailbox);
  // one that nobody needs any more is ended at once
  if (present !== undefined && present.lookAt > now && groups.length > 0) return null;
  if (present === undefined && groups.length === 0) return null;
  const fresh: Subscription = { mailbox, id: null, clientState: newSecret(), expires: null, lookAt: now, trouble: null, attempts: 0 };
  const subscription = present ?? fresh;
  if (groups.length > 0 && !isPossible) {
    await records.feeds.saveSubscription({ ...subscription, trouble: 'unreachable', lookAt: addMinutes(now, DAY) });
    return null;
  }
  await records.feeds.saveSubscription({ ...subscription, lookAt: addMinutes(now, CLAIM_MINUTES) });
  return { subscription, isNeeded: groups.length > 0 };
}

/** One writer at a time: the first of the mailbox's groups stands for the mailbox. */
export async function lockFirst(records: Records, groups: readonly GroupId[]): Promise<void> {
  const [first] = groups;
  if (first !== undefined) await records.groups.lock(first);
}

type Outcome =
  | { readonly kind: 'agreed'; readonly id: string; readonly expires: Instant; readonly isAgain: boolean }
  | { readonly kind: 'renewed'; readonly expires: Instant }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly trouble: Neighbour };

async function agree({ notifications }: Ports, { tenant, mailbox }: Watched, subscription: Subscription, now: Instant): Promise<Outcome> {
  const until = addMinutes(now, LASTS_MINUTES);
  try {
    if (isLive(subscription, now) && subscription.id !== null) {
      const renewed = await notifications.renew(tenant, subscription.id, until);
      if (renewed !== 'gone') return { kind: 'renewed', expires: renewed.expires };
    }
    return { kind: 'agreed', ...(await notifications.subscribe(tenant, mailbox, subscription.clientState, until)), isAgain: subscription.id !== null };
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    return { kind: 'failed', trouble: error };
  }
}

async function end({ notifications }: Ports, tenant: TenantId, { id }: Subscription): Promise<Outcome> {
  try {
    if (id !== null) await notifications.unsubscribe(tenant, id);
    return { kind: 'ended' };
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    return { kind: 'failed', trouble: error };
  }
}

async function take(records: Records, { tenant, mailbox }: Watched, claimed: Subscription, outcome: Outcome, now: Instant): Promise<void> {
  const { feeds } = records;
  const groups = await feeds.groupsOfMailbox(mailbox);
  await lockFirst(records, groups);
  const present = await feeds.subscription(mailbox);
  if (present === undefined) return;
  switch (outcome.kind) {
    case 'ended':
      await feeds.removeSubscription(mailbox);
      return;
    case 'renewed':
      // Graph may have said in the meantime that it has ended it
      if (present.id === claimed.id) await feeds.saveSubscription({ ...present, ...well(mailbox, outcome.expires) });
      return;
    case 'agreed':
      await feeds.saveSubscription({ ...present, id: outcome.id, ...well(mailbox, outcome.expires) });
      // what happened before Graph began to tell is read; what was told in a gap is not told again
      await readAfresh(records, tenant, groups, outcome.isAgain, now);
      return;
    case 'failed':
      await feeds.saveSubscription({ ...present, ...failing(present, outcome.trouble, now) });
  }
}

/** Renewed when less than half is left, and not all mailboxes at once. */
const well = (mailbox: string, expires: Instant): Pick<Subscription, 'expires' | 'lookAt' | 'trouble' | 'attempts'> => ({
  expires,
  lookAt: addSeconds(expires, -(LASTS_MINUTES / 2 + shareOf(mailbox) * (DAY / 2)) * 60),
  trouble: null,
  attempts: 0,
});

const TROUBLES = {
  forbidden: 'forbidden', notFound: 'unavailable', throttled: 'unavailable', unavailable: 'unavailable', unreadable: 'unreachable',
} as const satisfies Readonly<Record<Neighbour['kind'], Subscription['trouble']>>;

const FIRST_GAP_SECONDS = 300;
const LONGEST_GAP_SECONDS = 12 * 3600;

function failing({ attempts }: Subscription, { kind, retryAfterSeconds }: Neighbour, now: Instant): Pick<Subscription, 'lookAt' | 'trouble' | 'attempts'> {
  const gap = Math.min(FIRST_GAP_SECONDS * 2 ** Math.min(attempts, 20), LONGEST_GAP_SECONDS);
  return { lookAt: addSeconds(now, Math.max(gap, retryAfterSeconds ?? 0)), trouble: TROUBLES[kind], attempts: attempts + 1 };
}

/** Everything: also what is thought to be known already. */
export async function readAfresh(records: Records, tenant: TenantId, groups: readonly GroupId[], everything: boolean, now: Instant): Promise<void> {
  for (const group of groups) {
    if (everything) await records.feeds.saveCursor(group, null);
    await records.feeds.readAt(group, 'calendar', now);
    await records.enqueue({ kind: 'synchronise', tenant, group });
  }
}
