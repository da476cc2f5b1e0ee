import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { DecideInput, PeoplePage } from '../../shared/contract/governance.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { inTeam, openPeople, refusalOf, SEATS, TEAM_OF_GROUP, valueOf, who, type PeopleWorld, type SeatName } from './world.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';

const SECRETARY = who(PEOPLE.secretary);
const without = (...people: readonly Person[]) => TEAM_OF_GROUP.filter(({ id }) => !people.some((person) => person.id === id));
const withTitle = (person: Person, jobTitle: string | null) => TEAM_OF_GROUP.map((one) => (one.id === person.id ? { ...one, jobTitle } : one));

const asked = ({ pending }: PeoplePage): readonly string[] => pending.map(({ change, name }) => `${change.kind} ${name}`);
const holder = (page: PeoplePage, seat: SeatName): string | null | undefined => page.seats.find(({ id }) => id === SEATS[seat].id)?.holderName;
const leo = (jobTitle: string) => [...TEAM_OF_GROUP, inTeam(PEOPLE.outsider, { jobTitle })];

describe('membership follows the team, and never silently', () => {
  let world: PeopleWorld;
  beforeEach(async () => {
    world = await openPeople();
  });
  afterEach(() => world.close());

  const decide = (key: string, how: DecideInput['how'], seats: readonly string[] = [], person = SECRETARY) =>
    world.tab.decideChange(person, { group: world.group.id, key, how, seats: [...seats] });
  const only = async (): Promise<PeoplePage['pending'][number]> => {
    const { pending } = await world.page();
    assert.equal(pending.length, 1);
    return pending[0] as PeoplePage['pending'][number];
  };

  it('somebody leaves the team: the seat and the quorum base stay as they are, and the secretary is asked, once', async () => {
    const before = await world.page();
    for (let n = 0; n < 3; n += 1) await world.read(without(PEOPLE.hr));
    const page = await world.page();
    assert.deepEqual([page.seats, page.members, page.needed], [before.seats, before.members, before.needed]);
    assert.deepEqual(asked(page), ["left Daniel O'Neill"]);
    const [change] = page.pending;
    assert.deepEqual([change?.membersNow, change?.membersThen, change?.choices, change?.jobTitle], [5, 4, ['keep', 'vacate'], PEOPLE.hr.jobTitle]);
    assert.deepEqual([await world.journal(), world.jobs], [[], []]);
    assert.deepEqual((await world.page(PEOPLE.ict)).pending, [], 'it is for those who may decide');
    assert.equal(valueOf(await world.tab.overview(SECRETARY, {})).pending, 1);
    assert.equal(valueOf(await world.tab.overview(who(PEOPLE.ict), {})).pending, 0);
  });

  it('the leaver who holds two seats makes no difference to anybody else, and none to the quorum until it is decided', async () => {
    await world.read(without(PEOPLE.viceChair));
    const { key, change, membersThen } = await only();
    assert.deepEqual([change.seats.length, membersThen], [2, 4]);
    const page = valueOf(await decide(key, 'vacate'));
    assert.deepEqual([holder(page, 'viceChair'), holder(page, 'responsible'), page.members, page.pending], [null, null, 4, []]);
    assert.deepEqual(await world.journal(), ['seat.held', 'seat.held', 'membership.decided']);
    assert.deepEqual(world.jobs, [{ kind: 'refreshCard', tenant: world.group.tenant, meeting: world.meeting }]);
  });

  it('kept: the seat stays theirs, and nobody is asked again; who comes back and leaves again is asked about again', async () => {
    await world.read(without(PEOPLE.hr));
    const kept = valueOf(await decide((await only()).key, 'keep'));
    assert.deepEqual([holder(kept, 'hr'), kept.pending], ["Daniel O'Neill", []]);
    await world.read(without(PEOPLE.hr));
    assert.deepEqual(asked(await world.page()), []);
    await world.read();
    await world.read(without(PEOPLE.hr));
    assert.deepEqual(asked(await world.page()), ["left Daniel O'Neill"]);
  });

  it('what has become moot is not asked any more', async () => {
    await world.read(without(PEOPLE.hr, PEOPLE.ict));
    assert.equal((await world.page()).pending.length, 2);
    await world.read();
    assert.deepEqual(asked(await world.page()), []);
    await world.read(without(PEOPLE.hr));
    valueOf(await world.tab.hold(SECRETARY, { group: world.group.id, seat: SEATS.hr.id, person: null, from: '2026-11-02' }));
    assert.deepEqual(asked(await world.page()), [], 'the seat was made vacant on the page itself');
  });

  it('a successor comes: is offered the seat, and takes it from today when the secretary says so', async () => {
    const wei = inTeam(PEOPLE.programme, { jobTitle: PEOPLE.ict.jobTitle });
    await world.read([...without(PEOPLE.ict, PEOPLE.programme), wei]);
    const page = await world.page();
    assert.deepEqual([...asked(page)].sort((a, b) => a.localeCompare(b)), ['joined Wei Zhang', 'left Tom Okafor']);
    const joined = page.pending.find(({ change }) => change.kind === 'joined');
    assert.deepEqual([joined?.membersThen, joined?.choices], [null, ['keep', 'seat']], 'one for one makes no difference');
    const after = valueOf(await decide(joined?.key ?? '', 'seat'));
    assert.deepEqual([holder(after, 'ict'), asked(after)], ['Wei Zhang', []], 'and the leaver holds nothing any more');
    const held = after.seats.find(({ id }) => id === SEATS.ict.id)?.holdings;
    assert.deepEqual(held?.map(({ name, until }) => [name, until]), [['Wei Zhang', null], ['Tom Okafor', '2026-11-02']]);
  });

  it('a post gets another name: renamed, the seat goes on with its holder; moved to another post, it can be vacated', async () => {
    await world.read(withTitle(PEOPLE.ict, 'Head of ICT'));
    const { key, choices, change } = await only();
    assert.deepEqual([choices, change.kind], [['keep', 'renamed', 'vacate'], 'postChanged']);
    const page = valueOf(await decide(key, 'renamed'));
    const seat = page.seats.find(({ id }) => id === SEATS.ict.id);
    assert.deepEqual([seat?.post, seat?.holderName, seat?.formerPosts.map(({ post }) => post)], ['Head of ICT', 'Tom Okafor', [SEATS.ict.post]]);
    await world.read(withTitle(PEOPLE.ict, 'Head of ICT'));
    assert.deepEqual(asked(await world.page()), []);
    await world.read(withTitle(PEOPLE.ict, 'Head of Planning'));
    assert.equal(holder(valueOf(await decide((await only()).key, 'vacate')), 'ict'), null);
  });

  it('a directory that tells no job titles today has forgotten nothing, and nothing is concluded from it', async () => {
    const mute = TEAM_OF_GROUP.map((one) => ({ ...one, jobTitle: null }));
    await world.read(mute, false);
    assert.deepEqual(asked(await world.page()), []);
    assert.equal((await world.page()).others.find(({ id }) => id === PEOPLE.programme.id)?.jobTitle, PEOPLE.programme.jobTitle);
    await world.read(withTitle(PEOPLE.ict, 'Head of ICT'));
    await world.read(mute, false);
    assert.deepEqual(asked(await world.page()), ['postChanged Tom Okafor'], 'it is neither asked nor taken back');
  });

  it('titles that were not told when the seats were taken are learnt first, and then compared', async () => {
    await world.in(async ({ people, seats }) => {
      await people.save([{ id: PEOPLE.outsider.id, name: PEOPLE.outsider.name, jobTitle: null }]);
      await seats.hold(SEATS.frontline.id, PEOPLE.outsider.id, '2026-11-01');
    });
    await world.read(leo('Planning Officer'));
    assert.deepEqual(asked(await world.page()), []);
    await world.read(leo('Head of Planning'));
    assert.deepEqual(asked(await world.page()), ['postChanged Leo Grant']);
  });

  it('a team without anybody is a reading that went wrong', async () => {
    await world.read([]);
    const page = await world.page();
    assert.deepEqual([asked(page), page.members, page.others.length], [[], 5, 2]);
  });

  it('decided by two at once, it is decided once; a choice that there is not, and a seat that was not asked about, are refused', async () => {
    await world.read(without(PEOPLE.hr));
    const { key } = await only();
    const refusal = refusalOf(await decide(key, 'renamed'));
    assert.deepEqual(refusal, { why: 'notReady', problems: [{ field: 'how', kind: 'undecided' }] });
    const both = await Promise.all([decide(key, 'vacate'), decide(key, 'keep', [], who(PEOPLE.chair))]);
    assert.deepEqual(both.map((one) => (one.ok ? 'decided' : one.refusal.why)).sort((a, b) => a.localeCompare(b)), ['alreadySettled', 'decided']);
    assert.equal(refusalOf(await decide('left/nobody', 'keep')).why, 'alreadySettled');
    await world.read([...without(PEOPLE.ict, PEOPLE.hr, PEOPLE.programme), inTeam(PEOPLE.programme, { jobTitle: PEOPLE.ict.jobTitle })]);
    const joined = (await world.page()).pending.find(({ change }) => change.kind === 'joined');
    assert.deepEqual(refusalOf(await decide(joined?.key ?? '', 'seat', [SEATS.chair.id])), { why: 'notReady', problems: [{ field: 'seats', kind: 'missing' }] });
  });

  it('whoever was offered a seat and has left since does not get it', async () => {
    await world.read([...without(PEOPLE.ict, PEOPLE.programme), inTeam(PEOPLE.programme, { jobTitle: PEOPLE.ict.jobTitle })]);
    const joined = (await world.page()).pending.find(({ change }) => change.kind === 'joined');
    await world.in(({ people }) => people.setTeam(world.group.id, without(PEOPLE.programme).map(({ id: person, owner, guest }) => ({ person, owner, guest }))));
    assert.deepEqual(refusalOf(await decide(joined?.key ?? '', 'seat')), { why: 'notReady', problems: [{ field: 'key', kind: 'personNotInTeam' }] });
  });

  it('workstreams follow their posts as before', async () => {
    const strategy = newStrategy(SEATS.chair.id, { title: 'Digital', from: '2026-01-01', until: '2029-01-01' });
    const stream = { id: SEATS.ict.id, strategy, number: 1, title: 'One', leadPost: PEOPLE.hr.jobTitle, lead: PEOPLE.hr.id };
    await world.in(async ({ strategies, workstreams }) => {
      await strategies.save(world.group.id, strategy);
      await workstreams.save(world.group.id, stream);
    });
    await world.read(without(PEOPLE.hr));
    const lead = async () => (await world.in(({ workstreams }) => workstreams.of(world.group.id)))[0]?.lead;
    assert.deepEqual([await lead(), await world.journal()], [null, ['workstream.led']]);
    await world.read();
    assert.equal(await lead(), PEOPLE.hr.id);
  });
});
