import assert from 'node:assert/strict';
import type { Body, Framework, Route } from '../../shared/domain/body.ts';
import { framework as en } from '../../shared/words/en/framework.ts';
import { BOX_WIDTH, linesOf, pictureOf, tiersOf } from '../../tab/framework/layout.ts';
import { lifeOf, routeLines } from '../../tab/framework/view.ts';

const body = (id: string, more: Partial<Body> = {}): Body => ({ id, name: id, aliases: [], kind: 'outside', parent: null, runs: null, remit: null, opened: null, closed: null, clause: null, ...more });
const route = (from: string, to: string, more: Partial<Route> = {}): Route => ({
  id: `${from}-${to}`, from, to, cargo: 'minutesAndDecisions', purpose: 'information', condition: { kind: 'always' }, nextAvailable: false, clause: null, ...more,
});

// document E's Figure 1, as its sentences tell it
const E: Framework = {
  own: 'Steering Group',
  bodies: [
    body('Steering Group', { kind: 'group' }), body('Efficiency Board'), body('Executive Management Team'), body('Cabinet'), body('Council'), body('Staffing Committee'),
    body('Digital Delivery Project Board', { kind: 'board', parent: 'Steering Group' }), body('ICT Project Boards', { kind: 'board', parent: 'Steering Group' }),
  ],
  routes: [
    route('Steering Group', 'Efficiency Board', { cargo: 'actionLog', nextAvailable: true }),
    route('Steering Group', 'Executive Management Team', { cargo: 'actionLog', nextAvailable: true }),
    route('Steering Group', 'Cabinet'),
    route('Steering Group', 'Council', { condition: { kind: 'onRequest', asker: 'Cabinet', requests: [] } }),
    route('Steering Group', 'Staffing Committee', { cargo: 'policies', purpose: 'consideration', condition: { kind: 'whereNecessary' } }),
    route('Digital Delivery Project Board', 'Steering Group', { cargo: 'highlightReport' }),
  ],
};

describe('the diagram of the framework', () => {
  it('puts those reported to above the group, and those who report in below', () => {
    const tiers = tiersOf(E);
    assert.deepEqual(E.bodies.map(({ id }) => tiers.get(id)), [0, 1, 1, 1, 1, 1, -1, -1]);
  });

  it('follows the line upwards, and projects downwards, as document A has them', () => {
    const tiers = tiersOf({
      own: 'DS-CWG',
      bodies: [body('Strategic Board'), body('DS-CWG', { parent: 'Strategic Board' }), body('DDPG', { parent: 'DS-CWG' }), body('Project', { kind: 'board', parent: 'DDPG' })],
      routes: [],
    });
    assert.deepEqual([...tiers], [['DS-CWG', 0], ['Strategic Board', 1], ['DDPG', -1], ['Project', -2]]);
  });

  it('leaves no body out, and lays none over another', () => {
    const { boxes, width, height } = pictureOf(E);
    assert.equal(boxes.length, E.bodies.length);
    for (const box of boxes) {
      assert.ok(box.x >= 0 && box.x + BOX_WIDTH <= width && box.y + box.height <= height);
      for (const other of boxes) {
        const apart = box === other || box.y !== other.y || Math.abs(box.x - other.x) >= BOX_WIDTH;
        assert.ok(apart, `${box.body.name} and ${other.body.name}`);
      }
    }
  });

  it('numbers the routes as the list does, and draws conditional ones apart', () => {
    const arrows = pictureOf(E).arrows.filter(({ number }) => number !== null);
    assert.deepEqual(arrows.map(({ number, conditional }) => [number, conditional]), [[1, false], [2, false], [3, false], [4, true], [5, true], [6, false]]);
  });

  it('ends where stored bodies answer to each other', () => {
    assert.equal(tiersOf({ own: 'a', bodies: [body('a', { parent: 'b' }), body('b', { parent: 'a' })], routes: [] }).size, 2);
  });

  for (const [name, lines] of [
    ['Cabinet', ['Cabinet']],
    ['Modernisation Programme Strategic Board', ['Modernisation', 'Programme Strategic', 'Board']],
    ['Llanfairpwllgwyngyllgogerychwyrndrobwll', ['Llanfairpwllgwyngyllgogerychwyrndrobwll']],
  ] as const) {
    it(`writes "${name}" in ${lines.length} lines`, () => {
      assert.deepEqual(linesOf(name), lines);
    });
  }
});

describe('the list of routes', () => {
  it('says in words what the diagram draws', () => {
    const lines = routeLines({ framework: E, today: '2026-11-24', names: {} }, en);
    assert.deepEqual(lines.map(({ number, text, stateText }) => `${number}. ${text}. ${stateText}`), [
      '1. Agreed action logs: from Steering Group to Efficiency Board, for information. Open',
      '2. Agreed action logs: from Steering Group to Executive Management Team, for information. Open',
      '3. Approved minutes and decisions: from Steering Group to Cabinet, for information. Open',
      '4. Approved minutes and decisions: from Steering Group to Council, for information. Closed until Cabinet asks for it',
      '5. Policies that the group has developed: from Steering Group to Staffing Committee, for consideration. Where necessary: judged each time',
      '6. Highlight reports: from Digital Delivery Project Board to Steering Group, for information. Open',
    ]);
  });

  it('names the request that opened a route', () => {
    const condition = { kind: 'onRequest', asker: 'Cabinet', requests: [{ day: '2026-11-02', reference: 'CAB/26/114', by: 'p1', at: '2026-11-03T09:00:00.000Z' }] } as const;
    const [line] = routeLines({ framework: { ...E, routes: [route('Steering Group', 'Council', { condition })] }, today: '2026-11-24', names: { p1: 'Margaret Lowe' } }, en);
    assert.deepEqual(line?.requests, ['Cabinet asked for it on Mon 2 November 2026 (CAB/26/114); recorded by Margaret Lowe']);
    assert.equal(line.state, 'open');
  });

  for (const [opened, closed, said] of [
    [null, null, null], ['2026-04-01', null, 'Open since Wed 1 April 2026'], ['2027-04-01', null, 'Opens on Thu 1 April 2027'],
    ['2026-04-01', '2026-11-24', 'Closed on Tue 24 November 2026'], ['2026-04-01', '2027-03-31', 'Closes on Wed 31 March 2027'],
  ] as const) {
    it(`says of ${opened ?? 'ever'} to ${closed ?? 'further notice'}: ${said ?? 'nothing'}`, () => {
      assert.equal(lifeOf({ opened, closed }, '2026-11-24', en), said);
    });
  }
});
