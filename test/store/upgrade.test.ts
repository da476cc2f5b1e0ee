import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type pg from 'pg';
import { bankHolidayCalendar } from '../../bot/bank-holidays.ts';
import { type Database, openDatabase } from '../../bot/store/database.ts';
import { openStore } from '../../bot/store/store.ts';
import type { Store } from '../../bot/ports.ts';
import { factsOf } from '../../bot/usecases/notices/facts.ts';
import { obligations } from '../../shared/domain/obligation.ts';
import { addDays } from '../../shared/domain/time.ts';
import { BARE_REPORT } from '../../shared/domain/workstream.ts';
import type { FreshDatabase } from '../support/postgres.ts';
import { PEOPLE } from '../tenant/people.ts';
import { databaseBefore } from './earlier.ts';
import { aVersion, id, NOW, TENANT, TERMS } from './world.ts';

const ITEMS = [
  { number: 1, title: 'Apologies', purpose: 'note', presenter: null, minutes: 5, papers: [{ title: 'Minutes', url: null, state: 'toFollow' }] },
  { number: 2, title: 'Ymddiheuriadau', purpose: 'discuss', presenter: 'HR Manager', minutes: 15, papers: [] },
];
/** Two strategies of one title, one of them over for years and one for days; most have never been reported on. */
const WORK = [[id(), 1, '2022-01-01', '2026-10-20'], [id(), 2, '2022-01-01', '2026-10-20'], [id(), 1, '2018-01-01', '2021-12-31']] as const;
const DAY_OF_OLD = (back: number): string => addDays('2026-10-20', -28 * back);

