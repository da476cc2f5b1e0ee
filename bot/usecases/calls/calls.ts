import type { InputOf } from '../../../shared/contract/api.ts';
import type { CallsPage } from '../../../shared/contract/calls.ts';
import { agreeingStations, agreers, callProblems, cancelMeeting, meetingOf, moveMeeting, settleCall, type Whereabouts } from '../../../shared/domain/call-rules.ts';
import type { Call } from '../../../shared/domain/call.ts';
import type { CallId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { membersOf } from '../../../shared/domain/seat.ts';
import { addMinutes, momentOf } from '../../../shared/domain/time.ts';
import type { Ports, Who } from '../../ports.ts';
import { reportUrgentMeetings } from './between-meetings.ts';
import { callSheet, type CallSheet } from './call-sheets.ts';
import type { InCalls } from './calls-page.ts';
import { inCalls, inCallsOf, note } from './in-calls.ts';
import { mayNot, openTo } from '../stations.ts';

type NewId = () => string;

const whenOf = ({ group }: InCalls, { day, from, minutes, place, joinUrl }: Pick<InputOf<'moveCalled'>, 'day' | 'from' | 'minutes' | 'place' | 'joinUrl'>): Whereabouts => {
  const starts = momentOf(group.zone, day, from);
  return { starts, ends: addMinutes(starts, minutes), place, joinUrl };
};

/** A seat makes the agreement count, and being in the team lets it be given. */
const mayAgree = ({ terms, seats, stations, who }: InCalls): boolean =>
  agreers(terms.extraordinary, seats).includes(who.person) && agreeingStations(terms.extraordinary).some((station) => stations.includes(station));

const mayCallAtOnce = (change: InCalls, kind: Call['kind']): boolean => (kind === 'urgent' ? may(change.stations, 'runSession') : mayAgree(change));

const said = ({ kind, subject, starts, ends, state }: Call): unknown => ({ kind, subject, starts, ends, state });

/** What was agreed becomes a meeting. */
async function hold(change: InCalls, call: Call, newId: NewId): Promise<Call> {
  const { records, group } = change;
  const meeting = meetingOf(call, newId(), await records.groups.template(group.id), newId);
  await records.meetings.save(group.id, meeting);
  const kept = { ...call, meeting: meeting.id };
  await records.calls.save(group.id, kept);
  const { subject, starts, ends, place, joinUrl, kind } = meeting;
  await note(change, { what: 'meeting.planned', about: `meeting/${meeting.id}`, after: { kind, subject, starts, ends, place, joinUrl }, clause: call.clause });
  if (kind === 'urgent') await reportUrgentMeetings(records, group, change.now);
  return kept;
}

/** Asks that the group meets besides its rhythm. Whoever may agree has agreed by asking, and what is urgent waits for nobody's word but an officer's. */
export const callMeeting = async (ports: Ports, who: Who, input: InputOf<'callMeeting'>, newId: NewId): Promise<Result<CallsPage>> =>
  await inCalls(ports, who, input.group, 'callMeeting', async (change) => {
    const { records, group, terms, seats, now } = change;
    const { kind, subject, why } = input;
    if (kind === 'urgent' && terms.urgent === null) return refuse({ why: 'noUrgentMeetings' });
    const clause = (kind === 'urgent' ? terms.urgent : terms.extraordinary)?.clause ?? null;
    const people = kind === 'urgent' ? [...new Set(input.people)] : [];
    const call: Call = { id: newId(), kind, subject, why, ...whenOf(change, input), people, by: who.person, at: now, state: 'asked', settled: null, meeting: null, reportedTo: null, clause };
    const problems = callProblems(call, membersOf(seats).map(({ person }) => person), group.zone, now);
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    await records.calls.save(group.id, call);
    await note(change, { what: 'call.asked', about: `call/${call.id}`, after: said(call), clause });
    return mayCallAtOnce(change, kind) ? await settle(change, call, 'agreed', null, newId) : done(call);
  });

async function settle(change: InCalls, call: Call, how: 'agreed' | 'declined' | 'withdrawn', words: string | null, newId: NewId): Promise<Result<Call>> {
  const settled = settleCall(call, { how, by: change.who.person, at: change.now, note: words });
  if (!settled.ok) return settled;
  await change.records.calls.save(change.group.id, settled.value);
  await note(change, { what: `call.${how}`, about: `call/${call.id}`, before: said(call), after: { ...(said(settled.value) as object), note: words }, clause: call.clause });
  return how === 'agreed' ? done(await hold(change, settled.value, newId)) : settled;
}

async function callOf({ records, group }: InCalls, id: CallId): Promise<Result<Call>> {
  const found = await records.calls.get(id);
  return found?.group === group.id ? done(found.value) : refuse({ why: 'notFound' });
}

const settleAsked = async (change: InCalls, id: CallId, how: 'agreed' | 'declined', words: string | null, newId: NewId): Promise<Result<Call>> => {
  if (!mayAgree(change)) return refuse({ ...mayNot('agreeCall'), allowed: agreeingStations(change.terms.extraordinary) });
  const call = await callOf(change, id);
  return call.ok ? await settle(change, call.value, how, words, newId) : call;
};

export const agreeToCall = async (ports: Ports, who: Who, { group, call, how, note: words }: InputOf<'settleCall'>, newId: NewId): Promise<Result<CallsPage>> =>
  await inCalls(ports, who, group, 'seeGroup', async (change) => await settleAsked(change, call, how, words, newId));

export const withdrawCall = async (ports: Ports, who: Who, { group, call: id }: InputOf<'withdrawCall'>, newId: NewId): Promise<Result<CallsPage>> =>
  await inCalls(ports, who, group, 'callMeeting', async (change) => {
    const call = await callOf(change, id);
    if (!call.ok) return call;
    const isTheirs = call.value.by === who.person || may(change.stations, 'moveMeeting');
    return isTheirs || call.value.state !== 'asked' ? await settle(change, call.value, 'withdrawn', null, newId) : refuse(mayNot('moveMeeting'));
  });

export interface CallAnswered {
  readonly sheet: CallSheet;
  /** false: it stood so already, or was settled otherwise */
  readonly changed: boolean;
}

/** From the card: pressed again, or after somebody else, it shows how things stand. */
export async function pressCall(ports: Ports, who: Who, { call: id, how, note: words }: { readonly call: CallId; readonly how: 'agreed' | 'declined'; readonly note: string | null }, newId: NewId): Promise<Result<CallAnswered>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await records.calls.get(id);
    if (found !== undefined) await records.groups.lock(found.group);
    const [mine] = found === undefined ? [] : await openTo(records, who, now, found.group);
    if (mine === undefined) return refuse({ why: 'notFound' });
    const change = await inCallsOf(records, mine.group, mine.stations, who, now);
    const settled = await settleAsked(change, id, how, words, newId);
    if (!settled.ok && settled.refusal.why !== 'alreadySettled' && settled.refusal.why !== 'callTooLate') return settled;
    if (settled.ok) await records.groups.wakeAt(mine.group.id, now);
    const call = (await records.calls.get(id))?.value;
    return call === undefined ? refuse({ why: 'notFound' }) : done({ sheet: await callSheet(records, mine.group, call, change), changed: settled.ok });
  });
}

