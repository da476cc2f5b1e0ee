import { hash, timingSafeEqual } from 'node:crypto';
import type { TenantId } from '../../../shared/domain/ids.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Subscription } from '../../ports.ts';
import { LASTS_MINUTES, lockFirst, readAfresh } from '../feeds/watch.ts';

export const LIFECYCLE = ['reauthorizationRequired', 'subscriptionRemoved', 'missed'] as const;

/** What Microsoft Graph, or somebody who says so, tells of a subscription. */
export interface ChangeNotification {
  readonly tenant: TenantId;
  readonly subscription: string;
  readonly clientState: string;
  /** null: something in the calendar was changed */
  readonly lifecycle: (typeof LIFECYCLE)[number] | null;
}

/** Renewed so lately that being asked to renew it says nothing new. */
const JUST_RENEWED_MINUTES = 10;

type Dropped = 'foreignTenant' | 'unknown' | 'wrongState';

/** Believes what brings the secret along, and drops the rest in silence. What is to be done about it is stored when this returns. */
export async function notified(ports: Ports, items: readonly ChangeNotification[]): Promise<void> {
  const now = ports.clock.now();
  const dropped: Record<Dropped, number> = { foreignTenant: 0, unknown: 0, wrongState: 0 };
  for (const [tenant, ofTenant] of Map.groupBy(items, (item) => item.tenant)) {
    if (!ports.installation.allowedTenants.includes(tenant)) {
      dropped.foreignTenant += ofTenant.length;
      continue;
    }
    await ports.store.inTenant(tenant, async (records) => {
      const ofEach = Map.groupBy(ofTenant, (item) => item.subscription);
      // one query, whatever is said: anybody may say it
      const known = await records.feeds.subscriptionsByIds([...ofEach.keys()]);
      let unknown = ofTenant.length;
      // always in the same order, so that two tellings at once wait for each other and not in a circle
      for (const subscription of known) {
        const ofOne = ofEach.get(subscription.id ?? '') ?? [];
        unknown -= ofOne.length;
        dropped.wrongState += await noteOf(records, tenant, subscription, ofOne, now);
      }
      dropped.unknown += unknown;
    });
  }
  const taken = items.length - dropped.foreignTenant - dropped.unknown - dropped.wrongState;
  if (taken < items.length) ports.log.warn('notifications.dropped', { taken, ...dropped });
}

/** In the same time whatever is said: nobody learns how much of a guess was right. */
const isSecret = (said: string, known: string): boolean => timingSafeEqual(hash('sha256', said, 'buffer'), hash('sha256', known, 'buffer'));

/** Answers how many did not bring the secret along. */
async function noteOf(records: Records, tenant: TenantId, subscription: Subscription, items: readonly ChangeNotification[], now: Instant): Promise<number> {
  const believed = items.filter((item) => isSecret(item.clientState, subscription.clientState));
  for (const lifecycle of new Set(believed.map((item) => item.lifecycle))) await note(records, tenant, subscription, lifecycle, now);
  return items.length - believed.length;
}

async function note(records: Records, tenant: TenantId, { mailbox }: Subscription, lifecycle: ChangeNotification['lifecycle'], now: Instant): Promise<void> {
  const groups = await records.feeds.groupsOfMailbox(mailbox);
  switch (lifecycle) {
    case null:
      for (const group of groups) await records.enqueue({ kind: 'synchronise', tenant, group, what: 'calendar' });
      return;
    case 'missed':
      await readAfresh(records, tenant, groups, true, now);
      return;
    case 'reauthorizationRequired':
    case 'subscriptionRemoved': {
      await lockFirst(records, groups);
      const present = await records.feeds.subscription(mailbox);
      if (present === undefined) return;
      const isRemoved = lifecycle === 'subscriptionRemoved';
      if (!isRemoved && (present.expires ?? now) > addMinutes(now, LASTS_MINUTES - JUST_RENEWED_MINUTES)) return;
      await records.feeds.saveSubscription({ ...present, ...(isRemoved && { id: null, expires: null }), lookAt: now });
      if (isRemoved) await readAfresh(records, tenant, groups, true, now);
      await records.enqueue({ kind: 'watch', tenant, mailbox });
    }
  }
}
