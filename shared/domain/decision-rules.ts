import type { Decision, DecisionOutcome, QuorumStamp, Settling, Vote } from './decision.ts';
import type { FormProblem, VoteTrouble } from './form-problem.ts';
import type { PersonId } from './ids.ts';
import { done, refuse, type Result } from './result.ts';
import type { DecisionRule, InquorateRule } from './terms.ts';

export const DECISION_LIMIT = 4000;
export const ABOUT_LIMIT = 500;

/** What is entered of a decision. */
export type DecisionForm = Pick<
  Decision,
  'about' | 'text' | 'outcome' | 'reasons' | 'conditions' | 'optionsRejected' | 'spendsMoney' | 'conflicts' | 'dissent' | 'vote' | 'effective'
>;

/** A group that decides by agreement alone has no vote, nowhere. */
export const mayVote = ({ by }: Pick<DecisionRule, 'by'>): boolean => by !== 'agreement';

/** Outcomes that settle the matter, one way or the other. */
const CARRIED: readonly DecisionOutcome[] = ['approved', 'approvedWithConditions'];
const GIVES_REASONS: readonly DecisionOutcome[] = ['challengedBack', 'deferred'];

/** A tie is lost, unless the chair's casting vote carries it. */
export const carries = ({ for: yes, against, casting }: Vote): boolean => yes > against || (yes === against && casting === 'for');

const voteTrouble = ({ by, castingVote }: DecisionRule, outcome: DecisionOutcome, vote: Vote | null): VoteTrouble | null => {
  const settles = CARRIED.includes(outcome) || outcome === 'declined';
  if (vote === null) return by === 'majority' && settles ? 'needed' : null;
  if (!mayVote({ by })) return 'notByTheTerms';
  if (vote.casting !== null && castingVote !== true) return 'noCastingVote';
  if (vote.casting !== null && vote.for !== vote.against) return 'noTie';
  if (vote.for + vote.against + vote.abstained === 0) return 'needed';
  return settles && carries(vote) !== CARRIED.includes(outcome) ? 'saysOtherwise' : null;
};

const isEmpty = (text: string | null): boolean => text === null || text.trim() === '';

/** What has to be said, by what was decided: a condition, reasons, and where money is spent also conflicts of interest and the options rejected. "None" is an answer. */
const mustSay = ({ outcome, spendsMoney }: DecisionForm): readonly (keyof DecisionForm)[] => [
  'about',
  'text',
  ...(outcome === 'approvedWithConditions' ? (['conditions'] as const) : []),
  ...(spendsMoney || GIVES_REASONS.includes(outcome) ? (['reasons'] as const) : []),
  ...(spendsMoney ? (['optionsRejected', 'conflicts'] as const) : []),
];

const TEXTS = ['about', 'text', 'reasons', 'conditions', 'optionsRejected', 'conflicts', 'dissent'] as const;

export const decisionProblems = (form: DecisionForm, rules: DecisionRule): readonly FormProblem[] => {
  const needed = mustSay(form);
  const wrong = voteTrouble(rules, form.outcome, form.vote);
  return [
    ...TEXTS.flatMap((field): readonly FormProblem[] => {
      const limit = field === 'about' ? ABOUT_LIMIT : DECISION_LIMIT;
      if (needed.includes(field) && isEmpty(form[field])) return [{ field, kind: 'missing' }];
      return (form[field]?.length ?? 0) > limit ? [{ field, kind: 'tooLong', limit }] : [];
    }),
    ...(wrong === null ? [] : [{ field: 'vote', kind: 'vote', wrong } as const]),
  ];
};

/** Without a quorum the terms say what becomes of a decision. quorum null: taken between meetings, or nobody kept count. */
export const stateTaken = (quorum: QuorumStamp | null, { course, clause }: InquorateRule): Result<'taken' | 'held'> => {
  if (quorum === null || quorum.quorate) return done('taken');
  if (course === 'decisionsHeld') return done('held');
  return refuse({ why: 'inquorate', course, present: quorum.present, needed: quorum.needed, clause });
};

/** A quorate meeting takes up what waited for it: only then does it stand. */
export const settleHeld = (decision: Decision, settling: Settling, { course, clause }: InquorateRule): Result<Decision> => {
  if (decision.state !== 'held') return refuse({ why: 'alreadySettled' });
  const { quorum, how } = settling;
  if (quorum !== null && !quorum.quorate) return refuse({ why: 'inquorate', course, present: quorum.present, needed: quorum.needed, clause });
  return done({ ...decision, state: how, settled: settling });
};

/** Added below what was recorded, which stays as it is. */
export const corrected = (decision: Decision, correction: Decision['corrections'][number]): Decision => ({ ...decision, corrections: [...decision.corrections, correction] });

/** Some decisions are kept to those who may read the paper that they are about: to everybody else they do not exist. */
export const mayReadDecision = ({ readers }: Pick<Decision, 'readers'>, person: PersonId): boolean => readers === null || readers.includes(person);
