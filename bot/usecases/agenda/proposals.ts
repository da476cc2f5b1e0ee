import type { AgendaPage } from '../../../shared/contract/agenda.ts';
import type { InputOf } from '../../../shared/contract/api.ts';
import type { GroupHead } from '../../../shared/contract/views.ts';
import { withItemAt } from '../../../shared/domain/agenda-edit.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { MeetingId } from '../../../shared/domain/ids.ts';
import { hasStarted, nextMeeting, type Meeting } from '../../../shared/domain/meeting.ts';
import { acceptProposal, declineProposal, proposalProblems, withdrawProposal, type Proposal } from '../../../shared/domain/proposal.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { closedTo, noteAgenda, onAgenda, saveAgendaWith, type AgendaDeed } from './agenda-deed.ts';
import { headOf, type Where } from '../find-group.ts';
import { groupFor } from '../see.ts';
import { mayNot } from '../stations.ts';

type Asked = Pick<Proposal, 'title' | 'purpose' | 'minutes' | 'presenter' | 'why' | 'meeting'>;

const note = async (records: Records, group: Group, who: Who, what: string, { id }: Proposal, after: unknown, now: Instant): Promise<void> => {
  await records.journal.write({ group: group.id, at: now, who: who.person, what, about: `proposal/${id}`, before: null, after, clause: null });
};

/** What somebody asks for waits for the secretary. */
async function ask(records: Records, group: Group, who: Who, asked: Asked, id: string, now: Instant): Promise<Result<Proposal>> {
  const problems = proposalProblems(asked);
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  const { title, purpose, minutes, meeting } = asked;
  const proposal: Proposal = {
    id, title: title.trim(), purpose, minutes, presenter: (asked.presenter ?? '').trim() === '' ? null : (asked.presenter ?? '').trim(), why: asked.why.trim(), by: who.person, at: now, meeting, state: 'open', settled: null,
  };
  await records.proposals.save(group.id, proposal);
  await note(records, group, who, 'proposal.made', proposal, { title: proposal.title, purpose, minutes, meeting }, now);
  return done(proposal);
}

export async function proposeItem(ports: Ports, who: Who, input: InputOf<'proposeItem'>, newId: () => string): Promise<Result<AgendaPage>> {
  return await onAgenda(ports, who, input, 'proposeItem', async ({ records, group, now }) => {
    const meant = input.for === null ? null : ((await records.meetings.get(input.for)) ?? null);
    if (input.for !== null && (meant?.group !== group.id || isClosed(meant.meeting, now))) return refuse({ why: 'notReady', problems: [{ field: 'for', kind: 'missing' }] });
    return await ask(records, group, who, { ...input, meeting: input.for }, newId(), now);
  });
}

const isClosed = (meeting: Meeting, now: Instant): boolean => meeting.state === 'cancelled' || hasStarted(meeting, now);

/** What came of a proposal that was made in chat. */
export interface Proposed {
  readonly group: GroupHead;
  readonly proposal: Proposal;
  /** the meeting that it is for as things stand; null: none is planned yet */
  readonly meeting: Pick<Meeting, 'id' | 'starts' | 'ends'> | null;
}

export interface Proposing extends Where {
  /** null: whichever comes next */
  readonly meeting: MeetingId | null;
  readonly title: string;
  readonly purpose: Proposal['purpose'];
  readonly minutes: number;
}

/** In chat, or from a card's button. */
export async function proposeInChat(ports: Ports, who: Who, { title, purpose, minutes, ...where }: Proposing, newId: () => string): Promise<Result<Proposed>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await groupFor(records, who, where, where.meeting, now);
    if (!found.ok) return found;
    const { group, stations } = found.value;
    if (!may(stations, 'proposeItem')) return refuse(mayNot('proposeItem'));
    await records.groups.lock(group.id);
    const meetings = await records.meetings.of(group.id, now);
    const named = meetings.find(({ id }) => id === where.meeting);
    const meant = named !== undefined && !isClosed(named, now) ? named : undefined;
    const made = await ask(records, group, who, { title, purpose, minutes, presenter: null, why: '', meeting: meant?.id ?? null }, newId(), now);
    if (!made.ok) return made;
    await records.groups.wakeAt(group.id, now);
    const next = meant ?? nextMeeting(meetings.filter((meeting) => !isClosed(meeting, now)), now);
    return done({ group: headOf(group), proposal: made.value, meeting: next === undefined ? null : { id: next.id, starts: next.starts, ends: next.ends } });
  });
}

/** Onto the agenda of the meeting that is shown, at a place of it. */
export async function takeProposal(ports: Ports, who: Who, input: InputOf<'acceptProposal'>, newId: () => string): Promise<Result<AgendaPage>> {
  return await onAgenda(ports, who, input, 'settleProposals', async (deed) => {
    const { records, agenda, meeting, now } = deed;
    const closed = closedTo(deed);
    if (closed !== null) return refuse(closed);
    const proposal = await ownProposal(deed, input.proposal);
    if (!proposal.ok) return proposal;
    const accepted = acceptProposal(proposal.value, { by: who.person, at: now }, meeting.id, newId());
    if (!accepted.ok) return accepted;
    await records.proposals.save(deed.group.id, accepted.value.proposal);
    await saveAgendaWith(deed, { ...agenda, revision: agenda.revision + 1, items: withItemAt(agenda.items, accepted.value.item, input.place) });
    await noteAgenda(deed, { what: 'proposal.accepted', before: null, after: { proposal: input.proposal, title: proposal.value.title } });
    return done(null);
  });
}

const ownProposal = async ({ records, group }: AgendaDeed, id: string): Promise<Result<Proposal>> => {
  const found = await records.proposals.get(id);
  return found?.group === group.id ? done(found.value) : refuse({ why: 'notFound' });
};

const settle = async (deed: AgendaDeed, id: string, what: string, decide: (proposal: Proposal) => Result<Proposal>): Promise<Result<Proposal>> => {
  const proposal = await ownProposal(deed, id);
  const settled = proposal.ok ? decide(proposal.value) : proposal;
  if (!settled.ok) return settled;
  await deed.records.proposals.save(deed.group.id, settled.value);
  await note(deed.records, deed.group, deed.who, what, settled.value, { title: settled.value.title, note: settled.value.settled?.note ?? null }, deed.now);
  return settled;
};

export const turnDownProposal = async (ports: Ports, who: Who, input: InputOf<'declineProposal'>): Promise<Result<AgendaPage>> =>
  await onAgenda(ports, who, input, 'settleProposals', async (deed) => await settle(deed, input.proposal, 'proposal.declined', (proposal) => declineProposal(proposal, { by: who.person, at: deed.now }, input.note)));

export const takeBackProposal = async (ports: Ports, who: Who, input: InputOf<'withdrawProposal'>): Promise<Result<AgendaPage>> =>
  await onAgenda(ports, who, input, 'proposeItem', async (deed) => await settle(deed, input.proposal, 'proposal.withdrawn', (proposal) => withdrawProposal(proposal, { by: who.person, at: deed.now })));
