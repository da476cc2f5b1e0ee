import { maySubstitute } from './attendance.ts';
import type { QuorumStamp } from './decision.ts';
import type { PersonId } from './ids.ts';
import { countedSeats, needed } from './quorum.ts';
import { isHere, type Register, type RegisterLine } from './register.ts';
import { hasCapacity, membersOf, type Member, type Seat } from './seat.ts';
import type { Requirement, Terms } from './terms.ts';
import { later, type Instant } from './time.ts';

export type QuorumTerms = Pick<Terms, 'quorum' | 'substitutes'>;
type Lines = Pick<Register, 'lines'>;

const isPresent = ({ status }: RegisterLine): boolean => status === 'present' || status === 'presentVirtually';

const nameOf = ({ person, name, key }: RegisterLine): string => person ?? name ?? key;

/** Substitutes who are there for members who may send one and are not there themselves; one deputy sent by two members is still one person. */
const deputies = (lines: readonly RegisterLine[], counted: readonly Member[], there: ReadonlySet<PersonId>, { substitutes }: QuorumTerms): number => {
  if (substitutes.countToQuorum !== true) return 0;
  const stands = lines.filter(({ status, standsFor, person }) => {
    const member = status === 'presentAsSubstitute' ? counted.find((one) => one.person === standsFor) : undefined;
    return member !== undefined && !there.has(member.person) && (person === null || !there.has(person)) && maySubstitute(member.seats, member.person, substitutes);
  });
  return new Set(stands.map(nameOf)).size;
};

const isMet = ({ among, people }: Requirement, there: readonly Member[]): boolean =>
  there.filter(({ seats }) => seats.some((seat) => among.some((capacity) => hasCapacity(seat, capacity)))).length >= people;

/** The quorum at one moment of a meeting, over the people who are there then (R109). */
export const quorumAt = ({ lines }: Lines, seats: readonly Seat[], terms: QuorumTerms, at: Instant): QuorumStamp => {
  const here = lines.filter((line) => isHere(line, at));
  const people = new Set(here.filter(isPresent).flatMap(({ person }) => (person === null ? [] : [person])));
  const held = countedSeats(terms.quorum, seats);
  const counted = membersOf(held);
  const there = counted.filter(({ person }) => people.has(person));
  const present = there.length + deputies(here, counted, people, terms);
  const asked = needed(terms.quorum.size, { inPost: counted.length, seats: held.length });
  return { at, present, needed: asked, quorate: present >= asked && terms.quorum.requires.every((requirement) => isMet(requirement, there)) };
};

/** The quorum through a whole meeting: at its start, and again whenever somebody comes or goes. */
export const quorumThrough = (register: Lines, seats: readonly Seat[], terms: QuorumTerms, starts: Instant, ends: Instant): readonly QuorumStamp[] => {
  const turns = register.lines.flatMap(({ arrived, left }) => [arrived, left]).filter((at) => at !== null).filter((at) => at > starts && at < ends);
  const moments = [starts, ...new Set(turns.map((at) => later(at, starts)))].sort();
  return moments.map((at) => quorumAt(register, seats, terms, at));
};
