import type { Capacity } from '../../domain/seat.ts';
import type { Requirement } from '../../domain/terms.ts';
import { format } from './format.ts';
import { number } from '../english-numbers.ts';

const NAME: Readonly<Record<Capacity, string>> = {
  chair: 'chair',
  viceChair: 'vice chair',
  seniorResponsibleOfficer: 'senior responsible officer',
  supportingOfficer: 'supporting officer',
  member: 'member',
  elected: 'elected member',
  officer: 'officer',
};

const isOneOfAKind = (capacity: Capacity): boolean => capacity === 'chair' || capacity === 'viceChair';
const article = (capacity: Capacity): string => (isOneOfAKind(capacity) ? 'the' : /^[aeiou]/u.test(NAME[capacity]) ? 'an' : 'a');
const one = (capacity: Capacity): string => `${article(capacity)} ${NAME[capacity]}`;
const several = (capacity: Capacity): string => (isOneOfAKind(capacity) ? one(capacity) : `${NAME[capacity]}s`);

const listed = (parts: readonly string[], between: string): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${between} ${last}`;
};

/** 'the chair or vice chair': one article does for as many as it fits */
const anyShortly = (among: readonly Capacity[]): string => {
  const names = among.map((capacity, at) => (article(capacity) === (at === 0 ? '' : article(among[at - 1] ?? capacity)) ? NAME[capacity] : one(capacity)));
  return listed(names, 'or');
};

/** 'the chair or the vice chair', 'two elected members', 'two of the chair, the vice chair and officers' */
const required = ({ among, people }: Requirement): string => {
  const [only, another] = among;
  if (people === 1) return listed(among.map(one), 'or');
  if (only !== undefined && another === undefined) return number.counted(people, NAME[only]);
  return `${number.word(people)} of ${format.list(among.map(several))}`;
};

/** Whom a rule asks for: by their seat, or as any elected member or officer. */
export const capacity = {
  name: (of: Capacity): string => NAME[of],
  required,
  shortly: (requirement: Requirement): string => (requirement.people === 1 ? anyShortly(requirement.among) : required(requirement)),
  anyOf: (among: readonly Capacity[]): string => required({ among, people: 1 }),
};
