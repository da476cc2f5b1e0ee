import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { MeetingId, PersonId } from '../../../shared/domain/ids.ts';
import type { GroupFacts } from '../../../shared/domain/obligation.ts';
import { takeUpAgain } from '../../../shared/domain/request-deeds.ts';
import type { Request } from '../../../shared/domain/request.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import { keepRequest } from './keep-request.ts';

interface Saved {
  readonly group: Group;
  readonly meeting: MeetingId;
  readonly before: readonly AgendaItem[];
  readonly after: readonly AgendaItem[];
  readonly who: PersonId;
  readonly now: Instant;
}

/** Whoever takes an item off an agenda takes the request off that it is about: it waits for the officers again, and is not forgotten. The group is locked. */
export async function releaseRequestsOf(records: Records, { group, meeting, before, after, who, now }: Saved): Promise<void> {
  const gone = before.filter(({ id }) => !after.some((item) => item.id === id)).map(({ id }) => id);
  if (gone.length === 0) return;
  for (const request of await records.requests.current(group.id, now)) {
    const { place, state } = request;
    if (state !== 'onAgenda' || place?.meeting !== meeting || !gone.includes(place.item)) continue;
    const released = takeUpAgain(request);
    if (released.ok) await keepRequest(records, { group, who, now, what: 'resumed', before: request, after: released.value });
  }
}

/**
 * What stood on the agenda of a meeting that has been cancelled since waits for the officers again, and the secretary is told anew.
 * The facts as they are then. The group is locked.
 */
export async function withReleased(records: Records, facts: GroupFacts, now: Instant): Promise<GroupFacts> {
  const { group, meetings, cycle } = facts;
  const { programme } = cycle;
  const cancelled = new Set(meetings.filter(({ state }) => state === 'cancelled').map(({ id }) => id));
  const requests: Request[] = [];
  for (const request of programme.requests) {
    const { place, state, triage } = request;
    const released = state === 'onAgenda' && place !== null && cancelled.has(place.meeting) ? takeUpAgain(request) : null;
    const after = released?.ok === true ? { ...released.value, triage: triage && { by: triage.by, at: now, note: '' } } : request;
    if (after !== request) await keepRequest(records, { group, who: null, now, what: 'resumed', before: request, after });
    requests.push(after);
  }
  return { ...facts, cycle: { ...cycle, programme: { ...programme, requests } } };
}
