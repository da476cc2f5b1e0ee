import { randomBytes } from 'node:crypto';
import type { Next, Request, Response, Server } from 'restify';
import type { Config } from '../config.ts';
import { withCorrelation } from '../log.ts';
import type { Log } from '../ports.ts';
import { limitAt } from './body-limits.ts';
import { setHeaders } from './headers.ts';
import { referenceOf, sendTrouble, type Trouble } from './problem.ts';
import { routeOf } from './turn.ts';

/** What happens to every request before it has a route, and after it is answered. */
export function openDoor(server: Server, config: Config, log: Log, isClosing: () => boolean): void {
  const began = new WeakMap<Request, number>();
  const isPublicHttps = config.publicUrl.startsWith('https:');
  server.pre((request: Request, response: Response, next: Next) => {
    began.set(request, performance.now());
    response.setHeader('X-Request-Id', randomBytes(6).toString('hex'));
    setHeaders(response, (request.url ?? '').split('?')[0] ?? '', isPublicHttps);
    if (isClosing()) response.setHeader('Connection', 'close');
    const trouble = addressTrouble(request) ?? bodyTrouble(request);
    if (trouble === null) {
      next();
      return;
    }
    sendTrouble(request, response, trouble);
    next(false);
  });
  server.on('after', (request: Request, response: Response) => {
    const ms = Math.round(performance.now() - (began.get(request) ?? performance.now()));
    withCorrelation(referenceOf(response), () => {
      log.info('web.request', { method: request.method ?? '', route: routeOf(request), status: response.statusCode, ms });
    });
  });
}

// restify makes a URL of the address and the Host header where nothing catches what that throws; one that was made here is kept for it
function addressTrouble(request: Request): Trouble | null {
  try {
    request.getUrl();
    return null;
  } catch {
    return 'address';
  }
}

// restify's reader would unpack a small body into one without bounds, and one that is not gzip at all would end the process
function bodyTrouble(request: Request): Trouble | null {
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') return 'encoding';
  return Number(request.headers['content-length'] ?? 0) > limitAt(request.url ?? '') ? 'tooLarge' : null;
}

const TROUBLES: Readonly<Record<number, Trouble>> = { 400: 'unreadable', 404: 'notFound', 405: 'method', 413: 'tooLarge', 415: 'encoding' };

/** What restify itself refuses: an unknown address, another method, a body that is too large or not JSON. */
export function troubleOf(error: unknown): Trouble {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return TROUBLES[status] ?? (status < 500 ? 'unreadable' : 'fault');
}
