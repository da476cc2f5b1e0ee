import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { carryOut } from '../../bot/conversation/carry-out.ts';
import { understandPress } from '../../bot/conversation/press.ts';
import { asksOf } from '../../bot/usecases/doors.ts';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import { noteOf } from '../../bot/usecases/notices/notes.ts';
import type { Note } from '../../bot/usecases/notices/notes.ts';
import type { HighlightSheet, HighlightsPage, SaveHighlightInput } from '../../shared/contract/highlights.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { aMeeting, anAction, id } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

const LEAD = PEOPLE.programme;
/** between the asking, on Wed 18 November, and the papers' last day, the 25th */
const IN_TIME = '2026-11-19T10:00:00.000Z';

describe('highlight reports', () => {
  let world: PeopleWorld;
  const ids = { tools: id(), data: id(), strategy: id() };
  const at = () => ({ group: world.group.id, meeting: world.meeting });
  const page = async (person: Person = LEAD): Promise<HighlightsPage> => valueOf(await world.tab.highlights(who(person), at()));
  const sheet = async (workstream: string, person: Person = LEAD): Promise<HighlightSheet> => {
    const found = (await page(person)).sheets.find((one) => one.workstream.id === workstream);
    assert.ok(found);
    return found;
  };
  const said = (change: Partial<SaveHighlightInput> = {}): SaveHighlightInput => ({
    ...at(), workstream: ids.tools, revision: 0, done: '140 laptops are out.', next: 'The depots.', rag: 'amber', reason: 'The supplier is late.', ask: 'Extend the lease.', backBy: '2026-12-12', evidence: '', despite: '', ...change,
  });
  const save = async (change: Partial<SaveHighlightInput> = {}, person: Person = LEAD) => await world.tab.saveHighlight(who(person), said(change));
  const note = async (kind: 'highlightAsked' | 'highlightsMissing', to: string): Promise<Note | null> =>
    await world.in(async (records) => {
      const asked = { ports: world.ports, records, group: world.group, to, now: world.now };
      return await noteOf(asked, kind === 'highlightAsked' ? { kind, meeting: world.meeting, workstream: ids.tools } : { kind, meeting: world.meeting });
    });

  beforeEach(async () => {
    world = await openPeople();
    world.now = IN_TIME;
    await world.in(async (records) => {
      const strategy = newStrategy(ids.strategy, { title: 'Digital', from: '2026-01-01', until: '2029-01-01' });
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: ids.tools, strategy, number: 2, title: 'Tools', leadPost: LEAD.jobTitle, lead: LEAD.id });
      await records.workstreams.save(world.group.id, { id: ids.data, strategy, number: 3, title: 'Data', leadPost: 'Insight Manager', lead: null });
    });
  });
  afterEach(() => world.close());

  it('a lead gives one, and it is the status report too (R21, W13)', async () => {
    assert.deepEqual((await page()).sheets.map(({ stand, mayWrite }) => `${stand} ${mayWrite}`), ['missing true', 'missing false']);
    const after = valueOf(await save());
    assert.deepEqual([after.due?.day, after.asked, after.sheets.map(({ stand }) => stand)], ['2026-11-25', '2026-11-18', ['in', 'missing']]);
    const overview = valueOf(await world.tab.overview(who(LEAD), { group: world.group.id }));
    const { status } = overview.workstreams[0] ?? {};
    assert.deepEqual([status?.rag, status?.reason, status?.ask, status?.backBy], ['amber', 'The supplier is late.', 'Extend the lease.', '2026-12-12']);
    assert.deepEqual((await world.journal()).slice(-2), ['status.reported', 'highlight.given']);
    assert.deepEqual(valueOf(await world.tab.papers(who(LEAD), at())).highlights, { in: 1, of: 2 });
  });

  it('what was done is needed, and so is what goes with amber: nothing is filed by halves', async () => {
    for (const [change, field] of [[{ done: ' ' }, 'done'], [{ reason: '' }, 'reason'], [{ ask: '' }, 'ask'], [{ backBy: null }, 'backBy'], [{ backBy: '2026-11-01' }, 'backBy'], [{ rag: 'green' as const }, 'evidence']] as const) {
      const refusal = refusalOf(await save(change));
      assert.ok(refusal.why === 'notReady');
      assert.deepEqual(refusal.problems.map((problem) => problem.field), [field]);
      assert.deepEqual([(await sheet(ids.tools)).stand, (await world.journal()).includes('status.reported')], ['missing', false]);
    }
  });

  it('a green with something against it is doubted here as everywhere (T8)', async () => {
    await world.in(async (records) => { await records.actions.save(world.group.id, anAction({ owner: LEAD.id, due: '2026-11-10' })); });
    assert.equal(refusalOf(await save({ rag: 'green', evidence: '31 of 34 moved' })).why, 'greenDoubted');
    assert.equal((await sheet(ids.tools)).stand, 'missing');
    valueOf(await save({ rag: 'green', evidence: '31 of 34 moved', despite: 'The action is done but not closed.' }));
    assert.equal((await sheet(ids.tools)).status?.despite, 'The action is done but not closed.');
  });

  it('an officer enters one for a lead, and everybody sees that (R21)', async () => {
    valueOf(await save({}, PEOPLE.secretary));
    const entered = await sheet(ids.tools, PEOPLE.hr);
    assert.deepEqual([entered.enteredByName, entered.leadName, entered.mayWrite, entered.since], [PEOPLE.secretary.name, LEAD.name, false, []]);
    assert.equal(entered.status?.onBehalfOf, LEAD.id);
    assert.equal(refusalOf(await save({ workstream: ids.data })).why, 'notTheLead');
    assert.equal(refusalOf(await save({}, PEOPLE.hr)).why, 'mayNot');
  });

  it('two who write at once: nothing is overwritten unseen, and a press that is repeated changes nothing', async () => {
    valueOf(await save());
    valueOf(await save());
    assert.equal((await sheet(ids.tools)).highlight?.revision, 1);
    assert.equal(refusalOf(await save({ done: 'Otherwise' }, PEOPLE.secretary)).why, 'changedMeanwhile');
    assert.equal(refusalOf(await save({ backBy: '2026-12-20' })).why, 'changedMeanwhile', 'another day is no repetition');
    valueOf(await save({ done: 'Otherwise', revision: 1 }, PEOPLE.secretary));
    assert.deepEqual([(await sheet(ids.tools)).highlight?.done, (await sheet(ids.tools)).highlight?.revision], ['Otherwise', 2]);
  });

  it('what was told before its workstream ended is read, and offered to nobody to be written', async () => {
    valueOf(await save());
    valueOf(await world.tab.endWorkstream(who(PEOPLE.secretary), { group: world.group.id, one: ids.tools, workstream: ids.tools, on: '2026-11-19', why: 'It is done.', learnt: 'Ask first.' }));
    const { stand, mayWrite, since } = await sheet(ids.tools, PEOPLE.secretary);
    assert.deepEqual([stand, mayWrite, since], ['in', false, []]);
  });

  it('a status reported while they are asked for counts as that, and no more', async () => {
    valueOf(await world.tab.report(who(LEAD), { group: world.group.id, number: 2, rag: 'red', reason: 'Stopped', ask: 'A decision', backBy: '2026-12-20', evidence: '', despite: '' }));
    assert.deepEqual([(await sheet(ids.tools)).stand, (await sheet(ids.tools)).status?.rag], ['statusOnly', 'red']);
    assert.equal(await note('highlightAsked', LEAD.id), null);
  });

  it('the lead is asked with what happened since the last meeting, and whoever leads no more is not', async () => {
    const last = { ...aMeeting({ starts: '2026-10-06T13:00:00.000Z', ends: '2026-10-06T15:00:00.000Z' }), state: 'called' as const, published: { at: IN_TIME, version: 1 } };
    await world.in(async (records) => {
      await records.meetings.save(world.group.id, last);
      const closed = { by: PEOPLE.chair.id, how: 'done', note: null } as const;
      await records.actions.save(world.group.id, anAction({ owner: LEAD.id, ref: 'ACT-2026-001', title: 'Order laptops', state: 'closed', closed: { ...closed, at: '2026-10-15T10:00:00.000Z' } }));
      await records.actions.save(world.group.id, anAction({ owner: LEAD.id, ref: 'ACT-2026-002', state: 'closed', closed: { ...closed, at: '2026-09-15T10:00:00.000Z' } }));
    });
    const asked = await note('highlightAsked', LEAD.id);
    assert.ok(asked?.about === 'highlight' && asked.kind === 'asked');
    assert.deepEqual(asked.asked.sheet.since, [{ kind: 'action', ref: 'ACT-2026-001', title: 'Order laptops', day: '2026-10-15' }]);
    assert.equal(await note('highlightAsked', PEOPLE.hr.id), null);
  });

  it('is answered on the card: what is refused stays typed, what is taken is shown', async () => {
    const asks = asksOf(world.ports, randomUUIDv7);
    const press = async (data: Record<string, unknown>, person: Person = LEAD) => await carryOut(asks, { who: who(person), team: null }, understandPress('giveHighlight', data), world.now);
    const data = { meeting: world.meeting, workstream: ids.tools, revision: 0, rag: 'amber', done: 'Laptops out', next: '', reason: 'Late', ask: null, evidence: '', backBy: '' };
    const refused = await press(data);
    assert.ok(refused.kind === 'highlightAnswered' && refused.refusal?.why === 'notReady');
    assert.deepEqual([refused.refusal.problems.map(({ field }) => field), refused.draft.done], [['ask', 'backBy'], 'Laptops out']);
    const taken = await press({ ...data, ask: 'Extend', backBy: '2026-12-12' });
    assert.ok(taken.kind === 'highlightAnswered' && taken.refusal === null);
    assert.deepEqual([taken.asked.sheet.stand, taken.asked.sheet.highlight?.done], ['in', 'Laptops out']);
    assert.equal((await press(data, PEOPLE.hr)).kind, 'refused');
    assert.deepEqual(understandPress('giveHighlight', { ...data, backBy: 'tomorrow' }), { kind: 'notUnderstood' });
  });

  it('the secretary hears on the last day who is missing; both notes fall due by themselves', async () => {
    const missing = await note('highlightsMissing', PEOPLE.secretary.id);
    assert.ok(missing?.about === 'highlight' && missing.kind === 'missing');
    assert.deepEqual([missing.in, missing.of, missing.missing.map(({ workstream }) => workstream.number)], [0, 2, [2, 3]]);
    world.now = '2026-11-25T09:30:00.000Z';
    await world.in(async ({ channels }) => { await channels.save(world.group.team, { serviceUrl: 'https://smba.example/', thread: '19:a@thread.tacv2', bot: '28:b' }); });
    await lookAtGroup(world.ports, { tenant: world.group.tenant, group: world.group.id });
    const kinds = await world.in(async (records) => (await records.notices.of(world.group.id, 50)).map(({ matter }) => matter.kind));
    assert.ok(kinds.includes('highlightAsked') && kinds.includes('highlightsMissing'), JSON.stringify(kinds));
  });

  it('all of them go out as a document, and a meeting that is over takes none', async () => {
    valueOf(await save());
    const { name, base64 } = valueOf(await world.tab.document(who(PEOPLE.hr), { ...at(), what: 'highlights', format: 'pdf' }));
    assert.deepEqual([name, Buffer.from(base64, 'base64').subarray(0, 4).toString()], ['highlights-2026-12-01.pdf', '%PDF']);
    assert.equal(refusalOf(await world.tab.document(who(PEOPLE.outsider), { ...at(), what: 'highlights', format: 'word' })).why, 'notFound');
    world.now = '2026-12-02T10:00:00.000Z';
    assert.deepEqual([(await page()).over, (await page()).sheets.every(({ mayWrite }) => !mayWrite)], [true, true]);
    assert.equal(refusalOf(await save({ revision: 1 })).why, 'notReady');
  });

  it('is read with the same number of queries, however many workstreams there are', async () => {
    const count = async (): Promise<number> => {
      let asked = 0;
      const counted = <T extends object>(of: T): T => new Proxy(of, {
        get: (target, key) => {
          const value: unknown = Reflect.get(target, key);
          if (typeof value === 'function') return (...args: unknown[]): unknown => { asked += 1; return Reflect.apply(value, target, args) as unknown; };
          return typeof value === 'object' && value !== null ? counted(value) : value;
        },
      });
      const { store } = world.ports;
      const ports = { ...world.ports, store: { ...store, inTenant: (async (tenant, work) => await store.inTenant(tenant, async (records) => await work(counted(records)))) as typeof store.inTenant } };
      const { seeHighlights } = await import('../../bot/usecases/workstreams/highlights.ts');
      valueOf(await seeHighlights(ports, who(PEOPLE.secretary), at()));
      return asked;
    };
    const few = await count();
    await world.in(async (records) => {
      const strategy = newStrategy(ids.strategy, { title: 'Digital', from: '2026-01-01', until: '2029-01-01' });
      for (let number = 10; number < 40; number += 1) await records.workstreams.save(world.group.id, { id: id(), strategy, number, title: 'More', leadPost: 'Head', lead: LEAD.id });
    });
    assert.equal(await count(), few);
  });
});
