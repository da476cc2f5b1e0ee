import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import type { DocumentQuery } from '../../shared/contract/documents.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { NOW } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { record } from './samples.ts';

describe('documents, and who may have them', () => {
  let world: PeopleWorld;
  const ids = { draft: randomUUIDv7(), agreed: randomUUIDv7(), report: randomUUIDv7() };
  const ask = async (person: Person, query: Omit<DocumentQuery, 'group'>) => await world.tab.document(who(person), { group: world.group.id, ...query });
  const text = async (person: Person, query: Omit<DocumentQuery, 'group'>): Promise<string> => Buffer.from(valueOf(await ask(person, query)).base64, 'base64').toString();

  before(async () => {
    world = await openPeople();
    const { group, meeting } = world;
    await world.in(async (records) => {
      await records.meetingRecords.save(group.id, { ...record({ id: ids.agreed, meeting, corrections: [], compiled: { by: PEOPLE.secretary.id, at: NOW } }) });
      await records.meetingRecords.save(group.id, { ...record({ id: ids.draft, meeting, kind: 'minutes', state: 'compiled', proposed: null, agreed: null, corrections: [], compiled: { by: PEOPLE.secretary.id, at: NOW } }) });
      await records.papers.save(group.id, {
        id: ids.report, meeting, item: randomUUIDv7(), title: 'Dismissal of a contractor', url: null, pages: null, state: 'withAgenda', published: { by: PEOPLE.secretary.id, at: NOW, urgent: null }, tabled: null,
        restriction: { reason: 'Names a person', readers: [PEOPLE.chair.id], masksTitle: true, by: PEOPLE.secretary.id }, clearances: [], by: PEOPLE.secretary.id, addedAt: NOW, changedAt: NOW, revision: 1, tries: [],
        report: { author: { post: '', department: '', name: '', contact: '' }, effective: null, background: [], sections: { purpose: 'To end the contract.' } },
      });
      await records.actions.save(group.id, {
        id: randomUUIDv7(), ref: 'ACT-2026-001', title: 'Patch', owner: PEOPLE.ict.id, due: '2026-12-01', priority: 'normal', from: null, state: 'open', meeting: null, item: null, carried: 0, closing: null, closed: null,
      });
    });
  });
  after(() => world.close());

  it('an agreed log is everybody’s, a draft its makers’', async () => {
    assert.match(valueOf(await ask(PEOPLE.ict, { what: 'record', format: 'word', id: ids.agreed })).name, /^action-log-2027-01-06\.docx$/u);
    assert.equal(refusalOf(await ask(PEOPLE.ict, { what: 'record', format: 'word', id: ids.draft })).why, 'notFound');
    assert.equal(valueOf(await ask(PEOPLE.secretary, { what: 'record', format: 'pdf', id: ids.draft })).mediaType, 'application/pdf');
  });

  it('a restricted report is its readers’, and each printing of it is noted (R122)', async () => {
    assert.equal(refusalOf(await ask(PEOPLE.ict, { what: 'report', format: 'word', id: ids.report })).why, 'notFound');
    assert.ok((await ask(PEOPLE.chair, { what: 'report', format: 'word', id: ids.report })).ok);
    const reads = await world.in((records) => records.papers.reads(ids.report));
    assert.deepEqual(reads.map(({ person }) => person), [PEOPLE.chair.id]);
  });

  it('the register of a meeting is the group’s once it is kept, that of a year for those who review it', async () => {
    const before = world.now;
    assert.equal(refusalOf(await ask(PEOPLE.ict, { what: 'register', format: 'csv', meeting: world.meeting })).why, 'notFound');
    await world.in((records) => records.registers.save({ meeting: world.meeting, lines: [], revision: 1, confirmed: null }));
    world.now = '2026-12-01T17:00:00.000Z';
    assert.match(await text(PEOPLE.ict, { what: 'register', format: 'csv', meeting: world.meeting }), /Expected/u);
    assert.equal(refusalOf(await ask(PEOPLE.ict, { what: 'register', format: 'csv' })).why, 'mayNot');
    assert.ok((await ask(PEOPLE.secretary, { what: 'register', format: 'sheet' })).ok);
    world.now = before;
  });

  it('actions as a table; an agenda as a text; dates as a calendar, with no name in them (W23)', async () => {
    assert.match(await text(PEOPLE.hr, { what: 'actions', format: 'csv' }), /ACT-2026-001,Patch/u);
    assert.ok((await ask(PEOPLE.hr, { what: 'agenda', format: 'word' })).ok);
    const ics = await text(PEOPLE.hr, { what: 'calendar', format: 'ics' });
    assert.ok(ics.includes(`SUMMARY:${world.group.name}`) && !ics.includes('winter'), ics);
  });

  it('no format that makes no sense, nothing of another group, nothing for a stranger', async () => {
    assert.equal(refusalOf(await ask(PEOPLE.hr, { what: 'agenda', format: 'ics' })).why, 'notReady');
    assert.equal(refusalOf(await ask(PEOPLE.hr, { what: 'record', format: 'word', id: randomUUIDv7() })).why, 'notFound');
    for (const what of ['agenda', 'register', 'actions', 'decisions', 'calendar', 'record', 'received', 'report'] as const) assert.equal(refusalOf(await ask(PEOPLE.outsider, { what, format: 'csv', id: ids.agreed })).why, 'notFound', what);
  });
});
