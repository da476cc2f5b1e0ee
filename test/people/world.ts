import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { bankHolidayCalendar } from '../../bot/bank-holidays.ts';
import { Neighbour, type Job, type Ports, type Records, type RosterPerson, type Who } from '../../bot/ports.ts';
import { openPrinter } from '../../bot/paperwork/printer.ts';
import { type Database, openDatabase } from '../../bot/store/database.ts';
import { verifyJournal } from '../../bot/store/journal.ts';
import { inScope } from '../../bot/store/scope.ts';
import { openStore } from '../../bot/store/store.ts';
import { tabUseCasesOf } from '../../bot/usecases/doors.ts';
import { noteRoster } from '../../bot/usecases/feeds/note-roster.ts';
import type { TabUseCases } from '../../bot/web/tab-api.ts';
import type { PeoplePage } from '../../shared/contract/governance.ts';
import type { Group } from '../../shared/domain/group.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { freshDatabase } from '../support/postgres.ts';
import { aGroup, aMeeting, aSeat, aVersion, NOW, TENANT, TERMS } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

export const SEATS = {
  chair: aSeat({ role: 'chair', post: PEOPLE.chair.jobTitle, areas: [], elected: true }),
  viceChair: aSeat({ role: 'viceChair', post: PEOPLE.viceChair.jobTitle, areas: [] }),
  responsible: aSeat({ role: 'seniorResponsibleOfficer', post: PEOPLE.viceChair.jobTitle, areas: [] }),
  ict: aSeat({ post: PEOPLE.ict.jobTitle }),
  hr: aSeat({ post: PEOPLE.hr.jobTitle, areas: ['Human Resources'] }),
  frontline: aSeat({ post: 'Head of a Frontline Service', areas: ['Frontline services'] }),
} as const;
export type SeatName = keyof typeof SEATS;

const HELD: Readonly<Record<SeatName, Person>> = {
  chair: PEOPLE.chair, viceChair: PEOPLE.viceChair, responsible: PEOPLE.viceChair, ict: PEOPLE.ict, hr: PEOPLE.hr, frontline: PEOPLE.frontline,
};

export const inTeam = (person: Person, change: Partial<RosterPerson> = {}): RosterPerson => ({
  id: person.id, name: person.name, jobTitle: person.jobTitle, mail: person.mail, owner: person.owner ?? false, guest: false, ...change,
});

export const TEAM_OF_GROUP: readonly RosterPerson[] = [...new Set([...Object.values(HELD), PEOPLE.secretary, PEOPLE.programme])].map((person) => inTeam(person));

/** A group with six seats that five people hold, its quorum three of whom one is in the chair, and the real use cases on a real database. */
export interface PeopleWorld {
  readonly group: Group;
  readonly meeting: string;
  readonly tab: TabUseCases;
  readonly ports: Ports;
  readonly jobs: Job[];
  readonly database: Database;
  now: Instant;
  /** what Microsoft 365 says of the team */
  roster: { people: readonly RosterPerson[]; titles: boolean };
  in<T>(work: (records: Records) => Promise<T>): Promise<T>;
  /** the team is read */
  read(people?: readonly RosterPerson[], titles?: boolean): Promise<void>;
  page(person?: Person): Promise<PeoplePage>;
  /** what the journal tells, 'seat.held' */
  journal(): Promise<readonly string[]>;
  /** everything that stands in it */
  journalText(): Promise<string>;
  close(): Promise<void>;
}

export const who = (person: Pick<Person, 'id'>): Who => ({ tenant: TENANT, person: person.id });

export const valueOf = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

export const refusalOf = (result: Result<unknown>): Refusal => {
  assert.ok(!result.ok, 'nothing was refused');
  return result.refusal;
};

const silent = { info: () => undefined, warn: () => undefined, fault: () => undefined };
const away = async (): Promise<never> => await Promise.reject(new Neighbour('graph', 'unavailable', 'nobody is there'));

export async function openPeople(): Promise<PeopleWorld> {
  const fresh = await freshDatabase();
  const database = await openDatabase(fresh.url);
  const jobs: Job[] = [];
  const store = openStore(database, async (_handle, job) => await Promise.resolve(void jobs.push(job)));
  const group = aGroup();
  const meeting = aMeeting();
  const state = { now: NOW, roster: { people: TEAM_OF_GROUP, titles: true } };
  const ports: Ports = {
    store,
    clock: { now: () => state.now },
    bankHolidays: bankHolidayCalendar(),
    log: silent,
    calendar: { events: away, begin: away, changes: away, event: away },
    notifications: { subscribe: away, renew: away, unsubscribe: away, standing: away },
    roster: { members: async () => await Promise.resolve(state.roster), teamName: async () => await Promise.resolve('Steering group') },
    documents: { read: away },
    printer: openPrinter(),
    mail: { send: away },
    post: { create: away, tell: away, update: away, find: away },
    installation: { clientId: TENANT, tenantId: TENANT, publicUrl: 'https://quorate.example', allowedTenants: [TENANT] },
  };
  const world: PeopleWorld = {
    group,
    meeting: meeting.id,
    tab: tabUseCasesOf(ports, randomUUIDv7),
    ports,
    jobs,
    database,
    get now() {
      return state.now;
    },
    set now(now) {
      state.now = now;
    },
    get roster() {
      return state.roster;
    },
    set roster(roster) {
      state.roster = { ...roster };
    },
    in: async (work) => await store.inTenant(TENANT, work),
    read: async (people = TEAM_OF_GROUP, titles = true) => {
      await world.in(async (records) => {
        const locked = await records.groups.lock(group.id);
        assert.ok(locked);
        await noteRoster(records, locked, { people, titles }, state.now);
      });
    },
    page: async (person = PEOPLE.secretary) => valueOf(await world.tab.people(who(person), { group: group.id })),
    journal: async () => {
      assert.equal(await verifyJournal(database, { tenant: TENANT, group: group.id }), null);
      const lines = await inScope(database, TENANT, async (handle) => await handle.selectFrom('journal').select('what').where('group_id', '=', group.id).orderBy('seq').execute());
      return lines.map(({ what }) => what);
    },
    journalText: async () =>
      JSON.stringify(await inScope(database, TENANT, async (handle) => await handle.selectFrom('journal').select(['about', 'before', 'after']).where('group_id', '=', group.id).execute())),
    close: async () => {
      await database.close();
      await fresh.drop();
    },
  };
  await world.in(async (records) => {
    await records.groups.save(group);
    const rule = { ...TERMS.quorum, size: { kind: 'number', people: 3 }, requires: [{ among: ['chair', 'viceChair'], people: 1 }] } as const;
    await records.terms.add(group.id, aVersion({ terms: { ...TERMS, quorum: rule } }));
    await records.people.save(TEAM_OF_GROUP);
    await records.seats.save(group.id, Object.values(SEATS));
    for (const [name, person] of Object.entries(HELD)) await records.seats.hold(SEATS[name as SeatName].id, person.id, '2026-01-01');
    await records.meetings.save(group.id, { ...meeting, state: 'called', published: { at: NOW, version: 1 }, told: { starts: meeting.starts, cancelled: false, count: 1 } });
  });
  await world.read();
  return world;
}
