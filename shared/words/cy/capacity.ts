import type { Capacity } from '../../domain/seat.ts';
import type { Requirement } from '../../domain/terms.ts';
import type { capacity as en } from '../en/capacity.ts';
import { format } from './format.ts';

const NAME: Readonly<Record<Capacity, string>> = {
  chair: 'cadeirydd',
  viceChair: 'is-gadeirydd',
  seniorResponsibleOfficer: 'uwch-swyddog cyfrifol',
  supportingOfficer: 'swyddog cefnogi',
  member: 'aelod',
  elected: 'aelod etholedig',
  officer: 'swyddog',
};

const SEVERAL: Readonly<Record<Capacity, string>> = {
  chair: 'y cadeirydd',
  viceChair: 'yr is-gadeirydd',
  seniorResponsibleOfficer: 'yr uwch-swyddogion cyfrifol',
  supportingOfficer: 'y swyddogion cefnogi',
  member: 'yr aelodau',
  elected: 'yr aelodau etholedig',
  officer: 'y swyddogion',
};

/** one of a kind takes the article, the others none */
const one = (capacity: Capacity): string => (capacity === 'chair' || capacity === 'viceChair' ? SEVERAL[capacity] : NAME[capacity]);

const or = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} neu ${last}`.replaceAll(/ neu yr? /gu, ' neu’r ');
};

const and = (parts: readonly string[]): string => format.list(parts).replaceAll(/ ac? yr? /gu, ' a’r ');

const required = ({ among, people }: Requirement): string => {
  const [only, another] = among;
  if (people === 1) return or(among.map(one));
  if (only !== undefined && another === undefined) return `${people} ${NAME[only]}`;
  return `${people} o blith ${and(among.map((capacity) => SEVERAL[capacity]))}`;
};

export const capacity: typeof en = {
  name: (of) => NAME[of],
  required,
  shortly: required,
  anyOf: (among) => required({ among, people: 1 }),
};
