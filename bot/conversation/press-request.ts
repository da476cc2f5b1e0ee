import * as v from 'valibot';
import { ADVICE_LIMITS } from '../../shared/domain/advice.ts';
import { REQUEST_LIMITS } from '../../shared/domain/request.ts';
import { TEXT_LIMIT, type Intent } from './intent.ts';

const told = v.object({
  group: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  title: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(TEXT_LIMIT)), ''),
  what: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(TEXT_LIMIT)), ''),
});
const advised = v.object({ advice: v.pipe(v.string(), v.uuid()), text: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(ADVICE_LIMITS.answer)), '') });

/** An idea, from the form of a card that asked back. */
export const pressedIdea = (data: unknown): Intent => {
  const read = v.safeParse(told, data);
  if (!read.success) return { kind: 'notUnderstood' };
  const isUsable = read.output.title !== '' && read.output.title.length <= REQUEST_LIMITS.title;
  return isUsable ? { kind: 'tellIdea', ...read.output } : { kind: 'ideaDoubtful', because: 'noTitle', ...read.output };
};

/** A supporting officer's advice, from the card that asked for it. */
export const pressedAdvice = (data: unknown): Intent => {
  const read = v.safeParse(advised, data);
  return read.success ? { kind: 'giveAdvice', ...read.output } : { kind: 'notUnderstood' };
};
