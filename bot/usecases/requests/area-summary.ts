import type { InputOf } from '../../../shared/contract/api.ts';
import type { AreaSummary } from '../../../shared/contract/requests.ts';
import type { Action } from '../../../shared/domain/action.ts';
import { fold } from '../../../shared/domain/fold.ts';
import { isSettled, type Request } from '../../../shared/domain/request.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { membersOf } from '../../../shared/domain/seat.ts';
import { addMinutes, dayIn, type Instant } from '../../../shared/domain/time.ts';
import { isRunning } from '../../../shared/domain/workstream.ts';
import type { Ports, Who } from '../../ports.ts';
import { actionView } from '../actions/action-view.ts';
import { headOf } from '../find-group.ts';
import { allow } from '../stations.ts';
import { areaLeadsOf, MOST_REQUESTS } from './request-facts.ts';
import { aroundOf, requestView } from './requests-page.ts';

/** What was settled so lately is still worth passing on. */
const LATELY_MINUTES = 90 * 24 * 60;

const isOfArea = (service: string, areas: readonly string[]): boolean => {
  const said = fold(service);
  return said !== '' && areas.some((area) => said === fold(area) || said.includes(fold(area)) || fold(area).includes(said));
};

const isShown = ({ state, outcome }: Request, since: Instant): boolean => state !== 'withdrawn' && (!isSettled({ state }) || (outcome !== null && outcome.at >= since));

/** Actions that came of a request, by what they say that they came from. */
const isPromise = ({ from }: Pick<Action, 'from'>): boolean => /^REQ-\d{4}-\d{3,}$/u.test(from ?? '');

/** What one responsible officer's areas are to do, asked for and were promised. */
export async function seeAreaSummary(ports: Ports, who: Who, { group: id, person }: InputOf<'areaSummary'>): Promise<Result<AreaSummary>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, id, 'seeRequests', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    const today = dayIn(group.zone, now);
    const seats = await records.seats.of(group.id, today);
    const names = await records.people.get([person]);
    const lead = areaLeadsOf(seats, names).find((one) => one.id === person);
    if (lead === undefined) return refuse({ why: 'notFound' });
    const posts = new Set(membersOf(seats).find((member) => member.person === person)?.seats.map(({ post }) => post));
    const since = addMinutes(now, -LATELY_MINUTES);
    const requests = (await records.requests.of(group.id, MOST_REQUESTS)).filter((request) => isOfArea(request.service, lead.areas) && isShown(request, since));
    const around = await aroundOf(records, allowed.value, requests, who, now);
    const owned = (await records.actionLog.of(group.id)).filter(({ owner }) => owner === person);
    return done({
      group: headOf(group),
      today,
      lead,
      actions: owned.filter((action) => action.state !== 'closed' && !isPromise(action)).map((action) => actionView(group, action, lead.name, now)).toSorted((a, b) => (a.due < b.due ? -1 : 1)),
      requests: requests.map((request) => requestView(request, around, who.person)),
      promises: owned.filter(isPromise).map((action) => {
        const { id: action_, ref, title, due, state, overdue, from } = actionView(group, action, lead.name, now);
        return { id: action_, ref, title, due, state, overdue, from: from ?? '' };
      }),
      workstreams: around.facts.workstreams.filter((workstream) => isRunning(workstream) && (workstream.lead === person || posts.has(workstream.leadPost))).map(({ id: one, number, title, status }) => ({ id: one, number, title, status })),
    });
  });
}
