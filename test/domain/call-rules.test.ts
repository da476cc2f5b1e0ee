import assert from 'node:assert/strict';
import type { TemplateItem } from '../../shared/domain/agenda.ts';
import { agreers, agreeingStations, callProblems, cancelMeeting, hearsOf, isMadeHere, meetingOf, moveMeeting, settleCall } from '../../shared/domain/call-rules.ts';
import type { Call } from '../../shared/domain/call.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import { circulationClock, noticeFor } from '../../shared/domain/notice.ts';
import type { Capacity } from '../../shared/domain/seat.ts';
import { callSheet } from '../cards/calls-samples.ts';
import { PEOPLE } from '../tenant/people.ts';
import { calledAt, GROUP, meetingAt, SEATS, TERMS, workingDays } from './steering-group.ts';

// Monday 4 January 2027, 10:00 to 11:00, asked for on 30 December
const { call } = callSheet();
const NOW = call.at;
const ZONE = GROUP.zone;
const isWorkingDay = workingDays('englandAndWales');
const seated = [PEOPLE.chair.id, PEOPLE.viceChair.id, PEOPLE.ict.id];
const ids = (): (() => string) => { let n = 0; return () => { n += 1; return `id-${n.toString()}`; }; };
const settled = { by: PEOPLE.chair.id, at: NOW, note: null };
const template: readonly TemplateItem[] = (['apologies', 'lastRecord', 'otherBusiness'] as const).map((standing, at) => ({ number: at + 1, title: standing, purpose: 'note', presenter: null, minutes: 5, papers: [], standing }));
const made = (change: Partial<Call> = {}): Meeting => meetingOf({ ...call, ...change }, 'meeting-2', template, ids());

const meetingNamed = (id: string, starts: string, change: Partial<Meeting> = {}): Meeting => ({ ...meetingAt(starts, starts), id, ...change } as Meeting);

describe('extraordinary meetings "with the agreement of the chair" (R118)', () => {
  const rows: readonly (readonly [readonly Capacity[] | null, readonly string[], readonly string[]])[] = [
    [null, [PEOPLE.chair.id], ['chair']],
    [[], [PEOPLE.chair.id], ['chair']],
    [['chair'], [PEOPLE.chair.id], ['chair']],
    [['chair', 'viceChair'], [PEOPLE.chair.id, PEOPLE.viceChair.id], ['chair', 'viceChair']],
    [['seniorResponsibleOfficer'], [PEOPLE.viceChair.id, PEOPLE.operations.id], ['member']],
    [['elected'], [PEOPLE.chair.id], ['member']],
  ];
  for (const [agreedBy, people, stations] of rows) {
    it(`are agreed by ${agreedBy?.join(' or ') ?? 'the chair where the terms name nobody'}`, () => {
      const rule = agreedBy === null ? null : { agreedBy, clause: null };
      assert.deepEqual([agreers(rule, SEATS), agreeingStations(rule)], [people, stations]);
    });
  }

  const faulty: readonly (readonly [string, Partial<Call>, readonly string[]])[] = [
    ['nothing is wrong', {}, []],
    ['it is over already', { starts: NOW }, ['day dayPast']],
    ['it ends before it begins', { ends: call.starts }, ['minutes endsBeforeItBegins']],
    ['it is urgent and nobody is called', { kind: 'urgent' }, ['people missing']],
    ['it is urgent and somebody without a seat is called', { kind: 'urgent', people: [PEOPLE.outsider.id] }, ['people personNotInTeam']],
  ];
  for (const [what, change, problems] of faulty) {
    it(`are asked for: ${what}`, () => { assert.deepEqual(callProblems({ ...call, ...change }, seated, ZONE, NOW).map(({ field, kind }) => `${field} ${kind}`), problems); });
  }

  const answers: readonly (readonly [string, Call, 'agreed' | 'declined' | 'withdrawn', string, string])[] = [
    ['the first word counts', call, 'agreed', NOW, 'agreed'],
    ['they are declined', call, 'declined', NOW, 'declined'],
    ['a second word changes nothing', { ...call, state: 'declined', settled }, 'agreed', NOW, 'alreadySettled'],
    ['nobody agrees to what is over', call, 'agreed', call.starts, 'callTooLate'],
    ['what is over may be withdrawn', call, 'withdrawn', call.starts, 'withdrawn'],
  ];
  for (const [what, asked, how, at, wanted] of answers) {
    it(what, () => {
      const answered = settleCall(asked, { how, by: PEOPLE.chair.id, at, note: null });
      assert.equal(answered.ok ? answered.value.state : answered.refusal.why, wanted);
    });
  }
});

