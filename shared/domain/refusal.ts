import type { FormProblem } from './form-problem.ts';
import type { Deed, Station } from './rights.ts';
import type { StatusDoubt } from './status-doubt.ts';
import type { Clause, InquorateRule } from './terms.ts';
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
  /** leads: where more than one strategy has a workstream of that number */
  | { readonly why: 'notTheLead'; readonly number: number; readonly lead: string; readonly leads?: readonly { readonly post: string; readonly strategy: string }[] }
  | { readonly why: 'noSuchWorkstream'; readonly number: number; readonly numbers: readonly number[] }
  /** two strategies have a workstream of that number */
  | { readonly why: 'whichWorkstream'; readonly number: number; readonly strategies: readonly string[] }
  /** something speaks against a green, and why it is green all the same was not said */
  | { readonly why: 'greenDoubted'; readonly number: number; readonly doubts: readonly StatusDoubt[] }
  | { readonly why: 'tooLong'; readonly field: Field; readonly limit: number; readonly length: number }
  | { readonly why: 'mayNot'; readonly deed: Deed; readonly allowed: readonly Station[] }
  /** somebody else has changed it since it was read; nothing was overwritten */
  | { readonly why: 'changedMeanwhile' }
  /** its record is compiled once it is over */
  | { readonly why: 'meetingNotHeld'; readonly starts: Instant; readonly zone: string }
  /** what was agreed is not changed any more: a correction is added */
  | { readonly why: 'recordAgreed' }
  | { readonly why: 'documentUnreadable'; readonly cause: DocumentTrouble }
  | { readonly why: 'documentTooLarge'; readonly limitMegabytes: number }
  /** so many documents are being read, or one of the same person, that no other is taken now */
  | { readonly why: 'busy' }
  | { readonly why: 'notInstalled' }
  /** the neighbour that failed is named, with what would mend it on the self-check page */
  | { readonly why: 'neighbourFailed'; readonly who: 'graph' | 'signIn' | 'connector'; readonly kind: 'forbidden' | 'notFound' | 'throttled' | 'unavailable' | 'unreadable' }
  /** the form says at each of its fields what is wrong */
  | { readonly why: 'notReady'; readonly problems: readonly FormProblem[] }
  /** the terms say what is possible without a quorum, and a decision is not */
  | { readonly why: 'inquorate'; readonly course: InquorateRule['course']; readonly present: number; readonly needed: number; readonly clause: Clause | null }
  | { readonly why: 'noSuchAction'; readonly ref: string }
  | { readonly why: 'notYourAction'; readonly ref: string; readonly owner: string }
  | { readonly why: 'actionClosed'; readonly ref: string }
  /** its owner answers for it */
  | { readonly why: 'notYourRisk'; readonly ref: string; readonly owner: string }
  | { readonly why: 'evidenceNeeded'; readonly ref: string }
  /** the time that was asked for is over */
  | { readonly why: 'callTooLate' }
  /** a meeting of the mailbox's calendar is moved and cancelled there */
  | { readonly why: 'calendarMeeting' }
  /** the terms know no urgent meetings */
  | { readonly why: 'noUrgentMeetings' }
  /** the terms let nothing be decided between meetings, or do not say; clause: of how decisions are taken */
  | { readonly why: 'noCorrespondence'; readonly stated: boolean; readonly clause: Clause | null }
  /** an agenda is worked on until its meeting begins */
  | { readonly why: 'agendaClosed'; readonly because: 'cancelled' | 'started'; readonly starts: Instant; readonly zone: string }
  /** a meeting is opened shortly before its time, and not by mistake on another day */
  | { readonly why: 'sessionTooEarly'; readonly from: Instant; readonly zone: string }
  | { readonly why: 'sessionNotOpen' }
  /** too long ago to be gone on with */
  | { readonly why: 'sessionClosed' }
  | { readonly why: 'alreadySettled' }
  | { readonly why: 'notFound' }
  | { readonly why: 'notUnderstood' };

/** Those about the work of a meeting and between meetings. */
const OF_WORK = [
  'meetingNotHeld', 'recordAgreed', 'inquorate', 'noSuchAction', 'notYourAction', 'notYourRisk', 'actionClosed', 'evidenceNeeded', 'callTooLate',
  'calendarMeeting', 'noUrgentMeetings', 'noCorrespondence', 'agendaClosed', 'sessionTooEarly', 'sessionNotOpen', 'sessionClosed', 'whichWorkstream', 'greenDoubted',
] as const satisfies readonly Refusal['why'][];
export type WorkRefusal = Extract<Refusal, { readonly why: (typeof OF_WORK)[number] }>;

const KINDS: readonly Refusal['why'][] = OF_WORK;
export const isOfWork = (no: Refusal): no is WorkRefusal => KINDS.includes(no.why);

export const FIELDS = ['reason', 'substitute', 'ask', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** empty: no text in it, as in a scan; broken: not the kind of file that it says; locked: needs a password; unknown: none of the kinds that can be read */
export const DOCUMENT_TROUBLES = ['empty', 'broken', 'locked', 'unknown', 'tooLong'] as const;
export type DocumentTrouble = (typeof DOCUMENT_TROUBLES)[number];
