import { sql } from 'kysely';
import type { CycleRecords } from '../ports.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';
import { after } from './ended.ts';
import { valuesOn } from './values.ts';

const LATEST = sql`at desc, id desc`;
const SAID = sql`concat_ws(' ', ref, value ->> 'about', value ->> 'text', value ->> 'reasons', value ->> 'conditions', value ->> 'optionsRejected', value ->> 'corrections')`;

/** One statement for any number of words: each connection keeps what it was asked. */
const holds = (words: string) => words.trim() === '' ? sql`true` :
  sql`not exists (select from unnest(${words.split(/\s+/u).filter(Boolean)}::text[]) as asked (word) where position(lower(word) in lower(${SAID})) = 0)`;
const is = (field: string, value: string | null) => (value === null ? sql`true` : sql`value ->> ${field}::text = ${value}`);

/** Said as it is written: an index holds those that wait. */
const stateIs = (state: Decision['state'] | null) => (state === null ? sql`true` : sql`value ->> 'state' = ${sql.lit(state)}`);

/** What is kept to some is found by those alone: it is left out where the rows are read, so that nothing can be guessed from a page that is short. */
const readableBy = (person: string | null) => {
  const open = sql`value -> 'readers' = 'null'::jsonb`;
  return person === null ? open : sql`(${open} or value -> 'readers' ? ${person})`;
};

export const decisionsOn = (db: Handle, tenant: TenantId): CycleRecords['decisions'] => {
  const decisions = valuesOn<Decision>(db, tenant, 'decisions');
  return {
    get: decisions.get,
    of: (group, words, most, before) => decisions.all(sql`group_id = ${group} and ${holds(words)} and ${after('at', before)}`, LATEST, most),
    readable: (group, person, { words, outcome, state }, most, before) =>
      decisions.all(sql`group_id = ${group} and ${readableBy(person)} and ${holds(words)} and ${is('outcome', outcome)} and ${stateIs(state)} and ${after('at', before)}`, LATEST, most),
    count: async (group, person, { words, outcome }) => {
      const count = sql`select count(*) from decisions where tenant = ${tenant} and group_id = ${group} and ${holds(words)} and ${is('outcome', outcome)}`;
      const { rows } = await sql<{ readonly all: number }>`select ((${count}) - (${count} and value -> 'readers' <> 'null'::jsonb and not ${readableBy(person)}))::integer as all`.execute(db);
      return rows[0]?.all ?? 0;
    },
    byIds: (ids, person) => decisions.all(sql`id = any(${[...ids]}::uuid[]) and ${readableBy(person)}`),
    ofMeeting: (meeting) => decisions.all(sql`meeting = ${meeting}`, sql`ref`),
    save: async (group, decision) => void (await decisions.save({ id: decision.id, group, found: { ref: decision.ref, meeting: decision.meeting, at: decision.at }, value: decision })),
  };
};
