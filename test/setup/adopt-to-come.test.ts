import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { adopt, readDocument } from '../../bot/usecases/setting-up/setting-up.ts';
import { routeState } from '../../shared/domain/framework.ts';
import type { SetupForm } from '../../shared/domain/setup-form.ts';
import { aMeeting } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { draftOf, NOW, openSetup, TODAY, value, whoIs, type SetupWorld } from './world.ts';

const OWNER = whoIs(PEOPLE.secretary);
const TO_COME = '2026-12-01';

describe('adopting another version', () => {
  let world: SetupWorld;
  let team: string;
  let group: string;

  const adopted = async (change: Partial<SetupForm>): Promise<string> => {
    await world.store.in(async (records) => {
      assert.ok(await records.drafts.save(team, draftOf(change)));
    });
    return value(await adopt(world.ports, OWNER, { team, revision: 1 }, randomUUIDv7)).group.id;
  };
  beforeEach(async () => {
    world = await openSetup();
    team = await world.install();
    group = await adopted({ bodies: [{ name: 'Cabinet', include: true }] });
    world.store.jobs.length = 0;
  });
  afterEach(async () => {
    await world.close();
  });

  for (const inForceFrom of [TODAY, TO_COME]) {
    it(`from ${inForceFrom} draws the cards anew of meetings that were told of and are not over`, async () => {
      const told = { starts: '2026-12-01T14:00:00.000Z', cancelled: false, count: 1 };
      const coming = { ...aMeeting(), told };
      const underWay = { ...aMeeting({ starts: '2026-11-02T09:00:00.000Z', ends: '2026-11-02T11:00:00.000Z' }), told };
      const over = { ...aMeeting({ starts: '2026-11-02T08:00:00.000Z', ends: '2026-11-02T09:30:00.000Z' }), told };
      const cancelled = { ...aMeeting(), told, state: 'cancelled' as const, published: null, cancelledAt: NOW };
      await world.store.in(async (records) => {
        for (const meeting of [coming, underWay, over, cancelled, aMeeting()]) await records.meetings.save(group, meeting);
      });
      await adopted({ version: '2.0', inForceFrom });
      assert.deepEqual(world.store.jobs.flatMap((job) => (job.kind === 'refreshCard' ? [job.meeting] : [])), [underWay.id, coming.id]);
    });
  }

  it('to come opens its bodies, and the ways to them, on its day', async () => {
    await adopted({ version: '2.0', inForceFrom: TO_COME });
    const framework = await world.store.in(async (records) => await records.framework.of(group));
    assert.ok(framework !== undefined);
    assert.deepEqual(framework.bodies.map(({ name, opened }) => [name, opened]), [['Customer Services Steering Group', null], ['Cabinet', null], ['Council', TO_COME], ['Website Board', TO_COME]]);
    const board = framework.bodies.find(({ name }) => name === 'Website Board')?.id;
    const route = framework.routes.find(({ from }) => from === board);
    assert.ok(route !== undefined);
    assert.deepEqual([TODAY, TO_COME].map((day) => routeState(route, framework, day)), ['bodyClosed', 'open']);
  });

  it('from today opens its bodies at once', async () => {
    await adopted({ version: '2.0', inForceFrom: TODAY });
    const framework = await world.store.in(async (records) => await records.framework.of(group));
    assert.deepEqual(framework?.bodies.map(({ opened }) => opened), [null, null, null, null]);
  });

  it('is read with the former names of its posts in mind', async () => {
    const [seat] = await world.store.in(async (records) => await records.seats.of(group, TODAY));
    assert.ok(seat !== undefined);
    const { holder: _holder, ...renamed } = { ...seat, post: 'Leader of the Council' };
    await world.store.in(async (records) => {
      await records.seats.save(group, [renamed]);
      await records.seats.addFormerPost({ seat: seat.id, post: seat.post, until: TODAY });
    });
    const { form } = value(await readDocument(world.ports, OWNER, { team, kind: 'word', name: 'Terms.docx', content: 'AAAA' }));
    assert.deepEqual(form.seats.filter(({ role }) => role === 'chair').map(({ id, post }) => [id, post]), [[seat.id, 'Leader of the Council']]);
  });
});
