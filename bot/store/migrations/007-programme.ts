/** Strategies and what their workstreams are to do, status with reasons, blockers, risks and requests. */

const MINE = "tenant = current_setting('quorate.tenant', true)";

/** A value of a group kept whole, with the columns by which it is found. */
const values = (table: string, columns: string, more = ''): string => `
create table ${table} (
  tenant text not null,
  id uuid not null,
  group_id uuid not null,
  ${columns}
  value jsonb not null,
  primary key (tenant, id),
  foreign key (tenant, group_id) references groups
);
${more}`;

const listed = (table: string): string =>
  values(
    table,
    'state text not null,\n  at timestamptz not null,\n  ended timestamptz,\n  person uuid,',
    `create index ${table}_group on ${table} (tenant, group_id, at desc, id desc);
create index ${table}_open on ${table} (tenant, group_id, at desc, id desc) where ended is null;
create index ${table}_ended on ${table} (tenant, group_id, ended desc, id desc) where ended is not null;
create index ${table}_person on ${table} (tenant, person) where person is not null;`,
  );

/** Strategies become values of their own, each known before by its title and its years. */
const strategies = `
${values('strategies', '', 'create index strategies_group on strategies (tenant, group_id);')}
alter table workstreams no force row level security;
alter table workstreams add column strategy_id uuid;
insert into strategies (tenant, id, group_id, value)
select tenant, id, group_id, jsonb_build_object(
  'id', id, 'title', strategy, 'from', strategy_from, 'until', strategy_until, 'published', null, 'ownerPost', '', 'owner', null, 'reviewed', null, 'nextReview', null,
  'principles', '[]'::jsonb, 'text', '[]'::jsonb, 'restsOn', null, 'revision', 1)
from (select gen_random_uuid() as id, tenant, group_id, strategy, strategy_from, strategy_until from workstreams group by tenant, group_id, strategy, strategy_from, strategy_until) as known;
update workstreams as w set strategy_id = s.id from strategies as s
where s.tenant = w.tenant and s.group_id = w.group_id and s.value ->> 'title' = w.strategy and s.value ->> 'from' = w.strategy_from::text and s.value ->> 'until' = w.strategy_until::text;
alter table workstreams alter column strategy_id set not null, add foreign key (tenant, strategy_id) references strategies, drop column strategy, drop column strategy_from, drop column strategy_until;
alter table workstreams force row level security;
`;

/** When an action was closed. What was closed before this was written down has no moment, and stands last. */
const closed = `
alter table actions no force row level security;
alter table actions add column ended timestamptz;
update actions set ended = coalesce((closed ->> 'at')::timestamptz, 'epoch') where state = 'closed';
alter table actions force row level security;
create index decisions_kept on decisions (tenant, group_id) where value -> 'readers' <> 'null'::jsonb;
create statistics decisions_readers on (value -> 'readers') from decisions;
create index decisions_held on decisions (tenant, group_id, at desc, id desc) where value ->> 'state' = 'held';
create index actions_ended on actions (tenant, group_id, ended desc, id desc) where ended is not null;
`;

const added = `
alter table status_reports
  add column ask text not null default '',
  add column back_by date,
  add column evidence text not null default '',
  add column despite text not null default '',
  add column on_behalf_of uuid;
alter table workstreams add column chosen boolean not null default false, add column ended jsonb;
${values('plans', '')}
${values('status_rules', '')}
${values('highlights', 'meeting uuid not null,\n  workstream uuid not null,\n  unique (tenant, meeting, workstream),')}
${listed('blockers')}
${listed('risks')}
${listed('requests')}
create index risks_kept on risks (tenant, group_id) where value -> 'readers' <> 'null'::jsonb;
create statistics risks_readers on (value -> 'readers') from risks;
create index requests_place on requests (tenant, (value #>> '{place,meeting}'));
${listed('advice')}
create index advice_request on advice (tenant, (value #>> '{about,request}'));
${values('lessons', 'at timestamptz not null,', 'create index lessons_group on lessons (tenant, group_id, at desc, id desc);')}
${values('champions', '', 'create index champions_group on champions (tenant, group_id);')}
${values('measures', '', 'create index measures_group on measures (tenant, group_id);')}
create index requests_becoming on requests (tenant, (value #>> '{commissioned,workstream}')) where value #>> '{commissioned,workstream}' is not null;
`;

const TABLES = ['strategies', 'plans', 'status_rules', 'highlights', 'blockers', 'risks', 'requests', 'advice', 'measures', 'champions', 'lessons'];

// forced, because the role that owns the tables is the one that the app uses
const enforced = TABLES.map(
  (table) => `alter table ${table} enable row level security; alter table ${table} force row level security; create policy tenant on ${table} using (${MINE}) with check (${MINE});`,
).join('\n');

export const programme = `${strategies}${closed}${added}${enforced}`;
