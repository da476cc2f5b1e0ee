import assert from 'node:assert/strict';
import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import { after, before, describe, it } from 'mocha';
import pg from 'pg';
import type { Records } from '../../bot/ports.ts';
import { inScope } from '../../bot/store/scope.ts';
import { openStore } from '../../bot/store/store.ts';
import type { Handle, Tables } from '../../bot/store/tables.ts';
import { PEOPLE } from '../tenant/people.ts';
import { aGroup, id, NOW, openWorld, type StoreWorld, TENANT } from './world.ts';

/** What stands in the way of a table being read whole: 300 groups, ten years of their meetings, actions and notices. */
const YEARS = `
  insert into groups (tenant, id, name, aliases, zone, nation, language, closures, hours, reason_days, team, mailbox, next_look)
    select '${TENANT}', gen_random_uuid(), 'Group ' || n, '[]', 'Europe/London', 'scotland', 'en', '[]', '{}', 28, 'team ' || n, 'm', timestamptz '2026-11-02' + n * interval '1 hour'
    from generate_series(1, 300) n;
  insert into meetings (tenant, id, group_id, event, subject, starts, ends, items, state)
    select tenant, gen_random_uuid(), id, 'event ' || n, 'Meeting', timestamptz '2016-11-01' + n * interval '2 months', timestamptz '2016-11-01 02:00' + n * interval '2 months', '[]', 'planned'
    from groups, generate_series(0, 61) n;
  insert into attendance (tenant, meeting, person, day, answer, at) select tenant, id, gen_random_uuid(), starts::date, 'attending', starts from meetings;
  insert into actions (tenant, id, group_id, ref, title, owner, due, priority, state)
    select tenant, gen_random_uuid(), id, 'ACT-' || n, 'Action', case when n % 50 = 0 then '${PEOPLE.ict.id}' else gen_random_uuid() end, '2026-11-01', 'normal', case when n % 10 = 0 then 'open' else 'closed' end
    from groups, generate_series(1, 60) n;
  insert into notices (tenant, id, group_id, key, matter, due, until, state, attempts, at)
    select tenant, gen_random_uuid(), group_id, 'agenda/' || id, jsonb_build_object('kind', 'agenda', 'meeting', id), starts, ends, case when random() < 0.01 then 'queued' else 'sent' end, 1, starts
    from meetings;
  insert into people (tenant, id, name) select '${TENANT}', gen_random_uuid(), 'Person ' || n from generate_series(1, 3000) n;
  insert into team_members (tenant, group_id, person) select g.tenant, g.id, p.id from groups g, lateral (select id from people where people.tenant = g.tenant order by id limit 20) p;
  insert into seats (tenant, id, group_id, role, post, elected) select tenant, gen_random_uuid(), id, 'member', 'Post ' || n, false from groups, generate_series(1, 10) n;
  insert into holdings (tenant, id, seat, person, from_day, until_day)
    select tenant, gen_random_uuid(), id, gen_random_uuid(), date '2016-01-01' + n * 365, date '2016-01-01' + n * 365 + 365 from seats, generate_series(0, 9) n;
  insert into strategies (tenant, id, group_id, value) select tenant, gen_random_uuid(), id, '{"title":"s","from":"2026-01-01","until":"2027-01-01"}' from groups;
  insert into workstreams (tenant, id, group_id, strategy_id, number, title, lead_post, lead)
    select tenant, gen_random_uuid(), group_id, id, n, 't', 'p', gen_random_uuid() from strategies, generate_series(1, 5) n;
  insert into terms_versions (tenant, id, group_id, in_force_from, version) select tenant, gen_random_uuid(), id, date '2016-01-01' + n * 365, '{"control":{"approvals":[]}}' from groups, generate_series(0, 9) n;
  insert into terms_approvals (tenant, terms, approval) select tenant, id, '{}' from terms_versions, generate_series(1, 3);
  insert into subscriptions (tenant, mailbox, client_state, look_at) select tenant, 'mailbox ' || name, 's', next_look from groups;
  update groups set calendar_at = next_look, team_at = next_look, mailbox = 'mailbox ' || name, secretary = gen_random_uuid();
  analyze;`;

