import type { Circular, CircularAnswer, CircularEnd, CircularState } from './call.ts';
import { mayVote } from './decision-rules.ts';
import type { Decision, Vote } from './decision.ts';
import type { FormProblem } from './form-problem.ts';
import type { PersonId } from './ids.ts';
import { countedSeats, forecast } from './quorum.ts';
import type { Refusal } from './refusal.ts';
import { done, refuse } from './result.ts';
import type { Result } from './result.ts';
import { membersOf } from './seat.ts';
import type { Seat } from './seat.ts';
import type { DecisionRule, Terms } from './terms.ts';
import { addDays, dayIn, momentOf } from './time.ts';
import type { Day, Instant } from './time.ts';

export const COMMENT_LIMIT = 1000;

/** Why nothing may be decided between meetings; null: it may. */
export const mayCirculate = ({ byCorrespondence, clause }: DecisionRule): Refusal | null =>
  byCorrespondence === true ? null : { why: 'noCorrespondence', stated: byCorrespondence !== null, clause };

export const circularProblems = (form: Pick<Circular, 'closes' | 'reasons' | 'spendsMoney' | 'optionsRejected' | 'conflicts'>, zone: string, now: Instant): readonly FormProblem[] => {
  const earliest = addDays(dayIn(zone, now), 1);
  const asked = form.spendsMoney ? (['reasons', 'optionsRejected', 'conflicts'] as const) : [];
  return [
    ...asked.flatMap((field): readonly FormProblem[] => ((form[field] ?? '').trim() === '' ? [{ field, kind: 'missing' }] : [])),
    ...(form.closes < earliest ? [{ field: 'closes', kind: 'dayPast', earliest } as const] : []),
  ];
};

/** It is open to the end of its last day. */
export const closesAt = (closes: Day, zone: string): Instant => momentOf(zone, addDays(closes, 1), '00:00');

/** Those whose word counts: whoever counts towards a quorum. */
export const askedOf = ({ quorum }: Pick<Terms, 'quorum'>, seats: readonly Seat[]): readonly PersonId[] => membersOf(countedSeats(quorum, seats)).map(({ person }) => person);

export const answerCircular = (circular: Circular, answer: CircularAnswer, asked: readonly PersonId[], group: { readonly name: string; readonly zone: string }): Result<{ readonly circular: Circular; readonly changed: boolean }> => {
  if (!asked.includes(answer.person)) return refuse({ why: 'notAMember', group: group.name });
  if (circular.state !== 'open' || closesAt(circular.closes, group.zone) <= answer.at) return refuse({ why: 'alreadySettled' });
  const before = circular.answers.find(({ person }) => person === answer.person);
  if (before?.says === answer.says && before.comment === answer.comment) return done({ circular, changed: false });
  return done({ circular: { ...circular, answers: [...circular.answers.filter(({ person }) => person !== answer.person), answer] }, changed: true });
};

export interface Tally {
  readonly agree: number;
  readonly object: number;
  readonly unanswered: number;
}

/** Of those who are asked; what somebody said who has no seat any more does not count. */
export const tallyOf = ({ answers }: Pick<Circular, 'answers'>, asked: readonly PersonId[]): Tally => {
  const counted = answers.filter(({ person }) => asked.includes(person));
  const agree = counted.filter(({ says }) => says === 'agree').length;
  return { agree, object: counted.length - agree, unanswered: asked.length - counted.length };
};

/** Whether these people would be a quorum if they sat in a room. */
const areQuorate = (answers: readonly CircularAnswer[], terms: Pick<Terms, 'quorum' | 'substitutes'>, seats: readonly Seat[]): boolean =>
  forecast(terms, seats, answers.map(({ person, at }) => ({ meeting: '', person, day: '', answer: { kind: 'attending' }, at, enteredBy: null }))).verdict === 'quorate';

/** How it ends as it stands: by agreement where nobody objects and as many agree as make a quorum; by majority where the terms know one. */
export const endOf = ({ answers }: Pick<Circular, 'answers'>, terms: Pick<Terms, 'quorum' | 'substitutes' | 'decisions'>, seats: readonly Seat[]): Exclude<CircularEnd, 'withdrawn' | 'notTakeable'> => {
  const asked = askedOf(terms, seats);
  const said = answers.filter(({ person }) => asked.includes(person));
  const { agree, object } = tallyOf({ answers: said }, asked);
  const byVote = terms.decisions.by === 'majority' || (terms.decisions.by === 'agreementThenMajority' && object > 0);
  if (!byVote && object > 0) return 'objected';
  if (!areQuorate(said, terms, seats)) return 'tooFew';
  if (!byVote) return 'agreed';
  return agree > object ? 'carried' : 'lost';
};

/** Everybody has said something, or its last day is over. */
export const isOver = (circular: Circular, asked: readonly PersonId[], zone: string, now: Instant): boolean =>
  circular.state === 'open' && (closesAt(circular.closes, zone) <= now || tallyOf(circular, asked).unanswered === 0);

const STATE: Readonly<Record<CircularEnd, Exclude<CircularState, 'open'>>> = {
  agreed: 'decided', carried: 'decided', lost: 'decided', objected: 'fell', tooFew: 'fell', notTakeable: 'fell', withdrawn: 'withdrawn',
};

export const ended = (circular: Circular, why: CircularEnd, at: Instant, decision: Circular['decision'] = null): Circular => ({ ...circular, state: STATE[why], settled: { at, why }, decision });

export const isDecided = (why: CircularEnd): boolean => STATE[why] === 'decided';

/** What is recorded of it: the outcome, and a vote only where the terms know votes. */
export const takenAs = (why: CircularEnd, { agree, object, unanswered }: Tally, rule: DecisionRule): { readonly outcome: Decision['outcome']; readonly vote: Vote | null } => ({
  outcome: why === 'lost' ? 'declined' : 'approved',
  vote: mayVote(rule) && (rule.by === 'majority' || object > 0) ? { for: agree, against: object, abstained: unanswered, casting: null } : null,
});

/** What those who objected wrote, so that their dissent stands in the record. */
export const dissentIn = ({ answers }: Pick<Circular, 'answers'>): string | null => {
  const said = answers.flatMap(({ says, comment }) => (says === 'object' && comment !== null ? [comment] : []));
  return said.length === 0 ? null : said.join('\n');
};
