import type { ApologyReason } from '../../../shared/domain/attendance.ts';
import type { Rag } from '../../../shared/domain/workstream.ts';
import type { Intent } from '../intent.ts';

/** Intents that only look. */
export type Question = Extract<Intent['kind'], 'help' | 'nextMeeting' | 'agenda' | 'quorum' | 'myActions' | 'status'>;

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
  readonly greetings: readonly string[];
  readonly workstream: readonly string[];
  readonly colours: Readonly<Record<Rag, readonly string[]>>;
  /** from one */
  readonly numbers: readonly string[];
  /** may stand between a workstream's number and its colour */
  readonly between: readonly string[];
  /** may stand before a report of a workstream's status */
  readonly reporting: readonly string[];
}
