import type { Instant } from '../../../shared/domain/time.ts';
import type { Neighbour } from '../../ports.ts';

/** With live notifications the calendar is read all the same, in case one got lost. */
export const WATCHED_SECONDS = 12 * 3600;
export const TEAM_SECONDS = 24 * 3600;
/** A change is sometimes told of before it can be read. */
export const SECOND_LOOK_SECONDS = 60;
export const TEAM_AGAIN_SECONDS = 15 * 60;
const LEAST_SECONDS = 15 * 60;
const MOST_SECONDS = 3600;
const MOST_PATIENT_SECONDS = 24 * 3600;

export const addSeconds = (at: Instant, seconds: number): Instant => new Date(Date.parse(at) + Math.round(seconds * 1000)).toISOString();

/** The same part of 1 for the same text, spread evenly over texts. */
export function shareOf(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  // the low bits of the last step alone would follow the last character
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** Everybody's own moment in each period, so that a thousand do not come at once. At least half a period away. */
export function nextTurn(who: string, now: Instant, seconds: number): Instant {
  const period = seconds * 1000;
  const offset = shareOf(who) * period;
  const turns = Math.ceil((Date.parse(now) + period / 2 - offset) / period);
  return new Date(Math.round(turns * period + offset)).toISOString();
}

/** When to ask again after a failure: when the neighbour says, and the later the longer it has been failing. */
export function afterFailure(trouble: Neighbour, lastGood: Instant | null, now: Instant, everySeconds: number): Instant {
  const least = trouble.kind === 'forbidden' || trouble.kind === 'notFound' ? Math.max(everySeconds, LEAST_SECONDS) : everySeconds;
  const failing = lastGood === null ? 0 : (Date.parse(now) - Date.parse(lastGood)) / 2000;
  const patience = Math.max(least, Math.min(failing, MOST_SECONDS));
  return addSeconds(now, Math.max(patience, Math.min(trouble.retryAfterSeconds ?? 0, MOST_PATIENT_SECONDS)));
}
