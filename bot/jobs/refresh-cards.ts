import { isDeepStrictEqual } from 'node:util';
import { messageFor } from '../cards/message-for.ts';
import type { Job, Message } from '../ports.ts';
import { shownCards, type ShownCard } from '../usecases/notices/shown-cards.ts';
import type { Running } from './running.ts';

/** Somebody may press while the card is on its way; after so many rounds the next press's own job goes on. */
const MOST_ROUNDS = 3;

type Refresh = Extract<Job, { readonly kind: 'refreshCard' }>;

/**
 * Cards about a meeting are made to say what is true now, and looked at again until what was sent is still true: two refreshes that run at once
 * end with the same card. Saying it twice changes nothing, so a doubtful update is simply repeated.
 */
export async function refreshCards({ ports, links }: Running, job: Refresh): Promise<void> {
  const sent = new Map<string, Message['card']>();
  const wanted = async (): Promise<readonly (ShownCard & { readonly message: Message })[]> =>
    (await shownCards(ports, job.tenant, job.meeting))
      .map((shown) => ({ ...shown, message: messageFor(shown.content, links) }))
      .filter(({ posted, message }) => !isDeepStrictEqual(sent.get(posted.activity), message.card));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const cards = await wanted();
    if (cards.length === 0) return;
    for (const { channel, posted, message } of cards) {
      const result = await ports.post.update(channel, posted, message);
      if (result.kind === 'later') return await comeBack({ ports }, job, result.afterSeconds);
      if (result.kind === 'uncertain') throw new Error(`the card could not be updated: ${result.cause}`);
      if (result.kind === 'refused') ports.log.warn('card.notUpdated', { meeting: job.meeting, cause: result.cause });
      sent.set(posted.activity, message.card);
    }
  }
}

const comeBack = async ({ ports }: Pick<Running, 'ports'>, job: Refresh, seconds: number): Promise<void> => {
  await ports.store.inTenant(job.tenant, async (records) => {
    await records.enqueue(job, { seconds });
  });
};
