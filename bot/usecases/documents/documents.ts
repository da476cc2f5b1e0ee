import type { DocumentFile, DocumentQuery } from '../../../shared/contract/documents.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { MeetingRecord } from '../../../shared/domain/meeting-record.ts';
import { mayOpen } from '../../../shared/domain/paper.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { noticeFor } from '../../../shared/domain/notice.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Printable, Records, Who } from '../../ports.ts';
import { actionsPrintable, calendarPrintable, decisionsPrintable, registerPrintable } from './document-tables.ts';
import { openMeeting } from '../meeting/open-meeting.ts';
import { lessonsPrintable } from '../workstreams/lesson-lines.ts';
import { highlightsPrintable } from '../workstreams/highlights.ts';
import { openPack } from '../papers/papers-open.ts';
import { blockersPrintable } from '../blockers/blockers-print.ts';
import { requestsPrintable } from '../requests/requests-print.ts';
import { risksPrintable } from '../risks/risks-print.ts';
import { termsOnDay } from '../records/records-terms.ts';
import { allow } from '../stations.ts';

interface Asked {
  readonly records: Records;
  readonly who: Who;
  readonly query: DocumentQuery;
  readonly now: Instant;
}

const NOTHING = { why: 'notFound' } as const;

/** As everybody may see it: the meeting's own items hold nothing else. */
async function agendaPrintable({ records, who, query, now }: Asked): Promise<Result<Printable>> {
  const open = await openMeeting(records, who, { group: query.group, ...(query.meeting !== undefined && { meeting: query.meeting }) }, 'seeGroup', now);
  if (!open.ok) return open;
  const { group, meeting } = open.value;
  const terms = await termsOnDay(records, group, dayIn(group.zone, meeting.starts));
  return done({ kind: 'agenda', group, meeting, clause: noticeFor(meeting, terms).clause, termsVersion: terms.version });
}

const namesIn = async (records: Records, { asked, corrections }: MeetingRecord): Promise<Readonly<Record<PersonId, string>>> => {
  const people = await records.people.get([...new Set([...asked, ...corrections].map(({ by }) => by))]);
  return Object.fromEntries([...people].map(([id, { name }]) => [id, name]));
};

async function recordPrintable({ records, who, query, now }: Asked): Promise<Result<Printable>> {
  const allowed = await allow(records, who, query.group, 'seeRecords', now);
  if (!allowed.ok) return allowed;
  const { group, stations } = allowed.value;
  const found = query.id === undefined ? undefined : await records.meetingRecords.get(query.id);
  // a draft is its makers'
  if (found === undefined || found.group !== group.id || (found.value.state === 'compiled' && !may(stations, 'compileRecord'))) return refuse(NOTHING);
  return done({ kind: 'record', group, record: found.value, names: await namesIn(records, found.value) });
}

/** What another group has sent here is read here. */
async function receivedPrintable({ records, who, query, now }: Asked): Promise<Result<Printable>> {
  const allowed = await allow(records, who, query.group, 'seeOnward', now);
  if (!allowed.ok) return allowed;
  const arrived = query.id === undefined ? undefined : await records.forwardings.arrived(allowed.value.group.id, query.id);
  const found = arrived === undefined ? undefined : await records.meetingRecords.get(arrived.value.record);
  const from = found === undefined ? undefined : await records.groups.get(found.group);
  return found === undefined || from === undefined ? refuse(NOTHING) : done({ kind: 'record', group: from, record: found.value, names: {} });
}

/** A report, for those who may open it; whoever opens a restricted one is noted, on paper too. */
async function reportPrintable({ records, who, query, now }: Asked): Promise<Result<Printable>> {
  const found = query.id === undefined ? undefined : await records.papers.get(query.id);
  if (found === undefined) return refuse(NOTHING);
  const pack = await openPack(records, who, { group: query.group, meeting: found.value.meeting }, now);
  if (!pack.ok) return pack;
  const paper = found.value;
  if (found.group !== query.group || paper.report === null || !mayOpen(paper, pack.value.reader)) return refuse(NOTHING);
  if (paper.restriction !== null) await records.papers.noteRead(paper.id, who.person, paper.revision, now);
  return done({ kind: 'report', group: pack.value.group, meeting: pack.value.meeting, paper, names: {} });
}

const printableOf = async (ports: Ports, asked: Asked): Promise<Result<Printable>> => {
  switch (asked.query.what) {
    case 'agenda':
      return await agendaPrintable(asked);
    case 'record':
      return await recordPrintable(asked);
    case 'received':
      return await receivedPrintable(asked);
    case 'report':
      return await reportPrintable(asked);
    case 'highlights':
      return await highlightsPrintable(ports, asked);
    case 'register':
      return await registerPrintable(asked.records, asked.who, asked.query, asked.now);
    case 'actions':
      return await actionsPrintable(asked.records, asked.who, asked.query, asked.now);
    case 'decisions':
      return await decisionsPrintable(asked.records, asked.who, asked.query, asked.now);
    case 'blockers':
      return await blockersPrintable(asked.records, asked.who, asked.query, asked.now);
    case 'requests':
      return await requestsPrintable(asked.records, asked.who, asked.query, asked.now);
    case 'lessons':
      return await lessonsPrintable(asked.records, asked.who, asked.query, asked.now);
    case 'risks':
      return await risksPrintable(asked.records, asked.who, asked.query, asked.now);
    case 'calendar':
      return await calendarPrintable(asked.records, asked.who, asked.query, asked.now);
  }
};

/** A document of what somebody may see. It is drawn once the transaction is over. */
export async function printDocument(ports: Ports, who: Who, query: DocumentQuery): Promise<Result<DocumentFile>> {
  const now = ports.clock.now();
  const printable = await ports.store.inTenant(who.tenant, async (records) => await printableOf(ports, { records, who, query, now }));
  if (!printable.ok) return printable;
  const printed = await ports.printer.print(printable.value, query.format);
  if (printed === null) return refuse({ why: 'notReady', problems: [{ field: 'format', kind: 'missing' }] });
  return done({ name: printed.name, mediaType: printed.mediaType, base64: Buffer.from(printed.bytes).toString('base64') });
}
