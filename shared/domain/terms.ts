import type { PersonId, TermsId } from './ids.ts';
import type { Capacity } from './seat.ts';
import type { Day, Instant } from './time.ts';

/** The sentence of a terms of reference that a rule comes from. */
export interface Clause {
  /** the heading it stands under, 'Standards'; '' before the first one */
  readonly section: string;
  readonly sentence: string;
}

/** Where a rule comes from. null: the document does not state it, and the group goes by this all the same. */
interface Sourced {
  readonly clause: Clause | null;
}

export const ROUNDINGS = ['up', 'down', 'nearest'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

interface Share {
  /** more than the share is needed, not just the share: of eight, "more than half" is five */
  readonly moreThan: boolean;
  readonly rounding: Rounding;
  /** members in post leave vacancies out; seats count them in */
  readonly of: 'inPost' | 'seats';
  /** never fewer people than that */
  readonly atLeast: number;
}

export type QuorumSize =
  | { readonly kind: 'number'; readonly people: number }
  | ({ readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number } & Share)
  | ({ readonly kind: 'percentage'; readonly percent: number } & Share);

/** So many people of any of these must be among those who are there. */
export interface Requirement {
  readonly among: readonly Capacity[];
  readonly people: number;
}

/** Counts people, not seats. */
export interface QuorumRule extends Sourced {
  readonly size: QuorumSize;
  /** all of these; each is met by any of its capacities */
  readonly requires: readonly Requirement[];
  /** whose presence counts: core members alone, or those called in as well */
  readonly counts: 'core' | 'all';
}

export const NOTICE_UNITS = ['workingDays', 'clearWorkingDays', 'days', 'clearDays'] as const;
export type NoticeUnit = (typeof NOTICE_UNITS)[number];

/** At least so long before the meeting, or at most so long after it. */
export interface NoticeRule extends Sourced {
  readonly amount: number;
  readonly unit: NoticeUnit;
}

/** Papers go out so long before the meeting, or with the agenda. */
export type PapersRule = NoticeRule | (Sourced & { readonly withAgenda: 'always' | 'wherePossible' });

export type Rhythm =
  | { readonly kind: 'weeks'; readonly every: number }
  | { readonly kind: 'months'; readonly every: number }
  /** 1 is January */
  | { readonly kind: 'namedMonths'; readonly months: readonly number[] }
  | { readonly kind: 'timesAYear'; readonly times: number; readonly atLeast: boolean }
  | { readonly kind: 'asRequired' };

export interface CadenceRule extends Sourced {
  readonly rhythm: Rhythm;
}

export interface AttendanceRule extends Sourced {
  /** apologies to so many meetings in a row are taken up with the member */
  readonly consecutive: number | null;
  /** so many percent of a year's meetings are expected */
  readonly percent: number | null;
  readonly annualReview: boolean;
}

export interface SubstituteRule extends Sourced {
  readonly who: 'everyone' | 'officers' | 'nobody';
  /** null: the document does not say; then a substitute is not counted, and the count says so */
  readonly countToQuorum: boolean | null;
}

export const DECIDED_BY = ['agreement', 'majority', 'agreementThenMajority'] as const;

export interface DecisionRule extends Sourced {
  readonly by: (typeof DECIDED_BY)[number];
  /** the chair decides a tie; null: not stated */
  readonly castingVote: boolean | null;
  /** between meetings, in writing; null: not stated */
  readonly byCorrespondence: boolean | null;
}

export const WHEN_INQUORATE = ['notesOnly', 'decisionsHeld', 'adjourn'] as const;

export interface InquorateRule extends Sourced {
  readonly course: (typeof WHEN_INQUORATE)[number];
  /** how long the quorum is waited for */
  readonly afterMinutes: number | null;
}

/** Meetings besides the regular ones need the agreement of any of these. */
export interface ExtraordinaryRule extends Sourced {
  readonly agreedBy: readonly Capacity[];
}

/** What is kept of a meeting, and whether the next one agrees it. */
export interface RecordRule extends Sourced {
  readonly kept: 'actionLog' | 'minutes' | 'both';
  readonly agreedAtNext: boolean;
}

/** Everything that a group goes by; null: there is no such rule. */
export interface Rules {
  readonly quorum: QuorumRule;
  readonly inquorate: InquorateRule;
  readonly agendaNotice: NoticeRule;
  readonly papersNotice: PapersRule | null;
  readonly itemsNotice: NoticeRule | null;
  readonly minutesNotice: NoticeRule | null;
  readonly actionLogNotice: NoticeRule | null;
  readonly cadence: CadenceRule;
  readonly extraordinary: ExtraordinaryRule | null;
  /** a smaller group may meet at short notice */
  readonly urgent: Sourced | null;
  readonly attendance: AttendanceRule;
  readonly substitutes: SubstituteRule;
  readonly decisions: DecisionRule;
  readonly record: RecordRule | null;
  /** papers may be kept to some */
  readonly restricted: Sourced | null;
}

/** In the order in which they are shown. */
export const RULES = [
  'quorum', 'inquorate', 'agendaNotice', 'papersNotice', 'itemsNotice', 'minutesNotice', 'actionLogNotice', 'cadence',
  'extraordinary', 'urgent', 'attendance', 'substitutes', 'decisions', 'record', 'restricted',
] as const satisfies readonly (keyof Rules)[];
export type RuleName = (typeof RULES)[number];

/** The rules of a version of a group's terms of reference, each with its sentence. */
export interface Terms extends Rules {
  readonly version: string;
  /** null: the document gives no date, and none is invented */
  readonly dated: Day | null;
}

/** A line of a document's control table; null: the document leaves it empty. */
export interface VersionLine {
  readonly version: string;
  readonly dated: Day | null;
  readonly author: string | null;
  readonly summary: string | null;
}

/** An approval is of a version, by one or several people or bodies. */
export interface Approval {
  readonly by: readonly string[];
  /** null: the document does not say of which */
  readonly version: string | null;
  readonly dated: Day | null;
}

/** What a document says of itself. */
export interface DocumentControl {
  readonly versions: readonly VersionLine[];
  readonly approvals: readonly Approval[];
  /** as it stands on the cover, 'May 2019' */
  readonly cover: string | null;
  /** what it names and does not bring along: 'Figure 1', "the Council's Efficient Meetings Protocol" */
  readonly notSupplied: readonly string[];
}

/** A version as the group keeps it. It is never changed once it is in force; approvals are added. */
export interface TermsVersion {
  readonly id: TermsId;
  readonly terms: Terms;
  readonly control: DocumentControl;
  readonly purpose: string | null;
  readonly objectives: readonly string[];
  /** sentences that look like rules and that no rule was made of */
  readonly unread: readonly Clause[];
  /** in force from that day, until the next version that is */
  readonly inForceFrom: Day;
  /** by: null for one that was brought along in a file */
  readonly adopted: { readonly by: PersonId | null; readonly at: Instant };
}
