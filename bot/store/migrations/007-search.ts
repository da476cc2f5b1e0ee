/** What can be searched for: one line for each thing with its words folded, kept up to date by the tables that the things stand in. */

const MINE = "tenant = current_setting('quorate.tenant', true)";

/** The same as fold() does for what somebody types. */
const folded = String.raw`
create function folded(said text) returns text language sql immutable parallel safe as $$
  select trim(regexp_replace(
    lower(regexp_replace(replace(normalize(coalesce(said, ''), NFKD), '&', ' and '), '[' || U&'\0300-\036F' || '''’‘${'`'}]', '', 'g')),
    '[\s!-/:-@\[-_{-~–—…“”„«»·•]+', ' ', 'g'))
$$;`;

const table = `
create table finds (
  tenant text not null,
  kind text not null,
  id uuid not null,
  group_id uuid not null,
  /** the row that it comes from */
  source uuid not null,
  meeting uuid,
  ref text,
  title text not null,
  /** null: everybody of the group */
  readers jsonb,
  said text not null,
  primary key (tenant, kind, id),
  foreign key (tenant, group_id) references groups
);
create index finds_group on finds (tenant, group_id, id desc);
create index finds_source on finds (tenant, source);
`;

const field = (name: string): string => `coalesce(r.value ->> '${name}', '')`;
const row = (parts: { readonly kind: string; readonly said: string; readonly id?: string; readonly meeting?: string; readonly ref?: string; readonly title: string; readonly readers?: string }): string =>
  `r.tenant, '${parts.kind}', ${parts.id ?? 'r.id'}, r.group_id, r.id, ${parts.meeting ?? 'null::uuid'}, ${parts.ref ?? 'null::text'}, ${parts.title}, ${parts.readers ?? 'null::jsonb'}, folded(${parts.said})`;
/** with those who may read it besides */
const readersAnd = (more: string): string => `case when jsonb_typeof(r.value -> 'readers') = 'array' then r.value -> 'readers'${more} end`;
const spread = (path: string): string => `coalesce(jsonb_path_query_array(r.value, '${path}')::text, '')`;

type Lines = (rows: string) => string;

const SUBJECT = "coalesce(r.value #>> '{content,subject}', '')";
const joined = (...fields: readonly string[]): string => fields.map(field).join(" || ' ' || ");

/** What each table's rows give; a draft of a paper, a masked title and a record that is not circulated give nothing. */
const LINES: Readonly<Record<string, Lines>> = {
  actions: (rows) => `select ${row({ kind: 'action', ref: 'r.ref', title: 'r.title', said: "r.ref || ' ' || r.title || ' ' || coalesce(r.came_from, '')" })} from ${rows} as r`,
  workstreams: (rows) => `select ${row({ kind: 'workstream', ref: 'r.number::text', title: 'r.title', said: "'workstream ffrwd ' || r.number || ' ' || r.title || ' ' || r.lead_post" })} from ${rows} as r`,
  meetings: (rows) => `
    select ${row({ kind: 'meeting', meeting: 'r.id', title: 'r.subject', said: "r.subject || ' ' || coalesce(r.place, '')" })} from ${rows} as r
    union all select ${row({ kind: 'item', id: "(item ->> 'id')::uuid", meeting: 'r.id', ref: "item ->> 'number'", title: "item ->> 'title'", said: "item ->> 'title' || ' ' || coalesce(item ->> 'presenter', '')" })}
    from ${rows} as r, jsonb_array_elements(r.items) as item where r.state <> 'cancelled'`,
  papers: (rows) => `select ${row({ kind: 'paper', meeting: 'r.meeting', title: field('title'), said: field('title') })} from ${rows} as r
    where r.value ->> 'published' is not null and coalesce(r.value #>> '{restriction,masksTitle}', 'false') <> 'true'`,
  decisions: (rows) => `select ${row({ kind: 'decision', meeting: 'r.meeting', ref: 'r.ref', title: field('about'), readers: readersAnd(''), said: joined('ref', 'about', 'text', 'reasons', 'conditions') })} from ${rows} as r`,
  blockers: (rows) => `select ${row({ kind: 'blocker', ref: "r.value ->> 'ref'", title: field('title'), said: joined('ref', 'title', 'detail') })} from ${rows} as r`,
  risks: (rows) => `select ${row({ kind: 'risk', ref: "r.value ->> 'ref'", title: field('title'), readers: readersAnd(" || jsonb_build_array(r.value -> 'owner')"), said: joined('ref', 'title', 'detail', 'mitigation') })} from ${rows} as r`,
  requests: (rows) => `select ${row({ kind: 'request', ref: "r.value ->> 'ref'", title: field('title'), said: joined('ref', 'title', 'what', 'service') })} from ${rows} as r`,
  meeting_records: (rows) => `select ${row({ kind: 'record', meeting: 'r.meeting', ref: 'r.kind', title: SUBJECT, said: `${SUBJECT} || ' ' || ${spread('$.content.items[*].title')} || ' ' || ${spread('$.content.items[*].text')}` })}
    from ${rows} as r where r.state <> 'compiled'`,
};

