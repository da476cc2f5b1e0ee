import * as v from 'valibot';
import { DECISION_OUTCOMES } from '../domain/decision.ts';
import type { Ended } from '../domain/ended.ts';
import type { ActionId, BodyId, DecisionId, MeetingId, PersonId, StrategyId, WorkstreamId } from '../domain/ids.ts';
import type { Coverage } from '../domain/principles.ts';
import { FITS, OUTAGE_RISKS, REQUEST_KINDS, REQUEST_LIMITS, SUPPLIES, type Request } from '../domain/request.ts';
import type { YearTotal } from '../domain/request-totals.ts';
import type { Deed } from '../domain/rights.ts';
import { WORKSTREAM_LIMITS } from '../domain/workstream-edit.ts';
import type { Day, Instant } from '../domain/time.ts';
import { adviceEndpoints, type AdviceAnswers, type Adviser, type AdviceView } from './advice.ts';
import { championsEndpoints, type ChampionsAnswers } from './champions.ts';
import { day, id, listQuery, whole } from './fields.ts';
import { requestsPaths } from './paths/requests.ts';
import type { ActionView, GroupHead, Named, WorkstreamView } from './views.ts';

/** What services, Digital Champions and people of the team ask the group for. */

export interface RequestView extends Request {
  readonly byName: string;
  /** the reader made it */
  readonly isMine: boolean;
  readonly workstreamName: string | null;
  /** what it became */
  readonly becameName: string | null;
  readonly onwardName: string | null;
  readonly placeStarts: Instant | null;
  readonly decisionRef: string | null;
  readonly promiseRef: string | null;
  readonly advice: readonly AdviceView[];
}

/** A senior responsible officer with the areas that their seats speak for. */
export interface AreaLead extends Named {
  readonly post: string;
  readonly areas: readonly string[];
}

export interface RequestsPage {
  readonly group: GroupHead;
  readonly today: Day;
  readonly me: PersonId;
  readonly may: readonly Deed[];
  /** the latest first */
  readonly requests: readonly RequestView[];
  readonly ended: Ended;
  /** of all that there ever were */
  readonly totals: readonly YearTotal[];
  readonly principles: readonly { readonly id: string; readonly title: string }[];
  /** how often each principle is stood for, by all that there ever was */
  readonly coverage: readonly Coverage[];
  /** one that has ended is looked for, and chosen no more */
  readonly workstreams: readonly { readonly id: WorkstreamId; readonly name: string; readonly ended: boolean }[];
  /** in which an opportunity may become a workstream, with the first number that is free; none for those who may not */
  readonly strategies: readonly { readonly id: StrategyId; readonly title: string; readonly number: number }[];
  readonly bodies: readonly { readonly id: BodyId; readonly name: string }[];
  readonly services: readonly string[];
  readonly leads: readonly AreaLead[];
  readonly advisers: readonly Adviser[];
  /** people who can be made to promise something */
  readonly owners: readonly Named[];
  /** to come, to put something on their agendas; none for those who may not */
  readonly meetings: readonly { readonly id: MeetingId; readonly starts: Instant }[];
  /** lately recorded, to link; none for those who may not */
  readonly decisions: readonly { readonly id: DecisionId; readonly ref: string; readonly about: string }[];
}

/** What one responsible officer takes back to their areas, on one page. */
export interface AreaSummary {
  readonly group: GroupHead;
  readonly today: Day;
  readonly lead: AreaLead;
  readonly actions: readonly ActionView[];
  /** of their areas, not settled or settled lately */
  readonly requests: readonly RequestView[];
  readonly promises: readonly (Pick<ActionView, 'ref' | 'title' | 'due' | 'state' | 'overdue'> & { readonly id: ActionId; readonly from: string })[];
  /** that they or their posts lead */
  readonly workstreams: readonly Pick<WorkstreamView, 'id' | 'number' | 'title' | 'status'>[];
}

/** Longer than what is accepted, so that the form can say by how much. */
const typed = (limit: number) => v.pipe(v.string(), v.maxLength(limit * 4));
const checked = v.strictObject({ met: v.nullable(v.boolean()), text: typed(REQUEST_LIMITS.note) });

