import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { proposeClosureIn, seeAction } from '../../bot/usecases/actions/close-action.ts';
import { aGroup, anAction, aSeat, aVersion } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';

const REF = { ref: 'ACT-2026-014' };
const CHAT = { team: null, group: null };
const ICT = who(PEOPLE.ict);
const OTHER = aGroup({ name: 'Digital Delivery Board', aliases: [] });

describe('an action in a conversation', () => {
  let world: PeopleWorld;
  const mine = anAction({ ref: REF.ref, owner: PEOPLE.ict.id, state: 'open' });
  const others = anAction({ ref: REF.ref, owner: PEOPLE.hr.id, state: 'open' });
  beforeEach(async () => {
    world = await openPeople();
    const seat = aSeat();
    await world.in(async (records) => {
      await records.groups.save(OTHER);
      await records.terms.add(OTHER.id, aVersion());
      await records.seats.save(OTHER.id, [seat]);
      await records.seats.hold(seat.id, PEOPLE.ict.id, '2026-01-01');
      await records.actions.save(world.group.id, mine);
      await records.actions.save(OTHER.id, others);
    });
  });
  afterEach(() => world.close());

  it('the own one is meant where two groups have the reference, and in a channel its group’s', async () => {
    assert.equal(valueOf(await seeAction(world.ports, ICT, CHAT, REF)).action.id, mine.id);
    assert.equal(valueOf(await seeAction(world.ports, ICT, { team: OTHER.team, group: null }, REF)).action.id, others.id);
    assert.equal(valueOf(await seeAction(world.ports, ICT, { team: null, group: OTHER.name }, REF)).action.id, others.id);
    assert.equal(refusalOf(await seeAction(world.ports, who(PEOPLE.outsider), CHAT, REF)).why, 'noSuchAction');
    assert.deepEqual(refusalOf(await seeAction(world.ports, ICT, CHAT, { ref: 'ACT-2026-099' })), { why: 'noSuchAction', ref: 'ACT-2026-099' });
  });

  it('is asked back where neither is the own one', async () => {
    await world.in(({ actions }) => actions.save(world.group.id, { ...mine, owner: PEOPLE.hr.id }));
    assert.deepEqual(refusalOf(await seeAction(world.ports, ICT, CHAT, REF)), { why: 'whichGroup', groups: [OTHER.name, world.group.name] });
  });

  it('the owner proposes to close it, once; nobody else does', async () => {
    const propose = (person: typeof ICT, evidence = 'patched') => proposeClosureIn(world.ports, person, CHAT, { id: mine.id }, evidence);
    assert.deepEqual(refusalOf(await propose(who(PEOPLE.hr))), { why: 'notYourAction', ref: REF.ref, owner: PEOPLE.ict.name });
    assert.equal(refusalOf(await propose(ICT, ' ')).why, 'evidenceNeeded');
    assert.deepEqual([valueOf(await propose(ICT)).changed, valueOf(await propose(ICT)).changed], [true, false]);
    assert.deepEqual(await world.journal(), ['action.proposedClosed']);
    valueOf(await world.tab.closeActions(who(PEOPLE.secretary), { group: world.group.id, closed: false, actions: [mine.id], note: null }));
    assert.equal(refusalOf(await propose(ICT, 'again')).why, 'actionClosed', 'a card of last week opens nothing again');
  });

  it('an officer may say it for the owner', async () => {
    assert.equal(valueOf(await proposeClosureIn(world.ports, who(PEOPLE.secretary), CHAT, { id: mine.id }, 'told me so')).action.closing?.by, PEOPLE.secretary.id);
  });
});
