import { calendarDelta } from './graph-delta.ts';
import { calendarView, oneEvent } from './graph-calendar.ts';
import { graphError, list, one } from './graph-pages.ts';
import { SubscriptionDesk } from './graph-subscriptions.ts';
import { asChannel, asChatMessage, asMember, asTeam } from './graph-teams.ts';
import { user, users } from './graph-users.ts';
import type { Calendar } from './calendar.ts';
import type { Directory } from './directory.ts';
import type { Letters } from './letters.ts';
import type { Mailboxes } from './mailboxes.ts';
import type { Posts } from './posts.ts';
import { findRoute, type Route } from './routes.ts';
import type { Answer, Asked, Door } from './server.ts';
import type { Subscriptions } from './subscriptions.ts';
import { listOf, type Team, type Teams } from './team.ts';
import { isResourceSpecific, type Application } from './token-endpoint.ts';
import { GRAPH_AUDIENCE, readBearer, type Keys } from './tokens.ts';

export interface Tenancy {
  readonly keys: Keys;
  readonly application: Application;
  readonly directory: Directory;
  readonly teams: Teams;
  /** teams whose owners took back what the app may read in them */
  readonly withheld: ReadonlySet<string>;
  readonly mailboxes: Mailboxes;
  readonly letters: Letters;
  readonly subscriptions: Subscriptions;
  readonly posts: Posts;
  readonly now: () => Date;
}

interface GraphRoute extends Route {
  readonly needs: readonly string[];
}

type OfTeam = (asked: Asked, team: Team, channel: string) => Answer;

function inTeam(teams: Teams, answer: OfTeam) {
  return (asked: Asked, id: string, channel?: string): Answer => {
    const team = listOf(teams).find(({ aadGroupId }) => aadGroupId === id.toLowerCase());
    if (!team) return graphError(404, 'NotFound', `No team found with Group Id ${id}`);
    const isKnown = channel === undefined || team.channels().some((known) => known.id === channel);
    return isKnown ? answer(asked, team, channel ?? '') : graphError(404, 'NotFound', `Channel ${channel} was not found in the team.`);
  };
}

const inMailbox = (mailboxes: Mailboxes, answer: (asked: Asked, calendar: Calendar, ids: { readonly mailbox: string; readonly event: string }) => Answer) =>
  (asked: Asked, mailbox: string, event = ''): Answer => {
    const found = mailboxes.find(mailbox);
    return 'status' in found ? found : answer(asked, found.calendar, { mailbox, event });
  };

const messages = (asked: Asked, team: Team, channel: string, { posts, application }: Tenancy): Answer => {
  const roots = posts.all().filter((post) => post.activity.type === 'message' && post.conversation === `${channel};messageid=${post.id}`);
  return list(asked, roots.toReversed().map((post) => asChatMessage(post, channel, application.clientId, team)), 'chatMessage', `teams('${team.aadGroupId}')/channels('${channel}')/messages`);
};

const CALENDARS = ['Calendars.Read', 'Calendars.ReadBasic', 'Calendars.ReadWrite'];
const PEOPLE = ['User.Read.All', 'User.ReadBasic.All', 'Directory.Read.All'];

