import type { Capacity } from '../seat.ts';
import type { Requirement } from '../terms.ts';
import type { Span } from './grammar.ts';

/** 'The Chair or Vice-Chair and three other members': a role, and so many besides. */

export interface RolesAndOthers {
  readonly people: number;
  readonly requires: readonly Requirement[];
  readonly span: Span;
}

const ONE = '(?:chair|vice-chair|senior responsible officer)';
const ABSENT = '(?: in (?:the )?(?:their|his|her|its|his\\/her|the chair\'s) absence,?)?';
const ROLES = `(?:either |both )?(?:the |a )?${ONE}(?:(?:,? (?:or|and)| ?\\/ ?| \\((?:or|and))${ABSENT} ?(?:the |their |a )?${ONE}\\)?)?`;
const PLUS = '(?:,? (?:and|plus|together with|along with|as well as|in addition to|with|not including|excluding)|,| \\+)';
const OTHERS = '(?:at least |a further |any |another )?(\\d{1,2})(?: (?:of the )?(?:other|further|additional|more|voting|core|group|board|committee|panel|elected|ordinary))*(?: (?:members?|people|persons|attendees|others)| others?)';

const ROLES_FIRST = new RegExp(`(?:(\\bincluding |\\bto include )|\\b)(${ROLES})${PLUS} ${OTHERS}\\b`, 'u');
const OTHERS_FIRST = new RegExp(`\\b${OTHERS}${PLUS} (${ROLES})(?! (?:shall|will|has|have|may) )`, 'u');

const WORDS: readonly (readonly [RegExp, Capacity])[] = [[/(?<!vice-)chair/u, 'chair'], [/vice-chair/u, 'viceChair'], [/senior responsible/u, 'seniorResponsibleOfficer']];

/** 'and' asks for both, anything else for either. */
function asked(roles: string): readonly Requirement[] {
  const among = WORDS.filter(([says]) => says.test(roles)).map(([, capacity]) => capacity);
  return / \(?and /u.test(roles) ? among.map((capacity) => ({ among: [capacity], people: 1 })) : [{ among, people: 1 }];
}

export function rolesAndOthers(plain: string): RolesAndOthers | null {
  const first = ROLES_FIRST.exec(plain);
  const found = first ?? OTHERS_FIRST.exec(plain);
  if (found === null || (first !== null && first[1] !== undefined)) return null;
  const roles = found[2] ?? '';
  const others = Number(first === null ? found[1] : found[3]);
  const requires = asked(roles);
  return others < 1 || requires.length === 0 ? null : { people: others + requires.length, requires, span: [found.index, found.index + found[0].length] };
}
