/** Every key begins with the tenant, so that the same tables can be spread over several servers by it. */
export const groups = `
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
  reason_days integer not null,
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

create table channels (
  tenant text not null,
  team text not null,
  service_url text not null,
  thread text not null,
  bot text not null,
  primary key (tenant, team)
);

create table welcomes (
  tenant text not null,
  scope text not null,
  primary key (tenant, scope)
);
`;
