import { maySubstitute, type Answer, type Attendance } from './attendance.ts';
import { fold } from './fold.ts';
import { hasCapacity, membersOf, vacancies, type Member, type Seat } from './seat.ts';
import type { QuorumRule, QuorumSize, Requirement, SubstituteRule, Terms } from './terms.ts';

/** What a share is taken of: the people in post, each once, or the seats, whether or not anybody holds them. */
export interface QuorumBase {
  readonly inPost: number;
  readonly seats: number;
}

/** Whether a requirement ("the chair or the nominated vice chair") will be met. */
export interface RequirementForecast extends Requirement {
  /** distinct people of these capacities who come */
  readonly attending: number;
  readonly met: 'yes' | 'open' | 'no';
}

/** What the answers so far say of a meeting's quorum. Counts are distinct people whose presence counts. */
export interface Forecast {
  readonly needed: number;
  /** how the rule puts it, and what it was taken of */
  readonly size: QuorumSize;
  readonly base: QuorumBase;
  /** people in seats */
  readonly members: number;
  readonly vacancies: number;
  readonly attending: number;
  readonly apologies: number;
  readonly unanswered: number;
  /** substitutes named in apologies, by members who may send one */
  readonly substitutes: number;
  /** whether they are counted, and whether the terms say so */
  readonly substitutesCount: 'yes' | 'no' | 'notStated';
  /** people who come, are called in, and do not count */
  readonly calledIn: number;
  readonly requires: readonly RequirementForecast[];
  /** open: it depends on those who have not answered */
  readonly verdict: 'quorate' | 'open' | 'inquorate';
  /** how many more people must say that they come; 0 when there are enough */
  readonly short: number;
}

/** Seats whose holders' presence counts towards the quorum. */
export const countedSeats = <S extends Pick<Seat, 'standing'>>({ counts }: Pick<QuorumRule, 'counts'>, seats: readonly S[]): readonly S[] =>
  counts === 'all' ? seats : seats.filter(({ standing }) => standing === 'core');

export const quorumBase = (rule: Pick<QuorumRule, 'counts'>, seats: readonly Seat[]): QuorumBase => {
  const counted = countedSeats(rule, seats);
  return { inPost: membersOf(counted).length, seats: counted.length };
};

/** Whole numbers all the way: a third of nine is three, and not a little more. */
const shareOf = (parts: number, whole: number, base: number, { moreThan, rounding }: Pick<Exclude<QuorumSize, { kind: 'number' }>, 'moreThan' | 'rounding'>): number => {
  const exact = parts * base;
  const down = Math.floor(exact / whole);
  // the fewest people that are more than the share, however the share itself would be rounded
  if (moreThan) return down + 1;
  const left = exact - down * whole;
  switch (rounding) {
    case 'up':
      return left > 0 ? down + 1 : down;
    case 'down':
      return down;
    case 'nearest':
      return left * 2 >= whole ? down + 1 : down;
  }
};

/** How many people it takes; never nobody, for nobody is no meeting. */
export const needed = (size: QuorumSize, base: QuorumBase): number => {
  switch (size.kind) {
    case 'number':
      return size.people;
    case 'fraction':
      return Math.max(1, size.atLeast, shareOf(size.numerator, size.denominator, base[size.of], size));
    case 'percentage':
      return Math.max(1, size.atLeast, shareOf(size.percent, 100, base[size.of], size));
  }
};

interface Answered {
  readonly member: Member;
  readonly answer: Answer | undefined;
}

const substitutesCount = (rule: SubstituteRule): Forecast['substitutesCount'] => {
  if (rule.countToQuorum === null) return 'notStated';
  return rule.countToQuorum ? 'yes' : 'no';
};

/** One deputy sent by two members is still one person. */
const substitutesIn = (answered: readonly Answered[], rule: SubstituteRule): number => {
  const sent = answered.filter(({ member }) => maySubstitute(member.seats, member.person, rule));
  return new Set(sent.flatMap(({ answer }) => (answer?.kind === 'apologies' && answer.substitute !== null ? [fold(answer.substitute)] : []))).size;
};

/** A member is one person however many of the seats would do; a substitute stands in for a member's voice, not for the office. */
const requirementForecast = ({ among, people }: Requirement, answered: readonly Answered[]): RequirementForecast => {
  const able = answered.filter(({ member }) => member.seats.some((seat) => among.some((capacity) => hasCapacity(seat, capacity))));
  const attending = able.filter(({ answer }) => answer?.kind === 'attending').length;
  const awaited = able.filter(({ answer }) => answer === undefined).length;
  const met = attending >= people ? 'yes' : attending + awaited >= people ? 'open' : 'no';
  return { among, people, attending, met };
};

const verdictOf = (short: number, unanswered: number, requires: readonly RequirementForecast[]): Forecast['verdict'] => {
  if (short > unanswered || requires.some(({ met }) => met === 'no')) return 'inquorate';
  return short === 0 && requires.every(({ met }) => met === 'yes') ? 'quorate' : 'open';
};

const attends = ({ answer }: Answered): boolean => answer?.kind === 'attending';

/** The answers of one meeting against its quorum. Those who hold no seat are not counted, whatever they answered. */
export const forecast = (terms: Pick<Terms, 'quorum' | 'substitutes'>, seats: readonly Seat[], attendance: readonly Attendance[]): Forecast => {
  const answers = new Map(attendance.map(({ person, answer }) => [person, answer]));
  const answeredBy = (held: readonly Seat[]): readonly Answered[] => membersOf(held).map((member) => ({ member, answer: answers.get(member.person) }));
  const counted = countedSeats(terms.quorum, seats);
  const answered = answeredBy(counted);
  const attending = answered.filter(attends).length;
  const unanswered = answered.filter(({ answer }) => answer === undefined).length;
  const substitutes = substitutesIn(answered, terms.substitutes);
  const substitutesAre = substitutesCount(terms.substitutes);
  const base = { inPost: answered.length, seats: counted.length };
  const people = needed(terms.quorum.size, base);
  const short = Math.max(0, people - attending - (substitutesAre === 'yes' ? substitutes : 0));
  const requires = terms.quorum.requires.map((requirement) => requirementForecast(requirement, answered));
  return {
    needed: people,
    size: terms.quorum.size,
    base,
    members: answered.length,
    vacancies: vacancies(counted).length,
    attending,
    apologies: answered.length - attending - unanswered,
    unanswered,
    substitutes,
    substitutesCount: substitutesAre,
    calledIn: answeredBy(seats).filter(attends).length - attending,
    requires,
    verdict: verdictOf(short, unanswered, requires),
    short,
  };
};
