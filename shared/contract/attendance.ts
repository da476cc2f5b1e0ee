import * as v from 'valibot';
import { APOLOGY_REASONS, SUBSTITUTE_LIMIT, type Answer } from '../domain/attendance.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Forecast } from '../domain/quorum.ts';
import type { QuorumStamp } from '../domain/decision.ts';
import { REGISTER_LINES_LIMIT, REGISTER_STATUSES, type RegisterLine } from '../domain/register.ts';
import type { Review, ReviewGrid } from '../domain/review.ts';
import type { Role } from '../domain/seat.ts';
import type { AttendanceRule, Clause, InquorateRule, SubstituteRule } from '../domain/terms.ts';
import type { ClockTime, Day, Instant } from '../domain/time.ts';
import { clockTime, id, meetingQuery, whole } from './fields.ts';
import { attendancePaths } from './paths/attendance.ts';
import type { GroupHead, MeetingFrame, Named } from './views.ts';

export const answerForInput = v.strictObject({
  group: id,
  meeting: id,
  person: id,
  answer: v.picklist(['attending', 'apologies', 'withdraw']),
  reason: v.nullable(v.picklist(APOLOGY_REASONS)),
  /** a name, of somebody who is given no papers */
  substitute: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(SUBSTITUTE_LIMIT))),
});
export type AnswerForInput = v.InferOutput<typeof answerForInput>;

/** person: somebody of the team, who reads the meeting's papers; null: nobody any more */
export const substituteInput = v.strictObject({ group: id, meeting: id, standsFor: id, person: v.nullable(id) });
export type SubstituteInput = v.InferOutput<typeof substituteInput>;

/** person: the substitute who was read of; another who was named meanwhile is not let in by it */
export const admitInput = v.strictObject({ group: id, meeting: id, standsFor: id, person: id, restricted: v.boolean() });
export type AdmitInput = v.InferOutput<typeof admitInput>;

const line = v.strictObject({
  key: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  person: v.nullable(id),
  // what is wrong with it is told at its field
  name: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(500))),
  status: v.picklist(REGISTER_STATUSES),
  /** clock times of the meeting's day */
  arrived: v.nullable(clockTime),
  left: v.nullable(clockTime),
  standsFor: v.nullable(id),
});

export const registerInput = v.strictObject({ group: id, meeting: id, revision: whole(0, 1_000_000), lines: v.pipe(v.array(line), v.maxLength(REGISTER_LINES_LIMIT)) });
export type RegisterInput = v.InferOutput<typeof registerInput>;

export const confirmInput = v.strictObject({ group: id, meeting: id, revision: whole(0, 1_000_000) });
export type ConfirmInput = v.InferOutput<typeof confirmInput>;

export const reviewQuery = v.strictObject({ group: id, year: v.pipe(v.string(), v.regex(/^20\d{2}$/u)) });
export type ReviewQuery = v.InferOutput<typeof reviewQuery>;

/** A member of the meeting's day. What somebody answered is there for chair, secretary and that person alone. */
export interface MemberAnswer extends Named {
  readonly seats: readonly { readonly role: Role; readonly post: string; readonly areas: readonly string[] }[];
  readonly answered: boolean;
  readonly said: { readonly answer: Answer; readonly at: Instant; /** who entered it, where that was somebody else */ readonly enteredBy: string | null } | null;
  readonly mayBeStoodFor: boolean;
  readonly substitute: (Named & { readonly restricted: boolean }) | null;
}

/** A register's line as it is read and entered: with times of the meeting's day. */
export interface LineView extends Omit<RegisterLine, 'arrived' | 'left' | 'name'> {
  readonly name: string;
  readonly arrived: ClockTime | null;
  readonly left: ClockTime | null;
  readonly member: boolean;
}

export interface RegisterView {
  readonly revision: number;
  readonly lines: readonly LineView[];
  readonly confirmed: { readonly by: string; readonly at: Instant } | null;
  /** the quorum at the start and whenever somebody came or went; empty before the meeting */
  readonly quorum: readonly QuorumStamp[];
}

export interface AttendancePage {
  readonly frame: MeetingFrame;
  readonly me: PersonId;
  readonly forecast: Forecast;
  readonly quorumClause: Clause | null;
  readonly inquorate: InquorateRule | null;
  readonly termsVersion: string;
  readonly substitutes: SubstituteRule;
  readonly rule: AttendanceRule;
  readonly members: readonly MemberAnswer[];
  /** whether answers can still be given */
  readonly open: boolean;
  readonly started: boolean;
  /** whom the members could name, and who could be in attendance */
  readonly others: readonly (Named & { readonly guest: boolean })[];
  /** null: nothing to see yet for this person */
  readonly register: RegisterView | null;
  /** years with meetings that have been held, the latest first */
  readonly years: readonly number[];
}

export interface ReviewPage extends Review {
  readonly group: GroupHead;
  readonly year: number;
  readonly today: Day;
  readonly rule: AttendanceRule;
  readonly names: Readonly<Record<PersonId, string>>;
  readonly grid: ReviewGrid;
}

/** The endpoints of this noun with their checked input, and what they answer. */
export const attendanceEndpoints = {
  attendance: { ...attendancePaths.attendance, input: meetingQuery },
  answerFor: { ...attendancePaths.answerFor, input: answerForInput },
  nameSubstitute: { ...attendancePaths.nameSubstitute, input: substituteInput },
  admitSubstitute: { ...attendancePaths.admitSubstitute, input: admitInput },
  saveRegister: { ...attendancePaths.saveRegister, input: registerInput },
  confirmRegister: { ...attendancePaths.confirmRegister, input: confirmInput },
  attendanceReview: { ...attendancePaths.attendanceReview, input: reviewQuery },
} as const;

export interface AttendanceAnswers {
  readonly attendance: AttendancePage;
  readonly answerFor: AttendancePage;
  readonly nameSubstitute: AttendancePage;
  readonly admitSubstitute: AttendancePage;
  readonly saveRegister: AttendancePage;
  readonly confirmRegister: AttendancePage;
  readonly attendanceReview: ReviewPage;
}
