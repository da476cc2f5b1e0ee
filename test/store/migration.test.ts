import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type pg from 'pg';
import { type Database, openDatabase } from '../../bot/store/database.ts';
import { openStore } from '../../bot/store/store.ts';
import type { Store } from '../../bot/ports.ts';
import { DEFAULT_RULES } from '../../shared/domain/stated-rules.ts';
import type { Clause } from '../../shared/domain/terms.ts';
import type { FreshDatabase } from '../support/postgres.ts';
import { databaseBefore } from './earlier.ts';
import { id, OTHER, TENANT } from './world.ts';

const clause = (sentence: string): Clause => ({ section: 'Standards', sentence });

/** As an earlier Quorate kept them. */
const EARLIER = {
  version: '1.4', dated: '2019-08-27',
  quorum: { people: 5, requires: [['chair', 'viceChair'], ['supportingOfficer']], clause: clause('At least five.') },
  agendaNotice: { amount: 4, unit: 'workingDays', clause: clause('Four working days.') },
  apologies: { consecutive: 2, clause: clause('Two in a row.') },
  decisions: { by: 'agreement', clause: clause('No voting.') },
  cadence: { months: 2, clause: { section: '', sentence: '' } },
  substitutes: { officersOnly: true, countToQuorum: null, clause: clause('A suitable substitute.') },
};
const SILENT = { ...EARLIER, version: '0.1', dated: null, quorum: { people: 2, requires: [], clause: { section: '', sentence: '' } }, substitutes: { ...EARLIER.substitutes, officersOnly: false, countToQuorum: true } };

