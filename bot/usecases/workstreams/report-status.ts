import type { Group } from '../../../shared/domain/group.ts';
import type { GroupId, WorkstreamId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { isRunning, type Statement, type Workstream } from '../../../shared/domain/workstream.ts';
import type { GroupHead, WorkstreamView } from '../../../shared/contract/views.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { boardOf } from '../see.ts';
import { openTo, reportsOn } from '../stations.ts';
import { fileStatus } from './file-status.ts';

export { fileStatement } from './file-status.ts';

/** A workstream by its number, or by its id where two strategies have one of that number. */
export interface Named {
  readonly number: number;
  readonly workstream: WorkstreamId | null;
}

export interface Reported {
  readonly group: GroupHead;
  readonly workstream: WorkstreamView;
  /** false where the same had been reported already */
  readonly changed: boolean;
}

/** Somebody who leads one of two that bear a number means that one: the other is not theirs to report on. */
export function findWorkstream(board: readonly Workstream[], who: Who, { number, workstream: id }: Named): Result<Workstream> {
  const meant = id === null ? board.filter((known) => known.number === number) : board.filter((known) => known.id === id);
  const mine = meant.filter((known) => reportsOn(known, who));
  const [first] = meant;
  if (first === undefined) return refuse(id === null ? { why: 'noSuchWorkstream', number, numbers: [...new Set(board.map((known) => known.number))] } : { why: 'notFound' });
  const [own, another] = mine;
  if (own === undefined) return refuse({ why: 'notTheLead', number: first.number, lead: first.leadPost, ...(meant.length > 1 && { leads: meant.map(({ leadPost, strategy }) => ({ post: leadPost, strategy: strategy.title })) }) });
  if (another !== undefined) return refuse({ why: 'whichWorkstream', number, strategies: mine.map(({ strategy }) => strategy.title) });
  return done(own);
}

/** A lead says how a workstream stands; the report before stays in its history. */
export const reportOn = async (ports: Ports, who: Who, id: GroupId, named: Named, statement: Statement): Promise<Result<Reported>> => {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const [mine] = await openTo(records, who, now, id);
    if (mine === undefined) return refuse({ why: 'notFound' });
    await records.groups.lock(id);
    const found = findWorkstream((await records.workstreams.of(id)).filter(isRunning), who, named);
    return found.ok ? await reportAlone(records, { who, group: mine.group, now }, found.value, statement) : found;
  });
};

export interface Reporting {
  readonly who: Who;
  readonly group: Group;
  readonly now: Instant;
}

/** The same within a transaction that holds the group. */
export async function reportAlone(records: Records, { who, group, now }: Reporting, workstream: Workstream, statement: Statement): Promise<Result<Reported>> {
  const filed = await fileStatus(records, group, { workstream, who: who.person, forLead: false, statement }, now);
  if (!filed.ok) return filed;
  return done({ group: headOf(group), workstream: await viewOf(records, { who, group, now }, workstream.id), changed: filed.value.changed });
}

export async function viewOf(records: Records, { who, group, now }: Reporting, id: WorkstreamId): Promise<WorkstreamView> {
  const view = (await boardOf(records, group, who, now)).find((known) => known.id === id);
  if (view === undefined) throw new Error(`workstream ${id} vanished while its status was reported`);
  return view;
}
