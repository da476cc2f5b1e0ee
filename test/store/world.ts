import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { Job, Records, Store } from '../../bot/ports.ts';
import { type Database, openDatabase } from '../../bot/store/database.ts';
import { inScope } from '../../bot/store/scope.ts';
import { openStore } from '../../bot/store/store.ts';
import type { Action } from '../../shared/domain/action.ts';
import type { Group } from '../../shared/domain/group.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import type { Obligation } from '../../shared/domain/obligation.ts';
import type { Seat } from '../../shared/domain/seat.ts';
import { DEFAULT_RULES } from '../../shared/domain/stated-rules.ts';
import type { Clause, Terms, TermsVersion } from '../../shared/domain/terms.ts';
import { PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { freshDatabase } from '../support/postgres.ts';

export const TENANT = TENANT_ID;
export const OTHER = '7d1f2c30-0000-4000-8000-00000000000b';
export const NOW = '2026-11-02T10:00:00.000Z';
export const id = (): string => randomUUIDv7();

export interface StoreWorld {
  readonly url: string;
  readonly superuserUrl: string;
  readonly database: Database;
  readonly store: Store;
  readonly jobs: Job[];
  /** a transaction of the tenant */
  in<T>(work: (records: Records) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const openWorld = async (): Promise<StoreWorld> => {
  const fresh = await freshDatabase();
  const database = await openDatabase(fresh.url);
  const jobs: Job[] = [];
  const store = openStore(database, (_handle, job) => {
    jobs.push(job);
    return Promise.resolve();
  });
  return {
    url: fresh.url,
    superuserUrl: fresh.superuserUrl,
    database,
    store,
    jobs,
    in: (work) => store.inTenant(TENANT, work),
    close: async () => {
      await database.close();
      await fresh.drop();
    },
  };
};

export const aGroup = (change: Partial<Group> = {}): Group => ({
  id: id(),
  tenant: TENANT,
  name: 'ICT & Digital Services Steering Group',
  aliases: ['Digital Steering Group', 'Grŵp Llywio'],
  zone: 'Europe/London',
  nation: 'englandAndWales',
  language: 'en',
  closures: ['2026-12-29', '2026-12-30'],
  hours: { from: '08:00', until: '18:00', days: 'working' },
  reasonDays: 28, publishing: 'automatic',
  secretary: PEOPLE.secretary.id,
  deputySecretary: null,
  team: id(),
  mailbox: 'digital.steering@brookmere.example',
  ...change,
});

export const aMeeting = (change: { readonly starts?: string; readonly ends?: string; readonly event?: string } = {}): Meeting => ({
  id: id(),
  event: id(),
  subject: "Steering group, 'winter' \"2026\"",
  starts: '2026-12-01T14:00:00.000Z',
  ends: '2026-12-01T16:00:00.000Z',
  place: 'Committee Room 1',
  joinUrl: 'https://teams.microsoft.com/l/meetup-join/1',
  told: null,
  kind: 'ordinary',
  quorumTold: null,
  items: [{ number: 1, title: 'Apologies', purpose: 'note', presenter: null, minutes: 5, papers: [{ id: null, restricted: false, title: 'Minutes', url: null, state: 'toFollow' }], id: '00000000-0000-7000-8000-000000000001', standing: null }],
  state: 'planned',
  ...change,
});

export const anAction = (change: Partial<Action> = {}): Action => ({
  id: id(),
  ref: `ACT-2026-${id().slice(-6)}`,
  title: 'Circulate the software register',
  owner: PEOPLE.ict.id,
  due: '2026-11-27',
  priority: 'high',
  from: 'Item 4',
  state: 'open', meeting: null, item: null, carried: 0, closing: null, closed: null,
  ...change,
});

export const CLAUSE: Clause = { section: 'Standards', sentence: 'Agendas are circulated at least four working days before.' };

export const anObligation = (key: string, meeting = id()): Obligation => ({
  key,
  matter: { kind: 'agenda', meeting }, to: null,
  due: '2026-11-25T09:00:00.000Z',
  until: '2026-12-01T14:00:00.000Z',
  clause: CLAUSE,
});

export const TERMS: Terms = {
  ...DEFAULT_RULES,
  version: '1.4',
  dated: null,
  quorum: { size: { kind: 'number', people: 5 }, requires: [{ among: ['chair', 'viceChair'], people: 1 }], counts: 'core', clause: CLAUSE },
  agendaNotice: { amount: 4, unit: 'workingDays', clause: CLAUSE },
  papersNotice: { withAgenda: 'wherePossible', clause: CLAUSE },
};

export const aVersion = (change: Partial<TermsVersion> = {}): TermsVersion => ({
  id: id(),
  terms: TERMS,
  control: { versions: [{ version: '1.4', dated: null, author: null, summary: "the chair's" }], approvals: [], cover: 'May 2019', notSupplied: ['Figure 1'] },
  purpose: null,
  objectives: ['Oversee it'],
  unread: [CLAUSE],
  inForceFrom: '2026-01-01',
  adopted: { by: PEOPLE.secretary.id, at: NOW },
  ...change,
});

export const aSeat = (change: Partial<Omit<Seat, 'holder'>> = {}): Omit<Seat, 'holder'> => ({
  id: id(), role: 'supportingOfficer', post: 'ICT Manager', areas: ['ICT'], elected: false, standing: 'core', ...change,
});

export const historyOf = (world: StoreWorld, seat: string) =>
  inScope(world.database, TENANT, (handle) =>
    handle.selectFrom('holdings').select(['person', 'from_day as from', 'until_day as until']).where('seat', '=', seat).orderBy('from_day').execute(),
  );

/** Until that many wait for a lock. */
export const untilLocked = async ({ database }: StoreWorld, most = 1): Promise<void> => {
  const waiting = sql<{ n: number }>`select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while (((await waiting.execute(database.kysely)).rows[0]?.n ?? 0) < most);
};
