import assert from 'node:assert/strict';
import pg from 'pg';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { JournalLine } from '../../bot/ports.ts';
import { verifyJournal } from '../../bot/store/journal.ts';
import type { Group } from '../../shared/domain/group.ts';
import { PEOPLE } from '../tenant/people.ts';
import { aGroup, CLAUSE, NOW, openWorld, type StoreWorld, TENANT, untilLocked } from './world.ts';

describe('the store: the journal', () => {
  let world: StoreWorld;
  let group: Group;
  let superuser: pg.Client;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(async () => {
    group = aGroup();
    await world.in(({ groups }) => groups.save(group));
    superuser = new pg.Client({ connectionString: world.superuserUrl });
    await superuser.connect();
  });
  afterEach(() => superuser.end());

  const line = (n: number): JournalLine => ({
    group: group.id, at: '2026-11-02T10:00:00Z', who: n % 2 === 0 ? null : PEOPLE.chair.id, what: 'meeting.moved', about: `meeting/${n}`,
    before: n === 1 ? undefined : { zeta: n, alpha: [1.5, 'Siân "x"\n', null, { b: 1, a: {} }] }, after: n === 2 ? 'text' : null, clause: n === 3 ? CLAUSE : null,
  });
  const write = (...numbers: number[]): Promise<void> =>
    world.in(async ({ journal }) => {
      for (const n of numbers) await journal.write(line(n));
    });
  const broken = (): Promise<number | null> => verifyJournal(world.database, { tenant: TENANT, group: group.id });

  it('is whole when nobody has touched it, empty or long', async () => {
    assert.equal(await broken(), null);
    await write(1, 2, 3);
    await write(4);
    assert.equal(await broken(), null);
  });

  it('is numbered without a gap by writers at the same moment who took no lock', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, n) => write(n, n + 100)));
    const { rows } = await superuser.query<{ n: string; last: number }>('select count(*) as n, max(seq) as last from journal where group_id = $1', [group.id]);
    assert.deepEqual(rows, [{ n: '24', last: 24 }]);
    assert.equal(await broken(), null);
  });

  it('written before the group was locked, it does not come to stand against a writer who locks first', async () => {
    let second: Promise<void> = Promise.resolve();
    await world.in(async ({ groups, journal }) => {
      await journal.write(line(1));
      second = world.in(async (records) => {
        await records.groups.lock(group.id);
        await records.journal.write(line(2));
      });
      await untilLocked(world);
      await groups.lock(group.id);
      await journal.write(line(3));
    });
    await second;
    assert.equal(await broken(), null);
  });

  it('a transaction that is rolled back leaves no gap', async () => {
    await write(1);
    await assert.rejects(world.in(async ({ journal }) => (await journal.write(line(2)), Promise.reject(new Error('no')))));
    await write(3);
    assert.equal(await broken(), null);
  });

  // what was done to the third of five lines, and the line that shows it
  const tampering: readonly (readonly [string, string, number])[] = [
    ['another value before', `update journal set before = '{"zeta": 4}' where group_id = $1 and seq = 3`, 3],
    ['another person', 'update journal set who = null where group_id = $1 and seq = 3', 3],
    ['another moment', `update journal set at = at + interval '1 minute' where group_id = $1 and seq = 3`, 3],
    ['another clause', 'update journal set clause = null where group_id = $1 and seq = 3', 3],
    ['another hash', `update journal set hash = 'x' where group_id = $1 and seq = 3`, 3],
    ['removed', 'delete from journal where group_id = $1 and seq = 3', 3],
    ['removed, the next moved up', `with gone as (delete from journal where group_id = $1 and seq = 3) update journal set seq = 13 where group_id = $1 and seq = 4`, 3],
    ['the last two removed', 'delete from journal where group_id = $1 and seq > 3', 4],
    ['all removed', 'delete from journal where group_id = $1', 1],
  ];
  for (const [what, statement, seq] of tampering) {
    it(`shows a line that was changed behind its back: ${what}`, async () => {
      await write(5, 2, 3, 4, 1);
      assert.ok(((await superuser.query(statement, [group.id])).rowCount ?? 0) > 0);
      assert.equal(await broken(), seq);
    });
  }

  it('cannot be changed by the role of the app', async () => {
    await write(1);
    const app = new pg.Client({ connectionString: world.url });
    await app.connect();
    await app.query(`set quorate.tenant = '${TENANT}'`);
    const statements = ['select from journal', `update journal set what = 'x'`, 'delete from journal'];
    const counts: (number | null)[] = [];
    for (const statement of statements) counts.push((await app.query(statement)).rowCount);
    await app.end();
    assert.ok((counts[0] ?? 0) > 0);
    assert.deepEqual(counts.slice(1), [0, 0]);
    assert.equal(await broken(), null);
  });

  it('takes no line for a group that does not exist', async () => {
    await assert.rejects(world.in(({ journal }) => journal.write({ ...line(1), group: aGroup().id, at: NOW })), /no such group/u);
  });
});
