import type { NoticeId, TenantId } from '../../../shared/domain/ids.ts';
import type { GroupFacts, Matter } from '../../../shared/domain/obligation.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { DeliveryView, ShownMatter } from '../../../shared/contract/views.ts';
import type { Notice, Ports, Records, Who } from '../../ports.ts';
import { lockNotice } from './deliver.ts';
import { noteSent } from './note-sent.ts';
import { allow } from '../stations.ts';

const SHOWN = 20;

/** The group's latest messages of Quorate's own initiative, newest first, each with what it is about and whom it goes to. */
export async function deliveriesOf(records: Records, { group }: Pick<GroupFacts, 'group'>): Promise<readonly DeliveryView[]> {
  const notices = await records.notices.of(group.id, SHOWN);
  const subjects = await records.meetings.subjects(notices.flatMap(({ matter }) => ('meeting' in matter ? [matter.meeting] : [])));
  const refs = await records.actions.refs(notices.flatMap(({ matter }) => (matter.kind === 'actionDue' ? [matter.action] : [])));
  const asked = await askedFor(records, notices);
  const to = notices.flatMap((notice) => notice.to ?? []);
  const names = to.length === 0 ? new Map<string, never>() : await records.people.get(to);
  const aboutOf = (matter: Matter): string => {
    if (matter.kind === 'actionDue') return refs.get(matter.action) ?? '';
    return ('meeting' in matter ? subjects.get(matter.meeting) : asked.get(matter)) ?? '';
  };
  return notices.map(({ id, matter, to: person, due, state, at, cause }) => ({
    id, matter: shown(matter), to: person === null ? null : (names.get(person)?.name ?? ''), about: aboutOf(matter), due, state, at, cause,
  }));
}

/** Whose absence a note is about is for its reader alone. */
const shown = (matter: Matter): ShownMatter => (matter.kind === 'absence' ? { kind: 'absence', meeting: matter.meeting } : matter);

/** What is asked for between meetings, by the notice's matter. */
async function askedFor(records: Records, notices: readonly Notice[]): Promise<ReadonlyMap<Matter, string>> {
  const about = new Map<Matter, string>();
  for (const { matter } of notices) {
    if (matter.kind === 'callAsked') about.set(matter, (await records.calls.get(matter.call))?.value.subject ?? '');
    if (matter.kind === 'circularOpened' || matter.kind === 'circularDecided') about.set(matter, (await records.circulars.get(matter.circular))?.value.about ?? '');
  }
  return about;
}

async function sendAgain(records: Records, tenant: TenantId, notice: Notice, now: Instant): Promise<void> {
  await records.notices.save({ ...notice, state: 'queued', cause: null, at: now, attempts: 0 });
  await records.enqueue({ kind: 'deliver', tenant, notice: notice.id });
}

/** A person who looked into the channel says whether a doubtful message stands there; or has a failed one sent again. */
export async function settleDelivery(ports: Ports, who: Who, id: NoticeId, how: 'itIsThere' | 'sendAgain'): Promise<Result<readonly DeliveryView[]>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const notice = await lockNotice(records, id);
    if (notice === undefined) return refuse({ why: 'notFound' });
    const allowed = await allow(records, who, notice.group, 'settleDeliveries', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    if (notice.state !== 'uncertain' && notice.state !== 'failed') return refuse({ why: 'alreadySettled' });
    const about = `notice/${id}`;
    await records.journal.write({ group: group.id, at: now, who: who.person, what: `notice.${how}`, about, before: notice.state, after: null, clause: notice.clause });
    if (how === 'itIsThere') await noteSent(records, notice, { posted: null, at: notice.at }, now, who.tenant);
    else await sendAgain(records, who.tenant, notice, now);
    return done(await deliveriesOf(records, { group }));
  });
}
