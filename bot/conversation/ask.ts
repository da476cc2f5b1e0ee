import type { Intent } from './intent.ts';
import type { Question } from './phrases/phrases.ts';
import { holds, leftover, table, without, wordsOf } from './text.ts';

/** The order decides where a text holds phrases of several: the more particular ones first. */
const ORDER = ['membership', 'quorum', 'check', 'myActions', 'status', 'agenda', 'nextMeeting', 'setUp', 'help'] as const satisfies readonly Question[];

const QUESTIONS = ORDER.map((kind) => ({ kind, phrases: table(({ questions }) => questions[kind]) }));
const GREETINGS = table(({ greetings }) => greetings);
const QUORUM = table(({ questions }) => questions.quorum);
/** In a sentence they may be about anything; alone they are a question. */
const ALONE: readonly { readonly kind: Question; readonly words: readonly string[] }[] = ORDER.map((kind) => ({ kind, words: table(({ alone }) => alone[kind] ?? []) }));

const intentOf = (kind: Question, group: string | null): Intent => {
  switch (kind) {
    case 'help':
    case 'myActions':
    case 'setUp':
    case 'check':
      return { kind };
    case 'agenda':
      return { kind, group, meeting: null };
    case 'nextMeeting':
    case 'quorum':
    case 'status':
    case 'membership':
      return { kind, group };
  }
};

/** Words that ask for nothing of their own, and of which no group's name is made. */
const BESIDE = table(({ filler, asking, greetings }) => [...filler, ...asking, ...greetings, 'we', 'our', 'us']);

/** A question in so few words that no group is named in it: "are we quorate?" */
export const isBareQuestion = (text: string): boolean => {
  const words = wordsOf(text);
  const asked = QUESTIONS.find(({ phrases }) => holds(words, phrases));
  return asked !== undefined && leftover(without(without(words, asked.phrases), BESIDE)).length === 0;
};

/** What somebody wants to see: asking changes nothing, so a key phrase is enough. */
export const understandQuestion = (text: string, group: string | null): Intent | null => {
  const words = wordsOf(text);
  const asked = QUESTIONS.find(({ phrases }) => holds(words, phrases));
  if (asked !== undefined) return intentOf(asked.kind, group);
  const rest = leftover(without(words, GREETINGS)).join(' ');
  const alone = ALONE.find((question) => question.words.includes(rest));
  if (alone !== undefined) return intentOf(alone.kind, group);
  return rest === '' ? { kind: 'help' } : null;
};

/** Asks who comes, in words that also say something of coming or of apologies. */
export const asksOfQuorum = (text: string): boolean => holds(wordsOf(text), QUORUM);
