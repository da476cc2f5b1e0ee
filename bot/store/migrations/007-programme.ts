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
    'state text not null,\n  at timestamptz not null,\n  person uuid,',
    `create index ${table}_group on ${table} (tenant, group_id, at desc, id desc);\ncreate index ${table}_person on ${table} (tenant, person) where person is not null;`,
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

const added = `
alter table status_reports
  add column ask text not null default '',
  add column back_by date,
  add column evidence text not null default '',
  add column despite text not null default '',
  add column on_behalf_of uuid;
alter table workstreams add column chosen boolean not null default false;
${values('plans', '')}
${values('status_rules', '')}
${values('highlights', 'meeting uuid not null,\n  workstream uuid not null,\n  unique (tenant, meeting, workstream),')}
${listed('blockers')}
${listed('risks')}
${listed('requests')}
${listed('advice')}
${values('champions', '', 'create index champions_group on champions (tenant, group_id);')}
`;

const TABLES = ['strategies', 'plans', 'status_rules', 'highlights', 'blockers', 'risks', 'requests', 'advice', 'champions'];

// forced, because the role that owns the tables is the one that the app uses
const enforced = TABLES.map(
  (table) => `alter table ${table} enable row level security; alter table ${table} force row level security; create policy tenant on ${table} using (${MINE}) with check (${MINE});`,
).join('\n');

export const programme = `${strategies}${added}${enforced}`;
