import assert from 'node:assert/strict';
import type { TermsPage } from '../../shared/contract/governance.ts';
import type { Overview } from '../../shared/contract/views.ts';
import type { TermsVersion } from '../../shared/domain/terms.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { aVersion, TERMS } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

// today is Monday 2 November 2026; the meeting is on Tuesday 1 December
const LATER = { version: '2.0', dated: '2026-10-20', inForceFrom: '2026-12-01' } as const;

/** Two people from December on, and ten days' notice. */
const later = (control: Partial<TermsVersion['control']> = {}): TermsVersion =>
  aVersion({
    terms: { ...TERMS, version: LATER.version, dated: LATER.dated, quorum: { ...TERMS.quorum, size: { kind: 'number', people: 2 } }, agendaNotice: { amount: 10, unit: 'days', clause: null } },
    control: { versions: [{ version: LATER.version, dated: LATER.dated, author: null, summary: null }], approvals: [], cover: null, notSupplied: [], ...control },
    inForceFrom: LATER.inForceFrom,
    adopted: { by: null, at: '2026-11-01T10:00:00.000Z' },
  });

const states = (shown: TermsPage): readonly (readonly [string, string])[] => shown.versions.map(({ terms, state }) => [terms.version, state]);

describe('the terms of a group, by version', () => {
  let world: PeopleWorld;
  beforeEach(async () => { world = await openPeople(); });
  afterEach(async () => { await world.close(); });

  const page = async (person: Person = PEOPLE.secretary): Promise<TermsPage> => valueOf(await world.tab.terms(who(person), { group: world.group.id }));
  const overview = async (person: Person = PEOPLE.secretary): Promise<Overview> => valueOf(await world.tab.overview(who(person), { group: world.group.id }));
  const add = async (version: TermsVersion): Promise<void> => { await world.in(async (records) => { await records.terms.add(world.group.id, version); }); };
  const approve = async (person: Person, terms: string, dated: string, by: string[] = ['M Hamilton', 'J Willis', 'D Adams']) =>
    await world.tab.approveTerms(who(person), { group: world.group.id, terms, by, dated });

  it('says which is in force today, which is to come and which is past', async () => {
    await add(later());
    assert.deepEqual(states(await page()), [['2.0', 'toCome'], ['1.4', 'inForce']]);
    world.now = '2026-12-01T00:00:00.000Z';
    assert.deepEqual(states(await page()), [['2.0', 'inForce'], ['1.4', 'past']]);
  });

  it('names who adopted a version, and what does not fit together in the one in force', async () => {
    const { versions, findings, mayApprove, mayManage } = await page();
    assert.deepEqual(versions.map(({ adoptedByName, approved }) => [adoptedByName, approved]), [[PEOPLE.secretary.name, false]]);
    assert.deepEqual(findings, [{ kind: 'versionUndated', version: '1.4' }, { kind: 'currentNotApproved', current: '1.4', approved: null }, { kind: 'notSupplied', what: 'Figure 1' }]);
    assert.deepEqual([mayApprove, mayManage], [true, true]);
    const asMember = await page(PEOPLE.ict);
    assert.deepEqual([asMember.mayApprove, asMember.mayManage], [false, false]);
  });

  it('is approved by several people, and then says so', async () => {
    const [version] = (await page()).versions;
    assert.equal((await overview()).approved, false);
    const shown = valueOf(await approve(PEOPLE.chair, version?.id ?? '', '2026-11-02'));
    assert.deepEqual(shown.versions[0]?.control.approvals, [{ by: ['M Hamilton', 'J Willis', 'D Adams'], version: '1.4', dated: '2026-11-02' }]);
    assert.deepEqual(shown.versions.map(({ approved }) => approved), [true]);
    assert.deepEqual(shown.findings.map(({ kind }) => kind), ['versionUndated', 'notSupplied']);
    assert.equal((await overview(PEOPLE.ict)).approved, true);
    assert.ok((await world.journal()).includes('terms.approved'));
  });

  it('an approval noted twice is one, in the terms and in the journal', async () => {
    const id = (await page()).versions[0]?.id ?? '';
    await approve(PEOPLE.secretary, id, '2026-11-02');
    const shown = valueOf(await approve(PEOPLE.chair, id, '2026-11-02'));
    assert.equal(shown.versions[0]?.control.approvals.length, 1);
    assert.equal((await world.journal()).filter((what) => what === 'terms.approved').length, 1);
  });

  it('an approval from before the version was made is noted, and found', async () => {
    await add({ ...later(), inForceFrom: '2026-11-01' });
    const shown = valueOf(await approve(PEOPLE.secretary, (await page()).versions[0]?.id ?? '', '2026-10-01'));
    assert.equal(shown.versions[0]?.approved, true);
    assert.deepEqual(shown.findings, [{ kind: 'approvedBeforeMade', version: '2.0', approved: '2026-10-01', made: '2026-10-20' }]);
  });

  it('an approval of one version approves no other', async () => {
    await add(later());
    const [next] = (await page()).versions;
    const shown = valueOf(await approve(PEOPLE.secretary, next?.id ?? '', '2026-11-02'));
    assert.deepEqual(shown.versions.map(({ approved }) => approved), [true, false]);
    assert.equal((await overview()).approved, false, 'the one in force is not approved yet');
  });

  it('refuses a day that is still to come, a version that is not there, and whoever may not', async () => {
    const id = (await page()).versions[0]?.id ?? '';
    assert.deepEqual(refusalOf(await approve(PEOPLE.secretary, id, '2026-11-03')), { why: 'notReady', problems: [{ field: 'dated', kind: 'dayToCome', latest: '2026-11-02' }] });
    assert.equal(refusalOf(await approve(PEOPLE.secretary, later().id, '2026-11-02')).why, 'notFound');
    assert.equal(refusalOf(await approve(PEOPLE.ict, id, '2026-11-02')).why, 'mayNot');
    assert.equal(refusalOf(await approve(PEOPLE.outsider, id, '2026-11-02')).why, 'notFound');
    assert.equal(refusalOf(await world.tab.terms(who(PEOPLE.outsider), { group: world.group.id })).why, 'notFound');
    assert.equal((await page()).versions[0]?.approved, false);
  });

  it('a meeting goes by the terms of its own day, the page by those of today', async () => {
    const before = await overview();
    assert.deepEqual([before.terms.version, before.meeting?.forecast.needed, before.meeting?.clock.lastDay, before.meeting?.termsVersion], ['1.4', 3, '2026-11-25', '1.4']);
    await add(later());
    const after = await overview();
    assert.equal(after.terms.version, '1.4');
    assert.deepEqual([after.meeting?.forecast.needed, after.meeting?.clock.lastDay, after.meeting?.termsVersion], [2, '2026-11-21', '2.0']);
    assert.deepEqual(after.meeting?.timetable.map(({ notice, day }) => [notice, day]), [['agendaNotice', '2026-11-21'], ['papersNotice', '2026-11-21']]);
  });

  it('tells of a version to come that governs the next meeting already', async () => {
    assert.equal((await overview(PEOPLE.ict)).toCome, null);
    await add({ ...later(), terms: { ...later().terms, version: '3.0' }, inForceFrom: '2026-12-02' });
    assert.equal((await overview(PEOPLE.ict)).toCome, null, 'it begins after the next meeting');
    await add(later());
    assert.deepEqual((await overview(PEOPLE.ict)).toCome, { version: '2.0', from: '2026-12-01' });
    world.now = '2026-12-01T00:00:00.000Z';
    assert.equal((await overview(PEOPLE.ict)).toCome, null, 'it is in force');
  });

  it('a meeting that runs past midnight into a new version has none to come', async () => {
    await world.in(async (records) => {
      const found = await records.meetings.get(world.meeting);
      assert.ok(found !== undefined);
      await records.meetings.save(found.group, { ...found.meeting, starts: '2026-11-30T23:00:00.000Z', ends: '2026-12-01T01:00:00.000Z' });
    });
    await add(later());
    world.now = '2026-12-01T00:30:00.000Z';
    const { terms, meeting, toCome } = await overview();
    assert.deepEqual([terms.version, meeting?.termsVersion, toCome], ['2.0', '1.4', null]);
  });

  it('tells what may be done without a quorum until there is one', async () => {
    assert.equal((await overview()).meeting?.inquorate?.course, 'notesOnly');
    for (const person of [PEOPLE.chair, PEOPLE.ict, PEOPLE.hr]) await world.tab.answer(who(person), { meeting: world.meeting, answer: 'attending', reason: null, substitute: null });
    const { meeting } = await overview();
    assert.deepEqual([meeting?.forecast.verdict, meeting?.inquorate], ['quorate', null]);
  });

  it('shows chair and secretary where the calendar leaves a gap', async () => {
    await add(aVersion({ terms: { ...TERMS, version: '1.5', cadence: { rhythm: { kind: 'weeks', every: 2 }, clause: null } }, inForceFrom: '2026-02-01' }));
    assert.deepEqual((await overview()).gap, { kind: 'gap', by: '2026-11-22' });
    assert.deepEqual((await overview(PEOPLE.chair)).gap, { kind: 'gap', by: '2026-11-22' });
    assert.equal((await overview(PEOPLE.ict)).gap, null);
  });

  it('shows no gap where the rhythm is kept, or none is asked for', async () => {
    assert.equal((await overview()).gap, null);
    await add(aVersion({ terms: { ...TERMS, version: '1.5', cadence: { rhythm: { kind: 'months', every: 2 }, clause: null } }, inForceFrom: '2026-02-01' }));
    assert.equal((await overview()).gap, null);
  });
});
