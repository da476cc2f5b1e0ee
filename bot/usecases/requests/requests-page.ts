import type { InputOf } from '../../../shared/contract/api.ts';
import type { AdviceView } from '../../../shared/contract/advice.ts';
import type { RequestsPage, RequestView } from '../../../shared/contract/requests.ts';
import type { Advice } from '../../../shared/domain/advice.ts';
import type { Group } from '../../../shared/domain/group.ts';
import { coverageOf } from '../../../shared/domain/principles.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { totalsOf, type RequestSum } from '../../../shared/domain/request-totals.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { DEEDS, may, type Station } from '../../../shared/domain/rights.ts';
import { isRunning } from '../../../shared/domain/workstream.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { ownersOf } from '../actions/action-change.ts';
import { partOf, type PartAsked } from '../ended.ts';
import { headOf } from '../find-group.ts';
import type { Names } from '../meeting/meeting-view.ts';
import { allow, type Allowed } from '../stations.ts';
import { advisersOf, areaLeadsOf, optionsOf, requestFactsOf, strategiesOf, workstreamName, type RequestFacts } from './request-facts.ts';

/** So many decisions are offered to be linked. */
const MOST_DECISIONS = 50;

export async function seeRequests(ports: Ports, who: Who, { group, ...part }: InputOf<'requests'>): Promise<Result<RequestsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeRequests', now);
    return allowed.ok ? done(await requestsPage(records, allowed.value, who, now, part)) : allowed;
  });
}

/** Advice is the group's own: those who only look on, or ask for something, do not read it. */
export const mayReadAdvice = (stations: readonly Station[], { of, by }: Advice, person: PersonId): boolean => may(stations, 'giveAdvice') || of === person || by === person;

export const adviceView = (advice: Advice, names: Names, person: PersonId): AdviceView => ({
  ...advice, ofName: names.get(advice.of)?.name ?? '', byName: names.get(advice.by)?.name ?? '', isMine: advice.of === person,
});

/** What views of requests are made from. */
export interface Around {
  readonly facts: RequestFacts;
  readonly names: Names;
  readonly starts: ReadonlyMap<string, Instant>;
  /** the references of those that the reader may read */
  readonly decisions: ReadonlyMap<string, string>;
  readonly promises: ReadonlyMap<string, string>;
  readonly advice: readonly AdviceView[];
}

/** Of what was decided in confidence whoever asked learns the outcome, and its readers all of it: to everybody else it was decided, and no more. */
export const mayReadOutcome = ({ outcome, by }: Pick<RequestSum, 'outcome' | 'by'>, decisions: { readonly has: (id: string) => boolean }, person: PersonId): boolean =>
  outcome === null || outcome.decision === null || decisions.has(outcome.decision) || by === person;

/** What only one that was approved comes to tells that it was. */
const asTold = ({ outcome, commissioned, sentOn }: Request, mayRead: boolean): Pick<Request, 'outcome' | 'commissioned' | 'sentOn'> =>
  mayRead ? { outcome, commissioned, sentOn } : { outcome: null, commissioned: null, sentOn: null };

export const requestView = (request: Request, { facts, names, starts, decisions, promises, advice }: Around, person: PersonId): RequestView => {
  const told = { ...request, ...asTold(request, mayReadOutcome(request, decisions, person)) };
  return {
    ...told,
    byName: names.get(request.by)?.name ?? '',
    isMine: request.by === person,
    workstreamName: workstreamName(facts, request.workstream),
    becameName: workstreamName(facts, told.commissioned?.workstream ?? null),
    onwardName: facts.bodies.find(({ id }) => id === request.onward)?.name ?? null,
    placeStarts: request.place === null ? null : (starts.get(request.place.meeting) ?? null),
    decisionRef: decisions.get(request.outcome?.decision ?? '') ?? null,
    promiseRef: promises.get(request.promise ?? '') ?? null,
    advice: advice.filter(({ about }) => about.kind === 'request' && about.request === request.id),
  };
};

