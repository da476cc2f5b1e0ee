import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { setUpGroup } from '../../bot/usecases/setting-up/set-up.ts';
import { PEOPLE, TEAM, TEAM_PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { setupFile } from '../tenant/setup-file.ts';
import { NOW } from '../store/world.ts';
import { inTeam, openPeople, type PeopleWorld } from './world.ts';

describe('a group set up from its file', () => {
  let world: PeopleWorld;
  beforeEach(async () => {
    world = await openPeople();
    world.roster = { people: TEAM_PEOPLE.map((person) => inTeam(person)), titles: true };
  });
  afterEach(() => world.close());

  const setUp = (change: object = {}) => setUpGroup(world.ports, { ...setupFile(NOW), ...change }, [TENANT_ID], randomUUIDv7);
  const problems = async (change: object): Promise<readonly string[]> => {
    const result = await setUp(change);
    return result.kind === 'problems' ? result.problems : [];
  };

  it('begins with whoever the directory has in the posts, from that day, and asks nobody about it', async () => {
    const result = await setUp({ deputySecretary: PEOPLE.programme.mail });
    assert.ok(result.kind === 'ready' && result.isNew);
    const page = await world.tab.people({ tenant: TENANT_ID, person: PEOPLE.secretary.id }, { group: result.group });
    assert.ok(page.ok);
    const { seats, members, needed, pending, deputySecretary } = page.value;
    assert.deepEqual([seats.length, members, needed, pending, deputySecretary?.name], [9, 8, 5, [], 'Wei Zhang']);
    assert.deepEqual(seats.filter(({ id, holder }) => seats.some((other) => other.id !== id && other.holder === holder)).map(({ role }) => role), ['viceChair', 'seniorResponsibleOfficer']);
    assert.equal(seats.at(-1)?.holderName, 'Ruth Abara', 'nominated, for her post is called otherwise');
    assert.ok(seats.every(({ holdings }) => holdings.length === 1 && holdings[0]?.from === '2026-11-02' && holdings[0].until === null));
    assert.deepEqual(world.jobs.map(({ kind }) => kind).sort((a, b) => a.localeCompare(b)), ['synchronise', 'watch']);
    const again = await setUp({ name: 'Renamed' });
    assert.deepEqual(again, { kind: 'ready', group: result.group, isNew: false }, 'what is there stays as it is');
  });

  it('leaves a seat vacant whose post nobody has, or several have', async () => {
    const result = await setUp({ seats: setupFile(NOW).seats.map((seat, at) => (at === 5 ? { ...seat, post: 'Head of Nothing' } : seat)) });
    assert.equal(result.kind, 'ready');
    const group = await world.in(({ groups }) => groups.byTeam(TEAM.aadGroupId));
    const seats = await world.in((records) => records.seats.of(group?.id ?? '', '2026-11-02'));
    assert.deepEqual(seats.filter(({ holder }) => holder === null).map(({ post }) => post), ['Head of Nothing']);
  });

  it('names what is wrong with the file at its place, and sets up nothing', async () => {
    const file = setupFile(NOW);
    const rows: readonly (readonly [object, RegExp])[] = [
      [{ deputySecretary: 'nobody@brookmere.example' }, /^deputySecretary: exactly one person/u],
      [{ secretary: 'Nobody' }, /^secretary: exactly one person/u],
      [{ seats: file.seats.slice(0, 2) }, /^terms\.quorum\.size\.people: 5 people are needed, but there are 2 seats$/mu],
      [{ seats: file.seats.slice(2) }, /^terms\.quorum\.requires\.0: 1 of chair or viceChair are needed, but there are 0 such seats$/mu],
      [{ bodies: [], routes: [{ from: file.name, to: 'The Moon', cargo: 'ideas', purpose: 'decision' }] }, /^bodies: "The Moon" is named/u],
      [{ objectives: Array.from({ length: 101 }, () => 'x') }, /^objectives: must have at most 100 entries$/u],
      [{ seats: Array.from({ length: 251 }, () => setupFile(NOW).seats[0]) }, /^seats: must have at most 250 entries$/u],
    ];
    for (const [change, sentence] of rows) assert.match((await problems(change)).join('\n'), sentence);
    assert.equal(await world.in(({ groups }) => groups.byTeam(TEAM.aadGroupId)), undefined);
  });

  it('by two instances that start together, it is set up once', async () => {
    const both = await Promise.all([setUp(), setUp()]);
    assert.deepEqual(both.map((one) => one.kind === 'ready' && one.isNew).sort((a, b) => Number(a) - Number(b)), [false, true]);
  });
});
