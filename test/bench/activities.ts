import { CLIENT_ID, PEOPLE, TEAM, TENANT_ID } from '../tenant/people.ts';

const from = { id: `29:${PEOPLE.digital.id}`, name: PEOPLE.digital.name, aadObjectId: PEOPLE.digital.id };
const common = (serviceUrl: string) => ({
  id: '1767261600000', timestamp: '2026-01-01T10:00:00.000Z', channelId: 'msteams', serviceUrl, locale: 'en-GB', from, recipient: { id: `28:${CLIENT_ID}`, name: 'Quorate' },
  entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Windows' }],
});

/** A message of the size that Teams sends. */
export const message = (serviceUrl: string, text: string): string =>
  JSON.stringify({
    ...common(serviceUrl), type: 'message', text, textFormat: 'plain',
    conversation: { conversationType: 'personal', tenantId: TENANT_ID, id: `a:chat-${PEOPLE.digital.id}` }, channelData: { tenant: { id: TENANT_ID }, source: { name: 'x'.repeat(700) } },
  });

export const press = (serviceUrl: string, verb: string, data: object): string =>
  JSON.stringify({
    ...common(serviceUrl), type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    conversation: { conversationType: 'channel', isGroup: true, tenantId: TENANT_ID, id: `${TEAM.channel.id};messageid=1767261500000` },
    channelData: { tenant: { id: TENANT_ID }, team: { id: TEAM.threadId, aadGroupId: TEAM.aadGroupId }, channel: { id: TEAM.channel.id } },
  });
