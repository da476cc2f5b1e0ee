import type { LineView, MemberAnswer } from '../../shared/contract/attendance.ts';
import { attends, type RegisterStatus } from '../../shared/domain/register.ts';
import type { AttendancePageWords } from '../../shared/words/en/attendance-page.ts';
import type { Tone } from '../frame/tone.ts';
import type { Words } from '../words.ts';

export type Said = 'attending' | 'apologies' | 'answered' | 'none';

/** What may be known of somebody's answer: of others' only that there is one. */
export const saidOf = ({ said, answered }: Pick<MemberAnswer, 'said' | 'answered'>): Said => said?.answer.kind ?? (answered ? 'answered' : 'none');

export const detailOf = ({ said, substitute }: Pick<MemberAnswer, 'said' | 'substitute'>, words: Words['attendance']): string => {
  if (said === null) return '';
  const { answer, enteredBy } = said;
  const away = answer.kind === 'apologies'
    ? [answer.reason === null ? '' : words.reason(answer.reason), answer.substitute === null || substitute !== null ? '' : words.inPlace(answer.substitute)]
    : [];
  return [...away, enteredBy === null ? '' : words.enteredBy(enteredBy)].filter((part) => part !== '').join(', ');
};

const RANK: Readonly<Record<Said, number>> = { none: 0, apologies: 1, attending: 2, answered: 2 };

/** Those who still have to be asked stand first. */
export const sortedMembers = (members: readonly MemberAnswer[]): readonly MemberAnswer[] =>
  [...members].sort((a, b) => RANK[saidOf(a)] - RANK[saidOf(b)] || a.name.localeCompare(b.name));

export const STATUS_TONE: Readonly<Record<RegisterStatus, Tone>> = {
  expected: 'calm', present: 'good', presentVirtually: 'good', presentAsSubstitute: 'good', apologies: 'away', absent: 'warn', inAttendance: 'calm',
};

/** 'Present, from 10:05', 'Present as substitute, for Tom Okafor' */
export const lineWords = ({ status, arrived, left, standsFor }: Pick<LineView, 'status' | 'arrived' | 'left' | 'standsFor'>, names: ReadonlyMap<string, string>, say: AttendancePageWords): string => {
  const stands = standsFor !== null && status !== 'inAttendance' ? [say.standsFor(names.get(standsFor) ?? '')] : [];
  const times = attends(status) ? say.times(arrived, left) : '';
  return [say.status(status), ...stands, ...(times === '' ? [] : [times])].join(', ');
};

export const namesIn = (lines: readonly LineView[], members: readonly MemberAnswer[]): ReadonlyMap<string, string> =>
  new Map([...members.map(({ id, name }) => [id, name] as const), ...lines.map(({ key, name }) => [key, name] as const)]);
