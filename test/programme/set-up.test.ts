import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { strategyNote } from '../../bot/usecases/workstreams/strategy-notes.ts';
import { setUpGroup } from '../../bot/usecases/setting-up/set-up.ts';
import type { ProgrammePage } from '../../shared/contract/programme.ts';
import { NOW } from '../store/world.ts';
import { PEOPLE, TEAM_PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { capabilityStrategy } from '../tenant/setup-capability.ts';
import { setupFile } from '../tenant/setup-file.ts';
import { inTeam, openPeople, valueOf, who, type PeopleWorld } from '../people/world.ts';

const TODAY = NOW.slice(0, 10);

describe('a programme that a file brings along', () => {
  let world: PeopleWorld;
  beforeEach(async () => {
    world = await openPeople();
    world.roster = { people: TEAM_PEOPLE.map((person) => inTeam(person)), titles: true };
  });
  afterEach(() => world.close());

  const setUp = (change: object = {}) => setUpGroup(world.ports, { ...setupFile(NOW), strategies: [capabilityStrategy(TODAY)], ...change }, [TENANT_ID], randomUUIDv7);
  const begun = async (): Promise<string> => {
    const result = await setUp();
    return result.kind === 'ready' ? result.group : assert.fail(result.problems.join('\n'));
  };
  const page = async (group: string, one?: string): Promise<ProgrammePage> => valueOf(await world.tab.programme(who(PEOPLE.secretary), { group, ...(one !== undefined && { one }) }));

  it('document B: five workstreams with their leads, five principles, a period that has ended (R18-R21)', async () => {
    const { strategies, workstreams } = await page(await begun());
    const [digital] = strategies;
    assert.deepEqual([digital?.title, digital?.published, digital?.ended, digital?.principles.length, digital?.ownerName], ['Digital Strategy 2022-2025', '2022-02-10', true, 5, PEOPLE.culture.name]);
    const own = workstreams.filter(({ strategy }) => strategy.id === digital?.id);
    assert.deepEqual(own.map(({ number, leadPost }) => [number, leadPost]), [
      [1, 'Transformation and Digital Services Manager'], [2, 'ICT Programme Manager'], [3, 'Corporate Insight, Communities and Governance Manager'], [4, 'Head of Policy, Communications and Governance'],
      [5, 'Head of Transformation and Property'],
    ]);
    assert.deepEqual(own.filter(({ ownWork }) => ownWork).map(({ number }) => number), [5]);
    assert.equal(own[0]?.toRevisit, 1, 'a parked item whose day has come (R61)');
  });

  it('document D: another Workstream 5, with its narrative, six outcomes, ten commitments and what recurs (R62-R68, R73)', async () => {
    const group = await begun();
    const { strategies, workstreams } = await page(group);
    const fives = workstreams.filter(({ number }) => number === 5);
    assert.deepEqual(fives.map(({ title }) => title).toSorted(), ['Build digital capability', 'Creating a digital culture across the Council']);
    assert.equal(strategies.find(({ title }) => title.startsWith('Northmoor'))?.restsOn, strategies.find(({ title }) => title.startsWith('Digital'))?.id);
    const { one } = await page(group, fives.find(({ title }) => title.startsWith('Build'))?.id);
    const { text = [], outcomes = [], deliverables = [] } = one?.plan ?? {};
    assert.deepEqual([text[0]?.text.split('\n\n').length, outcomes.length, deliverables.length], [2, 6, 11]);
    assert.deepEqual(deliverables.filter(({ kind }) => kind === 'recurring').map(({ partner }) => partner), ['Local higher educational institutions', 'Other boroughs, government bodies and the civic sector']);
  });

  it('benefits come with their deliverables, and tags are the strategy’s own principles (R26)', async () => {
    const group = await begun();
    const { workstreams, strategies } = await page(group);
    const { one } = await page(group, workstreams.find(({ number }) => number === 1)?.id);
    const plan = one?.plan ?? assert.fail('no plan');
    assert.deepEqual(plan.benefits.map(({ deliverable }) => plan.deliverables.find(({ id }) => id === deliverable)?.title), ['Waste and parking forms on the new platform', 'Old form server switched off']);
    const names = new Map(strategies[0]?.principles.map(({ id, title }) => [id, title]));
    assert.equal(plan.principles.length, 3);
    assert.ok(plan.principles.every((id) => names.has(id)));
  });

  it('a file whose strategies contradict themselves is told so at its place', async () => {
    const told = capabilityStrategy(TODAY);
    const rows: readonly (readonly [object, RegExp])[] = [
      [{ strategies: [{ ...told, workstreams: [...told.workstreams, ...told.workstreams] }] }, /^strategies\.0\.workstreams: two of them have the same number$/mu],
      [{ strategies: [{ ...told, until: '2001-01-01' }] }, /"Northmoor partnership: digital capability" ends before it begins/u],
      [{ strategy: null }, /^strategy: workstreams need the strategy that they belong to$/mu],
    ];
    for (const [change, sentence] of rows) {
      const result = await setUp(change);
      assert.match(result.kind === 'problems' ? result.problems.join('\n') : '', sentence);
    }
  });

  it('its owner is told that the period is over, until a review is adopted', async () => {
    const group = await begun();
    const [strategy] = (await page(group)).strategies;
    const note = async (to: string) => await world.in(async (records) => {
      const known = await records.groups.get(group);
      return known === undefined ? null : await strategyNote({ ports: world.ports, records, group: known, to, now: world.now }, { kind: 'strategyReview', strategy: strategy?.id ?? '' });
    });
    assert.deepEqual([(await note(PEOPLE.culture.id))?.ended, await note(PEOPLE.secretary.id)], [true, null]);
    valueOf(await world.tab.reviewStrategy(who(PEOPLE.secretary), { group, one: null, strategy: strategy?.id ?? '', revision: strategy?.revision ?? 0, reviewed: TODAY, nextReview: '2027-11-01' }));
    assert.equal(await note(PEOPLE.culture.id), null);
  });
});