const kept = (name: string, lines: Lines): string => `
create function ${name}_added() returns trigger language plpgsql as $$ begin
  insert into finds ${lines('new_rows')} on conflict do nothing;
  return null;
end $$;
create function ${name}_changed() returns trigger language plpgsql as $$ begin
  delete from finds using old_rows as o where finds.tenant = o.tenant and finds.source = o.id;
  insert into finds ${lines('new_rows')} on conflict do nothing;
  return null;
end $$;
create function ${name}_removed() returns trigger language plpgsql as $$ begin
  delete from finds using old_rows as o where finds.tenant = o.tenant and finds.source = o.id;
  return null;
end $$;
create trigger found_added after insert on ${name} referencing new table as new_rows for each statement execute function ${name}_added();
create trigger found_changed after update on ${name} referencing old table as old_rows new table as new_rows for each statement execute function ${name}_changed();
create trigger found_removed after delete on ${name} referencing old table as old_rows for each statement execute function ${name}_removed();`;

/** The clauses of the versions that hold today or later: what is over is not found. */
const clauses: Lines = (rows) => `
  select ${row({ kind: 'clause', id: "md5(r.id::text || (c ->> 'sentence'))::uuid", ref: "r.version #>> '{terms,version}'", title: "c ->> 'sentence'", said: "coalesce(c ->> 'section', '') || ' ' || (c ->> 'sentence')" })}
  from ${rows} as r, jsonb_path_query(r.version, 'lax $.terms.**.clause') as c
  where jsonb_typeof(c) = 'object' and c ->> 'sentence' <> '' and not exists (
    select from terms_versions as later where later.tenant = r.tenant and later.group_id = r.group_id
    and later.in_force_from <= current_date and (later.in_force_from, later.number) > (r.in_force_from, r.number))`;

const keptClauses = `
create function terms_versions_added() returns trigger language plpgsql as $$ begin
  delete from finds using new_rows as n where finds.tenant = n.tenant and finds.group_id = n.group_id and finds.kind = 'clause';
  insert into finds ${clauses('(select t.* from terms_versions as t where (t.tenant, t.group_id) in (select tenant, group_id from new_rows))')} on conflict do nothing;
  return null;
end $$;
create trigger found_added after insert on terms_versions referencing new table as new_rows for each statement execute function terms_versions_added();`;

/** forced, and so the owner sees no row of any tenant, unless it is lifted for a moment */
const lifted = (how: string): string => ['groups', 'finds', 'terms_versions', ...Object.keys(LINES)].map((name) => `alter table ${name} ${how} row level security;`).join('\n');

export const search = `${folded}${table}
alter table finds enable row level security;
create policy tenant on finds using (${MINE}) with check (${MINE});
${Object.entries(LINES).map(([name, lines]) => kept(name, lines)).join('\n')}
${keptClauses}
${lifted('no force')}
${Object.entries(LINES).map(([name, lines]) => `insert into finds ${lines(name)} on conflict do nothing;`).join('\n')}
insert into finds ${clauses('terms_versions')} on conflict do nothing;
${lifted('force')}
create index notices_person on notices (tenant, person, at desc) where person is not null;
`;
