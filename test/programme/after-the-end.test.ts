import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { BLANK_REQUEST } from '../../shared/domain/request.ts';
import { newStrategy, type Strategy } from '../../shared/domain/strategy.ts';
import { openPeople, type refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { id } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const SECRETARY = who(PEOPLE.secretary);
const problems = (refused: ReturnType<typeof refusalOf>) => (refused.why === 'notReady' ? refused.problems.map(({ field, kind }) => `${field} ${kind}`) : [refused.why]);

describe('after a workstream has ended', () => {
  let world: PeopleWorld;
  let strategy: Strategy;
  const tools = id();
  beforeEach(async () => {
    world = await openPeople();
    strategy = newStrategy(id(), { title: 'Digital Strategy', from: '2022-02-10', until: '2029-12-31' });
    await world.in(async (records) => {
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: tools, strategy, number: 2, title: 'Tools', leadPost: PEOPLE.programme.jobTitle, lead: PEOPLE.programme.id });
    });
  });
  afterEach(() => world.close());

  const at = () => ({ group: world.group.id });
  const end = async () => valueOf(await world.tab.endWorkstream(SECRETARY, { ...at(), one: tools, workstream: tools, on: '2026-11-01', why: 'The grant is spent.', learnt: 'Lend, do not give.' }));
  const text = { ...BLANK_REQUEST, checks: { ...BLANK_REQUEST.checks }, principles: [], title: 'a', what: 'a' };
  const blocker = { title: 'No licence', detail: '', workstream: tools, decisionSince: null };
  const risk = { title: 'A', detail: '', workstream: tools, stream: 'ict', owner: PEOPLE.hr.id, likelihood: 3, impact: 3, mitigation: '', nextReview: '2026-12-01', readers: null } as const;

  it('nothing new is said to belong to it; what did already may stay', async () => {
    const asked = valueOf(await world.tab.makeRequest(SECRETARY, { ...at(), text: { ...text, workstream: tools } })).requests[0] ?? assert.fail();
    const raised = valueOf(await world.tab.raiseBlocker(SECRETARY, { ...at(), ...blocker })).blockers[0] ?? assert.fail();
    const known = valueOf(await world.tab.addRisk(SECRETARY, { ...at(), ...risk })).risks[0] ?? assert.fail();
    const other = valueOf(await world.tab.makeRequest(SECRETARY, { ...at(), text: { ...text, title: 'b' } })).requests.find(({ title }) => title === 'b') ?? assert.fail();
    await end();
    const refused = [
      await world.tab.makeRequest(SECRETARY, { ...at(), text: { ...text, workstream: tools } }),
      await world.tab.raiseBlocker(SECRETARY, { ...at(), ...blocker }),
      await world.tab.addRisk(SECRETARY, { ...at(), ...risk }),
    ].map((answer) => (answer.ok ? ['done'] : problems(answer.refusal)));
    assert.deepEqual(refused, [['workstream missing'], ['workstream missing'], ['workstream missing']]);
    valueOf(await world.tab.changeRequest(SECRETARY, { ...at(), request: asked.id, revision: asked.revision, text: { ...text, title: 'a2', workstream: tools } }));
    valueOf(await world.tab.changeBlocker(SECRETARY, { ...at(), blocker: raised.id, revision: raised.revision, ...blocker, title: 'None' }));
    valueOf(await world.tab.changeRisk(SECRETARY, { ...at(), risk: known.id, revision: known.revision, ...risk, title: 'B' }));
    const decided = valueOf(await world.tab.decideRequest(SECRETARY, { ...at(), request: other.id, revision: other.revision, outcome: 'approved', text: 'Yes', conditions: '', conflict: '', decision: null, promise: null })).requests.find((one) => one.id === other.id) ?? assert.fail();
    const tied = await world.tab.commissionRequest(SECRETARY, { ...at(), request: decided.id, revision: decided.revision, to: 'ICT', day: '2026-11-01', becomes: { how: 'tied', workstream: tools } });
    assert.deepEqual(tied.ok ? ['done'] : problems(tied.refusal), ['workstream missing']);
  });
});
