import type { Answer, Attendance } from './attendance.ts';
import type { FormProblem } from './form-problem.ts';
import type { MeetingId, PersonId } from './ids.ts';
import { membersOf, type Seat } from './seat.ts';
import type { Instant } from './time.ts';

export const REGISTER_STATUSES = ['expected', 'present', 'presentVirtually', 'presentAsSubstitute', 'apologies', 'absent', 'inAttendance'] as const;
export type RegisterStatus = (typeof REGISTER_STATUSES)[number];

/** One person at one meeting. */
export interface RegisterLine {
  /** the person's id, or for somebody whom the directory does not know a name of ours, 'guest/1' */
  readonly key: string;
  readonly person: PersonId | null;
  /** as entered, of somebody whom the directory does not know */
  readonly name: string | null;
  readonly status: RegisterStatus;
  /** null: from the beginning, or not there */
  readonly arrived: Instant | null;
  /** null: until the end, or not there */
  readonly left: Instant | null;
  /** the member whose substitute it is */
  readonly standsFor: PersonId | null;
}

/** Who was at a meeting. It is filled from the answers and is nobody's word until somebody confirms it. */
export interface Register {
  readonly meeting: MeetingId;
  readonly lines: readonly RegisterLine[];
  readonly revision: number;
  readonly confirmed: { readonly by: PersonId; readonly at: Instant } | null;
}

/** Somebody who was named to stand in for a member. */
export interface StandIn {
  readonly standsFor: PersonId;
  readonly person: PersonId;
}

export const GUEST_NAME_LIMIT = 100;
export const REGISTER_LINES_LIMIT = 300;

const HERE: readonly RegisterStatus[] = ['present', 'presentVirtually', 'presentAsSubstitute', 'inAttendance'];

/** Statuses of somebody who is, or was, in the meeting. */
export const attends = (status: RegisterStatus): boolean => HERE.includes(status);

export const isHere = ({ status, arrived, left }: Pick<RegisterLine, 'status' | 'arrived' | 'left'>, at: Instant): boolean =>
  attends(status) && (arrived === null || arrived <= at) && (left === null || at < left);

const bare = (person: PersonId, status: RegisterStatus, standsFor: PersonId | null = null): RegisterLine => ({
  key: person, person, name: null, status, arrived: null, left: null, standsFor,
});

/** What somebody's answer to a meeting comes to afterwards: by a confirmed register people sent apologies, were there, or were silently absent, whatever had been answered. */
export const answerInTheEnd = (answer: Answer | null, person: PersonId, register: Pick<Register, 'lines' | 'confirmed'> | undefined): Answer | null => {
  const line = register === undefined || register.confirmed === null ? undefined : register.lines.find((one) => one.person === person);
  if (line === undefined) return answer;
  if (line.status === 'apologies') return answer?.kind === 'apologies' ? answer : { kind: 'apologies', reason: null, substitute: null };
  return attends(line.status) ? { kind: 'attending' } : null;
};

/** As the answers let expect it: each member once, and the substitutes who come for those who do not. called: to an urgent meeting; null: everybody. */
export const expectedRegister = (meeting: MeetingId, seats: readonly Seat[], answers: readonly Attendance[], standIns: readonly StandIn[], called: readonly PersonId[] | null = null): Register => {
  const away = new Set(answers.filter((line) => line.meeting === meeting && line.answer.kind === 'apologies').map(({ person }) => person));
  const members = membersOf(seats).filter(({ person }) => called === null || called.includes(person)).map(({ person }) => bare(person, away.has(person) ? 'apologies' : 'expected'));
  const seated = new Set(members.map(({ key }) => key));
  const sent = standIns.filter(({ standsFor, person }) => away.has(standsFor) && !seated.has(person));
  const once = new Map(sent.map(({ person, standsFor }) => [person, bare(person, 'expected', standsFor)]));
  return { meeting, lines: [...members, ...once.values()], revision: 0, confirmed: null };
};

/**
 * What was saved, with what has become known since: people who are not in it yet, and apologies that came in afterwards.
 * What somebody put in is never taken back, and a confirmed register stays as it is.
 */
export const filledIn = (saved: Register, expected: Register): Register => {
  if (saved.confirmed !== null) return saved;
  const known = new Map(expected.lines.map((line) => [line.key, line]));
  const kept = saved.lines.map((line) => (line.status === 'expected' && known.get(line.key)?.status === 'apologies' ? { ...line, status: 'apologies' as const } : line));
  const keys = new Set(saved.lines.map(({ key }) => key));
  return { ...saved, lines: [...kept, ...expected.lines.filter(({ key }) => !keys.has(key))] };
};

type Change = Partial<Pick<RegisterLine, 'status' | 'arrived' | 'left'>>;

