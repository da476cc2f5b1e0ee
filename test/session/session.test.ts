import assert from 'node:assert/strict';
import type { SessionPage } from '../../shared/contract/session.ts';
import type { InputOf } from '../../shared/contract/api.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { Paper } from '../../shared/domain/paper.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { id } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

const { chair, viceChair, ict, hr, frontline, secretary } = PEOPLE;
const STARTS = '2026-12-01T14:00:00.000Z';
const item = (number: number, title: string, minutes: number): AgendaItem => ({ id: id(), number, title, purpose: 'discuss', presenter: null, minutes, papers: [], standing: null });

describe('a meeting as it is held', () => {
  let world: PeopleWorld;
  const [apologies, telephony, staffing] = [item(1, 'Apologies', 5), item(2, 'Telephony', 30), item(3, 'Staffing', 20)];

  beforeEach(async () => {
    world = await openPeople();
    await world.in(async ({ meetings }) => {
      const known = await meetings.get(world.meeting);
      assert.ok(known);
      await meetings.save(world.group.id, { ...known.meeting, items: [apologies, telephony, staffing] });
    });
    world.now = STARTS;
  });
  afterEach(async () => world.close());

  const about = () => ({ group: world.group.id, meeting: world.meeting });
  const see = async (person: Person = secretary): Promise<SessionPage> => valueOf(await world.tab.session(who(person), about()));
  const open = async (): Promise<SessionPage> => valueOf(await world.tab.openSession(who(secretary), about()));
  const later = (minutes: number): void => { world.now = addMinutes(world.now, minutes); };
  const note = async (line: string, more: Partial<InputOf<'noteLine'>> = {}, person: Person = secretary) =>
    world.tab.noteLine(who(person), { ...about(), item: telephony.id, line, action: null, decision: null, interest: null, ...more });
  const here = async (...people: readonly Person[]): Promise<void> => {
    for (const { id: key } of people) valueOf(await world.tab.notePresence(who(secretary), { ...about(), key, what: 'comes' }));
  };
  const revision = async (): Promise<number> => (await see()).session?.revision ?? 0;
  const quorate = async (): Promise<void> => { await open(); await here(chair, ict, hr); };

  it('is opened an hour before its time at the earliest, once, and closed', async () => {
    world.now = addMinutes(STARTS, -61);
    assert.deepEqual(refusalOf(await world.tab.openSession(who(secretary), about())), { why: 'sessionTooEarly', from: addMinutes(STARTS, -60), zone: 'Europe/London' });
    world.now = STARTS;
    assert.equal((await see()).session, null);
    assert.equal((await open()).session?.current, apologies.id);
    assert.equal((await open()).session?.revision, 1);
    assert.equal((await see()).frame.meeting.phase, 'inSession');
    later(30);
    const closed = valueOf(await world.tab.closeSession(who(secretary), { ...about(), revision: 1 }));
    assert.deepEqual([closed.frame.meeting.phase, closed.session?.closed], ['held', { by: secretary.name, at: world.now }]);
    assert.equal(refusalOf(await note('Too late')).why, 'sessionNotOpen');
  });

  it('closed by mistake is gone on with within the hour, and not after it', async () => {
    await open();
    const { session } = valueOf(await world.tab.closeSession(who(secretary), { ...about(), revision: 1 }));
    later(60);
    assert.equal(valueOf(await world.tab.reopenSession(who(secretary), { ...about(), revision: session?.revision ?? 0 })).session?.closed, null);
    valueOf(await world.tab.closeSession(who(secretary), { ...about(), revision: await revision() }));
    later(61);
    assert.equal(refusalOf(await world.tab.reopenSession(who(secretary), { ...about(), revision: await revision() })).why, 'sessionClosed');
  });

  it('R93 R94: goes from item to item, ticks what is covered, and counts the time of each', async () => {
    await open();
    later(7);
    const second = valueOf(await world.tab.coverItem(who(chair), { ...about(), revision: 1, item: apologies.id, covered: true }));
    assert.equal(second.session?.current, telephony.id);
    later(10);
    valueOf(await world.tab.goToItem(who(chair), { ...about(), revision: 2, item: staffing.id }));
    later(3);
    const back = valueOf(await world.tab.goToItem(who(chair), { ...about(), revision: 3, item: telephony.id }));
    const progress = Object.fromEntries(back.session?.items.map((one) => [one.item, [one.spent, one.covered !== null, one.since !== null]]) ?? []);
    assert.deepEqual(progress, { [apologies.id]: [420, true, false], [telephony.id]: [600, false, true], [staffing.id]: [180, false, false] });
  });

  it('does not overwrite what somebody else has changed', async () => {
    await open();
    valueOf(await world.tab.coverItem(who(chair), { ...about(), revision: 1, item: apologies.id, covered: true }));
    assert.equal(refusalOf(await world.tab.coverItem(who(secretary), { ...about(), revision: 1, item: apologies.id, covered: true })).why, 'changedMeanwhile');
    assert.equal(refusalOf(await world.tab.closeSession(who(secretary), { ...about(), revision: 1 })).why, 'changedMeanwhile');
  });

  it('R109: counts the quorum as people come and go', async () => {
    await open();
    assert.deepEqual([(await see()).quorum.quorate, (await see()).register.begun], [false, false]);
    await here(ict, hr, viceChair);
    assert.deepEqual([(await see()).quorum.present, (await see()).quorum.quorate], [3, true]);
    later(20);
    valueOf(await world.tab.notePresence(who(secretary), { ...about(), key: viceChair.id, what: 'goes' }));
    const gone = await see();
    assert.deepEqual([gone.quorum.present, gone.quorum.quorate, gone.people.find(({ key }) => key === viceChair.id)?.left], [2, false, world.now]);
    later(5);
    await here(viceChair, frontline);
    const back = (await see()).people;
    assert.deepEqual([viceChair, frontline].map(({ id: key }) => back.find((one) => one.key === key)).map((one) => [one?.arrived, one?.left]), [[null, null], [world.now, null]]);
  });

  it('W1: an action is noted in one line, and one without an owner or a day is asked back', async () => {
    await quorate();
    const page = valueOf(await note(`ACT: ${ict.jobTitle} to patch print servers by 30 Jan`));
    const [entry] = page.entries;
    assert.match(entry?.ref ?? '', /^ACT-2026-\d{3}$/u);
    const raised = await world.in(async ({ actionLog }) => actionLog.ofMeeting(world.meeting));
    assert.deepEqual(raised.map(({ title, owner, due, item: of, from }) => ({ title, owner, due, of, from })), [
      { title: 'Patch print servers', owner: ict.id, due: '2027-01-30', of: telephony.id, from: 'Telephony' },
    ]);
    const problems = refusalOf(await note('ACT: patch the rest'));
    assert.deepEqual(problems.why === 'notReady' ? problems.problems.map(({ field, kind }) => [field, kind]) : problems, [['owner', 'missing'], ['due', 'missing']]);
    assert.equal((await see()).entries.length, 1);
    valueOf(await note('ACT: patch the rest', { action: { title: 'Patch the rest', owner: hr.id, due: '2027-02-01' } }));
    assert.equal((await see()).entries.at(-1)?.text, 'ACT: patch the rest');
  });

  it('R109 R110: a decision carries the quorum of its moment, and without one only notes are taken', async () => {
    await open();
    await here(ict, hr);
    const refused = refusalOf(await note('DEC: approved: monthly patching'));
    assert.deepEqual(refused.why === 'inquorate' ? [refused.course, refused.present, refused.needed] : refused, ['notesOnly', 2, 3]);
    valueOf(await note('It was discussed all the same.'));
    await here(chair);
    valueOf(await note('DEC: approved: monthly patching'));
    const [decision] = await world.in(async ({ decisions }) => decisions.ofMeeting(world.meeting));
    assert.deepEqual([decision?.outcome, decision?.text, decision?.about, decision?.quorum], ['approved', 'Approved: monthly patching', 'Telephony', { at: world.now, present: 3, needed: 3, quorate: true }]);
  });

  it('a decision that spends money says the reasons, the options rejected and the conflicts', async () => {
    await quorate();
    const decision = { text: 'Buy it', outcome: 'approved', reasons: '', conditions: null, optionsRejected: null, spendsMoney: true, conflicts: null, dissent: null, vote: null } as const;
    const refused = refusalOf(await note('DEC: buy it', { decision }));
    assert.deepEqual(refused.why === 'notReady' ? refused.problems.map(({ field }) => field) : refused, ['reasons', 'optionsRejected', 'conflicts']);
    valueOf(await note('DEC: buy it', { decision: { ...decision, reasons: 'Cheapest', optionsRejected: 'Leasing', conflicts: 'None' } }));
  });

  it('whoever leaves for an item does not count for it, and is back with the next', async () => {
    await quorate();
    valueOf(await world.tab.goToItem(who(chair), { ...about(), revision: await revision(), item: telephony.id }));
    const page = valueOf(await note(`INT: ${ict.name}, friend of the supplier, leaves`));
    assert.deepEqual([page.quorum.present, page.quorum.quorate, page.people.find(({ key }) => key === ict.id)?.out], [2, false, true]);
    assert.equal(refusalOf(await note('DEC: approved')).why, 'inquorate');
    const next = valueOf(await world.tab.coverItem(who(chair), { ...about(), revision: await revision(), item: telephony.id, covered: true }));
    assert.deepEqual([next.quorum.quorate, next.people.some(({ out }) => out)], [true, false]);
  });

  it('two who change one entry: the second is told, and nothing is lost', async () => {
    await open();
    const [entry] = valueOf(await note('The board discussed it.')).entries;
    assert.ok(entry);
    const changed = valueOf(await world.tab.changeEntry(who(chair), { ...about(), entry: entry.id, revision: 1, text: 'The board discussed it at length.' }));
    assert.deepEqual([changed.entries[0]?.revision, changed.entries[0]?.changedName], [2, chair.name]);
    assert.equal(refusalOf(await world.tab.changeEntry(who(secretary), { ...about(), entry: entry.id, revision: 1, text: 'Other' })).why, 'changedMeanwhile');
    assert.equal((await see()).entries[0]?.text, 'The board discussed it at length.');
    assert.deepEqual(valueOf(await world.tab.strikeEntry(who(secretary), { ...about(), entry: entry.id, revision: 2 })).entries, []);
  });

  it('what is noted on a restricted item is read by its readers alone, and not by the journal', async () => {
    const paper: Paper = {
      id: id(), meeting: world.meeting, item: staffing.id, title: 'Posts', url: 'https://brookmere.example/posts', report: null, state: 'withAgenda', tabled: null,
      restriction: { reason: 'staffing', readers: [hr.id, chair.id], masksTitle: false, by: secretary.id }, clearances: [], by: secretary.id, addedAt: STARTS, changedAt: STARTS, revision: 1, tries: [], pages: null, published: { by: secretary.id, at: STARTS, urgent: null },
    };
    await world.in(async ({ papers }) => papers.save(world.group.id, paper));
    await quorate();
    valueOf(await note('Two posts are at risk.', { item: staffing.id }));
    valueOf(await note('DEC: approved: the new structure', { item: staffing.id }));
    for (const [person, sees] of [[chair, 2], [hr, 2], [secretary, 2], [ict, 0]] as const) {
      const page = await see(person);
      assert.deepEqual([page.entries.length, page.hidden], [sees, 2 - sees], person.name);
      assert.equal(JSON.stringify(page).includes('at risk'), sees > 0);
    }
    const [decision] = await world.in(async ({ decisions }) => decisions.ofMeeting(world.meeting));
    assert.deepEqual([...(decision?.readers ?? [])].sort(), [chair.id, hr.id, secretary.id].sort());
    assert.ok((await world.journal()).includes('entry.noted'));
    assert.doesNotMatch(await world.journalText(), /at risk|new structure/u);
  });
});
