import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { sql } from 'kysely';
import type { Records } from '../../bot/ports.ts';
import { inScope } from '../../bot/store/scope.ts';
import { openStore } from '../../bot/store/store.ts';
import { aGroup, aMeeting, anObligation, id, NOW, OTHER, openWorld, type StoreWorld, TENANT, untilLocked } from './world.ts';

const TABLES = [
  'groups', 'people', 'team_members', 'seats', 'holdings', 'former_posts', 'membership_changes', 'terms_versions', 'terms_approvals', 'drafts', 'bodies',
  'routes', 'calendar_cursors', 'subscriptions', 'meetings', 'attendance', 'actions', 'workstreams', 'status_reports',
  'channels', 'notices', 'welcomes', 'journal', 'journal_heads',
] as const;

describe('the store: transactions and tenants', () => {
  let world: StoreWorld;
  const group = aGroup();
  before(async () => {
    world = await openWorld();
    await world.in(({ groups }) => groups.save(group));
  });
  after(() => world.close());

  it('a fault leaves nothing, whatever was written before it', async () => {
    const lost = aGroup();
    const broken = world.in(async ({ groups, meetings }) => {
      await groups.save(lost);
      await meetings.save(lost.id, aMeeting());
      throw new Error('half way');
    });
    await assert.rejects(broken, /half way/u);
    assert.equal(await world.in(({ groups }) => groups.get(lost.id)), undefined);
  });

  it('a failed query that somebody swallowed does not pass for a commit', async () => {
    const lost = aGroup();
    const broken = world.in(async ({ groups, meetings }) => {
      await groups.save(lost);
      await meetings.save(id(), aMeeting()).catch(() => undefined);
    });
    await assert.rejects(broken, /rolled back/u);
    assert.equal(await world.in(({ groups }) => groups.get(lost.id)), undefined);
  });

  it('records say nothing any more when their transaction has ended', async () => {
    const kept = await world.in((records) => Promise.resolve(records));
    await assert.rejects(async () => kept.groups.all(), /after its transaction had ended/u);
  });

  it('a job is put on the queue by the handle of the transaction', async () => {
    let seen: unknown;
    const store = openStore(world.database, async (handle, job) => {
      const { rows } = await sql<{ tenant: string }>`select current_setting('quorate.tenant') as tenant`.execute(handle);
      seen = { job, tenant: rows[0]?.tenant };
    });
    const job = { kind: 'synchronise' as const, tenant: TENANT, group: group.id };
    await store.inTenant(TENANT, (records) => records.enqueue(job));
    assert.deepEqual(seen, { job, tenant: TENANT });
  });

  it('a tenant neither reads nor changes what is of another', async () => {
    const meeting = aMeeting();
    await world.in(({ meetings }) => meetings.save(group.id, meeting));
    const seen = await world.store.inTenant(OTHER, async ({ groups, meetings, attendance, notices }) => {
      await groups.wakeAt(group.id, NOW);
      await groups.saveTemplate(group.id, meeting.items);
      await attendance.remove(meeting.id, id());
      return [await groups.get(group.id), await groups.lock(group.id), await groups.all(), await meetings.get(meeting.id), await notices.of(group.id, 9)];
    });
    assert.deepEqual(seen, [undefined, undefined, [], undefined, []]);
    assert.deepEqual(await world.in(({ groups }) => groups.template(group.id)), []);
    const foreign: readonly ((records: Records) => Promise<unknown>)[] = [
      ({ groups }) => groups.save(group),
      ({ meetings }) => meetings.save(group.id, aMeeting()),
      ({ notices }) => notices.raise(group.id, [anObligation('agenda/x/1')], NOW),
      ({ journal }) => journal.write({ group: group.id, at: NOW, who: null, what: 'x', about: 'y', before: null, after: null, clause: null }),
    ];
    for (const write of foreign) await assert.rejects(world.store.inTenant(OTHER, write));
  });

  it('not even a query written by hand sees another tenant, nor one without a tenant anything', async () => {
    for (const table of TABLES) {
      const { rows } = await sql<{ forced: boolean }>`
        select relrowsecurity and relforcerowsecurity as forced from pg_class where oid = ${table}::regclass`.execute(world.database.kysely);
      assert.deepEqual([table, rows[0]?.forced], [table, true]);
    }
    const count = sql<{ n: number }>`select count(*) as n from groups where ${TENANT} = ${TENANT}`;
    const mine = await inScope(world.database, TENANT, async (handle) => (await count.execute(handle)).rows[0]?.n);
    const theirs = await inScope(world.database, OTHER, async (handle) => (await count.execute(handle)).rows[0]?.n);
    assert.deepEqual([mine, theirs, (await count.execute(world.database.kysely)).rows[0]?.n], [1, 0, 0]);
    const stolen = inScope(world.database, OTHER, (handle) => sql`update groups set tenant = ${OTHER}`.execute(handle));
    assert.equal((await stolen).numAffectedRows, 0n);
  });

  it('every table of the store is under row-level security', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relforcerowsecurity`.execute(world.database.kysely);
    assert.deepEqual(rows, [{ name: 'migrations' }]);
  });

  it('no transaction is opened for every tenant, or for none', async () => {
    for (const tenant of ['', '*']) await assert.rejects(world.store.inTenant(tenant, () => Promise.resolve()), /needs one tenant/u);
  });

  it('a tenant is a value and never part of a query', async () => {
    assert.deepEqual(await world.store.inTenant(`x'; set local quorate.tenant = '${TENANT}`, ({ groups }) => groups.all()), []);
  });

  it('two writers of one group come one after the other', async () => {
    const order: string[] = [];
    let second: Promise<void> = Promise.resolve();
    await world.in(async ({ groups }) => {
      await groups.lock(group.id);
      second = world.in(async (records) => {
        await records.groups.lock(group.id);
        order.push(`second reads ${(await records.groups.get(group.id))?.name ?? ''}`);
      });
      await untilLocked(world);
      await groups.save({ ...group, name: 'Renamed' });
      order.push('first writes');
    });
    await second;
    assert.deepEqual(order, ['first writes', 'second reads Renamed']);
    await world.in(({ groups }) => groups.save(group));
  });

  it('a lock on one group holds up neither another group nor what only refers to the group', async () => {
    const other = aGroup();
    await world.in(({ groups }) => groups.save(other));
    await world.in(async ({ groups }) => {
      await groups.lock(group.id);
      await world.in(async (records) => {
        await records.groups.lock(other.id);
        await records.meetings.save(group.id, aMeeting());
      });
    });
  });

  it('the clock finds the groups that are due, over all tenants, the longest due first', async () => {
    const foreign = aGroup({ tenant: OTHER });
    const [early, late, never] = [aGroup(), aGroup(), aGroup()];
    await world.store.inTenant(OTHER, async ({ groups }) => {
      await groups.save(foreign);
      await groups.wakeAt(foreign.id, '2026-11-02T09:30:00.000Z');
    });
    await world.in(async ({ groups }) => {
      for (const [g, at] of [[late, NOW], [early, '2026-11-02T09:00:00.000Z'], [never, '2026-11-02T10:00:00.001Z']] as const) {
        await groups.save(g);
        await groups.wakeAt(g.id, at);
      }
    });
    const due = await world.store.dueGroups(NOW, 10);
    assert.deepEqual(due, [{ tenant: TENANT, group: early.id }, { tenant: OTHER, group: foreign.id }, { tenant: TENANT, group: late.id }]);
    assert.deepEqual(await world.store.dueGroups(NOW, 1), due.slice(0, 1));
    await world.in(({ groups }) => groups.wakeAt(early.id, null));
    assert.deepEqual(await world.store.dueGroups(NOW, 10), due.slice(1));
    const all = (await world.store.allGroups()).map((key) => key.group);
    assert.ok([foreign, early, late, never, group].every((g) => all.includes(g.id)));
  });

  it('is ready while its database answers', async () => {
    const { database, store } = await openWorld();
    assert.equal(await store.isReady(), true);
    await database.close();
    assert.equal(await store.isReady(), false);
  });
});
