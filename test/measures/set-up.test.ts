import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { setUpGroup } from '../../bot/usecases/setting-up/set-up.ts';
import { inTeam, openPeople, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { NOW } from '../store/world.ts';
import { PEOPLE, TEAM_PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { setupFile } from '../tenant/setup-file.ts';

const SECRETARY = who(PEOPLE.secretary);

describe('measures, fit and undertakings that a file brings along', () => {
  let world: PeopleWorld;
  beforeEach(async () => {
    world = await openPeople();
    world.roster = { people: TEAM_PEOPLE.map((person) => inTeam(person)), titles: true };
  });
  afterEach(() => world.close());
  const setUp = async (change: object = {}) => await setUpGroup(world.ports, { ...setupFile(NOW), ...change }, [TENANT_ID], randomUUIDv7);

  it('stand where they belong (R23, R25, R66, R67, R69, R87, R90)', async () => {
    const made = await setUp();
    const group = made.kind === 'ready' ? made.group : assert.fail(made.problems.join('\n'));
    const own = valueOf(await world.tab.measures(SECRETARY, { group }));
    assert.deepEqual(own.measures.map(({ title, kind, readings }) => [title, kind, readings.length]), [['Permanent staff and contractors in ICT', 'mix', 2], ['Requests that residents make online', 'share', 3]]);
    const culture = own.workstreams.find(({ name }) => name.startsWith('5.'))?.id ?? '';
    assert.deepEqual(valueOf(await world.tab.measures(SECRETARY, { group, workstream: culture })).measures.map(({ kind }) => kind), ['cohort', 'share']);
    const { requests, coverage } = valueOf(await world.tab.requests(SECRETARY, { group }));
    assert.deepEqual(requests.map(({ fit, principles }) => [fit.level, principles.length]), [['some', 1], [null, 1], ['strong', 1]]);
    assert.deepEqual(coverage.map((one) => one.requests), coverage.map(({ title }) => (/user needs|data-led|Continuous development/u.test(title) ? 1 : 0)));
    const undertaken = valueOf(await world.tab.champions(SECRETARY, { group })).champions.flatMap(({ commitments }) => commitments);
    assert.deepEqual([undertaken.length, undertaken.filter(({ kept }) => kept === true).length], [3, 1]);
  });

  it('a day to come is told too: nothing that a file brings along is left out unseen', async () => {
    const said = await setUp({ measures: [{ title: 'Learning', kind: 'share', parts: ['Privacy'], by: PEOPLE.secretary.jobTitle, counts: [{ day: '2027-11-01', source: 'x', figures: [[4, 5]] }] }] });
    assert.deepEqual(said.kind === 'problems' ? said.problems.map((problem) => problem.slice(0, 48)) : [], ['measures.0: "Learning" cannot be counted so (day']);
  });

  it('what cannot be counted so is told at its place', async () => {
    const measure = { title: 'Learning', kind: 'share', parts: ['Privacy'], by: PEOPLE.secretary.jobTitle };
    const said = await setUp({ measures: [{ ...measure, counts: [{ day: '2026-01-01', source: 'x', figures: [[5, 4]] }] }, measure, { ...measure, by: 'Nobody' }] });
    assert.deepEqual(said.kind === 'problems' ? said.problems.map((problem) => problem.slice(0, 40).trim()) : [], ['measures.2.by: exactly one person of the', 'measures.0: "Learning" cannot be counted']);
  });
});
