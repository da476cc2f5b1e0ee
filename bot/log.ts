import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, stdTimeFunctions, type DestinationStream } from 'pino';
import type { Config } from './config.ts';
import { Neighbour, type Log } from './ports.ts';

const correlations = new AsyncLocalStorage<string>();

/** Every line that is logged during that work carries the id. */
export const withCorrelation = <T>(id: string, work: () => T): T => correlations.run(id, work);

/** The id of the work that goes on; null outside of any. */
export const correlation = (): string | null => correlations.getStore() ?? null;

const SECRETS = ['authorization', 'secret', 'password', 'token', 'client_secret', 'client_assertion', 'access_token'];
const REDACTED = [...SECRETS, ...SECRETS.map((name) => `*.${name}`), 'headers.Authorization'];

// tokens, and passwords in addresses, that a library put into the text of its error
const LEAKS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bey[\w-]{10,}\.[\w-]+\.[\w-]*/gu, '[token]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/giu, '$1 [token]'],
  [/(\w+:\/\/[^\s:/@]+):[^\s@/]+@/gu, '$1:[password]@'],
];
const clean = (text: string): string => LEAKS.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);

const DEEPEST = 5;

function described(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error, message: clean(String(error)) };
  const neighbour = error instanceof Neighbour ? { neighbour: `${error.who}/${error.kind}` } : {};
  const cause = error.cause === undefined || depth >= DEEPEST ? {} : { cause: described(error.cause, depth + 1) };
  return { kind: error.name, ...neighbour, message: clean(error.message), stack: clean(error.stack ?? ''), ...cause };
}

/** One JSON line per event, on standard output unless told otherwise. */
export function openLog(level: Config['logLevel'], destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED, censor: '[removed]' },
    // a new object each time: pino writes the line's own fields into what it is given
    mixin: () => ({ correlation: correlation() }),
  };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (event, fields) => {
      logger.info({ ...fields }, event);
    },
    warn: (event, fields) => {
      logger.warn({ ...fields }, event);
    },
    fault: (event, error, fields) => {
      logger.error({ ...fields, error: described(error) }, event);
    },
  };
}
