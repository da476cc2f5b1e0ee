import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import type { Decision } from '../../shared/domain/decision.ts';
import type { Found } from '../../shared/domain/found.ts';
import { fold } from '../../shared/domain/fold.ts';
import { BLANK_REQUEST } from '../../shared/domain/request.ts';
import type { Risk } from '../../shared/domain/risk.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';
import { addDays, addMinutes, daysBetween } from '../../shared/domain/time.ts';
import { record } from '../paperwork/samples.ts';
import { aPaper } from '../papers/world.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { aGroup, aMeeting, anAction, aSeat, aVersion, id, NOW } from '../store/world.ts';
import { statementsOf } from '../store/statements.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

const TODAY = NOW.slice(0, 10);
const risk = (change: Partial<Risk>): Risk => ({
  id: randomUUIDv7(), ref: 'RSK-2026-001', title: 'The supplier leaves', detail: 'Penguin Ltd', workstream: null, stream: 'ict', owner: PEOPLE.ict.id, likelihood: 4, impact: 5, mitigation: 'A second one',
  nextReview: addDays(TODAY, 3), state: 'open', readers: null, challenges: [], scores: [], raised: { by: PEOPLE.ict.id, at: NOW }, closed: null, revision: 1, ...change,
});

describe('my work and search, over all groups', () => {
  let world: PeopleWorld;
  const other = aGroup({ name: 'Delivery board', team: id() });
  const foreign = aGroup({ name: 'Somebody else’s', team: id() });
  const later = aMeeting({ starts: addMinutes(NOW, 10 * 24 * 60), ends: addMinutes(NOW, 10 * 24 * 60 + 60) });
  const secret = risk({ ref: 'RSK-2026-002', title: 'Restructuring of penguins', owner: PEOPLE.hr.id, readers: [PEOPLE.chair.id] });

  before(async () => {
    world = await openPeople();
    const seat = aSeat({ post: 'ICT Manager' });
    await world.in(async (records) => {
      for (const group of [other, foreign]) {
        await records.groups.save(group);
        await records.terms.add(group.id, aVersion());
      }
      await records.seats.save(other.id, [seat]);
      await records.seats.hold(seat.id, PEOPLE.ict.id, '2026-01-01');
      await records.meetings.save(other.id, later);
      await records.actions.save(world.group.id, anAction({ ref: 'ACT-2026-001', title: 'Gwella’r tŷ', due: addDays(TODAY, -2) }));
      await records.actions.save(other.id, anAction({ ref: 'ACT-2026-002', title: 'Count the penguins', due: addDays(TODAY, 30) }));
      await records.actions.save(foreign.id, anAction({ ref: 'ACT-2026-003', title: 'Foreign penguins' }));
      await records.risks.save(world.group.id, risk({}));
      await records.risks.save(world.group.id, secret);
      const strategy = newStrategy(id(), { title: 'Digital', from: '2026-01-01', until: '2029-01-01' });
      await records.strategies.save(other.id, strategy);
      await records.workstreams.save(other.id, { id: id(), strategy, number: 5, title: 'Build capability', leadPost: 'Head', lead: PEOPLE.ict.id });
    });
  });
  after(() => world.close());

  const mine = async (person: Person) => valueOf(await world.tab.mine(who(person), {}));
  const settling = async (person: Person) => (await mine(person)).tasks.flatMap((task) => (task.kind === 'triage' || task.kind === 'membership' ? [[task.kind, task.group.id, task.count]] : []));
  const owed = async () => (await mine(PEOPLE.ict)).tasks.filter(({ kind }) => kind === 'highlight').length;
  const find = async (person: Person, words: string, more: object = {}): Promise<readonly Found[]> => valueOf(await world.tab.search(who(person), { words, ...more })).found;
  const titles = async (person: Person, words: string, more: object = {}) => (await find(person, words, more)).map(({ kind, title }) => `${kind}: ${title}`).toSorted();

  it('W25: what somebody has to do in two groups, the most pressing first', async () => {
    const { tasks, groups } = await mine(PEOPLE.ict);
    assert.deepEqual(groups.map(({ name }) => name), ['Delivery board', world.group.name]);
    assert.deepEqual(tasks.filter(({ kind }) => kind !== 'answer').map(({ kind, urgency, group }) => [kind, urgency, group.id]), [
      ['action', 'overdue', world.group.id], ['risk', 'week', world.group.id], ['action', 'later', other.id],
    ]);
    assert.deepEqual(tasks.filter(({ kind }) => kind === 'answer').map(({ group }) => group.id).toSorted(), [other.id, world.group.id].toSorted());
  });

  it('an answered meeting is no work any more', async () => {
    valueOf(await world.tab.answer(who(PEOPLE.ict), { meeting: later.id, answer: 'attending', reason: null, substitute: null }));
    assert.ok(!(await mine(PEOPLE.ict)).tasks.some(({ kind, group }) => kind === 'answer' && group.id === other.id));
  });

  it('a highlight report that was asked for, until it is given', async () => {
    await world.in(async (records) => {
      const [workstream] = await records.workstreams.of(other.id);
      assert.ok(workstream);
      const matter = { kind: 'highlightAsked', meeting: later.id, workstream: workstream.id } as const;
      await records.notices.save({ id: id(), group: other.id, key: 'highlight/1', matter, to: PEOPLE.ict.id, due: NOW, until: later.starts, clause: null, state: 'sent', attempts: 1, posted: null, says: null, cause: null, at: NOW });
    });
    assert.equal(await owed(), 1);
    const page = valueOf(await world.tab.highlights(who(PEOPLE.ict), { group: other.id, meeting: later.id }));
    const [task] = (await mine(PEOPLE.ict)).tasks.filter(({ kind }) => kind === 'highlight');
    assert.ok(page.due !== null && page.due.day < later.starts.slice(0, 10), 'the papers go out before the meeting');
    assert.deepEqual([task?.due, task?.daysLeft], [page.due.day, daysBetween(TODAY, page.due.day)]);
    assert.equal(task?.urgency, page.due.day < TODAY ? 'overdue' : 'week', 'and what is late is overdue');
    assert.equal((await statementsOf(() => mine(PEOPLE.ict))).length, 14, 'one query more for that meeting');
    await world.in(async (records) => {
      const [workstream] = await records.workstreams.of(other.id);
      assert.ok(workstream);
      const status = { rag: 'green', reason: '', ask: '', backBy: null, evidence: '', despite: '', onBehalfOf: null, by: PEOPLE.ict.id, at: NOW } as const;
      await records.highlights.save(other.id, { id: id(), meeting: later.id, workstream: workstream.id, done: 'x', next: '', status, by: PEOPLE.ict.id, lead: PEOPLE.ict.id, at: NOW, revision: 1 });
    });
    assert.equal(await owed(), 0);
  });

  it('requests to be taken up and changes in the team, for officers alone', async () => {
    assert.deepEqual(await settling(PEOPLE.secretary), []);
    valueOf(await world.tab.makeRequest(who(PEOPLE.ict), { group: world.group.id, text: { ...BLANK_REQUEST, title: 'Book slots online', what: 'Slots', service: 'Waste' } }));
    await world.in(({ membership }) => membership.notice(world.group.id, { kinds: ['left'], changes: [{ key: 'left/x', change: { kind: 'left', person: PEOPLE.hr.id, seats: [] } }] }, NOW));
    assert.deepEqual(await settling(PEOPLE.secretary), [['membership', world.group.id, 1], ['triage', world.group.id, 1]]);
    assert.deepEqual(await settling(PEOPLE.ict), []);
  });

  it('whoever is in no group is told so', async () => {
    assert.deepEqual(refusalOf(await world.tab.mine(who({ id: id() }), {})), { why: 'notInAGroup' });
    assert.deepEqual(refusalOf(await world.tab.search(who({ id: id() }), { words: 'penguins' })), { why: 'notInAGroup' });
    assert.deepEqual(refusalOf(await world.tab.search(who(PEOPLE.ict), { words: 'penguins', group: foreign.id })), { why: 'notFound' });
  });

  it('finds over all one’s groups, whatever the accents, and nothing of others', async () => {
    assert.deepEqual(await titles(PEOPLE.ict, 'TY gwellar'), ['action: Gwella’r tŷ']);
    assert.deepEqual(await titles(PEOPLE.ict, 'penguin'), ['action: Count the penguins', 'risk: The supplier leaves']);
    assert.deepEqual(await titles(PEOPLE.ict, 'penguin', { group: world.group.id }), ['risk: The supplier leaves']);
    assert.deepEqual(await titles(PEOPLE.ict, 'penguin', { kind: 'action' }), ['action: Count the penguins']);
    assert.deepEqual(await titles(PEOPLE.ict, 'capability'), ['workstream: Build capability']);
    assert.deepEqual(await titles(PEOPLE.ict, '%'), []);
    assert.ok((await titles(PEOPLE.ict, 'four working days')).every((title) => title.startsWith('clause: ')));
  });

  it('a restricted risk is neither found nor counted but for its readers, and follows what is changed', async () => {
    const page = valueOf(await world.tab.search(who(PEOPLE.ict), { words: 'restructuring' }));
    assert.deepEqual([page.found, page.counts], [[], {}]);
    for (const reader of [PEOPLE.hr, PEOPLE.chair]) assert.deepEqual(await titles(reader, 'restructuring'), ['risk: Restructuring of penguins'], 'its owner reads it, on the list or not');
    await world.in(async (records) => { await records.risks.save(world.group.id, { ...secret, readers: null, title: 'Opened' }); });
    assert.deepEqual(await titles(PEOPLE.ict, 'opened'), ['risk: Opened']);
    assert.deepEqual(await titles(PEOPLE.hr, 'restructuring'), []);
  });

  it('a paper is found while its title is open to all, a decision by its readers, a record once it is proposed', async () => {
    const restriction = { reason: 'Names people', readers: [PEOPLE.hr.id], masksTitle: true, by: PEOPLE.secretary.id };
    const draft = aPaper({ id: id(), meeting: world.meeting, item: id(), title: 'Walrus dismissals' });
    const published = { ...draft, published: { by: PEOPLE.secretary.id, at: NOW, urgent: null } };
    const save = async (paper: typeof draft) => { await world.in(async ({ papers }) => { await papers.save(world.group.id, paper); }); };
    const seen = async () => [await titles(PEOPLE.ict, 'walrus'), valueOf(await world.tab.search(who(PEOPLE.ict), { words: 'walrus' })).counts];
    const said = { meeting: null, item: null, outcome: 'approved', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null, vote: null, effective: null, quorum: null, settled: null, corrections: [] } as const;
    const decision: Decision = { ...said, id: id(), ref: 'DEC-2026-001', state: 'taken', about: 'The walrus', text: 'Narwhal', reasons: 'x', readers: [PEOPLE.hr.id], by: PEOPLE.chair.id, at: NOW };
    await world.in(async (records) => {
      await records.decisions.save(world.group.id, decision);
      await records.meetingRecords.save(world.group.id, record({ id: id(), meeting: world.meeting, state: 'compiled', proposed: null, agreed: null, corrections: [], content: { ...record().content, subject: 'Walrus minutes' } }));
    });
    await save(draft);
    assert.deepEqual(await seen(), [[], {}]);
    await save(published);
    assert.deepEqual(await seen(), [['paper: Walrus dismissals'], { paper: 1 }]);
    await save({ ...published, restriction });
    assert.deepEqual(await seen(), [[], {}], 'it was masked later');
    assert.deepEqual([await titles(PEOPLE.hr, 'narwhal'), await titles(PEOPLE.chair, 'narwhal')], [['decision: The walrus'], []]);
  });

  it('the overview names the top risk that everybody may read, and no other', async () => {
    await world.in(async (records) => { await records.risks.save(world.group.id, { ...secret, likelihood: 5, impact: 5 }); });
    const { riskTop, dueSoon, blocked } = valueOf(await world.tab.overview(who(PEOPLE.hr), { group: world.group.id }));
    assert.deepEqual([riskTop.open, riskTop.top?.ref, riskTop.top?.score], [1, 'RSK-2026-001', 20]);
    assert.deepEqual([dueSoon.overdue, dueSoon.week, dueSoon.first?.ref, blocked.count], [1, 0, 'ACT-2026-001', 0]);
  });

  it('page after page, each once, until there is no more', async () => {
    await world.in(async (records) => { for (let n = 0; n < 101; n += 1) await records.actions.save(other.id, anAction({ id: id(), ref: `ACT-2020-${n}`, title: 'Walnut', owner: PEOPLE.hr.id, state: 'closed' })); });
    const pages: number[] = [];
    const seen = new Set<string>();
    let after: string | undefined;
    do {
      const { found, next } = valueOf(await world.tab.search(who(PEOPLE.ict), { words: 'walnut', ...(after !== undefined && { after }) }));
      for (const one of found) seen.add(one.id);
      pages.push(found.length);
      after = next ?? undefined;
    } while (after !== undefined);
    assert.deepEqual([pages, seen.size], [[50, 50, 1], 101]);
  });

  it('folds as the program does', async () => {
    for (const title of ['Gwella’r tŷ — Ôl & it’s CRM/ERP – (ŵ)', '  a_b  "c"  d.e ', 'Llŷr: 20k, 5%']) {
      await world.in(async (records) => { await records.actions.save(other.id, anAction({ ref: 'FOLD', title, from: null, id: '01980000-0000-7000-8000-00000000f01d' })); });
      assert.deepEqual((await find(PEOPLE.ict, fold(`FOLD ${title}`))).map((one) => one.title), [title]);
    }
  });

  it('as many queries whatever there is', async () => {
    assert.equal((await statementsOf(() => find(PEOPLE.ict, 'penguin'))).length, 5);
    assert.equal((await statementsOf(() => mine(PEOPLE.ict))).length, 13);
  });
});
