/** Something that is POSTed to a listener in its turn. */
type Item = Readonly<Record<string, unknown>>;

/** One POST with change notifications, and how it was taken; status 0 where nobody answered. */
export interface Delivery {
  readonly url: string;
  readonly value: readonly Item[];
  readonly status: number;
}

const MOST_TRIES = 8;
const PATIENCE_MS = 10_000;

/** Brings notifications to their listeners: those that wait for the same one go together, and what is not taken is brought again, later each time. */
export class Courier {
  readonly deliveries: Delivery[] = [];
  /** the pause before the second try; it doubles with each */
  retryMs = 250;
  readonly #waiting = new Map<string, Item[]>();
  readonly #idle = new Set<() => void>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #underWay = 0;
  #twice = 0;
  #isClosed = false;

  send(url: string, item: Item): void {
    const waiting = this.#waiting.get(url);
    if (waiting) {
      waiting.push(item);
      return;
    }
    this.#waiting.set(url, [item]);
    this.#underWay += 1;
    setImmediate(() => {
      const value = this.#waiting.get(url) ?? [];
      this.#waiting.delete(url);
      void this.#bring(url, value, 1);
    });
  }

  /** The next so many POSTs come twice, with each notification in them twice. */
  repeatNext(posts = 1): void {
    this.#twice += posts;
  }

  /** Resolves when nothing is under way or waits to be brought again. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#underWay === 0) resolve();
      else this.#idle.add(resolve);
    });
  }

  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#underWay -= this.#timers.size;
    this.#timers.clear();
    this.#wake();
  }

  async #bring(url: string, value: readonly Item[], tries: number): Promise<void> {
    const isTwice = tries === 1 && this.#twice > 0;
    if (isTwice) this.#twice -= 1;
    const status = await this.#post(url, isTwice ? [...value, ...value] : value);
    if (isTwice) await this.#post(url, value);
    if ((status >= 200 && status < 300) || tries >= MOST_TRIES || this.#isClosed) {
      this.#done();
      return;
    }
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#bring(url, value, tries + 1);
    }, this.retryMs * 2 ** (tries - 1));
    timer.unref();
    this.#timers.add(timer);
  }

  async #post(url: string, value: readonly Item[]): Promise<number> {
    const status = await post(url, JSON.stringify({ value }));
    this.deliveries.push({ url, value, status });
    return status;
  }

  #done(): void {
    this.#underWay -= 1;
    this.#wake();
  }

  #wake(): void {
    if (this.#underWay > 0) return;
    for (const go of this.#idle) go();
    this.#idle.clear();
  }
}

async function post(url: string, body: string): Promise<number> {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' }, body, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/** What is wrong with a listener, in Graph's words; undefined when it says back exactly what it was sent, as plain text and in time. */
export async function refusedListener(url: string): Promise<string | undefined> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${crypto.randomUUID()} & <"+%>`;
  const asked = new URL(url);
  asked.searchParams.set('validationToken', token);
  try {
    const response = await fetch(asked, { method: 'POST', headers: { 'content-type': 'text/plain; charset=utf-8' }, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
    const said = await response.text();
    if (response.status !== 200) return 'Notification endpoint must respond with 200 OK to validation request.';
    if (response.headers.get('content-type')?.startsWith('text/plain') !== true) return 'Response must be of content type text/plain.';
    return said === token ? undefined : 'Response must exactly match validationToken query parameter.';
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'Subscription validation request timed out.' : 'The server committed a protocol violation or could not be reached.';
  }
}
