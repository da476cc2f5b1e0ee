import type { InputOf } from '../../../shared/contract/api.ts';
import { COUNTED, FOUND_AT_ONCE, type SearchPage } from '../../../shared/contract/mine.ts';
import { fold } from '../../../shared/domain/fold.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import type { Ports, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { openTo } from '../stations.ts';

/** Over everything that the person may see in all their groups, or in the one that they name. Three queries, whatever there is. */
export async function search(ports: Ports, who: Who, { words, kind, group, after }: InputOf<'search'>): Promise<Result<SearchPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const open = await openTo(records, who, now, group);
    if (open.length === 0) return refuse(group === undefined ? { why: 'notInAGroup' } : { why: 'notFound' });
    const groups = open.map((allowed) => headOf(allowed.group));
    const asked = fold(words).split(' ').filter(Boolean);
    // nothing is asked for: everything is no answer
    if (asked.length === 0) return done({ groups, found: [], counts: {}, next: null });
    const looked = { groups: groups.map(({ id }) => id), person: who.person, words: asked, today: dayIn(open[0]?.group.zone ?? 'Europe/London', now) };
    const found = await records.search.find({ ...looked, kind: kind ?? null }, FOUND_AT_ONCE + 1, after ?? null);
    const counts = Object.fromEntries(await records.search.count(looked, COUNTED));
    const shown = found.slice(0, FOUND_AT_ONCE);
    return done({ groups, found: shown, counts, next: found.length > FOUND_AT_ONCE ? (shown.at(-1)?.id ?? null) : null });
  });
}
