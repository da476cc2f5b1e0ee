import assert from 'node:assert/strict';
import type { Agenda } from '../../shared/domain/agenda.ts';
import { agendaFor, agendaState, type Posting } from '../../shared/domain/agenda-state.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { NO_CYCLE, obligations } from '../../shared/domain/obligation.ts';
import type { GroupFacts, Obligation } from '../../shared/domain/obligation.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import { acceptProposal, declineProposal, proposalProblems, withdrawProposal } from '../../shared/domain/proposal.ts';
import { PEOPLE } from '../tenant/people.ts';
import { always, calledAt, GROUP, meetingAt, SEATS, TERMS, vacant, workingDays } from './steering-group.ts';

// Thursday 26 November 2026, 10:00; the agenda's last day is Friday the 20th (R120)
const planned = meetingAt('2026-11-26T10:00:00.000Z', '2026-11-26T11:30:00.000Z');
const called = calledAt(planned, '2026-11-20T09:00:04.000Z');
const NOW = '2026-11-17T10:00:00.000Z';
const BY_HAND = { ...GROUP, publishing: 'byHand' } as const;

const factsOf = (meeting: Meeting, change: Partial<GroupFacts> = {}): GroupFacts => ({
  group: GROUP, ...always(TERMS), seats: SEATS, cycle: NO_CYCLE, meetings: [meeting], attendance: [], actions: [], isWorkingDay: workingDays('englandAndWales'), ...change,
});
const owed = (kind: Obligation['matter']['kind'], meeting: Meeting, now: string, change: Partial<GroupFacts> = {}): readonly Obligation[] =>
  obligations(factsOf(meeting, change), now).filter(({ matter }) => matter.kind === kind);
const keys = (found: readonly Obligation[]): readonly string[] => found.map(({ key, to, due }) => `${key} to ${to ?? 'all'} ${due.slice(0, 16)}`);
const cycle = (agenda: Partial<Agenda>, meeting: Meeting = planned): Partial<GroupFacts> => ({ cycle: { ...NO_CYCLE, agendas: [{ ...agendaFor(meeting, []), ...agenda }] } });
const secretary = PEOPLE.secretary.id;

describe('an agenda that is published by hand (R120)', () => {
  it('never goes out by itself', () => {
    assert.equal(owed('agenda', planned, NOW).length, 1);
    assert.deepEqual(owed('agenda', planned, NOW, { group: BY_HAND }), []);
  });

  it('is the secretary’s on its last day, in private, until the meeting begins', () => {
    const [waits, more] = owed('agendaWaits', planned, NOW, { group: BY_HAND });
    assert.equal(more, undefined);
    assert.deepEqual([waits?.key, waits?.to, waits?.due, waits?.until], [`agenda-waits/meeting-1/2026-11-20/${secretary}`, secretary, '2026-11-20T09:00:00.000Z', planned.starts]);
    assert.deepEqual(waits?.clause, TERMS.agendaNotice.clause);
  });

  it('is waited for by nobody where it goes out by itself, stands, or has no secretary', () => {
    assert.deepEqual(owed('agendaWaits', planned, NOW), []);
    assert.deepEqual(owed('agendaWaits', called, NOW, { group: BY_HAND }), []);
    assert.deepEqual(owed('agendaWaits', planned, NOW, { group: { ...BY_HAND, secretary: null } }), []);
    assert.equal(owed('agendaWaits', planned, NOW, { group: { ...BY_HAND, secretary: null, deputySecretary: PEOPLE.hr.id } })[0]?.to, PEOPLE.hr.id);
  });

  it('goes out at once all the same for an urgent meeting (R116)', () => {
    assert.equal(owed('agenda', { ...planned, kind: 'urgent' }, NOW, { group: BY_HAND }).length, 1);
  });
});

