import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../shared/contract/api.ts';
import type { ProgrammePage, WorkstreamLine } from '../../shared/contract/programme.ts';
import type { Deliverable } from '../../shared/domain/plan.ts';
import { raiseRisk } from '../../shared/domain/risk-deeds.ts';
import { newStrategy, type Strategy } from '../../shared/domain/strategy.ts';
import { statementsOf } from '../store/statements.ts';
import { aGroup, id } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { inTeam, openPeople, refusalOf, TEAM_OF_GROUP, valueOf, who, type PeopleWorld } from '../people/world.ts';

const SECRETARY = who(PEOPLE.secretary);
const LEAD = who(PEOPLE.programme);
const MEMBER = who(PEOPLE.ict);
const STRATEGY = { title: 'Digital Strategy', from: '2022-02-10', until: '2026-12-31' };

const deliverable = (change: Partial<Deliverable> = {}): Deliverable => ({
  id: id(), title: 'Laptops for the depots', kind: 'milestone', ownerPost: '', owner: PEOPLE.ict.id, state: 'underWay', promised: '2026-10-01', expected: '2026-10-20', done: null, partner: '', lessons: '', ...change,
});

describe('the programme', () => {
  let world: PeopleWorld;
  let strategy: Strategy;
  let tools: string;
  beforeEach(async () => {
    world = await openPeople();
    strategy = { ...newStrategy(id(), STRATEGY), ownerPost: PEOPLE.programme.jobTitle, owner: PEOPLE.programme.id, principles: [{ id: id(), title: 'Open', text: 'x' }] };
    tools = id();
    await world.in(async (records) => {
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: tools, strategy, number: 2, title: 'Tools', leadPost: PEOPLE.programme.jobTitle, lead: PEOPLE.programme.id });
    });
  });
  afterEach(() => world.close());

  const group = () => world.group.id;
  const at = (one: string | null = null) => ({ group: group(), one });
  const page = async (by = SECRETARY, one?: string): Promise<ProgrammePage> => valueOf(await world.tab.programme(by, { group: group(), ...(one !== undefined && { one }) }));
  const line = (shown: ProgrammePage, workstream = tools): WorkstreamLine => shown.workstreams.find((known) => known.id === workstream) ?? assert.fail('it is not on the board');
  const aStrategy = (change: Partial<InputOf<'saveStrategy'>> = {}): InputOf<'saveStrategy'> => ({
    ...at(), strategy: null, revision: 0, title: 'ICT Strategy', from: '2026-01-01', until: '2029-12-31', published: null, ownerPost: PEOPLE.ict.jobTitle, owner: null, reviewed: null, nextReview: '2027-01-11',
    principles: [], text: [{ heading: 'Why', text: 'Because.' }], restsOn: null, ...change,
  });
  const aWorkstream = (change: Partial<InputOf<'saveWorkstream'>> = {}): InputOf<'saveWorkstream'> => ({
    ...at(), workstream: null, strategy: strategy.id, number: 5, title: 'Culture', leadPost: PEOPLE.hr.jobTitle, chosen: null, was: null, ...change,
  });
  const times = async (one?: string): Promise<number> => (await statementsOf(async () => await page(SECRETARY, one))).length;
  const planned = (deliverables: readonly Deliverable[], revision: number): InputOf<'savePlan'> => ({ group: group(), one: tools, revision, change: { part: 'deliverables', deliverables: [...deliverables] } });

  it('shows strategies side by side, and that who leads the whole reports on their own work (R21, R59)', async () => {
    const shown = valueOf(await world.tab.saveStrategy(SECRETARY, aStrategy({ restsOn: strategy.id })));
    assert.deepEqual(shown.strategies.map(({ title, ownerName, ended, restsOn }) => [title, ownerName, ended, restsOn]), [['Digital Strategy', PEOPLE.programme.name, false, null], ['ICT Strategy', PEOPLE.ict.name, false, strategy.id]]);
    assert.deepEqual([line(shown).ownWork, line(shown).number, line(shown).next, shown.one], [true, 2, null, null]);
    world.now = '2027-01-01T00:30:00.000Z';
    assert.deepEqual((await page()).strategies.map(({ ended }) => ended), [true, false], 'its last day has gone by (R18)');
    assert.ok((await world.journal()).includes('strategy.added'));
  });

  it('is changed by officers, who are told when somebody was quicker', async () => {
    const input = aStrategy({ strategy: strategy.id, revision: strategy.revision, title: 'Digital Strategy 2022-2026' });
    assert.equal(refusalOf(await world.tab.saveStrategy(LEAD, input)).why, 'mayNot');
    assert.equal(valueOf(await world.tab.saveStrategy(SECRETARY, input)).strategies[0]?.title, 'Digital Strategy 2022-2026');
    assert.equal(refusalOf(await world.tab.saveStrategy(SECRETARY, input)).why, 'changedMeanwhile');
    const wrong = refusalOf(await world.tab.saveStrategy(SECRETARY, { ...input, revision: 2, title: '', owner: id() }));
    assert.deepEqual(wrong.why === 'notReady' && wrong.problems.map(({ field, kind }) => [field, kind]), [['title', 'missing'], ['owner', 'personNotInTeam']]);
  });

  it('a review is of today, and the next one comes after it', async () => {
    const input = { ...at(), strategy: strategy.id, revision: 1, reviewed: '2026-11-02', nextReview: '2027-11-02' };
    assert.equal(refusalOf(await world.tab.reviewStrategy(SECRETARY, { ...input, reviewed: '2026-11-03' })).why, 'notReady');
    const [reviewed] = valueOf(await world.tab.reviewStrategy(SECRETARY, input)).strategies;
    assert.deepEqual([reviewed?.reviewed, reviewed?.nextReview, reviewed?.revision, reviewed?.principles.length], ['2026-11-02', '2027-11-02', 2, 1]);
    assert.equal(refusalOf(await world.tab.reviewStrategy(SECRETARY, input)).why, 'changedMeanwhile');
  });

  it('a number is one workstream’s within its strategy, and two strategies may both have a 5 (R73)', async () => {
    const shown = valueOf(await world.tab.saveWorkstream(SECRETARY, aWorkstream()));
    assert.deepEqual(shown.workstreams.map(({ number, title, leadName }) => [number, title, leadName]), [[2, 'Tools', PEOPLE.programme.name], [5, 'Culture', PEOPLE.hr.name]]);
    const twice = refusalOf(await world.tab.saveWorkstream(SECRETARY, aWorkstream({ title: 'Other' })));
    assert.deepEqual(twice.why === 'notReady' && twice.problems, [{ field: 'number', kind: 'twice', what: '5' }]);
    const ict = valueOf(await world.tab.saveStrategy(SECRETARY, aStrategy())).strategies.at(-1)?.id ?? '';
    assert.equal(valueOf(await world.tab.saveWorkstream(SECRETARY, aWorkstream({ strategy: ict, title: 'Build digital capability' }))).workstreams.filter(({ number }) => number === 5).length, 2);
  });

  it('a lead who was chosen leads whatever the directory says, and one by post goes with the post (R20)', async () => {
    const was = { strategy: strategy.id, number: 2, title: 'Tools', leadPost: PEOPLE.programme.jobTitle, chosen: null };
    const chosen = { ...aWorkstream({ ...was, workstream: tools, chosen: PEOPLE.hr.id, was }) };
    assert.equal(line(valueOf(await world.tab.saveWorkstream(SECRETARY, chosen))).leadName, PEOPLE.hr.name);
    assert.equal(refusalOf(await world.tab.saveWorkstream(SECRETARY, chosen)).why, 'changedMeanwhile');
    await world.read();
    assert.equal(line(await page()).lead, PEOPLE.hr.id);
    await world.read(TEAM_OF_GROUP.filter((person) => person.id !== PEOPLE.hr.id));
    assert.equal(line(await page()).lead, null, 'who has left the team leads no more');
    valueOf(await world.tab.saveWorkstream(SECRETARY, { ...chosen, chosen: null, was: { ...was, chosen: null } }));
    assert.equal(line(await page()).lead, PEOPLE.programme.id);
  });

  it('the owner of a strategy goes with the post too', async () => {
    await world.read([...TEAM_OF_GROUP.filter((person) => person.id !== PEOPLE.programme.id), inTeam(PEOPLE.digital, { jobTitle: PEOPLE.programme.jobTitle })]);
    assert.equal((await page()).strategies[0]?.owner, PEOPLE.digital.id);
    assert.ok((await world.journal()).includes('strategy.owned'));
  });

  it('a lead writes the own plan and no other; a promise is moved by an officer alone (R64)', async () => {
    const late = deliverable();
    const shown = valueOf(await world.tab.savePlan(LEAD, planned([late], 0)));
    assert.deepEqual([shown.one?.mayWrite, shown.mayManage, line(shown).deliverables, line(shown).daysLate], [true, false, { all: 1, done: 0, slipped: 1 }, 32]);
    assert.deepEqual([line(shown).next?.title, shown.one?.names[PEOPLE.ict.id]], [late.title, PEOPLE.ict.name]);
    const moved = [{ ...late, promised: '2026-12-01', expected: '2026-12-01' }];
    assert.equal(valueOf(await world.tab.savePlan(LEAD, planned(moved, 1))).one?.plan.deliverables[0]?.promised, '2026-10-01');
    assert.equal(valueOf(await world.tab.savePlan(SECRETARY, planned(moved, 2))).one?.plan.deliverables[0]?.promised, '2026-12-01');
    const other = valueOf(await world.tab.saveWorkstream(SECRETARY, aWorkstream())).workstreams.find(({ number }) => number === 5)?.id ?? '';
    assert.equal(refusalOf(await world.tab.savePlan(LEAD, { ...planned([], 0), one: other })).why, 'mayNot');
    assert.equal(refusalOf(await world.tab.savePlan(MEMBER, planned([], 3))).why, 'mayNot');
    assert.match(await world.journalText(), /"part": ?"deliverables"/u);
  });

  it('an id of somebody who is not of the team names nobody; whoever has left stays where they were named', async () => {
    const stranger = id();
    await world.in((records) => records.people.save([{ id: stranger, name: 'Somebody of another group', jobTitle: null }]));
    const refused = refusalOf(await world.tab.savePlan(LEAD, planned([deliverable({ owner: stranger })], 0)));
    assert.ok(refused.why === 'notReady');
    assert.deepEqual(refused.problems, [{ field: 'deliverables.0.owner', kind: 'personNotInTeam' }]);
    const known = deliverable();
    valueOf(await world.tab.savePlan(LEAD, planned([known], 0)));
    await world.read(TEAM_OF_GROUP.filter((person) => person.id !== PEOPLE.ict.id));
    assert.equal(valueOf(await world.tab.savePlan(LEAD, planned([{ ...known, title: 'Fewer laptops' }], 1))).one?.names[PEOPLE.ict.id], PEOPLE.ict.name);
  });

  it('of two who write at once the second is told, and nothing is overwritten', async () => {
    valueOf(await world.tab.savePlan(LEAD, planned([deliverable()], 0)));
    assert.equal(refusalOf(await world.tab.savePlan(SECRETARY, planned([], 0))).why, 'changedMeanwhile');
    assert.equal((await page(LEAD, tools)).one?.plan.deliverables.length, 1);
  });

  it('of another group, or nowhere, it is not found', async () => {
    const theirs = aGroup({ name: 'Website Board', mailbox: 'website@brookmere.example' });
    const far = newStrategy(id(), STRATEGY);
    const elsewhere = id();
    await world.in(async (records) => {
      await records.groups.save(theirs);
      await records.strategies.save(theirs.id, far);
      await records.workstreams.save(theirs.id, { id: elsewhere, strategy: far, number: 1, title: 'Theirs', leadPost: 'Head', lead: null });
    });
    for (const one of [elsewhere, id()]) {
      assert.equal(refusalOf(await world.tab.programme(SECRETARY, { group: group(), one })).why, 'notFound');
      assert.equal(refusalOf(await world.tab.savePlan(SECRETARY, { ...planned([], 0), one })).why, 'notFound');
    }
    assert.equal(refusalOf(await world.tab.saveStrategy(SECRETARY, aStrategy({ strategy: far.id, revision: 1 }))).why, 'notFound');
    assert.equal(refusalOf(await world.tab.reviewStrategy(SECRETARY, { ...at(), strategy: far.id, revision: 1, reviewed: '2026-11-01', nextReview: null })).why, 'notFound');
    const wrong = refusalOf(await world.tab.saveWorkstream(SECRETARY, aWorkstream({ strategy: far.id })));
    assert.deepEqual(wrong.why === 'notReady' && wrong.problems.map(({ field }) => field), ['strategy']);
  });

  it('counts what is open about a workstream, and not what the reader may not know of', async () => {
    const form = { title: 'A', detail: '', workstream: tools, stream: 'ict', owner: PEOPLE.hr.id, likelihood: 3, impact: 3, mitigation: '', nextReview: '2026-12-01' } as const;
    await world.in(async (records) => {
      const doing = { by: PEOPLE.hr.id, at: world.now };
      await records.risks.save(group(), raiseRisk({ id: id(), ref: 'RSK-2026-001' }, form, null, doing));
      await records.risks.save(group(), raiseRisk({ id: id(), ref: 'RSK-2026-002' }, form, [PEOPLE.hr.id], doing));
    });
    assert.deepEqual([(await page(SECRETARY, tools)).one?.open.risks, (await page(who(PEOPLE.hr), tools)).one?.open.risks], [1, 2]);
  });

  it('asks the store as often for thirty workstreams as for one', async () => {
    valueOf(await world.tab.savePlan(LEAD, planned([deliverable()], 0)));
    const before = [await times(), await times(tools)];
    for (let number = 3; number < 33; number += 1) {
      const shown = valueOf(await world.tab.saveWorkstream(SECRETARY, aWorkstream({ number, title: `Workstream ${number.toString()}` })));
      const made = shown.workstreams.find((known) => known.number === number)?.id ?? '';
      valueOf(await world.tab.savePlan(SECRETARY, { ...planned([deliverable({ owner: PEOPLE.hr.id })], 0), one: made }));
    }
    assert.deepEqual([await times(), await times(tools)], before);
    assert.ok(before[0] !== undefined && before[0] <= 14, before.join());
  });
});
