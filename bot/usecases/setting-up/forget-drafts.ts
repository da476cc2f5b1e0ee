import { addMinutes } from '../../../shared/domain/time.ts';
import type { Ports } from '../../ports.ts';

const DAY = 24 * 60;
const KEPT_DAYS = 90;

/** What was begun and left lying is not kept: a draft holds the sentences of a document and the names of people. */
export async function forgetDrafts({ store, clock, log, installation }: Ports): Promise<void> {
  const before = addMinutes(clock.now(), -KEPT_DAYS * DAY);
  for (const tenant of installation.allowedTenants) {
    const forgotten = await store.inTenant(tenant, async (records) => await records.drafts.forget(before));
    if (forgotten > 0) log.info('setup.draftsForgotten', { tenant, drafts: forgotten });
  }
}
