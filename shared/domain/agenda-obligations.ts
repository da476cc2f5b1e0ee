import { agendaFor } from './agenda-state.ts';
import { addWorkingDays } from './calendar.ts';
import type { PersonId } from './ids.ts';
import { hasStarted, type Meeting } from './meeting.ts';
import { heldBack, morningOf } from './moment.ts';
import { circulationClock, lastPublishingDay } from './notice.ts';
import type { GroupFacts, Obligation } from './matter.ts';
import type { Proposal } from './proposal.ts';
import type { Terms } from './terms.ts';
import { addDays, addMinutes, dayIn, momentOf } from './time.ts';
import type { Day, Instant } from './time.ts';

/** So many working days before their last day items are called for. */
const CALLED_AHEAD = 5;
/** How long it is still news what became of a proposed item. */
const NEWS_DAYS = 14;
const DAY_IN_MINUTES = 24 * 60;

const termsFor = (meeting: Meeting, { group, termsOn }: Pick<GroupFacts, 'group' | 'termsOn'>): Terms => termsOn(dayIn(group.zone, meeting.starts));

/** Who agrees an agenda: the chair, or while that seat is empty the vice chair. */
export const agreerOf = ({ seats }: Pick<GroupFacts, 'seats'>): PersonId | null =>
  (seats.find(({ role, holder }) => role === 'chair' && holder !== null) ?? seats.find(({ role, holder }) => role === 'viceChair' && holder !== null))?.holder ?? null;

export const secretaryOf = ({ group }: Pick<GroupFacts, 'group'>): PersonId | null => group.secretary ?? group.deputySecretary;

/** The last day for items of a meeting; null: the terms do not say. */
export const itemsDay = (meeting: Meeting, facts: Pick<GroupFacts, 'group' | 'termsOn' | 'isWorkingDay'>): Day | null => {
  const { itemsNotice } = termsFor(meeting, facts);
  return itemsNotice === null ? null : lastPublishingDay(dayIn(facts.group.zone, meeting.starts), itemsNotice, facts.isWorkingDay);
};

/** Into the channel, in good time and never after the last day. A meeting besides the rhythm has its business already. */
const itemsCall = (meeting: Meeting, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const lastDay = itemsDay(meeting, facts);
  if (lastDay === null || meeting.state !== 'planned' || meeting.kind !== 'ordinary') return [];
  const { group, isWorkingDay } = facts;
  const due = morningOf(addWorkingDays(lastDay, -CALLED_AHEAD, isWorkingDay), facts);
  const until = momentOf(group.zone, addDays(lastDay, 1), '00:00');
  const { clause } = termsFor(meeting, facts).itemsNotice ?? { clause: null };
  return [heldBack({ key: `items-call/${meeting.id}/${lastDay}`, matter: { kind: 'itemsCall', meeting: meeting.id }, to: null, due, until, clause }, facts, now)];
};

/** Published by hand, it waits for somebody on its last day. */
const agendaWaits = (meeting: Meeting, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const to = secretaryOf(facts);
  const { group } = facts;
  if (to === null || meeting.state !== 'planned' || group.publishing !== 'byHand' || meeting.kind === 'urgent') return [];
  const { lastDay, clause } = circulationClock(meeting, termsFor(meeting, facts).agendaNotice, group.zone, now, facts.isWorkingDay);
  const due = morningOf(lastDay, facts);
  return [heldBack({ key: `agenda-waits/${meeting.id}/${lastDay}/${to}`, matter: { kind: 'agendaWaits', meeting: meeting.id }, to, due, until: meeting.starts, clause }, facts, now)];
};

/** Laid before the chair as it stands; once it is agreed, changed or published, that is settled. */
const agendaProposed = (meeting: Meeting, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  const { proposed, agreed, revision } = agendaFor(meeting, facts.cycle.agendas);
  const to = agreerOf(facts);
  if (to === null || proposed === null || proposed.revision !== revision || agreed?.revision === revision || meeting.state !== 'planned') return [];
  const matter = { kind: 'agendaProposed', meeting: meeting.id, revision } as const;
  return [heldBack({ key: `agenda-proposed/${meeting.id}/${revision}/${to}`, matter, to, due: proposed.at, until: meeting.starts, clause: null }, facts, now)];
};

/** Each later version tells once what it changed. */
const agendaChanged = (meeting: Meeting, facts: GroupFacts): readonly Obligation[] => {
  if (meeting.state !== 'called') return [];
  return agendaFor(meeting, facts.cycle.agendas).publications.filter(({ version }) => version > 1).map(({ version, at }) => (
    { key: `agenda-changed/${meeting.id}/${version}`, matter: { kind: 'agendaChanged', meeting: meeting.id, version }, to: null, due: at, until: meeting.starts, clause: null }
  ));
};

/** To whoever proposed it, unless they settled it themselves. */
const proposalSettled = ({ id, by, state, settled }: Proposal, facts: GroupFacts, now: Instant): readonly Obligation[] => {
  if (settled === null || settled.by === by || (state !== 'accepted' && state !== 'declined')) return [];
  const until = addMinutes(settled.at, NEWS_DAYS * DAY_IN_MINUTES);
  return [heldBack({ key: `proposal-settled/${id}`, matter: { kind: 'proposalSettled', proposal: id }, to: by, due: settled.at, until, clause: null }, facts, now)];
};

export const agendaObligations = (facts: GroupFacts, now: Instant): readonly Obligation[] => [
  ...facts.meetings
    .filter((meeting) => meeting.state !== 'cancelled' && !hasStarted(meeting, now))
    .flatMap((meeting) => [...itemsCall(meeting, facts, now), ...agendaWaits(meeting, facts, now), ...agendaProposed(meeting, facts, now), ...agendaChanged(meeting, facts)]),
  ...facts.cycle.proposals.flatMap((proposal) => proposalSettled(proposal, facts, now)),
];
