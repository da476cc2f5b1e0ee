import type { Channel, Clock } from '../ports.ts';
import { listAt, textAt } from './fields.ts';
import { NOBODY, type TeamsIds } from './outbound.ts';
import { Remembered } from './remembered.ts';
import type { Send } from './sender.ts';
import { TIMER, type Timer } from './timer.ts';

const KEPT_MS = 10 * 60_000;
const MOST_CHANNELS = 200;
const MOST_PAGES = 20;
/** A post waits no longer for it, however many pages there are. */
const PATIENCE_MS = 10_000;

export interface TeamsRoster {
  /** Reads the channel's people where they are not known; nobody where that fails or takes too long. */
  read(to: Pick<Channel, 'serviceUrl' | 'thread'>): Promise<TeamsIds>;
  /** What is known already: a turn does not wait for a roster. */
  known(thread: string): TeamsIds;
}

/** A channel's people by the connector, page by page; null where a page did not come, or where there is no more time. */
async function readPages(send: Send, { serviceUrl, thread }: Pick<Channel, 'serviceUrl' | 'thread'>, late: AbortSignal): Promise<TeamsIds | null> {
  const ids = new Map<string, string>();
  let token = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = `pageSize=500${token === '' ? '' : `&continuationToken=${encodeURIComponent(token)}`}`;
    const answer = await send({ method: 'GET', serviceUrl, path: `v3/conversations/${encodeURIComponent(thread)}/pagedmembers?${query}` });
    if (answer.kind !== 'sent' || late.aborted) return null;
    for (const member of listAt(answer.value, 'members')) {
      const person = textAt(member, 'aadObjectId') ?? textAt(member, 'objectId');
      const id = textAt(member, 'id');
      if (person !== undefined && id !== undefined) ids.set(person, id);
    }
    token = textAt(answer.value, 'continuationToken') ?? '';
    if (token === '') break;
  }
  return ids;
}

export function openRoster(send: Send, clock: Clock, timer: Timer = TIMER): TeamsRoster {
  const channels = new Remembered<string, { readonly ids: TeamsIds; readonly until: number }>(MOST_CHANNELS);
  const now = (): number => Date.parse(clock.now());

  const readInTime = async (to: Pick<Channel, 'serviceUrl' | 'thread'>): Promise<TeamsIds | null> => {
    const over = new AbortController();
    const late = timer.sleep(PATIENCE_MS, over.signal).then(() => null);
    try {
      return await Promise.race([readPages(send, to, over.signal), late]);
    } finally {
      over.abort();
    }
  };

  return {
    async read(to) {
      const known = channels.get(to.thread);
      if (known && known.until > now()) return known.ids;
      const ids = await readInTime(to);
      if (ids === null) return NOBODY;
      channels.set(to.thread, { ids, until: now() + KEPT_MS });
      return ids;
    },
    known: (thread) => channels.get(thread)?.ids ?? NOBODY,
  };
}
