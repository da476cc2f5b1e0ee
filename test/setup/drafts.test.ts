import assert from 'node:assert/strict';
import { startClock } from '../../bot/jobs/clock.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { TENANT_ID } from '../tenant/people.ts';
import { OTHER } from '../store/world.ts';
import { draftOf, NOW, openSetup, type SetupWorld } from './world.ts';

const DAY = 24 * 60;

describe('drafts that nobody touches', () => {
  let world: SetupWorld;
  before(async () => {
    world = await openSetup();
  });
  after(async () => {
    await world.close();
  });

  it('are deleted after 90 days, by the clock', async () => {
    const ages = [89, 91] as const;
    const teams: string[] = [];
    for (const tenant of [TENANT_ID, OTHER]) {
      for (const days of ages) {
        const team = await world.install(tenant);
        teams.push(team);
        await world.store.store.inTenant(tenant, async (records) => await records.drafts.save(team, draftOf({}, { savedAt: addMinutes(NOW, -days * DAY) })));
      }
    }
    const clock = startClock({ ports: world.ports, syncSeconds: 3600 }, async () => await Promise.resolve());
    await clock.begin();
    await clock.stop();
    const left = async (tenant: string): Promise<readonly string[]> =>
      await world.store.store.inTenant(tenant, async (records) => {
        const there = await Promise.all(teams.map(async (team) => ((await records.drafts.get(team)) === undefined ? [] : [team])));
        return there.flat();
      });
    assert.deepEqual(await left(TENANT_ID), teams.slice(0, 1));
    assert.deepEqual(await left(OTHER), teams.slice(2), 'of an organisation that this installation does not serve');
  });
});
