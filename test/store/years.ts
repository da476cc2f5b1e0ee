import { randomUUIDv7 } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { inScope } from '../../bot/store/scope.ts';
import type { Database } from '../../bot/store/database.ts';
import type { Records } from '../../bot/ports.ts';
import type { Group } from '../../shared/domain/group.ts';
import { newBlocker } from '../../shared/domain/blocker-deeds.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import { BLANK_REQUEST, type Request } from '../../shared/domain/request.ts';
import { raiseRisk } from '../../shared/domain/risk-deeds.ts';
import type { Risk } from '../../shared/domain/risk.ts';
import { PEOPLE } from '../tenant/people.ts';
import { anAction, aVersion, NOW, TENANT } from './world.ts';

/** A group's history, as much of it as years: of each thing one is saved as it is saved in life, and the others follow it. */

/** How many of each end in a year. */
const A_YEAR = { actions: 60, decisions: 120, blockers: 60, risks: 60, requests: 60 } as const;
export type Listed = keyof typeof A_YEAR;
export const endedIn = (table: Listed, years: number): number => A_YEAR[table] * years;

const by = PEOPLE.ict.id;
const ended = { by, at: NOW };

const aDecision = (): Decision => ({
  id: randomUUIDv7(), ref: 'DEC', meeting: null, item: null, about: 'Printers', text: 'Fewer printers', outcome: 'approved', reasons: 'They cost too much.', conditions: null, optionsRejected: null, spendsMoney: false,
  conflicts: null, dissent: null, vote: null, effective: null, quorum: null, state: 'taken', settled: null, readers: null, by, at: NOW, corrections: [],
});
const aRisk = (): Risk => {
  const form = { title: 'Fraud', detail: '', workstream: null, stream: 'both', owner: by, likelihood: 2, impact: 3, mitigation: '', nextReview: '2027-01-01' } as const;
  return raiseRisk({ id: randomUUIDv7(), ref: 'RSK' }, form, null, ended);
};
const aBlocker = () => newBlocker(randomUUIDv7(), 'BLK', { title: 'No analyst', detail: '', workstream: null, decisionSince: null }, { ...ended, today: '2026-11-02' });
const aRequest = (): Request => ({
  ...BLANK_REQUEST, id: randomUUIDv7(), ref: 'REQ', title: 'A scanner', by, at: NOW, state: 'submitted', triage: null, place: null, outcome: null, promise: null, sentOn: null, rank: null, commissioned: null, revision: 1,
});

/** One that is open and one that has ended of each. */
async function templates({ actions, decisions, blockers, risks, requests }: Records, { id }: Group): Promise<void> {
  await actions.save(id, anAction({ owner: by }));
  await actions.save(id, anAction({ ref: 'ACT', state: 'closed', closed: { ...ended, how: 'done', note: null } }));
  await decisions.save(id, aDecision());
  await blockers.save(id, aBlocker());
  await blockers.save(id, { ...aBlocker(), state: 'removed', ended: { ...ended, how: 'x' } });
  await risks.save(id, aRisk());
  await risks.save(id, { ...aRisk(), state: 'closed', closed: { ...ended, why: 'x' } });
  await requests.save(id, aRequest());
  await requests.save(id, { ...aRequest(), state: 'declined', outcome: { decision: null, outcome: 'declined', text: 'x', conditions: '', conflict: '', ...ended } });
}

