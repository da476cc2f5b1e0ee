import type { AdviceView } from '../../../shared/contract/advice.ts';
import type { RequestsPage, RequestView } from '../../../shared/contract/requests.ts';
import type { Advice } from '../../../shared/domain/advice.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { totalsOf } from '../../../shared/domain/request-totals.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { DEEDS, may, type Station } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { ownersOf } from '../actions/action-change.ts';
import { headOf } from '../find-group.ts';
import type { Names } from '../meeting/meeting-view.ts';
import { allow, type Allowed } from '../stations.ts';
import { advisersOf, areaLeadsOf, MOST_REQUESTS, optionsOf, requestFactsOf, workstreamName, type RequestFacts } from './request-facts.ts';

const MOST_ADVICE = 2000;
/** So many decisions are offered to be linked. */
const MOST_DECISIONS = 50;

export async function seeRequests(ports: Ports, who: Who, { group }: { readonly group: string }): Promise<Result<RequestsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeRequests', now);
    return allowed.ok ? done(await requestsPage(records, allowed.value, who, now)) : allowed;
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
const outcomeFor = ({ outcome, by }: Request, decisions: Around['decisions'], person: PersonId): Request['outcome'] =>
  outcome === null || outcome.decision === null || decisions.has(outcome.decision) || by === person ? outcome : null;

export const requestView = (request: Request, { facts, names, starts, decisions, promises, advice }: Around, person: PersonId): RequestView => ({
  ...request,
  outcome: outcomeFor(request, decisions, person),
  byName: names.get(request.by)?.name ?? '',
  isMine: request.by === person,
  workstreamName: workstreamName(facts, request.workstream),
  onwardName: facts.bodies.find(({ id }) => id === request.onward)?.name ?? null,
  placeStarts: request.place === null ? null : (starts.get(request.place.meeting) ?? null),
  decisionRef: decisions.get(request.outcome?.decision ?? '') ?? null,
  promiseRef: promises.get(request.promise ?? '') ?? null,
  advice: advice.filter(({ about }) => about.kind === 'request' && about.request === request.id),
});

/** A constant number of questions, however many requests there are. */
export async function aroundOf(records: Records, { group, stations }: Allowed, requests: readonly Request[], who: Who, now: Instant): Promise<Around> {
  const facts = await requestFactsOf(records, group, now);
  const advice = (await records.advice.of(group.id, MOST_ADVICE)).filter((one) => mayReadAdvice(stations, one, who.person));
  const meetings = await records.meetings.byIds([...new Set(requests.flatMap(({ place }) => place?.meeting ?? []))]);
  const isLinked = requests.some(({ outcome }) => outcome?.decision !== null && outcome?.decision !== undefined);
  const decisions = isLinked ? await records.decisions.readable(group.id, who.person, { words: '', outcome: null, state: null }, MOST_REQUESTS) : [];
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

export async function requestsPage(records: Records, allowed: Allowed, who: Who, now: Instant): Promise<RequestsPage> {
  const { group, stations } = allowed;
  const requests = await records.requests.of(group.id, MOST_REQUESTS);
  const around = await aroundOf(records, allowed, requests, who, now);
  const { facts, names } = around;
  const views = requests.map((request) => requestView(request, around, who.person));
  return {
    group: headOf(group),
    today: facts.today,
    me: who.person,
    may: DEEDS.filter((deed) => may(stations, deed)),
    requests: views,
    // what may not be read is not counted either
    totals: totalsOf(views, ({ at }) => dayIn(group.zone, at)),
    ...optionsOf(facts),
    services: [...new Set([...facts.seats.flatMap(({ areas }) => areas), ...requests.map(({ service }) => service)])].filter((service) => service !== '').toSorted((a, b) => a.localeCompare(b, 'en-GB')),
    leads: areaLeadsOf(facts.seats, names),
    advisers: advisersOf(facts.seats, names, who.person),
    ...(await officersOwn(records, allowed, who, now)),
  };
}

/** What only those who settle requests choose from. */
async function officersOwn(records: Records, { group, stations }: Allowed, who: Who, now: Instant): Promise<Pick<RequestsPage, 'owners' | 'meetings' | 'decisions'>> {
  if (!may(stations, 'triageRequests')) return { owners: [], meetings: [], decisions: [] };
  const owners = await records.people.get([...(await ownersOf(records, group, dayIn(group.zone, now)))]);
  const meetings = (await records.meetings.of(group.id, now)).filter(({ state, starts }) => state !== 'cancelled' && starts > now);
  const decisions = await records.decisions.readable(group.id, who.person, { words: '', outcome: null, state: null }, MOST_DECISIONS);
  return {
    owners: [...owners.values()].map(({ id, name }) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    meetings: meetings.map(({ id, starts }) => ({ id, starts })),
    decisions: decisions.map(({ id, ref, about }) => ({ id, ref, about })),
  };
}