describe('the store: a group that met for two years before there was a meeting cycle', () => {
  const [group, coming, called, chair, seat] = [id(), id(), id(), PEOPLE.chair.id, id()];
  const old = Array.from({ length: 26 }, id);
  let fresh: FreshDatabase;
  let database: Database;
  let store: Store;

  const insert = async (client: pg.Client): Promise<void> => {
    const run = (text: string, ...values: unknown[]) => client.query(text, values);
    await run('begin');
    await run(`select set_config('quorate.tenant', $1, true)`, TENANT);
    await run(
      `insert into groups (tenant, id, name, aliases, zone, nation, language, closures, hours, reason_days, team, mailbox, next_look, secretary, template)
       values ($1, $2, 'Group', '[]', 'Europe/London', 'englandAndWales', 'en', '[]', $3, 28, $4, 'boards@brookmere.example', null, $5, $6)`,
      TENANT, group, JSON.stringify({ from: '08:00', until: '18:00', days: 'working' }), id(), PEOPLE.secretary.id, JSON.stringify(ITEMS),
    );
    const rules = { itemsNotice: { amount: 10, unit: 'workingDays', clause: null }, actionLogNotice: { amount: 5, unit: 'workingDays', clause: null }, record: { kept: 'both', agreedAtNext: true, clause: null } } as const;
    const version = aVersion({ inForceFrom: '2020-01-01', terms: { ...TERMS, ...rules } });
    await run('insert into terms_versions (tenant, id, group_id, in_force_from, version) values ($1, $2, $3, $4, $5)', TENANT, version.id, group, version.inForceFrom, JSON.stringify(version));
    await run(`insert into seats (tenant, id, group_id, role, post, elected) values ($1, $2, $3, 'chair', 'Leader', true)`, TENANT, seat, group);
    await run(`insert into holdings (tenant, id, seat, person, from_day) values ($1, $2, $3, $4, '2020-01-01')`, TENANT, id(), seat, chair);
    const meeting = async (one: string, day: string, published: string | null): Promise<void> => {
      const starts = `${day}T14:00:00Z`;
      await run(
        `insert into meetings (tenant, id, group_id, event, subject, starts, ends, items, state, published_at, published_version, told) values ($1, $2, $3, $4, 'Group', $5, $6, $7, $8, $9, $10, $11)`,
        TENANT, one, group, id(), starts, `${day}T16:00:00Z`, JSON.stringify(ITEMS), published === null ? 'planned' : 'called', published, published === null ? null : 1,
        published === null ? null : JSON.stringify({ starts: `${day}T14:00:00.000Z`, cancelled: false, count: 1 }),
      );
      if (published !== null) await run(`insert into attendance (tenant, meeting, person, day, answer, at) values ($1, $2, $3, $4, 'attending', $5)`, TENANT, one, chair, day, published);
    };
    for (const [back, one] of old.entries()) await meeting(one, DAY_OF_OLD(back), `${addDays(DAY_OF_OLD(back), -10)}T09:00:00Z`);
    await meeting(called, '2026-11-17', '2026-10-30T09:00:00Z');
    await meeting(coming, '2027-01-19', null);
    await run(`insert into actions (tenant, id, group_id, ref, title, owner, due, priority, state) values ($1, $2, $3, 'ACT-2026-014', 'x', $4, '2025-01-10', 'high', 'open')`, TENANT, id(), group, chair);
    for (const [one, number, from, until] of WORK) {
      await run(`insert into workstreams (tenant, id, group_id, strategy, strategy_from, strategy_until, number, title, lead_post, lead) values ($1, $2, $3, 'Digital Strategy', $4, $5, $6, 'Skills', 'Head of HR', $7)`, TENANT, one, group, from, until, number, chair);
    }
    await run(`insert into status_reports (tenant, workstream, rag, reason, by, at) values ($1, $2, 'amber', 'Money', $3, '2026-10-01T09:00:00Z')`, TENANT, WORK[0][0], chair);
    await run('commit');
  };

  before(async () => {
    fresh = await databaseBefore('006-cycle', insert);
    database = await openDatabase(fresh.url);
    store = openStore(database, () => Promise.resolve());
  });
  after(async () => {
    await database.close();
    await fresh.drop();
  });

  it('every item of every meeting has an id of its own, and the order of business has none', async () => {
    const { items, template } = await store.inTenant(TENANT, async (records) => ({
      items: (await records.meetings.of(group, '2000-01-01T00:00:00.000Z')).map((meeting) => meeting.items),
      template: await records.groups.template(group),
    }));
    const now = ITEMS.map((item) => ({ ...item, standing: null, papers: item.papers.map((paper) => ({ ...paper, id: null, restricted: false })) }));
    assert.deepEqual(template, now);
    assert.equal(items.length, 28);
    for (const own of items) assert.deepEqual(own, now.map((item, at) => ({ ...item, id: own[at]?.id })));
    assert.equal(new Set(items.flat().map((item) => item.id)).size, 56);
  });

  it('nobody is flooded: of what is past the secretary hears of the latest meeting alone, and the channel of nothing', async () => {
    const owed = await store.inTenant(TENANT, async (records) => {
      const kept = await records.groups.get(group);
      assert.ok(kept);
      assert.equal(kept.publishing, 'automatic');
      return obligations(await factsOf(records, kept, bankHolidayCalendar(), NOW), NOW).filter(({ due }) => due <= NOW);
    });
    assert.deepEqual(owed.map(({ matter, to }) => [matter.kind, 'meeting' in matter ? matter.meeting : null, to]), [
      ['quorumTurned', called, chair], ['quorumTurned', called, PEOPLE.secretary.id],
      ['recordDue', old[0], PEOPLE.secretary.id], ['recordDue', old[0], PEOPLE.secretary.id],
      // the strategy that has just ended, once
      ['strategyReview', null, PEOPLE.secretary.id],
    ]);
  });

  it('each strategy is one, by its title and its years; an old report is read as it was, and all of it is found', async () => {
    const { strategies, workstreams, found } = await store.inTenant(TENANT, async (records) => ({
      strategies: await records.strategies.of(group), workstreams: await records.workstreams.of(group),
      found: await records.search.find({ groups: [group], person: chair, words: ['skills'], today: '2026-11-02', kind: null }, 10, null),
    }));
    assert.deepEqual(strategies.map(({ title, from, until, revision }) => [title, from, until, revision]), [['Digital Strategy', '2018-01-01', '2021-12-31', 1], ['Digital Strategy', '2022-01-01', '2026-10-20', 1]]);
    assert.deepEqual(workstreams.map(({ number, strategy, status }) => [number, strategy.from, status?.rag ?? null]), [[1, '2018-01-01', null], [1, '2022-01-01', 'amber'], [2, '2022-01-01', null]]);
    assert.deepEqual(workstreams[1]?.status, { ...BARE_REPORT, rag: 'amber', reason: 'Money', by: chair, at: '2026-10-01T09:00:00.000Z' });
    assert.deepEqual(found.map(({ kind }) => kind), ['workstream', 'workstream', 'workstream']);
  });

  it('a new reference goes on after those that there are', async () => {
    assert.equal(await store.inTenant(TENANT, (records) => records.refs.next(group, 'ACT-2026')), 15);
  });
});
