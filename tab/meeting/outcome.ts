import type { AnswerInput } from '../../shared/contract/api.ts';
import type { Words } from '../words.ts';

/** What is said aloud when an answer has been taken. */
export const outcomeWords = (input: AnswerInput, { tab, attendance }: Words): string => {
  switch (input.answer) {
    case 'attending': return tab.willBeThere;
    case 'apologies': return tab.apologiesSent;
    case 'withdraw': return attendance.withdrawn;
  }
};
