import type { ApologyReason } from '../../../shared/domain/attendance.ts';
import type { Rag } from '../../../shared/domain/workstream.ts';
import type { Intent } from '../intent.ts';

/** Intents that only look. */
export type Question = Extract<Intent['kind'], 'help' | 'nextMeeting' | 'agenda' | 'quorum' | 'myActions' | 'status' | 'membership' | 'setUp' | 'check'>;

/** What a language brings to understanding: key phrases, folded. */
export interface Phrases {
  /** saying that one does not come; with their own "not" */
  readonly apologies: readonly string[];
  readonly attending: readonly string[];
  readonly withdraw: readonly string[];
  readonly reasons: Readonly<Record<ApologyReason, readonly string[]>>;
  /** words that change nothing of what a sentence says */
  readonly filler: readonly string[];
  readonly fillerPhrases: readonly string[];
  readonly negations: readonly string[];
  /** signs that somebody has not decided yet */
  readonly unsure: readonly string[];
  /** days and times that may be another meeting's */
  readonly days: readonly string[];
  /** hints that somebody may not come; never enough to note it */
  readonly hints: readonly string[];
  /** how somebody comes, which is not noted */
  readonly manner: readonly string[];
  /** words by which a sentence is about somebody else */
  readonly others: readonly string[];
  /** after the first word of a sentence they make it one about whoever that word names */
  readonly isOrHas: readonly string[];
  /** first words of a question */
  readonly asking: readonly string[];
  /** what follows them explains, in whatever words */
  readonly causes: readonly string[];
  /** how an explanation in free words may begin, after one has said plainly that one does not come */
  readonly freeStarts: readonly string[];
  readonly substitute: {
    /** what a substitute is called */
    readonly post: readonly string[];
    /** what only a substitute does */
    readonly acts: readonly string[];
    /** what anybody may do; a substitute does it in one's place */
    readonly comes: readonly string[];
    readonly place: readonly string[];
  };
  /** between them stand parts of a sentence */
  readonly joints: readonly string[];
  /** a statement on a condition is none yet */
  readonly conditions: readonly string[];
  readonly questions: Readonly<Record<Question, readonly string[]>>;
  /** words that ask something only where nothing else is said */
  readonly alone: Partial<Readonly<Record<Question, readonly string[]>>>;
  readonly greetings: readonly string[];
  /** courtesies that end a conversation */
  readonly thanks: readonly string[];
  /** answers to a question that nobody asked */
  readonly waiting: readonly string[];
  /** what only the calendar can do to a meeting; acts that need no word for the meeting; and those words */
  readonly calendar: { readonly acts: readonly string[]; readonly alone: readonly string[]; readonly meeting: readonly string[] };
  readonly minutes: readonly string[];
  /** how the questions are usually written, for telling what a misspelt one asks */
  readonly spelt: Readonly<Record<Question, readonly string[]>>;
  readonly workstream: readonly string[];
  readonly colours: Readonly<Record<Rag, readonly string[]>>;
  /** from one */
  readonly numbers: readonly string[];
  /** may stand between a workstream's number and its colour */
  readonly between: readonly string[];
  /** may stand before a report of a workstream's status */
  readonly reporting: readonly string[];
  /** begin what a report asks the group for, the day it is green again, and why it is green all the same; as typed, with accents and without */
  readonly report: { readonly asks: readonly string[]; readonly backBy: readonly string[]; readonly by: readonly string[]; readonly despite: readonly string[] };
}
