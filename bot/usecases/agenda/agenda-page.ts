import type { AgendaDesk, AgendaPage, ProposalView } from '../../../shared/contract/agenda.ts';
import type { MeetingQuery } from '../../../shared/contract/fields.ts';
import { changesBetween } from '../../../shared/domain/agenda-changes.ts';
import { itemsDay } from '../../../shared/domain/agenda-obligations.ts';
import { agendaFor, agendaState, lastPublished, publicationKey, type AgendaState, type Posting } from '../../../shared/domain/agenda-state.ts';
import type { Agenda } from '../../../shared/domain/agenda.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { circulationClock, noticeFor } from '../../../shared/domain/notice.ts';
import type { Proposal } from '../../../shared/domain/proposal.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { Notice, Ports, Records, Who } from '../../ports.ts';
import { standingContent } from './agenda-content.ts';
import { meetingFactsOf, type MeetingFacts } from '../notices/facts.ts';
import { termsFor, type Names } from '../meeting/meeting-view.ts';
import { openMeeting, type OpenMeeting } from '../meeting/open-meeting.ts';

/** What was settled so long ago is not shown any more. */
const SETTLED_MINUTES = 30 * 24 * 60;

/** A meeting's agenda, with where it stands. */
export interface OpenAgenda extends OpenMeeting {
  readonly agenda: Agenda;
  readonly state: AgendaState;
  readonly facts: MeetingFacts;
}

const POSTING: Readonly<Record<Notice['state'], Posting>> = { queued: 'onItsWay', sending: 'onItsWay', uncertain: 'onItsWay', sent: 'stands', failed: 'failed', dropped: null };

export async function openAgenda(records: Records, opened: OpenMeeting, { bankHolidays }: Pick<Ports, 'bankHolidays'>, now: Instant): Promise<OpenAgenda> {
  const { group, meeting } = opened;
  const agenda = agendaFor(meeting, await records.agendas.of([meeting.id]));
  const notice = await records.notices.ofKey(group.id, publicationKey(meeting));
  const stands = agendaState(meeting, agenda, notice === undefined ? null : POSTING[notice.state], now);
  // one that was opened before its time has begun
  const state = opened.session !== null && stands !== 'cancelled' ? 'closed' : stands;
  return { ...opened, agenda, state, facts: await meetingFactsOf(records, group, bankHolidays, now, meeting.id) };
}

/** The agenda of a meeting, as everybody of the group may see it. */
export async function seeAgenda(ports: Ports, who: Who, asked: MeetingQuery): Promise<Result<AgendaPage>> {
  return await ports.store.inTenant(who.tenant, async (records) => await agendaPage(ports, records, who, asked, ports.clock.now()));
}

export async function agendaPage(ports: Ports, records: Records, who: Who, asked: MeetingQuery, now: Instant): Promise<Result<AgendaPage>> {
  const opened = await openMeeting(records, who, asked, 'seeGroup', now);
  if (!opened.ok) return opened;
  const open = await openAgenda(records, opened.value, ports, now);
  const { group, stations, meeting, frame, agenda, state, facts } = open;
  const terms = termsFor(facts, meeting);
  const proposals = (await records.proposals.of(group.id, addMinutes(now, -SETTLED_MINUTES))).filter(({ by }) => by === who.person || may(stations, 'settleProposals'));
  const names = await records.people.get(peopleIn(agenda, proposals));
  const isDesk = may(stations, 'manageAgenda') || may(stations, 'agreeAgenda');
  const items = isDesk ? [...meeting.items, ...agenda.items] : meeting.items;
  return done({
    frame,
    state,
    clock: circulationClock(meeting, noticeFor(meeting, terms), group.zone, now, facts.isWorkingDay),
    termsVersion: terms.version,
    itemsBy: itemsDay(meeting, facts),
    items: meeting.items,
    content: await standingContent({ records, facts, meeting, now }, items),
    publications: publicationsOf(agenda, names),
    late: agenda.late === null ? null : { ...signed(agenda.late, names), reason: agenda.late.reason },
    proposals: proposals.map((proposal) => proposalView(proposal, names, who.person)),
    me: who.person,
    desk: isDesk ? await deskOf(records, open, names) : null,
  });
}

const nameOf = (names: Names, person: PersonId): string => names.get(person)?.name ?? '';

const signed = ({ by, at }: { readonly by: PersonId; readonly at: Instant }, names: Names) => ({ byName: nameOf(names, by), at });

const peopleIn = ({ proposed, agreed, pressed, late, publications }: Agenda, proposals: readonly Proposal[]): readonly PersonId[] =>
  [proposed?.by, agreed?.by, pressed?.by, late?.by, ...publications.map(({ by }) => by), ...proposals.flatMap(({ by, settled }) => [by, settled?.by])].filter((id): id is PersonId => typeof id === 'string');

const publicationsOf = ({ publications }: Agenda, names: Names): AgendaPage['publications'] =>
  publications.map(({ version, at, by, items }, place) => ({
    version, at, byName: by === null ? null : nameOf(names, by),
    changes: place === 0 ? [] : changesBetween(publications[place - 1]?.items ?? [], items),
  }));

const proposalView = (proposal: Proposal, names: Names, me: PersonId): ProposalView => ({ ...proposal, byName: nameOf(names, proposal.by), isMine: proposal.by === me });

async function deskOf(records: Records, { agenda, group, facts, meeting, state }: OpenAgenda, names: Names): Promise<AgendaDesk> {
  const step = (taken: Agenda['proposed']): AgendaDesk['proposed'] => (taken === null ? null : { ...signed(taken, names), isCurrent: taken.revision === agenda.revision });
  const told = lastPublished(agenda);
  return {
    revision: agenda.revision,
    // once it has begun, the meeting goes by what was published
    items: state === 'closed' ? meeting.items : agenda.items,
    proposed: step(agenda.proposed),
    agreed: step(agenda.agreed),
    pressed: agenda.pressed === null ? null : signed(agenda.pressed, names),
    changes: told === null ? [] : changesBetween(told, agenda.items),
    publishing: group.publishing,
    orderOfBusiness: await records.groups.template(group.id),
    posts: [...new Set(facts.seats.map(({ post }) => post))],
  };
}
