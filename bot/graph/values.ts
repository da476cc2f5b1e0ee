import type { Instant } from '../../shared/domain/time.ts';

/** What comes from Graph is whatever it is until it has been looked at: its published types say what should be there, all of it doubtful. */
export type Doubtful<T> = Readonly<Partial<Record<keyof T, unknown>>>;

export const asRecord = <T extends object>(value: unknown): Doubtful<T> => (typeof value === 'object' && value !== null ? value : {}) as Doubtful<T>;

/** Text with something in it. */
export const asText = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

export const asGuid = (value: unknown): string | null => (typeof value === 'string' && GUID.test(value) ? value.toLowerCase() : null);

const UTC = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z?$/u;

/** Graph's times in UTC have up to seven decimals and, in calendars, no Z. */
export function asInstant(value: unknown): Instant | null {
  const parts = typeof value === 'string' ? UTC.exec(value) : null;
  if (parts === null) return null;
  const at = new Date(`${parts[1] ?? ''}.${(parts[2] ?? '').padEnd(3, '0').slice(0, 3)}Z`);
  // a day that does not exist is refused; new Date would move it into the next month
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(parts[1] ?? '') ? at.toISOString() : null;
}

export function asHttps(value: unknown): string | null {
  const url = typeof value === 'string' ? URL.parse(value.trim()) : null;
  return url?.protocol === 'https:' ? url.href : null;
}