/** One line changed; whoever is not there has no times. */
export const withLine = <R extends Pick<Register, 'lines'>>(register: R, key: string, change: Change): R => ({
  ...register,
  lines: register.lines.map((line) => (line.key === key ? tidy({ ...line, ...change }) : line)),
});

const tidy = (line: RegisterLine): RegisterLine => (attends(line.status) ? line : { ...line, arrived: null, left: null });

/** Somebody comes in; of one who was there already from the beginning nothing changes. */
export const arriving = <R extends Pick<Register, 'lines'>>(register: R, key: string, at: Instant, how: 'present' | 'presentVirtually' = 'present'): R => {
  const line = register.lines.find((one) => one.key === key);
  if (line === undefined || isHere(line, at)) return register;
  const status = attends(line.status) ? line.status : line.standsFor === null ? how : 'presentAsSubstitute';
  return withLine(register, key, { status, arrived: at, left: null });
};

/** Somebody leaves; of one who is not there nothing changes. */
export const leaving = <R extends Pick<Register, 'lines'>>(register: R, key: string, at: Instant): R => {
  const line = register.lines.find((one) => one.key === key);
  return line !== undefined && isHere(line, at) ? withLine(register, key, { left: at }) : register;
};

type Problem = FormProblem extends infer P ? (P extends FormProblem ? Omit<P, 'field'> : never) : never;

const nameProblem = ({ key, person, name }: RegisterLine, at: number, lines: readonly RegisterLine[]): Problem | null => {
  if (lines.findIndex((other) => other.key === key) < at) return { kind: 'twice', what: name ?? '' };
  if (person !== null) return null;
  const length = name?.trim().length ?? 0;
  if (length === 0) return { kind: 'missing' };
  return length > GUEST_NAME_LIMIT ? { kind: 'tooLong', limit: GUEST_NAME_LIMIT } : null;
};

/** Members are present, away or absent; a substitute comes or not; everybody else is in attendance. */
export const statusesFor = (isMember: boolean, standsFor: PersonId | null): readonly RegisterStatus[] => {
  if (isMember) return ['expected', 'present', 'presentVirtually', 'apologies', 'absent'];
  return standsFor === null ? ['inAttendance'] : ['expected', 'presentAsSubstitute', 'apologies', 'absent', 'inAttendance'];
};

const statusProblem = ({ person, standsFor, status }: RegisterLine, members: ReadonlySet<PersonId>): Problem | null =>
  (statusesFor(person !== null && members.has(person), standsFor).includes(status) ? null : { kind: 'statusOfOthers' });

const standsProblem = ({ status, standsFor }: RegisterLine, lines: readonly RegisterLine[], members: ReadonlySet<PersonId>): Problem | null => {
  if (status !== 'presentAsSubstitute') return null;
  if (standsFor === null || !members.has(standsFor)) return { kind: 'missing' };
  const member = lines.find(({ key }) => key === standsFor);
  return member !== undefined && attends(member.status) ? { kind: 'memberIsThere' } : null;
};

/** What a register is held against. */
interface Held {
  readonly members: ReadonlySet<PersonId>;
  readonly now: Instant;
}

/** Nobody has come or gone yet at a time that is still to come. */
const toCome = (at: Instant | null, now: Instant): Problem | null => (at !== null && at > now ? { kind: 'timeToCome' } : null);

/** What is wrong with a line of a register as it was entered, at which of its fields. */
const lineProblems = (line: RegisterLine, at: number, lines: readonly RegisterLine[], { members, now }: Held): readonly FormProblem[] => {
  const found: readonly (readonly [string, Problem | null])[] = [
    ['name', nameProblem(line, at, lines)],
    ['status', statusProblem(line, members)],
    ['arrived', toCome(line.arrived, now)],
    ['left', toCome(line.left, now) ?? (line.arrived !== null && line.left !== null && line.left <= line.arrived ? { kind: 'endsBeforeItBegins' } : null)],
    ['standsFor', standsProblem(line, lines, members)],
  ];
  return found.flatMap(([name, problem]) => (problem === null ? [] : [{ field: `lines.${at}.${name}`, ...problem }]));
};

export const registerProblems = (lines: readonly RegisterLine[], seats: readonly Seat[], now: Instant): readonly FormProblem[] => {
  const members = new Set(membersOf(seats).map(({ person }) => person));
  return lines.flatMap((line, at) => lineProblems(line, at, lines, { members, now }));
};

/** Of whom it is not said yet whether they were there. */
export const undecidedIn = (lines: readonly RegisterLine[]): readonly FormProblem[] =>
  lines.flatMap(({ status }, at) => (status === 'expected' ? [{ field: `lines.${at}.status`, kind: 'presenceOpen' } as const] : []));
