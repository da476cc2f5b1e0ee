import assert from 'node:assert/strict';
import type { Ports } from '../../bot/ports.ts';
import { adopt, seeSetupPlaces, setupPlacesAt } from '../../bot/usecases/setting-up/setting-up.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { PEOPLE } from '../tenant/people.ts';
import { randomUUIDv7 } from 'node:crypto';
import { draftOf, NOW, openSetup, TEAM_PEOPLE, trouble, value, whoIs, whyNot, type SetupWorld } from './world.ts';

const OWNER = whoIs(PEOPLE.secretary);

describe('the places to set up', () => {
  let world: SetupWorld;
  let team: string;

  beforeEach(async () => {
    world = await openSetup();
    team = await world.install();
  });
  afterEach(async () => {
    await world.close();
  });

  const adopted = async () => {
    await world.store.in(async (records) => {
      assert.ok(await records.drafts.save(team, draftOf()));
    });
    return value(await adopt(world.ports, OWNER, { team, revision: 1 }, randomUUIDv7)).group;
  };
  const teamsOf = async (ports: Ports = world.ports): Promise<readonly string[]> => value(await seeSetupPlaces(ports, OWNER)).map((place) => place.team);
  const teamsAsked = (): number => world.neighbours.asked.filter((what) => what.startsWith('members')).length;

  it('are the teams with the app that the person owns, and those whose group the person looks after', async () => {
    const waiting = await world.install();
    const group = await adopted();
    const places = value(await seeSetupPlaces(world.ports, OWNER));
    assert.deepEqual(places, [{ team, name: 'Customer Services', group }, { team: waiting, name: 'Customer Services', group: null }]);
    assert.deepEqual(value(await seeSetupPlaces(world.ports, whoIs(PEOPLE.digital))), []);
    assert.deepEqual(value(await seeSetupPlaces(world.ports, whoIs(PEOPLE.secretary, '7d1f2c30-0000-4000-8000-00000000000c'))), []);
  });

  it('are shown although one team does not tell who owns it', async () => {
    await adopted();
    await world.install();
    world.neighbours.people = trouble('unavailable');
    assert.deepEqual(await teamsOf(), [team]);
  });

  it('in a channel are that channel’s team alone, or why not', async () => {
    assert.deepEqual(value(await setupPlacesAt(world.ports, OWNER, team)), [{ team, name: 'Customer Services', group: null }]);
    assert.equal(whyNot(await setupPlacesAt(world.ports, whoIs(PEOPLE.chair), team)), 'mayNot');
  });

  it('are all there, however many teams wait for their group', async () => {
    for (let more = 0; more < 44; more += 1) await world.install();
    assert.equal((await teamsOf()).length, 45);
  });

  it('are known for a minute: no team is asked again and again', async () => {
    await world.install();
    let now = NOW;
    const ports: Ports = { ...world.ports, clock: { now: () => now }, roster: { ...world.ports.roster } };
    assert.deepEqual([(await teamsOf(ports)).length, (await teamsOf(ports)).length, teamsAsked()], [2, 2, 2]);
    assert.deepEqual([value(await seeSetupPlaces(ports, whoIs(PEOPLE.chair))), teamsAsked()], [[], 2], 'somebody else is told by the same answer');
    now = addMinutes(now, 1);
    world.neighbours.people = TEAM_PEOPLE.map((person) => ({ ...person, owner: person.id === PEOPLE.chair.id }));
    assert.deepEqual([await teamsOf(ports), teamsAsked()], [[], 4]);
  });

  it('are found with one question to the store, however many groups there are', async () => {
    await adopted();
    let asked = 0;
    const { store } = world.ports;
    const counting: Ports = {
      ...world.ports,
      store: {
        ...store,
        inTenant: async (tenant, work) =>
          await store.inTenant(tenant, async (records) => {
            const places: typeof records.people.places = async (...of) => {
              asked += 1;
              return await records.people.places(...of);
            };
            return await work({ ...records, people: { ...records.people, places } });
          }),
      },
    };
    const before = team;
    team = await world.install();
    await adopted();
    assert.deepEqual([new Set(await teamsOf(counting)), asked], [new Set([before, team]), 1]);
  });
});
