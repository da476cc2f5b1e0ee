import type { InputOf } from '../../../shared/contract/api.ts';
import type { ActionProgress } from '../../../shared/contract/actions.ts';
import { progressOf } from '../../../shared/domain/action-progress.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import type { Ports, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { allow } from '../stations.ts';

/** Read only when somebody asks for it. */
export const seeActionProgress = async (ports: Ports, who: Who, { group: id }: InputOf<'actionProgress'>): Promise<Result<ActionProgress>> =>
  await ports.store.inTenant(who.tenant, async (records) => {
    const now = ports.clock.now();
    const allowed = await allow(records, who, id, 'seeActions', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    return done({ group: headOf(group), months: progressOf(await records.actionLog.months(group.id, group.zone), dayIn(group.zone, now).slice(0, 7)) });
  });
