import assert from 'node:assert/strict';
import type { Body, Framework, Route } from '../../shared/domain/body.ts';
import { bodyProblems, isOpen, lineAbove, routeProblems, routeState, treesOf, type Branch } from '../../shared/domain/framework.ts';

const TODAY = '2026-11-24';

const body = (id: string, parent: string | null, more: Partial<Body> = {}): Body => ({
  id, name: id, aliases: [], kind: 'group', parent, runs: null, remit: null, opened: null, closed: null, clause: null, ...more,
});

// document A: the working group answers to the Strategic Board; projects answer to the working group or to the project group
const A: Framework = {
  own: 'DS-CWG',
  bodies: [
    body('Strategic Board', null, { kind: 'outside', name: 'Modernisation Programme Strategic Board' }),
    body('DS-CWG', 'Strategic Board', { name: 'Digital Strategy Corporate Working Group', aliases: ['DS-CWG'] }),
    body('DDPG', 'DS-CWG', { name: 'Digital Delivery Project Group' }),
    body('Payments', 'DDPG', { kind: 'board', name: 'Payments project', opened: '2026-04-01' }),
    body('Web', 'DS-CWG', { kind: 'board', name: 'Website project', opened: '2024-04-01', closed: '2026-03-31' }),
  ],
  routes: [],
};

const route = (from: string, to: string, condition: Route['condition'], more: Partial<Route> = {}): Route => ({
  id: `${from}-${to}`, from, to, cargo: 'minutesAndDecisions', purpose: 'information', condition, nextAvailable: false, clause: null, ...more,
});

// document E: Council hears of it at the request of Cabinet, Staffing Committee where necessary
const E: Framework = {
  own: 'group',
  bodies: [body('group', null), body('Cabinet', null, { kind: 'outside' }), body('Council', null, { kind: 'outside' }), body('Staffing', null, { kind: 'outside' })],
  routes: [],
};
const onRequest = (requests: readonly { readonly day: string; readonly reference: string }[]): Route['condition'] => ({
  kind: 'onRequest', asker: 'Cabinet', requests: requests.map((request) => ({ ...request, by: 'secretary', at: '2026-11-01T10:00:00.000Z' })),
});

const drawn = ({ body: { name }, below }: Branch): unknown => [name, ...below.map(drawn)];

describe('the reporting framework', () => {
  it('is a tree from whoever answers to nobody', () => {
    assert.deepEqual(treesOf(A).map(drawn), [
      ['Modernisation Programme Strategic Board', ['Digital Strategy Corporate Working Group', ['Digital Delivery Project Group', ['Payments project']], ['Website project']]],
    ]);
  });

  it('draws a body whose parent is unknown at the top, and loses none', () => {
    assert.deepEqual(treesOf({ bodies: [body('a', 'gone'), body('b', 'a')] }).map(drawn), [['a', ['b']]]);
  });

  it('knows the line upwards, for what is escalated', () => {
    assert.deepEqual(lineAbove(A, 'Payments').map(({ id }) => id), ['Payments', 'DDPG', 'DS-CWG', 'Strategic Board']);
  });

  it('ends even where stored bodies answer to each other', () => {
    assert.deepEqual(lineAbove({ bodies: [body('a', 'b'), body('b', 'a')] }, 'a').map(({ id }) => id), ['a', 'b']);
  });

  for (const [opened, closed, open] of [
    [null, null, true], ['2026-11-24', null, true], ['2026-11-25', null, false], [null, '2026-11-24', false], [null, '2026-11-25', true],
  ] as const) {
    it(`counts a body from ${opened ?? 'ever'} until ${closed ?? 'further notice'} as ${open ? 'open' : 'not open'}`, () => {
      assert.equal(isOpen({ opened, closed }, TODAY), open);
    });
  }
});

describe('a body', () => {
  const others = A.bodies.length;
  for (const [name, changed, problems] of [
    ['may be added below one that is there', body('New', 'DDPG', { kind: 'board', name: 'New project' }), []],
    ['that is a board has exactly one parent', body('New', null, { kind: 'board', name: 'New project' }), [{ field: 'parent', kind: 'parentNeeded' }]],
    ['has a parent that is there', body('New', 'nowhere', { name: 'New' }), [{ field: 'parent', kind: 'missing' }]],
    ['does not answer to itself', body('DS-CWG', 'DS-CWG', { name: 'x' }), [{ field: 'parent', kind: 'missing' }]],
    ['does not answer to one below it', body('DS-CWG', 'Payments', { name: 'x' }), [{ field: 'parent', kind: 'circle' }]],
    ['has a name', body('New', null, { name: '' }), [{ field: 'name', kind: 'missing' }]],
    ['has a name of its own, aliases included', body('New', null, { name: 'ds-cwg' }), [{ field: 'name', kind: 'twice', what: 'ds-cwg' }]],
    ['closes after it opens', body('New', null, { name: 'x', opened: '2026-05-01', closed: '2026-04-30' }), [{ field: 'closed', kind: 'endsBeforeItBegins' }]],
    ['may keep its name when it is changed', body('DDPG', 'DS-CWG', { name: 'Digital Delivery Project Group', remit: 'Delivers' }), []],
  ] as const) {
    it(name, () => {
      assert.deepEqual(bodyProblems(changed, A), problems);
      assert.equal(A.bodies.length, others);
    });
  }
});

describe('a route', () => {
  for (const [name, one, state] of [
    ['is open where nothing is asked', route('group', 'Cabinet', { kind: 'always' }), 'open'],
    ['to Council waits for a request of Cabinet', route('group', 'Council', onRequest([])), 'awaitsRequest'],
    ['to Council is open once it is recorded', route('group', 'Council', onRequest([{ day: '2026-11-02', reference: 'CAB/26/114' }])), 'open'],
    ['to Staffing Committee is judged each time', route('group', 'Staffing', { kind: 'whereNecessary' }), 'judgedEachTime'],
  ] as const) {
    it(name, () => {
      assert.equal(routeState(one, E, TODAY), state);
    });
  }

  it('from a board that has closed carries nothing', () => {
    assert.equal(routeState(route('Web', 'DS-CWG', { kind: 'always' }), A, TODAY), 'bodyClosed');
  });

  for (const [name, one, problems] of [
    ['joins two bodies', route('group', 'nowhere', { kind: 'always' }), [{ field: 'to', kind: 'missing' }]],
    ['does not lead back', route('group', 'group', { kind: 'always' }), [{ field: 'to', kind: 'itself' }]],
    ['names who may ask', route('group', 'Council', { kind: 'onRequest', asker: 'nobody', requests: [] }), [{ field: 'condition.asker', kind: 'missing' }]],
    ['is there once', { ...route('group', 'Cabinet', { kind: 'always' }), id: 'another' }, [{ field: 'cargo', kind: 'twice', what: 'Cabinet' }]],
    ['may carry something else to the same body', { ...route('group', 'Cabinet', { kind: 'always' }), id: 'another', cargo: 'actionLog' as const }, []],
  ] as const) {
    it(name, () => {
      assert.deepEqual(routeProblems(one, { ...E, routes: [route('group', 'Cabinet', { kind: 'always' })] }), problems);
    });
  }
});
