import type { Log, Sending } from '../ports.ts';
import { later, refused, sendingOf, uncertain } from './answers.ts';
import { codeIn } from './causes.ts';
import { isOurConnector } from './service-url.ts';
import type { Bearer } from './token.ts';
import { NoAnswer, type Answer, type Wire } from './wire.ts';

export const TIMEOUT_MS = 10_000;

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly serviceUrl: string;
  /** below the service URL, its parts encoded: 'v3/conversations' */
  readonly path: string;
  readonly body?: unknown;
}

/** One request to the Bot Connector, made once. The value is the parsed answer; null where it was empty. */
export type Send = (request: Request) => Promise<Sending<unknown>>;

const urlOf = ({ serviceUrl, path }: Request): string => `${serviceUrl}${serviceUrl.endsWith('/') ? '' : '/'}${path}`;

export interface SenderNeeds {
  readonly hosts: readonly string[];
  readonly bearer: Bearer;
  readonly wire: Wire;
  readonly log: Log;
  readonly timeoutMs?: number;
}

export function openSender({ hosts, bearer, wire, log, timeoutMs = TIMEOUT_MS }: SenderNeeds): Send {
  const told = (request: Request, sending: Sending<unknown>, answer: Answer | null): Sending<unknown> => {
    if (sending.kind === 'sent') return sending;
    const code = codeIn(answer?.text ?? null);
    log.warn('connector.notSent', { method: request.method, kind: sending.kind, cause: sending.cause, status: answer?.status ?? null, code });
    return sending;
  };

  return async (request) => {
    if (!isOurConnector(request.serviceUrl, hosts)) return told(request, refused('foreignConnector'), null);
    let token: string;
    try {
      token = await bearer.get();
    } catch (error) {
      log.fault('connector.noToken', error);
      return told(request, later('noToken', 30), null);
    }
    try {
      const body = request.body === undefined ? null : JSON.stringify(request.body);
      const answer = await wire.ask({ method: request.method, url: urlOf(request), token, body, timeoutMs });
      if (answer.status === 401) bearer.drop();
      return told(request, sendingOf(answer), answer);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return told(request, error.isWritten ? uncertain('noAnswer') : later('unreachable', 30), null);
    }
  };
}
