import type { GroupHead } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { Ports, TeamEvent, Who } from '../ports.ts';
import { headOf } from './find-group.ts';

/** A welcome to say, once for each place; null where nothing is to be said. */
export type Welcome = { readonly scope: 'personal' | 'team'; readonly group: GroupHead | null; readonly language: Language };

/** The app was installed, removed or renamed somewhere: remembers where the group's posts go. */
export async function noteTeamEvent(ports: Ports, event: TeamEvent): Promise<Welcome | null> {
  switch (event.kind) {
    case 'installed':
      return await installed(ports, event);
    case 'met':
      return await met(ports, event.who);
    case 'removed':
      return await removed(ports, event);
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
    return first ? { scope: 'team', group: group === undefined ? null : headOf(group), language: group?.language ?? 'en' } : null;
  });
}

const met = async (ports: Ports, { tenant, person }: Who): Promise<Welcome | null> =>
  await ports.store.inTenant(tenant, async (records) => {
    const [group] = await records.people.groupsOf(person);
    const first = await records.welcomes.first(`personal/${person}`);
    return first ? { scope: 'personal', group: group === undefined ? null : headOf(group), language: group?.language ?? 'en' } : null;
  });

const removed = async (ports: Ports, { tenant, team, person }: Extract<TeamEvent, { readonly kind: 'removed' }>): Promise<null> =>
  await ports.store.inTenant(tenant, async (records) => {
    if (team !== null) await records.channels.save(team, null);
    await records.welcomes.forget(team === null ? `personal/${person}` : `team/${team}`);
    return null;
  });

const channelDeleted = async (ports: Ports, { tenant, team, thread }: Extract<TeamEvent, { readonly kind: 'channelDeleted' }>): Promise<null> =>
  await ports.store.inTenant(tenant, async (records) => {
    const group = await records.groups.byTeam(team);
    const channel = group === undefined ? undefined : await records.channels.of(group.id);
    if (channel?.thread === thread) {
      await records.channels.save(team, null);
      ports.log.warn('channel.deleted', { group: group?.id ?? null });
    }
    return null;
  });
