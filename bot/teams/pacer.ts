import { Remembered } from './remembered.ts';
import { TIMER, type Timer } from './timer.ts';

interface Limit {
  readonly sends: number;
  readonly withinMs: number;
}
// what Teams allows a bot in one conversation, and, a little below it, one app in one tenant
const CONVERSATION: readonly Limit[] = [{ sends: 7, withinMs: 1000 }, { sends: 60, withinMs: 30_000 }];
const TENANT: readonly Limit[] = [{ sends: 47, withinMs: 1000 }];
const MOST_KEPT = 5000;

/** When the last messages went, or will go, in order of time. */
class Lane {
  readonly #limits: readonly Limit[];
  readonly #times: number[] = [];
  #closedUntil = 0;

  constructor(limits: readonly Limit[]) {
    this.#limits = limits;
  }

  /** The first moment at which one more may go. */
  free(now: number): number {
    const waits = this.#limits.map(({ sends, withinMs }) => (this.#times.at(-sends) ?? -Infinity) + withinMs);
    return Math.max(now, this.#closedUntil, ...waits);
  }

  take(at: number): void {
    const later = this.#times.findLastIndex((time) => time <= at) + 1;
    this.#times.splice(later, 0, at);
    if (this.#times.length > Math.max(...this.#limits.map(({ sends }) => sends))) this.#times.shift();
  }

  close(until: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, until);
  }

  get closedUntil(): number {
    return this.#closedUntil;
  }
}

export interface Pacer {
  /** Waits until one more message may go there, and answers 0; where that takes longer than so long, the milliseconds that it would have taken yet. */
  pace(tenant: string, conversation: string, mostMs: number): Promise<number>;
  /** A person waits for this one: it goes at once, and the others make room. */
  count(tenant: string, conversation: string): void;
  /** The connector asked the app to wait in that tenant. */
  hold(tenant: string, seconds: number): void;
  /** Lets all who wait go. */
  close(): void;
}

export function openPacer({ now, sleep }: Timer = TIMER): Pacer {
  const lanes = new Remembered<string, Lane>(MOST_KEPT);
  const closing = new AbortController();
  const lane = (key: string, limits: readonly Limit[]): Lane => {
    const known = lanes.get(key);
    if (known) return known;
    const made = new Lane(limits);
    lanes.set(key, made);
    return made;
  };
  const lanesOf = (tenant: string, conversation: string): readonly [Lane, Lane] => [lane(`tenant/${tenant}`, TENANT), lane(`conversation/${conversation}`, CONVERSATION)];

  return {
    async pace(tenant, conversation, mostMs) {
      const both = lanesOf(tenant, conversation);
      const until = now() + mostMs;
      do {
        const at = Math.max(...both.map((one) => one.free(now())));
        if (at > until && !closing.signal.aborted) return at - now();
        for (const one of both) one.take(at);
        while (at > now() && !closing.signal.aborted) await sleep(at - now(), closing.signal);
        // a hold may have come while one waited: then queue again behind it
      } while (both[0].closedUntil > now() && !closing.signal.aborted);
      return 0;
    },
    count(tenant, conversation) {
      for (const one of lanesOf(tenant, conversation)) one.take(now());
    },
    hold(tenant, seconds) {
      lane(`tenant/${tenant}`, TENANT).close(now() + Math.min(seconds, 60) * 1000);
    },
    close() {
      closing.abort();
    },
  };
}
