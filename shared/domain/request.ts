import type { BodyId, DecisionId, ItemId, MeetingId, PersonId, RequestId, WorkstreamId } from './ids.ts';
import type { Decision } from './decision.ts';
import type { Day, Instant } from './time.ts';

export const REQUEST_KINDS = ['resource', 'businessCase', 'softwareUpgrade', 'softwareExtension', 'softwarePurchase', 'opportunity'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATES = ['submitted', 'triaged', 'onAgenda', 'decided', 'declined', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What every request is held against: duplication and silos, reliance on a supplier, government standards, accessibility. */
export const CHECKS = ['duplication', 'supplier', 'standards', 'accessibility'] as const;
export type Check = (typeof CHECKS)[number];

export interface Checked {
  /** null: nobody has said */
  readonly met: boolean | null;
  readonly text: string;
}

export interface Resource {
  readonly skill: string;
  readonly days: number;
  readonly from: Day;
  readonly until: Day;
  readonly supply: 'internal' | 'partner';
}

/** What a service, a Digital Champion or anybody of the team asks the group for. */
export interface Request {
  readonly id: RequestId;
  /** 'REQ-2026-003' */
  readonly ref: string;
  readonly kind: RequestKind;
  readonly title: string;
  readonly what: string;
  readonly service: string;
  readonly by: PersonId;
  readonly at: Instant;
  /** comes from a Digital Champion */
  readonly champion: boolean;
  /** in pence; null: it costs nothing */
  readonly cost: number | null;
  /** in which year it is spent, '2026/27'; null with a cost of null */
  readonly financialYear: string | null;
  /** of a resource */
  readonly resource: Resource | null;
  readonly evidence: string;
  readonly checks: Readonly<Record<Check, Checked>>;
  /** ids of principles */
  readonly principles: readonly string[];
  readonly workstream: WorkstreamId | null;
  /** where it must go besides: a finance body, the Staffing Committee; null: nowhere */
  readonly onward: BodyId | null;
  readonly state: RequestState;
  readonly triage: { readonly by: PersonId; readonly at: Instant; readonly note: string } | null;
  readonly place: { readonly meeting: MeetingId; readonly item: ItemId } | null;
  readonly outcome: { readonly decision: DecisionId | null; readonly outcome: Decision['outcome']; readonly text: string; readonly at: Instant } | null;
  readonly revision: number;
}

export const REQUEST_LIMITS = { title: 200, text: 4000, service: 200, skill: 200 } as const;

/** The financial year that a day lies in, April to March: '2026/27'. */
export const financialYearOf = (day: Day): string => {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return `${year.toString()}/${((year + 1) % 100).toString().padStart(2, '0')}`;
};
