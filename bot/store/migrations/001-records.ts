/** Every key begins with the tenant, so that the same tables can be spread over several servers by it. */
export const records = `
create table groups (
  tenant text not null check (tenant not in ('', '*')),
  id uuid not null,
  name text not null,
  aliases jsonb not null,
  zone text not null,
  nation text not null,
  language text not null,
  closures jsonb not null,
  hours jsonb not null,
  secretary uuid,
  team text not null,
  mailbox text not null,
  template jsonb not null default '[]',
  next_look timestamptz,
  primary key (tenant, id),
  unique (tenant, team)
);
create index groups_next_look on groups (next_look) where next_look is not null;

create table people (
  tenant text not null,
  id uuid not null,
  name text not null,
  job_title text,
  primary key (tenant, id)
);

create table team_members (
  tenant text not null,
  group_id uuid not null,
  person uuid not null,
  primary key (tenant, group_id, person),
  foreign key (tenant, group_id) references groups
);
create index team_members_person on team_members (tenant, person);

create table seats (
  tenant text not null,
  id uuid not null,
  group_id uuid not null,
  place bigint generated always as identity,
  role text not null,
  post text not null,
  area text,
  elected boolean not null,
  nominated uuid,
  primary key (tenant, id),
  foreign key (tenant, group_id) references groups
);
create index seats_group on seats (tenant, group_id, place);

create table holdings (
  tenant text not null,
  id uuid not null,
  seat uuid not null,
  person uuid not null,
  since timestamptz not null,
  until timestamptz check (until >= since),
  primary key (tenant, id),
  foreign key (tenant, seat) references seats
);
create unique index holdings_present on holdings (tenant, seat) where until is null;

create table terms (
  tenant text not null,
  group_id uuid not null,
  number bigint generated always as identity,
  version text not null,
  terms jsonb not null,
  primary key (tenant, group_id, number),
  foreign key (tenant, group_id) references groups
);

create table meetings (
  tenant text not null,
  id uuid not null,
  group_id uuid not null,
  event text not null,
  subject text not null,
  starts timestamptz not null,
  ends timestamptz not null,
  place text,
  join_url text,
  items jsonb not null,
  state text not null check (state in ('planned', 'called', 'cancelled')),
  published_at timestamptz,
  published_version integer,
  cancelled_at timestamptz,
  primary key (tenant, id),
  unique (tenant, group_id, event),
  foreign key (tenant, group_id) references groups,
  check ((published_at is null) = (published_version is null)),
  check (state = 'cancelled' or (state = 'called') = (published_at is not null)),
  check ((state = 'cancelled') = (cancelled_at is not null))
);
create index meetings_group on meetings (tenant, group_id, ends);

create table attendance (
  tenant text not null,
  meeting uuid not null,
  person uuid not null,
  answer text not null check (answer in ('attending', 'apologies')),
  reason text,
  substitute text,
  at timestamptz not null,
  primary key (tenant, meeting, person),
  foreign key (tenant, meeting) references meetings,
  check (answer = 'apologies' or (reason is null and substitute is null))
);

create table actions (
  tenant text not null,
  id uuid not null,
  group_id uuid not null,
  ref text not null,
  title text not null,
  owner uuid not null,
  due date not null,
  priority text not null,
  came_from text,
  state text not null,
  primary key (tenant, id),
  unique (tenant, group_id, ref),
  foreign key (tenant, group_id) references groups
);
create index actions_open_group on actions (tenant, group_id, due) where state <> 'closed';
create index actions_open_owner on actions (tenant, owner, due) where state <> 'closed';

create table workstreams (
  tenant text not null,
  id uuid not null,
  group_id uuid not null,
  strategy text not null,
  strategy_from date not null,
  strategy_until date not null,
  number integer not null,
  title text not null,
  lead_post text not null,
  lead uuid,
  primary key (tenant, id),
  foreign key (tenant, group_id) references groups
);
create index workstreams_group on workstreams (tenant, group_id, number);

create table status_reports (
  tenant text not null,
  workstream uuid not null,
  number bigint generated always as identity,
  rag text not null,
  reason text not null,
  by uuid not null,
  at timestamptz not null,
  primary key (tenant, workstream, number),
  foreign key (tenant, workstream) references workstreams
);
create index status_reports_latest on status_reports (tenant, workstream, at desc, number desc);

create table channels (
  tenant text not null,
  team text not null,
  service_url text not null,
  thread text not null,
  bot text not null,
  primary key (tenant, team)
);

create table notices (
  tenant text not null,
  id uuid not null,
  group_id uuid not null,
  key text not null,
  matter jsonb not null,
  due timestamptz not null,
  until timestamptz not null,
  clause jsonb,
  state text not null check (state in ('queued', 'sending', 'sent', 'uncertain', 'failed', 'dropped')),
  attempts integer not null,
  conversation text,
  activity text,
  cause text,
  at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, group_id, key),
  foreign key (tenant, group_id) references groups,
  check ((conversation is null) = (activity is null))
);
create index notices_newest on notices (tenant, group_id, at desc, id desc);
create index notices_meeting on notices (tenant, (matter ->> 'meeting')) where state = 'sent';
create index notices_stuck on notices (tenant, at) where state in ('queued', 'sending');

create table welcomes (
  tenant text not null,
  scope text not null,
  primary key (tenant, scope)
);

create table journal (
  tenant text not null,
  group_id uuid not null,
  seq integer not null,
  at timestamptz not null,
  who uuid,
  what text not null,
  about text not null,
  before jsonb,
  after jsonb,
  clause jsonb,
  previous text not null,
  hash text not null,
  primary key (tenant, group_id, seq),
  foreign key (tenant, group_id) references groups
);

create table journal_heads (
  tenant text not null,
  group_id uuid not null,
  seq integer not null,
  previous text not null,
  hash text not null,
  primary key (tenant, group_id),
  foreign key (tenant, group_id) references groups
);
`;
