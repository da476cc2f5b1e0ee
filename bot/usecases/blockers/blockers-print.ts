import type { DocumentQuery } from '../../../shared/contract/documents.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Printable, Records, Who } from '../../ports.ts';
import { allow } from '../stations.ts';
import { namedIn, viewOf } from './blocker-views.ts';

/** So many go into one document. */
const MOST = 5000;

/** The register of all that has stood in the way. */
export async function blockersPrintable(records: Records, who: Who, query: DocumentQuery, now: Instant): Promise<Result<Printable>> {
  const allowed = await allow(records, who, query.group, 'seeBlockers', now);
  if (!allowed.ok) return allowed;
  const { group } = allowed.value;
  const all = await records.blockers.of(group.id, MOST);
  const named = await namedIn(records, all, await records.workstreams.of(group.id), { zone: group.zone, today: dayIn(group.zone, now) });
  const names = await records.people.get([...new Set(all.flatMap(({ trail }) => trail.flatMap(({ by }) => by ?? [])))]);
  const blockers = all.map((blocker) => ({
    ...viewOf(blocker, named), trail: blocker.trail.map((event) => ({ ...event, byName: event.by === null ? null : (names.get(event.by)?.name ?? '') })),
  }));
  return done({ kind: 'blockers', group, at: now, blockers });
}
