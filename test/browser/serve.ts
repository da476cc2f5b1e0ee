import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { ENDPOINTS, type Answers } from '../../shared/contract/api.ts';
import type { Overview } from '../../shared/contract/views.ts';

/** A small server of the built tab and of an API whose answers a test sets; it keeps the promises of the real one about headers. */

/** TAB_FOLDER names another build. */
const FOLDER = process.env['TAB_FOLDER'] ?? join(import.meta.dirname, '../../dist/tab');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", "img-src 'self' data:", "font-src 'self'",
  "connect-src 'self' https://res.cdn.office.net", "base-uri 'none'", "form-action 'none'", 'frame-ancestors https://teams.microsoft.com',
].join('; ');

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly token: string;
  readonly language: string;
  readonly body: unknown;
}

export interface Told {
  readonly status: number;
  readonly body: unknown;
}

export interface Stage {
  readonly url: string;
  readonly asked: Asked[];
  overview: Overview;
  /** what the other endpoints answer, by their names */
  says: { -readonly [K in keyof Answers]?: Answers[K] };
  /** decides instead of the plain answer; null leaves it */
  answer: (asked: Asked) => Told | null;
  /** tells every open tab that its group has changed */
  readonly changed: () => void;
  /** ends every stream of changes */
  readonly cut: () => void;
  /** until a tab follows its group */
  readonly followed: () => Promise<void>;
  readonly close: () => void;
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parts.length === 0 ? null : JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
};

/** What stands on other pages besides: where a test says nothing of it, there is none. */
const BESIDES: Stage['says'] = { measures: { today: '2026-12-22', zone: 'Europe/London', workstream: null, measures: [], origins: [], mayAdd: false, mayOwn: false, workstreams: [] } };

const plain = (stage: Stage, asked: Asked): Told => {
  const path = asked.url.split('?')[0];
  if (path === '/api/v1/overview') return { status: 200, body: stage.overview };
  const name = (Object.keys(ENDPOINTS) as (keyof Answers)[]).find((known) => ENDPOINTS[known].path === path && ENDPOINTS[known].method === asked.method);
  const said = name === undefined ? undefined : (stage.says[name] ?? BESIDES[name]);
  if (said !== undefined) return { status: 200, body: said };
  return { status: 404, body: { why: 'notFound', message: 'That cannot be found.' } };
};

const file = async (response: ServerResponse, url: string): Promise<void> => {
  const path = normalize(url.split('?')[0] ?? '').replace(/^\/tab\/?/u, '');
  const name = path === '' ? 'index.html' : path;
  const content = await readFile(join(FOLDER, name)).catch(() => null);
  response.statusCode = content === null ? 404 : 200;
  response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
  response.setHeader('content-security-policy', POLICY);
  response.end(content);
};

const say = (response: ServerResponse, event: string): void => { response.write(`event: ${event}\ndata:\n\n`); };

const handle = async (stage: Stage, streams: Set<ServerResponse>, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = request.url ?? '/';
  if (url.startsWith('/api/v1/live?')) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    say(response, 'open');
    streams.add(response);
    request.once('close', () => { streams.delete(response); });
    return;
  }
  if (!url.startsWith('/api/')) { await file(response, url); return; }
  const asked: Asked = {
    method: request.method ?? '', url, token: (request.headers.authorization ?? '').replace('Bearer ', ''), language: request.headers['accept-language'] ?? '', body: await bodyOf(request),
  };
  stage.asked.push(asked);
  const told = stage.answer(asked) ?? plain(stage, asked);
  response.statusCode = told.status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(told.body));
};

export const openStage = async (overview: Overview): Promise<Stage> => {
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    handle(stage, streams, request, response).catch((error: unknown) => { response.statusCode = 500; response.end(String(error)); });
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const stage: Stage = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port.toString()}`, asked: [], overview, says: {}, answer: () => null,
    cut: () => { for (const response of streams) response.end(); },
    followed: async () => { while (streams.size === 0) await new Promise((turn) => { setImmediate(turn); }); },
    changed: () => { for (const response of streams) say(response, 'changed'); },
    close: () => { server.close(); server.closeAllConnections(); },
  };
  return stage;
};
