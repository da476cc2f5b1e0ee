import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { pressCircular } from '../../bot/usecases/calls/circulars.ts';
import { seeStanding } from '../../bot/usecases/standing.ts';
import type { InputOf } from '../../shared/contract/api.ts';
import type { CircularView } from '../../shared/contract/calls.ts';
import { refusalOf, valueOf, who } from '../people/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { openCalls, type CallsWorld } from './world.ts';

// five people hold the six seats; a quorum is three of them, chair or vice chair among them
const MEMBERS = [PEOPLE.chair, PEOPLE.viceChair, PEOPLE.ict, PEOPLE.hr, PEOPLE.frontline];

describe('decisions by correspondence', () => {
  let world: CallsWorld;
  beforeEach(async () => {
    world = await openCalls();
    await world.setTerms({ decisions: { ...TERMS.decisions, byCorrespondence: true } });
  });
  afterEach(() => world.close());

  const form = (change: Partial<InputOf<'openCircular'>> = {}): InputOf<'openCircular'> => ({
    group: world.group.id, about: 'Telephony lease', text: 'That it is extended.', reasons: 'The new system is late.', spendsMoney: true, optionsRejected: 'Buying out', conflicts: 'none', closes: '2026-11-05', ...change,
  });
  const begin = async (change: Partial<InputOf<'openCircular'>> = {}): Promise<CircularView> =>
    valueOf(await world.tab.openCircular(who(PEOPLE.secretary), form(change))).circulars[0] ?? assert.fail('nothing was opened');
  const say = async (person: Person, { id }: CircularView, says: 'agree' | 'object' = 'agree', comment: string | null = null) =>
    await pressCircular(world.ports, who(person), { circular: id, says, comment });
  const now = async (): Promise<CircularView> => (await world.calls()).circulars[0] ?? assert.fail('it is gone');

  for (const [byCorrespondence, stated] of [[null, false], [false, true]] as const) {
    it(`are refused with the clause where the terms say ${String(byCorrespondence)}`, async () => {
      await world.setTerms({ decisions: { ...TERMS.decisions, byCorrespondence } });
      assert.deepEqual(refusalOf(await world.tab.openCircular(who(PEOPLE.secretary), form())), { why: 'noCorrespondence', stated, clause: TERMS.decisions.clause });
    });
  }

  it('are asked for in the channel, decided when everybody has agreed, and recorded once', async () => {
    const circular = await begin();
    await world.run();
    assert.match(world.sent[0]?.text ?? '', /"verb":"agreeCircular".*"verb":"objectCircular"/u);
    for (const person of MEMBERS.slice(1)) assert.equal(valueOf(await say(person, circular)).sheet.circular.state, 'open');
    assert.equal(valueOf(await say(PEOPLE.ict, circular)).changed, false, 'pressed twice');
    assert.equal(refusalOf(await say(PEOPLE.secretary, circular)).why, 'mayNot');
    const seen = await seeStanding(world.ports, who(PEOPLE.secretary), { kind: 'circular', id: circular.id });
    assert.deepEqual(seen?.kind === 'circularAnswered' && [seen.sheet.tally.agree, seen.sheet.own], [4, null]);
    assert.equal(await seeStanding(world.ports, who(PEOPLE.outsider), { kind: 'circular', id: circular.id }), null);
    const last = valueOf(await say(PEOPLE.chair, circular, 'agree', 'Good.'));
    assert.deepEqual([last.sheet.circular.state, last.sheet.decision, last.sheet.tally], ['decided', 'DEC-2026-001', { agree: 5, object: 0, unanswered: 0 }]);
    const late = valueOf(await say(PEOPLE.ict, circular, 'object'));
    assert.deepEqual([late.changed, late.sheet.circular.state], [false, 'decided']);
    await world.run();
    await world.run();
    assert.deepEqual(world.sent.map(({ to, text }) => [to, text.includes('DEC-2026-001')]), [[null, false], [null, true]]);
    const decisions = await world.in(async (records) => await records.decisions.of(world.group.id, '', 10));
    assert.deepEqual(decisions.map(({ ref, meeting, vote, outcome, conflicts, quorum }) => ({ ref, meeting, vote, outcome, conflicts, quorum })), [{ ref: 'DEC-2026-001', meeting: null, vote: null, outcome: 'approved', conflicts: 'none', quorum: null }]);
    assert.ok(!(await world.journalText()).includes('Good.'), 'what a member wrote is not in the journal');
  });

  it('end when their last day is over: three of five agree, the chair among them', async () => {
    const circular = await begin();
    for (const person of MEMBERS.slice(0, 3)) valueOf(await say(person, circular));
    world.now = '2026-11-05T23:59:00.000Z';
    await world.run();
    assert.equal((await now()).state, 'open');
    world.now = '2026-11-06T00:00:30.000Z';
    await world.run();
    assert.deepEqual([(await now()).state, (await now()).settled?.why], ['decided', 'agreed']);
    assert.equal(refusalOf(await world.tab.answerCircular(who(PEOPLE.hr), { group: world.group.id, circular: circular.id, says: 'object', comment: null })).why, 'alreadySettled');
  });

  it('go to the next meeting where somebody objects', async () => {
    const circular = await begin();
    for (const person of MEMBERS.slice(1)) valueOf(await say(person, circular));
    const last = valueOf(await say(PEOPLE.chair, circular, 'object', 'Too dear.'));
    assert.equal(last.sheet.circular.state, 'fell');
    const { takenUpBy, decision } = await now();
    assert.deepEqual([takenUpBy?.id, decision], [world.meeting, null]);
    const [agenda] = await world.in(async (records) => await records.agendas.of([world.meeting]));
    const item = agenda?.items.at(-1);
    assert.deepEqual([item?.title, item?.purpose], ['Telephony lease', 'decide']);
    await world.in(async (records) => {
      const found = await records.meetings.get(world.meeting);
      assert.ok(found && found.meeting.state !== 'cancelled');
      const { id, event, kind, subject, starts, ends, place, joinUrl, items, told, quorumTold } = found.meeting;
      await records.meetings.save(found.group, { id, event, kind, subject, starts, ends, place, joinUrl, items, told, quorumTold, state: 'cancelled', published: null, cancelledAt: world.now });
    });
    await world.run();
    const next = (await now()).takenUpBy?.id ?? '';
    assert.notEqual(next, world.meeting, 'where that one is cancelled, the one after it takes it up');
    const items = await world.in(async (records) => (await records.meetings.get(next))?.meeting.items);
    assert.equal(items?.filter(({ title }) => title === 'Telephony lease').length, 1);
  });

  it('are voted on where the terms know a vote, and a lost vote is recorded as one', async () => {
    await world.setTerms({ decisions: { ...TERMS.decisions, by: 'majority', byCorrespondence: true } });
    const circular = await begin();
    for (const [at, person] of MEMBERS.entries()) valueOf(await say(person, circular, at < 2 ? 'agree' : 'object', at < 2 ? null : 'No.'));
    const [decision] = await world.in(async (records) => await records.decisions.of(world.group.id, '', 10));
    assert.deepEqual([decision?.outcome, decision?.vote, decision?.dissent], ['declined', { for: 2, against: 3, abstained: 0, casting: null }, 'No.\nNo.\nNo.']);
  });

  it('show everybody numbers, and names only to those who are asked or keep the papers', async () => {
    const circular = await begin();
    valueOf(await say(PEOPLE.ict, circular, 'object', 'Too dear.'));
    const seen = async (person: Person) => (await world.calls(person)).circulars[0];
    assert.deepEqual((await seen(PEOPLE.hr))?.answers?.map(({ id, comment }) => [id, comment]), [[PEOPLE.ict.id, 'Too dear.']]);
    assert.equal((await seen(PEOPLE.secretary))?.answers?.length, 1);
    const other = await seen(PEOPLE.programme);
    assert.deepEqual([other?.answers, other?.tally, other?.mayAnswer], [null, { agree: 0, object: 1, unanswered: 4 }, false]);
    await world.run();
    assert.ok(world.sent.every(({ text }) => !text.includes('Too dear.') && !text.includes(PEOPLE.ict.name)));
    assert.equal(refusalOf(await say(PEOPLE.programme, circular)).why, 'mayNot');
    assert.equal(refusalOf(await say(PEOPLE.outsider, circular)).why, 'notFound');
  });

  it('are withdrawn while they are open, and the channel hears of it', async () => {
    const circular = await begin();
    await world.run();
    valueOf(await world.tab.withdrawCircular(who(PEOPLE.secretary), { group: world.group.id, circular: circular.id }));
    await world.run();
    assert.equal(world.sent.length, 2);
    assert.match(world.sent[1]?.text ?? '', /Withdrawn/u);
    assert.equal(refusalOf(await world.tab.withdrawCircular(who(PEOPLE.secretary), { group: world.group.id, circular: circular.id })).why, 'alreadySettled');
  });

  for (const [what, change, fields] of [['no reasons for money', { reasons: '', conflicts: null }, ['reasons', 'conflicts']], ['a last day that is over', { closes: '2026-11-02' }, ['closes']]] as const) {
    it(`say at the field what is wrong: ${what}`, async () => {
      const refusal = refusalOf(await world.tab.openCircular(who(PEOPLE.secretary), form(change)));
      assert.deepEqual(refusal.why === 'notReady' ? refusal.problems.map(({ field }) => field) : [], fields);
    });
  }
});
