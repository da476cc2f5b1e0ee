import { sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { Attendance } from '../../shared/domain/attendance.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Handle } from './tables.ts';

export const attendanceOn = (db: Handle, tenant: TenantId): Records['attendance'] => ({
  of: async (meetings) => {
    const rows = await db
      .selectFrom('attendance')
      .select(['meeting', 'person', 'day', 'answer', 'reason', 'substitute', 'at', 'entered_by'])
      .where('tenant', '=', tenant)
      .where('meeting', '=', sql<string>`any(${[...meetings]}::uuid[])`)
      .orderBy('at')
      .orderBy('person')
      .execute();
    return rows.map(
      ({ meeting, person, day, answer, reason, substitute, at, entered_by }): Attendance => ({
        meeting,
        person,
        day,
        answer: answer === 'attending' ? { kind: 'attending' } : { kind: 'apologies', reason, substitute },
        at,
        enteredBy: entered_by,
      }),
    );
  },
  save: async ({ meeting, person, day, answer, at, enteredBy }) => {
    const said =
      answer.kind === 'attending'
        ? { day, answer: answer.kind, reason: null, substitute: null, at, entered_by: enteredBy }
        : { day, answer: answer.kind, reason: answer.reason, substitute: answer.substitute, at, entered_by: enteredBy };
    await db
      .insertInto('attendance')
      .values({ tenant, meeting, person, ...said })
      .onConflict((conflict) => conflict.columns(['tenant', 'meeting', 'person']).doUpdateSet(said))
      .execute();
  },
  forgetReasons: async (group, endedBefore) => {
    await sql`
      update attendance set reason = null, substitute = null from meetings
      where attendance.tenant = ${tenant} and meetings.tenant = ${tenant} and meetings.id = attendance.meeting
        and meetings.group_id = ${group} and meetings.ends < ${endedBefore} and (attendance.reason is not null or attendance.substitute is not null)`.execute(db);
  },
  remove: async (meeting, person) => {
    await db.deleteFrom('attendance').where('tenant', '=', tenant).where('meeting', '=', meeting).where('person', '=', person).execute();
  },
});
