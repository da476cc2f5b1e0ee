/** What a group meets for: meetings and who comes, actions, workstreams and their reports. */
export const work = `
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
  told jsonb,
  primary key (tenant, id),
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
  day date not null,
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
`;
