import assert from 'node:assert/strict';
import type { RuleName } from '../../shared/domain/terms.ts';
import { reading, valuesOf } from './fixture.ts';

/** One sentence below one heading; null: nothing may be made of it, and it must be shown as unread. */
type Row = readonly [heading: string, sentence: string, rule: RuleName, value: unknown];

const number = (people: number, requires: readonly unknown[] = []) => ({ size: { kind: 'number', people }, requires, counts: 'core' });
const fraction = (numerator: number, denominator: number, more: object = {}) => ({
  size: { kind: 'fraction', numerator, denominator, moreThan: false, rounding: 'up', of: 'inPost', atLeast: 0, ...more },
  requires: [],
  counts: 'core',
});
const chairOrVice = { among: ['chair', 'viceChair'], people: 1 };
const chair = { among: ['chair'], people: 1 };
const notice = (amount: number, unit: string) => ({ amount, unit });
const rhythm = (kind: string, more: object) => ({ rhythm: { kind, ...more } });
const decided = (by: string, castingVote: boolean | null = null, byCorrespondence: boolean | null = null) => ({ by, castingVote, byCorrespondence });

const ROWS: readonly Row[] = [
  ['Quorum', 'The quorum shall be five.', 'quorum', number(5)],
  ['Quorum', 'Five (5) members.', 'quorum', number(5)],
  ['Quorum', 'Quorum – no fewer than 4 members.', 'quorum', number(4)],
  ['Quorum', 'A quorum will consist of not less than three members.', 'quorum', number(3)],
  ['Meetings', 'Four members constitute a quorum.', 'quorum', number(4)],
  ['Meetings', 'The meeting will not be quorate unless six members are present.', 'quorum', number(6)],
  ['Meetings', 'A meeting with fewer than five members present will be inquorate.', 'quorum', number(5)],
  ['Meetings', 'More than four members must be present for the meeting to be quorate.', 'quorum', number(5)],
  ['Meetings', 'Meetings are quorate if at least 3 members are present, one of whom must be the Chair.', 'quorum', number(3, [chair])],
  ['Meetings', 'The quorum is five, including the Chairman or Deputy Chairman.', 'quorum', number(5, [chairOrVice])],
  ['Meetings', 'The quorum is five, including the Chair or, in their absence, the Vice-Chair.', 'quorum', number(5, [chairOrVice])],
  ['Meetings', 'The quorum is six members to include the Chair and the Vice Chair.', 'quorum', number(6, [chair, { among: ['viceChair'], people: 1 }])],
  ['Meetings', 'The quorum shall be four, at least two of whom shall be Councillors.', 'quorum', number(4, [{ among: ['elected'], people: 2 }])],
  ['Meetings', 'A quorum is three elected members and two officers.', 'quorum', number(5, [{ among: ['elected'], people: 3 }, { among: ['officer'], people: 2 }])],
  ['Quorum', 'One third of the members.', 'quorum', fraction(1, 3)],
  ['Quorum', 'A quarter of the total membership, subject to a minimum of three.', 'quorum', fraction(1, 4, { of: 'seats', atLeast: 3 })],
  ['Quorum', 'The quorum shall be one-quarter of the whole number of members or three, whichever is the greater.', 'quorum', fraction(1, 4, { of: 'seats', atLeast: 3 })],
  ['Quorum', 'Half of the members rounded down.', 'quorum', fraction(1, 2, { rounding: 'down' })],
  ['Quorum', 'Half of the membership plus one.', 'quorum', fraction(1, 2, { moreThan: true })],
  ['Quorum', 'A simple majority of members must be present.', 'quorum', fraction(1, 2, { moreThan: true })],
  ['Quorum', 'Over two thirds of members.', 'quorum', fraction(2, 3, { moreThan: true })],
  ['Quorum', 'The meeting shall be quorate with 60 per cent of members in attendance.', 'quorum', { size: { kind: 'percentage', percent: 60, moreThan: false, rounding: 'up', of: 'inPost', atLeast: 0 }, requires: [], counts: 'core' }],
  ['Meetings', 'There is no quorum for this group.', 'quorum', null],
  ['Meetings', 'The quorum will be between three and five members.', 'quorum', null],
  ['Meetings', 'The quorum is two from each side.', 'quorum', null],
  ['Meetings', 'The quorum is two from the Council and three from the Health Board.', 'quorum', null],
  ['Meetings', 'The quorum for any working group shall be two.', 'quorum', null],

  ['Quorum', 'If the meeting is not quorate, notes only will be taken.', 'inquorate', { course: 'notesOnly', afterMinutes: null }],
  ['Quorum', 'Where a quorum is not present within fifteen minutes the meeting shall stand adjourned.', 'inquorate', { course: 'adjourn', afterMinutes: 15 }],
  ['Quorum', 'If a meeting is inquorate any decisions must be ratified by the next quorate meeting.', 'inquorate', { course: 'decisionsHeld', afterMinutes: null }],
  ['Quorum', 'If half an hour has passed and there is no quorum the meeting will be cancelled.', 'inquorate', { course: 'adjourn', afterMinutes: null }],

  ['Meetings', 'The agenda will be issued at least five clear working days before the meeting.', 'agendaNotice', notice(5, 'clearWorkingDays')],
  ['Meetings', 'Agendas will be sent out five working days in advance.', 'agendaNotice', notice(5, 'workingDays')],
  ['Meetings', 'Members will receive the agenda no later than one week prior to each meeting.', 'agendaNotice', notice(7, 'days')],
  ['Meetings', 'At least three clear days’ notice of meetings will be given.', 'agendaNotice', notice(3, 'clearDays')],
  ['Meetings', 'The agenda and supporting papers will be circulated a minimum of 3 business days ahead of the meeting.', 'papersNotice', notice(3, 'workingDays')],
  ['Meetings', 'Papers will always be circulated with the agenda.', 'papersNotice', { withAgenda: 'always' }],
  ['Meetings', 'Agenda items should be sent to the clerk seven working days before the meeting.', 'itemsNotice', notice(7, 'workingDays')],
  ['Meetings', 'Reports must be submitted to the Secretary by no later than 10 working days prior to the meeting.', 'itemsNotice', notice(10, 'workingDays')],
  ['Meetings', 'Minutes will be circulated within 10 working days of the meeting.', 'minutesNotice', notice(10, 'workingDays')],
  ['Meetings', 'Draft minutes will be issued no later than two weeks after each meeting.', 'minutesNotice', notice(14, 'days')],
  ['Meetings', 'The action log will be sent to all members within three working days following the meeting.', 'actionLogNotice', notice(3, 'workingDays')],
  ['Meetings', 'Agendas will be circulated five working days before the meeting and minutes within ten working days after it.', 'minutesNotice', notice(10, 'workingDays')],
  ['Meetings', 'Agendas will be circulated five working days before the meeting and minutes within ten working days after it.', 'agendaNotice', notice(5, 'workingDays')],
  ['Meetings', 'Agendas will be circulated three to five days before the meeting.', 'agendaNotice', null],

  ['Frequency', 'Monthly.', 'cadence', rhythm('months', { every: 1 })],
  ['Meetings', 'The Board will meet quarterly.', 'cadence', rhythm('months', { every: 3 })],
  ['Meetings', 'Meetings shall be held on a fortnightly basis.', 'cadence', rhythm('weeks', { every: 2 })],
  ['Meetings', 'Meetings will take place every 8 weeks.', 'cadence', rhythm('weeks', { every: 8 })],
  ['Meetings', 'The group meets six-weekly.', 'cadence', rhythm('weeks', { every: 6 })],
  ['Meetings', 'The Panel shall meet not less than four times per municipal year.', 'cadence', rhythm('timesAYear', { times: 4, atLeast: true })],
  ['Meetings', 'There will be six meetings a year.', 'cadence', rhythm('timesAYear', { times: 6, atLeast: false })],
  ['Meetings', 'The group will meet twice a year.', 'cadence', rhythm('timesAYear', { times: 2, atLeast: false })],
  ['Meetings', 'The group will meet on alternate months.', 'cadence', rhythm('months', { every: 2 })],
  ['Meetings', 'The committee meets in March, June, September and December.', 'cadence', rhythm('namedMonths', { months: [3, 6, 9, 12] })],
  ['Meetings', 'The group will meet as and when required.', 'cadence', rhythm('asRequired', {})],
  ['Meetings', 'The group will meet every six to eight weeks.', 'cadence', null],
  ['Meetings', 'The group will meet monthly until go-live and quarterly thereafter.', 'cadence', null],
  ['Review', 'These terms of reference will be reviewed annually.', 'cadence', null],

  ['Meetings', 'Additional meetings may be called at the discretion of the Chair or Vice-Chair.', 'extraordinary', { agreedBy: ['chair', 'viceChair'] }],
  ['Meetings', 'The Chair may convene extraordinary meetings.', 'extraordinary', { agreedBy: ['chair'] }],
  ['Meetings', 'A smaller group may be brought together at short notice in an emergency.', 'urgent', {}],

  ['Attendance', 'A member who fails to attend three consecutive meetings will be replaced.', 'attendance', { consecutive: 3, percent: null, annualReview: false }],
  ['Attendance', 'Members must attend a minimum of 75% of meetings each year.', 'attendance', { consecutive: null, percent: 75, annualReview: false }],
  ['Attendance', 'Attendance will be reviewed annually.', 'attendance', { consecutive: null, percent: null, annualReview: true }],

  ['Membership', 'Substitutes are not permitted.', 'substitutes', { who: 'nobody', countToQuorum: null }],
  ['Membership', 'Members may nominate a named substitute.', 'substitutes', { who: 'everyone', countToQuorum: null }],
  ['Membership', 'Officers may send a deputy in their place, who will count towards the quorum.', 'substitutes', { who: 'officers', countToQuorum: true }],
  ['Membership', 'Named deputies may attend but will not count towards the quorum.', 'substitutes', { who: 'everyone', countToQuorum: false }],

  ['Decisions', 'Decisions will be reached by consensus.', 'decisions', decided('agreement')],
  ['Decisions', 'Decisions are made by a simple majority of members present, with the Chair having the casting vote.', 'decisions', decided('majority', true)],
  ['Decisions', 'The group will aim to reach consensus; where this is not possible a majority vote will be taken.', 'decisions', decided('agreementThenMajority')],
  ['Decisions', 'Decisions will be by majority and the Chair does not have a casting vote.', 'decisions', decided('majority', false)],
  ['Decisions', 'Decisions are by agreement and may be taken by e-mail between meetings.', 'decisions', decided('agreement', null, true)],
  ['Decisions', 'Decisions need a two-thirds majority of those voting.', 'decisions', null],

  ['Record', 'Minutes will be taken at each meeting and approved at the next meeting.', 'record', { kept: 'minutes', agreedAtNext: true }],
  ['Record', 'Minutes and an action log will be kept.', 'record', { kept: 'both', agreedAtNext: false }],
  ['Papers', 'Papers that are confidential will be marked exempt and must not be shared.', 'restricted', {}],
];

describe('sentences of terms of reference', () => {
  for (const [heading, sentence, rule, value] of ROWS) {
    const text = `# Parking Board\n\n## ${heading}\n\n${sentence}\n`;
    it(`${value === null ? 'makes no rule of' : 'reads'} “${sentence}” (${rule})`, () => {
      const read = reading(text);
      assert.deepEqual(valuesOf(read)[rule] ?? null, value);
      const clause = read.rules.find((proposal) => proposal.rule === rule)?.clauses[0];
      if (value === null) assert.deepEqual(read.unread.map((one) => one.sentence), [sentence]);
      else assert.deepEqual(clause === undefined ? null : [clause.section, sentence.endsWith(clause.sentence)], [clause?.section, true]);
    });
  }
});
