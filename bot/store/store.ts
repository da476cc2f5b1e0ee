import { sql } from 'kysely';
import type { GroupKey, Job, Records, Store } from '../ports.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { actionsOn } from './actions.ts';
import { attendanceOn } from './attendance.ts';
import { channelsOn } from './channels.ts';
import { cycleOn } from './cycle.ts';
import { placeOn } from './place.ts';
import { programmeOn } from './programme.ts';
import type { Database } from './database.ts';
import { draftsOn } from './drafts.ts';
import { feedsOn } from './feeds.ts';
import { frameworkOn } from './framework.ts';
import { groupsOn } from './groups.ts';
import { journalOn } from './journal.ts';
import { meetingsOn } from './meetings.ts';
import { membershipOn } from './membership.ts';
import { noticesOn } from './notices.ts';
import { peopleOn } from './people.ts';
import { inScope } from './scope.ts';
import { seatsOn } from './seats.ts';
import type { Handle } from './tables.ts';
import { termsOn } from './terms.ts';
import { welcomesOn } from './welcomes.ts';
import { workstreamsOn } from './workstreams.ts';

/** Puts a job on the queue in the transaction of the handle; the queue belongs to bot/jobs. */
export type Enqueue = (handle: Handle, job: Job, after?: { readonly seconds: number }) => Promise<void>;

/** The scope in which the clock sees the groups of every tenant, and nothing else. */
const EVERY_TENANT = '*';

export const openStore = (database: Database, enqueue: Enqueue): Store => ({
  inTenant: async (tenant, work) => {
    if (tenant === '' || tenant === EVERY_TENANT) throw new Error('A transaction needs one tenant.');
    return inScope(database, tenant, (handle) => work(recordsOn(handle, tenant, enqueue)));
  },
  dueGroups: (now, limit) =>
    inScope(database, EVERY_TENANT, (handle) =>
      handle.selectFrom('groups').select(groupKey).where('next_look', '<=', now).orderBy('next_look').orderBy('id').limit(limit).execute(),
    ),
  allGroups: () =>
    inScope(database, EVERY_TENANT, (handle): Promise<GroupKey[]> => handle.selectFrom('groups').select(groupKey).orderBy('tenant').orderBy('id').execute()),
  groupsToRead: (now, limit) =>
    inScope(database, EVERY_TENANT, async (handle) => {
      const due = (what: 'calendar_at' | 'team_at') => sql`select tenant, id, ${sql.ref(what)} as at from groups where ${sql.ref(what)} <= ${now} order by ${sql.ref(what)} limit ${limit}`;
      const { rows } = await sql<GroupKey>`
        select tenant, id as "group" from ((${due('calendar_at')}) union all (${due('team_at')})) as due group by tenant, id order by min(at), id limit ${limit}`.execute(handle);
      return rows;
    }),
  mailboxesToWatch: (now, limit) =>
    inScope(database, EVERY_TENANT, (handle) =>
      handle.selectFrom('subscriptions').select(['tenant', 'mailbox']).where('look_at', '<=', now).orderBy('look_at').orderBy('mailbox').limit(limit).execute(),
    ),
  stuckNotices: (before, limit) => {
    // a queued one may have been told to wait for up to an hour; only a job that was lost leaves it for longer
    const lost = sql<boolean>`(state = 'sending' and at < ${before}) or (state = 'queued' and at < ${before}::timestamptz - interval '2 hours')`;
    return inScope(database, EVERY_TENANT, (handle) => handle.selectFrom('notices').select(['tenant', 'id as notice']).where(lost).orderBy('at').limit(limit).execute());
  },
  isReady: async () => {
    try {
      await sql`select 1`.execute(database.kysely);
      return true;
    } catch {
      return false;
    }
  },
});

const groupKey = ['tenant', 'id as group'] as const;

const recordsOn = (handle: Handle, tenant: TenantId, enqueue: Enqueue): Records => ({
  groups: groupsOn(handle, tenant),
  people: peopleOn(handle, tenant),
  seats: seatsOn(handle, tenant),
  membership: membershipOn(handle, tenant),
  terms: termsOn(handle, tenant),
  drafts: draftsOn(handle, tenant),
  framework: frameworkOn(handle, tenant),
  feeds: feedsOn(handle, tenant),
  meetings: meetingsOn(handle, tenant),
  attendance: attendanceOn(handle, tenant),
  actions: actionsOn(handle, tenant),
  workstreams: workstreamsOn(handle, tenant),
  channels: channelsOn(handle, tenant),
  notices: noticesOn(handle, tenant),
  welcomes: welcomesOn(handle, tenant),
  journal: journalOn(handle, tenant),
  ...cycleOn(handle, tenant),
  ...programmeOn(handle, tenant),
  ...placeOn(handle, tenant),
  enqueue: (job, after) => enqueue(handle, job, after),
});
