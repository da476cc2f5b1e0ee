import type { NoticeId, TenantId } from '../../shared/domain/ids.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import type { Matter } from '../../shared/domain/obligation.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import type { Channel, Notice, Ports, Posted, Records, Sending } from '../ports.ts';
import { contentOf, type NoticeContent } from './notice-content.ts';

const LONGEST_PAUSE_SECONDS = 600;
/** A channel's messages can be read a little after they were accepted: until then, "absent" is no proof. */
const READING_LAG_MINUTES = 1;

/** What a delivery must do next, decided under the notice's lock. */
export type Claim =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'send'; readonly notice: Notice; readonly channel: Channel; readonly content: NoticeContent }
  /** an earlier attempt had no answer, or died: look before anything is said twice */
  | { readonly kind: 'lookFirst'; readonly notice: Notice; readonly channel: Channel; readonly team: string };

/** Takes a notice for sending. From here until its result is noted it counts as being sent, so a crash leaves it doubtful, never forgotten. */
export async function claimNotice(ports: Ports, tenant: TenantId, id: NoticeId): Promise<Claim> {
  const now = ports.clock.now();
  return await ports.store.inTenant(tenant, async (records) => {
    const notice = await records.notices.lock(id);
    if (notice === undefined || !['queued', 'sending', 'uncertain'].includes(notice.state)) return { kind: 'nothing' };
    const channel = await records.channels.of(notice.group);
    const group = await records.groups.get(notice.group);
    if (channel === undefined || group === undefined) {
      await records.notices.save({ ...notice, state: 'failed', cause: 'noChannel', at: now });
      return { kind: 'nothing' };
    }
    if (notice.state !== 'queued') return { kind: 'lookFirst', notice, channel, team: group.team };
    const content = notice.until <= now ? null : await contentOf(ports, records, group, notice, now);
    if (content === null) {
      // what was tried and never got through has failed; what became pointless first is let go
      const tried = notice.until <= now && notice.attempts > 0;
      await records.notices.save({ ...notice, state: tried ? 'failed' : 'dropped', at: now });
      return { kind: 'nothing' };
    }
    const sending: Notice = { ...notice, state: 'sending', attempts: notice.attempts + 1, at: now };
    await records.notices.save(sending);
    return { kind: 'send', notice: sending, channel, content };
  });
}

/** Notes what became of an attempt, and what follows from it. */
export async function noteSending(ports: Ports, tenant: TenantId, id: NoticeId, result: Sending<Posted>): Promise<void> {
  const now = ports.clock.now();
  await ports.store.inTenant(tenant, async (records) => {
    const notice = await records.notices.lock(id);
    if (notice === undefined || notice.state === 'sent') return;
    if (result.kind === 'sent') return await noteSent(records, notice, result.value, now);
    if (result.kind === 'later') {
      await records.notices.save({ ...notice, state: 'queued', cause: result.cause, at: now });
      return await records.enqueue({ kind: 'deliver', tenant, notice: id }, { seconds: Math.max(result.afterSeconds, pauseAfter(notice.attempts)) });
    }
    await records.notices.save({ ...notice, state: result.kind === 'uncertain' ? 'uncertain' : 'failed', cause: result.cause, at: now });
    if (result.kind === 'uncertain') await records.enqueue({ kind: 'deliver', tenant, notice: id }, { seconds: READING_LAG_MINUTES * 60 });
  });
}

/** It is tried until it is of no use any more, ever more slowly. */
const pauseAfter = (attempts: number): number => Math.min(2 ** attempts, LONGEST_PAUSE_SECONDS);

/** What a look into the channel told of a doubtful notice. */
export async function noteFinding(ports: Ports, tenant: TenantId, id: NoticeId, found: Posted | 'absent' | 'unknown'): Promise<void> {
  const now = ports.clock.now();
  await ports.store.inTenant(tenant, async (records) => {
    const notice = await records.notices.lock(id);
    if (notice === undefined || (notice.state !== 'sending' && notice.state !== 'uncertain')) return;
    if (typeof found === 'object') return await noteSent(records, notice, found, now);
    const settled = found === 'absent' && addMinutes(notice.at, READING_LAG_MINUTES) <= now;
    if (settled) {
      await records.notices.save({ ...notice, state: 'queued', cause: null, at: now });
      return await records.enqueue({ kind: 'deliver', tenant, notice: id });
    }
    // the moment of the doubt stays, so that the lag is counted from the attempt
    await records.notices.save({ ...notice, state: 'uncertain', cause: notice.cause ?? 'noAnswer' });
    if (found === 'absent') await records.enqueue({ kind: 'deliver', tenant, notice: id }, { seconds: READING_LAG_MINUTES * 60 });
  });
}

/** A message stands in the channel. Posting an agenda is publishing it. `posted` is null where a person vouches for it. */
export async function noteSent(records: Records, notice: Notice, posted: Posted | null, now: Instant): Promise<void> {
  await records.notices.save({ ...notice, state: 'sent', posted, cause: null, at: now });
  if (notice.matter.kind === 'agenda') await publish(records, notice.matter, notice, now);
  await records.journal.write({
    group: notice.group,
    at: now,
    who: null,
    what: 'notice.sent',
    about: `notice/${notice.id}`,
    before: null,
    after: { key: notice.key },
    clause: notice.clause,
  });
  await records.groups.wakeAt(notice.group, now);
}

async function publish(records: Records, matter: Extract<Matter, { readonly kind: 'agenda' }>, notice: Notice, now: Instant): Promise<void> {
  const found = await records.meetings.get(matter.meeting);
  if (found?.meeting.state !== 'planned') return;
  const called: Meeting = { ...found.meeting, state: 'called', published: { at: now, version: 1 } };
  await records.meetings.save(found.group, called);
  const about = `meeting/${called.id}`;
  await records.journal.write({ group: found.group, at: now, who: null, what: 'agenda.published', about, before: null, after: called.published, clause: notice.clause });
}
