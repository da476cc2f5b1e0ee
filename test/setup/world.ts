import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { bankHolidayCalendar } from '../../bot/bank-holidays.ts';
import { openDocuments } from '../../bot/documents/documents.ts';
import { Neighbour, type CalendarReading, type Log, type Ports, type RosterPerson, type Who } from '../../bot/ports.ts';
import type { Draft } from '../../bot/draft.ts';
import { formOf, type SetupForm } from '../../shared/domain/setup-form.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { done, type Result } from '../../shared/domain/result.ts';
import type { Clause } from '../../shared/domain/terms.ts';
import { CLIENT_ID, MAILBOX, PEOPLE, TENANT_ID, type Person } from '../tenant/people.ts';
import { openWorld, type StoreWorld } from '../store/world.ts';

export const NOW = '2026-11-02T10:00:00.000Z';
export const TODAY = '2026-11-02';
export const whoIs = ({ id }: Person, tenant = TENANT_ID): Who => ({ tenant, person: id });

export const inTeam = (person: Person, change: Partial<RosterPerson> = {}): RosterPerson => ({
  id: person.id, name: person.name, jobTitle: person.jobTitle, mail: person.mail, owner: person.owner === true, guest: false, ...change,
});

export const TEAM_PEOPLE: readonly RosterPerson[] = [
  PEOPLE.chair, PEOPLE.viceChair, PEOPLE.operations, PEOPLE.digital, PEOPLE.ict, PEOPLE.communications, PEOPLE.hr, PEOPLE.frontline, PEOPLE.secretary,
].map((person) => inTeam(person));

/** What the neighbours answer; a kind of trouble in place of an answer is thrown. */
export interface Neighbours {
  people: readonly RosterPerson[] | Neighbour;
  titles: boolean;
  name: string | Neighbour;
  calendar: CalendarReading | Neighbour;
  channelReading: 'absent' | 'unknown';
  asked: string[];
}

const answered = <T>(answer: T | Neighbour): Promise<T> => (answer instanceof Neighbour ? Promise.reject(answer) : Promise.resolve(answer));

export const trouble = (kind: Neighbour['kind'], who: Neighbour['who'] = 'graph'): Neighbour => new Neighbour(who, kind, 'as the test wants it');

export interface SetupWorld {
  readonly store: StoreWorld;
  readonly ports: Ports;
  readonly neighbours: Neighbours;
  /** a team that has the app */
  install(tenant?: string): Promise<string>;
  close(): Promise<void>;
}

const silent: Log = { info: () => undefined, warn: () => undefined, fault: () => undefined };
const documents = openDocuments(silent);

/** The same text is read for many a test. */
const known = new Map<string, Promise<Result<Reading>>>();
async function readOnce(kind: 'text' | 'word' | 'pdf', text: string, asker: string): Promise<Result<Reading>> {
  const reading = known.get(text) ?? documents.read(kind, text, asker);
  known.set(text, reading);
  return await reading;
}

const never = (): Promise<never> => Promise.reject(new Error('nobody asks for this here'));

export async function openSetup(): Promise<SetupWorld> {
  const store = await openWorld();
  const neighbours: Neighbours = { people: TEAM_PEOPLE, titles: true, name: 'Customer Services', calendar: { entries: [], unread: [] }, channelReading: 'absent', asked: [] };
  const note = (what: string): void => void neighbours.asked.push(what);
  const ports: Ports = {
    clock: { now: () => NOW },
    bankHolidays: bankHolidayCalendar(),
    store: store.store,
    calendar: {
      events: async (tenant, mailbox) => {
        note(`calendar ${tenant} ${mailbox}`);
        return await answered(neighbours.calendar);
      },
      begin: never, changes: never, event: never,
    },
    notifications: { subscribe: never, renew: never, standing: never, unsubscribe: never },
    roster: {
      members: async (tenant, team) => {
        note(`members ${tenant} ${team}`);
        return { people: await answered(neighbours.people), titles: neighbours.titles };
      },
      teamName: async () => await answered(neighbours.name),
    },
    documents: {
      read: async (kind, content, asker) => {
        if (typeof content === 'string') return await readOnce(kind, content, asker);
        note(`${kind} of ${content.byteLength} bytes`);
        return await Promise.resolve(done(READING));
      },
    },
    printer: { print: never },
    mail: { send: never },
    post: { create: never, tell: never, update: never, find: async () => await Promise.resolve(neighbours.channelReading) },
    log: silent,
    installation: { clientId: CLIENT_ID, tenantId: TENANT_ID, publicUrl: 'https://quorate.example', allowedTenants: [TENANT_ID] },
  };
  return {
    store,
    ports,
    neighbours,
    install: async (tenant = TENANT_ID) => {
      const team = randomUUIDv7();
      await store.store.inTenant(tenant, async (records) => {
        await records.channels.save(team, { serviceUrl: 'https://smba.trafficmanager.net/emea/', thread: `19:${team}@thread.tacv2`, bot: `28:${CLIENT_ID}` });
      });
      return team;
    },
    close: async () => {
      await store.close();
    },
  };
}

