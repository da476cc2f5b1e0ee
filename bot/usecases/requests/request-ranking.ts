import type { InputOf } from '../../../shared/contract/api.ts';
import type { RequestsPage } from '../../../shared/contract/requests.ts';
import { ranked } from '../../../shared/domain/request-rank.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Ports, Who } from '../../ports.ts';
import { onRequests } from './request-deed.ts';

/** Officers put what waits in order; where it is no longer what they read, nothing is moved. */
export const rankRequests = async (ports: Ports, who: Who, { group, was, order }: InputOf<'rankRequests'>): Promise<Result<RequestsPage>> =>
  await onRequests(ports, who, group, 'triageRequests', async ({ records, now }) => {
    const waiting = await records.requests.open(group);
    const moved = ranked(waiting, was, order);
    const [id] = order;
    if (moved === null || id === undefined) return refuse({ why: 'changedMeanwhile' });
    const refs = (list: readonly string[]): readonly string[] => list.flatMap((one) => waiting.find((request) => request.id === one)?.ref ?? []);
    for (const request of moved) await records.requests.save(group, request);
    if (moved.length > 0) await records.journal.write({ group, at: now, who: who.person, what: 'request.ranked', about: `group/${group}`, before: refs(was), after: refs(order), clause: null });
    return done({ id });
  });
