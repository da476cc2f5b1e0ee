import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { SeatInput } from '../../shared/contract/governance.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { PEOPLE } from '../tenant/people.ts';
import { inTeam, openPeople, refusalOf, SEATS, TEAM_OF_GROUP, valueOf, who, type PeopleWorld, type SeatName } from './world.ts';

const SECRETARY = who(PEOPLE.secretary);
const TODAY = '2026-11-02';

const problemsOf = (refused: Parameters<typeof refusalOf>[0]): readonly string[] => {
  const refusal = refusalOf(refused);
  assert.equal(refusal.why, 'notReady');
  return refusal.problems.map(({ field, kind }) => `${field} ${kind}`);
};

describe('people and posts', () => {
  let world: PeopleWorld;
  beforeEach(async () => {
    world = await openPeople();
  });
  afterEach(() => world.close());

  const hold = (seat: SeatName, person: { readonly id: string } | null, from = TODAY) =>
    world.tab.hold(SECRETARY, { group: world.group.id, seat: SEATS[seat].id, person: person?.id ?? null, from });
  const seatInput = (seat: SeatName | null, change: Partial<SeatInput> = {}): SeatInput => {
    const { id, ...facts } = SEATS[seat ?? 'ict'];
    return { group: world.group.id, seat: seat === null ? null : id, renamed: false, ...facts, areas: [...facts.areas], ...change };
  };

  it('the page: seats with holders and history, people counted once, and whoever has no seat', async () => {
    const page = await world.page();
    assert.deepEqual([page.members, page.needed, page.seats.length, page.today, page.mayManage], [5, 3, 6, TODAY, true]);
    assert.deepEqual(page.secretary, { id: PEOPLE.secretary.id, name: 'Margaret Lowe' });
    const [, vice] = page.seats;
    assert.deepEqual(page.seats.filter(({ holder }) => holder === vice?.holder).map(({ role, holderName }) => [role, holderName]), [['viceChair', 'Helen Ashworth'], ['seniorResponsibleOfficer', 'Helen Ashworth']]);
    assert.deepEqual(vice?.holdings.map(({ name, from, until }) => [name, from, until]), [['Helen Ashworth', '2026-01-01', null]]);
    assert.deepEqual(page.others.map(({ name }) => name), ['Margaret Lowe', 'Wei Zhang']);
    assert.deepEqual(page.pending, []);
    assert.equal((await world.page(PEOPLE.ict)).mayManage, false);
  });

  it('a seat changes hands: the cards of the next meeting are drawn anew, and the journal has it', async () => {
    const page = valueOf(await hold('ict', PEOPLE.programme));
    const ict = page.seats.find(({ id }) => id === SEATS.ict.id);
    assert.deepEqual(ict?.holdings.map(({ name, from, until }) => [name, from, until]), [['Wei Zhang', TODAY, null], ['Tom Okafor', '2026-01-01', TODAY]]);
    assert.deepEqual(world.jobs, [{ kind: 'refreshCard', tenant: world.group.tenant, meeting: world.meeting }]);
    assert.deepEqual(await world.journal(), ['seat.held']);
    valueOf(await hold('ict', PEOPLE.programme));
    assert.deepEqual([world.jobs.length, (await world.journal()).length], [1, 1], 'the same again changes nothing');
  });

  it('one person in two seats counts once, and a vacant seat counts for nobody', async () => {
    assert.equal(valueOf(await hold('hr', PEOPLE.ict)).members, 4);
    assert.equal(valueOf(await hold('responsible', null)).members, 4);
    assert.equal(valueOf(await hold('viceChair', null)).members, 3);
  });

  it('a holder from a later day is not one today, and stands in the way of any other before', async () => {
    const page = valueOf(await hold('ict', PEOPLE.programme, '2026-12-01'));
    assert.equal(page.seats.find(({ id }) => id === SEATS.ict.id)?.holderName, 'Tom Okafor');
    const refusal = refusalOf(await hold('ict', PEOPLE.hr, '2026-11-20'));
    assert.deepEqual(refusal, { why: 'notReady', problems: [{ field: 'from', kind: 'holdersOverlap', other: '2026-12-01' }] });
    assert.deepEqual(problemsOf(await hold('ict', null, '2025-05-01')), ['from holdersOverlap']);
    valueOf(await hold('ict', PEOPLE.ict, '2026-12-01'));
    const held = (await world.page()).seats.find(({ id }) => id === SEATS.ict.id)?.holdings;
    assert.deepEqual(held?.map(({ name, until }) => [name, until]), [['Tom Okafor', null]], 'what was agreed for that day is taken back on that day');
  });

  it('nobody takes a seat, or keeps the minutes, who is not in the team', async () => {
    assert.deepEqual(problemsOf(await hold('ict', PEOPLE.outsider)), ['person personNotInTeam']);
    const officers = (secretary: string | null, deputySecretary: string | null) => world.tab.officers(SECRETARY, { group: world.group.id, secretary, deputySecretary });
    assert.deepEqual(problemsOf(await officers(PEOPLE.outsider.id, PEOPLE.digital.id)), ['secretary personNotInTeam', 'deputySecretary personNotInTeam']);
    assert.deepEqual(problemsOf(await officers(PEOPLE.hr.id, PEOPLE.hr.id)), ['deputySecretary twice']);
    assert.deepEqual(await world.journal(), []);
  });

  it('a deputy secretary may do what the secretary may; a secretary with a seat is counted for the seat alone', async () => {
    const page = valueOf(await world.tab.officers(SECRETARY, { group: world.group.id, secretary: PEOPLE.hr.id, deputySecretary: PEOPLE.programme.id }));
    assert.deepEqual([page.secretary?.name, page.deputySecretary?.name, page.members, page.mayManage], ["Daniel O'Neill", 'Wei Zhang', 5, false]);
    assert.equal((await world.page(PEOPLE.programme)).mayManage, true);
    assert.equal(refusalOf(await hold('ict', null)).why, 'mayNot', 'she handed it over');
    assert.deepEqual(await world.journal(), ['group.officers']);
  });

  it('a post that gets another name stays the same seat, with its holder and its history', async () => {
    const page = valueOf(await world.tab.saveSeat(SECRETARY, seatInput('ict', { post: 'Head of ICT', renamed: true })));
    const ict = page.seats.find(({ id }) => id === SEATS.ict.id);
    assert.deepEqual([ict?.post, ict?.holderName, ict?.formerPosts], ['Head of ICT', 'Tom Okafor', [{ seat: SEATS.ict.id, post: SEATS.ict.post, until: TODAY }]]);
    const mended = valueOf(await world.tab.saveSeat(SECRETARY, seatInput('ict', { post: 'Head of ICT Services' })));
    assert.equal(mended.seats.find(({ id }) => id === SEATS.ict.id)?.formerPosts.length, 1, 'a slip of the pen is no former name');
    assert.deepEqual(await world.journal(), ['seat.renamed', 'seat.changed']);
  });

  it('a new seat is one from today, vacant; a removed one is none from today, and keeps its history', async () => {
    const added = valueOf(await world.tab.saveSeat(SECRETARY, seatInput(null, { post: 'Head of Parks' })));
    assert.deepEqual(added.seats.slice(-1).map(({ post, holder }) => [post, holder]), [['Head of Parks', null]]);
    const removed = valueOf(await world.tab.removeSeat(SECRETARY, { group: world.group.id, seat: SEATS.hr.id }));
    assert.deepEqual([removed.seats.length, removed.members], [6, 4]);
    const yesterday = await world.in(async ({ seats }) => (await seats.of(world.group.id, '2026-11-01')).map(({ post }) => post));
    assert.ok(yesterday.includes(SEATS.hr.post) && !yesterday.includes('Head of Parks'));
    const history = await world.in(({ seats }) => seats.holdings(world.group.id));
    assert.ok(history.some(({ seat, until }) => seat === SEATS.hr.id && until === TODAY));
  });

  it('no edit makes the rules in force, or those to come, such as cannot be kept; the problem is named', async () => {
    const remove = (seat: SeatName) => world.tab.removeSeat(SECRETARY, { group: world.group.id, seat: SEATS[seat].id });
    valueOf(await remove('chair'));
    const refusal = refusalOf(await remove('viceChair'));
    assert.deepEqual(refusal, { why: 'notReady', problems: [{ field: 'rules.quorum.requires.0', kind: 'noSeatFor', among: ['chair', 'viceChair'], needed: 1, seats: 0 }] });
    assert.deepEqual(problemsOf(await world.tab.saveSeat(SECRETARY, seatInput('viceChair', { role: 'member' }))), ['rules.quorum.requires.0 noSeatFor']);
    assert.deepEqual(problemsOf(await world.tab.saveSeat(SECRETARY, seatInput('viceChair', { standing: 'calledIn' }))), ['rules.quorum.requires.0 noSeatFor']);
    for (const seat of ['hr', 'ict'] as const) valueOf(await remove(seat));
    assert.deepEqual(problemsOf(await remove('frontline')), ['rules.quorum.size.people quorumAboveSeats']);
    // what was broken already stands in nobody's way
    valueOf(await world.tab.saveSeat(SECRETARY, seatInput('frontline', { post: 'Head of Waste' })));
  });

  it('of two who change the same seat at once, one comes after the other', async () => {
    const [first, second] = await Promise.all([hold('ict', PEOPLE.programme), world.tab.hold(who(PEOPLE.chair), { group: world.group.id, seat: SEATS.ict.id, person: null, from: TODAY })]);
    assert.ok(first.ok && second.ok);
    assert.deepEqual(await world.journal(), ['seat.held', 'seat.held']);
    const held = await world.in(({ seats }) => seats.holdings(world.group.id));
    assert.ok(held.filter(({ seat, until }) => seat === SEATS.ict.id && until === null).length <= 1);
  });

  it('a seat of another group, or one that was removed, cannot be found', async () => {
    const group = world.group.id;
    valueOf(await world.tab.removeSeat(SECRETARY, { group, seat: SEATS.hr.id }));
    assert.equal(refusalOf(await hold('hr', PEOPLE.hr)).why, 'notFound');
    assert.equal(refusalOf(await world.tab.saveSeat(SECRETARY, seatInput('hr'))).why, 'notFound');
    assert.equal(refusalOf(await world.tab.removeSeat(SECRETARY, { group, seat: SEATS.hr.id })).why, 'notFound');
  });

  it('rights follow the day: whoever takes the chair tomorrow does not manage people today', async () => {
    valueOf(await hold('chair', PEOPLE.programme, '2026-11-03'));
    assert.equal((await world.page(PEOPLE.programme)).mayManage, false);
    world.now = addMinutes(world.now, 24 * 60);
    assert.equal((await world.page(PEOPLE.programme)).mayManage, true);
    assert.equal((await world.page(PEOPLE.chair)).mayManage, false);
  });

  it('a chair who has left the team stays a member until it is decided, and decides nothing', async () => {
    await world.read(TEAM_OF_GROUP.filter(({ id }) => id !== PEOPLE.chair.id));
    const page = await world.page(PEOPLE.chair);
    assert.deepEqual([page.members, page.mayManage, page.pending], [5, false, []]);
    const { key } = (await world.page()).pending[0] ?? assert.fail('nobody is asked');
    const own = await world.tab.decideChange(who(PEOPLE.chair), { group: world.group.id, key, how: 'keep', seats: [] });
    assert.equal(refusalOf(own).why, 'mayNot');
    const overview = valueOf(await world.tab.overview(who(PEOPLE.chair), {}));
    assert.deepEqual([overview.meeting?.answers, overview.meeting?.mayAnswer], [null, true]);
  });

  it('a guest of the team who holds a seat is a member; without one the group is not there', async () => {
    const guest = inTeam(PEOPLE.outsider, { guest: true });
    await world.read([...TEAM_OF_GROUP, guest]);
    assert.equal(refusalOf(await world.tab.people(who(PEOPLE.outsider), { group: world.group.id })).why, 'notFound');
    assert.equal(refusalOf(await world.tab.overview(who(PEOPLE.outsider), {})).why, 'notInAGroup');
    const officers = (secretary: string, deputySecretary: string | null) => world.tab.officers(SECRETARY, { group: world.group.id, secretary, deputySecretary });
    assert.deepEqual(problemsOf(await officers(PEOPLE.outsider.id, null)), ['secretary guestNotOfficer']);
    assert.deepEqual(problemsOf(await officers(PEOPLE.secretary.id, PEOPLE.outsider.id)), ['deputySecretary guestNotOfficer']);
    valueOf(await hold('chair', PEOPLE.outsider));
    assert.equal((await world.page(PEOPLE.outsider)).mayManage, false, 'a guest in the chair manages nothing');
    valueOf(await hold('chair', PEOPLE.chair));
    valueOf(await hold('ict', PEOPLE.outsider));
    assert.equal((await world.page(PEOPLE.outsider)).members, 5);
  });
});
