import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import { acceptReport, acceptStatement, type Statement, type StatusReport, type Workstream } from '../../../shared/domain/workstream.ts';
import type { Records, Who } from '../../ports.ts';
import { statusKnown } from './status-known.ts';

export interface Filing {
  readonly workstream: Workstream;
  /** whoever says it */
  readonly who: PersonId;
  /** an officer enters it for the lead: whether they may is decided by whoever calls */
  readonly forLead: boolean;
  readonly statement: Statement;
}

export interface Filed {
  readonly report: StatusReport;
  /** false where the same had been reported already */
  readonly changed: boolean;
}

/** The one way in which a report is accepted and kept, by whatever door it comes. The group is locked. */
export async function fileStatus(records: Records, group: Group, { workstream, who, forLead, statement }: Filing, now: Instant): Promise<Result<Filed>> {
  const known = await statusKnown(records, group, workstream, now);
  const held = { today: known.today, hasEvidence: known.lastEvidence !== null, doubts: known.doubts(statement) };
  const isOther = forLead && workstream.lead !== who;
  const accepted = isOther ? acceptStatement(workstream, statement, held) : acceptReport(workstream, who, statement, held);
  if (!accepted.ok) return accepted;
  const report: StatusReport = { ...accepted.value, by: who, onBehalfOf: isOther ? workstream.lead : null, at: now };
  const changed = !saysTheSame(workstream.status, report, group.zone);
  if (changed) await keep(records, group, workstream, report);
  return done({ report: changed ? report : (workstream.status ?? report), changed });
}

interface Statements {
  readonly group: Group;
  readonly workstream: Workstream;
  readonly who: Who;
  readonly statement: Statement;
  readonly now: Instant;
}

/** As a part of something larger: whoever calls has seen to it that this person may speak for the lead. */
export async function fileStatement(records: Records, { group, workstream, who, statement, now }: Statements): Promise<Result<StatusReport>> {
  const filed = await fileStatus(records, group, { workstream, who: who.person, forLead: true, statement }, now);
  return filed.ok ? done(filed.value.report) : filed;
}

const WHAT = ['rag', 'reason', 'ask', 'backBy', 'evidence', 'despite', 'by', 'onBehalfOf'] as const satisfies readonly (keyof StatusReport)[];

/** A button pressed twice; the same status on another day is news: it is still so. */
const saysTheSame = (before: StatusReport | null, now: StatusReport, zone: string): boolean =>
  before !== null && WHAT.every((part) => before[part] === now[part]) && dayIn(zone, before.at) === dayIn(zone, now.at);

async function keep(records: Records, group: Group, { id, status }: Workstream, report: StatusReport): Promise<void> {
  await records.workstreams.report(id, report);
  await records.journal.write({ group: group.id, at: report.at, who: report.by, what: 'status.reported', about: `workstream/${id}`, before: status, after: report, clause: null });
  await records.groups.wakeAt(group.id, report.at);
}
