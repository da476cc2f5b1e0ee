import type { Activity } from 'botbuilder';
import type { TeamEvent } from '../ports.ts';
import { listAt, textAt } from './fields.ts';
import type { GroupOf } from './team-groups.ts';

type Members = 'membersAdded' | 'membersRemoved';

const isBot = (activity: Activity, member: unknown): boolean => textAt(member, 'id') === activity.recipient.id;
const hasBot = (activity: Activity, list: Members): boolean => listAt(activity, list).some((member) => isBot(activity, member));
const hasPeople = (activity: Activity, list: Members): boolean => listAt(activity, list).some((member) => !isBot(activity, member));

/** An app is installed for a team, and only then let into its private and shared channels, one by one: such comings and goings are not the team's. */
function isOfOneChannel(activity: Activity): boolean {
  if (textAt(activity, 'channelData', 'settings', 'selectedChannel', 'id') !== undefined) return false;
  if (textAt(activity, 'channelData', 'eventType')?.startsWith('channelMember') === true) return true;
  const thread = textAt(activity, 'channelData', 'channel', 'id');
  return thread !== undefined && thread !== textAt(activity, 'channelData', 'team', 'id');
}

const channelOf = (activity: Activity, thread: string): Extract<TeamEvent, { kind: 'installed' }>['channel'] => ({ serviceUrl: activity.serviceUrl, thread, bot: activity.recipient.id });

/** Both events of an installation say it; the house takes the second one for the same. */
async function installed(activity: Activity, tenant: string, groupOf: GroupOf): Promise<TeamEvent | null> {
  const conversationType = textAt(activity, 'conversation', 'conversationType');
  const person = textAt(activity, 'from', 'aadObjectId');
  if (conversationType === 'personal') return person === undefined ? null : { kind: 'met', who: { tenant, person }, scope: 'personal' };
  const general = textAt(activity, 'channelData', 'team', 'id');
  const team = await groupOf(activity);
  if (general === undefined || team === null) return null;
  // the channel chosen at installation, or the one that it happened in, or General, whose thread is the team's
  const thread = textAt(activity, 'channelData', 'settings', 'selectedChannel', 'id') ?? textAt(activity, 'channelData', 'channel', 'id') ?? general;
  return { kind: 'installed', tenant, team, channel: channelOf(activity, thread) };
}

async function removed(activity: Activity, tenant: string, groupOf: GroupOf): Promise<TeamEvent | null> {
  if (textAt(activity, 'conversation', 'conversationType') === 'personal') {
    const person = textAt(activity, 'from', 'aadObjectId');
    return person === undefined ? null : { kind: 'removed', tenant, team: null, person };
  }
  const team = await groupOf(activity);
  return team === null ? null : { kind: 'removed', tenant, team, person: null };
}

/** Somebody came or left; of a private or shared channel that is not the team's concern. */
async function rosterChanged(activity: Activity, tenant: string, groupOf: GroupOf): Promise<TeamEvent | null> {
  const isOfTeam = textAt(activity, 'channelData', 'eventType')?.startsWith('teamMember') ?? !isOfOneChannel(activity);
  if (!isOfTeam) return null;
  const team = await groupOf(activity);
  return team === null ? null : { kind: 'rosterChanged', tenant, team };
}

async function ofTeam(activity: Activity, tenant: string, groupOf: GroupOf): Promise<TeamEvent | null> {
  const name = textAt(activity, 'channelData', 'team', 'name');
  const thread = textAt(activity, 'channelData', 'channel', 'id');
  switch (textAt(activity, 'channelData', 'eventType')) {
    case 'teamRenamed': {
      const team = name === undefined ? null : await groupOf(activity);
      return team === null || name === undefined ? null : { kind: 'renamed', tenant, team, name };
    }
    case 'channelDeleted': {
      const team = thread === undefined ? null : await groupOf(activity);
      return team === null || thread === undefined ? null : { kind: 'channelDeleted', tenant, team, thread };
    }
    case 'teamDeleted':
    case 'teamHardDeleted':
      return await removed(activity, tenant, groupOf);
    case undefined:
    default:
      return null;
  }
}

/** What happened to the app or to a team; null where it is nothing to the house. */
export async function eventOf(activity: Activity, tenant: string, groupOf: GroupOf): Promise<TeamEvent | null> {
  if (activity.type === 'installationUpdate') {
    // an upgrade is neither an arrival nor a departure
    if (activity.action === 'add') return await installed(activity, tenant, groupOf);
    return activity.action === 'remove' ? await removed(activity, tenant, groupOf) : null;
  }
  if (activity.type !== 'conversationUpdate') return null;
  const [isAdded, isRemoved] = [hasBot(activity, 'membersAdded'), hasBot(activity, 'membersRemoved')];
  if ((isAdded || isRemoved) && isOfOneChannel(activity)) return null;
  if (isAdded) return await installed(activity, tenant, groupOf);
  if (isRemoved) return await removed(activity, tenant, groupOf);
  if (hasPeople(activity, 'membersAdded') || hasPeople(activity, 'membersRemoved')) return await rosterChanged(activity, tenant, groupOf);
  return await ofTeam(activity, tenant, groupOf);
}
