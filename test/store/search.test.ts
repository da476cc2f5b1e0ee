import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { inScope } from '../../bot/store/scope.ts';
import { clocked, quickest } from '../support/pace.ts';
import { PEOPLE } from '../tenant/people.ts';
import { aGroup, aVersion, openWorld, TENANT, TERMS, type StoreWorld } from './world.ts';

const isMeant = (n: number): boolean => `${n.toString().padStart(4, '0')} ${(n % 100).toString()}`.includes('77');

const version = (inForceFrom: string, sentence: string) => aVersion({ inForceFrom, unread: [], terms: { ...TERMS, quorum: { ...TERMS.quorum, clause: { section: '', sentence } } } });

describe('the store: search among five thousand actions', () => {
  let world: StoreWorld;
  const group = aGroup();

  before(async () => {
    world = await openWorld();
    await world.in(({ groups }) => groups.save(group));
    await inScope(world.database, TENANT, async (handle) => {
      await sql`
        insert into actions (tenant, id, group_id, ref, title, owner, due, priority, state)
        select ${TENANT}, ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ${group.id}::uuid, 'ACT-2025-' || lpad(n::text, 4, '0'), 'Haystack ' || (n % 100), ${PEOPLE.hr.id}::uuid, '2026-01-01', 'normal', 'open'
        from generate_series(1, 5000) as n`.execute(handle);
      await sql`analyze finds`.execute(handle);
    });
  });
  after(() => world.close());

  const looked = { groups: [group.id], person: PEOPLE.ict.id, words: ['haystack', '77'], today: '2026-11-02', kind: null } as const;
  const meant = Array.from({ length: 5000 }, (_, at) => at + 1).filter(isMeant).length;

  it('finds each once, fifty at a time, the latest first', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: readonly { readonly id: string; readonly ref: string | null }[] = await world.in(({ search }) => search.find(looked, 50, after));
      seen.push(...page.map(({ ref }) => ref ?? ''));
      after = page.length === 50 ? (page.at(-1)?.id ?? null) : null;
    } while (after !== null);
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(seen.length, meant);
    assert.deepEqual(seen, seen.toSorted().toReversed());
    assert.deepEqual(await world.in(({ search }) => search.count(looked, 1000)), new Map([['action', meant]]));
  });

  const median = async (): Promise<number> => {
    const times: number[] = [];
    for (const word of ['77', '4321', 'nothing', 'haystack', '1', '99', '2025']) {
      times.push(await clocked(async () => await world.in(async ({ search }) => {
        await search.find({ ...looked, words: ['haystack', word] }, 51, null);
        await search.count({ ...looked, words: ['haystack', word] }, 1000);
      })));
    }
    return times.toSorted((a, b) => a - b)[3] ?? Infinity;
  };

  it('answers in less than a fifth of a second, the words said last among them', async () => {
    const ms = await quickest(200, median);
    assert.ok(ms < 200, `${ms} ms`);
  });

  it('of the terms what holds on the day is found, whenever its successor was put in', async () => {
    await world.in(async ({ terms }) => {
      await terms.add(group.id, version('2026-01-01', 'Five members are a walrus.'));
      await terms.add(group.id, version('2027-01-01', 'Six members are a walrus.'));
    });
    const said = async (today: string) => (await world.in(({ search }) => search.find({ ...looked, words: ['walrus'], today }, 10, null))).map(({ title }) => title.slice(0, 4)).toSorted();
    assert.deepEqual([await said('2026-12-31'), await said('2027-01-01')], [['Five', 'Six '], ['Six ']]);
    assert.deepEqual(await world.in(({ search }) => search.count({ ...looked, words: ['walrus'], today: '2027-01-01' }, 10)), new Map([['clause', 1]]));
  });

  it('what is changed is found as it is now, and what is gone is not found', async () => {
    const count = async (word: string): Promise<number> => (await world.in(({ search }) => search.count({ ...looked, words: [word] }, 10_000))).get('action') ?? 0;
    await inScope(world.database, TENANT, async (handle) => {
      await sql`update actions set title = 'Needle' where ref = 'ACT-2025-0001'`.execute(handle);
      await sql`delete from actions where ref = 'ACT-2025-0002'`.execute(handle);
    });
    assert.deepEqual([await count('needle'), await count('haystack')], [1, 4998]);
  });
});
