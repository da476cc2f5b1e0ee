import assert from 'node:assert/strict';
import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { asksOf } from '../../bot/usecases/doors.ts';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import { refusalOf, valueOf, who } from '../people/world.ts';
import { TENANT } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';
import { ITEM, MEMBER, openAgenda, SECRETARY, titles, type AgendaWorld } from './world.ts';

describe('items that people propose (W22)', () => {
  let desk: AgendaWorld;
  beforeEach(async () => { desk = await openAgenda(); });
  afterEach(() => desk.world.close());

  const propose = async (by = MEMBER) => valueOf(await desk.world.tab.proposeItem(by, { ...desk.about(), for: null, ...ITEM, why: 'The lease ends.' }));

  it('are seen by those who decide and by whoever proposed them', async () => {
    await propose();
    assert.equal((await desk.page()).proposals.length, 1);
    assert.deepEqual((await desk.page(MEMBER)).proposals.map(({ isMine }) => isMine), [true]);
    assert.equal((await desk.page(who(PEOPLE.hr))).proposals.length, 0);
  });

  it('come onto the agenda at a place, and whoever proposed one hears of it in private', async () => {
    const [proposal] = (await propose()).proposals;
    assert.ok(proposal);
    const input = { ...desk.about(), proposal: proposal.id, place: 0 };
    assert.equal(refusalOf(await desk.world.tab.acceptProposal(MEMBER, input)).why, 'mayNot');
    assert.deepEqual(titles(valueOf(await desk.world.tab.acceptProposal(SECRETARY, input)).items), ['Print servers', 'Apologies']);
    assert.equal(refusalOf(await desk.world.tab.acceptProposal(SECRETARY, input)).why, 'alreadySettled');
    await lookAtGroup(desk.world.ports, { tenant: TENANT, group: desk.world.group.id });
    assert.deepEqual((await desk.notices()).map(({ key, to }) => [key, to]), [[`proposal-settled/${proposal.id}`, PEOPLE.ict.id]]);
    const note = await desk.noteFor({ kind: 'proposalSettled', proposal: proposal.id }, PEOPLE.ict.id);
    assert.ok(note?.kind === 'proposalSettled' && note.accepted && note.meeting?.id === desk.world.meeting);
  });

  it('are declined with a reason, or taken back by whoever proposed them and nobody else', async () => {
    const [proposal] = (await propose()).proposals;
    assert.ok(proposal);
    const refusal = refusalOf(await desk.world.tab.declineProposal(SECRETARY, { ...desk.about(), proposal: proposal.id, note: '' }));
    assert.ok(refusal.why === 'notReady');
    assert.equal(refusalOf(await desk.world.tab.withdrawProposal(SECRETARY, { ...desk.about(), proposal: proposal.id })).why, 'notFound');
    valueOf(await desk.world.tab.declineProposal(SECRETARY, { ...desk.about(), proposal: proposal.id, note: 'For the web team.' }));
    assert.equal(refusalOf(await desk.world.tab.withdrawProposal(MEMBER, { ...desk.about(), proposal: proposal.id })).why, 'alreadySettled');
    const [another] = (await propose()).proposals;
    assert.ok(another);
    assert.equal(valueOf(await desk.world.tab.withdrawProposal(MEMBER, { ...desk.about(), proposal: another.id })).proposals.find(({ id }) => id === another.id)?.state, 'withdrawn');
  });

  it('in chat too, for the next meeting, by nobody from outside', async () => {
    const asks = asksOf(desk.world.ports, randomUUIDv7);
    const said = { team: null, group: null, meeting: null, title: 'Digital Champions update', purpose: 'discuss', minutes: 10 } as const;
    const proposed = valueOf(await asks.propose(MEMBER, said));
    assert.deepEqual([proposed.meeting?.id, proposed.proposal.meeting, proposed.proposal.title], [desk.world.meeting, null, 'Digital Champions update']);
    assert.equal(refusalOf(await asks.propose(who({ id: randomUUID() }), said)).why, 'notInAGroup');
    assert.equal((await desk.page()).proposals.length, 1);
  });
});
