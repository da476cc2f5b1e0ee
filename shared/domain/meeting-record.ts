import type { Action, ActionState, Priority } from './action.ts';
import type { Purpose } from './agenda.ts';
import type { Decision, DecisionOutcome, QuorumStamp, Vote } from './decision.ts';
import type { ActionId, DecisionId, MeetingId, PersonId, RecordId } from './ids.ts';
import type { RegisterStatus } from './register.ts';
import type { Day, Instant } from './time.ts';

/** They are two: the action log is agreed at the next meeting and goes onward; the minutes tell what happened. */
export const RECORD_KINDS = ['actionLog', 'minutes'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const RECORD_STATES = ['compiled', 'proposed', 'agreed'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** An action as it stood when the log was compiled. */
export interface LoggedAction {
  readonly id: ActionId;
  readonly ref: string;
  readonly title: string;
  readonly owner: PersonId;
  readonly ownerName: string;
  readonly due: Day;
  readonly priority: Priority;
  readonly from: string | null;
  readonly state: ActionState;
  /** how it was closed; null: it is not */
  readonly how: NonNullable<Action['closed']>['how'] | null;
  /** how often it has been carried forward */
  readonly carried: number;
  /** why it was dropped, or what shows that it is done */
  readonly note: string | null;
}

export interface MinutedDecision {
  readonly id: DecisionId;
  readonly ref: string;
  readonly text: string;
  readonly outcome: DecisionOutcome;
  readonly reasons: string;
  readonly conditions: string | null;
  /** of interest, as far as the decision tells them */
  readonly conflicts: string | null;
  readonly quorum: QuorumStamp | null;
  readonly vote: Vote | null;
  readonly dissent: string | null;
  readonly state: Decision['state'];
}

/** An interest that somebody declared. */
export interface MinutedInterest {
  readonly name: string;
  readonly text: string;
  /** for the item */
  readonly leaves: boolean;
}

export interface MinutedItem {
  readonly number: number;
  readonly title: string;
  readonly purpose: Purpose;
  /** paragraphs; drafted from what was noted, and edited by the secretary */
  readonly text: string;
  readonly interests: readonly MinutedInterest[];
  readonly decisions: readonly MinutedDecision[];
  /** references of those that came of it */
  readonly actions: readonly string[];
}

/** Everything as it stood then: what is agreed does not change when a name or an action does. */
export interface RecordContent {
  readonly group: string;
  readonly subject: string;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly place: string | null;
  readonly attendance: readonly { readonly name: string; readonly post: string | null; readonly status: RegisterStatus; readonly standsFor: string | null }[];
  /** new in this meeting, carried forward, and closed since the log before */
  readonly actions: { readonly raised: readonly LoggedAction[]; readonly carried: readonly LoggedAction[]; readonly closed: readonly LoggedAction[] };
  /** of a log, the items that something came of; of minutes, all */
  readonly items: readonly MinutedItem[];
  readonly nextMeeting: Instant | null;
  /** restricted business that was left out */
  readonly leftOut: number;
}

export interface Correction {
  readonly text: string;
  readonly by: PersonId;
  readonly at: Instant;
}

/** What somebody would have corrected. taken: by the meeting that agreed it; null: not decided yet */
export interface AskedCorrection extends Correction {
  readonly taken: boolean | null;
}

export interface MeetingRecord {
  readonly id: RecordId;
  readonly meeting: MeetingId;
  readonly kind: RecordKind;
  readonly state: RecordState;
  readonly content: RecordContent;
  /** grows with each change; whoever saves names the one that they read */
  readonly revision: number;
  readonly compiled: { readonly by: PersonId; readonly at: Instant };
  readonly proposed: { readonly by: PersonId; readonly at: Instant } | null;
  /** at: the meeting that agreed it */
  readonly agreed: { readonly by: PersonId; readonly at: Instant; readonly meeting: MeetingId | null } | null;
  /** asked for until it is agreed */
  readonly asked: readonly AskedCorrection[];
  /** with which it was agreed, or that were added since; the content stays as it was proposed */
  readonly corrections: readonly Correction[];
}

/** No action was raised, carried forward or closed: that is an answer too. */
export const isNil = ({ actions: { raised, carried, closed } }: Pick<RecordContent, 'actions'>): boolean => raised.length + carried.length + closed.length === 0;
