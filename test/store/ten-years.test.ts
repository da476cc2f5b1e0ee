import assert from 'node:assert/strict';
import { CompiledQuery } from 'kysely';
import { after, before, describe, it } from 'mocha';
import type { Database } from '../../bot/store/database.ts';
import { inScope } from '../../bot/store/scope.ts';
import type { Ended } from '../../shared/domain/ended.ts';
import type { Group } from '../../shared/domain/group.ts';
import { openPeople, SEATS, TEAM_OF_GROUP, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { clocked, quickest } from '../support/pace.ts';
import { PEOPLE } from '../tenant/people.ts';
import { saidDuring, type Said } from './statements.ts';
import { aGroup, aMeeting, aSeat, aVersion, TENANT } from './world.ts';
import { endedIn, liveThrough, type Listed } from './years.ts';

interface Part {
  readonly rows: readonly { readonly id: string; readonly at: string | undefined }[];
  readonly ended: Ended | null;
}
type Ask = (world: PeopleWorld, asked: { readonly group: string; readonly at?: string; readonly after?: string; readonly one?: string }) => Promise<Part>;

const ME = who(PEOPLE.ict);

const LISTS: Readonly<Record<Listed, Ask>> = {
  actions: async ({ tab }, asked) => {
    const { actions, ended } = valueOf(await tab.actions(ME, { ...asked, closed: 'yes' }));
    return { ended, rows: actions.flatMap(({ id, closed }) => (closed === null ? [] : [{ id, at: closed.at }])) };
  },
  decisions: async ({ tab }, asked) => {
    const { decisions, ended } = valueOf(await tab.decisions(ME, { ...asked, words: '' }));
    return { ended, rows: decisions };
  },
  blockers: async ({ tab }, asked) => {
    const { blockers, ended } = valueOf(await tab.blockers(ME, asked));
    return { ended, rows: blockers.flatMap((one) => (one.ended === null ? [] : [{ id: one.id, at: one.ended.at }])) };
  },
  risks: async ({ tab }, asked) => {
    const { risks, ended } = valueOf(await tab.risks(ME, asked));
    return { ended, rows: risks.flatMap(({ id, closed }) => (closed === null ? [] : [{ id, at: closed.at }])) };
  },
  requests: async ({ tab }, asked) => {
    const { requests, ended } = valueOf(await tab.requests(ME, asked));
    return { ended, rows: requests.flatMap(({ id, outcome }) => (outcome === null ? [] : [{ id, at: outcome.at }])) };
  },
};
const NAMES = Object.keys(LISTS) as readonly Listed[];

const MOST = 1.2;
const RUNS = 21;
/** of 600 requests, of which a few fields are read */
const PAGES_OF_ALL = 150;

/** How many there are, and what they come to by year, is told of all that there ever was: of an index, or of a few fields of each. */
const tellsOfAll = ({ text }: Said): boolean => /count\(\*\)|jsonb_typeof/u.test(text);
const reads = ({ text }: Said): boolean => /^\s*(?:select|with)\b/u.test(text) && !text.includes('set_config');

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;

describe('ten years of history beside one', () => {
  let world: PeopleWorld;
  let database: Database;
  const groups: Record<'one' | 'ten', Group> = { one: aGroup(), ten: aGroup() };

  before(async () => {
    world = await openPeople();
    ({ database } = world);
    for (const [name, years] of [['one', 1], ['ten', 10]] as const) {
      const group = groups[name];
      const seats = Object.values(SEATS).slice(0, 4).map((seat) => aSeat({ ...seat, id: aSeat().id }));
      await world.in(async (records) => {
        await records.groups.save(group);
        await records.terms.add(group.id, aVersion());
        await records.seats.save(group.id, seats);
        for (const [at, person] of [PEOPLE.chair, PEOPLE.viceChair, PEOPLE.hr, PEOPLE.ict].entries()) await records.seats.hold(seats[at]?.id ?? '', person.id, '2026-01-01');
        await records.people.setTeam(group.id, TEAM_OF_GROUP.map(({ id, mail }) => ({ person: id, mail, owner: false, guest: false })));
        await records.meetings.save(group.id, aMeeting());
      });
      await liveThrough(world, group, years);
    }
    await tidy();
  });
  after(() => world.close());

  /** As PostgreSQL does it by itself every now and then; again where something still looked at rows meanwhile, whose pages are then read for nothing. */
  const tidy = async (): Promise<void> => {
    for (let left = 1; left > 0;) {
      await database.kysely.executeQuery(CompiledQuery.raw('vacuum analyze'));
      const { rows } = await database.kysely.executeQuery<{ readonly pages: number }>(CompiledQuery.raw(`select coalesce(sum(relpages - relallvisible), 0)::integer as pages
        from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace`));
      left = rows[0]?.pages ?? assert.fail('nothing was counted');
    }
  };

  interface Cost {
    readonly statements: number;
    readonly rows: number;
    readonly pages: number;
    readonly ofAll: number;
  }

  interface Node {
    readonly 'Actual Rows': number;
    readonly 'Shared Hit Blocks': number;
    readonly 'Shared Read Blocks': number;
  }

  /** What PostgreSQL reads for one of its answers, where it goes by an index as it would in a database of three hundred groups. */
  const costOf = async ({ text, values }: Said): Promise<Node> =>
    await inScope(database, TENANT, async (handle) => {
      await handle.executeQuery(CompiledQuery.raw('set local enable_seqscan = off'));
      const { rows } = await handle.executeQuery(CompiledQuery.raw(`explain (analyze, buffers, format json) ${text}`, [...values]));
      return (rows as readonly { readonly 'QUERY PLAN': readonly [{ readonly Plan: Node }] }[])[0]?.['QUERY PLAN'][0].Plan ?? assert.fail('nothing was explained');
    });

  const costs = async (work: () => Promise<unknown>): Promise<Cost> => {
    await work();
    const said = await saidDuring(work);
    const cost = { statements: said.length, rows: 0, pages: 0, ofAll: 0 };
    for (const one of said.filter(reads)) {
      const plan = await costOf(one);
      const pages = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
      if (tellsOfAll(one)) cost.ofAll += pages;
      else Object.assign(cost, { rows: cost.rows + plan['Actual Rows'], pages: cost.pages + pages });
    }
    return cost;
  };

  const overviewOf = async (group: string): Promise<unknown> => valueOf(await world.tab.overview(who(PEOPLE.secretary), { group }));
  const doors: readonly (readonly [string, (group: string) => Promise<unknown>])[] = [
    ['the overview of a member', async (group) => valueOf(await world.tab.overview(ME, { group }))],
    ['the overview of the secretary', overviewOf],
    ...NAMES.map((name) => [`the ${name}`, async (group: string) => await LISTS[name](world, { group })] as const),
  ];
  for (const [what, ask] of doors) {
    it(`${what}: as many statements, and at most ${MOST} times as much read`, async () => {
      const [one, ten] = [await costs(() => ask(groups.one.id)), await costs(() => ask(groups.ten.id))];
      assert.equal(ten.statements, one.statements);
      assert.ok(one.rows > 0 && ten.rows <= one.rows * MOST, `${ten.rows.toString()} rows instead of ${one.rows.toString()}`);
      assert.ok(ten.pages <= one.pages * MOST, `${ten.pages.toString()} pages instead of ${one.pages.toString()}`);
      assert.ok(ten.ofAll <= PAGES_OF_ALL, `${ten.ofAll.toString()} pages to tell of all`);
    });
  }

  /** Of runs side by side: what else the machine does meanwhile, it does to both. */
  const timeRatio = async (): Promise<number> => {
    const runs: { readonly one: number; readonly ten: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push({ one: await clocked(() => overviewOf(groups.one.id)), ten: await clocked(() => overviewOf(groups.ten.id)) });
    return middle(runs.map(({ ten }) => ten)) / middle(runs.map(({ one }) => one));
  };

  it(`the overview takes at most ${MOST} times as long`, async () => {
    const ratio = await quickest(MOST, timeRatio);
    assert.ok(ratio < MOST, `${ratio}`);
  });

  for (const name of NAMES) {
    it(`${name}: all that ended, fifty at a time, the latest first, each of them once`, async () => {
      const ask = LISTS[name];
      const group = groups.ten.id;
      const seen: Part['rows'][number][] = [];
      let asked: Parameters<Ask>[1] | null = { group };
      while (asked !== null) {
        const { rows, ended }: Part = await ask(world, asked);
        assert.ok(ended !== null && rows.length <= 50);
        seen.push(...rows);
        asked = ended.next === null ? null : { group, at: ended.next.at, after: ended.next.id };
        assert.ok(seen.length <= ended.all, 'it goes on for ever');
        if (asked === null) assert.equal(seen.length, ended.all);
      }
      assert.equal(new Set(seen.map(({ id }) => id)).size, endedIn(name, 10));
      if (name !== 'actions' && name !== 'risks') assert.deepEqual(seen.map(({ at }) => at), seen.map(({ at }) => at ?? '').toSorted().toReversed());
    });
  }
});
