import assert from 'node:assert/strict';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { ENDPOINTS, type InputOf } from '../../shared/contract/api.ts';
import { LESSON_LIMITS } from '../../shared/domain/lesson.ts';
import type { Deliverable } from '../../shared/domain/plan.ts';
import { emptyPlan } from '../../shared/domain/plan.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';
import { inTeam, openPeople, refusalOf, TEAM_OF_GROUP, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { id, NOW } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const SECRETARY = who(PEOPLE.secretary);
const LEAD = who(PEOPLE.programme);
const OTHER_LEAD = who(PEOPLE.ict);

const asked = (at: string) => v.safeParse(ENDPOINTS.risks.input, { group: id(), after: id(), at }).success;

describe('what a lead may, and when', () => {
  let world: PeopleWorld;
  let tools: string;
  let culture: string;
  beforeEach(async () => {
    world = await openPeople();
    tools = id();
    culture = id();
    const strategy = newStrategy(id(), { title: 'Digital', from: '2022-02-10', until: '2029-12-31' });
    await world.in(async (records) => {
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: tools, strategy, number: 2, title: 'Tools', leadPost: PEOPLE.programme.jobTitle, lead: PEOPLE.programme.id });
      await records.workstreams.save(world.group.id, { id: culture, strategy, number: 5, title: 'Culture', leadPost: PEOPLE.ict.jobTitle, lead: PEOPLE.ict.id });
    });
  });
  afterEach(() => world.close());

  const lesson = (change: Partial<InputOf<'saveLesson'>> = {}): InputOf<'saveLesson'> => ({
    group: world.group.id, one: null, lesson: null, revision: 0, day: '2026-11-01', text: 'All went well.', sharedWith: '', workstream: tools, deliverable: null, link: '', ...change,
  });

  it('says nothing in the place of what another lead’s stopped deliverable has taught', async () => {
    const stopped: Deliverable = { id: id(), title: 'Kiosks', kind: 'milestone', ownerPost: '', owner: null, state: 'stopped', promised: null, expected: null, done: null, partner: '', lessons: 'Nobody came.' };
    await world.in((records) => records.plans.save(world.group.id, { ...emptyPlan(tools), deliverables: [stopped], revision: 1 }));
    assert.equal(refusalOf(await world.tab.saveLesson(OTHER_LEAD, lesson({ deliverable: stopped.id }))).why, 'mayNot');
    assert.equal(refusalOf(await world.tab.saveLesson(OTHER_LEAD, lesson())).why, 'mayNot');
    const own = valueOf(await world.tab.saveLesson(OTHER_LEAD, lesson({ workstream: culture }))).lessons;
    assert.deepEqual(own.map(({ text }) => text).toSorted(), ['All went well.', 'Nobody came.']);
    const mine = own.find(({ lesson: one }) => one !== null)?.lesson;
    assert.equal(refusalOf(await world.tab.saveLesson(OTHER_LEAD, lesson({ lesson: mine?.id ?? '', revision: 1, deliverable: stopped.id }))).why, 'mayNot', 'nor moves one there');
    valueOf(await world.tab.saveLesson(OTHER_LEAD, lesson({ workstream: null, text: 'Of the whole group' })));
    valueOf(await world.tab.saveLesson(LEAD, lesson({ deliverable: stopped.id })));
    valueOf(await world.tab.endWorkstream(SECRETARY, { group: world.group.id, one: null, workstream: culture, on: '2026-11-01', why: 'Done', learnt: 'It takes time' }));
    valueOf(await world.tab.saveLesson(SECRETARY, lesson({ workstream: culture })));
  });

  it('writes no more lessons than the log can hold', async () => {
    await world.in(async (records) => {
      for (let at = 0; at < LESSON_LIMITS.ofGroup; at += 1) {
        await records.lessons.save(world.group.id, { id: id(), day: '2026-11-01', text: `Lesson ${at.toString()}`, sharedWith: '', workstream: null, deliverable: null, link: '', by: PEOPLE.ict.id, at: NOW, revision: 1 });
      }
    });
    assert.deepEqual(refusalOf(await world.tab.saveLesson(LEAD, lesson())), { why: 'notReady', problems: [{ field: 'text', kind: 'tooMany', most: LESSON_LIMITS.ofGroup }] });
    const mine = valueOf(await world.tab.programme(SECRETARY, { group: world.group.id })).lessons.find(({ lesson: one }) => one !== null)?.lesson;
    valueOf(await world.tab.saveLesson(SECRETARY, lesson({ lesson: mine?.id ?? '', revision: 1 })));
  });

  it('is no lead again, when a workstream is reopened after they have left', async () => {
    const at = { group: world.group.id, one: null, workstream: tools };
    const others = TEAM_OF_GROUP.filter(({ id: one }) => one !== PEOPLE.programme.id);
    valueOf(await world.tab.endWorkstream(SECRETARY, { ...at, on: '2026-11-01', why: 'Done', learnt: 'It takes time' }));
    await world.read(others);
    assert.equal(refusalOf(await world.tab.programme(LEAD, { group: world.group.id })).why, 'notFound');
    valueOf(await world.tab.reopenWorkstream(SECRETARY, at));
    assert.equal(refusalOf(await world.tab.programme(LEAD, { group: world.group.id })).why, 'notFound');
    valueOf(await world.tab.endWorkstream(SECRETARY, { ...at, on: '2026-11-01', why: 'Done', learnt: 'It takes time' }));
    await world.read([...others, inTeam(PEOPLE.programme)]);
    assert.equal(valueOf(await world.tab.reopenWorkstream(SECRETARY, at)).workstreams.find(({ id: one }) => one === tools)?.lead, PEOPLE.programme.id);
  });

  it('a cursor that somebody makes up is refused before the store is asked', () => {
    assert.deepEqual(['2026-11-01T10:00:00.000Z', '2026-02-31T10:00:00.000Z', '0000-01-01T10:00:00Z', '2026-11-01T10:00:00+23:59', '2026-11-01'].map(asked), [true, false, false, false, false]);
  });
});
