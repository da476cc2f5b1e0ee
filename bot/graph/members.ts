import type { AadUserConversationMember, User } from '@microsoft/microsoft-graph-types';
import { Neighbour, type Log, type Roster, type RosterPerson } from '../ports.ts';
import type { Graph, GraphJob } from './client.ts';
import { asGuid, asRecord, asText } from './values.ts';

type Member = Omit<RosterPerson, 'name' | 'jobTitle'> & { readonly name: string | null };

const FIELDS = ['id', 'displayName', 'jobTitle', 'mail'] as const satisfies readonly (keyof User)[];
const AT_ONCE = 4;

function memberOf(value: unknown): Member | null {
  const member = asRecord<AadUserConversationMember>(value);
  const id = asGuid(member.userId);
  return id === null ? null : { id, name: asText(member.displayName), mail: asText(member.email) };
}

export function openRoster(graph: Graph, log: Log): Roster {
  return {
    members: async (tenant, team) => {
      const job = graph.job();
      const path = `/teams/${encodeURIComponent(team)}/members`;
      const answered = await job.allPages({ tenant, what: "list the team's members", path, lane: `team ${team}` });
      const members = new Map<string, Member>();
      for (const member of answered.map(memberOf)) if (member !== null) members.set(member.id, member);
      const people = await withTitles(job, tenant, [...members.values()], log);
      const nameless = answered.length - people.length;
      if (nameless > 0) log.warn('roster.unread', { members: nameless });
      return people;
    },
  };
}

async function withTitles(job: GraphJob, tenant: string, members: readonly Member[], log: Log): Promise<readonly RosterPerson[]> {
  const people = new Map<string, RosterPerson>();
  const left = members.values();
  const directory = { isForbidden: false };
  // a few at a time out of one list; when the directory refuses one, the others need not be asked
  const ask = async (): Promise<void> => {
    for (const member of left) {
      const user = directory.isForbidden ? null : await userOf(job, tenant, member.id);
      if (user === 'forbidden') directory.isForbidden = true;
      const person = personOf(member, user === 'forbidden' ? null : user);
      if (person !== null) people.set(member.id, person);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  if (directory.isForbidden) log.warn('roster.titlesForbidden', { permission: 'User.Read.All' });
  return members.flatMap((member) => people.get(member.id) ?? []);
}

/** What the directory says of somebody; null where it does not know them. */
async function userOf(job: GraphJob, tenant: string, id: string): Promise<unknown> {
  try {
    return await job.get({ tenant, what: 'read a member of the team', path: `/users/${id}?$select=${FIELDS.join(',')}`, lane: 'directory' });
  } catch (error) {
    if (error instanceof Neighbour && error.who === 'graph' && error.kind === 'forbidden') return 'forbidden';
    if (error instanceof Neighbour && error.kind === 'notFound') return null;
    throw error;
  }
}

function personOf(member: Member, value: unknown): RosterPerson | null {
  const user = asRecord<User>(value);
  const name = asText(user.displayName) ?? member.name ?? member.mail;
  return name === null ? null : { id: member.id, name, jobTitle: asText(user.jobTitle), mail: asText(user.mail) ?? member.mail };
}