describe('the store: ten years do not slow it down', () => {
  let world: StoreWorld;
  let watched: Handle;
  let asked: CompiledQuery[] = [];
  let group = '';
  let meeting = '';

  before(async () => {
    world = await openWorld();
    await inScope(world.database, TENANT, (handle) => sql.raw(YEARS).execute(handle));
    const dialect = new PostgresDialect({ pool: new pg.Pool({ connectionString: world.url, max: 1 }) });
    watched = new Kysely<Tables>({ dialect, log: ({ query }) => void asked.push(query) });
    group = (await world.in(({ groups }) => groups.byTeam('team 150')))?.id ?? '';
    meeting = (await world.in(({ meetings }) => meetings.of(group, NOW)))[0]?.id ?? '';
  });
  after(async () => {
    await watched.destroy();
    await world.close();
  });

  /** The indexes by which the last query of the work is answered; a table read whole shows by its name. */
  const waysOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    asked = [];
    await work();
    const query = asked.findLast((one) => one.sql.trimStart().startsWith('select'));
    assert.ok(query);
    const explained = CompiledQuery.raw(`explain (format json) ${query.sql}`, [...query.parameters]);
    const { rows } = await inScope(world.database, /next_look|calendar_at|look_at/u.test(query.sql) ? '*' : TENANT, (handle) => handle.executeQuery(explained));
    return JSON.stringify(rows).match(/(?<="Index Name":")\w+|"Seq Scan".*?"Relation Name":"\w+/gu) ?? [];
  };
  const store = () => openStore({ url: world.url, kysely: watched, close: () => Promise.resolve() }, () => Promise.resolve());

  const rows: readonly (readonly [string, (records: Records) => Promise<unknown>, readonly string[]])[] = [
    ['the meetings to come', ({ meetings }) => meetings.of(group, NOW), ['meetings_group']],
    ['the answers to a meeting', ({ attendance }) => attendance.of([meeting]), ['attendance_pkey']],
    ['open actions of a group', ({ actions }) => actions.openOf(group), ['actions_open_group']],
    ['open actions of a person', ({ actions }) => actions.openOfOwner(PEOPLE.ict.id), ['actions_open_owner']],
    ['notices of a group', ({ notices }) => notices.of(group, 20), ['notices_newest']],
    ['notices about a meeting', ({ notices }) => notices.aboutMeeting(meeting), ['notices_meeting']],
    ['a group by its team', ({ groups }) => groups.byTeam('team 7'), ['groups_tenant_team_key']],
    ['seats on a day', ({ seats }) => seats.of(group, '2026-11-02'), ['seats_group', 'holdings_from']],
    ['the terms in force', ({ terms }) => terms.inForce(group, '2026-11-02'), ['terms_versions_in_force', 'terms_approvals_pkey']],
    ['groups of a mailbox', ({ feeds }) => feeds.groupsOfMailbox('Mailbox Group 7'), ['groups_mailbox']],
    ['what somebody has to do with a group', ({ people }) => people.places(PEOPLE.ict.id, group), ['groups_pkey', 'team_members_person', 'holdings_person', 'seats_pkey', 'workstreams_lead']],
    ['a meeting by its id', ({ meetings }) => meetings.get(id()), ['meetings_pkey']],
  ];
  for (const [what, ask, ways] of rows) {
    it(`${what}: by an index`, async () => {
      assert.deepEqual(await waysOf(() => store().inTenant(TENANT, ask)), ways);
    });
  }

  it('groups that are due: by an index, over all tenants', async () => {
    assert.deepEqual(await waysOf(() => store().dueGroups('2026-11-02T03:00:00Z', 10)), ['groups_next_look']);
  });

  it('groups to read and mailboxes to watch: by an index, over all tenants', async () => {
    assert.deepEqual(await waysOf(() => store().groupsToRead('2026-11-02T03:00:00Z', 10)), ['groups_calendar_at', 'groups_team_at']);
    assert.deepEqual(await waysOf(() => store().mailboxesToWatch('2026-11-02T03:00:00Z', 10)), ['subscriptions_look_at']);
  });

  it('a transaction that locks, reads and writes makes four round trips', async () => {
    const mine = aGroup();
    await world.in(({ groups }) => groups.save(mine));
    asked = [];
    await store().inTenant(TENANT, async ({ groups, journal }) => {
      await groups.lock(mine.id);
      await journal.write({ group: mine.id, at: NOW, who: null, what: 'x', about: 'y', before: null, after: null, clause: null });
    });
    assert.equal(asked.length, 4);
  });
});
