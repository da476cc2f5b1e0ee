import type { AadUserConversationMember, Team, User } from '@microsoft/microsoft-graph-types';
import { Neighbour, type Log, type Roster, type RosterPerson } from '../ports.ts';
import type { Graph, GraphJob } from './client.ts';
import { asGuid, asRecord, asText } from './values.ts';

type Member = Omit<RosterPerson, 'name' | 'jobTitle'> & { readonly name: string | null };

const FIELDS = ['id', 'displayName', 'jobTitle', 'mail'] as const satisfies readonly (keyof User)[];
/** As many ids as the directory takes in one question. */
const AT_ONCE = 15;

function memberOf(value: unknown): Member | null {
  const member = asRecord<AadUserConversationMember>(value);
  const id = asGuid(member.userId);
  const roles: readonly unknown[] = Array.isArray(member.roles) ? member.roles : [];
  return id === null ? null : { id, name: asText(member.displayName), mail: asText(member.email), owner: roles.includes('owner'), guest: roles.includes('guest') };
}

export function openRoster(graph: Graph, log: Log): Roster {
  return {
    members: async (tenant, team) => {
      const job = graph.job();
      const path = `/teams/${encodeURIComponent(team)}/members`;
      const answered = await job.allPages({ tenant, what: "list the team's members", path, lane: `team ${team}` });
      const members = new Map<string, Member>();
      for (const member of answered.map(memberOf)) if (member !== null) members.set(member.id, member);
      const users = await usersOf(job, tenant, [...members.keys()]);
      if (users === 'forbidden') log.warn('roster.titlesForbidden', { permission: 'User.Read.All' });
      const people = [...members.values()].flatMap((member) => personOf(member, users === 'forbidden' ? null : users.get(member.id)) ?? []);
      const nameless = answered.length - people.length;
      if (nameless > 0) log.warn('roster.unread', { members: nameless });
      return { people, titles: users !== 'forbidden' };
    },
    teamName: async (tenant, team) => {
      const what = 'read what the team is called';
      const found = await graph.job().get({ tenant, what, path: `/teams/${encodeURIComponent(team)}?$select=displayName`, lane: `team ${team}` });
      const name = asText(asRecord<Team>(found).displayName);
      if (name === null) throw new Neighbour('graph', 'unreadable', `Graph answered without a name to ${what}.`);
      return name;
    },
  };
}

/** What the directory says of people; those it does not know, such as guests of another organisation, are left out. */
async function usersOf(job: GraphJob, tenant: string, ids: readonly string[]): Promise<ReadonlyMap<string, unknown> | 'forbidden'> {
  const users = new Map<string, unknown>();
  try {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE).map((id) => `'${id}'`);
      const path = `/users?$filter=${encodeURIComponent(`id in (${some.join(',')})`)}&$select=${FIELDS.join(',')}`;
      for (const user of await job.allPages({ tenant, what: 'read the members of the team in the directory', path, lane: 'directory' })) {
        const id = asGuid(asRecord<User>(user).id);
        if (id !== null) users.set(id, user);
      }
    }
    return users;
  } catch (error) {
    if (error instanceof Neighbour && error.who === 'graph' && error.kind === 'forbidden') return 'forbidden';
    throw error;
  }
}

function personOf(member: Member, value: unknown): RosterPerson | null {
  const user = asRecord<User>(value);
  const name = asText(user.displayName) ?? member.name ?? member.mail;
  return name === null ? null : { ...member, name, jobTitle: asText(user.jobTitle), mail: asText(user.mail) ?? member.mail };
}
