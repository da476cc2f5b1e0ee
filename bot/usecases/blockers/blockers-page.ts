import type { BlockersPage } from '../../../shared/contract/blockers.ts';
import type { Blocker } from '../../../shared/domain/blocker.ts';
import { removingOf } from '../../../shared/domain/blocker-facts.ts';
import type { Framework } from '../../../shared/domain/body.ts';
import { isOpen, lineAbove } from '../../../shared/domain/framework.ts';
import { may } from '../../../shared/domain/rights.ts';
import { membersOf } from '../../../shared/domain/seat.ts';
import { addMonths, dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import { isRunning } from '../../../shared/domain/workstream.ts';
import type { Records, Who } from '../../ports.ts';
import { partOf, type PartAsked } from '../ended.ts';
import { headOf } from '../find-group.ts';
import type { Allowed } from '../stations.ts';
import { isOfficer, namedIn, sheetOf, viewOf, worksOf } from './blocker-views.ts';

/** What was removed since is told by person. */
const REMOVED_WITHIN = -12;
/** So many decisions can be chosen. */
const DECISIONS = 100;

/** The bodies that the group answers to, the nearest first. */
export const bodiesAbove = (framework: Framework | undefined, today: Day): readonly Framework['bodies'][number][] =>
  framework === undefined ? [] : lineAbove(framework, framework.own).filter((body) => body.id !== framework.own && isOpen(body, today));

/** What those who undertook to remove something have done, and those who may. */
const removersOf = async (records: Records, all: readonly Blocker[], { id: group, zone }: Allowed['group'], today: Day) => {
  const members = membersOf(await records.seats.of(group, today)).map(({ person }) => person);
  const once = all.flatMap(({ trail }) => trail.flatMap(({ what, by }) => (what === 'taken' && by !== null ? [by] : [])));
  const names = await records.people.get([...new Set([...members, ...once])]);
  const named = [...names.values()].map(({ id, name }) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const removing = removingOf(all, named.map(({ id }) => id), zone).map((facts) => ({ ...facts, name: names.get(facts.person)?.name ?? '' }));
  return { removers: named.filter(({ id }) => members.includes(id)), removing };
};

/** Undefined: the one that was asked for is not this group's. */
export async function blockersPageOf(records: Records, { group, stations }: Allowed, who: Who, now: Instant, asked: PartAsked): Promise<BlockersPage | undefined> {
  const today = dayIn(group.zone, now);
  const at = { zone: group.zone, today };
  const { rows: all, ended } = await partOf({ open: async () => await records.blockers.open(group.id), kept: records.blockers, mayRead: () => true }, group.id, who.person, asked);
  const meant = asked.one === undefined ? undefined : all.find(({ id }) => id === asked.one);
  if (asked.one !== undefined && meant === undefined) return undefined;
  const workstreams = await records.workstreams.of(group.id);
  const named = await namedIn(records, all, workstreams, at);
  const reader = { person: who.person, stations };
  const decisions = await records.decisions.readable(group.id, null, { words: '', outcome: null, state: null }, DECISIONS);
  return {
    group: headOf(group), today, me: who.person,
    blockers: all.map((blocker) => viewOf(blocker, named)),
    ended,
    one: meant === undefined ? null : await sheetOf(records, meant, workstreams, reader, at),
    // one that has ended is chosen no more
    works: worksOf(workstreams.filter((one) => isRunning(one) || one.id === meant?.workstream)),
    ...(await removersOf(records, await records.blockers.current(group.id, `${addMonths(today, REMOVED_WITHIN)}T00:00:00.000Z`), group, today)),
    above: bodiesAbove(await records.framework.of(group.id), today).map(({ id, name, runs }) => ({ id, name, runs: runs !== null })),
    decisions: decisions.map(({ id, ref, about, at: taken }) => ({ id, ref, about, day: dayIn(group.zone, taken) })),
    mayRaise: may(stations, 'raiseBlocker'), mayEscalate: isOfficer(reader),
  };
}
