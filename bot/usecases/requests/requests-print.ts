import type { DocumentQuery } from '../../../shared/contract/documents.ts';
import { totalsOf } from '../../../shared/domain/request-totals.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Printable, Records, Who } from '../../ports.ts';
import { allow } from '../stations.ts';
import { MOST_REQUESTS } from './request-facts.ts';
import { aroundOf, requestView } from './requests-page.ts';

/** The register of requests, for everybody who may see it. Advice stays with the group. */
export async function requestsPrintable(records: Records, who: Who, query: DocumentQuery, now: Instant): Promise<Result<Printable>> {
  const allowed = await allow(records, who, query.group, 'seeRequests', now);
  if (!allowed.ok) return allowed;
  const { group } = allowed.value;
  const requests = await records.requests.of(group.id, MOST_REQUESTS);
  const around = await aroundOf(records, allowed.value, requests, who, now);
  const views = requests.map((request) => ({ ...requestView(request, around, who.person), advice: [] }));
  return done({ kind: 'requests', group, at: now, requests: views, totals: totalsOf(views, ({ at }) => dayIn(group.zone, at)) });
}
