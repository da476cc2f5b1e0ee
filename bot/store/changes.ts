import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Changes, Log } from '../ports.ts';
import { CHANGES } from './journal.ts';

export interface ListeningFor {
  readonly url: string;
  readonly log: Log;
  /** before the first attempt to listen again, doubled with each one that fails */
  readonly againMs?: number;
}

export interface OpenChanges extends Changes {
  close(): Promise<void>;
}

type Heard = Parameters<Changes['follow']>[2];

const AGAIN_MS = 1000;
const LONGEST_MS = 60_000;
/** a line that lies dead without a word is noticed by not hearing oneself */
const PULSE_MS = 30_000;

/** Who follows which group, in this process. */
const openFollowers = () => {
  const followers = new Map<string, Set<Heard>>();
  const tell = (all: Iterable<Heard>, what: 'changed' | 'lost'): void => {
    for (const heard of all) heard(what);
  };
  return {
    add: (key: string, heard: Heard): (() => void) => {
      const all = followers.get(key) ?? new Set<Heard>();
      followers.set(key, all.add(heard));
      return () => {
        all.delete(heard);
        if (all.size === 0 && followers.get(key) === all) followers.delete(key);
      };
    },
    changed: (key: string): void => {
      tell(followers.get(key) ?? [], 'changed');
    },
    lost: (): void => {
      tell([...followers.values()].flatMap((all) => [...all]), 'lost');
    },
  };
};

interface Told {
  /** hears itself */
  readonly ready: () => void;
  readonly heard: (payload: string) => void;
  readonly lost: () => void;
}

/** One connection that listens, until it is lost; whoever opened it is told, once. */
class Line {
  readonly #client: pg.Client;
  readonly #mark = randomUUID();
  readonly #told: Told;
  #timer: NodeJS.Timeout | undefined;
  #answered = false;
  #over = false;

  constructor(url: string, told: Told) {
    this.#told = told;
    this.#client = new pg.Client({ connectionString: url, application_name: 'quorate-changes', keepAlive: true, connectionTimeoutMillis: 10_000 });
    this.#client.on('error', () => this.#lose());
    this.#client.on('end', () => this.#lose());
    this.#client.on('notification', ({ payload = '' }) => this.#hear(payload));
    this.#listen().catch(() => this.#lose());
  }

  async close(): Promise<void> {
    this.#over = true;
    clearTimeout(this.#timer);
    await this.#client.end().catch(() => undefined);
  }

  async #listen(): Promise<void> {
    await this.#client.connect();
    await this.#client.query(`listen ${CHANGES}`);
    await this.#pulse();
  }

  async #pulse(): Promise<void> {
    this.#answered = false;
    if (this.#over) return;
    this.#timer = setTimeout(() => {
      if (this.#answered) this.#pulse().catch(() => this.#lose());
      else this.#lose();
    }, PULSE_MS);
    this.#timer.unref();
    await this.#client.query('select pg_notify($1, $2)', [CHANGES, this.#mark]);
  }

  #hear(payload: string): void {
    if (this.#over) return;
    if (payload !== this.#mark) {
      this.#told.heard(payload);
      return;
    }
    this.#answered = true;
    this.#told.ready();
  }

  #lose(): void {
    if (this.#over) return;
    void this.close();
    this.#told.lost();
  }
}

/**
 * Hears of every committed change, whichever process made it. It counts as listening only when it hears itself: behind a pooler that hands
 * connections out by transaction nothing would ever come, and nobody would know.
 */
export const openChanges = ({ url, log, againMs = AGAIN_MS }: ListeningFor): OpenChanges => {
  const followers = openFollowers();
  const state = { hears: false, fails: 0 };
  let timer: NodeJS.Timeout | undefined;
  let line: Line;

  const ready = (): void => {
    if (!state.hears) log.info('changes.listening');
    Object.assign(state, { hears: true, fails: 0 });
  };
  const lost = (): void => {
    if (state.hears) log.warn('changes.lost');
    if (state.hears) followers.lost();
    timer = setTimeout(begin, Math.min(LONGEST_MS, againMs * 2 ** state.fails));
    timer.unref();
    Object.assign(state, { hears: false, fails: Math.min(state.fails + 1, 10) });
  };
  function begin(): void {
    line = new Line(url, { ready, lost, heard: followers.changed });
  }

  begin();
  return {
    isListening: () => state.hears,
    follow: (tenant, group, heard) => followers.add(`${tenant} ${group}`, heard),
    close: async () => {
      clearTimeout(timer);
      state.hears = false;
      await line.close();
    },
  };
};
