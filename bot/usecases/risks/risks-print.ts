import type { DocumentQuery } from '../../../shared/contract/documents.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Printable, Records, Who } from '../../ports.ts';
import { allow } from '../stations.ts';
import { risksPageOf } from './risks-page.ts';

/** The register as whoever downloads it may read it: a restricted risk is in none but a reader's. */
export async function risksPrintable(records: Records, who: Who, query: DocumentQuery, now: Instant): Promise<Result<Printable>> {
  const allowed = await allow(records, who, query.group, 'seeRisks', now);
  if (!allowed.ok) return allowed;
  const { risks, workstreams } = await risksPageOf(records, allowed.value, who, now, 'everything');
  return done({ kind: 'risks', group: allowed.value.group, risks, workstreams: Object.fromEntries(workstreams.map(({ id, number, title }) => [id, `${number}. ${title}`])), at: now });
}
