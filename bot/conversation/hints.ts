import type { Doubt } from '../usecases/outcome.ts';
import { understandQuestion } from './ask.ts';
import { namesDay } from './days.ts';
import type { Intent } from './intent.ts';
import { holds, leftover, table, wordsOf, type Named } from './text.ts';

const FILLER = table(({ filler }) => filler);
export const UNSURE = table(({ unsure }) => unsure);
const MANNER = table(({ manner }) => manner);
const OTHERS = table(({ others }) => others);
const IS_OR_HAS = table(({ isOrHas }) => isOrHas);
export const FIRST_PERSON = ['i', 'im', 'ive', 'id', 'ill', 'dwi', 'rwyf', 'rwyn'];
const ABSENT = table(({ hints, reasons }) => [...hints, ...reasons.leave, ...reasons.unwell, ...reasons.clash]);

/** Says more closely why a sentence is doubtful. */
export const doubtBetter = (doubt: Doubt, text: string): Doubt => {
  const words = wordsOf(text);
  if (doubt === 'somebodyElse') return doubt;
  if (doubt === 'severalThings' && holds(words, MANNER)) return 'onlyWhether';
  if (doubt === 'severalThings' && namesDay(text)) return 'aDay';
  return holds(words, UNSURE) ? 'unsure' : doubt;
};

const isOfOthers = (words: string): boolean => {
  const [first = '', second = ''] = leftover(words);
  return holds(words, OTHERS) || (IS_OR_HAS.includes(second) && !FILLER.includes(first) && !holds(words, FIRST_PERSON));
};

/** Something from which one may guess whether somebody comes, without a word of coming: always asked back. */
export const hintOf = ({ text, group }: Named): Intent | null => {
  const words = wordsOf(text);
  const comes = holds(words, MANNER);
  if (!comes && !holds(words, ABSENT)) return null;
  const question = understandQuestion(text, group);
  if (question !== null && question.kind !== 'nextMeeting') return null;
  if (isOfOthers(words)) return { kind: 'unclear', about: comes ? 'attending' : 'apologies', because: 'somebodyElse' };
  if (comes) return { kind: 'unclear', about: 'attending', because: 'onlyWhether' };
  return { kind: 'unclear', about: 'apologies', because: namesDay(text) ? 'aDay' : 'notPlain' };
};
