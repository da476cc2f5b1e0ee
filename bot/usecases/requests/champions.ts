import type { InputOf } from '../../../shared/contract/api.ts';
import type { ChampionsPage, ChampionView } from '../../../shared/contract/champions.ts';
import { championProblems, isCurrent, type Champion } from '../../../shared/domain/champion.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { DEEDS, may } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { ownersOf } from '../actions/action-change.ts';
import { headOf } from '../find-group.ts';
import { allow, allowAlone, type Allowed } from '../stations.ts';
import { MOST_REQUESTS } from './request-facts.ts';

export async function seeChampions(ports: Ports, who: Who, { group }: InputOf<'champions'>): Promise<Result<ChampionsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, group, 'seeChampions', now);
    return allowed.ok ? done(await championsPage(records, allowed.value, now)) : allowed;
  });
}

async function championsPage(records: Records, { group, stations }: Allowed, now: Instant): Promise<ChampionsPage> {
  const today = dayIn(group.zone, now);
  const requests = (await records.requests.of(group.id, MOST_REQUESTS)).filter(({ champion, onBehalfOf }) => champion && onBehalfOf === '');
  const views = (await records.champions.of(group.id)).map((champion): ChampionView => ({
    ...champion, current: isCurrent(champion, today), requests: champion.person === null ? 0 : requests.filter(({ by }) => by === champion.person).length,
  }));
  const people = may(stations, 'manageChampions') ? await records.people.get([...(await ownersOf(records, group, today))]) : new Map<string, { readonly id: string; readonly name: string }>();
  return {
    group: headOf(group),
    today,
    may: DEEDS.filter((deed) => may(stations, deed)),
    champions: views.toSorted((a, b) => Number(b.current) - Number(a.current) || a.name.localeCompare(b.name, 'en-GB')),
    people: [...people.values()].map(({ id, name }) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  };
}

const isSamePeriod = (a: Champion, b: Champion): boolean => (a.until === null || a.until >= b.from) && (b.until === null || b.until >= a.from);

/** Nobody is in the directory twice at the same time. */
async function twice(records: Records, { group }: Allowed, champion: Champion): Promise<readonly FormProblem[]> {
  if (champion.person === null) return [];
  const other = (await records.champions.of(group.id)).find((one) => one.id !== champion.id && one.person === champion.person && isSamePeriod(one, champion));
  return other === undefined ? [] : [{ field: 'person', kind: 'twice', what: other.name }];
}

const told = ({ name, service, member, from, until, commitments }: Champion) => ({ name, service, member, from, until, commitments });

/** A new one, or what is known of one. Whoever is one no longer stays in the directory with the last day. */
export async function saveChampion(ports: Ports, who: Who, { group: id, champion: known, revision, ...written }: InputOf<'saveChampion'>, newId: () => string): Promise<Result<ChampionsPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, id, 'manageChampions', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    const found = known === null ? undefined : await records.champions.get(known);
    if (known !== null && found?.group !== group.id) return refuse({ why: 'notFound' });
    const before = found?.value ?? null;
    if ((before?.revision ?? 0) !== revision) return refuse({ why: 'changedMeanwhile' });
    const after: Champion = { ...written, id: before?.id ?? newId(), name: written.name.trim(), service: written.service.trim(), helpsWith: written.helpsWith.trim(), commitments: written.commitments.map((one) => ({ ...one, text: one.text.trim() })), revision: revision + 1 };
    const isOurs = after.person === null || after.person === before?.person || (await ownersOf(records, group, dayIn(group.zone, now))).has(after.person);
    const problems = [...championProblems(after), ...(isOurs ? [] : [{ field: 'person', kind: 'personNotInTeam' } as const]), ...(await twice(records, allowed.value, after))];
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    await records.champions.save(group.id, after);
    await records.journal.write({ group: group.id, at: now, who: who.person, what: before === null ? 'champion.added' : 'champion.changed', about: `champion/${after.id}`, before: before && told(before), after: told(after), clause: null });
    return done(await championsPage(records, allowed.value, now));
  });
}
