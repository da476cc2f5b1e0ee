import type { Cause } from '../../../shared/domain/delivery.ts';
import { openMoment } from '../../../shared/domain/hours.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { NoticeId, TenantId } from '../../../shared/domain/ids.ts';
import { obligations, type Matter } from '../../../shared/domain/obligation.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { Channel, Notice, Ports, Posted, Records, Sending } from '../../ports.ts';
import { isAddressed } from './addressed.ts';
import { factsOf, isWorkingDayOf } from './facts.ts';
import { contentOf, type NoticeContent } from './notice-content.ts';
import { noteSent } from './note-sent.ts';

const LONGEST_PAUSE_SECONDS = 600;
/** A channel's messages can be read a little after they were accepted: until then, "absent" is no proof. */
const READING_LAG_MINUTES = 1;

/** What a delivery must do next, decided under the notice's lock. */
export type Claim =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'send'; readonly notice: Notice; readonly channel: Channel; readonly content: NoticeContent }
  /** an earlier attempt had no answer, or died: look before anything is said twice */
  | { readonly kind: 'lookFirst'; readonly notice: Notice; readonly channel: Channel; readonly team: string };

const NOTHING: Claim = { kind: 'nothing' };

/** Everybody locks the group first, so that nobody waits in a ring. */
export async function lockNotice(records: Records, id: NoticeId): Promise<Notice | undefined> {
  const seen = await records.notices.get(id);
  if (seen === undefined) return undefined;
  await records.groups.lock(seen.group);
  return await records.notices.lock(id);
}

/** Takes a notice for sending. From here until its result is noted it counts as being sent, so a crash leaves it doubtful, never forgotten. */
export async function claimNotice(ports: Ports, tenant: TenantId, id: NoticeId): Promise<Claim> {
  const now = ports.clock.now();
  return await ports.store.inTenant(tenant, async (records) => {
    const notice = await lockNotice(records, id);
    if (notice === undefined || !['queued', 'sending', 'uncertain'].includes(notice.state)) return NOTHING;
    const channel = await records.channels.of(notice.group);
    const group = await records.groups.get(notice.group);
    if (channel === undefined || group === undefined) {
      // what may stand there already stays in doubt: to send it again would be to guess
      if (notice.state === 'queued') await records.notices.save({ ...notice, state: 'failed', cause: 'noChannel', at: now });
      return NOTHING;
    }
    if (notice.state !== 'queued') return { kind: 'lookFirst', notice, channel, team: group.team };
    const wait = secondsUntilOpen(ports, group, notice.matter, now);
    if (wait > 0) {
      await records.enqueue({ kind: 'deliver', tenant, notice: id }, { seconds: wait });
      return NOTHING;
    }
    return await begin(ports, records, { notice, channel, group, now });
  });
}

interface Begun {
  readonly notice: Notice;
  readonly channel: Channel;
  readonly group: Group;
  readonly now: Instant;
}

async function begin(ports: Ports, records: Records, { notice, channel, group, now }: Begun): Promise<Claim> {
  const isTheirs = await isAddressed(records, group, notice, now);
  const content = isTheirs ? await contentOf(ports, records, group, notice, now) : null;
  // whoever holds the office now is told instead; where it is still owed to the same person, looking again would only raise it again
  if (!isTheirs && !(await isOwed(ports, records, group, notice, now))) await records.groups.wakeAt(group.id, now);
  if (content === null) {
    // what was tried and never got through has failed; what became pointless first is let go
    await records.notices.save({ ...notice, state: notice.until <= now && notice.attempts > 0 ? 'failed' : 'dropped', at: now });
    return NOTHING;
  }
  const says = content.kind === 'meeting' ? { starts: content.view.meeting.starts, cancelled: content.view.meeting.state === 'cancelled' } : null;
  const sending: Notice = { ...notice, state: 'sending', attempts: notice.attempts + 1, says, at: now };
  await records.notices.save(sending);
  return { kind: 'send', notice: sending, channel, content };
}

async function isOwed({ bankHolidays }: Ports, records: Records, group: Group, notice: Notice, now: Instant): Promise<boolean> {
  return obligations(await factsOf(records, group, bankHolidays, now), now).some(({ key, to }) => key === notice.key && to === notice.to);
}

