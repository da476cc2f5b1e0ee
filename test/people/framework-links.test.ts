import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../shared/contract/api.ts';
import { aGroup } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { openPeople, valueOf, who, type PeopleWorld } from './world.ts';

const SECRETARY = who(PEOPLE.secretary);
const BODY = { aliases: [], parent: null, remit: null, opened: null, closed: null, clause: null };

describe('a body that is linked to a group', () => {
  const theirs = aGroup({ id: randomUUID(), team: randomUUID(), name: 'Website Board', mailbox: 'website@brookmere.example', secretary: null });
  const board = randomUUID();
  let world: PeopleWorld;

  beforeEach(async () => {
    world = await openPeople();
    await world.in(async (records) => {
      await records.groups.save(theirs);
      const own = randomUUID();
      await records.framework.saveBody(world.group.id, { ...BODY, id: own, name: world.group.name, kind: 'group', runs: world.group.id }, true);
      await records.framework.saveBody(world.group.id, { ...BODY, id: board, name: 'Website Board', kind: 'board', parent: own, runs: theirs.id });
    });
  });
  afterEach(() => world.close());

  const save = async (change: Partial<InputOf<'saveBody'>>): Promise<string | null | undefined> => {
    const { framework } = valueOf(await world.tab.framework(SECRETARY, { group: world.group.id }));
    const parent = framework.own;
    const page = valueOf(await world.tab.saveBody(SECRETARY, { group: world.group.id, body: board, name: 'Website Board', kind: 'board', parent, runs: theirs.id, remit: null, opened: null, closed: null, ...change }));
    return page.framework.bodies.find(({ id }) => id === board)?.runs;
  };

  it('stays so when somebody who is not of that group changes something else', async () => {
    assert.equal(await save({ remit: 'Oversees the website.' }), theirs.id);
  });

  it('is unlinked by anybody, and linked again by those of that group alone', async () => {
    assert.equal(await save({ runs: null }), null);
    assert.equal(await save({ runs: theirs.id }), null);
    await world.in(async (records) => {
      await records.people.setTeam(theirs.id, [{ person: SECRETARY.person, owner: false, guest: false }]);
    });
    assert.equal(await save({ runs: theirs.id }), theirs.id);
  });
});
