import type { GroupId } from '../shared/domain/ids.ts';
import type { Door } from './api.ts';
import { listen } from './live-stream.ts';

/** Hears, while the tab is looked at, that the group that is shown has changed. */
export interface Live {
  /** what changes is heard of */
  readonly isOpen: () => boolean;
  /** heard: something has changed, or may have while nothing could be heard */
  readonly subscribe: (heard: () => void) => () => void;
  /** null: no group is shown */
  readonly follow: (group: GroupId | null) => void;
}

const AGAIN_MS = 2000;
const LONGEST_MS = 60_000;
/** the server gives a sign of life every 25 seconds */
const SILENCE_MS = 60_000;
/** nobody looks any more */
const AWAY_MS = 60_000;
/** what is shown was read so shortly before that it need not be read again */
const JUST_READ_MS = 1000;

/** Not all of a council at once after a restart. */
export const waitAfter = (fails: number, chance: number): number => Math.min(LONGEST_MS, AGAIN_MS * 2 ** fails) * (0.5 + chance / 2);

interface Followed {
  readonly group: GroupId;
  readonly since: number;
  /** has been open before */
  opened: boolean;
  fails: number;
}

/** One group's stream, opened again whenever it ends. */
const openLine = (door: Door, tell: () => void) => {
  let followed: Followed | null = null;
  let current: AbortController | null = null;
  let open = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  const hear = (of: Followed, event: string): void => {
    const isFirst = event === 'open' && !of.opened && performance.now() - of.since < JUST_READ_MS;
    if (event === 'open') {
      open = true;
      of.opened = true;
      of.fails = 0;
    }
    // while nothing could be heard something may have been missed
    if (event === 'changed' || (event === 'open' && !isFirst)) tell();
  };
  const run = async (of: Followed): Promise<void> => {
    const ended = new AbortController();
    current = ended;
    await listen({ door, group: of.group, silenceMs: SILENCE_MS, ended, said: (event) => { if (current === ended) hear(of, event); } }).catch(() => undefined);
    if (current !== ended) return;
    current = null;
    open = false;
    again = setTimeout(begin, waitAfter(of.fails, Math.random()));
    of.fails = Math.min(of.fails + 1, 10);
  };
  function begin(): void {
    clearTimeout(again);
    if (followed !== null && current === null && document.visibilityState === 'visible') void run(followed);
  }
  const stop = (): void => {
    clearTimeout(again);
    const was = current;
    current = null;
    open = false;
    was?.abort();
  };
  return {
    isOpen: () => open,
    begin,
    stop,
    follow: (group: GroupId | null): void => {
      if (group === (followed?.group ?? null)) return;
      stop();
      followed = group === null ? null : { group, since: performance.now(), opened: false, fails: 0 };
      begin();
    },
  };
};

export const openLive = (door: Door): Live => {
  const watchers = new Set<() => void>();
  const line = openLine(door, () => { for (const heard of watchers) heard(); });
  let away: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(away);
    if (document.visibilityState === 'visible') line.begin();
    else away = setTimeout(line.stop, AWAY_MS);
  });
  return {
    isOpen: line.isOpen,
    follow: line.follow,
    subscribe: (heard) => {
      watchers.add(heard);
      return () => { watchers.delete(heard); };
    },
  };
};