/** Everything that is answered, each with the permissions of which any one will do. */
const NEEDS = {
  'GET /users': PEOPLE,
  'GET /users/:id': PEOPLE,
  'GET /users/:id/calendarView': CALENDARS,
  'GET /users/:id/calendarView/delta': ['Calendars.Read', 'Calendars.ReadWrite'],
  'GET /users/:id/events/:id': CALENDARS,
  'POST /users/:id/sendMail': ['Mail.Send'],
  'GET /teams/:id': ['TeamSettings.Read.Group', 'TeamSettings.Read.All'],
  'GET /teams/:id/members': ['TeamMember.Read.Group', 'TeamMember.Read.All'],
  'GET /teams/:id/channels': ['ChannelSettings.Read.Group', 'Channel.ReadBasic.All'],
  'GET /teams/:id/channels/:id/members': ['ChannelMember.Read.Group', 'ChannelMember.Read.All'],
  'GET /teams/:id/channels/:id/messages': ['ChannelMessage.Read.Group', 'ChannelMessage.Read.All'],
  'GET /subscriptions': [],
  'POST /subscriptions': CALENDARS,
  'GET /subscriptions/:id': [],
  'PATCH /subscriptions/:id': CALENDARS,
  'DELETE /subscriptions/:id': [],
  'POST /subscriptions/:id/reauthorize': CALENDARS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

type GraphRequest = keyof typeof NEEDS;
export const GRAPH_REQUESTS = Object.keys(NEEDS) as GraphRequest[];

const ofTeam = ({ aadGroupId }: Team): string => `teams('${aadGroupId}')`;

const members = (asked: Asked, team: Team, context: string): Answer => list(asked, team.people().map((person) => asMember(person, team)), 'conversationMember', context);

function graphRoutes(tenancy: Tenancy): readonly GraphRoute[] {
  const { directory, teams, mailboxes, letters, subscriptions, application, now } = tenancy;
  const desk = new SubscriptionDesk(subscriptions, mailboxes, application.clientId, now);
  const answers: Record<GraphRequest, Route['answer']> = {
    'GET /users': (asked) => users(asked, directory),
    'GET /users/:id': (asked, id: string) => user(asked, id, directory),
    'GET /users/:id/calendarView': inMailbox(mailboxes, (asked, calendar, { mailbox }) => calendarView(asked, mailbox, calendar)),
    'GET /users/:id/calendarView/delta': inMailbox(mailboxes, (asked, calendar) => calendarDelta(asked, calendar, mailboxes.tokens)),
    'GET /users/:id/events/:id': inMailbox(mailboxes, (asked, calendar, ids) => oneEvent(asked, ids, calendar)),
    'POST /users/:id/sendMail': (asked, id: string) => letters.send(asked, id, mailboxes),
    'GET /teams/:id': inTeam(teams, (asked, team) => one(asked, asTeam(team), 'team', 'teams', ['id'])),
    'GET /teams/:id/members': inTeam(teams, (asked, team) => members(asked, team, `${ofTeam(team)}/members`)),
    'GET /teams/:id/channels': inTeam(teams, (asked, team) => list(asked, team.channels().map((channel) => asChannel(channel, team)), 'channel', `${ofTeam(team)}/channels`)),
    'GET /teams/:id/channels/:id/members': inTeam(teams, (asked, team, id) => members(asked, team, `${ofTeam(team)}/channels('${id}')/members`)),
    'GET /teams/:id/channels/:id/messages': inTeam(teams, (asked, team, id) => messages(asked, team, id, tenancy)),
    'GET /subscriptions': (asked) => desk.list(asked),
    'POST /subscriptions': (asked) => desk.create(asked),
    'GET /subscriptions/:id': (asked, id: string) => desk.one(asked, id),
    'PATCH /subscriptions/:id': (asked, id: string) => desk.renew(asked, id),
    'DELETE /subscriptions/:id': (_asked, id: string) => desk.remove(id),
    'POST /subscriptions/:id/reauthorize': (_asked, id: string) => desk.reauthorize(id),
  };
  return GRAPH_REQUESTS.map((request) => {
    const [method = '', path = ''] = request.split(' ');
    return { method, path, needs: NEEDS[request], answer: answers[request] };
  });
}

/** The words in which each part of Graph says that a permission is missing. */
function forbidden(path: string, needs: readonly string[], roles: readonly string[]): Answer {
  if (/^\/users\/:id\/(?:calendarView|events|sendMail)|^\/subscriptions/.test(path)) return graphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  if (path.startsWith('/users')) return graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  const message = `Missing role permissions on the request. API requires one of '${needs.join(', ')}'. Roles on the request '${roles.join(', ')}'.`;
  return graphError(403, 'Forbidden', `${message} Resource specific consent grants on the request ''.`);
}

interface Held {
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
}

/**
 * Entra's permissions are frozen into the token when it is issued, so one that is granted later needs a new token; one that is taken away is missing at once,
 * which is stricter than the hour that Microsoft takes. Those of a team are looked up at every call, for that team.
 */
function isGranted({ needs, path }: GraphRoute, { roles, scopes }: Held, { application, withheld }: Tenancy, id: string): boolean {
  const isWithheld = path.startsWith('/teams') && withheld.has(id.toLowerCase());
  const isHeld = (name: string): boolean => (isResourceSpecific(name) ? !isWithheld && roles.includes('Group.Selected') : roles.includes(name));
  return needs.length === 0 || needs.some((name) => scopes.includes(name) || (application.grants.has(name) && isHeld(name)));
}

const isOfMailbox = (path: string): boolean => path.startsWith('/users/:id/');

export function graphDoor(tenancy: Tenancy): Door {
  const routes = graphRoutes(tenancy);
  const answered = async (asked: Asked, route: GraphRoute, ids: readonly string[]): Promise<Answer> => {
    const bearer = await readBearer(asked, tenancy.keys, GRAPH_AUDIENCE);
    if ('refused' in bearer) return graphError(401, 'InvalidAuthenticationToken', bearer.refused === 'missing' ? 'Access token is empty.' : 'Access token validation failure.');
    const roles = (bearer.claims['roles'] ?? []) as readonly string[];
    const scopes = ((bearer.claims['scp'] ?? '') as string).split(' ');
    if (!isGranted(route, { roles, scopes }, tenancy, ids[0] ?? '')) return forbidden(route.path, route.needs, roles);
    return await route.answer(asked, ...ids);
  };
  return async (asked) => {
    const path = asked.url.pathname.slice('/v1.0'.length);
    const found = findRoute(routes, asked.method, path);
    const isKnown = found !== undefined && found !== 'method';
    if (!isKnown) {
      const bearer = await readBearer(asked, tenancy.keys, GRAPH_AUDIENCE);
      if ('refused' in bearer) return graphError(401, 'InvalidAuthenticationToken', 'Access token is empty.');
      return found === 'method'
        ? graphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.')
        : graphError(400, 'BadRequest', `Resource not found for the path '${asked.url.pathname}'.`);
    }
    const { route, ids } = found;
    return isOfMailbox(route.path) ? await tenancy.mailboxes.inLane(ids[0] ?? '', () => answered(asked, route, ids)) : await answered(asked, route, ids);
  };
}
