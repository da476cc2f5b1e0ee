import type { RequestsPage } from '../../../shared/contract/requests.ts';
import { isCurrent, type Champion } from '../../../shared/domain/champion.ts';
import { mayReadDecision } from '../../../shared/domain/decision-rules.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { Request, RequestText } from '../../../shared/domain/request.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may, type Deed } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { allowAlone, type Allowed } from '../stations.ts';
import { keepRequest } from './keep-request.ts';
import { requestsPage } from './requests-page.ts';

/** What a deed on requests is done with. The group is locked. */
export interface RequestDeed extends Allowed {
  readonly records: Records;
  readonly who: Who;
  readonly now: Instant;
}

/** One transaction: may the person, the deed, and the page as it is then, with the request that it was about. What is owed is looked at again. */
export async function onRequests(ports: Ports, who: Who, group: string, deed: Deed, work: (at: RequestDeed) => Promise<Result<Pick<Request, 'id'>>>): Promise<Result<RequestsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, group, deed, now);
    if (!allowed.ok) return allowed;
    const worked = await work({ ...allowed.value, records, who, now });
    if (!worked.ok) return worked;
    await records.groups.wakeAt(group, now);
    return done(await requestsPage(records, allowed.value, who, now, { one: worked.value.id }));
  });
}

export interface Named {
  readonly request: string;
  /** as it was read */
  readonly revision: number;
}

/** The group's own, as it was read. */
export async function readRequest({ records, group }: Pick<RequestDeed, 'records' | 'group'>, { request, revision }: Named): Promise<Result<Request>> {
  const found = await records.requests.get(request);
  if (found?.group !== group.id) return refuse({ why: 'notFound' });
  return found.value.revision === revision ? done(found.value) : refuse({ why: 'changedMeanwhile' });
}

/** Of what was decided in confidence only its readers know whether it was approved, and whoever asked: what goes on from there is theirs. */
export async function knowsOutcome({ records, who }: Pick<RequestDeed, 'records' | 'who'>, { outcome, by }: Request): Promise<boolean> {
  const decision = typeof outcome?.decision === 'string' && by !== who.person ? await records.decisions.get(outcome.decision) : undefined;
  return decision === undefined || mayReadDecision(decision.value, who.person);
}

/** One deed on one request: read as it was read, decided, kept. */
export const settleOne = async (at: RequestDeed, named: Named, what: string, decide: (request: Request) => Result<Request>): Promise<Result<Request>> => {
  const read = await readRequest(at, named);
  const decided = read.ok ? decide(read.value) : read;
  if (!read.ok || !decided.ok) return decided;
  await keepRequest(at.records, { group: at.group, who: at.who.person, now: at.now, what, before: read.value, after: decided.value });
  return decided;
};

/** Whoever made it, and officers. */
export const mayChange = ({ stations, who }: Pick<RequestDeed, 'stations' | 'who'>, { by }: Request): boolean => by === who.person || may(stations, 'triageRequests');

export const isChampion = (champions: readonly Champion[], group: Group, person: string, now: Instant): boolean =>
  champions.some((champion) => champion.person === person && champion.from <= dayIn(group.zone, now) && isCurrent(champion, dayIn(group.zone, now)));

/** Only an officer enters something for somebody else, and only there is it told by hand whether that is a champion; of everybody else the directory knows. */
export async function signed({ records, group, stations, who, now }: RequestDeed, text: RequestText, was: Request | null): Promise<RequestText> {
  const onBehalfOf = may(stations, 'triageRequests') ? text.onBehalfOf : (was?.onBehalfOf ?? '');
  if (onBehalfOf.trim() !== '') return { ...text, onBehalfOf, champion: may(stations, 'triageRequests') ? text.champion : (was?.champion ?? false) };
  return { ...text, onBehalfOf: '', champion: isChampion(await records.champions.of(group.id), group, was?.by ?? who.person, now) };
}
