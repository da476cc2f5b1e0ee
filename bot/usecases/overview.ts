import { cadenceGap, type CadenceGap } from '../../shared/domain/cadence.ts';
import { isApproved } from '../../shared/domain/document-control.ts';
import type { GroupId, PersonId } from '../../shared/domain/ids.ts';
import { nextMeeting, type Meeting } from '../../shared/domain/meeting.ts';
import { done, refuse, type Result } from '../../shared/domain/result.ts';
import { DEEDS, may } from '../../shared/domain/rights.ts';
import { seatOf } from '../../shared/domain/seat.ts';
import { addMinutes, addMonths, dayIn, type Day, type Instant } from '../../shared/domain/time.ts';
import { strategyEnded } from '../../shared/domain/strategy.ts';
import type { Overview, WorkstreamView } from '../../shared/contract/views.ts';
import type { Ports, Records, Who } from '../ports.ts';
import { atAGlance, openOnesOf, peopleAtAGlance } from './at-a-glance.ts';
import { deliveriesOf } from './notices/deliveries.ts';
import { meetingFactsOf, type MeetingFacts } from './notices/facts.ts';
import { headOf } from './find-group.ts';
import { myMeetingView, peopleOf } from './meeting/meeting-view.ts';
import { actionsOf, bareBoardOf, boardView } from './see.ts';
import { openTo, type Allowed } from './stations.ts';

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
    const mine = await openTo(records, who, now);
    const shown = id === null ? mine[0] : mine.find(({ group }) => group.id === id);
    if (shown === undefined) return refuse(mine.length === 0 ? { why: 'notInAGroup' } : { why: 'notFound' });
    return done(await overviewOf(ports, records, { who, shown, mine, now }));
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
  const regular = (await records.meetings.of(group.id, addMinutes(now, -TWO_YEARS_IN_MINUTES))).filter(({ kind }) => kind === 'ordinary');
  const gap = cadenceGap(regular, terms.cadence, group.zone, now);
  return gap === null || gap.by > addMonths(dayIn(group.zone, now), GAP_MONTHS) ? null : gap;
}

/** A meeting that has run past midnight goes by yesterday's version: that is none to come. */
function toComeOf({ group, version, versionOn }: MeetingFacts, meeting: Meeting | undefined, today: Day): Overview['toCome'] {
  const day = meeting === undefined ? today : dayIn(group.zone, meeting.starts);
  if (day <= today) return null;
  const governing = versionOn(day);
  return governing.id === version.id ? null : { version: governing.terms.version, from: governing.inForceFrom };
}

interface Asked {
  readonly who: Who;
  readonly shown: Allowed;
  readonly mine: readonly Allowed[];
  readonly now: Instant;
}

async function overviewOf(ports: Ports, records: Records, { who, shown: { group, stations }, mine, now }: Asked): Promise<Overview> {
  const facts = await meetingFactsOf(records, group, ports.bankHolidays, now);
  const bare = await bareBoardOf(records, group, now);
  const open = await openOnesOf(records, group);
  const names = await records.people.get([who.person, ...peopleOf(facts), ...bare.people, ...peopleAtAGlance(open)]);
  const board = boardView(bare, names, who);
  const meeting = nextMeeting(facts.meetings, now);
  const today = dayIn(group.zone, now);
  const strategy = board[0]?.strategy;
  const me = { person: who.person, name: names.get(who.person)?.name ?? '' };
  const groups = mine.map((one) => one.group);
  return {
    me: { id: me.person, name: me.name, roles: rolesOf(facts, board, who.person) },
    may: DEEDS.filter((deed) => may(stations, deed)),
    group: headOf(group),
    team: group.team,
    groups: groups.map(headOf),
    now,
    today,
    meeting: meeting === undefined ? null : await myMeetingView(records, facts, names, meeting, { person: who.person, stations, now }),
    cancelled: cancelledBefore(facts.meetings, meeting, now),
    workstreams: board,
    statusRules: { triggers: bare.rules.triggers, evidenceDays: bare.rules.evidenceDays },
    strategy: strategy === undefined ? null : { ...strategy, ended: strategyEnded(strategy, today) },
    ...atAGlance(open, names, group, today),
    myActions: await actionsOf(records, me, groups, now),
    terms: facts.terms,
    approved: isApproved(facts.version.control, facts.terms.version),
    toCome: toComeOf(facts, meeting, today),
    gap: may(stations, 'seeAnswers') ? await gapOf(records, facts, now) : null,
    pending: may(stations, 'managePeople') ? (await records.membership.pending(group.id)).length : 0,
    deliveries: may(stations, 'settleDeliveries') ? await deliveriesOf(records, facts) : null,
  };
}
