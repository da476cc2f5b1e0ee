import type { Role } from './seat.ts';
import type { Day } from './time.ts';

/** The sentence of a terms of reference that a rule comes from. */
export interface Clause {
  /** where it stands, 'Standards' */
  readonly section: string;
  readonly sentence: string;
}

export interface QuorumRule {
  /** distinct people, not seats */
  readonly people: number;
  /** at least one holder of each of these families must be there: [['chair', 'viceChair']] */
  readonly requires: readonly (readonly Role[])[];
  readonly clause: Clause;
}

export const NOTICE_UNITS = ['workingDays', 'clearWorkingDays', 'days'] as const;
export type NoticeUnit = (typeof NOTICE_UNITS)[number];

export interface NoticeRule {
  readonly amount: number;
  readonly unit: NoticeUnit;
  readonly clause: Clause;
}

export interface SubstituteRule {
  /** officers may send one, elected members may not */
  readonly officersOnly: boolean;
  /** null: the document does not say; then a substitute is not counted, and the count says so */
  readonly countToQuorum: boolean | null;
  readonly clause: Clause;
}

/** A version of a group's terms of reference, as rules; each rule carries its sentence. */
export interface Terms {
  readonly version: string;
  /** null: the document gives no date, and none is invented */
  readonly dated: Day | null;
  readonly quorum: QuorumRule;
  readonly agendaNotice: NoticeRule;
  readonly apologies: { readonly consecutive: number; readonly clause: Clause };
  readonly decisions: { readonly by: 'agreement'; readonly clause: Clause };
  readonly cadence: { readonly months: number; readonly clause: Clause };
  readonly substitutes: SubstituteRule;
}
