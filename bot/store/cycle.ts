import { sql } from 'kysely';
import type { CycleRecords } from '../ports.ts';
import type { Agenda } from '../../shared/domain/agenda.ts';
import type { Call, Circular } from '../../shared/domain/call.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Forwarding } from '../../shared/domain/onward.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import type { Register } from '../../shared/domain/register.ts';
import type { Entry, Session } from '../../shared/domain/session.ts';
import { actionLogOn, refsOn } from './action-log.ts';
import { decisionsOn } from './decisions.ts';
import { diariesOn } from './diaries.ts';
import { meetingRecordsOn } from './meeting-records.ts';
import { papersOn } from './papers.ts';
import { substitutesOn } from './substitutes.ts';
import type { Handle } from './tables.ts';
import { ofMeetingOn, valuesOn } from './values.ts';

const LATEST = sql`at desc, id desc`;

export const cycleOn = (db: Handle, tenant: TenantId): CycleRecords => ({
  refs: refsOn(db, tenant),
  agendas: agendasOn(db, tenant),
  proposals: proposalsOn(db, tenant),
  papers: papersOn(db, tenant),
  registers: ofMeetingOn<Register>(db, tenant, 'registers'),
  substitutes: substitutesOn(db, tenant),
  sessions: ofMeetingOn<Session>(db, tenant, 'sessions'),
  entries: entriesOn(db, tenant),
  actionLog: actionLogOn(db, tenant),
  decisions: decisionsOn(db, tenant),
  meetingRecords: meetingRecordsOn(db, tenant),
  calls: sinceOn<Call>(db, tenant, 'calls'),
  circulars: sinceOn<Circular>(db, tenant, 'circulars'),
  forwardings: forwardingsOn(db, tenant),
  diaries: diariesOn(db, tenant),
});

const agendasOn = (db: Handle, tenant: TenantId): CycleRecords['agendas'] => {
  const agendas = ofMeetingOn<Agenda>(db, tenant, 'agendas');
  return { of: agendas.of, save: (group, agenda) => agendas.save(agenda, group) };
};

const proposalsOn = (db: Handle, tenant: TenantId): CycleRecords['proposals'] => {
  const proposals = valuesOn<Proposal>(db, tenant, 'proposals');
  return {
    get: proposals.get,
    of: (group, settledSince) => proposals.all(sql`group_id = ${group} and (state = 'open' or (value #>> '{settled,at}')::timestamptz >= ${settledSince})`, LATEST),
    save: async (group, proposal) => void (await proposals.save({ id: proposal.id, group, found: { state: proposal.state, at: proposal.at }, value: proposal })),
  };
};

const entriesOn = (db: Handle, tenant: TenantId): CycleRecords['entries'] => {
  const entries = valuesOn<Entry>(db, tenant, 'entries');
  return {
    get: async (id) => (await entries.some(sql`id = ${id} and not removed`))[0],
    of: (meeting) => entries.all(sql`meeting = ${meeting} and not removed`, sql`place`),
    save: async (group, entry) => void (await entries.save({ id: entry.id, group, found: { meeting: entry.meeting }, value: entry })),
    strike: async (id) => void (await sql`update entries set removed = true where tenant = ${tenant} and id = ${id}`.execute(db)),
  };
};

interface Asked {
  readonly id: string;
  readonly state: string;
  readonly at: string;
}

/** What is asked for, and open for a while; what was settled since counts from then. */
const sinceOn = <T extends Asked>(db: Handle, tenant: TenantId, table: 'calls' | 'circulars') => {
  const values = valuesOn<T>(db, tenant, table);
  return {
    get: values.get,
    of: (group: string, since: string) => values.all(sql`group_id = ${group} and (at >= ${since} or state in ('asked', 'open') or (value #>> '{settled,at}')::timestamptz >= ${since})`, LATEST),
    save: async (group: string, value: T) => void (await values.save({ id: value.id, group, found: { state: value.state, at: value.at }, value })),
  };
};

/** What was sent to a group in Quorate, by the framework of whoever sent it. */
const sentTo = (tenant: TenantId, group: string) =>
  sql`state in ('sent', 'acknowledged') and value ->> 'way' = 'group' and (value ->> 'to')::uuid in (select id from bodies where tenant = ${tenant} and body ->> 'runs' = ${group})`;

const forwardingsOn = (db: Handle, tenant: TenantId): CycleRecords['forwardings'] => {
  const forwardings = valuesOn<Forwarding>(db, tenant, 'forwardings');
  return {
    get: forwardings.get,
    of: (group, most) => forwardings.all(sql`group_id = ${group}`, LATEST, most),
    lock: async (id) => {
      await sql`select from forwardings where tenant = ${tenant} and id = ${id} for update`.execute(db);
      return await forwardings.get(id);
    },
    ofRecord: (record) => forwardings.all(sql`key like ${`%/${record}`}`),
    received: (group, most) => forwardings.some(sentTo(tenant, group), LATEST, most),
    arrived: async (group, id) => (await forwardings.some(sql`id = ${id} and ${sentTo(tenant, group)}`))[0],
    open: (group) => forwardings.all(sql`group_id = ${group} and state not in ('acknowledged', 'notNeeded')`, LATEST),
    save: async (group, forwarding) => {
      const { id, route, record, state, at } = forwarding;
      await forwardings.save({ id, group, found: { key: `${route}/${record}`, state, at }, value: forwarding });
    },
  };
};
