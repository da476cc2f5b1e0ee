import { type RawBuilder, sql } from 'kysely';
import type { Looked, PlaceRecords } from '../ports.ts';
import type { FoundKind } from '../../shared/domain/found.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { Handle } from './tables.ts';

const ids = (all: readonly string[]): RawBuilder<unknown> => sql`any(${[...all]}::uuid[])`;

/** What is kept to some is left out where the rows are read: nothing can be guessed from a number or from a page that is short. */
const isFound = (tenant: TenantId, { groups, person, words, today }: Omit<Looked, 'kind'>): RawBuilder<unknown> =>
  sql`tenant = ${tenant} and group_id = ${ids(groups)} and (readers is null or readers ? ${person}) and said like all(${words.map((word) => `%${word}%`)}::text[]) and ${holdsOn(today)}`;

/** A clause of a version that another one has taken the place of since is not what holds, whenever that one was put in. */
const holdsOn = (today: Day): RawBuilder<unknown> => sql`(kind <> 'clause' or not exists (
  select from terms_versions as own join terms_versions as later on later.tenant = own.tenant and later.group_id = own.group_id and (later.in_force_from, later.number) > (own.in_force_from, own.number)
  where own.tenant = finds.tenant and own.id = finds.source and later.in_force_from <= ${today}::date))`;

const searchOn = (db: Handle, tenant: TenantId): PlaceRecords['search'] => ({
  find: async ({ kind, ...looked }, most, after) => {
    const { rows } = await sql<Awaited<ReturnType<PlaceRecords['search']['find']>>[number]>`
      select kind, id, group_id as "group", meeting, ref, title from finds where ${isFound(tenant, looked)}
        and (${kind}::text is null or kind = ${kind}) and (${after}::uuid is null or id < ${after}::uuid) order by id desc limit ${most}`.execute(db);
    return rows;
  },
  count: async (looked, most) => {
    const { rows } = await sql<{ readonly kind: FoundKind; readonly count: number }>`
      select kind, least(count(*), ${most})::integer as count from finds where ${isFound(tenant, looked)} group by kind`.execute(db);
    return new Map(rows.map(({ kind, count }) => [kind, count]));
  },
});

type Waiting = PlaceRecords['waiting'];
type Row<K extends keyof Waiting> = Awaited<ReturnType<Waiting[K]>>[number];

const waitingOn = (db: Handle, tenant: TenantId): Waiting => ({
  answers: async (groups, person, from, until) => {
    const { rows } = await sql<Row<'answers'>>`
      select group_id as "group", id as meeting, subject, starts from meetings as m
      where tenant = ${tenant} and group_id = ${ids(groups)} and ends > ${from} and starts > ${from} and starts <= ${until} and state <> 'cancelled'
        and not exists (select from attendance as a where a.tenant = m.tenant and a.meeting = m.id and a.person = ${person}) order by starts, id`.execute(db);
    return rows;
  },
  highlights: async (groups, person, now) => {
    const { rows } = await sql<Row<'highlights'>>`
      select distinct m.starts, m.group_id as "group", m.id as meeting, w.id as workstream, w.number, w.title
      from notices as n
      join meetings as m on m.tenant = n.tenant and m.id = n.meeting and m.starts > ${now} and m.state <> 'cancelled'
      join workstreams as w on w.tenant = n.tenant and w.id = (n.matter ->> 'workstream')::uuid and w.lead = n.person and w.ended is null
      join strategies as s on s.tenant = w.tenant and s.id = w.strategy_id and s.value ->> 'until' >= to_char(n.due at time zone 'UTC', 'YYYY-MM-DD')
      where n.tenant = ${tenant} and n.person = ${person} and n.matter ->> 'kind' = 'highlightAsked' and n.due <= ${now} and n.state <> 'dropped' and n.group_id = ${ids(groups)}
        and not exists (select from highlights as h where h.tenant = n.tenant and h.meeting = m.id and h.workstream = w.id) order by m.starts, w.number`.execute(db);
    return rows;
  },
  clearances: async (groups, person, since) => {
    const { rows } = await sql<Row<'clearances'>>`
      select p.group_id as "group", p.meeting, p.id as paper, case when p.value #>> '{restriction,masksTitle}' = 'true' then '' else p.value ->> 'title' end as title, c ->> 'clearer' as clearer, c #>> '{asked,due}' as due
      from meetings as m join papers as p on p.tenant = m.tenant and p.meeting = m.id, jsonb_array_elements(p.value -> 'clearances') as c
      where m.tenant = ${tenant} and m.group_id = ${ids(groups)} and m.ends > ${since} and m.state <> 'cancelled'
        and c #>> '{asked,of}' = ${person} and jsonb_typeof(c -> 'given') = 'null' order by due nulls last, p.id`.execute(db);
    return rows;
  },
  settling: async (groups) => {
    const counted = sql`count(*)::integer as count`;
    const { rows } = await sql<Row<'settling'>>`
      select 'proposal' as kind, group_id as "group", ${counted}, min(at) as first from proposals where tenant = ${tenant} and group_id = ${ids(groups.proposal)} and state = 'open' group by group_id
      union all select 'call', group_id, ${counted}, min(at) from calls where tenant = ${tenant} and group_id = ${ids(groups.call)} and state = 'asked' group by group_id
      union all select 'triage', group_id, ${counted}, min(at) from requests where tenant = ${tenant} and group_id = ${ids(groups.triage)} and state = 'submitted' group by group_id
      union all select 'membership', group_id, ${counted}, min(noticed) from membership_changes
        where tenant = ${tenant} and group_id = ${ids(groups.membership)} and how is null and not withdrawn group by group_id`.execute(db);
    return rows;
  },
});

export const placeOn = (db: Handle, tenant: TenantId): PlaceRecords => ({ search: searchOn(db, tenant), waiting: waitingOn(db, tenant) });
