import type { Doubt } from '../usecases/outcome.ts';
import { understandQuestion } from './ask.ts';
import { namesDay } from './days.ts';
import type { Intent } from './intent.ts';
import { holds, table, wordsOf, type Named } from './text.ts';

const UNSURE = table(({ unsure }) => unsure);
const MANNER = table(({ manner }) => manner);
const OTHERS = table(({ others }) => others);
const ABSENT = table(({ hints, reasons }) => [...hints, ...reasons.leave, ...reasons.unwell, ...reasons.clash]);

/** Says more closely why a sentence is doubtful. */
export const doubtBetter = (doubt: Doubt, text: string): Doubt => {
  const words = wordsOf(text);
  if (doubt === 'somebodyElse') return doubt;
  if (holds(words, UNSURE)) return 'unsure';
  if (doubt !== 'severalThings') return doubt;
  if (holds(words, MANNER)) return 'onlyWhether';
  return namesDay(text) ? 'aDay' : doubt;
};

/** Something from which one may guess whether somebody comes, without a word of coming: always asked back. */
export const hintOf = ({ text, group }: Named): Intent | null => {
  const words = wordsOf(text);
  const comes = holds(words, MANNER);
  if (!comes && !holds(words, ABSENT)) return null;
  const question = understandQuestion(text, group);
  if (question !== null && question.kind !== 'nextMeeting') return null;
  if (holds(words, OTHERS)) return { kind: 'unclear', about: comes ? 'attending' : 'apologies', because: 'somebodyElse' };
  if (comes) return { kind: 'unclear', about: 'attending', because: 'onlyWhether' };
  return { kind: 'unclear', about: 'apologies', because: namesDay(text) ? 'aDay' : 'notPlain' };
};