const where = ({ starts, ends, place, joinUrl, state }: Meeting): unknown => ({ starts, ends, place, joinUrl, state });

/** Only meetings that Quorate made are changed here; what the channel was told of them follows. */
async function changeMeeting(change: InCalls, id: string, what: 'meeting.moved' | 'meeting.cancelled', decide: (meeting: Meeting) => Result<Meeting>): Promise<Result<Meeting>> {
  const { records, group } = change;
  const found = await records.meetings.get(id);
  if (found?.group !== group.id) return refuse({ why: 'notFound' });
  const decided = decide(found.meeting);
  if (!decided.ok) return decided;
  await records.meetings.save(group.id, decided.value);
  await note(change, { what, about: `meeting/${id}`, before: where(found.meeting), after: where(decided.value) });
  if (found.meeting.told !== null) await records.enqueue({ kind: 'refreshCard', tenant: group.tenant, meeting: id });
  await reportUrgentMeetings(records, group, change.now);
  return decided;
}

export const moveCalled = async (ports: Ports, who: Who, input: InputOf<'moveCalled'>): Promise<Result<CallsPage>> =>
  await inCalls(ports, who, input.group, 'moveMeeting', async (change) =>
    await changeMeeting(change, input.meeting, 'meeting.moved', (meeting) => moveMeeting(meeting, whenOf(change, input), change.group.zone, change.now)));

export const cancelCalled = async (ports: Ports, who: Who, { group, meeting: id }: InputOf<'cancelCalled'>): Promise<Result<CallsPage>> =>
  await inCalls(ports, who, group, 'moveMeeting', async (change) =>
    await changeMeeting(change, id, 'meeting.cancelled', (meeting) => cancelMeeting(meeting, change.group.zone, change.now)));
