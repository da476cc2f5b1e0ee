import { cadenceGap, type CadenceGap } from '../../shared/domain/cadence.ts';
import { isApproved } from '../../shared/domain/document-control.ts';
import type { Group } from '../../shared/domain/group.ts';
import type { GroupId, PersonId } from '../../shared/domain/ids.ts';
import { nextMeeting, type Meeting } from '../../shared/domain/meeting.ts';
import { done, refuse, type Result } from '../../shared/domain/result.ts';
import { DEEDS, may } from '../../shared/domain/rights.ts';
import { seatOf } from '../../shared/domain/seat.ts';
import { inForceOn } from '../../shared/domain/terms-in-force.ts';
import { addMinutes, addMonths, dayIn, type Day, type Instant } from '../../shared/domain/time.ts';
import { strategyEnded } from '../../shared/domain/workstream.ts';
import type { Overview, WorkstreamView } from '../../shared/contract/views.ts';
import type { Ports, Records, Who } from '../ports.ts';
import { deliveriesOf } from './deliveries.ts';
import { meetingFactsOf, type MeetingFacts } from './facts.ts';
import { headOf } from './find-group.ts';
import { myMeetingView } from './meeting-view.ts';
import { actionsOf, boardOf } from './see.ts';
import { groupsFor, stationsOf } from './stations.ts';

const rolesOf = (facts: MeetingFacts, board: readonly WorkstreamView[], person: PersonId): Overview['me']['roles'] => [
  ...new Set([
    ...(seatOf(facts.seats, person)?.seats.map((seat) => seat.role) ?? []),
    ...(facts.group.secretary === person || facts.group.deputySecretary === person ? (['secretary'] as const) : []),
    ...(board.some((workstream) => workstream.lead === person) ? (['lead'] as const) : []),
  ]),
];

/** All that the tab's first page shows, read in one transaction. */
export async function seeOverview(ports: Ports, who: Who, id: GroupId | null): Promise<Result<Overview>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const mine = await groupsFor(records, who, now);
    const group = id === null ? mine[0] : mine.find((known) => known.id === id);
    if (group === undefined) return refuse(mine.length === 0 ? { why: 'notInAGroup' } : { why: 'notFound' });
    return done(await overviewOf(ports, records, { who, group, mine, now }));
  });
}

/** Whoever had one of them in mind must not take the next meeting for it. */
const cancelledBefore = (meetings: readonly Meeting[], next: Meeting | undefined, now: Instant): readonly Instant[] =>
  meetings.filter(({ state, told, starts }) => state === 'cancelled' && told !== null && starts > now && (next === undefined || starts < next.starts)).map(({ starts }) => starts);

const TWO_YEARS_IN_MINUTES = 2 * 366 * 24 * 60;

/** So far ahead a gap in the calendar is worth somebody's attention. */
const GAP_MONTHS = 4;

/** A rhythm is longer than what the facts look back. */
async function gapOf(records: Records, { group, terms }: MeetingFacts, now: Instant): Promise<CadenceGap | null> {
  if (terms.cadence.rhythm.kind === 'asRequired') return null;
  const gap = cadenceGap(await records.meetings.of(group.id, addMinutes(now, -TWO_YEARS_IN_MINUTES)), terms.cadence, group.zone, now);
  return gap === null || gap.by > addMonths(dayIn(group.zone, now), GAP_MONTHS) ? null : gap;
}

/** A meeting that has run past midnight goes by yesterday's version: that is none to come. */
async function toComeOf(records: Records, { group, version }: MeetingFacts, meeting: Meeting | undefined, today: Day): Promise<Overview['toCome']> {
  const day = meeting === undefined ? today : dayIn(group.zone, meeting.starts);
  if (day <= today) return null;
  const governing = inForceOn(await records.terms.versions(group.id), day);
  return governing === undefined || governing.id === version.id ? null : { version: governing.terms.version, from: governing.inForceFrom };
}

interface Asked {
  readonly who: Who;
  readonly group: Group;
  readonly mine: readonly Group[];
  readonly now: Instant;
}

async function overviewOf(ports: Ports, records: Records, { who, group, mine, now }: Asked): Promise<Overview> {
  const facts = await meetingFactsOf(records, group, ports.bankHolidays, now);
  const board = await boardOf(records, group, who);
  const meeting = nextMeeting(facts.meetings, now);
  const today = dayIn(group.zone, now);
  const strategy = board[0]?.strategy;
  const stations = await stationsOf(records, group, who, today);
  const me = (await records.people.get([who.person])).get(who.person);
  const runsIt = may(stations, 'seeAnswers');
  return {
    me: { id: who.person, name: me?.name ?? '', roles: rolesOf(facts, board, who.person) },
    may: DEEDS.filter((deed) => may(stations, deed)),
    group: headOf(group),
    team: group.team,
    groups: mine.map(headOf),
    now,
    today,
    meeting: meeting === undefined ? null : await myMeetingView(records, facts, meeting, who.person, now),
    cancelled: cancelledBefore(facts.meetings, meeting, now),
    workstreams: board,
    strategy: strategy === undefined ? null : { ...strategy, ended: strategyEnded(strategy, today) },
    myActions: await actionsOf(records, who, now),
    terms: facts.terms,
    approved: isApproved(facts.version.control, facts.terms.version),
    toCome: await toComeOf(records, facts, meeting, today),
    gap: runsIt ? await gapOf(records, facts, now) : null,
    pending: may(stations, 'managePeople') ? (await records.membership.pending(group.id)).length : 0,
    deliveries: may(stations, 'settleDeliveries') ? await deliveriesOf(records, facts) : null,
  };
}
