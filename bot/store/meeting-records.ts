import { type RawBuilder, sql } from 'kysely';
import type { CycleRecords } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Correction, MeetingRecord } from '../../shared/domain/meeting-record.ts';
import type { Handle } from './tables.ts';
import { type Kept, valuesOn } from './values.ts';

const LATEST = sql`at desc, id desc`;
const STARTS = sql`value #>> '{content,starts}'`;

/** Logs and minutes; corrections of what was agreed are lines of their own, for the record itself is frozen. */
export const meetingRecordsOn = (db: Handle, tenant: TenantId): CycleRecords['meetingRecords'] => {
  const records = valuesOn<MeetingRecord>(db, tenant, 'meeting_records');
  const corrected = async (kept: readonly Kept<MeetingRecord>[]): Promise<readonly Kept<MeetingRecord>[]> => {
    const agreed = kept.filter(({ value }) => value.state === 'agreed').map(({ value }) => value.id);
    if (agreed.length === 0) return kept;
    const { rows } = await sql<{ readonly record: string; readonly value: Correction }>`
      select record, value from record_corrections where tenant = ${tenant} and record = any(${agreed}::uuid[]) order by number`.execute(db);
    const added = (id: string): readonly Correction[] => rows.filter(({ record }) => record === id).map(({ value }) => value);
    return kept.map(({ group, value }) => ({ group, value: { ...value, corrections: [...value.corrections, ...added(value.id)] } }));
  };
  const all = async (where: RawBuilder<unknown>, order: RawBuilder<unknown>, most?: number): Promise<readonly MeetingRecord[]> =>
    (await corrected(await records.some(where, order, most))).map(({ value }) => value);
  return {
    get: async (id) => (await corrected(await records.some(sql`id = ${id}`)))[0],
    ofMeetings: async (meetings) => await all(sql`meeting = any(${[...meetings]}::uuid[])`, sql`kind`),
    of: async (group, most) => await all(sql`group_id = ${group}`, LATEST, most),
    states: async (meetings) => {
      const { rows } = await sql<Pick<MeetingRecord, 'meeting' | 'kind' | 'state'>>`
        select meeting, kind, state from meeting_records where tenant = ${tenant} and meeting = any(${[...meetings]}::uuid[]) order by meeting, kind`.execute(db);
      return rows;
    },
    agreed: async (group, kind, from, until) =>
      await all(sql`group_id = ${group} and kind = ${kind} and state = 'agreed' and ${STARTS} >= ${from} and ${STARTS} < ${until}`, STARTS),
    agreedYears: async (group, kind) => {
      const { rows } = await sql<{ readonly year: string }>`
        select distinct left(${STARTS}, 4) as year from meeting_records where tenant = ${tenant} and group_id = ${group} and kind = ${kind} and state = 'agreed' order by year desc`.execute(db);
      return rows.map(({ year }) => Number(year));
    },
    save: async (group, record) => {
      const { id, meeting, kind, state, compiled } = record;
      await records.save({ id, group, found: { meeting, kind, state, at: compiled.at }, value: record });
    },
    correct: async (id, correction) =>
      void (await sql`insert into record_corrections (tenant, record, value) values (${tenant}, ${id}, ${JSON.stringify(correction)}::jsonb)`.execute(db)),
  };
};
