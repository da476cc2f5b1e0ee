import type { AgendaPage } from '../../../shared/contract/agenda.ts';
import { isOpenToWork } from '../../../shared/domain/agenda-state.ts';
import type { Agenda } from '../../../shared/domain/agenda.ts';
import type { GroupId, MeetingId } from '../../../shared/domain/ids.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import type { Clause } from '../../../shared/domain/terms.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { agendaPage, openAgenda, type OpenAgenda } from './agenda-page.ts';
import { openMeetingAlone } from '../meeting/open-meeting.ts';

export interface AboutMeeting {
  readonly group: GroupId;
  readonly meeting: MeetingId;
}

/** A deed on an agenda, as it stands while nobody else changes the group. */
export interface AgendaDeed extends OpenAgenda {
  readonly records: Records;
  readonly who: Who;
  readonly now: Instant;
}

/** Opens, does, and answers with the page as it is then. What is owed is looked at again. */
export async function onAgenda(ports: Ports, who: Who, { group, meeting }: AboutMeeting, deed: Deed, work: (deed: AgendaDeed) => Promise<Result<unknown>>): Promise<Result<AgendaPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const opened = await openMeetingAlone(records, who, { group, meeting }, deed, now);
    if (!opened.ok) return opened;
    const result = await work({ ...(await openAgenda(records, opened.value, ports, now)), records, who, now });
    if (!result.ok) return result;
    await records.groups.wakeAt(group, now);
    return await agendaPage(ports, records, who, { group, meeting }, now);
  });
}

/** Why an agenda cannot be worked on any more; null: it can. */
export const closedTo = ({ state, meeting, group }: OpenAgenda): Refusal | null =>
  isOpenToWork(state) ? null : { why: 'agendaClosed', because: state === 'cancelled' ? 'cancelled' : 'started', starts: meeting.starts, zone: group.zone };

/** Whoever changes something has read what stands there. */
export const isStale = ({ agenda }: OpenAgenda, revision: number): boolean => agenda.revision !== revision;

/** What members see follows the draft until its card is on the way; from then on they see what was published. */
export async function saveAgendaWith({ records, group, meeting, state }: AgendaDeed, agenda: Agenda): Promise<void> {
  await records.agendas.save(group.id, agenda);
  if (state === 'draft' || state === 'notPosted') await records.meetings.save(group.id, { ...meeting, items: agenda.items });
}

interface Line {
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly clause?: Clause | null;
}

export async function noteAgenda({ records, group, meeting, who, now }: AgendaDeed, { what, before, after, clause = null }: Line): Promise<void> {
  await records.journal.write({ group: group.id, at: now, who: who.person, what, about: `meeting/${meeting.id}`, before, after, clause });
}
