/** What was agreed is frozen: whatever the program does, the database changes no agreed record; later corrections are lines of their own. */

const MINE = "tenant = current_setting('quorate.tenant', true)";

export const frozenRecords = `
create table record_corrections (
  tenant text not null,
  record uuid not null,
  number bigint generated always as identity,
  value jsonb not null,
  primary key (tenant, record, number),
  foreign key (tenant, record) references meeting_records
);
alter table record_corrections enable row level security;
alter table record_corrections force row level security;
create policy tenant on record_corrections using (${MINE}) with check (${MINE});

create function agreed_is_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'What was agreed is not changed: % %.', tg_table_name, old.id;
end $$;
create trigger frozen before update or delete on meeting_records for each row when (old.state = 'agreed') execute function agreed_is_frozen();

create function corrections_stay() returns trigger language plpgsql as $$
begin
  raise exception 'A correction is not changed: % %.', tg_table_name, old.record;
end $$;
create trigger frozen before update or delete on record_corrections for each row execute function corrections_stay();

create index meeting_records_agreed on meeting_records (tenant, group_id, kind, (value #>> '{content,starts}')) where state = 'agreed';
`;
