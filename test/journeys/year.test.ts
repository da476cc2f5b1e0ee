import assert from 'node:assert/strict';
import mammoth from 'mammoth';
import type { MeetingHead } from '../../shared/contract/views.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { PEOPLE } from '../tenant/people.ts';
import { MEETINGS_ALONE } from '../tenant/setup-file.ts';
import { openTown, textOfPost, type Town } from './town.ts';
import { before as earlier, openYear, type Year } from './year-world.ts';

const QUORATE = [PEOPLE.chair, PEOPLE.viceChair, PEOPLE.operations, PEOPLE.digital, PEOPLE.ict, PEOPLE.communications];

/** Six meetings by the rules of document E, as a secretary lives them. */
describe('a year of six meetings', () => {
  let town: Town;
  let year: Year;
  let meetings: readonly MeetingHead[];
  const at = (n: number): MeetingHead => {
    const meeting = meetings[n];
    assert.ok(meeting, `meeting ${n}`);
    return meeting;
  };
  const said = (pattern: RegExp): number => town.channel().map(textOfPost).filter((text) => pattern.test(text)).length;
  const item = async (meeting: MeetingHead, title: RegExp): Promise<string> => (await year.do(PEOPLE.secretary, 'agenda', { meeting: meeting.id })).items.find((one) => title.test(one.title))?.id ?? '';
  const toAgenda = async (meeting: MeetingHead): Promise<void> => { await town.clock.set(earlier(meeting.starts, 6)); };

  before(async () => {
    town = await openTown({ now: '2026-01-05T09:00:00.000Z', firstMeetingDay: '2026-01-14', setup: MEETINGS_ALONE });
    year = await openYear(town, textOfPost);
    meetings = (await year.meetings()).filter(({ phase, starts }) => phase !== 'cancelled' && starts > '2026-01-06').slice(0, 6);
  });
  after(async () => { await town[Symbol.asyncDispose](); });

  it('has six meetings in the calendar, two months apart', () => {
    assert.deepEqual(meetings.map(({ starts }) => starts.slice(0, 7)), ['2026-01', '2026-03', '2026-05', '2026-07', '2026-09', '2026-11']);
  });

  it('January: an item is proposed in chat and taken onto the agenda, which goes out in time; a late paper is shown as a supplement (W4, R120)', async () => {
    await town.say(PEOPLE.digital, 'Propose item: Digital Champions update, 10 min, for discussion');
    const [proposal] = (await year.do(PEOPLE.secretary, 'agenda', { meeting: at(0).id })).proposals;
    assert.equal(proposal?.title, 'Digital Champions update');
    await year.do(PEOPLE.secretary, 'acceptProposal', { meeting: at(0).id, proposal: proposal.id, place: 3 });
    await town.clock.set('2026-01-08T09:00:00.000Z');
    assert.equal(said(/Wed 14 January 2026[^]*Digital Champions update/u), 1);
    const { state, clock } = await year.do(PEOPLE.secretary, 'agenda', { meeting: at(0).id });
    assert.deepEqual([state, clock.state], ['published', 'inTime']);
    await year.do(PEOPLE.ict, 'lookAtPapers', { meeting: at(0).id, seen: town.clock.now() });
    await town.clock.set('2026-01-09T09:00:00.000Z');
    const added = await year.do(PEOPLE.secretary, 'savePaper', {
      meeting: at(0).id, paper: null, revision: 0, item: await item(at(0), /customer relationship/u), title: 'Options appraisal', url: 'https://brookmere.example/options.docx', pages: 8, report: null, clearers: [], restriction: null,
    });
    const paper = added.items.flatMap(({ papers }) => papers).find(({ line }) => line.title === 'Options appraisal');
    const seen = (await year.do(PEOPLE.ict, 'papers', { meeting: at(0).id })).items.flatMap(({ papers }) => papers).find(({ id }) => id === paper?.id);
    assert.deepEqual([seen?.supplement === null, seen?.news], [false, 'new']);
  });

  it('January: the meeting notes an action and takes a decision in one line each, with its quorum; nobody votes (R119, R109)', async () => {
    await year.begin(at(0), QUORATE);
    await year.note(at(0), 'ACT: ICT Operations and Development Manager to patch print servers by 30 Jan');
    await year.note(at(0), 'DEC: Buy the customer relationship system', { decision: { text: 'Buy the customer relationship system', outcome: 'approved', reasons: 'It is the cheapest that does all we need.', conditions: null, optionsRejected: 'Keeping the old one', spendsMoney: true, conflicts: 'None', dissent: null, vote: null } });
    const { actions } = await year.do(PEOPLE.ict, 'actions', {});
    assert.deepEqual(actions.map(({ ref, ownerName, due }) => [ref, ownerName, due]), [['ACT-2026-001', PEOPLE.ict.name, '2026-01-30']]);
    const { decisions } = await year.do(PEOPLE.chair, 'decisions', { words: 'customer' });
    assert.deepEqual(decisions.map(({ ref, quorum, vote }) => [ref, quorum?.present, quorum?.quorate, vote]), [['DEC-2026-001', 6, true, null]]);
    await year.close(at(0));
    assert.equal(said(/Action log to check/u), 1);
  });

  it('March: the log is agreed with a correction, and goes onward to the next Efficiency Board and EMT by mail (R124, R125, T6)', async () => {
    await toAgenda(at(1));
    const { bodies } = await year.do(PEOPLE.secretary, 'onward', {});
    for (const { body } of bodies) await year.do(PEOPLE.secretary, 'saveDiary', { body: body.id, days: ['2026-03-25', '2026-05-27', '2026-08-05', '2026-10-07', '2026-12-09'], leadDays: 5, address: `${body.name.toLowerCase().replaceAll(' ', '.')}@brookmere.example`, was: null });
    await town.api(PEOPLE.ict, 'answer', { meeting: at(1).id, answer: 'apologies', reason: 'leave', substitute: null });
    await year.begin(at(1), QUORATE.filter((person) => person !== PEOPLE.ict));
    await year.agree(at(0), at(1), ['The meeting began at five past ten.']);
    assert.match(await year.refused(PEOPLE.secretary, 'editRecord', { record: (await year.do(PEOPLE.secretary, 'records', { meeting: at(0).id })).places[0]?.record?.id ?? '', item: 1, title: 'x', before: '', text: 'y' }), /agreed|not be/iu);
    const { forwardings } = await year.do(PEOPLE.secretary, 'onward', {});
    assert.deepEqual(forwardings.map(({ toName, cargo, forMeetingOn }) => `${toName} ${cargo} ${String(forMeetingOn)}`).toSorted((a, b) => a.localeCompare(b)), ['Efficiency Board actionLog 2026-03-25', 'Executive Management Team actionLog 2026-03-25']);
    for (const { id } of forwardings) await year.do(PEOPLE.secretary, 'sendOnward', { forwarding: id, way: 'mail' });
    await town.quiet();
    const letters = town.tenant.letters.all();
    assert.deepEqual(letters.map(({ to }) => to[0] ?? '').toSorted((a, b) => a.localeCompare(b)), ['efficiency.board@brookmere.example', 'executive.management.team@brookmere.example']);
    const word = letters[0]?.files.find(({ name }) => name.endsWith('.docx'));
    assert.match((await mammoth.extractRawText({ buffer: word?.bytes ?? Buffer.from('') })).value, /ACT-2026-001[^]*The meeting began at five past ten\./u);
    for (const { id } of forwardings) await year.do(PEOPLE.secretary, 'acknowledgeOnward', { forwarding: id, note: 'By reply' });
    await year.close(at(1));
  });

  it('March to May: a restricted paper is masked for whoever is not on its list, everywhere (R122, W5)', async () => {
    await town.clock.set('2026-05-01T09:00:00.000Z');
    const secret = 'Dismissal of a contractor';
    const added = await year.do(PEOPLE.secretary, 'savePaper', {
      meeting: at(2).id, paper: null, revision: 0, item: await item(at(2), /customer relationship/u), title: secret, url: 'https://brookmere.example/secret.docx', pages: 2, report: null, clearers: [],
      restriction: { reason: 'Names a person', readers: [PEOPLE.chair.id], masksTitle: true },
    });
    const paper = added.items.flatMap(({ papers }) => papers).find(({ line }) => line.restricted);
    await toAgenda(at(2));
    await town.quiet();
    for (const name of ['papers', 'agenda', 'overview', 'session', 'records', 'decisions'] as const) {
      const answer = await town.api(PEOPLE.ict, name, name === 'decisions' ? { group: year.group, words: '' } : name === 'overview' ? { group: year.group } : { group: year.group, meeting: at(2).id });
      assert.ok(!JSON.stringify(answer.body).includes('Dismissal') && !JSON.stringify(answer.body).includes('secret.docx'), name);
    }
    assert.equal(said(/Dismissal|secret\.docx/u), 0);
    assert.equal((await town.api(PEOPLE.ict, 'openPaper', { group: year.group, paper: paper?.id ?? '' })).status, 404);
    assert.equal((await year.do(PEOPLE.chair, 'openPaper', { paper: paper?.id ?? '' })).url, 'https://brookmere.example/secret.docx');
  });

  it('May: the second apology in a row is told to the chair alone (R110, T5), and without a quorum only notes are taken (R108)', async () => {
    await town.api(PEOPLE.ict, 'answer', { meeting: at(2).id, answer: 'apologies', reason: 'unwell', substitute: null });
    for (const person of [PEOPLE.viceChair, PEOPLE.communications, PEOPLE.hr]) await town.api(person, 'answer', { meeting: at(2).id, answer: 'apologies', reason: null, substitute: null });
    await town.clock.set(addMinutes(town.clock.now(), 5));
    await town.clock.set(earlier(at(2).starts, 2));
    assert.ok(year.chat(PEOPLE.chair).some((text) => text.includes(PEOPLE.ict.name) && /in a row|two meetings|second/iu.test(text)), JSON.stringify(year.chat(PEOPLE.chair)));
    assert.equal(said(new RegExp(`${PEOPLE.ict.name}.*(?:in a row|unwell)`, 'iu')), 0, 'never in the channel');
    await year.begin(at(2), [PEOPLE.chair, PEOPLE.operations, PEOPLE.digital]);
    const { quorum } = await year.do(PEOPLE.chair, 'session', { meeting: at(2).id });
    assert.deepEqual([quorum.present, quorum.needed, quorum.quorate], [3, 5, false]);
    const decision = { text: 'Approve the plan', outcome: 'approved', reasons: 'r', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null, vote: null };
    const { items } = await year.do(PEOPLE.secretary, 'session', { meeting: at(2).id });
    assert.match(await year.refused(PEOPLE.secretary, 'noteLine', { meeting: at(2).id, item: items[0]?.id ?? null, line: 'DEC: Approve the plan', action: null, decision, interest: null }), /quor/iu);
    await year.agree(at(1), at(2));
    await year.close(at(2));
    const { actions } = await year.do(PEOPLE.secretary, 'actions', {});
    assert.equal(actions.find(({ ref }) => ref === 'ACT-2026-001')?.carried, 2);
  });

  it('June: an urgent meeting of a few, at once, and reported to the next full one (R116)', async () => {
    await town.clock.set('2026-06-16T08:30:00.000Z');
    await year.do(PEOPLE.secretary, 'callMeeting', { kind: 'urgent', subject: 'Ransomware on the file servers', why: 'All depots are down.', day: '2026-06-16', from: '14:00', minutes: 60, place: null, joinUrl: null, people: [PEOPLE.chair.id, PEOPLE.ict.id, PEOPLE.operations.id] });
    await town.clock.set(addMinutes(town.clock.now(), 1));
    assert.ok(year.chat(PEOPLE.chair).some((text) => text.includes('Ransomware on the file servers')));
    const [call] = (await year.do(PEOPLE.chair, 'calls', {})).calls;
    assert.deepEqual([call?.state, call?.clause?.sentence.includes('major incident')], ['agreed', true], 'the terms ask for nobody’s agreement');
    assert.ok(year.chat(PEOPLE.ict).some((text) => text.includes('Ransomware on the file servers')));
    assert.ok(!year.chat(PEOPLE.hr).some((text) => text.includes('Ransomware')), 'not called');
    const urgent = (await year.meetings()).find(({ kind }) => kind === 'urgent');
    assert.ok(urgent);
    await year.begin(urgent, [PEOPLE.chair, PEOPLE.ict, PEOPLE.operations]);
    await year.note(urgent, 'ACT: ICT Operations and Development Manager to restore the depots by 17 June');
    await year.close(urgent);
    const { items } = await year.do(PEOPLE.secretary, 'agenda', { meeting: at(3).id });
    assert.ok(items.some(({ title }) => /urgent meeting/iu.test(title)), JSON.stringify(items.map(({ title }) => title)));
  });

  it('July: a substitute is named, reads the papers of that meeting, and stands in the register (R114, R115)', async () => {
    await toAgenda(at(3));
    await town.api(PEOPLE.hr, 'answer', { meeting: at(3).id, answer: 'apologies', reason: 'clash', substitute: PEOPLE.programme.name });
    await year.do(PEOPLE.secretary, 'nameSubstitute', { meeting: at(3).id, standsFor: PEOPLE.hr.id, person: PEOPLE.programme.id });
    await year.do(PEOPLE.programme, 'papers', { meeting: at(3).id });
    await year.begin(at(3), [...QUORATE, PEOPLE.programme]);
    const { people } = await year.do(PEOPLE.secretary, 'session', { meeting: at(3).id });
    assert.equal(people.find(({ person }) => person === PEOPLE.programme.id)?.status, 'presentAsSubstitute');
    await year.agree(at(2), at(3));
    const { actions } = await year.do(PEOPLE.ict, 'actions', {});
    const patch = actions.find(({ ref }) => ref === 'ACT-2026-001')?.id ?? '';
    await year.do(PEOPLE.ict, 'proposeClosure', { action: patch, evidence: 'All 40 servers report the new version.' });
    await year.do(PEOPLE.chair, 'closeActions', { actions: [patch], note: null });
    await year.close(at(3));
    const log = (await year.do(PEOPLE.ict, 'records', { meeting: at(3).id })).places.find(({ kind }) => kind === 'actionLog')?.record;
    assert.deepEqual(log?.content.actions.closed.map(({ ref }) => ref), ['ACT-2026-001']);
  });

  it('September and November: the cycle goes on, and every log is agreed and reported once', async () => {
    for (const n of [4, 5]) {
      await toAgenda(at(n));
      await year.begin(at(n), QUORATE);
      await year.agree(at(n - 1), at(n));
      await year.close(at(n));
    }
    const { forwardings } = await year.do(PEOPLE.secretary, 'onward', {});
    assert.equal(forwardings.length, 10, 'five agreed logs to two bodies');
    assert.equal(new Set(forwardings.map(({ to, record }) => `${to} ${record}`)).size, 10);
  });

  it('the year’s attendance is fair: reasons beside the rate, two apologies and one substitute told apart (R112, W8)', async () => {
    await town.clock.set('2026-12-15T09:00:00.000Z');
    const review = await year.do(PEOPLE.chair, 'attendanceReview', { year: '2026' });
    const of = (id: string) => review.people.find(({ person }) => person === id);
    assert.deepEqual([of(PEOPLE.chair.id)?.tally.present, of(PEOPLE.ict.id)?.tally.apologies], [6, 2]);
    assert.equal((await town.api(PEOPLE.ict, 'attendanceReview', { group: year.group, year: '2026' })).status, 403);
  });

  it('all of it is in documents: the register as a spreadsheet, the log as Word and PDF, dates as a calendar', async () => {
    const log = (await year.do(PEOPLE.secretary, 'records', { meeting: at(0).id })).places.find(({ kind }) => kind === 'actionLog')?.record;
    const files = [
      await year.do(PEOPLE.secretary, 'document', { what: 'record', format: 'word', id: log?.id ?? '' }), await year.do(PEOPLE.secretary, 'document', { what: 'record', format: 'pdf', id: log?.id ?? '' }),
      await year.do(PEOPLE.secretary, 'document', { what: 'register', format: 'sheet' }), await year.do(PEOPLE.ict, 'document', { what: 'calendar', format: 'ics' }), await year.do(PEOPLE.ict, 'document', { what: 'actions', format: 'csv' }),
    ];
    assert.deepEqual(files.map(({ name }) => name.split('.').at(-1)), ['docx', 'pdf', 'xlsx', 'ics', 'csv']);
    assert.ok(files.every(({ base64 }) => base64.length > 100));
  });
});
