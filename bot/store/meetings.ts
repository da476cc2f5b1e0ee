import { type Selectable, sql } from 'kysely';
import type { Records } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Meeting, Published } from '../../shared/domain/meeting.ts';
import type { Handle, Tables } from './tables.ts';

export const meetingsOn = (db: Handle, tenant: TenantId): Records['meetings'] => ({
  get: async (id) => {
    const row = await db.selectFrom('meetings').selectAll().where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst();
    return row && { group: row.group_id, meeting: meetingOf(row) };
  },
  of: async (group, since) => {
    const rows = await db
      .selectFrom('meetings')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('group_id', '=', group)
      .where('ends', '>', since)
      .orderBy('starts')
      .orderBy('id')
      .execute();
    return rows.map(meetingOf);
  },
  byIds: async (ids) => {
    const rows = await db.selectFrom('meetings').selectAll().where('tenant', '=', tenant).where('id', '=', sql<string>`any(${[...ids]}::uuid[])`).orderBy('starts').orderBy('id').execute();
    return rows.map(meetingOf);
  },
  subjects: async (ids) => {
    const rows = await db.selectFrom('meetings').select(['id', 'subject']).where('tenant', '=', tenant).where('id', '=', sql<string>`any(${[...ids]}::uuid[])`).execute();
    return new Map(rows.map(({ id, subject }) => [id, subject]));
  },
  save: async (group, meeting) => {
    const facts = factsOf(meeting);
    await db
      .insertInto('meetings')
      .values({ tenant, id: meeting.id, group_id: group, ...facts })
      .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(facts))
      .execute();
  },
});

const factsOf = (meeting: Meeting) => {
  const published = meeting.state === 'planned' ? null : meeting.published;
  return {
    event: meeting.event,
    subject: meeting.subject,
    starts: meeting.starts,
    ends: meeting.ends,
    place: meeting.place,
    join_url: meeting.joinUrl,
    items: JSON.stringify(meeting.items),
    told: meeting.told && JSON.stringify(meeting.told),
    kind: meeting.kind,
    quorum_told: meeting.quorumTold && JSON.stringify(meeting.quorumTold),
    state: meeting.state,
    published_at: published?.at ?? null,
    published_version: published?.version ?? null,
    cancelled_at: meeting.state === 'cancelled' ? meeting.cancelledAt : null,
  };
};

const meetingOf = (row: Selectable<Tables['meetings']>): Meeting => {
  const { id, kind, event, subject, starts, ends, place, items, told } = row;
  const base = { id, kind, event, subject, starts, ends, place, joinUrl: row.join_url, items, told, quorumTold: row.quorum_told };
  const published: Published | null =
    row.published_at === null || row.published_version === null ? null : { at: row.published_at, version: row.published_version };
  if (row.state === 'cancelled' && row.cancelled_at !== null) return { ...base, state: 'cancelled', published, cancelledAt: row.cancelled_at };
  if (row.state === 'called' && published !== null) return { ...base, state: 'called', published };
  return { ...base, state: 'planned' };
};

