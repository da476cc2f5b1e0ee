import { randomUUID } from 'node:crypto';
import { asRemoved, asTracked, type Entry, type IdKind } from './calendar-entry.ts';
import { overlaps, type Calendar } from './calendar.ts';

/** What somebody who follows a link knows already: of each event its series and how often it had changed. */
type Known = ReadonlyMap<string, { readonly series: string | null; readonly version: number; readonly isInside: boolean }>;

export interface Window {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** One line of a round; its ids depend on how the page is asked for. */
export type Line = (kind: IdKind) => Readonly<Record<string, unknown>>;

/** What a token stands for: the rest of a round, or the point from which the next one goes on. */
type Held = { readonly calendar: Calendar; readonly generation: number; readonly window: Window; readonly known: Known; readonly rest: readonly Line[] | null };

const MOST_TOKENS = 5000;

/** The tokens of change tracking, each good as often as it is used, until the calendar forgets them. */
export class DeltaTokens {
  readonly #held = new Map<string, Held>();

  keep(held: Held): string {
    const token = randomUUID().replaceAll('-', '');
    this.#held.set(token, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST_TOKENS && oldest !== undefined) this.#held.delete(oldest);
    return token;
  }

  find(token: string): Held | undefined {
    const held = this.#held.get(token);
    return held && held.generation === held.calendar.generation ? held : undefined;
  }
}

const tracked = (entry: Entry): Line => (kind) => asTracked(entry, kind);
const removed = (key: string): Line => (kind) => asRemoved(key, kind);

// an answer must not change while somebody pages through it
const frozen = (entry: Entry): Entry => ({ ...entry, spoilt: new Set(entry.spoilt) });

interface Seen {
  readonly lines: readonly Line[];
  readonly known: Known;
}

const inside = (entry: Entry, { from, to }: Window): boolean => overlaps(entry, from, to);

/** A series with everything of it that lies in the window; the series stands there although it may have begun long before. */
function ofSeries(calendar: Calendar, series: string, window: Window): Line[] {
  const members = calendar.visible().filter((entry) => entry.series === series && inside(entry, window));
  const master = calendar.master(series);
  return members.length === 0 ? [] : [...(master ? [master] : []), ...members].map((entry) => tracked(frozen(entry)));
}

const knownNow = (calendar: Calendar, window: Window): Map<string, { series: string | null; version: number; isInside: boolean }> =>
  new Map(calendar.visible().map((entry) => [entry.key, { series: entry.series, version: entry.version, isInside: inside(entry, window) }]));

/** Everything in the window. */
export function firstRound(calendar: Calendar, window: Window): Seen {
  const lines: Line[] = [];
  const told = new Set<string>();
  for (const entry of calendar.visible()) {
    if (entry.series === null && inside(entry, window)) lines.push(tracked(frozen(entry)));
    else if (entry.series !== null && !told.has(entry.series)) {
      told.add(entry.series);
      lines.push(...ofSeries(calendar, entry.series, window));
    }
  }
  return { lines: twice(calendar, lines), known: knownNow(calendar, window) };
}

/**
 * What has changed since. An event that changed and is not in the window is answered as removed, whether it was there before or not. A series of which
 * anything changed is answered anew, with all that is left of it in the window: an occurrence that is gone is the one that is missing there.
 */
export function nextRound(calendar: Calendar, window: Window, known: Known): Seen {
  const now = knownNow(calendar, window);
  const entries = new Map(calendar.visible().map((entry) => [entry.key, entry]));
  const gone: Line[] = [];
  const singles: Line[] = [];
  const series = new Set<string>();
  for (const key of new Set([...known.keys(), ...now.keys()])) {
    const [before, entry] = [known.get(key), entries.get(key)];
    if (calendar.isDelayed(key)) {
      if (before) now.set(key, before);
      else now.delete(key);
      continue;
    }
    if (before && entry && before.version === entry.version) continue;
    const change = changeOf(calendar, key, before, entry, window);
    if (change === 'gone') gone.push(removed(key));
    else if (change === 'here' && entry) singles.push(tracked(frozen(entry)));
    const touched = entry?.series ?? before?.series ?? null;
    if (touched !== null) series.add(touched);
  }
  const ended = [...series].filter((one) => isEnded(calendar, one)).map(removed);
  const lines = [...gone, ...ended, ...singles, ...[...series].flatMap((one) => ofSeries(calendar, one, window))];
  return { lines: twice(calendar, lines), known: now };
}

const isEnded = (calendar: Calendar, series: string): boolean => !calendar.all().some((entry) => entry.series === series);

type Before = { readonly series: string | null } | undefined;

/** 'series': told together with the series that it belongs to. */
function changeOf(calendar: Calendar, key: string, before: Before, entry: Entry | undefined, window: Window): 'gone' | 'here' | 'series' {
  if (entry !== undefined) {
    if (!inside(entry, window)) return 'gone';
    return entry.series === null ? 'here' : 'series';
  }
  const series = before?.series ?? null;
  const isHidden = calendar.all().some((one) => one.key === key);
  if (series === null || isHidden || calendar.namesDeletedOccurrences || isEnded(calendar, series)) return 'gone';
  return 'series';
}

const twice = (calendar: Calendar, lines: readonly Line[]): readonly Line[] => (calendar.takeRepeat() ? [...lines, ...lines] : lines);
