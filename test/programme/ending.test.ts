import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../shared/contract/api.ts';
import type { ProgrammePage } from '../../shared/contract/programme.ts';
import type { Deliverable } from '../../shared/domain/plan.ts';
import { emptyPlan } from '../../shared/domain/plan.ts';
import { raiseRisk } from '../../shared/domain/risk-deeds.ts';
import { newStrategy, type Strategy } from '../../shared/domain/strategy.ts';
import { BARE_REPORT } from '../../shared/domain/workstream.ts';
import { id } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';

const SECRETARY = who(PEOPLE.secretary);
const LEAD = who(PEOPLE.programme);
const STRATEGY = { title: 'Digital Strategy', from: '2022-02-10', until: '2026-12-31' };
const REPORT = { rag: 'green', reason: '', ask: '', backBy: null, evidence: 'It is there.', despite: '' } as const;

const problems = (refused: ReturnType<typeof refusalOf>) => (refused.why === 'notReady' ? refused.problems.map(({ field, kind }) => `${field} ${kind}`) : [refused.why]);

describe('a workstream ends, and what was learnt stays', () => {
  let world: PeopleWorld;
  let strategy: Strategy;
  let tools: string;
  beforeEach(async () => {
    world = await openPeople();
    strategy = newStrategy(id(), STRATEGY);
    tools = id();
    await world.in(async (records) => {
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: tools, strategy, number: 2, title: 'Tools', leadPost: PEOPLE.programme.jobTitle, lead: PEOPLE.programme.id });
    });
  });
  afterEach(() => world.close());

  const at = (one: string | null = null) => ({ group: world.group.id, one });
  const page = async (by = SECRETARY, one?: string): Promise<ProgrammePage> => valueOf(await world.tab.programme(by, { group: world.group.id, ...(one !== undefined && { one }) }));
  const ending = (change: Partial<InputOf<'endWorkstream'>> = {}): InputOf<'endWorkstream'> => ({ ...at(tools), workstream: tools, on: '2026-11-01', why: 'The grant is spent.', learnt: 'Lend, do not give.', ...change });
  const lesson = (change: Partial<InputOf<'saveLesson'>> = {}): InputOf<'saveLesson'> => ({ ...at(), lesson: null, revision: 0, day: '2026-11-01', text: 'Start with one service.', sharedWith: 'Northmoor', workstream: tools, deliverable: null, link: '', ...change });
  const report = () => world.tab.report(LEAD, { group: world.group.id, number: 2, ...REPORT });

  it('it leaves the board and is reported on no more; it is read as before, and goes on when it is reopened', async () => {
    valueOf(await report());
    assert.deepEqual(problems(refusalOf(await world.tab.endWorkstream(SECRETARY, ending({ learnt: '', on: '2026-12-24' })))), ['on dayToCome', 'learnt missing']);
    assert.equal(refusalOf(await world.tab.endWorkstream(LEAD, ending())).why, 'mayNot');
    const over = valueOf(await world.tab.endWorkstream(SECRETARY, ending()));
    assert.deepEqual([over.one?.endedByName, over.one?.mayWrite, over.workstreams[0]?.mayReport, over.workstreams[0]?.history.length], [PEOPLE.secretary.name, false, false, 1]);
    assert.deepEqual(over.lessons.map(({ text, day }) => [text, day]), [['Lend, do not give.', '2026-11-01']]);
    assert.deepEqual(valueOf(await world.tab.overview(SECRETARY, { group: world.group.id })).workstreams, []);
    assert.equal(refusalOf(await report()).why, 'noSuchWorkstream');
    assert.equal(refusalOf(await world.tab.savePlan(SECRETARY, { ...at(tools), one: tools, revision: 0, change: { part: 'parked', parked: [] } })).why, 'alreadySettled');
    assert.equal(refusalOf(await world.tab.endWorkstream(SECRETARY, ending())).why, 'alreadySettled');
    const again = valueOf(await world.tab.reopenWorkstream(SECRETARY, { ...at(tools), workstream: tools }));
    assert.deepEqual([again.workstreams[0]?.ended, again.one?.mayWrite, again.lessons.length], [undefined, true, 0]);
    assert.equal(valueOf(await report()).history.length, 1, 'the same words on the same day');
    assert.deepEqual((await world.journal()).filter((what) => /^workstream\.(ended|reopened)/u.test(what)), ['workstream.ended', 'workstream.reopened']);
  });

  it('is removed outright only where nothing is kept about it, and the page says what is', async () => {
    const kept = async (by = SECRETARY) => (await page(by, tools)).one?.kept;
    assert.deepEqual([await kept(), await kept(LEAD)], [{ isKept: false, by: [] }, null]);
    const remove = async () => world.tab.removeWorkstream(SECRETARY, { ...at(tools), workstream: tools });
    const form = { title: 'A', detail: '', workstream: tools, stream: 'ict', owner: PEOPLE.hr.id, likelihood: 3, impact: 3, mitigation: '', nextReview: '2026-12-01' } as const;
    await world.in((records) => records.risks.save(world.group.id, raiseRisk({ id: id(), ref: 'RSK-2026-001' }, form, [PEOPLE.hr.id], { by: PEOPLE.hr.id, at: world.now })));
    assert.deepEqual(await kept(), { isKept: true, by: [] }, 'that it is a risk is not said to who may not read it');
    assert.deepEqual(problems(refusalOf(await remove())), ['workstream hasHistory']);
    await world.in(async (records) => {
      await records.workstreams.report(tools, { ...BARE_REPORT, rag: 'red', reason: 'x', by: PEOPLE.programme.id, at: world.now });
      await records.plans.save(world.group.id, { ...emptyPlan(tools), principles: ['x'], revision: 1 });
    });
    valueOf(await world.tab.saveLesson(LEAD, lesson()));
    assert.deepEqual((await kept())?.by, ['plan', 'status', 'lesson']);
  });

  it('one without a history goes, and its strategy after it; one that another rests on stays', async () => {
    const gone = async () => world.tab.removeStrategy(SECRETARY, { ...at(), strategy: strategy.id, revision: 1 });
    assert.deepEqual(problems(refusalOf(await gone())), ['strategy hasWorkstreams']);
    await world.in((records) => records.plans.save(world.group.id, { ...emptyPlan(tools), revision: 2 }));
    const shown = valueOf(await world.tab.removeWorkstream(SECRETARY, { ...at(tools), workstream: tools }));
    assert.deepEqual([shown.workstreams, shown.one], [[], null]);
    const above = { ...newStrategy(id(), { ...STRATEGY, title: 'ICT' }), restsOn: strategy.id };
    await world.in((records) => records.strategies.save(world.group.id, above));
    assert.deepEqual(problems(refusalOf(await gone())), ['strategy inUse']);
    valueOf(await world.tab.removeStrategy(SECRETARY, { ...at(), strategy: above.id, revision: 1 }));
    assert.deepEqual(valueOf(await gone()).strategies, []);
    assert.equal(refusalOf(await gone()).why, 'notFound');
    assert.equal((await world.journal()).filter((what) => what === 'strategy.removed').length, 2);
  });

  it('leads and officers note what was learnt; a lead changes only their own; a stopped deliverable teaches by itself (R73)', async () => {
    const stopped: Deliverable = { id: id(), title: 'Kiosks', kind: 'milestone', ownerPost: '', owner: null, state: 'stopped', promised: null, expected: null, done: null, partner: '', lessons: 'Nobody came.' };
    valueOf(await world.tab.savePlan(LEAD, { ...at(tools), one: tools, revision: 0, change: { part: 'deliverables', deliverables: [stopped] } }));
    const mine = valueOf(await world.tab.saveLesson(LEAD, lesson())).lessons;
    assert.deepEqual(mine.map(({ text, day, byName, mayWrite }) => [text, day, byName, mayWrite]), [['Nobody came.', '2026-11-02', null, false], ['Start with one service.', '2026-11-01', PEOPLE.programme.name, true]]);
    valueOf(await world.tab.saveLesson(SECRETARY, lesson({ text: 'Ask first.', deliverable: stopped.id, link: 'https://example.org/' })));
    const told = (await page(LEAD)).lessons.map(({ text, deliverable, mayWrite }) => [text, deliverable, mayWrite]);
    assert.deepEqual(told.toSorted(([a], [b]) => String(a).localeCompare(String(b))), [['Ask first.', 'Kiosks', false], ['Start with one service.', null, true]]);
    const theirs = (await page(SECRETARY)).lessons.find(({ text }) => text === 'Ask first.')?.lesson;
    assert.equal(refusalOf(await world.tab.saveLesson(LEAD, lesson({ lesson: theirs?.id ?? '', revision: 1 }))).why, 'notFound');
    const own = mine[1]?.lesson;
    valueOf(await world.tab.saveLesson(LEAD, lesson({ lesson: own?.id ?? '', revision: 1, text: 'Start with two.' })));
    assert.equal(refusalOf(await world.tab.saveLesson(SECRETARY, lesson({ lesson: own?.id ?? '', revision: 1 }))).why, 'changedMeanwhile');
    assert.equal(refusalOf(await world.tab.saveLesson(who(PEOPLE.ict), lesson())).why, 'mayNot');
    assert.deepEqual(problems(refusalOf(await world.tab.saveLesson(LEAD, lesson({ workstream: id(), link: 'x' })))), ['from missing', 'link notALink']);
    const file = valueOf(await world.tab.document(who(PEOPLE.ict), { group: world.group.id, what: 'lessons', format: 'csv' }));
    assert.match(Buffer.from(file.base64, 'base64').toString(), /Start with two\.[^\n]*Northmoor[^\n]*2\. Tools/u);
  });

  it('the year ahead has the meetings with their papers’ last day', async () => {
    const [meetings] = (await page()).forward?.lanes ?? [];
    assert.deepEqual([meetings?.of.kind, new Set(meetings?.marks.map(({ kind }) => kind))], ['meetings', new Set(['papers', 'meeting'])]);
    assert.equal((await page(SECRETARY, tools)).forward, null);
  });
});
