import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { LANGUAGES } from '../../../shared/domain/group.ts';
import { chatOf } from '../calendar-event.ts';
import { PEOPLE, STRATEGY_TEAM, TEAM, TEAM_PEOPLE, TENANT_ID, type Person } from '../people.ts';
import type { Tenant } from '../tenant.ts';
import { PERMISSIONS } from './kept.ts';
import { isFields } from './playground-line.ts';
import { personWith, type Visit } from './visit.ts';

interface Said {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

export interface Local {
  /** whether the path is the local page's own */
  readonly isFor: (path: string) => boolean;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export interface LocalOptions {
  readonly tenant: Pick<Tenant, 'userToken' | 'bot'>;
  readonly visit: Visit;
  /** undefined until it is there */
  readonly playground: () => string | undefined;
  readonly port: number;
}

const PAGE = join(import.meta.dirname, '..', 'page');
const SCRIPTS = ['page.js', 'dom.js', 'host.js', 'dialog.js', 'meetings.js', 'doings.js', 'adding.js'];
const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html'],
  '/local/page.css': ['page.css', 'text/css'],
  ...Object.fromEntries(SCRIPTS.map((file) => [`/local/${file}`, [file, 'text/javascript'] as const])),
};
const LIMIT = 10_000;
const MOST_DAYS = 7;

const json = (status: number, body: unknown): Said => ({ status, type: 'application/json', body: JSON.stringify(body) });

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = '';
  for await (const piece of request) {
    text += String(piece);
    if (text.length > LIMIT) return {};
  }
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

/** Only the page itself may ask: neither another site in the same browser, nor one that has a name lead to this machine. */
export function isOwnPage({ headers }: Pick<IncomingMessage, 'headers'>, port: number): boolean {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host ?? ''}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** A link in the Playground, which is another port of this machine, leads to the page; what the page asks for then is its own. */
export const isFollowedLink = ({ method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>, port: number): boolean => {
  const { 'sec-fetch-site': site, 'sec-fetch-dest': dest, ...own } = headers;
  return method === 'GET' && /^\/(?:\?|$)/u.test(url ?? '') && site === 'same-site' && dest === 'document' && isOwnPage({ headers: own }, port);
};

/** What teams-js tells the tab, apart from what the page itself decides. */
const teamsContext = (visit: Visit): object => {
  const { person, language } = visit.visitor;
  const { aadGroupId, threadId, name, channel } = visit.team;
  return {
    locale: language === 'cy' ? 'cy-gb' : 'en-gb', userObjectId: person.id, userPrincipalName: person.mail, loginHint: person.mail, tid: TENANT_ID,
    groupId: aadGroupId, teamId: threadId, teamName: name, channelId: channel.id, channelName: channel.name,
  };
};

/** Whose coming and going can be tried out: one who has a seat, and one who has not. */
const GOERS: readonly Person[] = [PEOPLE.operations, PEOPLE.outsider];

const state = ({ visit, playground }: LocalOptions): object => ({
  people: Object.values(PEOPLE).map(({ id, name, jobTitle }) => ({ id, name, post: jobTitle })),
  person: visit.visitor.person.id, language: visit.visitor.language, context: teamsContext(visit), chat: chatOf(visit.teamName === 'steering' ? 'series' : 'working-group'),
  team: visit.teamName, teams: { steering: TEAM.name, strategy: visit.hasSecondTeam ? STRATEGY_TEAM.name : null },
  strategyTeam: STRATEGY_TEAM.aadGroupId, owner: PEOPLE.strategist.id, secretary: PEOPLE.secretary.id, administrator: PEOPLE.administrator.id,
  members: GOERS.map((person) => ({ id: person.id, name: person.name, isIn: visit.isMember(person), belongs: TEAM_PEOPLE.includes(person) })),
  permissions: PERMISSIONS.map((name) => ({ name, isGiven: visit.isGiven(name) })),
  meetings: visit.meetings(), began: visit.began, playground: playground() ?? null, shownAs: PEOPLE.secretary.name, channel: visit.team.channel.name,
});

type Body = Readonly<Record<string, unknown>>;

function becomeVisitor(visit: Visit, { person, language, team }: Body): boolean {
  const found = personWith(person);
  const tongue = LANGUAGES.find((one) => one === language);
  visit.become({ ...(found && { person: found }), ...(tongue && { language: tongue }) }, team === 'steering' || team === 'strategy' ? team : undefined);
  return true;
}

async function changeCalendar(visit: Visit, { id, days, cancel, call, hold }: Body): Promise<boolean> {
  if (call === true) return await visit.call();
  const isMove = typeof days === 'number' && Number.isInteger(days) && Math.abs(days) <= MOST_DAYS && days !== 0;
  if (typeof id !== 'string') return false;
  if (hold === true) return await visit.hold(id);
  if (isMove) return await visit.move(id, days);
  return cancel === true && (await visit.cancel(id));
}

async function changeMember(visit: Visit, { person, isIn }: Body): Promise<boolean> {
  const found = GOERS.find(({ id }) => id === person);
  return found !== undefined && typeof isIn === 'boolean' && (await visit.setMember(found, isIn));
}

async function changePermission(visit: Visit, { name, isGiven }: Body): Promise<boolean> {
  const found = PERMISSIONS.find((one) => one === name);
  return found !== undefined && typeof isGiven === 'boolean' && (await visit.setPermission(found, isGiven));
}

/** What the page may ask to be done, and what is said where it cannot be. */
const DEEDS: Readonly<Record<string, readonly [deed: (visit: Visit, body: Body) => boolean | Promise<boolean>, sorry: string]>> = {
  '/local/visitor': [becomeVisitor, ''],
  '/local/calendar': [changeCalendar, 'There is no such meeting to change.'],
  '/local/member': [changeMember, 'That is so already.'],
  '/local/permission': [changePermission, 'That is so already.'],
  '/local/second-team': [(visit) => visit.openSecondTeam(), 'Quorate is in that team already.'],
};

/** Presses a button that opens a dialog, or hands the dialog in; answers what the bot would have Teams show. */
async function press({ tenant, visit }: LocalOptions, { name, data }: Body): Promise<Said> {
  if (!isFields(data) || (name !== 'task/fetch' && name !== 'task/submit')) return json(400, { message: 'That is no button.' });
  const { status, body } = await tenant.bot.dialog(visit.visitor.person, name, data, data['team'] === STRATEGY_TEAM.aadGroupId ? 'strategy' : 'steering');
  const task = isFields(body) && isFields(body['task']) ? body['task'] : {};
  return status < 300 ? json(200, { shown: task['type'] === 'continue' ? task['value'] : null }) : json(502, { message: 'Quorate did not take that.' });
}

async function write(options: LocalOptions, path: string, body: Body): Promise<Said> {
  if (path === '/local/press') return await press(options, body);
  // each window is signed in as whom it shows, whoever another window has become meanwhile
  if (path === '/local/token') return json(200, { token: await options.tenant.userToken(personWith(body['person']) ?? options.visit.visitor.person) });
  const [deed, sorry] = DEEDS[path] ?? [];
  if (!deed) return json(404, {});
  return (await deed(options.visit, body)) ? json(200, state(options)) : json(400, { message: sorry });
}

async function said(options: LocalOptions, path: string, request: IncomingMessage): Promise<Said> {
  if (!isOwnPage(request, options.port) && !isFollowedLink(request, options.port)) return json(403, { message: 'Only the local page may ask this.' });
  if (request.method === 'POST') {
    const isJson = request.headers['content-type']?.startsWith('application/json') === true;
    return isJson && request.headers.origin !== undefined ? await write(options, path, await bodyOf(request)) : json(403, {});
  }
  if (request.method !== 'GET') return json(405, {});
  const file = FILES[path];
  if (file) return { status: 200, type: `${file[1]}; charset=utf-8`, body: await readFile(join(PAGE, file[0])) };
  if (path === '/local/state') return json(200, state(options));
  return json(404, {});
}

/** The page that stands in for Teams, and what it asks of the stand-in tenant. */
export function localPage(options: LocalOptions): Local {
  return {
    isFor: (path) => path === '/' || path.startsWith('/local/'),
    answer: async (request, response) => {
      const { status, type, body } = await said(options, new URL(request.url ?? '/', 'http://localhost').pathname, request);
      const frames = `frame-src 'self' ${options.playground() ?? ''}`.trim();
      response.writeHead(status, {
        'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
        'content-security-policy': `default-src 'self'; img-src 'self' data:; ${frames}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
      });
      response.end(body);
    },
  };
}
