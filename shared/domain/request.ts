import type { ActionId, BodyId, DecisionId, ItemId, MeetingId, PersonId, RequestId, WorkstreamId } from './ids.ts';
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

export const SUPPLIES = ['internal', 'partner'] as const;

export interface Resource {
  readonly skill: string;
  readonly days: number;
  readonly from: Day;
  readonly until: Day;
  readonly supply: (typeof SUPPLIES)[number];
}

export const OUTAGE_RISKS = ['low', 'medium', 'high'] as const;
/** how likely it is that services fail while it is brought in */
export type OutageRisk = (typeof OUTAGE_RISKS)[number];

export const FITS = ['strong', 'some', 'none'] as const;
/** how well it fits with the medium term financial strategy */
export type Fit = (typeof FITS)[number];

/** What somebody writes of a request. What its kind does not ask for is empty. */
export interface RequestText {
  readonly kind: RequestKind;
  readonly title: string;
  readonly what: string;
  readonly service: string;
  /** for whom an officer entered it, who is not of the team; empty: for nobody else */
  readonly onBehalfOf: string;
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
  /** level null: nobody has said */
  readonly fit: { readonly level: Fit | null; readonly text: string };
  /** ids of principles */
  readonly principles: readonly string[];
  readonly workstream: WorkstreamId | null;
  /** where it must go besides: a finance body, the Staffing Committee; null: nowhere */
  readonly onward: BodyId | null;
  /** of software: what people do with it from end to end, and where it gets in their way */
  readonly journey: string;
  /** of software that takes the place of something like for like: why nothing changes with it; null: it does not */
  readonly likeForLike: string | null;
  /** of software; null: nobody has said */
  readonly outage: OutageRisk | null;
}

/** What a service, a Digital Champion or anybody of the team asks the group for. */
export interface Request extends RequestText {
  readonly id: RequestId;
  /** 'REQ-2026-003' */
  readonly ref: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly state: RequestState;
  /** what an officer last said about it: asked back, or put on an agenda */
  readonly triage: { readonly by: PersonId; readonly at: Instant; readonly note: string } | null;
  readonly place: { readonly meeting: MeetingId; readonly item: ItemId } | null;
  readonly outcome: {
    readonly decision: DecisionId | null;
    readonly outcome: Decision['outcome'];
    /** empty where the decision is kept to some */
    readonly text: string;
    /** of what was approved with conditions; empty with the text where the decision is kept to some */
    readonly conditions: string;
    /** how a conflict between services was resolved; empty: there was none */
    readonly conflict: string;
    readonly by: PersonId;
    readonly at: Instant;
  } | null;
  /** its place among those that wait; null: nobody has given it one */
  readonly rank: number | null;
  /** of an opportunity: who is to do it, and the workstream that it became or belongs to */
  readonly commissioned: { readonly to: string; readonly day: Day; readonly workstream: WorkstreamId | null; readonly by: PersonId; readonly at: Instant } | null;
  /** what somebody promised when it was approved */
  readonly promise: ActionId | null;
  /** when it went to the body that it must go to besides */
  readonly sentOn: { readonly day: Day; readonly note: string; readonly by: PersonId } | null;
  readonly revision: number;
}

export const REQUEST_LIMITS = { title: 200, text: 4000, service: 200, skill: 200, note: 1000, pence: 100_000_000_000 } as const;

/** What only some kinds ask for; all of them ask for a title, what is wanted, the service and the four checks. */
export const KIND_FIELDS = ['resource', 'cost', 'evidence', 'principles', 'workstream', 'onward', 'journey', 'likeForLike', 'outage'] as const;
export type KindField = (typeof KIND_FIELDS)[number];

const SOFTWARE: readonly KindField[] = ['cost', 'evidence', 'principles', 'workstream', 'onward', 'journey', 'outage'];

export const FIELDS_OF: Readonly<Record<RequestKind, readonly KindField[]>> = {
  resource: ['resource', 'cost', 'workstream', 'onward'],
  businessCase: ['cost', 'evidence', 'principles', 'workstream', 'onward'],
  softwareUpgrade: SOFTWARE,
  softwareExtension: SOFTWARE,
  softwarePurchase: [...SOFTWARE, 'likeForLike'],
  opportunity: ['evidence', 'principles', 'workstream'],
};

/** Those that are approved on evidence, and not without. */
const ON_EVIDENCE: readonly RequestKind[] = ['businessCase', 'softwareUpgrade', 'softwareExtension', 'softwarePurchase'];
export const needsEvidence = (kind: RequestKind): boolean => ON_EVIDENCE.includes(kind);

export const isSettled = ({ state }: Pick<Request, 'state'>): boolean => state === 'decided' || state === 'declined' || state === 'withdrawn';

const UNSAID: Checked = { met: null, text: '' };

/** One of which nothing has been written yet. */
export const BLANK_REQUEST: RequestText = {
  kind: 'opportunity', title: '', what: '', service: '', onBehalfOf: '', champion: false, cost: null, financialYear: null, resource: null, evidence: '',
  checks: { duplication: UNSAID, supplier: UNSAID, standards: UNSAID, accessibility: UNSAID }, fit: { level: null, text: '' }, principles: [], workstream: null, onward: null, journey: '', likeForLike: null, outage: null,
};

/** Of one that nobody has dealt with yet. */
export const UNANSWERED = { state: 'submitted', triage: null, place: null, outcome: null, rank: null, commissioned: null, promise: null, sentOn: null } as const satisfies Partial<Request>;

/** The financial year that a day lies in, April to March: '2026/27'. */
export const financialYearOf = (day: Day): string => {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return `${year.toString()}/${((year + 1) % 100).toString().padStart(2, '0')}`;
};

/** '2026/27', and nothing that only looks like one. */
export const isFinancialYear = (text: string): boolean => /^\d{4}\/\d{2}$/u.test(text) && financialYearOf(`${text.slice(0, 4)}-04-01`) === text;
