import type { InputOf } from '../../../shared/contract/api.ts';
import type { RequestsPage } from '../../../shared/contract/requests.ts';
import { mayReadDecision } from '../../../shared/domain/decision-rules.ts';
import type { ActionId } from '../../../shared/domain/ids.ts';
import { decideRequest as decided } from '../../../shared/domain/request-deeds.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Ports, Who } from '../../ports.ts';
import { raiseAction } from '../actions/raise-action.ts';
import { onRequests, readRequest, settleOne, type RequestDeed } from './request-deed.ts';

/** What an officer names must be one that they may read: to everybody else it does not exist. */
async function linked({ records, group, who }: RequestDeed, id: string | null): Promise<Result<null>> {
  if (id === null) return done(null);
  const found = await records.decisions.get(id);
  return found?.group === group.id && mayReadDecision(found.value, who.person) ? done(null) : refuse({ why: 'notReady', problems: [{ field: 'decision', kind: 'missing' }] });
}

type Promised = InputOf<'decideRequest'>['promise'];

/** A promise is an action like any other. */
async function promiseOf({ records, group, who, now }: RequestDeed, promise: Promised, from: string, newId: () => string): Promise<Result<ActionId | null>> {
  if (promise === null) return done(null);
  const { title, owner, due } = promise;
  const raised = await raiseAction(records, { group, meeting: null, item: null, from, title, owner, due, priority: 'normal', by: who.person, at: now }, newId);
  if (raised.ok) return done(raised.value.id);
  if (raised.refusal.why !== 'notReady') return raised;
  return refuse({ why: 'notReady', problems: raised.refusal.problems.map((problem) => ({ ...problem, field: `promise.${problem.field}` })) });
}

export const decideRequest = async (ports: Ports, who: Who, { group, outcome, text, conditions, conflict, decision, promise, ...named }: InputOf<'decideRequest'>, newId: () => string): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'triageRequests', async (at) => {
    const read = await readRequest(at, named);
    if (!read.ok) return read;
    const link = await linked(at, decision);
    if (!link.ok) return link;
    const said = { outcome, text, conditions, conflict, decision, by: who.person, at: at.now };
    // before anybody is made to promise anything
    const attempt = decided(read.value, { ...said, promise: null });
    if (!attempt.ok) return attempt;
    const action = await promiseOf(at, promise, read.value.ref, newId);
    return action.ok ? await settleOne(at, named, 'decided', (request) => decided(request, { ...said, promise: action.value })) : action;
  });