describe('items are called for where the terms give a day for them', () => {
  const clause = { section: 'Standards', sentence: 'Items are to be with the secretary ten working days before the meeting.' };
  const terms = always({ ...TERMS, itemsNotice: { amount: 10, unit: 'workingDays', clause } });

  it('five working days before that day, into the channel, until the day is over', () => {
    const [call] = owed('itemsCall', planned, '2026-11-01T10:00:00.000Z', terms);
    assert.deepEqual([call?.key, call?.to, call?.due, call?.until, call?.clause], ['items-call/meeting-1/2026-11-12', null, '2026-11-05T09:00:00.000Z', '2026-11-13T00:00:00.000Z', clause]);
  });

  it('not where they give none, nor once the day is over, the agenda stands or the meeting is off', () => {
    assert.deepEqual(owed('itemsCall', planned, '2026-11-01T10:00:00.000Z'), []);
    assert.deepEqual(owed('itemsCall', planned, '2026-11-13T10:00:00.000Z', terms), []);
    assert.deepEqual(owed('itemsCall', called, '2026-11-01T10:00:00.000Z', terms), []);
    assert.deepEqual(owed('itemsCall', { ...planned, state: 'cancelled', published: null, cancelledAt: NOW }, '2026-11-01T10:00:00.000Z', terms), []);
  });
});

describe('an agenda laid before the chair', () => {
  const proposed = { by: secretary, at: NOW, revision: 3 };

  it('is told to the chair alone, or to the vice chair while that seat is empty', () => {
    assert.deepEqual(keys(owed('agendaProposed', planned, NOW, cycle({ revision: 3, proposed }))), [`agenda-proposed/meeting-1/3/${PEOPLE.chair.id} to ${PEOPLE.chair.id} 2026-11-17T10:00`]);
    assert.equal(owed('agendaProposed', planned, NOW, { ...cycle({ revision: 3, proposed }), seats: vacant('seat-1') })[0]?.to, PEOPLE.viceChair.id);
    assert.deepEqual(owed('agendaProposed', planned, NOW, { ...cycle({ revision: 3, proposed }), seats: vacant('seat-1', 'seat-2') }), []);
  });

  it('waits for the group’s hours', () => {
    const late = { by: secretary, at: '2026-11-17T21:00:00.000Z', revision: 3 };
    assert.equal(owed('agendaProposed', planned, '2026-11-17T21:00:10.000Z', cycle({ revision: 3, proposed: late }))[0]?.due, '2026-11-18T08:00:00.000Z');
  });

  it('is settled once it is agreed, changed since, or published', () => {
    assert.deepEqual(owed('agendaProposed', planned, NOW, cycle({ revision: 3, proposed, agreed: { ...proposed, by: PEOPLE.chair.id } })), []);
    assert.deepEqual(owed('agendaProposed', planned, NOW, cycle({ revision: 4, proposed })), []);
    assert.deepEqual(owed('agendaProposed', called, NOW, cycle({ revision: 3, proposed }, called)), []);
  });
});

const version = (n: number) => ({ version: n, at: '2026-11-23T20:00:00.000Z', by: secretary, items: [] });
const proposing = (proposal: Proposal): Partial<GroupFacts> => ({ cycle: { ...NO_CYCLE, proposals: [proposal] } });

describe('an agenda that was published again', () => {

  it('is told once for each version after the first, whatever the hours', () => {
    const facts = cycle({ publications: [version(1), version(2), version(3)] }, called);
    assert.deepEqual(keys(owed('agendaChanged', called, '2026-11-23T20:00:05.000Z', facts)), ['agenda-changed/meeting-1/2 to all 2026-11-23T20:00', 'agenda-changed/meeting-1/3 to all 2026-11-23T20:00']);
  });

  it('not once the meeting has begun or is cancelled', () => {
    const facts = cycle({ publications: [version(1), version(2)] }, called);
    assert.deepEqual(owed('agendaChanged', called, called.starts, facts), []);
    const off = { ...called, state: 'cancelled', cancelledAt: NOW } as const;
    assert.deepEqual(owed('agendaChanged', off, '2026-11-23T20:00:05.000Z', cycle({ publications: [version(1), version(2)] }, off)), []);
  });
});