/** An hour before the meeting, and for news, nobody waits for office hours; an agenda that waits any longer breaks the notice. */
const CAN_WAIT: Readonly<Record<Matter['kind'], boolean>> = {
  agenda: false,
  answersAwaited: true,
  dayBefore: true,
  hourBefore: false,
  moved: false,
  cancelled: false,
  revived: false,
  actionDue: true,
  itemsCall: true,
  agendaChanged: false,
  agendaProposed: true,
  agendaWaits: true,
  proposalSettled: true,
  clearanceAsked: true,
  quorumTurned: true,
  absence: true,
  callAsked: false,
  calledUrgently: false,
  circularOpened: true,
  circularDecided: true,
  update: true,
  recordDue: true,
  recordProposed: true,
  onwardDue: true,
  onwardChase: true,
  onwardArrived: true,
  highlightAsked: true,
  highlightsMissing: true,
  strategyReview: true,
  blockerRaised: true,
  blockerWaits: true,
  blockerArrived: true,
  blockerEnded: true,
  riskReview: true,
  requestRaised: true,
  requestDecided: true,
  adviceAsked: true,
  adviceGiven: true,
};

function secondsUntilOpen({ bankHolidays }: Ports, group: Group, matter: Matter, now: Instant): number {
  if (!CAN_WAIT[matter.kind]) return 0;
  const open = openMoment(now, group, isWorkingDayOf(group, bankHolidays));
  return Math.max(0, Math.ceil((Date.parse(open) - Date.parse(now)) / 1000));
}

/** Notes what became of an attempt, and what follows from it. An attempt that somebody else has taken over meanwhile can only still report success. */
export async function noteSending(ports: Ports, tenant: TenantId, { id, attempts }: Pick<Notice, 'id' | 'attempts'>, result: Sending<Posted>): Promise<void> {
  const now = ports.clock.now();
  await ports.store.inTenant(tenant, async (records) => {
    const notice = await lockNotice(records, id);
    if (notice === undefined || notice.state === 'sent') return;
    if (result.kind === 'sent') return await noteSent(records, notice, { posted: result.value, at: now }, now, tenant);
    if (notice.state !== 'sending' || notice.attempts !== attempts) return;
    if (result.kind === 'later') {
      await records.notices.save({ ...notice, state: 'queued', cause: result.cause, at: now });
      return await again(records, tenant, notice, Math.max(result.afterSeconds, pauseAfter(attempts)));
    }
    await records.notices.save({ ...notice, state: result.kind === 'uncertain' ? 'uncertain' : 'failed', cause: result.cause, at: now });
    if (result.kind === 'uncertain') await again(records, tenant, notice, READING_LAG_MINUTES * 60);
  });
}

const again = async (records: Records, tenant: TenantId, { id }: Pick<Notice, 'id'>, seconds: number): Promise<void> => {
  await records.enqueue({ kind: 'deliver', tenant, notice: id }, { seconds });
};

/** It is tried until it is of no use any more, ever more slowly. */
const pauseAfter = (attempts: number): number => Math.min(2 ** attempts, LONGEST_PAUSE_SECONDS);

/** What a look into the channel told of a doubtful notice; null: the channel could not be looked into just now. */
export type Finding = (Posted & { readonly at: Instant }) | 'absent' | 'unknown' | null;

export async function noteFinding(ports: Ports, tenant: TenantId, id: NoticeId, found: Finding): Promise<void> {
  const now = ports.clock.now();
  await ports.store.inTenant(tenant, async (records) => {
    const notice = await lockNotice(records, id);
    if (notice === undefined || (notice.state !== 'sending' && notice.state !== 'uncertain')) return;
    if (typeof found === 'object' && found !== null) {
      const { at, ...posted } = found;
      return await noteSent(records, notice, { posted, at }, now, tenant);
    }
    if (found === 'absent' && addMinutes(notice.at, READING_LAG_MINUTES) <= now) {
      await records.notices.save({ ...notice, state: 'queued', cause: null, at: now });
      return await again(records, tenant, notice, notice.attempts > 1 ? pauseAfter(notice.attempts) : 0);
    }
    // the moment of the doubt stays, so that the lag is counted from the attempt
    const cause: Cause = notice.cause ?? 'noAnswer';
    await records.notices.save({ ...notice, state: 'uncertain', cause });
    // where it may never be read, a person decides
    if (found !== 'unknown') await again(records, tenant, notice, READING_LAG_MINUTES * 60 * (found === null ? 5 : 1));
  });
}
