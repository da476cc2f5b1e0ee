import { connectorError } from './connector-rules.ts';
import { TENANT_ID, type Person } from './people.ts';
import type { Answer, Asked } from './server.ts';
import type { Team } from './team.ts';

const PAGE = 5;

/** The object id in a user's id, which is `29:<object id>` here. */
export const objectId = (userId: string): string => userId.replace(/^29:/, '').toLowerCase();

/** The bot's roster names people so; the first five are Bot Framework's, the others come with Teams. */
export const asAccount = (person: Person): Readonly<Record<string, string>> => ({
  id: `29:${person.id}`, name: person.name, objectId: person.id, aadObjectId: person.id, userRole: 'user',
  givenName: person.givenName, surname: person.surname, email: person.mail, userPrincipalName: person.mail, tenantId: TENANT_ID,
});

export const asTeamDetails = (team: Team): Readonly<Record<string, unknown>> => ({
  id: team.threadId, name: team.name, aadGroupId: team.aadGroupId, tenantId: TENANT_ID, type: 'standard', channelCount: team.channels().length, memberCount: team.people().length,
});

// Teams leaves the General channel without a name, so that each client can show it in its own language
export const asConversations = (team: Team): readonly object[] => team.channels().map(({ id, name }) => (id === team.threadId ? { id, type: 'standard' } : { id, name, type: 'standard' }));

export function member(people: readonly Person[], id: string): Answer {
  const person = people.find((one) => one.id === objectId(id));
  return person ? { status: 200, body: asAccount(person) } : connectorError(404, 'MemberNotFoundInConversation', 'The member was not found in the conversation.');
}

export function membersPage(asked: Asked, people: readonly Person[]): Answer {
  const from = Number(asked.url.searchParams.get('continuationToken') ?? 0);
  const to = from + Math.min(PAGE, Number(asked.url.searchParams.get('pageSize') ?? PAGE));
  return { status: 200, body: { members: people.slice(from, to).map(asAccount), ...(to < people.length && { continuationToken: String(to) }) } };
}
