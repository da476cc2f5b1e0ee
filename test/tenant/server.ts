import type { IncomingHttpHeaders, IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';
import { faultAnswer, type Faults } from './faults.ts';

export type Where = 'signIn' | 'graph' | 'connector';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type Door = (asked: Asked) => Answer | Promise<Answer>;

/** One request as it came in; `status` is 0 as long as nothing was answered, and stays 0 for a hanging or cut line. */
export interface Call {
  readonly at: Date;
  readonly where: Where;
  readonly method: string;
  readonly path: string;
  /** without the token */
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
}

export interface Listening {
  readonly server: Server;
  readonly port: number;
  readonly origin: string;
}

export async function listen(certificate: Certificate, port: number): Promise<Listening> {
  const server = createServer({ key: certificate.key, cert: certificate.cert });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const bound = (server.address() as AddressInfo).port;
  return { server, port: bound, origin: `https://localhost:${bound}` };
}

export const close = (server: HttpServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

const doorOf = (path: string): Where => {
  if (path.startsWith('/v1.0/')) return 'graph';
  return path.startsWith('/connector/') ? 'connector' : 'signIn';
};

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

// two statements: with restify in the process writeHead() returns undefined
export const reply = (response: ServerResponse, status: number, body?: string, type = 'application/json'): void => {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
};

const write = (response: ServerResponse, { status, headers, body }: Answer): void => {
  response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

/** A stand-in may run for days. */
export const MOST_CALLS = 10_000;

export interface Desk {
  readonly origin: string;
  readonly doors: Readonly<Record<Where, Door>>;
  readonly calls: Call[];
  readonly faults: Faults;
}

async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  const where = doorOf(path);
  const { authorization: _token, ...headers } = request.headers;
  const call = { at: new Date(), where, method: request.method ?? 'GET', path, headers, status: 0 };
  desk.calls.push(call);
  if (desk.calls.length > MOST_CALLS) desk.calls.shift();
  const body = await read(request);
  const fault = desk.faults.take(where, path, call.method);
  if (fault === 'hang') return;
  if (fault === 'reset') {
    request.socket.destroy();
    return;
  }
  if (fault === 'garbage') {
    call.status = 200;
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html>This is not what you asked for</html>');
    return;
  }
  const isHandled = fault === undefined || fault === 'lose';
  const answer = isHandled ? await desk.doors[where]({ method: call.method, url: new URL(path, desk.origin), headers: request.headers, body }) : faultAnswer(where, fault);
  call.status = answer.status;
  if (fault === 'lose') request.socket.destroy();
  else write(response, answer);
}

export function attend(server: HttpServer, desk: Desk): void {
  server.on('request', (request, response) => {
    serve(desk, request, response).catch((error: unknown) => {
      if (response.headersSent || request.socket.destroyed) return;
      write(response, { status: 500, body: { error: { code: 'StandInFault', message: String(error) } } });
    });
  });
}
