import { agendaFor } from '../../../shared/domain/agenda-state.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';

/** The agenda's card stands: what it says is the first publication, by whoever pressed for it. `meeting`: as it was before. */
export async function noteAgendaPublished(records: Records, group: GroupId, meeting: Meeting, at: Instant): Promise<void> {
  const agenda = agendaFor(meeting, await records.agendas.of([meeting.id]));
  if (agenda.publications.length > 0) return;
  const first = { version: 1, at, by: agenda.pressed?.by ?? null, items: meeting.items };
  await records.agendas.save(group, { ...agenda, pressed: null, publications: [first] });
}
