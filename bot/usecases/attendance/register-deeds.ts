import type { AttendancePage, ConfirmInput, RegisterInput } from '../../../shared/contract/attendance.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import { registerProblems, undecidedIn, withLine, type Register, type RegisterLine } from '../../../shared/domain/register.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { clockIn, dayIn, momentOf, type ClockTime, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { attendancePageOf } from './attendance-page.ts';
import { hasBegun, openMeetingAlone, type OpenMeeting } from '../meeting/open-meeting.ts';
import { keepLines, registerFor, type RegisterFor } from './registers.ts';

/** Times are entered as the clock showed them on the meeting's day; one that stands already keeps its seconds. */
const linesOf = (input: RegisterInput, { group, meeting }: OpenMeeting, before: Register): readonly RegisterLine[] => {
  const day = dayIn(group.zone, meeting.starts);
  const moment = (time: ClockTime | null, was: Instant | null | undefined): Instant | null => {
    if (time === null) return null;
    return typeof was === 'string' && clockIn(group.zone, was) === time ? was : momentOf(group.zone, day, time);
  };
  const lines = input.lines.map((line): RegisterLine => {
    const known = before.lines.find(({ key }) => key === line.key);
    return { ...line, key: line.person ?? line.key, name: line.person === null ? line.name : null, arrived: moment(line.arrived, known?.arrived), left: moment(line.left, known?.left) };
  });
  return lines.reduce((kept, { key }) => withLine(kept, key, {}), { lines }).lines;
};

/** Nobody is put in by an id alone whom the group does not know. */
async function strangers(records: Records, { group }: OpenMeeting, lines: readonly RegisterLine[], { register, seats }: RegisterFor): Promise<readonly FormProblem[]> {
  const known = new Set([...register.lines.map(({ person }) => person), ...seats.map(({ holder }) => holder), ...(await records.people.team(group.id)).map(({ id }) => id)]);
  return lines.flatMap(({ person }, at) => (person !== null && !known.has(person) ? [{ field: `lines.${at}.name`, kind: 'personNotInTeam' } as const] : []));
}

/** Keeps a meeting's register as it was entered. */
export const saveRegister = async (ports: Ports, who: Who, input: RegisterInput): Promise<Result<AttendancePage>> =>
  await ports.store.inTenant(who.tenant, async (records) => {
    const now = ports.clock.now();
    const opened = await openMeetingAlone(records, who, input, 'keepRegister', now);
    if (!opened.ok) return opened;
    const open = opened.value;
    const { group, meeting } = open;
    if (meeting.state === 'cancelled') return refuse({ why: 'meetingCancelled', starts: meeting.starts, zone: group.zone });
    const kept = await registerFor(records, group, meeting);
    if (kept.register.revision !== input.revision) return refuse({ why: 'changedMeanwhile' });
    const lines = linesOf(input, open, kept.register);
    const problems = [...registerProblems(lines, kept.seats, now), ...(await strangers(records, open, lines, kept))];
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    const isNew = kept.register.revision === 0 || JSON.stringify(lines) !== JSON.stringify(kept.register.lines);
    if (isNew) await keepLines(records, kept.register, lines, { group, who, now });
    return done(await attendancePageOf(ports, records, who, open, now));
  });

/** A person vouches for the register. Before the meeting there is nothing to vouch for. */
export const confirmRegister = async (ports: Ports, who: Who, input: ConfirmInput): Promise<Result<AttendancePage>> =>
  await ports.store.inTenant(who.tenant, async (records) => {
    const now = ports.clock.now();
    const opened = await openMeetingAlone(records, who, input, 'keepRegister', now);
    if (!opened.ok) return opened;
    const { group, meeting } = opened.value;
    const { register } = await registerFor(records, group, meeting);
    if (register.revision !== input.revision) return refuse({ why: 'changedMeanwhile' });
    const lines = hasBegun(opened.value, now) ? register.lines : register.lines.map((line) => ({ ...line, status: 'expected' as const }));
    const problems = undecidedIn(lines);
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    if (register.confirmed === null) {
      await records.registers.save({ ...register, confirmed: { by: who.person, at: now } });
      const { revision } = register;
      await records.journal.write({ group: group.id, at: now, who: who.person, what: 'register.confirmed', about: `meeting/${meeting.id}`, before: null, after: { revision }, clause: null });
      await records.groups.wakeAt(group.id, now);
    }
    return done(await attendancePageOf(ports, records, who, opened.value, now));
  });
