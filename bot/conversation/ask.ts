import type { Intent } from './intent.ts';
import type { Question } from './phrases/phrases.ts';
import { holds, leftover, table, without, wordsOf } from './text.ts';

/** The order decides where a text holds phrases of several: the more particular ones first. */
const ORDER = ['quorum', 'myActions', 'status', 'agenda', 'nextMeeting', 'help'] as const satisfies readonly Question[];

const QUESTIONS = ORDER.map((kind) => ({ kind, phrases: table(({ questions }) => questions[kind]) }));
const GREETINGS = table(({ greetings }) => greetings);
const QUORUM = table(({ questions }) => questions.quorum);

const intentOf = (kind: Question, group: string | null): Intent => {
  switch (kind) {
    case 'help':
    case 'myActions':
      return { kind };
    case 'agenda':
      return { kind, group, meeting: null };
    case 'nextMeeting':
    case 'quorum':
    case 'status':
      return { kind, group };
  }
};

/** What somebody wants to see: asking changes nothing, so a key phrase is enough. */
export const understandQuestion = (text: string, group: string | null): Intent | null => {
  const words = wordsOf(text);
  const asked = QUESTIONS.find(({ phrases }) => holds(words, phrases));
  if (asked !== undefined) return intentOf(asked.kind, group);
  return leftover(without(words, GREETINGS)).length === 0 ? { kind: 'help' } : null;
};

/** Asks who comes, in words that also say something of coming or of apologies. */
export const asksOfQuorum = (text: string): boolean => holds(wordsOf(text), QUORUM);