describe('the store: what an earlier version stored', () => {
  const [group, other, seat, vacant, person, next] = [id(), id(), id(), id(), id(), id()];
  let fresh: FreshDatabase;
  let database: Database;
  let store: Store;

  const insert = async (client: pg.Client): Promise<void> => {
    const run = (text: string, ...values: unknown[]) => client.query(text, values);
    await run('begin');
    for (const [tenant, one] of [[TENANT, group], [OTHER, other]]) {
      await run(`select set_config('quorate.tenant', $1, true)`, tenant);
      await run(
        `insert into groups (tenant, id, name, aliases, zone, nation, language, closures, hours, reason_days, team, mailbox, next_look)
         values ($1, $2, 'Group', '[]', 'Europe/London', 'scotland', 'en', '[]', '{}', 28, $3, 'Boards@Brookmere.example', null)`, tenant, one, id());
      await run(`insert into journal (tenant, group_id, seq, at, what, about, previous, hash) values ($1, $2, 1, '2026-05-01 09:30:15.25+00', 'group.setUp', 'x', '', 'h')`, tenant, one);
      for (const terms of [SILENT, EARLIER]) await run('insert into terms (tenant, group_id, version, terms) values ($1, $2, $3, $4)', tenant, one, terms.version, JSON.stringify(terms));
    }
    await run(`select set_config('quorate.tenant', $1, true)`, TENANT);
    await run(`insert into people (tenant, id, name, job_title) values ($1, $2, 'Siân', 'ICT Manager')`, TENANT, person);
    await run(`insert into seats (tenant, id, group_id, role, post, area, elected) values ($1, $2, $3, 'supportingOfficer', 'ICT Manager', 'ICT', false)`, TENANT, seat, group);
    await run(`insert into seats (tenant, id, group_id, role, post, area, elected, nominated) values ($1, $2, $3, 'chair', 'Leader', null, true, $4)`, TENANT, vacant, group, person);
    const hold = (who: string, since: string, until: string | null) =>
      run('insert into holdings (tenant, id, seat, person, since, until) values ($1, $2, $3, $4, $5, $6)', TENANT, id(), seat, who, since, until);
    await hold(next, '2026-05-01T09:00:00Z', '2026-05-01T09:00:05Z');
    await hold(next, '2026-05-01T10:00:00Z', '2026-06-30T23:30:00Z');
    await hold(person, '2026-06-30T23:30:00Z', null);
    await run('commit');
  };

  before(async () => {
    fresh = await databaseBefore('005-governance', insert);
    database = await openDatabase(fresh.url);
    store = openStore(database, () => Promise.resolve());
  });
  after(async () => {
    await database.close();
    await fresh.drop();
  });

  it('its terms are versions, each rule in the shape of today with its sentence, the latest in force', async () => {
    const found = await store.inTenant(TENANT, ({ terms }) => terms.inForce(group, '2026-11-02'));
    assert.deepEqual({ ...found, id: '' }, {
      id: '',
      terms: {
        ...DEFAULT_RULES,
        version: '1.4',
        dated: '2019-08-27',
        quorum: {
          size: { kind: 'number', people: 5 }, counts: 'core', clause: clause('At least five.'),
          requires: [{ among: ['chair', 'viceChair'], people: 1 }, { among: ['supportingOfficer'], people: 1 }],
        },
        agendaNotice: { amount: 4, unit: 'workingDays', clause: clause('Four working days.') },
        cadence: { rhythm: { kind: 'months', every: 2 }, clause: null },
        attendance: { consecutive: 2, percent: null, annualReview: false, clause: clause('Two in a row.') },
        substitutes: { who: 'officers', countToQuorum: null, clause: clause('A suitable substitute.') },
        decisions: { by: 'agreement', castingVote: null, byCorrespondence: null, clause: clause('No voting.') },
      },
      control: { versions: [], approvals: [], cover: null, notSupplied: [] },
      purpose: null, objectives: [], unread: [], inForceFrom: '1970-01-01',
      adopted: { by: null, at: '2026-05-01T09:30:15.250Z' },
    });
  });

  it('each tenant keeps its own, in their order; what was not stated is not stated', async () => {
    for (const [tenant, one] of [[TENANT, group], [OTHER, other]] as const) {
      const versions = await store.inTenant(tenant, ({ terms }) => terms.versions(one));
      assert.deepEqual(versions.map(({ terms }) => [terms.version, terms.dated]), [['1.4', '2019-08-27'], ['0.1', null]]);
      assert.deepEqual(versions[1]?.terms.quorum, { size: { kind: 'number', people: 2 }, requires: [], counts: 'core', clause: null });
      assert.deepEqual(versions[1].terms.substitutes, { who: 'everyone', countToQuorum: true, clause: clause('A suitable substitute.') });
      assert.ok(versions.every((version) => /^[0-9a-f-]{36}$/u.test(version.id)));
    }
    assert.deepEqual(await store.inTenant(OTHER, ({ terms }) => terms.versions(group)), []);
  });

  it('its seats and who held them, by days of the council; what began and ended on one day is not there', async () => {
    const read = await store.inTenant(TENANT, async ({ seats }) => ({
      seats: await seats.of(group, '2026-11-02'),
      holdings: await seats.holdings(group),
      titles: await seats.titlesAtSeating(group, '2026-11-02'),
    }));
    assert.deepEqual(read, {
      seats: [
        { id: seat, role: 'supportingOfficer', post: 'ICT Manager', areas: ['ICT'], elected: false, standing: 'core', holder: person },
        { id: vacant, role: 'chair', post: 'Leader', areas: [], elected: true, standing: 'core', holder: null },
      ],
      // half past eleven in the evening is the next day in a British summer
      holdings: [{ seat, person, from: '2026-07-01', until: null }, { seat, person: next, from: '2026-05-01', until: '2026-07-01' }],
      titles: new Map([[seat, 'ICT Manager']]),
    });
  });

  it('its calendars and teams are read at once, and its mailbox is watched', async () => {
    const keys = [{ tenant: TENANT, group }, { tenant: OTHER, group: other }].toSorted((a, b) => (a.group < b.group ? -1 : 1));
    assert.deepEqual(await store.groupsToRead('2026-11-02T10:00:00Z', 9), keys);
    const mailboxes = await store.mailboxesToWatch('2026-11-02T10:00:00Z', 9);
    assert.deepEqual(new Set(mailboxes.map(({ tenant, mailbox }) => `${tenant} ${mailbox}`)), new Set([`${TENANT} boards@brookmere.example`, `${OTHER} boards@brookmere.example`]));
  });

  it('every group stands in a framework of its own, to which bodies can be added', async () => {
    await store.inTenant(TENANT, async (records) => {
      const framework = await records.framework.of(group);
      assert.deepEqual(framework?.bodies.map(({ name, kind, parent, runs }) => ({ name, kind, parent, runs })), [{ name: 'Group', kind: 'group', parent: null, runs: group }]);
      assert.equal(framework.own, framework.bodies[0]?.id);
      assert.deepEqual(framework.routes, []);
    });
  });
});
