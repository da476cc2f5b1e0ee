import { isDeepStrictEqual } from 'node:util';
import { messageFor } from '../cards/message-for.ts';
import type { Job, Message } from '../ports.ts';
import { shownNote } from '../usecases/notices/shown-note.ts';
import type { Running } from './running.ts';

const MOST_ROUNDS = 3;

/** A note in the channel is made to say what is true now, and looked at again until what was sent is still true. */
export async function refreshNote({ ports, links }: Running, job: Extract<Job, { readonly kind: 'refreshNote' }>): Promise<void> {
  let sent: Message['card'] | null = null;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const shown = await shownNote(ports, job.tenant, job.notice);
    const message = shown === null ? null : messageFor(shown.content, links);
    if (shown === null || message === null || isDeepStrictEqual(sent, message.card)) return;
    const result = await ports.post.update(shown.channel, shown.posted, message);
    if (result.kind === 'later') {
      const { afterSeconds: seconds } = result;
      return await ports.store.inTenant(job.tenant, async (records) => { await records.enqueue(job, { seconds }); });
    }
    if (result.kind === 'uncertain') throw new Error(`the card could not be updated: ${result.cause}`);
    if (result.kind === 'refused') ports.log.warn('card.notUpdated', { notice: job.notice, cause: result.cause });
    sent = message.card;
  }
}
