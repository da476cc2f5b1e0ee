import type { AadUserConversationMember, Channel as GraphChannel, ChatMessage, Team as GraphTeam, User } from '@microsoft/microsoft-graph-types';
import { TENANT_ID, type Person } from './people.ts';
import type { Post } from './posts.ts';
import type { Channel, Team } from './team.ts';

const CREATED = '2024-02-05T09:00:00Z';
const link = (kind: string, id: string, { aadGroupId }: Team): string =>
  `https://teams.microsoft.com/l/${kind}/${encodeURIComponent(id)}/conversations?groupId=${aadGroupId}&tenantId=${TENANT_ID}`;

/** A guest is named after the address at home. */
const principalName = (person: Person): string => (person.guest === true ? `${person.mail.replace('@', '_')}#EXT#@brookmere.example` : person.mail);

export const USER_DEFAULT = ['businessPhones', 'displayName', 'givenName', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation', 'preferredLanguage', 'surname', 'userPrincipalName', 'id'] as const;

export const asUser = (person: Person): User => ({
  businessPhones: [], displayName: person.name, givenName: person.givenName, jobTitle: person.jobTitle, mail: person.mail, mobilePhone: null, officeLocation: null,
  preferredLanguage: null, surname: person.surname, userPrincipalName: principalName(person), id: person.id, accountEnabled: true, companyName: null, department: null, userType: person.guest === true ? 'Guest' : 'Member',
});

export const asTeam = (team: Team): GraphTeam => ({
  id: team.aadGroupId, createdDateTime: CREATED, displayName: team.name, description: team.name, internalId: team.threadId, classification: null, specialization: 'none',
  visibility: 'private', webUrl: link('team', team.threadId, team), isArchived: false, tenantId: TENANT_ID, summary: null,
});

const rolesOf = (person: Person, team: Team): string[] => {
  if (person.guest === true) return ['guest'];
  return team.isOwner(person) ? ['owner'] : [];
};

export const asMember = (person: Person, team: Team): AadUserConversationMember & { '@odata.type': string } => ({
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  id: Buffer.from(`${TENANT_ID}##${team.aadGroupId}##${person.id}`).toString('base64'),
  roles: rolesOf(person, team),
  displayName: person.name, visibleHistoryStartDateTime: '0001-01-01T00:00:00Z', userId: person.id, email: person.mail, tenantId: TENANT_ID,
});

export const asChannel = ({ id, name }: Channel, team: Team): GraphChannel => ({
  id, createdDateTime: CREATED, displayName: name, description: null, isFavoriteByDefault: null, email: '', tenantId: TENANT_ID,
  webUrl: link('channel', id, team), membershipType: 'standard', isArchived: false,
});

/** A post of the bot as Graph lists it: the cards lie in the attachments as JSON text. */
export function asChatMessage(post: Post, channelId: string, clientId: string, team: Team): ChatMessage {
  const attachments = post.deleted ? [] : (post.activity.attachments ?? []).map(({ contentType, content }, index) => ({
    id: `${post.id}-${index}`, contentType, contentUrl: null, content: JSON.stringify(content), name: null, thumbnailUrl: null, teamsAppId: null,
  }));
  const text = `${post.activity.text ?? ''}${attachments.map(({ id }) => `<attachment id="${id}"></attachment>`).join('')}`;
  const application: object = { '@odata.type': '#microsoft.graph.teamworkApplicationIdentity', id: clientId, displayName: 'Quorate', applicationIdentityType: 'bot' };
  return {
    id: post.id, replyToId: null, etag: post.id, messageType: 'message', createdDateTime: post.at.toISOString(), lastModifiedDateTime: post.changedAt.toISOString(),
    lastEditedDateTime: post.edits.length > 0 ? post.changedAt.toISOString() : null, deletedDateTime: post.deleted ? post.changedAt.toISOString() : null, subject: null, summary: null, chatId: null,
    importance: 'normal', locale: 'en-us', webUrl: link('message', channelId, team), policyViolation: null, eventDetail: null,
    from: { application, device: null, user: null },
    body: { contentType: 'html', content: post.deleted ? '' : text },
    channelIdentity: { teamId: team.aadGroupId, channelId }, attachments, mentions: [], reactions: [],
  };
}
