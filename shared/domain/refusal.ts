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
  | { readonly why: 'substituteHasSeat'; readonly name: string }
  | { readonly why: 'nothingToWithdraw' }
  | { readonly why: 'notTheLead'; readonly number: number; readonly lead: string }
  | { readonly why: 'noSuchWorkstream'; readonly number: number; readonly numbers: readonly number[] }
  | { readonly why: 'reasonNeeded'; readonly rag: 'amber' | 'red' }
  | { readonly why: 'tooLong'; readonly field: Field; readonly limit: number; readonly length: number }
  | { readonly why: 'notTheSecretary' }
  | { readonly why: 'alreadySettled' }
  | { readonly why: 'notFound' }
  | { readonly why: 'notUnderstood' };

export const FIELDS = ['reason', 'substitute', 'ask', 'text'] as const;
export type Field = (typeof FIELDS)[number];