describe('the meeting that comes of a call', () => {
  it('follows the order of business but for the last record, with its subject before any other business', () => {
    const meeting = made();
    assert.deepEqual(meeting.items.map(({ number, title, minutes }) => [number, title, minutes]), [[1, 'apologies', 5], [2, call.subject, 50], [3, 'otherBusiness', 5]]);
    assert.deepEqual([meeting.kind, meeting.state, isMadeHere(meeting), isMadeHere(meetingAt(call.starts, call.ends))], ['extraordinary', 'planned', true, false]);
  });

  it('has its subject alone where it is urgent (W24)', () => {
    assert.deepEqual(made({ kind: 'urgent' }).items.map(({ title, minutes }) => [title, minutes]), [[call.subject, 60]]);
  });

  it('keeps the notice of the terms, or none where it is urgent (R116)', () => {
    const clocks = [made(), made({ kind: 'urgent' })].map((meeting) => circulationClock(meeting, noticeFor(meeting, TERMS), ZONE, NOW, isWorkingDay));
    assert.deepEqual(clocks.map(({ state, clause }) => [state, clause]), [['overdue', TERMS.agendaNotice.clause], ['noNotice', TERMS.urgent?.clause]]);
  });

  const later = { starts: '2027-01-05T10:00:00.000Z', ends: '2027-01-05T11:00:00.000Z', place: null, joinUrl: null };
  const calendar = meetingAt(call.starts, call.ends);
  const rows: readonly (readonly [string, Meeting, string, string])[] = [
    ['is moved and cancelled here', made(), NOW, 'ok'],
    ['which the calendar keeps is not', calendar, NOW, 'calendarMeeting'],
    ['that has begun is not', made(), call.starts, 'meetingStarted'],
  ];
  for (const [what, meeting, now, wanted] of rows) {
    it(what, () => {
      for (const changed of [moveMeeting(meeting, later, ZONE, now), cancelMeeting(meeting, ZONE, now)]) assert.equal(changed.ok ? 'ok' : changed.refusal.why, wanted);
    });
  }

  it('keeps what was published when it is cancelled, and is not cancelled twice', () => {
    const published = { at: NOW, version: 1 };
    const cancelled = cancelMeeting({ ...made(), state: 'called', published }, ZONE, NOW);
    assert.ok(cancelled.ok && cancelled.value.state === 'cancelled');
    assert.deepEqual(cancelled.value.published, published);
    const again = cancelMeeting(cancelled.value, ZONE, NOW);
    assert.equal(again.ok ? '' : again.refusal.why, 'meetingCancelled');
  });

  it('is not moved into the past', () => {
    const moved = moveMeeting(made(), { ...later, starts: NOW }, ZONE, NOW);
    assert.equal(moved.ok ? '' : moved.refusal.why, 'notReady');
  });

  it('is heard of by the next ordinary meeting after it that takes place', () => {
    const meetings = [
      meetingNamed('march', '2027-03-03T10:00:00.000Z'), meetingNamed('before', '2027-01-02T10:00:00.000Z'), meetingNamed('extra', '2027-01-06T10:00:00.000Z', { kind: 'extraordinary' }),
      meetingNamed('cancelled', '2027-01-07T10:00:00.000Z', { state: 'cancelled' }), calledAt({ ...meetingAt('2027-02-03T10:00:00.000Z', '2027-02-03T11:00:00.000Z'), id: 'february' }, NOW),
    ];
    assert.equal(hearsOf(meetings, call.starts, NOW)?.id, 'february');
    assert.equal(hearsOf(meetings, '2027-04-01T00:00:00.000Z', NOW), undefined);
  });
});
