/** The whole meeting cycle: agendas and what is proposed for them, papers, registers, meetings as they are held, actions with their history, decisions, logs and minutes, and what goes onward. */

const MINE = "tenant = current_setting('quorate.tenant', true)";

/** Items and papers as they are kept now. */
const asNow = (items: string, more = ''): string => `(
  select coalesce(jsonb_agg(item || jsonb_build_object('standing', null, ${more}'papers', (
    select coalesce(jsonb_agg(paper || '{"id": null, "restricted": false}'), '[]') from jsonb_array_elements(item -> 'papers') as p (paper)
  )) order by place), '[]') from jsonb_array_elements(${items}) with ordinality as i (item, place))`;

/** forced, and so the owner sees no row of any tenant, unless it is lifted for a moment */
const lifted = (sql: string): string =>
  ['meetings', 'groups'].map((table) => `alter table ${table} no force row level security;`).join('\n') + sql + ['meetings', 'groups'].map((table) => `alter table ${table} force row level security;`).join('\n');

const changed = `
alter table groups add column publishing text not null default 'automatic' check (publishing in ('automatic', 'byHand'));
alter table meetings
  add column kind text not null default 'ordinary' check (kind in ('ordinary', 'extraordinary', 'urgent')),
  add column quorum_told jsonb;
${lifted(`
update meetings set items = ${asNow('items', "'id', gen_random_uuid(), ")};
update groups set template = ${asNow('template')};
`)}
alter table attendance add column entered_by uuid;
alter table actions
  add column meeting uuid,
  add column item uuid,
  add column carried integer not null default 0,
  add column closing jsonb,
  add column closed jsonb;
create index actions_group_ref on actions (tenant, group_id, ref desc);
create index actions_meeting on actions (tenant, meeting) where meeting is not null;
alter table notices add column person uuid;
`;

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

const added = `
create table refs (
  tenant text not null,
  group_id uuid not null,
  series text not null,
  last integer not null,
  primary key (tenant, group_id, series),
  foreign key (tenant, group_id) references groups
);

create table action_events (
  tenant text not null,
  action uuid not null,
  number bigint generated always as identity,
  event jsonb not null,
  primary key (tenant, action, number),
  foreign key (tenant, action) references actions
);

create table agendas (
  tenant text not null,
  meeting uuid not null,
  group_id uuid not null,
  value jsonb not null,
  primary key (tenant, meeting),
  foreign key (tenant, meeting) references meetings
);

create table registers (
  tenant text not null,
  meeting uuid not null,
  value jsonb not null,
  primary key (tenant, meeting),
  foreign key (tenant, meeting) references meetings
);

create table sessions (
  tenant text not null,
  meeting uuid not null,
  value jsonb not null,
  primary key (tenant, meeting),
  foreign key (tenant, meeting) references meetings
);

create table substitutes (
  tenant text not null,
  meeting uuid not null,
  stands_for uuid not null,
  person uuid not null,
  restricted boolean not null,
  primary key (tenant, meeting, stands_for),
  foreign key (tenant, meeting) references meetings
);
create index substitutes_person on substitutes (tenant, person);

create table paper_reads (
  tenant text not null,
  paper uuid not null,
  person uuid not null,
  revision integer not null,
  at timestamptz not null,
  primary key (tenant, paper, person, at)
);

create table pack_looks (
  tenant text not null,
  meeting uuid not null,
  person uuid not null,
  at timestamptz not null,
  primary key (tenant, meeting, person)
);

create table diaries (
  tenant text not null,
  group_id uuid not null,
  body uuid not null,
  value jsonb not null,
  primary key (tenant, group_id, body),
  foreign key (tenant, group_id) references groups
);
${values('proposals', 'state text not null,\n  at timestamptz not null,', 'create index proposals_group on proposals (tenant, group_id, state, at desc);')}
${values('papers', 'meeting uuid not null,', 'create index papers_meeting on papers (tenant, meeting);')}
${values('entries', 'meeting uuid not null,\n  place bigint generated always as identity,\n  removed boolean not null default false,', 'create index entries_meeting on entries (tenant, meeting, place);')}
${values('decisions', 'ref text not null,\n  meeting uuid,\n  at timestamptz not null,\n  unique (tenant, group_id, ref),', 'create index decisions_group on decisions (tenant, group_id, at desc, id desc);\ncreate index decisions_meeting on decisions (tenant, meeting) where meeting is not null;')}
${values('meeting_records', 'meeting uuid not null,\n  kind text not null,\n  state text not null,\n  at timestamptz not null,\n  unique (tenant, meeting, kind),', 'create index meeting_records_group on meeting_records (tenant, group_id, at desc);')}
${values('calls', 'state text not null,\n  at timestamptz not null,', 'create index calls_group on calls (tenant, group_id, at desc);')}
${values('circulars', 'state text not null,\n  at timestamptz not null,', 'create index circulars_group on circulars (tenant, group_id, at desc);')}
${values('forwardings', 'key text not null,\n  state text not null,\n  at timestamptz not null,\n  unique (tenant, group_id, key),', 'create index forwardings_group on forwardings (tenant, group_id, at desc);')}
`;

const TABLES = [
  'refs', 'action_events', 'agendas', 'registers', 'sessions', 'substitutes', 'paper_reads', 'pack_looks', 'diaries', 'proposals', 'papers', 'entries', 'decisions',
  'meeting_records', 'calls', 'circulars', 'forwardings',
];

// forced, because the role that owns the tables is the one that the app uses
const enforced = TABLES.map(
  (table) => `alter table ${table} enable row level security; alter table ${table} force row level security; create policy tenant on ${table} using (${MINE}) with check (${MINE});`,
).join('\n');

export const cycle = `${changed}${added}${enforced}`;