const AT = sql`(timestamptz '2026-11-01T10:00:00Z' - n * interval '1 hour' * 24 * 365 / m)`;
const ISO = sql`to_jsonb(to_char(${AT} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

const VALUES: Readonly<Record<Exclude<Listed, 'actions'>, { readonly columns: RawBuilder<unknown>; readonly from: RawBuilder<unknown>; readonly when: RawBuilder<unknown>; readonly path: string }>> = {
  decisions: { columns: sql`ref, meeting, at`, from: sql`'DEC-' || n, meeting, ${AT}`, when: sql`true`, path: '{at}' },
  blockers: { columns: sql`state, at, ended, person`, from: sql`state, ${AT}, ${AT}, person`, when: sql`ended is not null`, path: '{ended,at}' },
  risks: { columns: sql`state, at, ended, person`, from: sql`state, ${AT}, ${AT}, person`, when: sql`ended is not null`, path: '{closed,at}' },
  requests: { columns: sql`state, at, ended, person`, from: sql`state, ${AT}, ${AT}, person`, when: sql`ended is not null`, path: '{outcome,at}' },
};

const copies = (table: Exclude<Listed, 'actions'>, group: string, years: number): RawBuilder<unknown> => {
  const { columns, from, when, path } = VALUES[table];
  const [name, most] = [sql.table(table), endedIn(table, years) - 1];
  return sql`insert into ${name} (tenant, id, group_id, value, ${columns})
    select tenant, fresh, group_id, jsonb_set(value || jsonb_build_object('id', fresh, 'ref', ${`${table}-`}::text || n), ${path}::text[], ${ISO}), ${from}
    from (select * from ${name} where group_id = ${group} and ${when}) as one, (select ${A_YEAR[table]}::integer as m) as pace, lateral (select n, gen_random_uuid() as fresh from generate_series(1, ${most}::integer) n) as many`;
};

/** What nobody lists, and everything that is read may stumble over. */
const around = (group: string, years: number): readonly RawBuilder<unknown>[] => [
  sql`insert into actions (tenant, id, group_id, ref, title, owner, due, priority, state, carried, closed, ended)
    select tenant, gen_random_uuid(), group_id, 'ACT-' || n, title, owner, due, priority, state, 0, jsonb_set(closed, '{at}', ${ISO}), ${AT}
    from (select * from actions where group_id = ${group} and ended is not null) as one, (select ${A_YEAR.actions}::integer as m) as pace, generate_series(1, ${endedIn('actions', years) - 1}::integer) n`,
  sql`insert into action_events (tenant, action, event) select tenant, id, jsonb_build_object('what', 'raised', 'at', ${NOW}::text, 'by', owner, 'note', null, 'before', null) from actions where group_id = ${group}`,
  sql`insert into meetings (tenant, id, group_id, event, subject, starts, ends, items, state)
    select ${TENANT}, gen_random_uuid(), ${group}, 'past ' || n, 'Steering group', ${AT}, ${AT} + interval '2 hours', '[]', 'planned' from (select 12 as m) as pace, generate_series(2, ${12 * years}::integer) n`,
  sql`insert into attendance (tenant, meeting, person, day, answer, at) select tenant, id, person, starts::date, 'attending', starts from meetings, lateral (select gen_random_uuid() as person from generate_series(1, 8)) p
    where group_id = ${group} and starts < '2026-11-01'`,
  sql`insert into notices (tenant, id, group_id, key, matter, due, until, state, attempts, at)
    select tenant, gen_random_uuid(), group_id, 'agenda/' || id || '/' || n, jsonb_build_object('kind', 'agenda', 'meeting', id), starts, ends, 'sent', 1, starts from meetings, generate_series(1, 10) n
    where group_id = ${group} and starts < '2026-11-01'`,
  sql`insert into status_reports (tenant, workstream, rag, reason, by, at) select tenant, id, 'green', 'On time', ${by}, ${AT} from workstreams, (select 12 as m) as pace, generate_series(1, ${12 * years}::integer) n where group_id = ${group}`,
];

export async function liveThrough({ database, in: within }: { readonly database: Database; readonly in: <T>(work: (records: Records) => Promise<T>) => Promise<T> }, group: Group, years: number): Promise<void> {
  await within(async (records) => {
    const strategy = { id: randomUUIDv7(), title: 'Digital strategy', from: '2022-01-01', until: '2030-01-01', owner: null };
    await records.strategies.save(group.id, { ...strategy, published: null, ownerPost: '', reviewed: null, nextReview: null, principles: [], text: [], restsOn: null, revision: 1 });
    for (let number = 1; number <= 5; number += 1) await records.workstreams.save(group.id, { id: randomUUIDv7(), strategy, number, title: `Work ${number}`, leadPost: 'Head of ICT', lead: by });
    for (let year = 2026 - years + 1; year < 2026; year += 1) await records.terms.add(group.id, aVersion({ inForceFrom: `${year}-01-01` }));
    await templates(records, group);
  });
  await inScope(database, TENANT, async (handle) => {
    for (const table of ['decisions', 'blockers', 'risks', 'requests'] as const) await copies(table, group.id, years).execute(handle);
    for (const one of around(group.id, years)) await one.execute(handle);
  });
}
