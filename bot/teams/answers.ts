import type { Sending } from '../ports.ts';
import type { Cause } from '../../shared/domain/delivery.ts';
import { causeOf, codeIn } from './causes.ts';
import type { Answer } from './wire.ts';

const LONGEST_WAIT_SECONDS = 3600;
/** Answers by which the connector says that it did not take the message, and how long to wait where it does not say. */
const REPEATABLE: ReadonlyMap<number, { readonly cause: Cause; readonly seconds: number }> = new Map([
  [401, { cause: 'tokenRefused', seconds: 5 }],
  [412, { cause: 'busy', seconds: 1 }],
  [429, { cause: 'throttled', seconds: 15 }],
  [502, { cause: 'unavailable', seconds: 20 }],
  [503, { cause: 'unavailable', seconds: 20 }],
  [504, { cause: 'unavailable', seconds: 20 }],
]);

// half as much again at random, so that those who were refused together do not come back together
export const later = (cause: Cause, seconds: number): Sending<never> => ({ kind: 'later', cause, afterSeconds: Math.ceil(seconds * (1 + Math.random() / 2)) });
export const uncertain = (cause: Cause): Sending<never> => ({ kind: 'uncertain', cause });
export const refused = (cause: Cause): Sending<never> => ({ kind: 'refused', cause });

/** Retry-After: seconds, or a date. */
function wanted(retryAfter: string | null): number | null {
  if (retryAfter === null || retryAfter.trim() === '') return null;
  const seconds = Number(retryAfter);
  const wait = Number.isNaN(seconds) ? (Date.parse(retryAfter) - Date.now()) / 1000 : seconds;
  return Number.isNaN(wait) ? null : Math.min(Math.max(Math.ceil(wait), 1), LONGEST_WAIT_SECONDS);
}

function parsed(text: string | null): Sending<unknown> {
  if (text === null) return uncertain('unreadable');
  try {
    return { kind: 'sent', value: text.trim() === '' ? null : (JSON.parse(text) as unknown) };
  } catch {
    return uncertain('unreadable');
  }
}

/** What an answer says of the message. */
export function sendingOf({ status, retryAfter, text }: Answer): Sending<unknown> {
  if (status >= 200 && status < 300) return parsed(text);
  const repeatable = REPEATABLE.get(status);
  if (repeatable) {
    const seconds = wanted(retryAfter);
    return seconds === null ? later(repeatable.cause, repeatable.seconds) : { kind: 'later', cause: repeatable.cause, afterSeconds: seconds };
  }
  // a fault of the connector's own: it may have happened after the message was taken
  if (status >= 500 || status === 408) return uncertain('fault');
  return refused(causeOf(status, codeIn(text)));
}
