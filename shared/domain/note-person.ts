import { fold } from './fold.ts';
import type { PersonId } from './ids.ts';

/** Somebody who may be named in a line, with all that the person goes by: name, posts, roles. */
export interface Callable {
  readonly id: PersonId;
  readonly name: string;
  readonly posts: readonly string[];
  readonly roles: readonly ('chair' | 'viceChair' | 'secretary')[];
}

export type PersonRead =
  | { readonly kind: 'found'; readonly person: PersonId }
  | { readonly kind: 'several'; readonly people: readonly PersonId[]; readonly as: string }
  | { readonly kind: 'unknown'; readonly as: string };

/** Folded, in both languages. */
const ROLES: Readonly<Record<Callable['roles'][number], readonly string[]>> = {
  chair: ['chair', 'chairman', 'chairwoman', 'chairperson', 'cadeirydd', 'y cadeirydd'],
  viceChair: ['vice chair', 'deputy chair', 'is gadeirydd', 'yr is gadeirydd'],
  secretary: ['secretary', 'ysgrifennydd', 'yr ysgrifennydd'],
};
const SMALL = new Set(['and', 'of', 'the', 'for', 'a', 'ac', 'y', 'yr']);

const wordsIn = (text: string): readonly string[] => fold(text).split(' ').filter((word) => word !== '' && !SMALL.has(word));

/** "T Okafor" is Tom Okafor, and "ICT Operations Manager" the ICT Operations and Development Manager: the words in their order, some left out. */
const isPartOf = (said: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const word of said) {
    const place = whole.findIndex((known, index) => index >= at && (known === word || (word.length === 1 && known.startsWith(word))));
    if (place === -1) return false;
    at = place + 1;
  }
  return said.some((word) => word.length > 1);
};

const asPeople = (people: readonly Callable[], as: string): PersonRead | null => {
  const [one, another] = people;
  if (one === undefined) return null;
  return another === undefined ? { kind: 'found', person: one.id } : { kind: 'several', people: people.map(({ id }) => id), as };
};

/** Who is meant: by the whole name, post or role, or else by a part of it. Of several nobody is chosen. */
export const readPerson = (typed: string, people: readonly Callable[]): PersonRead => {
  const as = typed.trim();
  const said = wordsIn(as);
  const whole = said.join(' ');
  const is = (name: string): boolean => wordsIn(name).join(' ') === whole;
  if (whole === '') return { kind: 'unknown', as };
  const byWhole = people.filter(({ name, posts, roles }) => is(name) || posts.some(is) || roles.some((role) => ROLES[role].some(is)));
  const byPart = people.filter(({ name, posts }) => [name, ...posts].some((known) => isPartOf(said, wordsIn(known))));
  return asPeople(byWhole, as) ?? asPeople(byPart, as) ?? { kind: 'unknown', as };
};
