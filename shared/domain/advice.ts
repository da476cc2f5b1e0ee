import type { FormProblem } from './form-problem.ts';
import type { AdviceId, ItemId, MeetingId, PersonId, RequestId } from './ids.ts';
import { done, refuse, type Result } from './result.ts';
import type { Day, Instant } from './time.ts';

/** A supporting officer's expertise, asked for on an item or a request. */
export interface Advice {
  readonly id: AdviceId;
  readonly about: { readonly kind: 'item'; readonly meeting: MeetingId; readonly item: ItemId } | { readonly kind: 'request'; readonly request: RequestId };
  readonly of: PersonId;
  readonly question: string;
  readonly due: Day;
  readonly by: PersonId;
  readonly at: Instant;
  readonly answer: { readonly text: string; readonly at: Instant } | null;
}

export const ADVICE_LIMITS = { question: 1000, answer: 4000 } as const;

const needed = (field: string, text: string, limit: number): readonly FormProblem[] => [
  ...(text.trim() === '' ? [{ field, kind: 'missing' } as const] : []),
  ...(text.length > limit ? [{ field, kind: 'tooLong', limit } as const] : []),
];

/** isOfGroup: whether somebody holds a seat, and so may be asked. */
export const askAdvice = (asked: Omit<Advice, 'answer'>, today: Day, isOfGroup: (person: PersonId) => boolean): Result<Advice> => {
  const problems: readonly FormProblem[] = [
    ...(isOfGroup(asked.of) ? [] : [{ field: 'of', kind: 'missing' } as const]),
    ...needed('question', asked.question, ADVICE_LIMITS.question),
    ...(asked.due < today ? [{ field: 'due', kind: 'dayPast', earliest: today } as const] : []),
  ];
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : done({ ...asked, question: asked.question.trim(), answer: null });
};

/** Whoever was asked answers, and may put the answer right later; nobody else. */
export const giveAdvice = (advice: Advice, text: string, by: PersonId, at: Instant): Result<Advice> => {
  if (advice.of !== by) return refuse({ why: 'notFound' });
  const problems = needed('text', text, ADVICE_LIMITS.answer);
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : done({ ...advice, answer: { text: text.trim(), at } });
};
