import type { Group } from '../../../shared/domain/group.ts';
import { collectingFor, reportIn, reportingTo, standOf, windowOf } from '../../../shared/domain/highlight.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import type { Ports, Records } from '../../ports.ts';
import { isWorkingDayOf } from '../notices/facts.ts';
import { termsOnDay } from '../records/records-terms.ts';

const HISTORY = 24;

/** How many workstreams have told a meeting something; null: there are none. */
export async function highlightCount({ bankHolidays }: Pick<Ports, 'bankHolidays'>, records: Records, group: Group, meeting: Meeting): Promise<{ readonly in: number; readonly of: number } | null> {
  const all = await records.workstreams.of(group.id);
  if (all.length === 0) return null;
  const terms = await termsOnDay(records, group, dayIn(group.zone, meeting.starts));
  const collecting = collectingFor(meeting, terms, await records.statusRules.of(group.id), group.zone, isWorkingDayOf(group, bankHolidays));
  const told = await records.highlights.of([meeting.id]);
  const workstreams = reportingTo(all, meeting, { collecting, told, zone: group.zone });
  if (workstreams.length === 0) return null;
  const history = await records.workstreams.history(workstreams.map(({ id }) => id), HISTORY);
  const window = windowOf(collecting, meeting, group.zone);
  const there = workstreams.filter((one) => standOf(one, told, reportIn(history.get(one.id) ?? [], window)) !== 'missing');
  return { in: there.length, of: workstreams.length };
}
