import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { GroupKey, JournalLine, Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Database } from './database.ts';
import { inScope } from './scope.ts';
import type { Handle } from './tables.ts';

/** on which every process hears of the changes of all */
export const CHANGES = 'quorate_changes';

export const journalOn = (db: Handle, tenant: TenantId): Records['journal'] => ({
  // one statement: takes the group's lock, then the next number and the hash before from the newest committed line; who listens hears of it once it is committed
  write: async (line) => {
    const text = canonical(line);
    const { numAffectedRows } = await sql`
      with held as (
        select tenant, id from groups where tenant = ${tenant} and id = ${line.group} for no key update
      ), head as (
        insert into journal_heads as h (tenant, group_id, seq, previous, hash)
        select tenant, id, 1, '', encode(sha256(convert_to(${`1\n\n${text}`}, 'UTF8')), 'hex') from held
        on conflict (tenant, group_id) do update set seq = h.seq + 1, previous = h.hash,
          hash = encode(sha256(convert_to((h.seq + 1) || E'\n' || h.hash || E'\n' || ${text}, 'UTF8')), 'hex')
        returning seq, previous, hash
      )
      insert into journal (tenant, group_id, seq, at, who, what, about, before, after, clause, previous, hash)
      select ${tenant}, ${line.group}, head.seq, ${line.at}, ${line.who}::uuid, ${line.what}, ${line.about},
        ${json(line.before)}::jsonb, ${json(line.after)}::jsonb, ${json(line.clause)}::jsonb, head.previous, head.hash
      from head
      returning pg_notify(${CHANGES}, ${`${tenant} ${line.group}`})`.execute(db);
    if (numAffectedRows !== 1n) throw new Error(`The journal of group ${line.group} cannot be written: there is no such group.`);
  },
});

/** The number of the first line that is missing or was changed; null: the journal is whole. */
export const verifyJournal = (database: Database, { tenant, group }: GroupKey): Promise<number | null> =>
  inScope(database, tenant, async (db) => {
    let seq = 0;
    let hash = '';
    for (let page = await linesAfter(db, tenant, group, 0); page.length > 0; page = await linesAfter(db, tenant, group, seq)) {
      for (const line of page) {
        seq += 1;
        const own = createHash('sha256').update(`${seq}\n${hash}\n${canonical({ ...line, group })}`).digest('hex');
        if (line.seq !== seq || line.previous !== hash || line.hash !== own) return seq;
        hash = own;
      }
    }
    const head = await db.selectFrom('journal_heads').select(['seq', 'hash']).where('tenant', '=', tenant).where('group_id', '=', group).executeTakeFirst();
    return (head?.seq ?? 0) === seq && (head?.hash ?? '') === hash ? null : seq + 1;
  });

const linesAfter = (db: Handle, tenant: TenantId, group: string, seq: number) =>
  db
    .selectFrom('journal')
    .select(['seq', 'at', 'who', 'what', 'about', 'before', 'after', 'clause', 'previous', 'hash'])
    .where('tenant', '=', tenant)
    .where('group_id', '=', group)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(500)
    .execute();

const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));

/** The line as text, the same before it is stored and after: jsonb does not keep the order of names. */
const canonical = ({ group, at, who, what, about, before, after, clause }: JournalLine): string =>
  JSON.stringify([group, new Date(at).toISOString(), who, what, about, before ?? null, after ?? null, clause], (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
