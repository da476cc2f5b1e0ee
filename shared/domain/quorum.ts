import type { Answer, Attendance } from './attendance.ts';
import { fold } from './fold.ts';
import { membersOf, vacancies } from './seat.ts';
import type { Member, Role, Seat } from './seat.ts';
import type { SubstituteRule, Terms } from './terms.ts';

/** Whether a required family of roles ("the chair or the nominated vice chair") will be there. */
export interface RoleForecast {
  readonly roles: readonly Role[];
  readonly met: 'yes' | 'open' | 'no';
}

/** What the answers so far say of a meeting's quorum. Counts are distinct people. */
export interface Forecast {
  readonly needed: number;
  /** people in seats */
  readonly members: number;
  readonly vacancies: number;
  readonly attending: number;
  readonly apologies: number;
  readonly unanswered: number;
  /** substitutes named in apologies */
  readonly substitutes: number;
  /** whether they are counted, and whether the terms say so */
  readonly substitutesCount: 'yes' | 'no' | 'notStated';
  readonly requires: readonly RoleForecast[];
  /** open: it depends on those who have not answered */
  readonly verdict: 'quorate' | 'open' | 'inquorate';
  /** how many more people must say that they come; 0 when there are enough */
  readonly short: number;
}

interface Answered {
  readonly member: Member;
  readonly answer: Answer | undefined;
}

const substitutesCount = (rule: SubstituteRule): Forecast['substitutesCount'] => {
  if (rule.countToQuorum === null) return 'notStated';
  return rule.countToQuorum ? 'yes' : 'no';
};

/** One deputy sent by two members is still one person. */
const substitutesIn = (answered: readonly Answered[]): number =>
  new Set(answered.flatMap(({ answer }) => (answer?.kind === 'apologies' && answer.substitute !== null ? [fold(answer.substitute)] : []))).size;

const roleForecast = (roles: readonly Role[], answered: readonly Answered[]): RoleForecast => {
  const holders = answered.filter(({ member }) => member.seats.some((seat) => roles.includes(seat.role)));
  if (holders.some(({ answer }) => answer?.kind === 'attending')) return { roles, met: 'yes' };
  return { roles, met: holders.some(({ answer }) => answer === undefined) ? 'open' : 'no' };
};

const verdictOf = (short: number, unanswered: number, requires: readonly RoleForecast[]): Forecast['verdict'] => {
  if (short > unanswered || requires.some(({ met }) => met === 'no')) return 'inquorate';
  return short === 0 && requires.every(({ met }) => met === 'yes') ? 'quorate' : 'open';
};

/** The answers of one meeting against its quorum. Those who hold no seat are not counted, whatever they answered. */
export const forecast = (terms: Pick<Terms, 'quorum' | 'substitutes'>, seats: readonly Seat[], attendance: readonly Attendance[]): Forecast => {
  const answers = new Map(attendance.map(({ person, answer }) => [person, answer]));
  const answered = membersOf(seats).map((member) => ({ member, answer: answers.get(member.person) }));
  const attending = answered.filter(({ answer }) => answer?.kind === 'attending').length;
  const unanswered = answered.filter(({ answer }) => answer === undefined).length;
  const substitutes = substitutesIn(answered);
  const counted = substitutesCount(terms.substitutes);
  const needed = terms.quorum.people;
  const short = Math.max(0, needed - attending - (counted === 'yes' ? substitutes : 0));
  const requires = terms.quorum.requires.map((roles) => roleForecast(roles, answered));
  return {
    needed,
    members: answered.length,
    vacancies: vacancies(seats).length,
    attending,
    apologies: answered.length - attending - unanswered,
    unanswered,
    substitutes,
    substitutesCount: counted,
    requires,
    verdict: verdictOf(short, unanswered, requires),
    short,
  };
};
