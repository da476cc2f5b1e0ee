import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import type { InputOf } from '../../shared/contract/api.ts';
import type { Action } from '../../shared/domain/action.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';
import { statusAskedCard } from '../../bot/cards/status.ts';
import { asksOf } from '../../bot/usecases/doors.ts';
import { fileStatement } from '../../bot/usecases/workstreams/report-status.ts';
import type { NamedInChat, Told } from '../../bot/usecases/workstreams/report-in-chat.ts';
import { wordsIn } from '../../shared/words/index.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { id } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const LEAD = PEOPLE.programme;
const WHERE = { team: null, group: null } as const;
const SAID: Told = { rag: 'amber', reason: 'funding slipped', ask: '£20k', backBy: '12 December', evidence: '', despite: '' };

/** On 1 November 2026: workstream 1 is the programme manager's, 2 is HR's, and two strategies have a 5. */
describe('reporting a status (W13, W14, R21)', () => {
  let world: PeopleWorld;
  const ids = { old: id(), fresh: id(), one: id(), two: id(), five: id(), otherFive: id(), mine: id() };
  const chat = (person: typeof LEAD, named: NamedInChat, told: Partial<Told> = {}) => asksOf(world.ports, randomUUIDv7).report(who(person), WHERE, named, { ...SAID, ...told });
  const input = (change: Partial<InputOf<'report'>> = {}): InputOf<'report'> => ({ group: world.group.id, number: 1, rag: 'green', reason: '', ask: '', backBy: null, evidence: '', despite: '', ...change });
  const board = async () => valueOf(await world.tab.overview(who(LEAD), {})).workstreams;
  const one = async () => (await board()).find(({ id: known }) => known === ids.one);
  const action: Action = { id: id(), ref: 'ACT-2026-031', title: 'Agree the lease', owner: LEAD.id, due: '2026-10-20', priority: 'normal', from: null, state: 'open', meeting: null, item: null, carried: 0, closing: null, closed: null };

  beforeEach(async () => {
    world = await openPeople();
    world.now = '2026-11-01T09:00:00.000Z';
    await world.in(async ({ strategies, workstreams }) => {
      const [old, fresh] = [{ ...newStrategy(ids.old, { title: 'Digital Strategy', from: '2022-01-01', until: '2027-01-01' }), owner: LEAD.id }, newStrategy(ids.fresh, { title: 'Digital Vision', from: '2026-01-01', until: '2029-01-01' })];
      await strategies.save(world.group.id, old);
      await strategies.save(world.group.id, fresh);
      const stream = { title: 'Stream', leadPost: 'Head' };
      await workstreams.save(world.group.id, { ...stream, id: ids.one, strategy: old, number: 1, lead: LEAD.id });
      await workstreams.save(world.group.id, { ...stream, id: ids.two, strategy: old, number: 2, lead: PEOPLE.hr.id });
      await workstreams.save(world.group.id, { ...stream, id: ids.five, strategy: old, number: 5, lead: PEOPLE.hr.id });
      await workstreams.save(world.group.id, { ...stream, id: ids.otherFive, strategy: fresh, number: 5, lead: PEOPLE.hr.id, title: 'Vision stream' });
    });
  });
  afterEach(async () => { await world.close(); });

  it('is taken whole from a sentence, its day read in the group’s own time', async () => {
    const told = valueOf(await chat(LEAD, { number: 1 }));
    assert.ok(told.kind === 'reported' && told.changed);
    const kept = await one();
    assert.deepEqual({ ...kept?.status, at: '' }, { rag: 'amber', reason: 'funding slipped', ask: '£20k', backBy: '2026-12-12', evidence: '', despite: '', by: LEAD.id, onBehalfOf: null, at: '' });
    assert.equal(kept?.standing.ownBehalf, true, 'the strategy is theirs too');
    assert.ok((await world.journal()).includes('status.reported'));
    assert.ok(!(valueOf(await chat(LEAD, { number: 1 })) as { changed: boolean }).changed, 'said twice it is one report');
    assert.equal((await one())?.history.length, 1);
  });

  it('the same on another day is news, by the group’s own clock: in summer midnight comes before that of UTC', async () => {
    for (const [now, changed] of [['2026-06-30T22:30:00.000Z', true], ['2026-06-30T22:45:00.000Z', false], ['2026-06-30T23:15:00.000Z', true]] as const) {
      world.now = now;
      const told = valueOf(await chat(LEAD, { number: 1 }));
      assert.equal(told.kind === 'reported' && told.changed, changed, now);
    }
  });

  it('asks back what is missing, and changes nothing', async () => {
    const told = valueOf(await chat(LEAD, { number: 1 }, { ask: '', backBy: 'some time soon' }));
    assert.ok(told.kind === 'statusAsked');
    assert.deepEqual(told.problems, [{ field: 'ask', kind: 'missing' }, { field: 'backBy', kind: 'notADay' }]);
    assert.deepEqual(told.draft, { rag: 'amber', reason: 'funding slipped', ask: '', backBy: null, evidence: '', despite: '' });
    const past = valueOf(await chat(LEAD, { number: 1 }, { backBy: '2026-10-31' }));
    assert.ok(past.kind === 'statusAsked');
    assert.deepEqual([past.problems, past.draft.backBy], [[{ field: 'backBy', kind: 'dayPast', earliest: '2026-11-01' }], '2026-10-31']);
    assert.equal((await one())?.status, null);
    assert.ok(!(await world.journal()).includes('status.reported'));
  });

  it('is for the lead alone, whatever is missing in it', async () => {
    assert.deepEqual(refusalOf(await chat(PEOPLE.hr, { number: 1 }, { ask: '' })), { why: 'notTheLead', number: 1, lead: 'Head' });
    assert.equal(refusalOf(await chat(PEOPLE.hr, { number: 9 })).why, 'noSuchWorkstream');
    const of = refusalOf(await chat(LEAD, { number: 5 }));
    assert.equal(wordsIn('en').refusal(of), 'More than one strategy has a workstream 5, and only its own lead reports on each: Head (Digital Strategy) and Head (Digital Vision).');
    assert.match(wordsIn('cy').refusal(of), /Head \(Digital Strategy\) a Head \(Digital Vision\)\.$/u);
    assert.equal(refusalOf(await chat(PEOPLE.outsider, { group: world.group.id, workstream: ids.one })).why, 'notFound');
    assert.equal(refusalOf(await chat(LEAD, { group: world.group.id, workstream: id() })).why, 'notFound');
    assert.equal(refusalOf(await world.tab.statusForm(who(PEOPLE.hr), { group: world.group.id, workstream: ids.one })).why, 'notTheLead');
    assert.equal(refusalOf(await world.tab.statusForm(who(LEAD), { group: world.group.id, workstream: id() })).why, 'notFound');
  });

  it('asks which, where somebody leads two of one number, and the card’s answer is taken', async () => {
    const told = valueOf(await chat(PEOPLE.hr, { number: 5 }));
    assert.ok(told.kind === 'statusWhich');
    assert.deepEqual(told.choices.map(({ id: known, strategy }) => [known, strategy.title]), [[ids.five, 'Digital Strategy'], [ids.otherFive, 'Digital Vision']]);
    assert.deepEqual(told.draft, SAID);
    assert.equal(refusalOf(await world.tab.report(who(PEOPLE.hr), input({ number: 5 }))).why, 'whichWorkstream');
    const chosen = valueOf(await chat(PEOPLE.hr, { group: world.group.id, workstream: ids.otherFive }));
    assert.ok(chosen.kind === 'reported' && chosen.workstream.title === 'Vision stream');
    assert.deepEqual((await board()).filter(({ number }) => number === 5).map(({ status }) => status?.rag ?? null), [null, 'amber']);
  });

  it('of one’s own, where the other of that number is somebody else’s, is not asked', async () => {
    await world.in(({ workstreams }) => workstreams.save(world.group.id, { id: ids.otherFive, strategy: { id: ids.fresh, title: '', from: '', until: '', owner: null }, number: 5, title: 'Vision stream', leadPost: 'Head of Vision', lead: LEAD.id }));
    const told = valueOf(await chat(LEAD, { number: 5 }));
    assert.ok(told.kind === 'reported' && told.workstream.id === ids.otherFive);
  });

  it('challenges a green that something speaks against, until it is said why', async () => {
    await world.in((records) => records.actions.save(world.group.id, action));
    const doubts = [{ kind: 'overdueAction', ref: 'ACT-2026-031', title: 'Agree the lease', days: 12 }];
    assert.deepEqual(refusalOf(await world.tab.report(who(LEAD), input())), { why: 'notReady', problems: [{ field: 'evidence', kind: 'missing' }] });
    assert.deepEqual(refusalOf(await world.tab.report(who(LEAD), input({ evidence: '31 of 34 live' }))), { why: 'greenDoubted', number: 1, doubts });
    assert.deepEqual(valueOf(await world.tab.statusForm(who(LEAD), { group: world.group.id, workstream: ids.one })).doubts, doubts);
    const asked = valueOf(await chat(LEAD, { number: 1 }, { rag: 'green', reason: '', evidence: '31 of 34 live' }));
    assert.ok(asked.kind === 'statusAsked');
    assert.deepEqual([asked.doubts, asked.draft.evidence], [doubts, '31 of 34 live']);
    const empty = valueOf(await chat(LEAD, { group: world.group.id, workstream: ids.one }, { rag: 'green', reason: '', ask: '', backBy: '' }));
    const said = (told: typeof asked): readonly string[] => (JSON.stringify(statusAskedCard(told, { language: 'en', links: { tab: 'https://quorate.example/tab' } })).match(/✖ [^"]+/gu) ?? []);
    assert.ok(empty.kind === 'statusAsked');
    assert.deepEqual([said(empty), said(asked)], [['✖ Green still needs what shows that it is green.'], ['✖ Green still needs why it is green all the same.']]);
    assert.deepEqual(said({ ...asked, draft: { ...asked.draft, evidence: '' }, doubts: [{ kind: 'staleEvidence', days: 74 }] }), ['✖ Green still needs what shows that it is green.']);
    const view = valueOf(await world.tab.report(who(LEAD), input({ evidence: '31 of 34 live', despite: 'a formality' })));
    assert.deepEqual([view.status?.rag, view.status?.despite], ['green', 'a formality']);
  });

  it('shows evidence that has grown old, and a day that has passed', async () => {
    valueOf(await world.tab.report(who(LEAD), input({ evidence: '31 of 34 live' })));
    valueOf(await world.tab.report(who(PEOPLE.hr), input({ number: 2, rag: 'red', reason: 'x', ask: 'y', backBy: '2026-11-05' })));
    world.now = '2027-01-14T09:00:00.000Z';
    const shown = await board();
    assert.deepEqual(shown.slice(0, 2).map(({ standing }) => [standing.evidenceOn, standing.staleDays, standing.overdueDays]), [['2026-11-01', 74, null], [null, null, 70]]);
    assert.deepEqual(refusalOf(await world.tab.report(who(LEAD), input())), { why: 'greenDoubted', number: 1, doubts: [{ kind: 'staleEvidence', days: 74 }] });
    valueOf(await world.tab.report(who(LEAD), input({ reason: '34 of 34 live' })));
    assert.equal((await one())?.standing.staleDays, null);
  });

  it('that an officer enters is kept as the lead’s', async () => {
    await world.in(async (records) => {
      await records.groups.lock(world.group.id);
      const workstream = (await records.workstreams.of(world.group.id)).find((known) => known.id === ids.two);
      assert.ok(workstream);
      const statement = { rag: 'red', reason: 'x', ask: 'y', backBy: '2026-11-05', evidence: '', despite: '' } as const;
      const kept = valueOf(await fileStatement(records, { group: world.group, workstream, who: who(PEOPLE.secretary), statement, now: world.now }));
      assert.deepEqual([kept.by, kept.onBehalfOf], [PEOPLE.secretary.id, PEOPLE.hr.id]);
    });
    const shown = (await board()).find(({ id: known }) => known === ids.two);
    assert.deepEqual([shown?.reporterName, shown?.leadName, shown?.status?.onBehalfOf], [PEOPLE.secretary.name, PEOPLE.hr.name, PEOPLE.hr.id]);
  });

  it('what colours mean is written by officers, read by all, and not overwritten unseen', async () => {
    const rules = { group: world.group.id, revision: 0, triggers: { green: 'On time.', amber: 'Two weeks late.', red: '' }, evidenceDays: 30, askDays: null };
    assert.equal(refusalOf(await world.tab.saveStatusRules(who(PEOPLE.hr), rules)).why, 'mayNot');
    const page = valueOf(await world.tab.saveStatusRules(who(PEOPLE.secretary), rules));
    assert.deepEqual(page.rules, { triggers: rules.triggers, evidenceDays: 30, askDays: null, revision: 1 });
    assert.equal(refusalOf(await world.tab.saveStatusRules(who(PEOPLE.chair), { ...rules, evidenceDays: 90 })).why, 'changedMeanwhile');
    valueOf(await world.tab.saveStatusRules(who(PEOPLE.chair), { ...rules, revision: 1 }));
    assert.equal((await world.journal()).filter((what) => what === 'statusRules.changed').length, 1, 'the same again is no change');
    const read = valueOf(await world.tab.statusRules(who(PEOPLE.hr), { group: world.group.id }));
    assert.deepEqual([read.rules.revision, read.mayWrite], [1, false]);
    valueOf(await chat(LEAD, { number: 1 }));
    assert.equal((await one())?.standing.trigger, 'Two weeks late.');
    assert.deepEqual(valueOf(await world.tab.overview(who(LEAD), {})).statusRules, { triggers: rules.triggers, evidenceDays: 30 });
  });
});
