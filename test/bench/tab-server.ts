import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hostPage } from '../browser/host.ts';
import { makeCertificate } from '../tenant/certificate.ts';

/** Under the name of the Teams client, so that its page and the framed one share a process and are slowed down together. */
export const HOST = 'https://teams.microsoft.com';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

export interface Shown {
  readonly folder: string;
  /** instead of the folder's index.html */
  readonly index?: string;
}

export interface TabServer {
  readonly port: number;
  readonly close: () => void;
}

/** Serves each page below /<name>/tab/, framed by /<name>/host, compressed as the product does it; answers: what the API says, by its path. */
export const openTabServer = async (shown: Readonly<Record<string, Shown>>, answers: Readonly<Record<string, unknown>>): Promise<TabServer> => {
  const kept = new Map<string, Buffer>();
  const send = (response: ServerResponse, type: string, key: string, content: () => string | Buffer): void => {
    const bytes = kept.get(key) ?? gzipSync(content());
    kept.set(key, bytes);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': bytes.length });
    response.end(bytes);
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, search } = new URL(request.url ?? '/', HOST);
    const said = answers[pathname];
    if (said !== undefined) { send(response, 'application/json', pathname, () => JSON.stringify(said)); return; }
    const [, name = '', part, ...rest] = pathname.split('/');
    const page = shown[name];
    if (page === undefined) { response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify({ why: 'notFound', message: '' })); return; }
    if (part === 'host') { response.setHeader('content-type', 'text/html'); response.end(hostPage({ tabUrl: `/${name}/tab/${search === '' ? '' : `#${decodeURIComponent(search.slice(1))}`}` })); return; }
    const file = normalize(rest.join('/') || 'index.html');
    send(response, TYPES[extname(file)] ?? 'application/octet-stream', `${name}/${file}`, () => (file === 'index.html' && page.index !== undefined ? page.index : readFileSync(join(page.folder, file))));
  };
  const server = createServer(await makeCertificate(), (request, response) => {
    try { answer(request, response); } catch { response.writeHead(404).end(); }
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  return { port: (server.address() as AddressInfo).port, close: () => { server.close(); server.closeAllConnections(); } };
};
