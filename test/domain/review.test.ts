import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { RegisterLine, RegisterStatus } from '../../shared/domain/register.ts';
import { reviewOf, type HeldMeeting, type Reviewed } from '../../shared/domain/review.ts';
import type { Seat } from '../../shared/domain/seat.ts';

// One letter a meeting: P present, V online, S with a substitute, A apologies, - absent, ? register not filled in, n no register, . not a member, v the seat vacant

const DAYS = ['2026-01-14', '2026-03-11', '2026-05-13', '2026-07-08', '2026-09-09', '2026-11-04'];
const STATUS: Readonly<Record<string, RegisterStatus>> = { P: 'present', V: 'presentVirtually', S: 'apologies', A: 'apologies', '-': 'absent', '?': 'expected' };

const line = (person: string, status: RegisterStatus, standsFor: string | null = null): RegisterLine => ({ key: person, person, name: null, status, arrived: null, left: null, standsFor });
const seat = (holder: string | null, change: Partial<Seat> = {}): Seat => ({ id: 'seat-1', role: 'member', post: 'Head of ICT', areas: [], elected: false, standing: 'core', holder, ...change });

const meetings = (letters: string, change: Partial<Seat> = {}): readonly HeldMeeting[] =>
  Array.from(letters, (letter, n): HeldMeeting => {
    const status = STATUS[letter];
    const lines = status === undefined ? [] : [line('ann', status), ...(letter === 'S' ? [line('sam', 'presentAsSubstitute', 'ann')] : [])];
    const seats = letter === '.' ? [] : [seat(letter === 'v' ? null : 'ann', change)];
    return { id: `m${n}`, day: DAYS[n] ?? '', seats, register: letter === 'n' ? null : { lines, confirmed: { by: 'sec', at: '2026-12-01T10:00:00.000Z' } } };
  });

const review = (letters: string, change: Partial<Reviewed> = {}, of: Partial<Seat> = {}) =>
  reviewOf({ meetings: meetings(letters, of), holdings: [], formerPosts: [], percent: null, today: '2026-12-22', ...change });
const ann = (letters: string, change: Partial<Reviewed> = {}, of: Partial<Seat> = {}) => {
  const [found] = review(letters, change, of).people;
  assert.ok(found);
  return found;
};

const below = (letters: string, percent: number | null) => ann(letters, { percent }).below;
const since = (letters: string, today: string, elected = true) => ann(letters, { today }, { elected }).sixMonths;

describe('the yearly review of attendance (R112, W8)', () => {
  const rows: readonly (readonly [string, number, number, number, number, number, number, number | null])[] = [
    // expected, present, apologies, absent, substituted, unrecorded, percent
    ['PPPPPP', 6, 6, 0, 0, 0, 0, 100],
    ['PVAP-P', 6, 4, 1, 1, 0, 0, 67],
    ['PSSPPP', 6, 4, 2, 0, 2, 0, 67],
    ['PPn?PP', 6, 4, 0, 0, 0, 2, 100],
    ['nnn', 3, 0, 0, 0, 0, 3, null],
    ['...PAP', 3, 2, 1, 0, 0, 0, 67],
  ];
  for (const [letters, expected, present, apologies, absent, substituted, unrecorded, percent] of rows) {
    it(`${letters}: ${percent === null ? 'nothing recorded' : `${percent}%`}`, () => {
      const found = ann(letters);
      assert.deepEqual([found.tally, found.percent], [{ expected, present, apologies, absent, substituted, unrecorded }, percent]);
    });
  }

  it('marks who is below what the terms ask for, not by a rounded figure', () => {
    assert.deepEqual([below('PPP-', 75), below('PPP-', 76), below('PP-', 67), below('PP-', 66), below('---', null), below('nn', 75)], [false, true, true, false, false, false]);
  });

  it('says beside a figure what makes it less than it seems', () => {
    const joined = ann('...PAP', { holdings: [{ seat: 'seat-1', person: 'ann', from: '2026-06-15', until: null }] });
    assert.deepEqual(joined.caveats, [{ kind: 'joined', day: '2026-06-15', counted: 3, of: 6 }]);
    const left = ann('PA....', { holdings: [{ seat: 'seat-1', person: 'ann', from: '2024-05-01', until: '2026-04-01' }] });
    assert.deepEqual(left.caveats, [{ kind: 'left', day: '2026-04-01', counted: 2, of: 6 }, { kind: 'few', meetings: 2 }]);
    assert.deepEqual(ann('PPn?PP').caveats, [{ kind: 'unrecorded', meetings: 2 }]);
    const unconfirmed = meetings('PPPP').map((meeting, n) => (n === 0 && meeting.register !== null ? { ...meeting, register: { ...meeting.register, confirmed: null } } : meeting));
    assert.deepEqual([ann('PPPP', { meetings: unconfirmed }).caveats, review('PPPP', { meetings: unconfirmed }).confirmed], [[{ kind: 'unconfirmed', meetings: 1 }], 3]);
    assert.deepEqual(ann('PPPPPP').caveats, []);
  });

  it('flags an elected member whom nobody has seen for six months, and nobody else', () => {
    assert.equal(since('PPPAAA', '2026-12-22'), '2026-05-13');
    assert.equal(since('PPPA', '2026-11-12'), null, 'a day short of six months');
    assert.equal(since('PPPA', '2026-11-13'), '2026-05-13');
    assert.equal(since('AAAAAA', '2026-12-22'), '2026-01-14', 'never seen in the year');
    assert.equal(since('PPPPPP', '2027-12-22'), null, 'no meeting was missed');
    assert.equal(since('PPPAAA', '2026-12-22', false), null);
  });

  it('tells of a seat under its latest name who held it, what it was called, and when nobody did (R79, R102)', () => {
    const renamed = [...meetings('PP'), ...meetings('PPvA').slice(2).map((meeting) => ({ ...meeting, seats: meeting.seats.map((one) => ({ ...one, post: 'Head of Digital', holder: one.holder === null ? null : 'ben' })) }))];
    const [found] = review('', { meetings: renamed, formerPosts: [{ seat: 'seat-1', post: 'Head of ICT', until: '2026-05-01' }] }).seats;
    assert.deepEqual([found?.post, found?.formerly, found?.holders, found?.vacant, found?.tally.expected], ['Head of Digital', ['Head of ICT'], ['ann', 'ben'], 1, 3]);
  });

  it('counts one person in two seats once, and a year without meetings for nobody', () => {
    const both = meetings('PPPP').map((meeting) => ({ ...meeting, seats: [...meeting.seats, seat('ann', { id: 'seat-2' })] }));
    const found = review('', { meetings: both });
    assert.deepEqual([found.people.length, found.people[0]?.tally.expected, found.people[0]?.posts.length, found.seats.length], [1, 4, 2, 2]);
    assert.deepEqual(review(''), { held: 0, confirmed: 0, people: [], seats: [] });
  });
});
