import type { Group } from '../../../shared/domain/group.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { acceptReport, BARE_REPORT, type Rag, type StatusReport, type Workstream } from '../../../shared/domain/workstream.ts';
import type { GroupHead, WorkstreamView } from '../../../shared/contract/views.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { findGroup, headOf, type Where } from '../find-group.ts';
import { boardOf } from '../see.ts';
import { openTo, reportsOn } from '../stations.ts';

export interface Status {
  readonly number: number;
  readonly rag: Rag;
  readonly reason: string;
}

export type Reporting = Where & Status;

export interface Reported {
  readonly group: GroupHead;
  readonly workstream: WorkstreamView;
  /** false where the same had been reported already */
  readonly changed: boolean;
}

/** A lead says how a workstream stands; the report before stays in its history. */
export const reportStatus = async (ports: Ports, who: Who, asked: Reporting): Promise<Result<Reported>> =>
  await report(ports, who, asked, async (records, now) => {
    const allowed = await findGroup(records, who, asked, now);
    return allowed.ok ? done(allowed.value.group) : allowed;
  });

/** The same, of a group that is named by its id. */
export const reportOn = async (ports: Ports, who: Who, id: GroupId, asked: Status): Promise<Result<Reported>> =>
  await report(ports, who, asked, async (records, now) => {
    const [mine] = await openTo(records, who, now, id);
    return mine === undefined ? refuse({ why: 'notFound' }) : done(mine.group);
  });

async function report(ports: Ports, who: Who, asked: Status, which: (records: Records, now: Instant) => Promise<Result<Group>>): Promise<Result<Reported>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const group = await which(records, now);
    if (!group.ok) return group;
    await records.groups.lock(group.value.id);
    const board = await records.workstreams.of(group.value.id);
    const workstream = board.find((known) => known.number === asked.number);
    if (workstream === undefined) return refuse({ why: 'noSuchWorkstream', number: asked.number, numbers: board.map((known) => known.number) });
    if (!reportsOn(workstream, who)) return refuse({ why: 'notTheLead', number: workstream.number, lead: workstream.leadPost });
    const accepted = acceptReport(workstream, who.person, asked.rag, asked.reason);
    if (!accepted.ok) return accepted;
    const line: StatusReport = { ...BARE_REPORT, ...accepted.value, by: who.person, at: now };
    const changed = !sayTheSame(workstream.status, line);
    if (changed) await note(records, group.value, workstream, line);
    const view = (await boardOf(records, group.value, who)).find((known) => known.id === workstream.id);
    if (view === undefined) throw new Error(`workstream ${workstream.id} vanished while its status was reported`);
    return done({ group: headOf(group.value), workstream: view, changed });
  });
}

/** A button pressed twice; the same status on another day is news: it is still so. */
const sayTheSame = (before: StatusReport | null, now: StatusReport): boolean =>
  before !== null && before.rag === now.rag && before.reason === now.reason && before.by === now.by && before.at.slice(0, 10) === now.at.slice(0, 10);

async function note(records: Records, group: Group, { id, status }: Workstream, line: StatusReport): Promise<void> {
  await records.workstreams.report(id, line);
  await records.journal.write({ group: group.id, at: line.at, who: line.by, what: 'status.reported', about: `workstream/${id}`, before: status, after: line, clause: null });
}
