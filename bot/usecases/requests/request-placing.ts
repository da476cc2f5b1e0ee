import type { InputOf } from '../../../shared/contract/api.ts';
import type { RequestsPage } from '../../../shared/contract/requests.ts';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import { ITEM_TITLE_LIMIT, numbered, placeForNew, withItemAt } from '../../../shared/domain/agenda-edit.ts';
import { USUAL_MINUTES } from '../../../shared/domain/proposal.ts';
import { placeOnAgenda, takeUpAgain } from '../../../shared/domain/request-deeds.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { refuse, type Result } from '../../../shared/domain/result.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import type { Ports, Who } from '../../ports.ts';
import { closedTo, noteAgenda, saveAgendaWith } from '../agenda/agenda-deed.ts';
import { openAgenda } from '../agenda/agenda-page.ts';
import { openMeetingAlone } from '../meeting/open-meeting.ts';
import { onRequests, readRequest, settleOne, type RequestDeed } from './request-deed.ts';

const POST_LIMIT = 120;

/** The request as an item, with the request itself as its paper. */
const itemOf = ({ id: request, ref, title, kind, service }: Request, id: string, group: GroupId, publicUrl: string): AgendaItem => ({
  id,
  number: 0,
  title: title.slice(0, ITEM_TITLE_LIMIT),
  purpose: kind === 'opportunity' ? 'discuss' : 'decide',
  presenter: service === '' ? null : service.slice(0, POST_LIMIT),
  minutes: USUAL_MINUTES,
  papers: [{ id: null, title: ref, url: `${publicUrl}/tab/#requests?${new URLSearchParams({ group, one: request }).toString()}`, state: 'withAgenda', restricted: false }],
  standing: null,
});

/** Onto the agenda of a meeting to come, before any other business. */
export const placeRequest = async (ports: Ports, who: Who, { group, meeting, ...named }: InputOf<'placeRequest'>, newId: () => string): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'triageRequests', async (at) => {
    const { records, now } = at;
    const opened = await openMeetingAlone(records, who, { group, meeting }, 'settleProposals', now);
    if (!opened.ok) return opened;
    const deed = { ...(await openAgenda(records, opened.value, ports, now)), records, who, now };
    const closed = closedTo(deed);
    if (closed !== null) return refuse(closed);
    const item = newId();
    const placed = await settleOne(at, named, 'placed', (request) => placeOnAgenda(request, { meeting, item }, { by: who.person, at: now }));
    if (!placed.ok) return placed;
    const { agenda } = deed;
    const items = withItemAt(agenda.items, itemOf(placed.value, item, group, ports.installation.publicUrl), placeForNew(agenda.items));
    await saveAgendaWith(deed, { ...agenda, revision: agenda.revision + 1, items });
    await noteAgenda(deed, { what: 'request.placed', before: null, after: { request: named.request, ref: placed.value.ref } });
    return placed;
  });

/** Its item goes with it, where the agenda can still be worked on and no paper is kept there. */
async function takeOff(ports: Ports, { records, who, now }: RequestDeed, group: GroupId, place: NonNullable<Request['place']>): Promise<void> {
  const opened = await openMeetingAlone(records, who, { group, meeting: place.meeting }, 'settleProposals', now);
  if (!opened.ok) return;
  const deed = { ...(await openAgenda(records, opened.value, ports, now)), records, who, now };
  const { agenda } = deed;
  const hasPapers = (await records.papers.of([place.meeting])).some(({ item }) => item === place.item);
  if (hasPapers || closedTo(deed) !== null || !agenda.items.some(({ id }) => id === place.item)) return;
  await saveAgendaWith(deed, { ...agenda, revision: agenda.revision + 1, items: numbered(agenda.items.filter(({ id }) => id !== place.item)) });
  await noteAgenda(deed, { what: 'request.takenOff', before: null, after: { item: place.item } });
}

/** Settled by mistake, deferred, challenged back, or taken off an agenda: it waits for the officers again. */
export const resumeRequest = async (ports: Ports, who: Who, { group, ...named }: InputOf<'resumeRequest'>): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'triageRequests', async (at) => {
    const read = await readRequest(at, named);
    if (!read.ok) return read;
    const resumed = await settleOne(at, named, 'resumed', takeUpAgain);
    if (resumed.ok && read.value.state === 'onAgenda' && read.value.place !== null) await takeOff(ports, at, group, read.value.place);
    return resumed;
  });
