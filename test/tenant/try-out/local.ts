import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { LANGUAGES } from '../../../shared/domain/group.ts';
import { PEOPLE, TEAM, TENANT_ID } from '../people.ts';
import type { Tenant } from '../tenant.ts';
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
  readonly tenant: Pick<Tenant, 'userToken'>;
  readonly visit: Visit;
  /** undefined until it is there */
  readonly playground: () => string | undefined;
  readonly port: number;
}

const PAGE = join(import.meta.dirname, '..', 'page');
const SCRIPTS = ['page.js', 'dom.js', 'host.js'];
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

const teamsContext = (visit: Visit): object => {
  const { person, language } = visit.visitor;
  return {
    locale: language === 'cy' ? 'cy-gb' : 'en-gb', userObjectId: person.id, userPrincipalName: person.mail, loginHint: person.mail, tid: TENANT_ID,
    groupId: TEAM.aadGroupId, teamId: TEAM.threadId, teamName: TEAM.name, channelId: TEAM.channel.id, channelName: TEAM.channel.name,
  };
};

const state = ({ visit, playground }: LocalOptions): object => ({
  people: Object.values(PEOPLE).map(({ id, name, jobTitle }) => ({ id, name, post: jobTitle })),
  person: visit.visitor.person.id, language: visit.visitor.language, context: teamsContext(visit),
  meetings: visit.meetings(), began: visit.began, playground: playground() ?? null, shownAs: PEOPLE.secretary.name, channel: TEAM.channel.name,
});

function write(options: LocalOptions, path: string, body: Readonly<Record<string, unknown>>): Said {
  const { visit } = options;
  if (path === '/local/visitor') {
    const person = personWith(body['person']);
    const language = LANGUAGES.find((one) => one === body['language']);
    visit.become({ ...(person && { person }), ...(language && { language }) });
    return json(200, state(options));
  }
  if (path !== '/local/calendar') return json(404, {});
  const { id, days } = body;
  const isMove = typeof days === 'number' && Number.isInteger(days) && Math.abs(days) <= MOST_DAYS && days !== 0;
  const isDone = typeof id === 'string' && (isMove ? visit.move(id, days) : body['cancel'] === true && visit.cancel(id));
  return isDone ? json(200, state(options)) : json(400, { message: 'There is no such meeting to change.' });
}

async function said(options: LocalOptions, path: string, request: IncomingMessage): Promise<Said> {
  if (!isOwnPage(request, options.port)) return json(403, { message: 'Only the local page may ask this.' });
  if (request.method === 'POST') {
    const isJson = request.headers['content-type']?.startsWith('application/json') === true;
    return isJson && request.headers.origin !== undefined ? write(options, path, await bodyOf(request)) : json(403, {});
  }
  if (request.method !== 'GET') return json(405, {});
  const file = FILES[path];
  if (file) return { status: 200, type: `${file[1]}; charset=utf-8`, body: await readFile(join(PAGE, file[0])) };
  if (path === '/local/state') return json(200, state(options));
  if (path === '/local/token') return json(200, { token: await options.tenant.userToken(options.visit.visitor.person) });
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
