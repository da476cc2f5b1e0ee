import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { JournalLine } from '../../bot/ports.ts';
import { findDecisions } from '../../bot/usecases/decisions/decisions.ts';
import { recordDecisionIn } from '../../bot/usecases/decisions/record-decision.ts';
import type { InputOf } from '../../shared/contract/api.ts';
import type { RegisterStatus } from '../../shared/domain/register.ts';
import type { InquorateRule } from '../../shared/domain/terms.ts';
import { aMeeting, aVersion, TERMS } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';

const SECRETARY = who(PEOPLE.secretary);
const HR = who(PEOPLE.hr);
const ITEM = '00000000-0000-7000-8000-000000000001';
const HELD_AT = '2026-12-01T15:00:00.000Z';

const problems = (refused: Parameters<typeof refusalOf>[0]): readonly string[] => {
  const refusal = refusalOf(refused);
  assert.equal(refusal.why, 'notReady');
  return refusal.problems.map((problem) => `${problem.field} ${problem.kind === 'vote' ? problem.wrong : problem.kind}`);
};

describe('decisions', () => {
  let world: PeopleWorld;
  beforeEach(async () => {
    world = await openPeople();
    world.now = HELD_AT;
  });
  afterEach(() => world.close());

  const recording = (change: Partial<InputOf<'recordDecision'>> = {}): InputOf<'recordDecision'> => ({
    group: world.group.id, meeting: world.meeting, item: ITEM, about: 'CRM', text: 'Buy the CRM', outcome: 'approved', reasons: 'It replaces four systems', conditions: null, optionsRejected: null,
    spendsMoney: false, conflicts: null, dissent: null, vote: null, effective: null, restricted: false, ...change,
  });
  const record = async (change: Partial<InputOf<'recordDecision'>> = {}) => valueOf(await world.tab.recordDecision(SECRETARY, recording(change)));
  const see = async (reader = SECRETARY, words = '') => valueOf(await world.tab.decisions(reader, { group: world.group.id, words }));
  const register = async (there: readonly Person[], meeting = world.meeting) =>
    await world.in(({ registers }) =>
      registers.save({
        meeting, revision: 1, confirmed: null,
        lines: there.map(({ id }) => ({ key: id, person: id, name: null, status: 'present' satisfies RegisterStatus, arrived: null, left: null, standsFor: null })),
      }),
    );
  const inquorate = async (course: InquorateRule['course']) =>
    await world.in(async ({ terms }) => {
      const [known] = await terms.versions(world.group.id);
      assert.ok(known);
      const rule = { course, afterMinutes: null, clause: { section: 'Quorum', sentence: 'Without a quorum notes may be taken.' } };
      await terms.add(world.group.id, aVersion({ terms: { ...known.terms, version: '2.0', inquorate: rule }, inForceFrom: '2026-11-01' }));
    });

  it('R119: recorded with its reasons and who was there, dissent noted, and no vote where the terms know none', async () => {
    await register([PEOPLE.chair, PEOPLE.viceChair, PEOPLE.ict]);
    assert.deepEqual(problems(await world.tab.recordDecision(SECRETARY, recording({ vote: { for: 3, against: 0, abstained: 0, casting: null } }))), ['vote notByTheTerms']);
    const [decision] = (await record({ dissent: 'Head of HR did not agree' })).decisions;
    assert.deepEqual(
      [decision?.ref, decision?.state, decision?.quorum?.present, decision?.quorum?.needed, decision?.quorum?.quorate, decision?.dissent, decision?.byName, decision?.itemNumber, decision?.starts],
      ['DEC-2026-001', 'taken', 3, 3, true, 'Head of HR did not agree', 'Margaret Lowe', 1, '2026-12-01T14:00:00.000Z'],
    );
    assert.deepEqual(await world.journal(), ['decision.recorded']);
  });

  it('what costs money says conflicts of interest and the options rejected, and what goes back says why', async () => {
    assert.deepEqual(problems(await world.tab.recordDecision(SECRETARY, recording({ spendsMoney: true, reasons: '' }))), ['reasons missing', 'optionsRejected missing', 'conflicts missing']);
    assert.deepEqual(problems(await world.tab.recordDecision(SECRETARY, recording({ outcome: 'deferred', reasons: '' }))), ['reasons missing']);
    assert.deepEqual(problems(await world.tab.recordDecision(SECRETARY, recording({ outcome: 'approvedWithConditions' }))), ['conditions missing']);
    const [kept] = (await record({ spendsMoney: true, optionsRejected: 'Build it here', conflicts: 'None' })).decisions;
    assert.deepEqual([kept?.conflicts, kept?.optionsRejected], ['None', 'Build it here']);
  });

  it('without a quorum nothing is decided, and the clause says so', async () => {
    await inquorate('notesOnly');
    await register([PEOPLE.ict]);
    assert.deepEqual(refusalOf(await world.tab.recordDecision(SECRETARY, recording())), {
      why: 'inquorate', course: 'notesOnly', present: 1, needed: 3, clause: { section: 'Quorum', sentence: 'Without a quorum notes may be taken.' },
    });
    assert.deepEqual((await see()).decisions, []);
  });

  it('without a quorum a decision is held where the terms say so, until a quorate meeting takes it up', async () => {
    await inquorate('decisionsHeld');
    await register([PEOPLE.ict]);
    const page = await record();
    assert.deepEqual([page.decisions.map(({ state }) => state), page.held.length, page.meeting?.id], [['held'], 1, world.meeting]);
    const decision = page.held[0]?.id ?? '';
    const next = { ...aMeeting({ starts: '2027-02-02T14:00:00.000Z', ends: '2027-02-02T16:00:00.000Z' }) };
    await world.in(({ meetings }) => meetings.save(world.group.id, next));
    const settle = (meeting: string, how: 'ratified' | 'lapsed') => world.tab.settleHeldDecision(SECRETARY, { group: world.group.id, decision, meeting, how, note: null });
    assert.deepEqual(problems(await settle(world.meeting, 'ratified')), ['meeting itself']);
    assert.deepEqual(problems(await settle(next.id, 'ratified')), ['meeting dayToCome'], 'no meeting takes up anything before it begins');
    world.now = '2027-02-02T15:00:00.000Z';
    await register([PEOPLE.ict], next.id);
    assert.equal(refusalOf(await settle(next.id, 'ratified')).why, 'inquorate');
    await register([PEOPLE.chair, PEOPLE.viceChair, PEOPLE.ict, PEOPLE.hr, PEOPLE.frontline], next.id);
    const after = valueOf(await settle(next.id, 'ratified'));
    assert.deepEqual(after.decisions.map(({ state, settled, settledAt }) => [state, settled?.quorum?.present, settledAt]), [['ratified', 5, next.starts]]);
    assert.deepEqual(after.held, []);
    assert.equal(refusalOf(await settle(next.id, 'lapsed')).why, 'alreadySettled');
  });

  it('a correction is added, and what was recorded stays', async () => {
    const decision = (await record()).decisions[0]?.id ?? '';
    assert.deepEqual(problems(await world.tab.correctDecision(SECRETARY, { group: world.group.id, decision, text: '' })), ['text missing']);
    assert.equal(refusalOf(await world.tab.correctDecision(HR, { group: world.group.id, decision, text: 'No' })).why, 'mayNot');
    const [kept] = valueOf(await world.tab.correctDecision(SECRETARY, { group: world.group.id, decision, text: 'It replaces five systems' })).decisions;
    assert.deepEqual([kept?.text, kept?.corrections.map(({ text }) => text), kept?.correctedBy], ['Buy the CRM', ['It replaces five systems'], ['Margaret Lowe']]);
  });

  it('found by every word that is looked for, fifty at a time, the latest first', async () => {
    for (let number = 1; number <= 52; number += 1) await world.in(async ({ decisions }) => {
      await decisions.save(world.group.id, {
        id: randomUUIDv7(), ref: `DEC-2025-${String(number).padStart(3, '0')}`, meeting: null, item: null, about: number === 7 ? 'CRM' : 'Printers', text: `Decision ${number}`, outcome: 'noted', reasons: '',
        conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null, vote: null, effective: null, quorum: null, state: 'taken', settled: null, readers: null,
        by: PEOPLE.chair.id, at: HELD_AT, corrections: [],
      });
    });
    const first = await see();
    assert.deepEqual([first.decisions.length, first.decisions[0]?.ref, first.ended.all, first.ended.next !== null], [50, 'DEC-2025-052', 52, true]);
    const rest = valueOf(await world.tab.decisions(SECRETARY, { group: world.group.id, words: '', at: first.ended.next?.at, after: first.ended.next?.id }));
    assert.deepEqual([rest.decisions.map(({ ref }) => ref), rest.ended.next], [['DEC-2025-002', 'DEC-2025-001'], null]);
    const first52 = rest.decisions.at(-1)?.id ?? '';
    const linked = valueOf(await world.tab.decisions(HR, { group: world.group.id, words: '', one: first52 }));
    assert.deepEqual([linked.decisions.length, linked.decisions.at(-1)?.id], [51, first52], 'a link opens the one it means, however old');
    assert.equal(valueOf(await world.tab.decisions(HR, { group: world.group.id, words: '', one: randomUUIDv7() })).decisions.length, 50);
    assert.deepEqual((await see(HR, 'crm DECISION')).decisions.map(({ ref }) => ref), ['DEC-2025-007']);
    assert.deepEqual((await see(HR, '100%')).decisions, []);
    const told = valueOf(await findDecisions(world.ports, HR, { team: null, group: null }, 'printers'));
    assert.deepEqual([told.decisions.length, told.more], [5, true]);
  });

  it('what is about a restricted paper is found by its readers alone: by nobody else in a list, a search, a form, a correction or the journal', async () => {
    await world.in(({ papers }) =>
      papers.save(world.group.id, {
        id: randomUUIDv7(), meeting: world.meeting, item: ITEM, title: 'Redundancies', url: 'https://brookmere.example/r', report: null, pages: null, state: 'withAgenda', published: { by: PEOPLE.secretary.id, at: HELD_AT, urgent: null }, tabled: null,
        restriction: { reason: 'Personal data', readers: [PEOPLE.hr.id], masksTitle: true, by: PEOPLE.secretary.id }, clearances: [], by: PEOPLE.secretary.id, addedAt: HELD_AT, changedAt: HELD_AT, revision: 1, tries: [],
      }),
    );
    const form = valueOf(await world.tab.decisionForm(SECRETARY, { group: world.group.id, meeting: world.meeting }));
    assert.deepEqual(form.items.map(({ restricted }) => restricted), [true]);
    assert.deepEqual(valueOf(await world.tab.decisionForm(who(PEOPLE.chair), { group: world.group.id, meeting: world.meeting })).items.map(({ restricted }) => restricted), [false]);
    const kept = await record({ about: 'Redundancies', text: 'Seven posts go', restricted: true });
    assert.deepEqual([...kept.decisions[0]?.readers ?? []].sort(), [PEOPLE.secretary.id, PEOPLE.hr.id].sort());
    const decision = kept.decisions[0]?.id ?? '';
    assert.equal((await see(HR)).decisions.length, 1);
    assert.deepEqual([(await see(who(PEOPLE.chair))).decisions, (await see(who(PEOPLE.chair), 'posts')).decisions], [[], []]);
    assert.equal(refusalOf(await world.tab.correctDecision(who(PEOPLE.chair), { group: world.group.id, decision, text: 'Eight' })).why, 'notFound');
    assert.deepEqual(valueOf(await findDecisions(world.ports, HR, { team: null, group: null }, 'posts')).decisions, [], 'a card never says it');
    assert.equal(refusalOf(await world.tab.recordDecision(who(PEOPLE.chair), recording({ restricted: true }))).why, 'changedMeanwhile', 'who may not read the paper keeps nothing to its readers');
  });

  it('the journal names of a restricted decision its reference alone', async () => {
    const told: unknown[] = [];
    const taken = { ...recording({ text: 'Seven posts go' }), group: world.group, quorum: null, rules: TERMS.decisions, inquorate: TERMS.inquorate, by: PEOPLE.secretary.id, at: HELD_AT };
    await world.in(async (records) => {
      const watched = { ...records, journal: { write: async (line: JournalLine) => { told.push(line.after); await records.journal.write(line); } } };
      for (const readers of [[PEOPLE.hr.id], null]) await recordDecisionIn(watched, { ...taken, readers }, randomUUIDv7);
    });
    assert.deepEqual(told, [
      { ref: 'DEC-2026-001', restricted: true },
      { ref: 'DEC-2026-002', outcome: 'approved', state: 'taken', about: 'CRM', text: 'Seven posts go', correction: null },
    ]);
  });

  it('nothing is decided in a meeting that is still to come', async () => {
    world.now = '2026-11-02T10:00:00.000Z';
    assert.deepEqual(problems(await world.tab.recordDecision(SECRETARY, recording())), ['meeting dayToCome']);
  });
});
