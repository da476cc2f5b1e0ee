import assert from 'node:assert/strict';
import type { RuleName } from '../../shared/domain/terms.ts';
import { reading, valuesOf } from './fixture.ts';

/** What documents say in passing, in half sentences, or of others. null: no rule may be made of it, and it is shown as unread. */
type Row = readonly [heading: string, sentence: string, rule: RuleName, value: unknown];

const number = (people: number, requires: readonly unknown[] = []) => ({ size: { kind: 'number', people }, requires, counts: 'core' });
const chairOrVice = { among: ['chair', 'viceChair'], people: 1 };
const chair = { among: ['chair'], people: 1 };
const viceChair = { among: ['viceChair'], people: 1 };

const ROWS: readonly Row[] = [
  ['Quorum', 'The Chair (or Vice-Chair) and at least four other members.', 'quorum', number(5, [chairOrVice])],
  ['Meetings', 'The Board is quorate with the Chair plus three members.', 'quorum', number(4, [chair])],
  ['Meetings', 'A quorum is four members plus the Chair or the Deputy Chair.', 'quorum', number(5, [chairOrVice])],
  ['Meetings', 'A quorum is the Chair and the Vice-Chair and two other members.', 'quorum', number(4, [chair, viceChair])],
  ['Meetings', 'A quorum is five members including the Chair and two other officers.', 'quorum', number(5, [chair, { among: ['officer'], people: 2 }])],
  ['Meetings', 'If the Vice-Chair is away too, those present shall choose one of their number to preside at the meeting.', 'quorum', null],
  ['Meetings', 'The Chair may cancel a meeting where one is not needed or where a quorum cannot attend.', 'quorum', null],
  ['Meetings', 'Whoever joins by video shall be counted in the quorum.', 'quorum', null],
  ['Meetings', 'The quorum is four if a lay chair is in post, three if not.', 'quorum', null],
  ['Meetings', 'The quorum of full Council is one quarter.', 'quorum', null],
  ['Meetings', 'If the Vice-Chair is away as well, the oldest member presides.', 'quorum', null],
  ['Membership', 'The maximum number of members is ten.', 'quorum', null],
  ['Quorum', 'At least four partner organisations must be present.', 'quorum', null],
  ['Quorum', 'The Chair, or a named deputy, and two Heads of Service.', 'quorum', null],
  ['Quorum', 'Members should be at two thirds of meetings at the least.', 'quorum', null],
  ['4 Attendance', 'Joining by telephone shall be treated as being there, and counts in the quorum.', 'quorum', null],

  ['Meetings', 'In the start-up phase the Board will meet at least monthly.', 'cadence', null],
  ['Meetings', 'Meetings are often held on a weekly basis.', 'cadence', null],
  ['Meetings', 'The Board will meet no more than five times a year.', 'cadence', null],
  ['Meetings', 'The Board will meet at least three and at most six times a year.', 'cadence', null],
  ['Meetings', 'The Board will meet each term.', 'cadence', null],
  ['Meetings', 'Board meetings will take place every three calendar months.', 'cadence', { rhythm: { kind: 'months', every: 3 } }],

  ['Meetings', 'The Board meets every two months, and the agenda is agreed a week in advance.', 'agendaNotice', null],
  ['Meetings', 'The Board meets every two months, and the agenda is sent out a week in advance.', 'agendaNotice', { amount: 7, unit: 'days' }],
  ['Meetings', 'A member may have an item put on the agenda by telling the clerk four working days before the meeting.', 'itemsNotice', { amount: 4, unit: 'workingDays' }],
  ['Attendance', 'Members must attend at least two thirds of meetings.', 'attendance', null],
  ['Papers', 'Two clear working days’ notice.', 'agendaNotice', null],

  ['Membership', 'Members (and any deputies) are asked to speak for the whole of their sector at meetings.', 'substitutes', null],
  ['Membership', 'A member who fails to attend for a year shall cease to be one, and their body shall nominate another representative.', 'substitutes', null],
  ['Membership', 'If the Chief Operating Officer is away, their deputy will act as Chair of the meeting.', 'substitutes', null],
  ['Membership', 'The planning officer or their representative may speak at meetings.', 'substitutes', null],
  ['Membership', 'Anybody who misses two consecutive meetings will be asked to name a replacement.', 'substitutes', null],
  ['Membership', 'Substitutes may attend for elected members only.', 'substitutes', null],
  ['Attendance', 'Members who miss more than two consecutive meetings will be asked why.', 'attendance', { consecutive: 3, percent: null, annualReview: false }],
  ['Minutes', 'Minutes are approved by the Chair within two working days and circulated within six working days of the meeting.', 'minutesNotice', { amount: 6, unit: 'workingDays' }],
  ['Membership', 'Each member will have one named deputy who will attend in their place.', 'substitutes', { who: 'everyone', countToQuorum: null }],

  ['Agenda', 'Other business may be taken at the meeting only where it is not on the agenda and a majority vote allows it.', 'decisions', null],
  ['Voting', 'Votes are not taken.', 'decisions', { by: 'agreement', castingVote: null, byCorrespondence: null }],
  ['Decisions', 'In a hurry, the Chair may take urgent decisions by email.', 'decisions', null],
  ['Decisions', 'Members vote; if votes are equal the Chair has a casting, as well as an ordinary, vote.', 'decisions', { by: 'majority', castingVote: true, byCorrespondence: null }],

  ['Meetings', 'Special meetings may be held at the request of the Chair or any four members.', 'extraordinary', { agreedBy: ['chair'] }],
  ['Attendance', 'Advisers may be invited to any meeting as and when required, and speak there with the agreement of the Chair.', 'extraordinary', null],
];

describe('sentences that are said of something else, and those that are not', () => {
  for (const [heading, sentence, rule, value] of ROWS) {
    it(`${value === null ? 'makes no rule of' : 'reads'} “${sentence}” (${rule})`, () => {
      const read = reading(`# Parking Board\n\n## ${heading}\n\n${sentence}\n`);
      assert.deepEqual(valuesOf(read)[rule] ?? null, value);
      const isQuoted = read.rules.some(({ clauses }) => clauses.some((clause) => clause.sentence === sentence));
      assert.ok(isQuoted || read.unread.some((clause) => clause.sentence === sentence), 'a sentence is read or shown as unread');
    });
  }

  it('takes what is said of others, and of them in the next sentence, for no rule of the group', () => {
    const read = reading('# Parking Board\n\n## Meetings\n\nThe Board meets quarterly. Sub-groups may be set up as needed. They will meet monthly, and their quorum is two.\n');
    assert.deepEqual(valuesOf(read), { cadence: { rhythm: { kind: 'months', every: 3 } } });
    assert.deepEqual(read.findings, []);
    assert.deepEqual(read.unread.map(({ sentence }) => sentence).slice(-1), ['They will meet monthly, and their quorum is two.']);
  });

  for (const sentence of ['Five members, including the Head of ICT.', 'The quorum is five, with an equal number from either authority.', 'Four members, including the Portfolio Holder for Finance.']) {
    it(`shows that “${sentence}” is read by half`, () => {
      const read = reading(`# Parking Board\n\n## Quorum\n\n${sentence}\n`);
      const quorum = read.rules.find(({ rule }) => rule === 'quorum');
      assert.deepEqual(quorum?.rule === 'quorum' ? quorum.value.requires : null, []);
      assert.deepEqual(read.unread.map((clause) => clause.sentence), [sentence]);
    });
  }
});
