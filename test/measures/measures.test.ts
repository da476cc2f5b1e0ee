import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../shared/contract/api.ts';
import type { MeasuresPage, MeasureView } from '../../shared/contract/measures.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { statementsOf } from '../store/statements.ts';
import { aGroup, id } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const SECRETARY = who(PEOPLE.secretary);
const LEAD = who(PEOPLE.programme);
const MEMBER = who(PEOPLE.ict);
const PARTS = [{ id: randomUUID(), name: 'Top three tiers' }, { id: randomUUID(), name: 'Members' }];

const first = ({ measures }: MeasuresPage): MeasureView => measures[0] ?? assert.fail('nothing is measured');
const figures = ({ readings }: MeasureView) => readings[0]?.figures.map((read) => [read.count, read.share, read.hides]);

describe('what is counted (R66, R67, R69, R90)', () => {
  let world: PeopleWorld;
  let culture: string;
  let tools: string;
  beforeEach(async () => {
    world = await openPeople();
    culture = id();
    tools = id();
    const strategy = newStrategy(id(), { title: 'Digital', from: '2022-02-10', until: '2029-12-31' });
    await world.in(async (records) => {
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: culture, strategy, number: 5, title: 'Culture', leadPost: PEOPLE.programme.jobTitle, lead: PEOPLE.programme.id });
      await records.workstreams.save(world.group.id, { id: tools, strategy, number: 2, title: 'Tools', leadPost: PEOPLE.ict.jobTitle, lead: PEOPLE.ict.id });
    });
  });
  afterEach(() => world.close());

  const form = (change: Partial<InputOf<'saveMeasure'>> = {}): InputOf<'saveMeasure'> => ({
    group: world.group.id, of: culture, measure: null, revision: 0, title: 'Leadership training', kind: 'cohort', people: true, workstream: culture, takeUp: false, parts: PARTS, ended: false, ...change,
  });
  const count = (of: MeasureView, counted: readonly (readonly [count: number, total: number])[], change: Partial<InputOf<'noteReading'>> = {}): InputOf<'noteReading'> => ({
    group: world.group.id, of: of.workstream, measure: of.id, revision: of.revision, reading: null, day: '2026-11-01', source: 'Learning portal', why: '', figures: counted.map(([one, total], at) => ({ part: PARTS[at]?.id ?? '', count: one, total })), ...change,
  });
  const see = async (by = SECRETARY, workstream?: string): Promise<MeasuresPage> => valueOf(await world.tab.measures(by, { group: world.group.id, ...(workstream !== undefined && { workstream }) }));

  it('is entered by the lead, and small numbers of people are kept from everybody who does not enter them', async () => {
    const made = first(valueOf(await world.tab.saveMeasure(LEAD, form())));
    const counted = first(valueOf(await world.tab.noteReading(LEAD, count(made, [[40, 60], [3, 33]]))));
    const after = first(valueOf(await world.tab.noteReading(LEAD, count(counted, [[45, 60], [4, 33]], { day: '2026-11-02' }))));
    assert.deepEqual(figures(after), [[45, 75, null], [4, 12.1, null]]);
    assert.deepEqual(figures(first(await see(SECRETARY, culture))), figures(after), 'officers read all of it');
    for (const by of [MEMBER, who(PEOPLE.chair), who(PEOPLE.frontline)]) {
      const shown = first(await see(by, culture));
      assert.deepEqual(figures(shown), by.person === PEOPLE.chair.id ? figures(after) : [[45, 75, null], [null, null, 'few']]);
      if (by.person !== PEOPLE.chair.id) assert.deepEqual(shown.trends, { [PARTS[0]?.id ?? '']: { way: 'up', by: 8.3, points: true }, [PARTS[1]?.id ?? '']: null });
    }
    const journal = await world.journalText();
    assert.ok(journal.includes('Leadership training') && !/"count"/u.test(journal), 'the journal tells no numbers');
  });

  it('belongs to a workstream or the group: a lead keeps only what is of their own', async () => {
    assert.equal(refusalOf(await world.tab.saveMeasure(LEAD, form({ workstream: tools }))).why, 'mayNot');
    assert.equal(refusalOf(await world.tab.saveMeasure(LEAD, form({ workstream: null }))).why, 'mayNot');
    assert.equal(refusalOf(await world.tab.saveMeasure(who(PEOPLE.frontline), form())).why, 'mayNot');
    const made = first(valueOf(await world.tab.saveMeasure(SECRETARY, form({ of: tools, workstream: tools }))));
    assert.equal(refusalOf(await world.tab.noteReading(LEAD, count(made, [[40, 60], [30, 33]]))).why, 'mayNot');
    assert.equal(refusalOf(await world.tab.saveMeasure(LEAD, form({ measure: made.id, revision: 1, workstream: culture }))).why, 'mayNot', 'nor takes another’s');
    valueOf(await world.tab.saveMeasure(SECRETARY, form({ title: 'Staff', kind: 'mix', workstream: null })));
    valueOf(await world.tab.saveMeasure(SECRETARY, form({ title: 'Take-up', kind: 'share', takeUp: true, people: false })));
    assert.deepEqual((await see()).measures.map(({ title, workstreamName }) => [title, workstreamName]), [['Staff', null], ['Take-up', '5. Culture']], 'the group’s own, and take-up, stand with the champions');
    assert.deepEqual((await see(LEAD, culture)).workstreams.map(({ id: one }) => one), [culture]);
    assert.deepEqual([(await see(LEAD)).mayAdd, (await see(LEAD, culture)).mayAdd, (await see(LEAD, tools)).mayAdd], [false, true, false]);
  });

  it('what was typed is corrected with the reason, what somebody else wrote meanwhile is not overwritten', async () => {
    const made = first(valueOf(await world.tab.saveMeasure(SECRETARY, form())));
    const counted = first(valueOf(await world.tab.noteReading(SECRETARY, count(made, [[40, 60], [20, 33]]))));
    assert.equal(refusalOf(await world.tab.noteReading(SECRETARY, count(made, [[41, 60], [20, 33]], { day: '2026-11-02' }))).why, 'changedMeanwhile');
    const reading = counted.readings[0] ?? assert.fail();
    const corrected = first(valueOf(await world.tab.noteReading(LEAD, count(counted, [[41, 60], [4, 33]], { reading: reading.id, why: 'One was counted twice' }))));
    assert.deepEqual(corrected.readings.map(({ figures, was }) => [figures[0]?.count, was.map(({ why, byName }) => [why, byName])]), [[41, [['One was counted twice', PEOPLE.secretary.name]]]]);
    const seen = first(await see(MEMBER, culture)).readings[0];
    assert.deepEqual([seen?.figures[1]?.count, seen?.was[0]?.figures[1]?.count], [null, 20], 'what it said before is kept back by the same rule');
    assert.equal(refusalOf(await world.tab.saveMeasure(SECRETARY, form({ measure: made.id, revision: 3, kind: 'share', people: false }))).why, 'notReady');
    assert.deepEqual((await world.journal()).filter((what) => what.startsWith('measure.')), ['measure.added', 'measure.counted', 'measure.corrected']);
  });

  it('what is of another group is not there; however many are counted, the page asks as often', async () => {
    const other = aGroup({ team: randomUUID() });
    const made = first(valueOf(await world.tab.saveMeasure(SECRETARY, form())));
    await world.in(async (records) => { await records.groups.save(other); await records.measures.save(other.id, { ...made, id: tools, readings: [], parts: PARTS }); });
    assert.equal(refusalOf(await world.tab.measures(SECRETARY, { group: other.id })).why, 'notFound');
    assert.equal(refusalOf(await world.tab.measures(SECRETARY, { group: world.group.id, workstream: id() })).why, 'notFound');
    assert.equal(refusalOf(await world.tab.noteReading(SECRETARY, { ...count(made, [[40, 60], [20, 33]]), measure: tools })).why, 'notFound');
    const times = async (): Promise<number> => (await statementsOf(async () => await see(SECRETARY, culture))).length;
    const before = await times();
    for (let n = 0; n < 5; n += 1) {
      const more = valueOf(await world.tab.saveMeasure(SECRETARY, form({ title: `More ${n.toString()}` }))).measures.find(({ title }) => title.endsWith(n.toString()));
      if (more !== undefined) valueOf(await world.tab.noteReading(SECRETARY, count(more, [[40, 60], [20, 33]])));
    }
    assert.equal(await times(), before);
  });
});
