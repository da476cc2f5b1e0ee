import type { InputOf } from '../../../shared/contract/api.ts';
import type { RecordYear, YearLog } from '../../../shared/contract/records.ts';
import type { MeetingRecord } from '../../../shared/domain/meeting-record.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { dayIn, momentOf, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { allow, type Allowed } from '../stations.ts';

/** As it stood when it was agreed, whatever the meeting is called since. */
const logOf = (record: MeetingRecord): YearLog => ({
  meeting: record.meeting, content: record.content, corrections: record.corrections.map(({ text }) => text), agreedAt: record.agreed?.at ?? record.compiled.at,
});

async function yearOf(records: Records, { group }: Allowed, asked: string | undefined, now: Instant): Promise<RecordYear> {
  const years = await records.meetingRecords.agreedYears(group.id, 'actionLog');
  const today = dayIn(group.zone, now);
  const year = asked === undefined ? (years[0] ?? Number(today.slice(0, 4))) : Number(asked);
  const newYear = (of: number): Instant => momentOf(group.zone, `${of.toString().padStart(4, '0')}-01-01`, '00:00');
  const logs = await records.meetingRecords.agreed(group.id, 'actionLog', newYear(year), newYear(year + 1));
  const before = (await records.meetingRecords.agreed(group.id, 'actionLog', newYear(year - 1), newYear(year))).at(-1);
  return { group: headOf(group), year, years, logs: logs.map(logOf), before: before === undefined ? null : logOf(before) };
}

/** The agreed logs of a year, all on one page. */
export const seeRecordYear = async (ports: Ports, who: Who, { group, year }: InputOf<'recordYear'>): Promise<Result<RecordYear>> => {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeRecords', now);
    return allowed.ok ? done(await yearOf(records, allowed.value, year, now)) : allowed;
  });
};
