import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { inScope } from '../../bot/store/scope.ts';
import { openChanges, type OpenChanges } from '../../bot/store/changes.ts';
import { aGroup, NOW, openWorld, OTHER, TENANT, type StoreWorld } from './world.ts';

const SILENT = { info: () => undefined, warn: () => undefined, fault: () => undefined };

/** What was heard, and a wait for the next of it. */
const ear = () => {
  const heard: string[] = [];
  const waiting: (() => void)[] = [];
  return {
    heard,
    hear: (what: string): void => {
      heard.push(what);
      for (const go of waiting.splice(0)) go();
    },
    until: async (count: number): Promise<void> => {
      while (heard.length < count) {
        const { promise, resolve } = Promise.withResolvers<null>();
        waiting.push(() => { resolve(null); });
        await promise;
      }
    },
  };
};

const listening = async (changes: OpenChanges): Promise<void> => {
  while (!changes.isListening()) await new Promise((turn) => { setImmediate(turn); });
};

describe('changes, told the moment that they are committed', () => {
  let world: StoreWorld;
  const group = aGroup();
  const foreign = aGroup({ tenant: OTHER });
  const here: OpenChanges[] = [];
  const open = async (): Promise<OpenChanges> => {
    const changes = openChanges({ url: world.url, log: SILENT, againMs: 5 });
    here.push(changes);
    await listening(changes);
    return changes;
  };
  const write = async (tenant: string, id: string, after: () => Promise<void> = async () => Promise.resolve()): Promise<void> => {
    await world.store.inTenant(tenant, async ({ journal }) => {
      await journal.write({ group: id, at: NOW, who: null, what: 'test.changed', about: `group/${id}`, before: null, after: null, clause: null });
      await after();
    });
  };

  before(async () => {
    world = await openWorld();
    await world.in(async ({ groups }) => groups.save(group));
    await world.store.inTenant(OTHER, async ({ groups }) => groups.save(foreign));
  });
  afterEach(async () => { await Promise.all(here.splice(0).map(async (changes) => changes.close())); });
  after(async () => world.close());

  it('are heard by every process that follows the group, and once for a transaction with several', async () => {
    const [one, two] = [ear(), ear()];
    (await open()).follow(TENANT, group.id, one.hear);
    (await open()).follow(TENANT, group.id, two.hear);
    await write(TENANT, group.id, async () => Promise.resolve());
    await Promise.all([one.until(1), two.until(1)]);
    await world.in(async ({ journal }) => {
      for (const what of ['a.b', 'c.d']) await journal.write({ group: group.id, at: NOW, who: null, what, about: 'x', before: null, after: null, clause: null });
    });
    await Promise.all([one.until(2), two.until(2)]);
    await write(TENANT, group.id);
    await Promise.all([one.until(3), two.until(3)]);
    assert.deepEqual([one.heard, two.heard], [['changed', 'changed', 'changed'], ['changed', 'changed', 'changed']]);
  });

  it('of another tenant or another group are not heard, and nothing is heard of what was rolled back', async () => {
    const [mine, theirs, mixed] = [ear(), ear(), ear()];
    const changes = await open();
    changes.follow(TENANT, group.id, mine.hear);
    changes.follow(OTHER, foreign.id, theirs.hear);
    // a tenant that asks for the group of another
    changes.follow(OTHER, group.id, mixed.hear);
    await assert.rejects(write(TENANT, group.id, async () => Promise.reject(new Error('no'))), /no/u);
    await write(OTHER, foreign.id);
    await theirs.until(1);
    assert.deepEqual([mine.heard, mixed.heard], [[], []]);
    await write(TENANT, group.id);
    await mine.until(1);
    assert.deepEqual([theirs.heard, mixed.heard], [['changed'], []]);
  });

  it('are heard no more by who has stopped', async () => {
    const [stays, goes] = [ear(), ear()];
    const changes = await open();
    changes.follow(TENANT, group.id, stays.hear);
    changes.follow(TENANT, group.id, goes.hear)();
    await write(TENANT, group.id);
    await stays.until(1);
    assert.deepEqual(goes.heard, []);
  });

  it('that may have been missed are told as lost, and the line is made again by itself', async () => {
    const followed = ear();
    const changes = await open();
    changes.follow(TENANT, group.id, followed.hear);
    await inScope(world.database, TENANT, async (handle) =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'quorate-changes'`.execute(handle));
    await followed.until(1);
    assert.deepEqual([followed.heard, changes.isListening()], [['lost'], false]);
    await listening(changes);
    await write(TENANT, group.id);
    await followed.until(2);
    assert.deepEqual(followed.heard, ['lost', 'changed']);
  });
});
