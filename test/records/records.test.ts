import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { lastRecordOf } from '../../bot/usecases/records/last-record.ts';
import type { RecordsPage } from '../../shared/contract/records.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import type { MeetingRecord } from '../../shared/domain/meeting-record.ts';
import type { Entry } from '../../shared/domain/session.ts';
import { aMeeting, anAction } from '../store/world.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const { secretary, chair, hr, ict } = PEOPLE;
const SECRET = 'the name of the bidder';

const recordOf = ({ places }: RecordsPage, kind: MeetingRecord['kind']): MeetingRecord => {
  const record = places.find((place) => place.kind === kind)?.record;
  assert.ok(record, `no ${kind}`);
  return record;
};

describe('the records of a meeting, on PostgreSQL', () => {
  let world: PeopleWorld;
  let held: Meeting;
  let next: Meeting;
  const me = who(secretary);
  const group = () => world.group.id;
  const page = async (person = secretary): Promise<RecordsPage> => valueOf(await world.tab.records(who(person), { group: group(), meeting: held.id }));
  const items = [
    { id: randomUUIDv7(), number: 1, title: 'Print servers', purpose: 'discuss', presenter: null, minutes: 10, papers: [], standing: null },
    { id: randomUUIDv7(), number: 2, title: 'Contract', purpose: 'decide', presenter: null, minutes: 10, papers: [{ id: null, title: null, url: null, state: 'withAgenda', restricted: true }], standing: null },
  ] as const;
  const entry = (item: string, text: string): Entry => ({
    id: randomUUIDv7(), meeting: held.id, item, kind: 'note', text, became: null, interest: null, by: secretary.id, at: held.starts, revision: 0, changed: null,
  });
  const secret = (): Decision => ({
    id: randomUUIDv7(), ref: 'DEC-2026-001', meeting: held.id, item: items[1].id, about: 'Contract', text: SECRET, outcome: 'approved', reasons: SECRET, conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null,
    dissent: null, vote: null, effective: null, quorum: null, state: 'taken', settled: null, readers: [chair.id], by: chair.id, at: held.starts, corrections: [],
  });
  const carriedOf = async (): Promise<readonly number[]> => (await world.in(({ actionLog }) => actionLog.of(group()))).map(({ carried }) => carried);

  before(async () => {
    world = await openPeople();
    held = { ...aMeeting({ starts: '2026-11-04T14:00:00.000Z', ends: '2026-11-04T16:00:00.000Z' }), items };
    next = aMeeting({ starts: '2027-01-06T14:00:00.000Z', ends: '2027-01-06T16:00:00.000Z' });
    await world.in(async (records) => {
      for (const meeting of [held, next]) await records.meetings.save(group(), meeting);
      await records.actions.save(group(), anAction({ ref: 'ACT-2026-001', owner: ict.id }));
      await records.entries.save(group(), entry(items[0].id, 'They are old.'));
      await records.entries.save(group(), entry(items[1].id, SECRET));
      await records.decisions.save(group(), secret());
      await records.registers.save({
        meeting: held.id, revision: 0, confirmed: { by: secretary.id, at: held.ends },
        lines: [{ key: chair.id, person: chair.id, name: null, status: 'present', arrived: null, left: null, standsFor: null }, { key: hr.id, person: hr.id, name: null, status: 'apologies', arrived: null, left: null, standsFor: null }],
      });
    });
  });
  after(() => world.close());

  it('are compiled when the meeting is over, and not before', async () => {
    const input = { group: group(), meeting: held.id, kind: 'actionLog', revision: null } as const;
    assert.equal(refusalOf(await world.tab.compileRecord(me, input)).why, 'meetingNotHeld');
    world.now = '2026-11-05T10:00:00.000Z';
    const log = recordOf(valueOf(await world.tab.compileRecord(me, input)), 'actionLog');
    assert.deepEqual([log.state, log.revision, log.content.leftOut, log.content.nextMeeting], ['compiled', 0, 1, '2026-12-01T14:00:00.000Z']);
    assert.deepEqual(log.content.actions.carried.map(({ ref, ownerName, carried }) => [ref, ownerName, carried]), [['ACT-2026-001', ict.name, 1]]);
    assert.deepEqual(log.content.attendance.map(({ name, status }) => [name, status]), [[chair.name, 'present'], [hr.name, 'apologies']]);
    assert.equal(refusalOf(await world.tab.compileRecord(me, input)).why, 'changedMeanwhile');
  });

  it('carry an action forward once, however often they are compiled', async () => {
    const { revision } = recordOf(await page(), 'actionLog');
    valueOf(await world.tab.compileRecord(me, { group: group(), meeting: held.id, kind: 'actionLog', revision }));
    valueOf(await world.tab.compileRecord(me, { group: group(), meeting: held.id, kind: 'minutes', revision: null }));
    assert.deepEqual(await carriedOf(), [1]);
  });

  it('leave restricted business out for everybody (R122)', async () => {
    for (const person of [secretary, chair, hr]) assert.ok(!JSON.stringify(await page(person)).includes(SECRET), person.name);
  });

  it('are read as drafts by their makers alone', async () => {
    const seen = await page(hr);
    assert.deepEqual(seen.places.map(({ record, drafted }) => [record, drafted]), [[null, true], [null, true]]);
    assert.equal(refusalOf(await world.tab.editRecord(who(hr), { group: group(), record: recordOf(await page(), 'minutes').id, item: 1, title: 'Print servers', before: '', text: 'x' })).why, 'mayNot');
  });

  it('are edited text by text; what somebody else has changed is not overwritten', async () => {
    const { id } = recordOf(await page(), 'minutes');
    const input = { group: group(), record: id, item: 1, title: 'Print servers', before: 'They are old.' };
    const edited = recordOf(valueOf(await world.tab.editRecord(me, { ...input, text: 'They are ten years old.' })), 'minutes');
    assert.equal(edited.content.items[0]?.text, 'They are ten years old.');
    assert.equal(refusalOf(await world.tab.editRecord(who(chair), { ...input, text: 'They are new.' })).why, 'changedMeanwhile');
    const [theirs, mine] = await Promise.all(['One.', 'Two.'].map((text) => world.tab.editRecord(me, { ...input, before: 'They are ten years old.', text })));
    assert.deepEqual([theirs, mine].filter((one) => one?.ok === true).length, 1, 'two at once: one wins, the other hears of it');
  });

  it('come to the members, who ask for corrections until they are agreed (R124)', async () => {
    const { id, revision } = recordOf(await page(), 'actionLog');
    valueOf(await world.tab.proposeRecord(me, { group: group(), record: id, revision }));
    const asked = recordOf(valueOf(await world.tab.askCorrection(who(hr), { group: group(), record: id, text: 'I was there until three.' })), 'actionLog');
    assert.deepEqual(asked.asked.map(({ text, by, taken }) => [text, by, taken]), [['I was there until three.', hr.id, null]]);
    assert.equal(refusalOf(await world.tab.agreeRecord(who(chair), { group: group(), record: id, revision: asked.revision, meeting: next.id, taken: [], corrections: [] })).why, 'notReady');
  });

  it('are what the next agenda has to agree, the log of the last meeting that was held', async () => {
    const last = await world.in((records) => lastRecordOf(records, world.group, { id: world.meeting, starts: '2026-12-01T14:00:00.000Z' }));
    assert.equal(last?.meeting.id, held.id);
    assert.deepEqual(last.records.map(({ kind, state }) => [kind, state]), [['actionLog', 'proposed']]);
    assert.equal(await world.in((records) => lastRecordOf(records, world.group, held)), null);
  });

  it('wait for the next meeting of the whole group, not for an urgent one to which some are called', async () => {
    const urgent: Meeting = { ...aMeeting({ starts: '2026-11-20T14:00:00.000Z', ends: '2026-11-20T15:00:00.000Z' }), kind: 'urgent' };
    await world.in(async ({ meetings }) => { await meetings.save(group(), urgent); });
    assert.equal((await page()).next?.id, world.meeting, 'the one of 1 December');
    const last = await world.in((records) => lastRecordOf(records, world.group, { id: world.meeting, starts: '2026-12-01T14:00:00.000Z' }));
    assert.equal(last?.meeting.id, held.id, 'that one agrees what was recorded before the urgent one');
  });

  it('are agreed at a later meeting, with corrections, and set out onward', async () => {
    world.now = '2027-01-06T14:10:00.000Z';
    const { id, revision } = recordOf(await page(chair), 'actionLog');
    const input = { group: group(), record: id, meeting: next.id, taken: [0], corrections: ['It closed at 15:50.'] };
    assert.equal(refusalOf(await world.tab.agreeRecord(who(chair), { ...input, revision: revision - 1 })).why, 'changedMeanwhile');
    const agreed = recordOf(valueOf(await world.tab.agreeRecord(who(chair), { ...input, revision })), 'actionLog');
    assert.deepEqual([agreed.state, agreed.agreed?.meeting, agreed.corrections.map(({ text }) => text)], ['agreed', next.id, ['I was there until three.', 'It closed at 15:50.']]);
  });

  it('are frozen then: the database refuses what the program would do by mistake', async () => {
    const before = recordOf(await page(), 'actionLog');
    for (const deed of [world.tab.proposeRecord, world.tab.takeBackRecord]) assert.equal(refusalOf(await deed(me, { group: group(), record: before.id, revision: before.revision })).why, 'recordAgreed');
    await assert.rejects(world.in((records) => records.meetingRecords.save(group(), { ...before, content: { ...before.content, leftOut: 0 } })), /What was agreed is not changed/u);
    await assert.rejects(world.in((records) => records.meetingRecords.save(group(), { ...before, state: 'compiled' })), /What was agreed is not changed/u);
    assert.deepEqual(recordOf(await page(), 'actionLog'), before);
  });

  it('carry nothing forward when a page of yesterday compiles what is agreed', async () => {
    const late = anAction({ ref: 'ACT-2026-099', owner: ict.id });
    await world.in((records) => records.actions.save(group(), late));
    assert.equal(refusalOf(await world.tab.compileRecord(me, { group: group(), meeting: held.id, kind: 'actionLog', revision: 0 })).why, 'recordAgreed');
    assert.equal((await world.in(({ actions }) => actions.get(late.id)))?.action.carried, 0);
  });

  it('take later corrections as lines of their own', async () => {
    const { id, content } = recordOf(await page(), 'actionLog');
    assert.equal(refusalOf(await world.tab.correctRecord(who(hr), { group: group(), record: id, text: 'x' })).why, 'mayNot');
    // the second press of a double one
    for (const person of [chair, chair]) valueOf(await world.tab.correctRecord(who(person), { group: group(), record: id, text: 'The clerk was there too.' }));
    const corrected = recordOf(await page(hr), 'actionLog');
    assert.deepEqual(corrected.corrections.map(({ text }) => text), ['I was there until three.', 'It closed at 15:50.', 'The clerk was there too.']);
    assert.deepEqual(corrected.content, content);
  });

  it('stand with all others of their year', async () => {
    const year = valueOf(await world.tab.recordYear(who(hr), { group: group() }));
    assert.deepEqual([year.year, year.years, year.logs.map(({ meeting }) => meeting), year.before], [2026, [2026], [held.id], null]);
    assert.equal(year.logs[0]?.corrections.length, 3);
    const later = valueOf(await world.tab.recordYear(who(hr), { group: group(), year: '2027' }));
    assert.deepEqual([later.logs, later.before?.meeting], [[], held.id]);
  });

  it('of a cancelled meeting are none', async () => {
    const off = { ...aMeeting({ starts: '2026-11-18T14:00:00.000Z', ends: '2026-11-18T16:00:00.000Z' }), state: 'cancelled', published: null, cancelledAt: held.ends } as const;
    await world.in((records) => records.meetings.save(group(), off));
    assert.equal(refusalOf(await world.tab.compileRecord(me, { group: group(), meeting: off.id, kind: 'actionLog', revision: null })).why, 'meetingCancelled');
  });

  it('are nobody else’s: another group’s record is not found', async () => {
    const { id } = recordOf(await page(), 'minutes');
    const stranger = { ...me, tenant: '7d1f2c30-0000-4000-8000-00000000000b' };
    assert.equal(refusalOf(await world.tab.proposeRecord(stranger, { group: group(), record: id, revision: 0 })).why, 'notFound');
    assert.equal(refusalOf(await world.tab.proposeRecord(me, { group: group(), record: randomUUIDv7(), revision: 0 })).why, 'notFound');
  });

  it('are told in the journal step by step, which hangs together', async () => {
    const lines = (await world.journal()).filter((what) => what.startsWith('record.'));
    assert.deepEqual([...new Set(lines)], ['record.compiled', 'record.edited', 'record.proposed', 'record.correctionAsked', 'record.agreed', 'record.corrected']);
  });
});
