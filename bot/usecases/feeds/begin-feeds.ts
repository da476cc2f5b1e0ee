import type { GroupId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { Neighbour, type Ports, type Records } from '../../ports.ts';

/** After a start: every calendar is read once, because nobody could be told of what changed meanwhile, and notifications that are not sent any more are asked for again. */
export async function beginFeeds(ports: Ports): Promise<void> {
  const now = ports.clock.now();
  for (const [tenant, keys] of Map.groupBy(await ports.store.allGroups(), (key) => key.tenant)) {
    const standing = await standingIn(ports, tenant);
    for (const { group } of keys) {
      await ports.store.inTenant(tenant, async (records) => {
        await records.feeds.readAt(group, 'calendar', now);
      });
      if (standing === null) continue;
      await ports.store.inTenant(tenant, async (records) => {
        await review(records, group, standing, now);
      });
    }
  }
}

/** Null: Graph cannot be asked now; then each is found out when it is renewed. */
async function standingIn({ notifications, log }: Ports, tenant: TenantId): Promise<ReadonlySet<string> | null> {
  try {
    return new Set(await notifications.standing(tenant));
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    log.warn('notifications.notListed', { who: error.who, kind: error.kind });
    return null;
  }
}

async function review(records: Records, id: GroupId, standing: ReadonlySet<string>, now: Instant): Promise<void> {
  const group = await records.groups.get(id);
  const subscription = group === undefined ? undefined : await records.feeds.subscription(group.mailbox);
  if (subscription === undefined || subscription.id === null || standing.has(subscription.id)) return;
  await records.feeds.saveSubscription({ ...subscription, id: null, expires: null, lookAt: now });
}
