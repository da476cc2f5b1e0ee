const ORDINARY = [
  'groups', 'people', 'team_members', 'seats', 'holdings', 'terms', 'meetings', 'attendance', 'actions',
  'workstreams', 'status_reports', 'channels', 'notices', 'welcomes', 'journal_heads',
];

const MINE = "tenant = current_setting('quorate.tenant', true)";

// forced, because the role that owns the tables is the one that the app uses
const enforced = (table: string): string => `alter table ${table} enable row level security; alter table ${table} force row level security;`;

/** Only the tenant's own rows exist. Journal lines can be added and read, never changed; the clock may read every tenant's groups and notices. */
export const rowSecurity = [
  ...ORDINARY.map((table) => `${enforced(table)} create policy tenant on ${table} using (${MINE}) with check (${MINE});`),
  enforced('journal'),
  `create policy reading on journal for select using (${MINE});`,
  `create policy adding on journal for insert with check (${MINE});`,
  ...['groups', 'notices'].map((table) => `create policy clock on ${table} for select using (current_setting('quorate.tenant', true) = '*');`),
].join('\n');
