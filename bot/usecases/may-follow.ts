import type { GroupId } from '../../shared/domain/ids.ts';
import type { Ports, Who } from '../ports.ts';
import { allow } from './stations.ts';

/** Whether somebody may be told that a group has changed. */
export const mayFollow = async (ports: Ports, who: Who, group: GroupId): Promise<boolean> =>
  await ports.store.inTenant(who.tenant, async (records) => (await allow(records, who, group, 'seeGroup', ports.clock.now())).ok);
