import type { InputOf } from '../../../shared/contract/api.ts';
import type { RequestsPage } from '../../../shared/contract/requests.ts';
import type { WorkstreamId } from '../../../shared/domain/ids.ts';
import { commission, commissionProblems, mayCommission } from '../../../shared/domain/request-commission.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import { workstreamProblems } from '../../../shared/domain/workstream-edit.ts';
import { mayBelongTo } from '../../../shared/domain/workstream.ts';
import type { Ports, Who } from '../../ports.ts';
import { personFor } from '../feeds/note-roster.ts';
import { mayNot } from '../stations.ts';
import { knowsOutcome, onRequests, readRequest, settleOne, type RequestDeed } from './request-deed.ts';

type Becomes = InputOf<'commissionRequest'>['becomes'];

/** A workstream of the group's own that is there, or a new one in one of its strategies; null: neither yet. */
async function workstreamFor({ records, group, stations, who, now }: RequestDeed, becomes: Becomes, { ref, workstream: was }: Pick<Request, 'ref' | 'workstream'>, newId: () => string): Promise<Result<WorkstreamId | null>> {
  if (becomes === null) return done(null);
  const workstreams = await records.workstreams.of(group.id);
  if (becomes.how === 'tied') return mayBelongTo(workstreams, becomes.workstream, was) ? done(becomes.workstream) : refuse({ why: 'notReady', problems: [{ field: 'workstream', kind: 'missing' }] });
  if (!may(stations, 'manageProgramme')) return refuse(mayNot('manageProgramme'));
  const strategies = await records.strategies.of(group.id);
  const { how: _, ...written } = becomes;
  const form = { ...written, title: written.title.trim(), leadPost: written.leadPost.trim(), chosen: null };
  const problems = workstreamProblems(form, null, { workstreams, strategies: strategies.map(({ id }) => id), team: [] });
  const strategy = strategies.find(({ id }) => id === form.strategy);
  if (problems.length > 0 || strategy === undefined) return refuse({ why: 'notReady', problems });
  const team = await records.people.team(group.id);
  const lead = personFor(team.map((person) => ({ ...person, mail: null })), form.leadPost);
  const { number, title, leadPost } = form;
  const made = { id: newId(), strategy, number, title, leadPost, lead };
  await records.workstreams.save(group.id, made);
  await records.journal.write({ group: group.id, at: now, who: who.person, what: 'workstream.added', about: `workstream/${made.id}`, before: null, after: { strategy: strategy.id, number, title, leadPost, lead, from: ref }, clause: null });
  return done(made.id);
}

/** An approved opportunity is given to somebody, and becomes a workstream or part of one. */
export const commissionRequest = async (ports: Ports, who: Who, { group, to, day, becomes, ...named }: InputOf<'commissionRequest'>, newId: () => string): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'triageRequests', async (at) => {
    const read = await readRequest(at, named);
    if (!read.ok) return read;
    const today = dayIn(at.group.zone, at.now);
    if (!mayCommission(read.value) || !(await knowsOutcome(at, read.value))) return refuse({ why: 'alreadySettled' });
    // before any workstream is made
    const problems = day === '' ? [{ field: 'day', kind: 'missing' } as const, ...commissionProblems({ to, day: today }, today)] : commissionProblems({ to, day }, today);
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    const workstream = await workstreamFor(at, becomes, read.value, newId);
    if (!workstream.ok) return workstream;
    return await settleOne(at, named, 'commissioned', (request) => commission(request, { to, day, workstream: workstream.value }, { by: who.person, at: at.now, today }));
  });
