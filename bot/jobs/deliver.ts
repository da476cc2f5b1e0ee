import type { NoticeId, PersonId, TenantId } from '../../shared/domain/ids.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { markerOf } from '../cards/meeting.ts';
import { messageFor } from '../cards/message-for.ts';
import { type Channel, type Message, Neighbour, type Posted, type Sending } from '../ports.ts';
import { claimNotice, noteFinding, noteSending, type Claim, type Finding } from '../usecases/notices/deliver.ts';
import type { Running } from './running.ts';

/** Teams' clock and ours need not agree to the minute. */
const CLOCKS_APART_MINUTES = 10;

/** One step of a notice's way into the channel: it is sent, or, after an attempt without an answer, looked for. */
export async function deliver(running: Running, tenant: TenantId, id: NoticeId): Promise<void> {
  const claim = await claimNotice(running.ports, tenant, id);
  switch (claim.kind) {
    case 'nothing':
      return;
    case 'lookFirst':
      return await lookFirst(running, tenant, claim);
    case 'send':
      return await send(running, tenant, claim);
  }
}

async function send({ ports, links, step }: Running, tenant: TenantId, { notice, channel, content }: Extract<Claim, { readonly kind: 'send' }>): Promise<void> {
  await step?.('claimed');
  const result = await create({ ports, channel, to: notice.to }, () => messageFor(content, links));
  await step?.('accepted');
  await noteSending(ports, tenant, notice, result);
  await step?.('noted');
  if (result.kind === 'sent') ports.log.info('notice.sent', { notice: notice.id });
  else ports.log.warn('notice.notSent', { notice: notice.id, result: result.kind, cause: result.cause });
}

/** A card that cannot be drawn is our fault, and nothing of it was sent: somebody is told, instead of it being tried for days. */
async function create({ ports, channel, to }: Pick<Running, 'ports'> & { readonly channel: Channel; readonly to: PersonId | null }, draw: () => Message): Promise<Sending<Posted>> {
  let message: Message;
  try {
    message = draw();
  } catch (error) {
    ports.log.fault('notice.notDrawn', error);
    return { kind: 'refused', cause: 'notDrawn' };
  }
  return to === null ? await ports.post.create(channel, message) : await ports.post.tell(channel, to, message);
}

async function lookFirst({ ports }: Running, tenant: TenantId, { notice, channel, team }: Extract<Claim, { readonly kind: 'lookFirst' }>): Promise<void> {
  const since = addMinutes(notice.at, -CLOCKS_APART_MINUTES);
  // a chat with one person cannot be read
  const found = notice.to !== null ? 'unknown' : await ports.post.find(channel, team, markerOf(notice.id), since).catch((error: unknown): Finding => {
    if (!(error instanceof Neighbour)) throw error;
    return null;
  });
  await noteFinding(ports, tenant, notice.id, found);
  ports.log.info('notice.lookedFor', { notice: notice.id, found: typeof found === 'string' ? found : found === null ? 'notNow' : 'present' });
}
