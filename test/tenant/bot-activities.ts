import { randomUUID } from 'node:crypto';
import type { Person } from './people.ts';
import { TENANT_ID } from './people.ts';
import type { Team } from './team.ts';

/** An activity, as Teams sends it to the bot. */
export type BotActivity = Readonly<Record<string, unknown>>;

/** To whom an activity goes, and by which way an answer comes back. */
export interface Address {
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name: string };
}

export type Where = 'personal' | { readonly team: Team };

export const account = (person: Person): BotActivity => ({ id: `29:${person.id}`, aadObjectId: person.id, name: person.name });

/** Teams' own part of the envelope. */
const channelDataOf = (team: Team): BotActivity => ({ tenant: { id: TENANT_ID }, team: { id: team.threadId, name: team.name, aadGroupId: team.aadGroupId } });

const envelope = ({ serviceUrl, bot }: Address, from: Person): BotActivity => ({
  id: randomUUID(), channelId: 'msteams', serviceUrl, timestamp: new Date().toISOString(), from: account(from), recipient: bot, locale: 'en-GB',
});

const ofTeam = (address: Address, from: Person, team: Team): BotActivity => ({
  ...envelope(address, from),
  conversation: { id: team.threadId, isGroup: true, conversationType: 'channel', tenantId: TENANT_ID },
  channelData: channelDataOf(team),
});

/** Somebody came into the team or left it: `by` is who did it. */
export function memberUpdate(address: Address, team: Team, person: Person, change: 'membersAdded' | 'membersRemoved', by: Person): BotActivity {
  const eventType = change === 'membersAdded' ? 'teamMemberAdded' : 'teamMemberRemoved';
  return { ...ofTeam(address, by, team), type: 'conversationUpdate', [change]: [{ id: `29:${person.id}`, aadObjectId: person.id }], channelData: { ...channelDataOf(team), eventType } };
}

export const teamRenamed = (address: Address, team: Team, by: Person): BotActivity => ({
  ...ofTeam(address, by, team), type: 'conversationUpdate', channelData: { ...channelDataOf(team), eventType: 'teamRenamed' },
});

/** Both events of an installation, or of its end, with the channel that was chosen. */
export function installation(address: Address, team: Team, by: Person, action: 'add' | 'remove' = 'add'): readonly BotActivity[] {
  const base = ofTeam(address, by, team);
  const data = { ...channelDataOf(team), settings: { selectedChannel: { id: team.channel.id } } };
  const isAdded = action === 'add';
  const told = { ...data, eventType: isAdded ? 'teamMemberAdded' : 'teamMemberRemoved' };
  return [
    { ...base, type: 'conversationUpdate', [isAdded ? 'membersAdded' : 'membersRemoved']: [{ id: address.bot.id }], channelData: told },
    { ...base, id: randomUUID(), type: 'installationUpdate', action, channelData: data },
  ];
}

/** What a button that opens a dialog sends, and what the dialog sends back when it is handed in. */
export function taskInvoke(address: Address, from: Person, name: 'task/fetch' | 'task/submit', data: BotActivity, where: Where, chat: string): BotActivity {
  const isPersonal = where === 'personal';
  const conversation = isPersonal
    ? { id: chat, conversationType: 'personal', tenantId: TENANT_ID }
    : { id: where.team.channel.id, conversationType: 'channel', isGroup: true, tenantId: TENANT_ID };
  const channelData = isPersonal ? { tenant: { id: TENANT_ID } } : { ...channelDataOf(where.team), channel: { id: where.team.channel.id } };
  return {
    ...envelope(address, from), type: 'invoke', name, conversation, channelData: { ...channelData, source: { name: 'message' } },
    value: { data: { ...(name === 'task/fetch' && { type: 'task/fetch' }), ...data }, context: { theme: 'default' }, tabContext: null },
  };
}
