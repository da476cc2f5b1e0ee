/** The meeting is a column of its own: under row-level security PostgreSQL does not look into jsonb by an index. */
export const noticesAndJournal = `
create table notices (
  tenant text not null,
  id uuid not null,
  group_id uuid not null,
  key text not null,
  matter jsonb not null,
  meeting uuid generated always as ((matter ->> 'meeting')::uuid) stored,
  due timestamptz not null,
  until timestamptz not null,
  clause jsonb,
  state text not null check (state in ('queued', 'sending', 'sent', 'uncertain', 'failed', 'dropped')),
  attempts integer not null,
  conversation text,
  activity text,
  says jsonb,
  cause text,
  at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, group_id, key),
  foreign key (tenant, group_id) references groups,
  check ((conversation is null) = (activity is null))
);
create index notices_newest on notices (tenant, group_id, at desc, id desc);
create index notices_meeting on notices (tenant, meeting) where state = 'sent';
create index notices_unsettled on notices (tenant, group_id, at desc) where state in ('failed', 'uncertain');
create index notices_stuck on notices (at) where state in ('queued', 'sending');

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
