import type { Decision } from '../../../shared/domain/decision.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { decideRequest as decided } from '../../../shared/domain/request-deeds.ts';
import { isSettled, REQUEST_LIMITS } from '../../../shared/domain/request.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Records } from '../../ports.ts';
import { keepRequest } from './keep-request.ts';

/** Those that are not settled are among the latest. */
const MOST = 5000;

/** What the requester reads of a decision: nothing of one that is kept to some. */
const textOf = ({ readers, text, reasons, conditions }: Decision): string =>
  readers === null ? [text, reasons, conditions ?? ''].filter((part) => part.trim() !== '').join('\n\n').slice(0, REQUEST_LIMITS.text) : '';

/** A decision about an item decides the request that the item is about. One that waits for a quorum decides nothing yet. The group is locked. */
export async function decideRequestsAt(records: Records, group: Group, decision: Decision, by: PersonId, now: Instant): Promise<void> {
  if (decision.item === null || (decision.state !== 'taken' && decision.state !== 'ratified')) return;
  for (const request of await records.requests.of(group.id, MOST)) {
    const { place } = request;
    if (place?.item !== decision.item || place.meeting !== decision.meeting || isSettled(request)) continue;
    const after = decided(request, { outcome: decision.outcome, text: textOf(decision), decision: decision.id, promise: null, by, at: now });
    if (!after.ok) continue;
    await keepRequest(records, { group, who: by, now, what: 'decided', before: request, after: after.value });
    await records.groups.wakeAt(group.id, now);
  }
}