export const requestTextInput = v.strictObject({
  kind: v.picklist(REQUEST_KINDS),
  title: typed(REQUEST_LIMITS.title),
  what: typed(REQUEST_LIMITS.text),
  service: typed(REQUEST_LIMITS.service),
  onBehalfOf: typed(REQUEST_LIMITS.service),
  champion: v.boolean(),
  cost: v.nullable(whole(0, Number.MAX_SAFE_INTEGER)),
  financialYear: v.nullable(v.pipe(v.string(), v.maxLength(10))),
  resource: v.nullable(v.strictObject({ skill: typed(REQUEST_LIMITS.skill), days: v.pipe(v.number(), v.finite()), from: day, until: day, supply: v.picklist(SUPPLIES) })),
  evidence: typed(REQUEST_LIMITS.text),
  fit: v.strictObject({ level: v.nullable(v.picklist(FITS)), text: typed(REQUEST_LIMITS.note) }),
  checks: v.strictObject({ duplication: checked, supplier: checked, standards: checked, accessibility: checked }),
  principles: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100), v.readonly()),
  workstream: v.nullable(id),
  onward: v.nullable(id),
  journey: typed(REQUEST_LIMITS.text),
  likeForLike: v.nullable(typed(REQUEST_LIMITS.note)),
  outage: v.nullable(v.picklist(OUTAGE_RISKS)),
});

/** revision: as it was read */
const known = { group: id, request: id, revision: whole(1, 1_000_000) };
const note = typed(REQUEST_LIMITS.note);
const promise = v.nullable(v.strictObject({ title: typed(REQUEST_LIMITS.title), owner: v.union([id, v.literal('')]), due: v.union([day, v.literal('')]) }));

const ids = v.pipe(v.array(id), v.maxLength(5000));
/** what an opportunity is tied to, or becomes; null: nothing yet */
const becomes = v.nullable(v.variant('how', [
  v.strictObject({ how: v.literal('tied'), workstream: id }),
  v.strictObject({ how: v.literal('new'), strategy: id, number: whole(1, WORKSTREAM_LIMITS.number), title: typed(WORKSTREAM_LIMITS.title), leadPost: typed(WORKSTREAM_LIMITS.post) }),
]));

export const requestsEndpoints = {
  requests: { ...requestsPaths.requests, input: v.strictObject(listQuery) },
  makeRequest: { ...requestsPaths.makeRequest, input: v.strictObject({ group: id, text: requestTextInput }) },
  changeRequest: { ...requestsPaths.changeRequest, input: v.strictObject({ ...known, text: requestTextInput }) },
  withdrawRequest: { ...requestsPaths.withdrawRequest, input: v.strictObject(known) },
  askBackRequest: { ...requestsPaths.askBackRequest, input: v.strictObject({ ...known, note }) },
  placeRequest: { ...requestsPaths.placeRequest, input: v.strictObject({ ...known, meeting: id }) },
  declineRequest: { ...requestsPaths.declineRequest, input: v.strictObject({ ...known, note }) },
  /** promise: an action that somebody takes on with it */
  decideRequest: { ...requestsPaths.decideRequest, input: v.strictObject({ ...known, outcome: v.picklist(DECISION_OUTCOMES), text: typed(REQUEST_LIMITS.text), conditions: typed(REQUEST_LIMITS.text), conflict: typed(REQUEST_LIMITS.text), decision: v.nullable(id), promise }) },
  resumeRequest: { ...requestsPaths.resumeRequest, input: v.strictObject(known) },
  sendRequestOn: { ...requestsPaths.sendRequestOn, input: v.strictObject({ ...known, day, note }) },
  /** was: what waited, in the order that was read */
  rankRequests: { ...requestsPaths.rankRequests, input: v.strictObject({ group: id, was: ids, order: ids }) },
  commissionRequest: { ...requestsPaths.commissionRequest, input: v.strictObject({ ...known, to: typed(REQUEST_LIMITS.service), day: v.union([day, v.literal('')]), becomes }) },
  areaSummary: { ...requestsPaths.areaSummary, input: v.strictObject({ group: id, person: id }) },
  ...adviceEndpoints,
  ...championsEndpoints,
} as const;

export interface RequestsAnswers extends AdviceAnswers, ChampionsAnswers {
  readonly requests: RequestsPage;
  readonly makeRequest: RequestsPage;
  readonly changeRequest: RequestsPage;
  readonly withdrawRequest: RequestsPage;
  readonly askBackRequest: RequestsPage;
  readonly placeRequest: RequestsPage;
  readonly declineRequest: RequestsPage;
  readonly decideRequest: RequestsPage;
  readonly resumeRequest: RequestsPage;
  readonly sendRequestOn: RequestsPage;
  readonly rankRequests: RequestsPage;
  readonly commissionRequest: RequestsPage;
  readonly areaSummary: AreaSummary;
}
