import type { Decision } from '../../../shared/domain/decision.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { decidedAgain } from '../../../shared/domain/request-deeds.ts';
import { isSettled, REQUEST_LIMITS, type Request } from '../../../shared/domain/request.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import { keepRequest } from './keep-request.ts';

/** What the requester reads of a decision: nothing of one that is kept to some. */
const textOf = ({ readers, text, reasons }: Decision): string =>
  readers === null ? [text, reasons].filter((part) => part.trim() !== '').join('\n\n').slice(0, REQUEST_LIMITS.text) : '';

const conditionsOf = ({ readers, conditions }: Decision): string => (readers === null ? (conditions ?? '').slice(0, REQUEST_LIMITS.text) : '');

/** The group has the last word: what it decided about the item before, it has changed. What was withdrawn, or declined before it got there, stays so. */
const isDecidedBy = (request: Request, { id }: Decision): boolean => !isSettled(request) || (request.state === 'decided' && request.outcome?.decision !== null && request.outcome?.decision !== id);

/** A decision about an item decides the request that the item is about. One that waits for a quorum decides nothing yet. The group is locked. */
export async function decideRequestsAt(records: Records, group: Group, decision: Decision, by: PersonId, now: Instant): Promise<void> {
  if (decision.item === null || (decision.state !== 'taken' && decision.state !== 'ratified')) return;
  if (decision.meeting === null) return;
  for (const request of await records.requests.placedAt(group.id, decision.meeting)) {
    if (request.place?.item !== decision.item || !isDecidedBy(request, decision)) continue;
    const after = decidedAgain(request, { outcome: decision.outcome, text: textOf(decision), conditions: conditionsOf(decision), conflict: '', decision: decision.id, promise: null, by, at: now });
    if (!after.ok) continue;
    await keepRequest(records, { group, who: by, now, what: 'decided', before: request, after: after.value });
    await records.groups.wakeAt(group.id, now);
  }
}
