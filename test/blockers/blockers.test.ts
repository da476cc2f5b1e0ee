import assert from 'node:assert/strict';
import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { refreshNote } from '../../bot/jobs/refresh-note.ts';
import type { Message } from '../../bot/ports.ts';
import { standingContent } from '../../bot/usecases/agenda/agenda-content.ts';
import { raiseInChat, seeBlocked, takeOnCard } from '../../bot/usecases/blockers/blockers-chat.ts';
import { printDocument } from '../../bot/usecases/documents/documents.ts';
import { setUpGroup } from '../../bot/usecases/setting-up/set-up.ts';
import { meetingFactsOf } from '../../bot/usecases/notices/facts.ts';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import { noteSent } from '../../bot/usecases/notices/note-sent.ts';
import { noteOf } from '../../bot/usecases/notices/notes.ts';
import type { BlockerSheet, BlockersPage } from '../../shared/contract/blockers.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';
import { inTeam, openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { aGroup, NOW, TENANT } from '../store/world.ts';
import { PEOPLE, TEAM_PEOPLE } from '../tenant/people.ts';
import { setupFile } from '../tenant/setup-file.ts';

const [CHAIR, HR, ICT, SECRETARY, LEAD] = [who(PEOPLE.chair), who(PEOPLE.hr), who(PEOPLE.ict), who(PEOPLE.secretary), who(PEOPLE.programme)];
const BODY = { aliases: [], remit: null, opened: null, closed: null, clause: null };
const DUE = '2026-11-20';
const LATER = '2026-11-20T10:00:00.000Z';

const sheet = ({ one }: BlockersPage): BlockerSheet => {
  assert.ok(one);
  return one;
};

const decision = (ref: string, readers: Decision['readers']): Decision => ({
  id: randomUUIDv7(), ref, meeting: null, item: null, about: 'The post', text: 'Release it.', outcome: 'approved', reasons: 'x', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null, vote: null, effective: null, quorum: null,
  state: 'taken', settled: null, readers, by: PEOPLE.chair.id, at: '2026-11-12T10:00:00.000Z', corrections: [],
});

describe('blockers', () => {
  let world: PeopleWorld;
  const ids = { work: randomUUID(), own: randomUUID(), above: randomUUID(), council: randomUUID() };
  let above: ReturnType<typeof aGroup>;
  const at = () => ({ group: world.group.id });
  const raise = async (title = 'No data analyst', by = LEAD): Promise<BlockerSheet> => sheet(valueOf(await world.tab.raiseBlocker(by, { ...at(), title, detail: 'Vacant.', workstream: ids.work, decisionSince: null })));
  const about = ({ id, revision }: Pick<BlockerSheet, 'id' | 'revision'>) => ({ ...at(), blocker: id, revision });
  const see = async (id: string, by = HR, group = world.group.id): Promise<BlockerSheet> => sheet(valueOf(await world.tab.blockers(by, { group, one: id })));
  const take = async (one: BlockerSheet, by = HR): Promise<BlockerSheet> => sheet(valueOf(await world.tab.takeBlocker(by, { ...about(one), due: DUE })));

  beforeEach(async () => {
    world = await openPeople();
    above = aGroup({ id: randomUUID(), team: randomUUID(), name: 'Executive Board', mailbox: 'emt@brookmere.example', secretary: PEOPLE.ict.id });
    await world.in(async (records) => {
      const strategy = newStrategy(randomUUIDv7(), { title: 'Digital', from: '2026-01-01', until: '2029-01-01' });
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: ids.work, strategy, number: 3, title: 'Making data work for us', leadPost: 'Insight', lead: PEOPLE.programme.id });
      await records.groups.save(above);
      await records.people.setTeam(above.id, [{ person: PEOPLE.ict.id, owner: false, guest: false }]);
      await records.framework.saveBody(world.group.id, { ...BODY, id: ids.council, name: 'Council', kind: 'outside', parent: null, runs: null });
      await records.framework.saveBody(world.group.id, { ...BODY, id: ids.above, name: 'Executive Board', kind: 'group', parent: ids.council, runs: above.id });
      await records.framework.saveBody(world.group.id, { ...BODY, id: ids.own, name: world.group.name, kind: 'group', parent: ids.above, runs: world.group.id }, true);
    });
  });
  afterEach(() => world.close());

  it('is raised under a reference of its own, taken on, given back, handed on and removed, and every step is in the journal (R27, T7)', async () => {
    const one = await raise();
    assert.deepEqual([one.ref, one.state, one.work?.number, one.raisedByName, one.age], ['BLK-2026-001', 'open', 3, PEOPLE.programme.name, 0]);
    const taken = await take(one);
    assert.deepEqual([taken.state, taken.removerName, taken.remover?.due], ['taken', PEOPLE.hr.name, DUE]);
    const asked = sheet(valueOf(await world.tab.offerBlocker(HR, { ...about(taken), person: PEOPLE.ict.id })));
    assert.deepEqual([asked.removerName, asked.offeredName], [PEOPLE.hr.name, PEOPLE.ict.name]);
    assert.deepEqual((await see(one.id, ICT)).may, ['accept', 'decline']);
    assert.equal(refusalOf(await world.tab.offerBlocker(ICT, { ...about(asked), person: null })).why, 'mayNot');
    const undone = sheet(valueOf(await world.tab.offerBlocker(HR, { ...about(asked), person: null })));
    assert.deepEqual([undone.removerName, undone.offeredName], [PEOPLE.hr.name, null]);
    const anew = sheet(valueOf(await world.tab.offerBlocker(HR, { ...about(undone), person: PEOPLE.ict.id })));
    const moved = await take(anew, ICT);
    assert.deepEqual([moved.removerName, moved.offeredName], [PEOPLE.ict.name, null]);
    const back = sheet(valueOf(await world.tab.giveBackBlocker(ICT, { ...about(moved), words: 'On leave' })));
    const again = await take(back, HR);
    const removed = sheet(valueOf(await world.tab.endBlocker(HR, { ...about(again), how: 'removed', words: 'The post was released.' })));
    assert.deepEqual([removed.state, removed.endedByName, removed.may], ['removed', PEOPLE.hr.name, ['reopen']]);
    assert.deepEqual((await world.journal()).filter((what) => what.startsWith('blocker.')), ['blocker.raised', 'blocker.taken', 'blocker.offered', 'blocker.offerTakenBack', 'blocker.offered', 'blocker.taken', 'blocker.givenBack', 'blocker.taken', 'blocker.removed']);
    const { removing } = valueOf(await world.tab.blockers(HR, at()));
    assert.deepEqual(removing.map(({ name, taken: count, removed: done }) => `${name} ${count} ${done}`).toSorted((a, b) => a.localeCompare(b)), [`${PEOPLE.hr.name} 2 1`, `${PEOPLE.ict.name} 1 0`].toSorted((a, b) => a.localeCompare(b)));
  });

  it('two who take it on at once: the second hears that it has changed, and one that is not theirs is not touched', async () => {
    const one = await raise();
    await take(one, HR);
    assert.equal(refusalOf(await world.tab.takeBlocker(ICT, { ...about(one), due: DUE })).why, 'changedMeanwhile');
    const now = await see(one.id);
    for (const refused of [
      await world.tab.endBlocker(ICT, { ...about(now), how: 'removed', words: 'x' }), await world.tab.giveBackBlocker(ICT, { ...about(now), words: '' }), await world.tab.waitBlocker(ICT, { ...about(now), since: null, decision: null }),
      await world.tab.changeBlocker(HR, { ...about(now), title: 'Mine', detail: '', workstream: null }), await world.tab.endBlocker(HR, { ...about(now), how: 'withdrawn', words: '' }), await world.tab.takeBlocker(LEAD, { ...about(now), due: DUE }),
    ]) assert.equal(refusalOf(refused).why, 'mayNot');
    assert.equal(sheet(valueOf(await world.tab.endBlocker(LEAD, { ...about(now), how: 'withdrawn', words: '' }))).state, 'withdrawn', 'whoever raised it withdraws it');
  });

  it('one of another group is answered like one that does not exist', async () => {
    const one = await raise();
    await world.in(async (records) => { await records.people.setTeam(above.id, [PEOPLE.ict, PEOPLE.hr].map(({ id }) => ({ person: id, owner: false, guest: false }))); });
    for (const id of [one.id, randomUUID()]) assert.deepEqual(refusalOf(await world.tab.blockers(HR, { group: above.id, one: id })), { why: 'notFound' });
    assert.deepEqual(refusalOf(await world.tab.takeBlocker(HR, { ...about(one), blocker: randomUUID(), due: DUE })), { why: 'notFound' });
    assert.deepEqual(refusalOf(await world.tab.blockers(who({ id: randomUUID() }), at())), { why: 'notFound' });
  });

  it('waits for a decision until one is linked, and a restricted one is not (R51)', async () => {
    const one = await take(await raise());
    const [open, secret] = [decision('DEC-2026-007', null), decision('DEC-2026-008', [PEOPLE.chair.id])];
    await world.in(async (records) => { for (const each of [open, secret]) await records.decisions.save(world.group.id, each); });
    const waiting = sheet(valueOf(await world.tab.waitBlocker(HR, { ...about(one), since: '2026-10-30', decision: null })));
    world.now = LATER;
    assert.equal((await see(one.id)).waited, 21);
    assert.deepEqual(valueOf(await world.tab.blockers(CHAIR, at())).decisions.map(({ ref }) => ref), ['DEC-2026-007']);
    assert.equal(refusalOf(await world.tab.waitBlocker(HR, { ...about(waiting), since: '2026-10-30', decision: secret.id })).why, 'notReady');
    const decided = sheet(valueOf(await world.tab.waitBlocker(HR, { ...about(waiting), since: '2026-10-30', decision: open.id })));
    assert.deepEqual([decided.waited, decided.decisionRef], [13, 'DEC-2026-007']);
    assert.ok(!(await world.journalText()).includes('DEC-2026-008'));
  });

  it('goes up the tree as a blocker of its own, and the answer comes back (T7)', async () => {
    const one = await raise();
    const up = sheet(valueOf(await world.tab.escalateBlocker(SECRETARY, { ...about(one), body: ids.above, words: 'The freeze is theirs.' })));
    const became = up.escalated[0]?.became;
    assert.deepEqual([became?.group, became?.ref, up.escalated[0]?.toName], [above.id, 'BLK-2026-001', 'Executive Board']);
    const theirs = await see(became?.blocker ?? '', ICT, above.id);
    assert.deepEqual([theirs.from?.groupName, theirs.title, theirs.fromState], [world.group.name, 'No data analyst', 'open']);
    assert.equal(refusalOf(await world.tab.escalateBlocker(SECRETARY, { ...about(up), body: ids.above, words: 'Again' })).why, 'notReady', 'twice to the same body');
    valueOf(await world.tab.endBlocker(ICT, { group: above.id, blocker: theirs.id, revision: theirs.revision, how: 'removed', words: 'Released.' }));
    const told = await see(one.id);
    assert.deepEqual([told.state, told.escalated[0]?.ended?.how, told.trail.at(-1)?.what], ['open', 'Released.', 'answeredAbove']);
    const note = await world.in(async (records) => await noteOf({ ports: world.ports, records, group: world.group, to: PEOPLE.secretary.id, now: NOW }, { kind: 'blockerEnded', blocker: one.id }));
    assert.equal(note?.about === 'blocker' && note.says.kind, 'answeredAbove');
  });

  it('to a body outside it is a line with its day and why', async () => {
    const up = sheet(valueOf(await world.tab.escalateBlocker(SECRETARY, { ...about(await raise()), body: ids.council, words: 'Only they can.' })));
    assert.deepEqual([up.escalated[0]?.toName, up.escalated[0]?.became, up.escalated[0]?.why], ['Council', null, 'Only they can.']);
    assert.equal(refusalOf(await world.tab.escalateBlocker(SECRETARY, { ...about(up), body: ids.own, words: 'To ourselves' })).why, 'notReady');
  });

  it('chat raises and lists, a card takes it on once, and the card in the channel follows', async () => {
    const raised = valueOf(await raiseInChat(world.ports, LEAD, { team: world.group.team, group: null, title: 'No laptops', work: { number: 3 } }, randomUUIDv7));
    assert.ok(raised.kind === 'raised');
    assert.deepEqual([raised.blocker.ref, raised.blocker.work?.number, raised.mayTake], ['BLK-2026-001', 3, false]);
    await world.in(async (records) => { await records.channels.save(world.group.team, { serviceUrl: 'https://smba.example', thread: '19:x@thread.tacv2', bot: '28:bot' }); });
    await lookAtGroup(world.ports, { tenant: TENANT, group: world.group.id });
    const notice = await world.in(async (records) => {
      const found = await records.notices.ofKey(world.group.id, `blocker-raised/${raised.blocker.id}`);
      assert.ok(found);
      await records.notices.save({ ...found, state: 'sent', posted: { conversation: 'c', activity: 'a' } });
      return found;
    });
    // taken on while its card was on its way: the card that then stands there is made to say so
    const kept = await world.in(async (records) => (await records.blockers.get(raised.blocker.id))?.value);
    assert.ok(kept);
    for (const revision of [1, 2]) {
      world.jobs.length = 0;
      await world.in(async (records) => {
        await records.blockers.save(world.group.id, { ...kept, revision });
        await noteSent(records, notice, { posted: { conversation: 'c', activity: 'a' }, at: NOW }, NOW, TENANT);
        await records.blockers.save(world.group.id, kept);
      });
      assert.deepEqual(world.jobs, revision === 1 ? [] : [{ kind: 'refreshNote', tenant: TENANT, notice: notice.id }]);
    }
    world.jobs.length = 0;
    const [first, second] = [valueOf(await takeOnCard(world.ports, HR, { blocker: raised.blocker.id, due: null })), valueOf(await takeOnCard(world.ports, ICT, { blocker: raised.blocker.id, due: null }))];
    assert.deepEqual([first.changed, first.blocker.remover?.due, second.changed, second.blocker.removerName], [true, '2026-11-16', false, PEOPLE.hr.name]);
    assert.deepEqual(world.jobs, [{ kind: 'refreshNote', tenant: TENANT, notice: notice.id }]);
    const cards: Message[] = [];
    const update = async (_channel: unknown, _posted: unknown, message: Message) => await Promise.resolve((cards.push(message), { kind: 'sent', value: { conversation: 'c', activity: 'a' } } as const));
    await refreshNote({ ports: { ...world.ports, post: { ...world.ports.post, update } }, links: { tab: 'https://tab.example' }, newId: randomUUIDv7, syncSeconds: 60 }, { kind: 'refreshNote', tenant: TENANT, notice: notice.id });
    assert.equal(cards.length, 1);
    assert.match(JSON.stringify(cards[0]?.card), new RegExp(`${PEOPLE.hr.name} will remove BLK-2026-001`, 'u'));
    assert.ok(!JSON.stringify(cards[0]?.card).includes('takeBlocker'), 'nobody else can press any more');
    assert.equal(refusalOf(await takeOnCard(world.ports, SECRETARY, { blocker: raised.blocker.id, due: null })).why, 'mayNot');
    assert.deepEqual(valueOf(await seeBlocked(world.ports, CHAIR, { team: null, group: null })).blockers.map(({ ref }) => ref), ['BLK-2026-001']);
  });

  it('a workstream number that two strategies bear is asked back, and nothing is raised', async () => {
    await world.in(async (records) => {
      const strategy = newStrategy(randomUUIDv7(), { title: 'ICT', from: '2026-01-01', until: '2029-01-01' });
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: randomUUIDv7(), strategy, number: 3, title: 'Networks', leadPost: 'ICT', lead: null });
    });
    const asked = valueOf(await raiseInChat(world.ports, LEAD, { team: null, group: null, title: 'No laptops', work: { number: 3 } }, randomUUIDv7));
    assert.ok(asked.kind === 'which');
    assert.deepEqual(asked.works.map(({ strategy }) => strategy).toSorted((a, b) => (a ?? '').localeCompare(b ?? '')), ['Digital', 'ICT']);
    assert.equal(valueOf(await world.tab.blockers(CHAIR, at())).blockers.length, 0);
  });

  it('a group that is set up from its file brings them along', async () => {
    world.roster = { people: TEAM_PEOPLE.map((person) => inTeam(person)), titles: true };
    const begun = await setUpGroup(world.ports, setupFile(NOW), [TENANT], randomUUIDv7);
    assert.ok(begun.kind === 'ready');
    const { blockers } = valueOf(await world.tab.blockers(SECRETARY, { group: begun.group }));
    assert.deepEqual(blockers.map(({ ref, state, work, age, late, waited }) => [ref, state, work?.number, age, late, waited]), [
      ['BLK-2026-001', 'taken', 3, 31, true, 21], ['BLK-2026-002', 'taken', 2, 20, false, null], ['BLK-2026-003', 'open', 1, 9, false, null], ['BLK-2026-004', 'removed', 5, 14, false, null],
    ]);
  });

  it('stands on the next agenda by itself, and in the register', async () => {
    const one = await take(await raise());
    valueOf(await world.tab.waitBlocker(HR, { ...about(one), since: '2026-10-30', decision: null }));
    world.now = LATER;
    const content = await world.in(async (records) => {
      const facts = await meetingFactsOf(records, world.group, world.ports.bankHolidays, LATER, world.meeting);
      const meeting = facts.meetings.find(({ id }) => id === world.meeting);
      assert.ok(meeting);
      return await standingContent({ records, facts, meeting, now: LATER }, [{ id: 'i', standing: 'blockers', number: 1, title: 'Blockers', purpose: 'discuss', presenter: null, minutes: 10, papers: [] }]);
    });
    assert.deepEqual(content['i'], { kind: 'blockers', open: 1, waiting: 1, first: [{ id: one.id, ref: one.ref, title: one.title, number: 3, age: 18, removerName: PEOPLE.hr.name, waited: 21 }] });
    const file = valueOf(await printDocument(world.ports, HR, { ...at(), what: 'blockers', format: 'csv' }));
    assert.match(Buffer.from(file.base64, 'base64').toString(), /BLK-2026-001,No data analyst,Vacant\.,Workstream 3/u);
  });
});
