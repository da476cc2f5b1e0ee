import type { RecordKind, RecordState } from '../../domain/meeting-record.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { format } from './format.ts';

const KIND: Readonly<Record<RecordKind, string>> = { actionLog: 'Action log', minutes: 'Minutes' };
const DECISIONS = { one: 'decision', other: 'decisions' };
const ITEMS = { one: 'item', other: 'items' };

const isPlural = (kind: RecordKind): boolean => kind === 'minutes';

/** Logs and minutes, as cards and the tab speak of them. */
export const record = {
  kind: (kind: RecordKind): string => KIND[kind],
  state: (state: RecordState): string => ({ compiled: 'Draft', proposed: 'With the members', agreed: 'Agreed' })[state],
  /** 'Action log of Wed 4 November 2026' */
  of: (kind: RecordKind, zone: string, starts: Instant): string => `${KIND[kind]} of ${format.date(zone, starts)}`,
  proposedTitle: (kind: RecordKind): string => `${KIND[kind]} to check`,
  proposedLine: (kind: RecordKind, zone: string, starts: Instant): string =>
    `The ${KIND[kind].toLowerCase()} of the meeting on ${format.date(zone, starts)} ${isPlural(kind) ? 'are' : 'is'} ready. Please read ${isPlural(kind) ? 'them' : 'it'} and send corrections in the tab.`,
  actions: (raised: number, carried: number, closed: number): string =>
    `${format.count(raised, { one: 'new action', other: 'new actions' })}, ${carried} carried forward, ${closed} closed`,
  decisions: (count: number): string => format.count(count, DECISIONS),
  nil: 'A nil return: no action was raised, carried forward or closed.',
  leftOut: (count: number): string => `Restricted business was left out: ${format.count(count, ITEMS)}.`,
  agreedAt: (zone: string, next: Instant): string => `It is to be agreed at the meeting on ${format.date(zone, next)}.`,
  agreedAtMany: (zone: string, next: Instant): string => `They are to be agreed at the meeting on ${format.date(zone, next)}.`,
  dueTitle: (kind: RecordKind, drafted: boolean): string => (drafted ? `${KIND[kind]} still to go to the members` : `${KIND[kind]} still to be compiled`),
  dueLine: (kind: RecordKind, zone: string, starts: Instant, day: Day): string =>
    `The ${KIND[kind].toLowerCase()} of the meeting on ${format.date(zone, starts)} should be with the members by ${format.day(day)}.`,
  unstated: 'The terms of reference give no time for it; five working days are taken.',
};
