import type { NoticeId, TenantId } from '../../shared/domain/ids.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Links } from '../../shared/contract/views.ts';
import { markerOf } from '../cards/meeting.ts';
import { messageFor } from '../cards/message-for.ts';
import type { Channel, GroupKey, Job, Ports, Posted, Sending } from '../ports.ts';
import { claimNotice, noteFinding, noteSending } from '../usecases/deliver.ts';
import { lookAtGroup } from '../usecases/look.ts';
import { shownCards } from '../usecases/shown-cards.ts';
import { synchronise } from '../usecases/synchronise.ts';

/** Teams' clock and ours need not agree to the minute. */
const CLOCKS_APART_MINUTES = 10;

/** What stands between the steps of a delivery, so that a drill can stop the process there. */
export type Step = 'claimed' | 'accepted' | 'noted';

export interface Running {
  readonly ports: Ports;
  readonly links: Links;
  readonly newId: () => string;
  readonly step?: (step: Step) => Promise<void> | void;
}

export async function runJob(running: Running, job: Job): Promise<void> {
  switch (job.kind) {
    case 'deliver':
      return await deliver(running, job.tenant, job.notice);
    case 'refreshCard':
      return await refreshCards(running, job);
    case 'synchronise':
      await synchronise(running.ports, job, running.newId);
      return void (await lookAtGroup(running.ports, job));
    case 'look':
      return void (await lookAtGroup(running.ports, job));
  }
}

async function deliver({ ports, links, step }: Running, tenant: TenantId, id: NoticeId): Promise<void> {
  const claim = await claimNotice(ports, tenant, id);
  switch (claim.kind) {
    case 'nothing':
      return;
    case 'lookFirst':
      return await lookFirst(ports, tenant, id, claim);
    case 'send': {
      await step?.('claimed');
      const result = await ports.post.create(claim.channel, messageFor(claim.content, links));
      await step?.('accepted');
      await noteSending(ports, tenant, id, result);
      await step?.('noted');
      logSending(ports, id, result);
    }
  }
}

function logSending({ log }: Ports, notice: NoticeId, result: Sending<Posted>): void {
  if (result.kind === 'sent') log.info('notice.sent', { notice });
  else log.warn('notice.notSent', { notice, result: result.kind, cause: result.cause });
}

async function lookFirst(ports: Ports, tenant: TenantId, id: NoticeId, { notice, channel, team }: { readonly notice: { readonly id: string; readonly at: string }; readonly channel: Channel; readonly team: string }): Promise<void> {
  const found = await ports.post.find(channel, team, markerOf(notice.id), addMinutes(notice.at, -CLOCKS_APART_MINUTES));
  await noteFinding(ports, tenant, id, found);
  ports.log.info('notice.lookedFor', { notice: id, found: typeof found === 'object' ? 'present' : found });
}

/** Cards about a meeting are made to say what is true now. Saying it twice changes nothing, so a doubtful update is simply repeated. */
async function refreshCards({ ports, links }: Running, { tenant, meeting }: Extract<Job, { readonly kind: 'refreshCard' }>): Promise<void> {
  for (const { channel, posted, content } of await shownCards(ports, tenant, meeting)) {
    const result = await ports.post.update(channel, posted, messageFor(content, links));
    if (result.kind === 'later' || result.kind === 'uncertain') throw new Error(`the card could not be updated: ${result.cause}`);
    if (result.kind === 'refused') ports.log.warn('card.notUpdated', { meeting, cause: result.cause });
  }
}

/** One turn of the clock: groups whose next obligation has fallen due are looked at, and deliveries whose process died are taken up again. */
export async function tick({ ports }: Pick<Running, 'ports'>, stuckBefore: (now: string) => string): Promise<number> {
  const now = ports.clock.now();
  const due = await ports.store.dueGroups(now, 200);
  for (const key of due) await lookAtGroup(ports, key);
  for (const tenant of new Set((await ports.store.allGroups()).map((key: GroupKey) => key.tenant))) {
    await ports.store.inTenant(tenant, async (records) => {
      for (const notice of await records.notices.stuck(stuckBefore(now))) await records.enqueue({ kind: 'deliver', tenant, notice: notice.id });
    });
  }
  return due.length;
}
