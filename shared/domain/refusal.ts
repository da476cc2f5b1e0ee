import type { FormProblem } from './form-problem.ts';
import type { Deed, Station } from './rights.ts';
import type { Instant } from './time.ts';

/** Every reason for which Quorate says no to a person. The sentences stand in shared/words. */
export type Refusal =
  | { readonly why: 'notInAGroup' }
  | { readonly why: 'notAMember'; readonly group: string }
  | { readonly why: 'whichGroup'; readonly groups: readonly string[] }
  | { readonly why: 'noMeeting'; readonly group: string }
  | { readonly why: 'meetingCancelled'; readonly starts: Instant; readonly zone: string }
  | { readonly why: 'meetingStarted'; readonly starts: Instant; readonly zone: string }
  | { readonly why: 'substituteForMember' }
  | { readonly why: 'noSubstitutes' }
  | { readonly why: 'substituteHasSeat'; readonly name: string }
  | { readonly why: 'nothingToWithdraw' }
  | { readonly why: 'notTheLead'; readonly number: number; readonly lead: string }
  | { readonly why: 'noSuchWorkstream'; readonly number: number; readonly numbers: readonly number[] }
  | { readonly why: 'reasonNeeded'; readonly rag: 'amber' | 'red' }
  | { readonly why: 'tooLong'; readonly field: Field; readonly limit: number; readonly length: number }
  | { readonly why: 'mayNot'; readonly deed: Deed; readonly allowed: readonly Station[] }
  /** somebody else has changed it since it was read; nothing was overwritten */
  | { readonly why: 'changedMeanwhile' }
  | { readonly why: 'documentUnreadable'; readonly cause: DocumentTrouble }
  | { readonly why: 'documentTooLarge'; readonly limitMegabytes: number }
  /** so many documents are being read, or one of the same person, that no other is taken now */
  | { readonly why: 'busy' }
  | { readonly why: 'notInstalled' }
  /** the neighbour that failed is named, with what would mend it on the self-check page */
  | { readonly why: 'neighbourFailed'; readonly who: 'graph' | 'signIn' | 'connector'; readonly kind: 'forbidden' | 'notFound' | 'throttled' | 'unavailable' | 'unreadable' }
  /** the form says at each of its fields what is wrong */
  | { readonly why: 'notReady'; readonly problems: readonly FormProblem[] }
  | { readonly why: 'alreadySettled' }
  | { readonly why: 'notFound' }
  | { readonly why: 'notUnderstood' };

export const FIELDS = ['reason', 'substitute', 'ask', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** empty: no text in it, as in a scan; broken: not the kind of file that it says; locked: needs a password; unknown: none of the kinds that can be read */
export const DOCUMENT_TROUBLES = ['empty', 'broken', 'locked', 'unknown', 'tooLong'] as const;
export type DocumentTrouble = (typeof DOCUMENT_TROUBLES)[number];