describe('where an agenda stands', () => {
  const other = { items: [{ id: 'x', number: 1, title: 'X', purpose: 'note', presenter: null, minutes: 5, papers: [], standing: null } as const] };
  const off = { ...planned, state: 'cancelled', published: null, cancelledAt: NOW } as const;
  const rows: readonly (readonly [what: string, meeting: Meeting, change: Partial<Agenda>, posting: Posting, now: string, state: ReturnType<typeof agendaState>])[] = [
    ['nothing has been posted', planned, {}, null, NOW, 'draft'],
    ['its card is on the way', planned, {}, 'onItsWay', NOW, 'publishing'],
    ['Teams would not take it', planned, {}, 'failed', NOW, 'notPosted'],
    ['its card stands', called, {}, 'stands', NOW, 'published'],
    ['it was worked on since', called, other, 'stands', NOW, 'changed'],
    ['the meeting is cancelled while its card is on the way', off, {}, 'onItsWay', NOW, 'cancelled'],
    ['the meeting is cancelled after it stood', { ...called, state: 'cancelled', cancelledAt: NOW }, {}, 'stands', NOW, 'cancelled'],
    ['the meeting has begun', called, other, 'stands', called.starts, 'closed'],
    ['the meeting has begun without one', planned, {}, null, planned.starts, 'closed'],
  ];
  for (const [what, meeting, change, posting, now, state] of rows) it(`${what}: ${state}`, () => assert.equal(agendaState(meeting, { ...agendaFor(meeting, []), ...change }, posting, now), state));
});

describe('a proposed item (W22)', () => {
  const open: Proposal = { id: 'p-1', title: 'Print servers', purpose: 'decide', minutes: 15, presenter: null, why: '', by: PEOPLE.ict.id, at: NOW, meeting: null, state: 'open', settled: null };
  const by = { by: secretary, at: NOW };

  it('becomes an item, or is declined with a reason, or is taken back by whoever proposed it; once', () => {
    const accepted = acceptProposal(open, by, 'meeting-1', 'item-9');
    assert.ok(accepted.ok && accepted.value.item.title === 'Print servers' && accepted.value.proposal.settled?.item === 'item-9');
    assert.deepEqual(declineProposal(open, by, '  '), { ok: false, refusal: { why: 'notReady', problems: [{ field: 'note', kind: 'missing' }] } });
    const declined = declineProposal(open, by, ' Sent to the web team ');
    assert.ok(declined.ok && declined.value.settled?.note === 'Sent to the web team');
    assert.equal(withdrawProposal(open, by).ok, false);
    assert.equal(withdrawProposal(open, { by: PEOPLE.ict.id, at: NOW }).ok, true);
    for (const again of [acceptProposal(declined.value, by, 'm', 'i'), declineProposal(declined.value, by, 'x'), withdrawProposal(declined.value, { by: PEOPLE.ict.id, at: NOW })]) assert.deepEqual(again, { ok: false, refusal: { why: 'alreadySettled' } });
  });

  it('needs a title and a length', () => {
    assert.deepEqual(proposalProblems({ ...open, title: '', minutes: -1, why: 'x'.repeat(1001) }).map(({ field }) => field), ['title', 'minutes', 'why']);
  });

  it('is told to whoever proposed it, in private, and not where they settled it themselves', () => {
    const settled = { by: secretary, at: NOW, note: null, meeting: null, item: null };
    assert.deepEqual(keys(owed('proposalSettled', planned, NOW, proposing({ ...open, state: 'accepted', settled }))), [`proposal-settled/p-1 to ${PEOPLE.ict.id} 2026-11-17T10:00`]);
    assert.deepEqual(owed('proposalSettled', planned, NOW, proposing({ ...open, state: 'accepted', settled: { ...settled, by: PEOPLE.ict.id } })), []);
    assert.deepEqual(owed('proposalSettled', planned, NOW, proposing({ ...open, state: 'withdrawn', settled })), []);
    assert.deepEqual(owed('proposalSettled', planned, NOW, proposing(open)), []);
  });
});
