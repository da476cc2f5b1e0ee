import type { RequestsPage, RequestView } from '../../shared/contract/requests.ts';
import { isSettled, REQUEST_KINDS } from '../../shared/domain/request.ts';
import { mayCommission } from '../../shared/domain/request-commission.ts';
import { isApproved } from '../../shared/domain/request-deeds.ts';
import type { YearTotal } from '../../shared/domain/request-totals.ts';
import type { decision } from '../../shared/words/en/decision.ts';
import type { request } from '../../shared/words/en/request.ts';
import type { EarlierList } from '../frame/earlier-list.ts';
import type { Tone } from '../frame/tone.ts';

export const WHICH = ['open', 'mine', 'settled', 'all'] as const;
export type Which = (typeof WHICH)[number];

/** What is looked for where the address says nothing; sro: whose summary is shown. */
export const USUAL = { words: '', which: 'open', kind: '', workstream: '', sort: '-ref', sro: '' } as const;
export type Key = keyof typeof USUAL;

const isIn = (request: RequestView, which: string): boolean => {
  switch (which) {
    case 'mine':
      return request.isMine;
    case 'settled':
      return isSettled(request);
    case 'all':
      return true;
    default:
      return !isSettled(request);
  }
};

export const listed = (requests: readonly RequestView[], { which, kind, workstream }: Readonly<Record<'which' | 'kind' | 'workstream', string>>): readonly RequestView[] =>
  requests.filter((request) => isIn(request, which) && (!REQUEST_KINDS.some((known) => known === kind) || request.kind === kind) && (workstream === '' || request.workstream === workstream));

/** How the page holds those that are settled. */
export const LISTED: EarlierList<RequestsPage, RequestView> = {
  name: 'requests', rowsOf: ({ requests }) => requests, endedOf: ({ ended }) => ended, isEnded: isSettled, withRows: (page, requests, ended) => ({ ...page, requests, ended }),
};
/** 'open' is what the page begins with */
export const showsEnded = (which: string): boolean => which === 'mine' || which === 'settled' || which === 'all';

export const textOf = ({ ref, title, what, service, byName, onBehalfOf }: RequestView): string => `${ref} ${title} ${what} ${service} ${byName} ${onBehalfOf}`;

export const counted = (requests: readonly RequestView[]): { readonly waiting: number; readonly agenda: number } => ({
  waiting: requests.filter(({ state }) => state === 'submitted').length,
  agenda: requests.filter(({ state }) => state === 'onAgenda').length,
});

export const toneOf = (request: Pick<RequestView, 'state' | 'outcome'>): Tone => {
  switch (request.state) {
    case 'submitted':
      return 'warn';
    case 'triaged':
    case 'onAgenda':
      return 'calm';
    case 'declined':
      return 'bad';
    case 'withdrawn':
      return 'away';
    case 'decided':
      return isApproved(request) ? 'good' : request.outcome?.outcome === 'declined' ? 'bad' : 'calm';
  }
};

export const DEEDS = ['place', 'askBack', 'decide', 'decline', 'commission', 'sendOn', 'change', 'advice', 'takeOff', 'resume', 'withdraw'] as const;
export type RequestDeedName = (typeof DEEDS)[number];

/** What somebody can do with a request as it stands. */
export const deedsOn = (request: RequestView, { may }: Pick<RequestsPage, 'may'>): readonly RequestDeedName[] => {
  const settles = may.includes('triageRequests');
  const settled = isSettled(request);
  const onAgenda = request.state === 'onAgenda';
  const allowed: Readonly<Record<RequestDeedName, boolean>> = {
    place: settles && !settled && !onAgenda,
    askBack: settles && !settled && !onAgenda,
    decide: settles && !settled,
    decline: settles && !settled,
    sendOn: settles && request.onward !== null && isApproved(request) && request.sentOn === null,
    commission: settles && mayCommission(request),
    change: (settles || request.isMine) && !settled && !onAgenda,
    advice: may.includes('askAdvice') && !settled,
    takeOff: settles && onAgenda,
    resume: settles && settled,
    withdraw: (settles || request.isMine) && !settled,
  };
  return DEEDS.filter((deed) => allowed[deed]);
};

/** The state, and of what was decided the outcome. */
export const stateOf = ({ state, outcome }: Pick<RequestView, 'state' | 'outcome'>, say: { readonly request: typeof request; readonly decision: typeof decision }): string =>
  state === 'decided' && outcome !== null ? say.decision.outcome(outcome.outcome) : say.request.state(state);

export const sumsOf = ({ kinds }: YearTotal): Readonly<Record<'requested' | 'approved' | 'requestedCost' | 'approvedCost', number>> =>
  kinds.reduce(
    (sum, kind) => ({ requested: sum.requested + kind.requested, approved: sum.approved + kind.approved, requestedCost: sum.requestedCost + kind.requestedCost, approvedCost: sum.approvedCost + kind.approvedCost }),
    { requested: 0, approved: 0, requestedCost: 0, approvedCost: 0 },
  );

/** In the order that somebody is putting them in: what waits no longer is gone, and what came since stands at the end. */
export const inDraft = <T extends { readonly id: string }>(waiting: readonly T[], order: readonly string[]): readonly T[] => {
  const placed = order.flatMap((id) => waiting.find((one) => one.id === id) ?? []);
  return [...placed, ...waiting.filter(({ id }) => !order.includes(id))];
};
