import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { JournalLine, Store } from '../../bot/ports.ts';
import { papersDoors } from '../../bot/usecases/papers/papers-doors.ts';
import type { InputOf } from '../../shared/contract/api.ts';
import type { PapersPage, PaperView, SavePaperInput } from '../../shared/contract/papers.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { aReport, NO_SECTIONS, saved } from './world.ts';

const SECRETARY = who(PEOPLE.secretary);
const ITEM = '00000000-0000-7000-8000-000000000001';
const LINK = 'https://brookmere.sharepoint.com/sites/steering/Shared%20Documents/case.docx';
const problemsOf = (refusal: Refusal): readonly string[] => (refusal.why === 'notReady' ? refusal.problems.map(({ field, kind }) => `${field} ${kind}`) : [refusal.why]);
const only = (page: PapersPage): PaperView => page.items.flatMap(({ papers }) => papers)[0] ?? assert.fail('no paper');

describe('papers', () => {
  let world: PeopleWorld;
  beforeEach(async () => { world = await openPeople(); });
  afterEach(() => world.close());

  const at = () => ({ group: world.group.id, meeting: world.meeting });
  const see = async (person: Pick<Person, 'id'>): Promise<PapersPage> => valueOf(await world.tab.papers(who(person), at()));
  const save = async (change: Partial<SavePaperInput> = {}): Promise<PaperView> => only(valueOf(await world.tab.savePaper(SECRETARY, saved(world.group.id, world.meeting, ITEM, change))));
  const one = ({ id, revision }: PaperView) => ({ group: world.group.id, paper: id, revision });
  const open = (person: Pick<Person, 'id'>, paper: PaperView) => world.tab.openPaper(who(person), { group: world.group.id, paper: paper.id });
  const lines = async () => (await world.in(({ meetings }) => meetings.get(world.meeting)))?.meeting.items[0]?.papers.filter(({ id }) => id !== null);
  const restricted = { reason: 'Names two people at risk of redundancy', readers: [PEOPLE.hr.id], masksTitle: true };

  it('R121: a link is there for everybody as soon as it is added, on the agenda’s line too; the posted card follows', async () => {
    const paper = await save({ url: LINK, pages: 8 });
    assert.deepEqual([paper.kind, paper.line.state, paper.inside?.pages], ['link', 'withAgenda', 8]);
    assert.deepEqual(await lines(), [{ id: paper.id, title: 'Business case', url: LINK, state: 'withAgenda', restricted: false }]);
    assert.equal(valueOf(await open(PEOPLE.ict, paper)).url, LINK);
    assert.deepEqual(world.jobs, [{ kind: 'refreshCard', tenant: world.group.tenant, meeting: world.meeting }]);
    assert.deepEqual(await world.journal(), ['paper.added']);
  });

  it('R34, R47: a report is a draft that its workers alone can open, and goes out when nothing that it needs is empty', async () => {
    const draft = await save({ title: 'Digital Strategy', report: aReport({ sections: { ...NO_SECTIONS, purpose: 'To seek approval' } }) });
    assert.deepEqual([draft.line.state, draft.inside?.complete], ['toFollow', { filled: 1, needed: 8 }]);
    assert.equal(only(await see(PEOPLE.ict)).inside, null);
    assert.equal(refusalOf(await open(PEOPLE.ict, draft)).why, 'notFound');
    const problems = problemsOf(refusalOf(await world.tab.publishPaper(SECRETARY, { ...one(draft), urgent: null })));
    assert.ok(problems.includes('report.sections.staff unsaid') && problems.includes('report.sections.financial missing'), problems.join());
    const full = only(valueOf(await world.tab.savePaper(SECRETARY, saved(world.group.id, world.meeting, ITEM, { paper: draft.id, revision: draft.revision, title: 'Digital Strategy', report: aReport() }))));
    const out = only(valueOf(await world.tab.publishPaper(SECRETARY, { ...one(full), urgent: null })));
    assert.deepEqual([out.line.state, (await lines())?.[0]?.state], ['withAgenda', 'withAgenda']);
    assert.equal(valueOf(await open(PEOPLE.ict, out)).report?.sections.recommendation, 'That the Digital Strategy be agreed and adopted from May 2022.');
  });

  it('R39-R44: comments are asked for, dates are read as people write them, and a report waits for them unless the chair says why not', async () => {
    const draft = await save({ report: aReport(), clearers: ['finance', 'humanResources'] });
    const asked = only(valueOf(await world.tab.askClearance(SECRETARY, { ...one(draft), clearer: 'finance', of: PEOPLE.ict.id, due: '2026-11-20' })));
    assert.equal(asked.inside?.clearances[0]?.askedName, 'Tom Okafor');
    assert.equal(refusalOf(await world.tab.askClearance(SECRETARY, { ...one(asked), clearer: 'finance', of: PEOPLE.outsider.id, due: null })).why, 'notReady');
    const comments = (change: Partial<InputOf<'giveClearance'>>) => ({ ...one(asked), clearer: 'finance' as const, initials: 'SES', day: '19/04/2022', text: 'There are no specific financial implications.', none: false, remit: null, ...change });
    assert.deepEqual(refusalOf(await world.tab.giveClearance(who(PEOPLE.ict), comments({ day: '2704/2022' }))), {
      why: 'notReady', problems: [{ field: 'day', kind: 'dayUnclear', typed: '2704/2022', meant: ['2022-04-27'] }],
    });
    assert.equal(refusalOf(await world.tab.giveClearance(who(PEOPLE.frontline), comments({}))).why, 'mayNot', 'who was not asked');
    const given = only(valueOf(await world.tab.giveClearance(who(PEOPLE.ict), comments({}))));
    assert.deepEqual(problemsOf(refusalOf(await world.tab.publishPaper(SECRETARY, { ...one(given), urgent: null }))), ['clearances commentsAwaited']);
    assert.equal(refusalOf(await world.tab.publishPaper(SECRETARY, { ...one(given), urgent: 'It cannot wait' })).why, 'mayNot', 'that is for the chair');
    const out = only(valueOf(await world.tab.publishPaper(who(PEOPLE.chair), { ...one(given), urgent: 'The grant closes on Friday' })));
    assert.equal(out.inside?.published?.urgent, 'The grant closes on Friday');
  });

  it('R42: silence is no clearance; "no implications" is', async () => {
    const draft = await save({ report: aReport(), clearers: ['humanResources'] });
    const answer = { ...one(draft), clearer: 'humanResources' as const, initials: 'JP', day: '27/04/2022', text: '', remit: null };
    assert.deepEqual(problemsOf(refusalOf(await world.tab.giveClearance(SECRETARY, { ...answer, none: false }))), ['text missing']);
    const given = only(valueOf(await world.tab.giveClearance(SECRETARY, { ...answer, none: true })));
    valueOf(await world.tab.publishPaper(SECRETARY, { ...one(given), urgent: null }));
  });

  it('R40: a body with the remit that is not this group is named', async () => {
    const draft = await save({ report: aReport(), clearers: ['constitutional'] });
    const said = { ...one(draft), clearer: 'constitutional' as const, initials: 'GMG', day: '26/04/22', text: 'This matter falls within its remit.', none: false };
    const given = only(valueOf(await world.tab.giveClearance(SECRETARY, { ...said, remit: 'Finance Committee' })));
    assert.equal(given.inside?.remit, 'Finance Committee');
    const own = only(valueOf(await world.tab.giveClearance(SECRETARY, { ...said, ...one(given), remit: 'digital steering group' })));
    assert.equal(own.inside?.remit, null);
  });

  it('R121: the chair tables a paper and says why; once the meeting has begun nobody else brings one, and once it is over nobody does', async () => {
    const early = await save({ url: LINK });
    assert.equal(refusalOf(await world.tab.tablePaper(SECRETARY, { ...one(early), reason: 'Late' })).why, 'mayNot');
    assert.deepEqual(problemsOf(refusalOf(await world.tab.tablePaper(who(PEOPLE.chair), { ...one(early), reason: ' ' }))), ['reason missing']);
    world.now = '2026-12-01T14:30:00.000Z';
    valueOf(await world.tab.removePaper(SECRETARY, one(early)));
    const late = await save({ url: LINK, title: 'Flood' });
    assert.deepEqual([late.line.state, late.line.url], ['toFollow', null]);
    assert.deepEqual(problemsOf(refusalOf(await world.tab.publishPaper(SECRETARY, { ...one(late), urgent: null }))), ['publish meetingBegun']);
    const tabled = only(valueOf(await world.tab.tablePaper(who(PEOPLE.viceChair), { ...one(late), reason: 'The server room is under water' })));
    assert.deepEqual([tabled.line.state, tabled.line.url, tabled.inside?.tabled?.byName], ['tabled', LINK, 'Helen Ashworth']);
    world.now = '2026-12-01T16:30:00.000Z';
    assert.deepEqual(problemsOf(refusalOf(await world.tab.savePaper(SECRETARY, saved(world.group.id, world.meeting, ITEM)))), ['meeting meetingOver']);
    assert.deepEqual(problemsOf(refusalOf(await world.tab.removePaper(SECRETARY, one(tabled)))), ['meeting meetingOver']);
  });

  it('R122: of a restricted paper only its readers get title, address and text, and each opening is noted; owners and other officers get the line', async () => {
    const paper = await save({ title: 'Redundancies', url: LINK, restriction: restricted });
    const masked = { id: paper.id, title: null, url: null, state: 'withAgenda', restricted: true };
    assert.deepEqual([paper.inside?.title, await lines()], ['Redundancies', [masked]]);
    for (const person of [PEOPLE.chair, PEOPLE.viceChair, PEOPLE.ict]) {
      const page = await see(person);
      assert.deepEqual([only(page).line, only(page).inside, page.openings.notForYou], [masked, null, 1]);
      assert.ok(!/Redundancies|case\.docx|at risk/u.test(JSON.stringify(page)), person.name);
      for (const refused of [
        await open(person, paper), await world.tab.tryPaper(who(person), { group: world.group.id, paper: paper.id, opens: true }),
      ]) assert.equal(refusalOf(refused).why, 'notFound');
    }
    assert.equal(refusalOf(await world.tab.restrictPaper(who(PEOPLE.chair), { ...one(paper), restriction: null })).why, 'notFound', 'the chair is no reader');
    world.now = addMinutes(world.now, 5);
    assert.deepEqual([valueOf(await open(PEOPLE.hr, paper)).url, valueOf(await open(PEOPLE.hr, paper)).noted], [LINK, true]);
    assert.deepEqual(only(await see(PEOPLE.secretary)).inside?.reads.map(({ name }) => name), ["Daniel O'Neill"]);
    assert.deepEqual(only(await see(PEOPLE.hr)).inside?.reads, [], 'the log is for those who manage papers');
  });

  it('R122: neither the journal nor a kept agenda tells what a restricted paper is', async () => {
    const paper = await save({ title: 'Redundancies', url: LINK });
    await world.in(async (records) => {
      const items = (await records.meetings.get(world.meeting))?.meeting.items ?? [];
      const publications = [{ version: 1, at: world.now, by: null, items }];
      await records.agendas.save(world.group.id, { meeting: world.meeting, revision: 4, items, proposed: null, agreed: null, publications, pressed: null, late: null });
    });
    const shut = only(valueOf(await world.tab.restrictPaper(SECRETARY, { ...one(paper), restriction: restricted })));
    const [agenda] = await world.in(({ agendas }) => agendas.of([world.meeting]));
    assert.ok(!/Redundancies|case\.docx/u.test(JSON.stringify(agenda)));
    assert.deepEqual([agenda?.revision, agenda?.publications[0]?.items[0]?.papers.at(-1)?.restricted], [4, true]);
    const told: JournalLine[] = [];
    const heard: Store['inTenant'] = async (tenant, work) =>
      await world.ports.store.inTenant(tenant, async (records) => await work({ ...records, journal: { write: async (line) => { told.push(line); await records.journal.write(line); } } }));
    const tab = papersDoors({ ...world.ports, store: { ...world.ports.store, inTenant: heard } }, randomUUIDv7);
    const asked = only(valueOf(await tab.askClearance(SECRETARY, { ...one(shut), clearer: 'finance', of: PEOPLE.hr.id, due: null })));
    const cleared = only(valueOf(await tab.giveClearance(who(PEOPLE.hr), { ...one(asked), clearer: 'finance', initials: 'SES', day: '1/11/26', text: 'Redundancies cost money', none: false, remit: null })));
    valueOf(await tab.savePaper(SECRETARY, saved(world.group.id, world.meeting, ITEM, { paper: cleared.id, revision: cleared.revision, title: 'More Redundancies', url: `${LINK}?v=2`, clearers: ['finance'] })));
    assert.deepEqual(told.map(({ what }) => what), ['paper.commentsAsked', 'paper.cleared', 'paper.changed']);
    assert.ok(!/Redundanc|case\.docx|at risk/u.test(JSON.stringify(told)), JSON.stringify(told));
    assert.deepEqual(await world.journal(), ['paper.added', 'paper.restricted', ...told.map(({ what }) => what)]);
  });

  it('R122: readers are people of the team, and a restriction says why', async () => {
    const paper = await save({ url: LINK });
    const wanted = (change: object) => world.tab.restrictPaper(SECRETARY, { ...one(paper), restriction: { ...restricted, ...change } });
    assert.deepEqual(problemsOf(refusalOf(await wanted({ readers: [PEOPLE.outsider.id] }))), ['readers personNotInTeam']);
    assert.deepEqual(problemsOf(refusalOf(await wanted({ reason: '' }))), ['reason missing']);
    valueOf(await wanted({}));
  });

  for (const [lets, sees] of [[false, null], [true, 'Redundancies']] as const) {
    it(`R111, W5: a substitute from outside the team reads that meeting’s papers, and restricted ones ${lets ? 'because the chair lets them' : 'not at all'}`, async () => {
      const open1 = await save({ url: LINK, title: 'Open to all' });
      valueOf(await world.tab.savePaper(SECRETARY, saved(world.group.id, world.meeting, ITEM, { title: 'Redundancies', url: LINK, restriction: restricted })));
      assert.equal(refusalOf(await world.tab.papers(who(PEOPLE.outsider), at())).why, 'notFound');
      await world.in(({ substitutes }) => substitutes.save({ meeting: world.meeting, standsFor: PEOPLE.hr.id, person: PEOPLE.outsider.id, restricted: lets }));
      const page = valueOf(await world.tab.papers(who(PEOPLE.outsider), { group: world.group.id }));
      assert.deepEqual([page.frame.may, page.frame.meetings.length, page.people], [['seePapers'], 1, []]);
      assert.deepEqual(page.items[0]?.papers.map(({ inside }) => inside?.title ?? null), ['Open to all', sees]);
      assert.equal(valueOf(await open(PEOPLE.outsider, open1)).url, LINK);
      await world.in(({ substitutes }) => substitutes.remove(world.meeting, PEOPLE.hr.id));
      assert.equal(refusalOf(await open(PEOPLE.outsider, open1)).why, 'notFound', 'nobody’s substitute any more');
    });
  }

  it('two people at once: whoever has read an older paper overwrites nothing', async () => {
    const paper = await save({ url: LINK });
    const change = (title: string) => world.tab.savePaper(SECRETARY, saved(world.group.id, world.meeting, ITEM, { paper: paper.id, revision: paper.revision, url: LINK, title }));
    const both = await Promise.all([change('One'), change('Two')]);
    assert.equal(both.filter(({ ok }) => ok).length, 1);
    assert.deepEqual(both.flatMap((result) => (result.ok ? [] : [result.refusal.why])), ['changedMeanwhile']);
  });

  it('W4: what came or changed since somebody looked is marked for them, and what came after the agenda is said to be late', async () => {
    world.now = addMinutes(world.now, 60);
    const paper = await save({ url: LINK });
    assert.deepEqual([only(await see(PEOPLE.ict)).news, paper.supplement], [null, world.now], 'never looked: nothing is new');
    const seen = (await see(PEOPLE.ict)).frame.now;
    world.now = addMinutes(world.now, 1);
    const changed = await save({ paper: paper.id, revision: paper.revision, url: `${LINK}?v=2` });
    valueOf(await world.tab.lookAtPapers(who(PEOPLE.ict), { ...at(), seen }));
    assert.equal(only(await see(PEOPLE.ict)).news, 'changed', 'what came while they looked is not seen');
    assert.equal(valueOf(await world.tab.lookAtPapers(who(PEOPLE.ict), { ...at(), seen: '2999-01-01T00:00:00.000Z' })).lookedAt, world.now);
    assert.deepEqual([only(await see(PEOPLE.ict)).news, only(await see(PEOPLE.hr)).news, changed.revision], [null, null, 2]);
  });

  it('W5: whether a link opens, each person says for themselves; those who manage papers see who is shut out, and another address begins anew', async () => {
    const paper = await save({ url: LINK });
    const tell = async (person: Person, opens: boolean) => valueOf(await world.tab.tryPaper(who(person), { group: world.group.id, paper: paper.id, opens }));
    assert.deepEqual((await tell(PEOPLE.ict, true)).openings, { opens: 1, denied: 0, untried: 0, notForYou: 0, toCome: 0 });
    assert.deepEqual((await tell(PEOPLE.hr, false)).openings, { opens: 0, denied: 1, untried: 0, notForYou: 0, toCome: 0 });
    assert.deepEqual(only(await see(PEOPLE.secretary)).inside?.shutOut, ["Daniel O'Neill"]);
    assert.deepEqual(only(await see(PEOPLE.ict)).inside?.shutOut, []);
    await save({ paper: paper.id, revision: paper.revision, url: `${LINK}?web=1` });
    assert.equal((await see(PEOPLE.hr)).openings.untried, 1);
  });

  it('an address that is none, an item that is none and a paper of another group are refused', async () => {
    const refused = async (change: Partial<SavePaperInput>) => problemsOf(refusalOf(await world.tab.savePaper(SECRETARY, saved(world.group.id, world.meeting, ITEM, change))));
    assert.deepEqual(await refused({ url: 'http://brookmere.example/a' }), ['url notAPaperAddress']);
    assert.deepEqual(await refused({ report: aReport({ background: [{ title: 'A', url: 'javascript:alert(1)' }] }) }), ['report.background.0.url notAPaperAddress']);
    assert.deepEqual(await refused({ item: randomUUIDv7() }), ['item missing']);
    assert.deepEqual(await refused({ paper: randomUUIDv7(), revision: 1 }), ['notFound']);
    assert.equal(refusalOf(await world.tab.openPaper(SECRETARY, { group: world.group.id, paper: randomUUIDv7() })).why, 'notFound');
  });
});
