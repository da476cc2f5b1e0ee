import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { choicesOn, membershipChanges, seatsAfter, type SeatSeen } from '../../shared/domain/membership-changes.ts';
import type { DecisionOnChange, MembershipChange } from '../../shared/domain/membership.ts';

const seat = (id: string, post: string, holder: string | null, titleAtSeating: string | null = holder === null ? null : post): SeatSeen => ({
  id, role: 'supportingOfficer', post, areas: [], elected: false, standing: 'core', holder, titleAtSeating,
});

/** 'tom: ICT Manager, ann: -' */
const team = (text: string) =>
  text.split(', ').map((one) => {
    const [id = '', title = '-'] = one.split(': ');
    return { id, jobTitle: title === '-' ? null : title };
  });

const keys = (people: string, seats: readonly SeatSeen[]): readonly string[] => membershipChanges(team(people), true, seats).changes.map(({ key }) => key);

const told = (people: string, seats: readonly SeatSeen[], titles = true): readonly string[] =>
  membershipChanges(team(people), titles, seats).changes.map(({ change: { kind, person, seats: about } }) => `${kind} ${person} ${about.join('+')}`);

const change = (kind: 'left' | 'joined'): MembershipChange => ({ kind, person: 'tom', seats: ['a', 'b'] });

describe('what the team says of the seats', () => {
  const rows: readonly (readonly [string, string, readonly SeatSeen[], readonly string[]])[] = [
    ['everybody is where they were', 'tom: ICT Manager, ann: Leader', [seat('ict', 'ICT Manager', 'tom'), seat('chair', 'Leader', 'ann')], []],
    ['a holder has left', 'ann: Leader', [seat('ict', 'ICT Manager', 'tom'), seat('chair', 'Leader', 'ann')], ['left tom ict']],
    ['a holder of two seats has left: one question', 'ann: -', [seat('vice', 'Director', 'helen'), seat('sro', 'Director', 'helen')], ['left helen vice+sro']],
    ['somebody has the post of a vacant seat', 'wei: ICT Manager', [seat('ict', 'ICT Manager', null)], ['joined wei ict']],
    ['however the post is written', 'wei: ict & digital  MANAGER', [seat('ict', 'ICT and Digital Manager', null)], ['joined wei ict']],
    ['of both seats of the post', 'wei: Director', [seat('vice', 'Director', null), seat('sro', 'Director', null)], ['joined wei vice+sro']],
    ['two have the title of a vacant seat', 'wei: Clerk, ann: Clerk', [seat('clerk', 'Clerk', null)], ['joined wei clerk', 'joined ann clerk']],
    ['two have the title, and one of them the seat', 'wei: Clerk, ann: Clerk', [seat('clerk', 'Clerk', 'ann')], []],
    ['the successor has come before the leaver is decided on', 'wei: ICT Manager', [seat('ict', 'ICT Manager', 'tom')], ['left tom ict', 'joined wei ict']],
    ['the post went to somebody else', 'tom: Head of Planning, wei: ICT Manager', [seat('ict', 'ICT Manager', 'tom')], ['joined wei ict', 'postChanged tom ict']],
    ['the post got another name', 'tom: ICT and Cyber Manager', [seat('ict', 'ICT Manager', 'tom')], ['postChanged tom ict']],
    ['the seat was renamed with it', 'tom: ICT and Cyber Manager', [seat('ict', 'ICT and Cyber Manager', 'tom', 'ICT Manager')], []],
    ['somebody nominated never had the post', 'ruth: Head of Waste', [seat('front', 'Head of a Frontline Service', 'ruth', 'Head of Waste')], []],
    ['somebody nominated has another post now', 'ruth: Head of Parks', [seat('front', 'Head of a Frontline Service', 'ruth', 'Head of Waste')], ['postChanged ruth front']],
    ['a title that was not known when the seat was taken', 'tom: Head of Planning', [seat('ict', 'ICT Manager', 'tom', null)], []],
    ['a holder whose title the directory leaves empty', 'tom: -', [seat('ict', 'ICT Manager', 'tom')], []],
    ['a post without a name is nobody’s', 'tom: -', [seat('x', '', null)], []],
  ];
  for (const [what, people, seats, changes] of rows) {
    it(`${what}: ${changes.length === 0 ? 'nothing' : changes.join(', ')}`, () => {
      assert.deepEqual(told(people, seats), changes);
    });
  }

  it('where the directory tells no titles, only leavers are noticed, and nothing is said of the rest', () => {
    const seats = [seat('ict', 'ICT Manager', 'tom'), seat('clerk', 'Clerk', null), seat('chair', 'Leader', 'ann')];
    assert.deepEqual(told('wei: Clerk, ann: Head', seats, false), ['left tom ict']);
    assert.deepEqual(membershipChanges(team('wei: Clerk'), false, seats).kinds, ['left']);
    assert.deepEqual(membershipChanges(team('wei: Clerk'), true, seats).kinds, ['left', 'joined', 'postChanged']);
  });

  it('the same change has the same key at every reading, and another title another one', () => {
    const [ict, clerk] = [seat('ict', 'ICT Manager', 'tom'), seat('clerk', 'Clerk', 'tom')];
    assert.deepEqual(keys('ann: -', [ict]), keys('wei: -, ann: -', [clerk, ict]));
    assert.deepEqual(keys('tom: Head of Planning', [ict]), keys('tom: HEAD of planning', [ict]));
    assert.notDeepEqual(keys('tom: Head of Planning', [ict]), keys('tom: Head of Parks', [ict]));
    const long = `Head of ${'everything '.repeat(40)}`;
    assert.ok(keys(`tom: ${long}, wei: ${long}`, [seat('x', long, null), ict]).every((key) => key.length <= 200));
  });

  it('what can be decided, and how the seats would be then', () => {
    const moved: MembershipChange = { kind: 'postChanged', person: 'tom', seats: ['a'], jobTitle: 'New' };
    const seats = [seat('a', 'Old', 'tom'), seat('b', 'Old', 'ann'), seat('c', 'Old', 'tom')];
    const after = (of: MembershipChange, how: DecisionOnChange): string => seatsAfter(seats, of, how, 'New').map(({ holder, post }) => `${holder ?? '-'} ${post}`).join(', ');
    assert.deepEqual(choicesOn(change('left')), ['keep', 'vacate']);
    assert.deepEqual(choicesOn(change('joined')), ['keep', 'seat']);
    assert.deepEqual(choicesOn(moved), ['keep', 'renamed', 'vacate']);
    assert.equal(after(change('left'), 'keep'), 'tom Old, ann Old, tom Old');
    assert.equal(after(change('left'), 'vacate'), '- Old, ann Old, tom Old');
    assert.equal(after(change('joined'), 'seat'), 'tom Old, tom Old, tom Old');
    assert.equal(after(moved, 'renamed'), 'tom New, ann Old, tom Old');
  });
});