const clause = (sentence: string): Clause => ({ section: 'Membership', sentence });

export const QUORUM = clause('The quorum is three members including the Chair.');
export const NOTICE = clause('Agendas are sent out five working days before.');

/** What a short document says, so that a test does not depend on how documents are read. */
export const READING: Reading = {
  name: 'Customer Services Steering Group',
  aliases: ['CSSG', 'Contact Steering Group', 'Customer Services Steering Group'],
  control: {
    versions: [
      { version: '1.9', dated: '2025-01-10', author: 'P. Whitcombe', summary: null },
      { version: '1.10', dated: '2026-03-01', author: 'P. Whitcombe', summary: 'Quorum' },
    ],
    approvals: [], cover: null, notSupplied: [],
  },
  purpose: 'Oversees how people reach the council.',
  objectives: ['Agree the plan'],
  rules: [
    { rule: 'quorum', value: { size: { kind: 'number', people: 3 }, requires: [{ among: ['chair'], people: 1 }], counts: 'core', clause: QUORUM }, clauses: [QUORUM] },
    { rule: 'agendaNotice', value: { amount: 5, unit: 'workingDays', clause: NOTICE }, clauses: [NOTICE] },
  ],
  seats: [
    { role: 'chair', post: PEOPLE.chair.jobTitle, areas: [], elected: true, standing: 'core', count: 1, clause: QUORUM },
    { role: 'viceChair', post: PEOPLE.viceChair.jobTitle, areas: [], elected: false, standing: 'core', count: 1, clause: QUORUM },
    { role: 'supportingOfficer', post: PEOPLE.viceChair.jobTitle, areas: ['Finance'], elected: false, standing: 'core', count: 1, clause: QUORUM },
    { role: 'supportingOfficer', post: 'Head of a Frontline Service', areas: [], elected: false, standing: 'core', count: 1, clause: QUORUM },
    { role: 'member', post: 'Elected member', areas: [], elected: true, standing: 'core', count: 2, clause: QUORUM },
  ],
  secretary: { post: `The ${PEOPLE.secretary.jobTitle}`, clause: QUORUM },
  bodies: [
    { name: 'Cabinet', kind: 'outside', side: 'above', clause: QUORUM },
    { name: 'Council', kind: 'outside', side: 'above', clause: QUORUM },
    { name: 'Website Board', kind: 'board', side: 'below', clause: QUORUM },
  ],
  routes: [
    { body: 'Cabinet', direction: 'to', cargo: 'minutesAndDecisions', purpose: 'information', condition: { kind: 'always', asker: null }, clause: QUORUM },
    { body: 'Council', direction: 'to', cargo: 'matters', purpose: 'decision', condition: { kind: 'onRequest', asker: 'Cabinet' }, clause: QUORUM },
    { body: 'Website Board', direction: 'from', cargo: 'highlightReport', purpose: 'oversight', condition: { kind: 'always', asker: null }, clause: QUORUM },
  ],
  findings: [],
  notFound: ['cadence', 'attendance'],
  unread: [clause('The Group shall have regard to the constitution.')],
};

/** A form with everything filled in that the reading leaves open. */
export const filledIn = (form: SetupForm, change: Partial<SetupForm> = {}): SetupForm => ({
  ...form,
  mailbox: MAILBOX.address,
  verdicts: { quorum: 'accepted', agendaNotice: 'accepted' },
  ...change,
});

/** A draft as a reading would have left it. */
export const draftOf = (change: Partial<SetupForm> = {}, by: Partial<Draft> = {}): Draft => ({
  revision: 1, source: { kind: 'text', name: 'Terms' }, reading: READING, form: filledIn(formOf(READING, TEAM_PEOPLE, TODAY), change), savedBy: PEOPLE.secretary.id, savedAt: NOW, ...by,
});

export const value = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
export const whyNot = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.why);
