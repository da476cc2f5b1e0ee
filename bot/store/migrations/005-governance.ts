import { convertedTerms } from './005-terms.ts';

/** Versions of the terms, seats that have a history, the reporting framework, what is being set up, and how the neighbours are listened to. */

const MINE = "tenant = current_setting('quorate.tenant', true)";

const tables = `
alter table groups
  add column deputy_secretary uuid,
  add column own_body uuid,
  add column mailbox_key text generated always as (lower(mailbox)) stored,
  add column calendar_at timestamptz default 'epoch',
  add column team_at timestamptz default 'epoch';
create index groups_calendar_at on groups (calendar_at) where calendar_at is not null;
create index groups_team_at on groups (team_at) where team_at is not null;
create index groups_mailbox on groups (tenant, mailbox_key);
create index groups_secretary on groups (tenant, secretary) where secretary is not null;
create index groups_deputy_secretary on groups (tenant, deputy_secretary) where deputy_secretary is not null;
create index workstreams_lead on workstreams (tenant, lead) where lead is not null;

alter table team_members add column owner boolean not null default false, add column guest boolean not null default false;

alter table seats
  add column areas jsonb not null default '[]',
  add column standing text not null default 'core' check (standing in ('core', 'calledIn')),
  add column added date,
  add column removed date;
update seats set areas = jsonb_build_array(area) where area is not null;
alter table seats drop column area, drop column nominated;

alter table holdings add column from_day date, add column until_day date, add column title text;
update holdings set title = people.job_title from people where people.tenant = holdings.tenant and people.id = holdings.person;
update holdings set from_day = (since at time zone 'Europe/London')::date, until_day = (until at time zone 'Europe/London')::date;
delete from holdings where until_day <= from_day;
drop index holdings_present;
alter table holdings alter column from_day set not null, drop column since, drop column until;
alter table holdings add constraint holdings_in_order check (until_day > from_day);
create unique index holdings_present on holdings (tenant, seat) where until_day is null;
create unique index holdings_from on holdings (tenant, seat, from_day);
create index holdings_person on holdings (tenant, person);

create table former_posts (
  tenant text not null,
  seat uuid not null,
  post text not null,
  until_day date not null,
  number bigint generated always as identity,
  primary key (tenant, seat, number),
  foreign key (tenant, seat) references seats
);

create table membership_changes (
  tenant text not null,
  group_id uuid not null,
  key text not null,
  change jsonb not null,
  noticed timestamptz not null,
  withdrawn boolean not null default false,
  how text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (tenant, group_id, key),
  foreign key (tenant, group_id) references groups,
  check ((how is null) = (decided_by is null) and (how is null) = (decided_at is null))
);
create index membership_changes_pending on membership_changes (tenant, group_id, noticed) where how is null and not withdrawn;

create table terms_versions (
  tenant text not null,
  id uuid not null,
  group_id uuid not null,
  number bigint generated always as identity,
  in_force_from date not null,
  version jsonb not null,
  primary key (tenant, id),
  foreign key (tenant, group_id) references groups
);
create index terms_versions_in_force on terms_versions (tenant, group_id, in_force_from desc, number desc);

create table terms_approvals (
  tenant text not null,
  terms uuid not null,
  number bigint generated always as identity,
  approval jsonb not null,
  primary key (tenant, terms, number),
  foreign key (tenant, terms) references terms_versions
);

${convertedTerms}
create table drafts (
  tenant text not null,
  team text not null,
  revision integer not null,
  draft jsonb not null,
  primary key (tenant, team)
);

create table bodies (
  tenant text not null,
  id uuid not null,
  group_id uuid not null,
  place bigint generated always as identity,
  body jsonb not null,
  primary key (tenant, id),
  foreign key (tenant, group_id) references groups
);
create index bodies_group on bodies (tenant, group_id, place);

update groups set own_body = gen_random_uuid();
insert into bodies (tenant, id, group_id, body)
  select tenant, own_body, id, jsonb_build_object(
    'id', own_body, 'name', name, 'aliases', aliases, 'kind', 'group', 'parent', null, 'runs', id,
    'remit', null, 'opened', null, 'closed', null, 'clause', null)
  from groups;

create table routes (
  tenant text not null,
  id uuid not null,
  group_id uuid not null,
  place bigint generated always as identity,
  route jsonb not null,
  primary key (tenant, id),
  foreign key (tenant, group_id) references groups
);
create index routes_group on routes (tenant, group_id, place);

create table calendar_cursors (
  tenant text not null,
  group_id uuid not null,
  mailbox text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  link text not null,
  at timestamptz not null,
  primary key (tenant, group_id),
  foreign key (tenant, group_id) references groups
);

create table subscriptions (
  tenant text not null,
  mailbox text not null,
  id text,
  client_state text not null,
  expires timestamptz,
  look_at timestamptz not null,
  trouble text,
  attempts integer not null default 0,
  primary key (tenant, mailbox)
);
create unique index subscriptions_id on subscriptions (tenant, id) where id is not null;
create index subscriptions_look_at on subscriptions (look_at);
insert into subscriptions (tenant, mailbox, client_state, look_at)
  select tenant, lower(mailbox), gen_random_uuid()::text || gen_random_uuid()::text, 'epoch' from groups group by tenant, lower(mailbox);
`;

const NEW = ['former_posts', 'membership_changes', 'drafts', 'bodies', 'routes', 'calendar_cursors', 'subscriptions'];

/** A version that is there is never changed, and an approval never taken back: they can be read and added. */
const NEVER_CHANGED = ['terms_versions', 'terms_approvals'];

/** Those whose rows are converted. Under forced row-level security not even their owner would see a row without a tenant. */
const CONVERTED = ['groups', 'people', 'seats', 'holdings', 'terms', 'journal'];

export const governance = [
  ...CONVERTED.map((table) => `alter table ${table} no force row level security;`),
  tables,
  ...CONVERTED.filter((table) => table !== 'terms').map((table) => `alter table ${table} force row level security;`),
  ...[...NEW, ...NEVER_CHANGED].map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;`),
  ...NEW.map((table) => `create policy tenant on ${table} using (${MINE}) with check (${MINE});`),
  ...NEVER_CHANGED.map((table) => `create policy reading on ${table} for select using (${MINE}); create policy adding on ${table} for insert with check (${MINE});`),
  `create policy clock on subscriptions for select using (current_setting('quorate.tenant', true) = '*');`,
].join('\n');
