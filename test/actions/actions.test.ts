import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { carryForward } from '../../bot/usecases/actions/carry-forward.ts';
import type { InputOf } from '../../shared/contract/api.ts';
import { id, NOW } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';

const SECRETARY = who(PEOPLE.secretary);
const ICT = who(PEOPLE.ict);
const HR = who(PEOPLE.hr);

const problems = (refused: Parameters<typeof refusalOf>[0]): readonly string[] => {
  const refusal = refusalOf(refused);
  assert.equal(refusal.why, 'notReady');
  return refusal.problems.map(({ field, kind }) => `${field} ${kind}`);
};

describe('the register of actions', () => {
  let world: PeopleWorld;
  beforeEach(async () => {
    world = await openPeople();
  });
  afterEach(() => world.close());

  const adding = (change: Partial<InputOf<'addAction'>> = {}): InputOf<'addAction'> => ({
    group: world.group.id, closed: false, title: 'Patch the print servers', owner: PEOPLE.ict.id, due: '2026-11-30', priority: 'normal', meeting: null, item: null, from: null, entry: null, ...change,
  });
  const add = async (change: Partial<InputOf<'addAction'>> = {}) => {
    const known = new Set((await all()).actions.map((action) => action.id));
    const page = valueOf(await world.tab.addAction(SECRETARY, adding(change)));
    const added = page.actions.find((action) => !known.has(action.id));
    assert.ok(added);
    return added;
  };
  const all = async (reader = SECRETARY) => valueOf(await world.tab.actions(reader, { group: world.group.id, closed: 'yes' }));
  const about = (action: string) => ({ group: world.group.id, closed: true, action });

  it('W1: references are given in turn by the year and never again', async () => {
    const refs = [(await add()).ref, (await add({ title: 'Second' })).ref];
    world.now = '2027-01-04T10:00:00.000Z';
    refs.push((await add({ due: '2027-02-01' })).ref);
    assert.deepEqual(refs, ['ACT-2026-001', 'ACT-2026-002', 'ACT-2027-001']);
    assert.deepEqual(await world.journal(), ['action.raised', 'action.raised', 'action.raised']);
  });

  it('W1: none without an owner of the group and a due day that is one, and what is wrong stands at each field', async () => {
    assert.deepEqual(problems(await world.tab.addAction(SECRETARY, adding({ title: '', owner: '', due: '' }))), ['title missing', 'owner missing', 'due missing']);
    assert.deepEqual(problems(await world.tab.addAction(SECRETARY, adding({ owner: id(), due: '2026-02-30' }))), ['owner personNotInTeam', 'due notADay']);
    assert.deepEqual(problems(await world.tab.addAction(SECRETARY, adding({ due: '2206-11-30' }))), ['due dayTooFar']);
    assert.deepEqual((await all()).actions, []);
  });

  it('two at once get a reference each', async () => {
    const both = await Promise.all([world.tab.addAction(SECRETARY, adding()), world.tab.addAction(who(PEOPLE.chair), adding({ title: 'Second' }))]);
    both.forEach(valueOf);
    assert.deepEqual((await all()).actions.map(({ ref }) => ref), ['ACT-2026-002', 'ACT-2026-001']);
  });

  it('a refused action uses no reference up, and another group counts for itself', async () => {
    await world.tab.addAction(SECRETARY, adding({ title: '' }));
    assert.equal((await add()).ref, 'ACT-2026-001');
    assert.equal(await world.in(({ refs }) => refs.next(world.group.id, 'DEC-2026')), 1);
  });

  it('a change that was made on an older reading overwrites nothing', async () => {
    const { id: action, title, owner, due, priority } = await add();
    const was = { title, owner, due, priority };
    const change = (by: typeof SECRETARY, change: object) => world.tab.changeAction(by, { ...about(action), ...was, was, ...change });
    valueOf(await change(SECRETARY, { due: '2026-12-14' }));
    assert.equal(refusalOf(await change(who(PEOPLE.chair), { title: 'Patch all servers' })).why, 'changedMeanwhile');
    const [kept] = (await all()).actions;
    assert.deepEqual([kept?.title, kept?.due], [title, '2026-12-14']);
    const history = valueOf(await world.tab.actionHistory(HR, { group: world.group.id, action }));
    assert.deepEqual(history.events.map(({ what, byName, before }) => [what, byName, before]), [['raised', 'Margaret Lowe', null], ['changed', 'Margaret Lowe', { due: '2026-11-30' }]]);
  });

  it('W2: the owner proposes to close with evidence, somebody else may not, and the group agrees to several at once', async () => {
    const [one, two] = [await add(), await add({ title: 'Second' })];
    assert.equal(refusalOf(await world.tab.proposeClosure(HR, { ...about(one.id), evidence: 'done' })).why, 'notYourAction');
    assert.equal(refusalOf(await world.tab.proposeClosure(ICT, { ...about(one.id), evidence: '' })).why, 'evidenceNeeded');
    for (const action of [one, two]) valueOf(await world.tab.proposeClosure(ICT, { ...about(action.id), evidence: 'Change CHG-881' }));
    valueOf(await world.tab.proposeClosure(ICT, { ...about(one.id), evidence: 'Change CHG-881' }));
    assert.equal(refusalOf(await world.tab.closeActions(ICT, { group: world.group.id, closed: true, actions: [one.id], note: null })).why, 'mayNot');
    const page = valueOf(await world.tab.closeActions(who(PEOPLE.viceChair), { group: world.group.id, closed: true, actions: [one.id, two.id], note: null }));
    assert.deepEqual(page.actions.map(({ state, closing, closedName }) => [state, closing?.evidence, closedName]), [['closed', 'Change CHG-881', 'Helen Ashworth'], ['closed', 'Change CHG-881', 'Helen Ashworth']]);
    assert.deepEqual((await world.journal()).slice(2), ['action.proposedClosed', 'action.proposedClosed', 'action.closed', 'action.closed'], 'the same words again are no news');
    assert.deepEqual(valueOf(await world.tab.actions(SECRETARY, { group: world.group.id })).actions, [], 'closed ones are shown when they are asked for');
  });

  it('closes all that were chosen or none', async () => {
    const [proposed, open] = [await add(), await add()];
    valueOf(await world.tab.proposeClosure(ICT, { ...about(proposed.id), evidence: 'patched' }));
    const refused = await world.tab.closeActions(SECRETARY, { group: world.group.id, closed: true, actions: [proposed.id, open.id], note: null });
    assert.deepEqual(refusalOf(refused), { why: 'evidenceNeeded', ref: open.ref });
    assert.deepEqual((await all()).actions.map(({ state }) => state).sort(), ['open', 'proposedClosed']);
  });

  it('W3, W19: kept open, dropped and reopened with a reason, and every step stays in its history', async () => {
    const { id: action } = await add();
    assert.deepEqual(problems(await world.tab.dropAction(SECRETARY, { ...about(action), note: null })), ['note missing']);
    valueOf(await world.tab.proposeClosure(ICT, { ...about(action), evidence: 'patched' }));
    valueOf(await world.tab.keepActionOpen(SECRETARY, { ...about(action), note: 'two servers are left' }));
    assert.equal(refusalOf(await world.tab.keepActionOpen(SECRETARY, { ...about(action), note: 'again' })).why, 'alreadySettled');
    valueOf(await world.tab.dropAction(SECRETARY, { ...about(action), note: 'printing ends in March' }));
    assert.equal(refusalOf(await world.tab.proposeClosure(ICT, { ...about(action), evidence: 'done' })).why, 'actionClosed');
    const page = valueOf(await world.tab.reopenAction(SECRETARY, { ...about(action), note: 'printing goes on' }));
    assert.deepEqual(page.actions.map(({ state, closed, closing }) => [state, closed, closing]), [['open', null, null]]);
    const { events } = valueOf(await world.tab.actionHistory(ICT, { group: world.group.id, action }));
    assert.deepEqual(events.map(({ what, note }) => [what, note]), [
      ['raised', null], ['proposedClosed', 'patched'], ['keptOpen', 'two servers are left'], ['dropped', 'printing ends in March'], ['reopened', 'printing goes on'],
    ]);
  });

  it('carried forward once by a meeting, however often its log is compiled; what is new in it is not carried', async () => {
    const { id: action } = await add();
    world.now = '2026-12-01T15:00:00.000Z';
    await add({ title: 'Raised in the meeting', meeting: world.meeting, due: '2027-01-10' });
    const carry = async () =>
      await world.in(async (records) => {
        const known = await records.meetings.get(world.meeting);
        assert.ok(known);
        return await carryForward(records, world.group, known.meeting, PEOPLE.secretary.id, world.now);
      });
    assert.deepEqual((await carry()).map(({ id: carried, carried: times }) => [carried, times]), [[action, 1]]);
    assert.deepEqual((await carry()).map(({ carried: times }) => times), [1]);
    const { events } = valueOf(await world.tab.actionHistory(ICT, { group: world.group.id, action }));
    assert.deepEqual(events.map(({ what, meeting, note }) => [what, meeting, note]), [['raised', null, null], ['carried', '2026-12-01T14:00:00.000Z', null]]);
  });

  it('W19: a note of a meeting becomes an action, once', async () => {
    const entry = randomUUIDv7();
    world.now = '2026-12-01T15:00:00.000Z';
    await world.in(({ entries }) =>
      entries.save(world.group.id, {
        id: entry, meeting: world.meeting, item: '00000000-0000-7000-8000-000000000001', kind: 'note', text: 'Somebody should patch the print servers', became: null, interest: null,
        by: PEOPLE.secretary.id, at: NOW, revision: 1, changed: null,
      }),
    );
    assert.deepEqual((await all()).notes, [{ id: entry, text: 'Somebody should patch the print servers', from: 'Apologies' }]);
    assert.deepEqual((await all(HR)).notes, [], 'for those who may add actions');
    const made = await add({ entry, due: '2027-01-10' });
    assert.deepEqual([made.meeting, made.item, made.from], [world.meeting, '00000000-0000-7000-8000-000000000001', 'Apologies']);
    assert.equal((await world.in(({ entries }) => entries.get(entry)))?.value.became, made.id);
    assert.equal(refusalOf(await world.tab.addAction(SECRETARY, adding({ entry }))).why, 'alreadySettled');
  });

  it('an owner who has left the team keeps the action, and can be given no other', async () => {
    const { id: action, title, owner, due, priority } = await add({ owner: PEOPLE.programme.id });
    await world.read(world.roster.people.filter(({ id: known }) => known !== PEOPLE.programme.id));
    const was = { title, owner, due, priority };
    valueOf(await world.tab.changeAction(SECRETARY, { ...about(action), ...was, due: '2026-12-20', was }));
    assert.deepEqual(problems(await world.tab.addAction(SECRETARY, adding({ owner: PEOPLE.programme.id }))), ['owner personNotInTeam']);
  });
});
