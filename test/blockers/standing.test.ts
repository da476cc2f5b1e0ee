import assert from 'node:assert/strict';
import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { raiseInChat } from '../../bot/usecases/blockers/blockers-chat.ts';
import { seeStanding } from '../../bot/usecases/standing.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';
import { openPeople, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const [HR, LEAD] = [who(PEOPLE.hr), who(PEOPLE.programme)];

describe('what a card is about, read anew', () => {
  let world: PeopleWorld;
  const ids = { work: randomUUID() };

  before(async () => {
    world = await openPeople();
    await world.in(async (records) => {
      const strategy = newStrategy(randomUUIDv7(), { title: 'Digital', from: '2026-01-01', until: '2029-01-01' });
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: ids.work, strategy, number: 3, title: 'Making data work for us', leadPost: 'Insight', lead: PEOPLE.programme.id });
    });
  });
  after(() => world.close());

  it('a title in chat loses its workstream where that is known, and a card can be drawn anew for whoever may see it', async () => {
    const raised = valueOf(await raiseInChat(world.ports, LEAD, { team: null, group: null, title: 'No laptops', work: { number: 3 } }, randomUUIDv7));
    assert.ok(raised.kind === 'raised');
    const bare = { number: 3, bare: 'No data analyst' };
    const known = valueOf(await raiseInChat(world.ports, LEAD, { team: null, group: null, title: 'No data analyst stops workstream 3', work: bare }, randomUUIDv7));
    const unknown = valueOf(await raiseInChat(world.ports, LEAD, { team: null, group: null, title: 'No data analyst stops workstream 9', work: { ...bare, number: 9 } }, randomUUIDv7));
    assert.deepEqual([known, unknown].map((one) => one.kind === 'raised' && [one.blocker.title, one.blocker.work?.number]), [['No data analyst', 3], ['No data analyst stops workstream 9', undefined]], 'no word is lost where no workstream is known');
    const stands = await seeStanding(world.ports, HR, { kind: 'blocker', id: raised.blocker.id });
    const forLead = await seeStanding(world.ports, LEAD, { kind: 'blocker', id: raised.blocker.id });
    assert.deepEqual([stands, forLead].map((one) => one?.kind === 'blockerTaken' && [one.blocker.ref, one.mayTake]), [['BLK-2026-001', true], ['BLK-2026-001', false]]);
    assert.equal(await seeStanding(world.ports, who({ id: randomUUID() }), { kind: 'blocker', id: raised.blocker.id }), null);
    const board = await seeStanding(world.ports, HR, { kind: 'workstream', group: world.group.id, id: ids.work });
    assert.deepEqual(board?.kind === 'board' && board.workstreams.map(({ number }) => number), [3]);
    assert.equal(await seeStanding(world.ports, HR, { kind: 'call', id: randomUUID() }), null);
  });
});
