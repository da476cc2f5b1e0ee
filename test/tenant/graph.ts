import type { Calendar } from './calendar.ts';
import { calendarView, oneEvent } from './graph-calendar.ts';
import { graphError, page, refusedOptions, select } from './graph-pages.ts';
import { asChannel, asChatMessage, asMember, asTeam, asUser, USER_DEFAULT } from './graph-teams.ts';
import { TEAM } from './people.ts';
import type { Posts } from './posts.ts';
import { findRoute, type Route } from './routes.ts';
import type { Answer, Asked, Door } from './server.ts';
import type { Team } from './team.ts';
import { isResourceSpecific, type Application } from './token-endpoint.ts';
import { GRAPH_AUDIENCE, readBearer, type Keys } from './tokens.ts';

export interface Tenancy {
  readonly keys: Keys;
  readonly application: Application;
  readonly team: Team;
  readonly calendar: Calendar;
  readonly posts: Posts;
}

interface GraphRoute extends Route {
  readonly needs: readonly string[];
}

const LIST_OPTIONS = ['$select', '$top', '$skiptoken'];

const list = (asked: Asked, items: readonly object[], type: string, context: string): Answer => {
  const refused = refusedOptions(asked, LIST_OPTIONS);
  if (refused) return refused;
  const selected = select(asked, items, type, ['id']);
  return 'status' in selected ? selected : page(asked, selected, context, '$skiptoken');
};

const one = (asked: Asked, item: object, type: string, context: string, always: readonly string[], byDefault?: readonly string[]): Answer => {
  const selected = select(asked, [item], type, always, byDefault);
  if ('status' in selected) return selected;
  return refusedOptions(asked, ['$select']) ?? { status: 200, body: { '@odata.context': `${asked.url.origin}/v1.0/$metadata#${context}/$entity`, ...selected[0] } };
};

type OfTeam = (asked: Asked, ...channel: string[]) => Answer;

function inTeam(team: Team, answer: OfTeam) {
  return (asked: Asked, id: string, ...channel: string[]): Answer => {
    if (id.toLowerCase() !== TEAM.aadGroupId) return graphError(404, 'NotFound', `No team found with Group Id ${id}`);
    const [wanted] = channel;
    const isKnown = wanted === undefined || team.channels().some((one) => one.id === wanted);
    return isKnown ? answer(asked, ...channel) : graphError(404, 'NotFound', `Channel ${wanted} was not found in the team.`);
  };
}

const user = (asked: Asked, id: string, team: Team): Answer => {
  const person = team.find(id);
  if (!person) return graphError(404, 'Request_ResourceNotFound', `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`);
  return one(asked, asUser(person), 'user', 'users', [], USER_DEFAULT);
};

const messages = (asked: Asked, channel: string, { posts, application }: Tenancy): Answer => {
  const roots = posts.all().filter((post) => post.activity.type === 'message' && post.conversation === `${channel};messageid=${post.id}`);
  return list(asked, roots.toReversed().map((post) => asChatMessage(post, channel, application.clientId)), 'chatMessage', `teams('${TEAM.aadGroupId}')/channels('${channel}')/messages`);
};

/** Every path that is answered, each with the permissions of which any one will do. */
const NEEDS = {
  '/users/:id': ['User.Read.All', 'User.ReadBasic.All', 'Directory.Read.All'],
  '/users/:id/calendarView': ['Calendars.Read', 'Calendars.ReadBasic', 'Calendars.ReadWrite'],
  '/users/:id/events/:id': ['Calendars.Read', 'Calendars.ReadBasic', 'Calendars.ReadWrite'],
  '/teams/:id': ['TeamSettings.Read.Group', 'TeamSettings.Read.All'],
  '/teams/:id/members': ['TeamMember.Read.Group', 'TeamMember.Read.All'],
  '/teams/:id/channels': ['ChannelSettings.Read.Group', 'Channel.ReadBasic.All'],
  '/teams/:id/channels/:id/members': ['ChannelMember.Read.Group', 'ChannelMember.Read.All'],
  '/teams/:id/channels/:id/messages': ['ChannelMessage.Read.Group', 'ChannelMessage.Read.All'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type GraphPath = keyof typeof NEEDS;
export const GRAPH_PATHS = Object.keys(NEEDS) as GraphPath[];

function graphRoutes(tenancy: Tenancy): readonly GraphRoute[] {
  const { team, calendar } = tenancy;
  const context = `teams('${TEAM.aadGroupId}')`;
  const answers: Record<GraphPath, Route['answer']> = {
    '/users/:id': (asked, id: string) => user(asked, id, team),
    '/users/:id/calendarView': (asked, id: string) => calendarView(asked, id, calendar, team),
    '/users/:id/events/:id': (asked, id: string, event: string) => oneEvent(asked, { mailbox: id, event }, calendar, team),
    '/teams/:id': inTeam(team, (asked) => one(asked, asTeam(team), 'team', 'teams', ['id'])),
    '/teams/:id/members': inTeam(team, (asked) => list(asked, team.people().map(asMember), 'conversationMember', `${context}/members`)),
    '/teams/:id/channels': inTeam(team, (asked) => list(asked, team.channels().map(asChannel), 'channel', `${context}/channels`)),
    '/teams/:id/channels/:id/members': inTeam(team, (asked, id = '') => list(asked, team.people().map(asMember), 'conversationMember', `${context}/channels('${id}')/members`)),
    '/teams/:id/channels/:id/messages': inTeam(team, (asked, id = '') => messages(asked, id, tenancy)),
  };
  return GRAPH_PATHS.map((path) => ({ method: 'GET', path, needs: NEEDS[path], answer: answers[path] }));
}

/** The words in which each part of Graph says that a permission is missing. */
function forbidden(path: string, needs: readonly string[], roles: readonly string[]): Answer {
  if (path.endsWith('/calendarView')) return graphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  if (path.startsWith('/users')) return graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  const message = `Missing role permissions on the request. API requires one of '${needs.join(', ')}'. Roles on the request '${roles.join(', ')}'.`;
  return graphError(403, 'Forbidden', `${message} Resource specific consent grants on the request ''.`);
}

/**
 * Entra's permissions are frozen into the token when it is issued, so one that is granted later needs a new token; one that is taken away is missing at once,
 * which is stricter than the hour that Microsoft takes. Those of the team are looked up at every call.
 */
function isGranted(needs: readonly string[], roles: readonly string[], scopes: readonly string[], grants: ReadonlySet<string>): boolean {
  return needs.some((name) => scopes.includes(name) || (grants.has(name) && roles.includes(isResourceSpecific(name) ? 'Group.Selected' : name)));
}

export function graphDoor(tenancy: Tenancy): Door {
  const routes = graphRoutes(tenancy);
  return async (asked) => {
    const bearer = await readBearer(asked, tenancy.keys, GRAPH_AUDIENCE);
    if ('refused' in bearer) return graphError(401, 'InvalidAuthenticationToken', bearer.refused === 'missing' ? 'Access token is empty.' : 'Access token validation failure.');
    const found = findRoute(routes, asked.method, asked.url.pathname.slice('/v1.0'.length));
    if (found === undefined) return graphError(400, 'BadRequest', `Resource not found for the path '${asked.url.pathname}'.`);
    if (found === 'method') return graphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
    const roles = (bearer.claims['roles'] ?? []) as readonly string[];
    const scopes = ((bearer.claims['scp'] ?? '') as string).split(' ');
    if (!isGranted(found.route.needs, roles, scopes, tenancy.application.grants)) return forbidden(found.route.path, found.route.needs, roles);
    return await found.route.answer(asked, ...found.ids);
  };
}
