import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { noteTeamEvent } from '../../bot/usecases/feeds/team-events.ts';
import { PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { aGroup } from '../store/world.ts';
import { draftOf, openSetup, whoIs, type SetupWorld } from './world.ts';

const channel = (thread = '19:steering@thread.tacv2') => ({ serviceUrl: 'https://smba.trafficmanager.net/emea/', thread, bot: '28:bot' });

describe('what happens to a team', () => {
  let world: SetupWorld;
  let team: string;
  const tenant = TENANT_ID;

  before(async () => {
    world = await openSetup();
  });
  beforeEach(() => {
    team = randomUUIDv7();
    world.store.jobs.length = 0;
  });
  after(async () => {
    await world.close();
  });

  const installed = async () => await noteTeamEvent(world.ports, { kind: 'installed', tenant, team, channel: channel() });
  const known = async (): Promise<string | undefined> => (await world.store.in(async (records) => await records.channels.ofTeam(team)))?.thread;

  it('welcomes once where the app is added, with the team, and says that there is no group yet', async () => {
    assert.deepEqual(await installed(), { scope: 'team', team, group: null, language: 'en' });
    assert.equal(await installed(), null);
    assert.equal(await known(), channel().thread);
  });

  it('speaks the language of the group that is there, and has it read', async () => {
    const group = aGroup({ team, language: 'cy' });
    await world.store.in(async (records) => {
      await records.groups.save(group);
    });
    assert.deepEqual([(await installed())?.language, world.store.jobs], ['cy', [{ kind: 'synchronise', tenant, group: group.id }]]);
  });

  it('has the team read when somebody comes or goes, and of a team without a group nothing', async () => {
    await noteTeamEvent(world.ports, { kind: 'rosterChanged', tenant, team });
    assert.deepEqual(world.store.jobs, []);
    const group = aGroup({ team });
    await world.store.in(async (records) => {
      await records.groups.save(group);
    });
    assert.equal(await noteTeamEvent(world.ports, { kind: 'rosterChanged', tenant, team }), null);
    assert.deepEqual(world.store.jobs, [{ kind: 'synchronise', tenant, group: group.id, what: 'team' }]);
  });

  it('forgets the channel that was deleted, also before there is a group, and no other', async () => {
    await installed();
    await noteTeamEvent(world.ports, { kind: 'channelDeleted', tenant, team, thread: '19:other@thread.tacv2' });
    assert.equal(await known(), channel().thread);
    await noteTeamEvent(world.ports, { kind: 'channelDeleted', tenant, team, thread: channel().thread });
    assert.equal(await known(), undefined);
  });

  it('forgets a team that the app was removed from, and welcomes it again', async () => {
    await installed();
    await world.store.in(async (records) => await records.drafts.save(team, draftOf()));
    await noteTeamEvent(world.ports, { kind: 'removed', tenant, team, person: null });
    assert.equal(await known(), undefined);
    assert.equal(await world.store.in(async (records) => await records.drafts.get(team)), undefined);
    assert.notEqual(await installed(), null);
  });

  it('welcomes a person once', async () => {
    const who = whoIs(PEOPLE.ict);
    assert.deepEqual(await noteTeamEvent(world.ports, { kind: 'met', who, scope: 'personal' }), { scope: 'personal', team: null, group: null, language: 'en' });
    assert.equal(await noteTeamEvent(world.ports, { kind: 'met', who, scope: 'personal' }), null);
  });
});
