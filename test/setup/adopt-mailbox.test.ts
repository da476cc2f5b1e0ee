import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { adopt } from '../../bot/usecases/setting-up/setting-up.ts';
import type { SetupForm } from '../../shared/domain/setup-form.ts';
import { aGroup } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { draftOf, openSetup, value, whoIs, whyNot, type SetupWorld } from './world.ts';

const OWNER = whoIs(PEOPLE.secretary);
const newId = randomUUIDv7;

describe('adopting, and the mailbox', () => {
  let world: SetupWorld;
  let team: string;

  beforeEach(async () => {
    world = await openSetup();
    team = await world.install();
  });
  afterEach(async () => {
    await world.close();
  });

  const prepare = async (change: Partial<SetupForm>): Promise<void> => {
    await world.store.in(async (records) => {
      assert.ok(await records.drafts.save(team, draftOf(change)));
    });
  };
  const adopted = async (change: Partial<SetupForm>): Promise<void> => {
    await prepare(change);
    value(await adopt(world.ports, OWNER, { team, revision: 1 }, newId));
  };

  it('refuses the mailbox of a group that is not open to whoever sets up, and asks nobody about it', async () => {
    const theirs = aGroup({ team: randomUUIDv7(), mailbox: 'Members.Conduct@brookmere.example' });
    await world.store.in(async (records) => {
      await records.groups.save(theirs);
    });
    await prepare({ mailbox: 'members.conduct@brookmere.example' });
    world.neighbours.asked.length = 0;
    assert.deepEqual(await adopt(world.ports, OWNER, { team, revision: 1 }, newId), { ok: false, refusal: { why: 'notReady', problems: [{ field: 'mailbox', kind: 'mailboxOfAnotherGroup' }] } });
    assert.deepEqual(world.neighbours.asked.filter((what) => what.startsWith('calendar')), []);
    await world.store.in(async (records) => {
      await records.groups.save({ ...theirs, secretary: OWNER.person });
      await records.people.save([{ id: OWNER.person, name: PEOPLE.secretary.name, jobTitle: null }]);
      await records.people.setTeam(theirs.id, [{ person: OWNER.person, owner: false, guest: false }]);
    });
    assert.equal(whyNot(await adopt(world.ports, OWNER, { team, revision: 1 }, newId)), 'ok', 'somebody of both groups may use one mailbox for both');
  });

  it('leaves a group the mailbox that it has, although others share it', async () => {
    await adopted({ mailbox: 'shared@brookmere.example' });
    await world.store.in(async (records) => {
      await records.groups.save(aGroup({ team: randomUUIDv7(), mailbox: 'shared@brookmere.example' }));
    });
    await prepare({ version: '7', mailbox: 'Shared@brookmere.example' });
    assert.equal(whyNot(await adopt(world.ports, OWNER, { team, revision: 1 }, newId)), 'ok');
  });

  it('does not ask for what is no mailbox', async () => {
    await prepare({ mailbox: '..' });
    world.neighbours.asked.length = 0;
    assert.deepEqual(await adopt(world.ports, OWNER, { team, revision: 1 }, newId), { ok: false, refusal: { why: 'notReady', problems: [{ field: 'mailbox', kind: 'notAMailbox' }] } });
    assert.deepEqual(world.neighbours.asked.filter((what) => what.startsWith('calendar')), []);
  });
});
