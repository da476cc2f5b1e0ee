import type { GroupHead } from '../../../shared/contract/views.ts';
import type { Language } from '../../../shared/domain/group.ts';
import type { TeamId } from '../../../shared/domain/ids.ts';
import type { Ports, TeamEvent, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { groupsFor } from '../stations.ts';

/** A welcome to say, once for each place; null where nothing is to be said. */
export interface Welcome {
  readonly scope: 'personal' | 'team';
  /** null: in a personal chat */
  readonly team: TeamId | null;
  readonly group: GroupHead | null;
  readonly language: Language;
}

/** The app was installed, removed or renamed somewhere: remembers where the group's posts go. */
export async function noteTeamEvent(ports: Ports, event: TeamEvent): Promise<Welcome | null> {
  switch (event.kind) {
    case 'installed':
      return await installed(ports, event);
    case 'met':
      return await met(ports, event.who);
    case 'removed':
      return await removed(ports, event);
    case 'rosterChanged':
      return await rosterChanged(ports, event);
    case 'renamed':
      // the team's name is not the group's: terms of reference name the group
      ports.log.info('team.renamed', { team: event.team });
      return null;
    case 'channelDeleted':
      return await channelDeleted(ports, event);
  }
}

async function installed(ports: Ports, { tenant, team, channel }: Extract<TeamEvent, { readonly kind: 'installed' }>): Promise<Welcome | null> {
  const now = ports.clock.now();
  return await ports.store.inTenant(tenant, async (records) => {
    await records.channels.save(team, channel);
    const group = await records.groups.byTeam(team);
    if (group !== undefined) {
      await records.groups.wakeAt(group.id, now);
      await records.enqueue({ kind: 'synchronise', tenant, group: group.id });
    }
    const first = await records.welcomes.first(`team/${team}`);
    return first ? { scope: 'team', team, group: group === undefined ? null : headOf(group), language: group?.language ?? 'en' } : null;
  });
}

/** Several people are often added at once: the team is read once they are all there. */
const SETTLE_SECONDS = 5;

const rosterChanged = async (ports: Ports, { tenant, team }: Extract<TeamEvent, { readonly kind: 'rosterChanged' }>): Promise<null> =>
  await ports.store.inTenant(tenant, async (records) => {
    const group = await records.groups.byTeam(team);
    if (group !== undefined) await records.enqueue({ kind: 'synchronise', tenant, group: group.id, what: 'team' }, { seconds: SETTLE_SECONDS });
    return null;
  });

const met = async (ports: Ports, { tenant, person }: Who): Promise<Welcome | null> =>
  await ports.store.inTenant(tenant, async (records) => {
    const [group] = await groupsFor(records, { tenant, person }, ports.clock.now());
    const first = await records.welcomes.first(`personal/${person}`);
    return first ? { scope: 'personal', team: null, group: group === undefined ? null : headOf(group), language: group?.language ?? 'en' } : null;
  });

const removed = async (ports: Ports, { tenant, team, person }: Extract<TeamEvent, { readonly kind: 'removed' }>): Promise<null> =>
  await ports.store.inTenant(tenant, async (records) => {
    if (team !== null) {
      await records.channels.save(team, null);
      await records.drafts.discard(team);
    }
    await records.welcomes.forget(team === null ? `personal/${person}` : `team/${team}`);
    return null;
  });

const channelDeleted = async (ports: Ports, { tenant, team, thread }: Extract<TeamEvent, { readonly kind: 'channelDeleted' }>): Promise<null> =>
  await ports.store.inTenant(tenant, async (records) => {
    const channel = await records.channels.ofTeam(team);
    if (channel?.thread === thread) {
      await records.channels.save(team, null);
      ports.log.warn('channel.deleted', { team });
    }
    return null;
  });