/** A constant number of questions, however many requests there are. */
export async function aroundOf(records: Records, { group, stations }: Allowed, requests: readonly Request[], who: Who, now: Instant): Promise<Around> {
  const facts = await requestFactsOf(records, group, now);
  const advice = (await records.advice.aboutRequests(requests.map(({ id }) => id))).filter((one) => mayReadAdvice(stations, one, who.person));
  const meetings = await records.meetings.byIds([...new Set(requests.flatMap(({ place }) => place?.meeting ?? []))]);
  const decisions = await records.decisions.byIds([...new Set(requests.flatMap(({ outcome }) => outcome?.decision ?? []))], who.person);
  const names = await records.people.get([...new Set([
    ...requests.map(({ by }) => by), ...advice.flatMap(({ of, by }) => [of, by]), ...facts.seats.flatMap(({ holder }) => holder ?? []),
  ])]);
  return {
    facts,
    names,
    starts: new Map(meetings.map(({ id, starts }) => [id, starts])),
    decisions: new Map(decisions.map(({ id, ref }) => [id, ref])),
    promises: await records.actions.refs(requests.flatMap(({ promise }) => promise ?? [])),
    advice: advice.map((one) => adviceView(one, names, who.person)),
  };
}

/** By year, of all that there ever were. What may not be read is not counted either. */
async function totalsFor(records: Records, { id, zone }: Group, { person }: Who): Promise<RequestsPage['totals']> {
  const sums = await records.requests.sums(id);
  const linked = [...new Set(sums.flatMap(({ outcome }) => outcome?.decision ?? []))];
  const readable = new Set(linked.length === 0 ? [] : (await records.decisions.byIds(linked, person)).map((decision) => decision.id));
  return totalsOf(sums.map((sum) => (mayReadOutcome(sum, readable, person) ? sum : { ...sum, outcome: null })), ({ at }) => dayIn(zone, at));
}

/** By principle, of all that there ever was. */
async function coverageFor(records: Records, { id }: Group, { strategies, workstreams }: RequestFacts): Promise<RequestsPage['coverage']> {
  if (strategies.every(({ principles }) => principles.length === 0)) return [];
  return coverageOf(strategies, await records.plans.of(workstreams.filter(isRunning).map((one) => one.id)), await records.requests.byPrinciple(id));
}

export async function requestsPage(records: Records, allowed: Allowed, who: Who, now: Instant, part: PartAsked): Promise<RequestsPage> {
  const { group, stations } = allowed;
  const { rows: requests, ended } = await partOf({ open: async () => await records.requests.open(group.id), kept: records.requests, mayRead: () => true }, group.id, who.person, part);
  const around = await aroundOf(records, allowed, requests, who, now);
  const { facts, names } = around;
  const views = requests.map((request) => requestView(request, around, who.person));
  return {
    group: headOf(group),
    today: facts.today,
    me: who.person,
    may: DEEDS.filter((deed) => may(stations, deed)),
    requests: views,
    ended,
    totals: await totalsFor(records, group, who),
    coverage: await coverageFor(records, group, facts),
    ...optionsOf(facts),
    services: [...new Set([...facts.seats.flatMap(({ areas }) => areas), ...requests.map(({ service }) => service)])].filter((service) => service !== '').toSorted((a, b) => a.localeCompare(b, 'en-GB')),
    leads: areaLeadsOf(facts.seats, names),
    advisers: advisersOf(facts.seats, names, who.person),
    ...(await officersOwn(records, allowed, facts, who, now)),
  };
}

/** What only those who settle requests choose from. */
async function officersOwn(records: Records, { group, stations }: Allowed, facts: RequestFacts, who: Who, now: Instant): Promise<Pick<RequestsPage, 'owners' | 'meetings' | 'decisions' | 'strategies'>> {
  if (!may(stations, 'triageRequests')) return { owners: [], meetings: [], decisions: [], strategies: [] };
  const owners = await records.people.get([...(await ownersOf(records, group, dayIn(group.zone, now)))]);
  const meetings = (await records.meetings.of(group.id, now)).filter(({ state, starts }) => state !== 'cancelled' && starts > now);
  const decisions = await records.decisions.readable(group.id, who.person, { words: '', outcome: null, state: null }, MOST_DECISIONS);
  return {
    owners: [...owners.values()].map(({ id, name }) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    meetings: meetings.map(({ id, starts }) => ({ id, starts })),
    decisions: decisions.map(({ id, ref, about }) => ({ id, ref, about })),
    strategies: strategiesOf(facts),
  };
}
