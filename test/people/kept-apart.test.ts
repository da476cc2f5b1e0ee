import assert from 'node:assert/strict';
import { isAddressed } from '../../bot/usecases/notices/addressed.ts';
import type { SessionPage } from '../../shared/contract/session.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { FormProblem } from '../../shared/domain/form-problem.ts';
import type { Paper } from '../../shared/domain/paper.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { RegisterStatus } from '../../shared/domain/register.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { aPaper } from '../papers/world.ts';
import { statementsOf } from '../store/statements.ts';
import { id } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { inTeam, openPeople, refusalOf, TEAM_OF_GROUP, valueOf, who, type PeopleWorld } from './world.ts';

const { chair, ict, hr, secretary, programme } = PEOPLE;
const STARTS = '2026-12-01T14:00:00.000Z';
const item = (number: number, title: string): AgendaItem => ({ id: id(), number, title, purpose: 'discuss', presenter: null, minutes: 20, papers: [], standing: null });
const statuses = ({ people }: SessionPage): readonly RegisterStatus[] => people.map(({ status }) => status);
const problemsOf = (refusal: Refusal): readonly string[] => (refusal.why === 'notReady' ? refusal.problems.map(({ field, kind }: FormProblem) => `${field} ${kind}`) : []);

describe('what is kept to some stays theirs', () => {
  let world: PeopleWorld;
  const [telephony, staffing] = [item(1, 'Telephony'), item(2, 'Staffing')];

  beforeEach(async () => {
    world = await openPeople();
    await world.in(async ({ meetings }) => {
      const known = await meetings.get(world.meeting);
      assert.ok(known);
      await meetings.save(world.group.id, { ...known.meeting, items: [telephony, staffing] });
    });
  });
  afterEach(async () => world.close());

  const about = () => ({ group: world.group.id, meeting: world.meeting });
  const printed = async (person: Person): Promise<string> => {
    const file = valueOf(await world.tab.document(who(person), { ...about(), what: 'register', format: 'csv' }));
    return Buffer.from(file.base64, 'base64').toString('utf8');
  };
  const search = async (words: string): Promise<void> => void valueOf(await world.tab.decisions(who(ict), { group: world.group.id, words }));
  const run = async (person: Person): Promise<SessionPage> => valueOf(await world.tab.session(who(person), about()));

  describe('who sent apologies, before the register is kept', () => {
    beforeEach(async () => {
      valueOf(await world.tab.answer(who(hr), { meeting: world.meeting, answer: 'apologies', reason: 'unwell', substitute: null }));
    });

    it('is in no document of a member, nor on the run sheet', async () => {
      const refused = refusalOf(await world.tab.document(who(ict), { ...about(), what: 'register', format: 'csv' }));
      assert.deepEqual(refused, { why: 'notFound' });
      assert.equal(statuses(await run(ict)).includes('apologies'), false);
    });

    it('is known to those who keep the register, on its day', async () => {
      world.now = STARTS;
      assert.match(await printed(secretary), /Apologies/u);
      assert.equal(statuses(await run(secretary)).includes('apologies'), true);
    });

    it('is told to everybody in the meeting, and printed once the register is kept', async () => {
      world.now = STARTS;
      valueOf(await world.tab.openSession(who(secretary), about()));
      assert.equal(statuses(await run(ict)).includes('apologies'), true);
      valueOf(await world.tab.notePresence(who(secretary), { ...about(), key: chair.id, what: 'comes' }));
      world.now = addMinutes(STARTS, 1);
      assert.match(await printed(ict), /Apologies/u);
    });
  });

  describe('what is noted at an item with a restricted paper', () => {
    const secret = 'Two posts will go.';
    let paper: Paper;

    beforeEach(async () => {
      paper = aPaper({
        id: id(), meeting: world.meeting, item: telephony.id, title: 'Restructuring', published: { by: chair.id, at: world.now, urgent: null }, state: 'withAgenda', url: 'https://council.example.org/r',
        restriction: { reason: 'Staff are named in it', readers: [ict.id], masksTitle: true, by: chair.id },
      });
      await world.in(async ({ papers }) => papers.save(world.group.id, paper));
      world.now = STARTS;
      valueOf(await world.tab.openSession(who(secretary), about()));
      valueOf(await world.tab.noteLine(who(chair), { ...about(), item: telephony.id, line: secret, action: null, decision: null, interest: null }));
    });

    const told = async (person: Person): Promise<boolean> => JSON.stringify([await run(person), valueOf(await world.tab.actions(who(person), { group: world.group.id }))]).includes(secret);

    it('is not laid open by taking the paper away, or to another item', async () => {
      const one = { group: world.group.id, paper: paper.id, revision: paper.revision };
      assert.deepEqual(problemsOf(refusalOf(await world.tab.removePaper(who(secretary), one))), ['meeting keepsNotes']);
      const moved = {
        ...one, meeting: world.meeting, item: staffing.id, title: paper.title, url: paper.url, pages: null, report: null, clearers: [], restriction: null,
      };
      assert.deepEqual(problemsOf(refusalOf(await world.tab.savePaper(who(chair), moved))), ['item keepsNotes']);
      assert.deepEqual([await told(secretary), await told(chair)], [false, true]);
    });

    it('is not made into an action by somebody who may not read it', async () => {
      const entry = (await run(chair)).entries[0]?.id ?? '';
      const action = { group: world.group.id, closed: false, title: 'Write to them', owner: ict.id, due: '2026-12-20', priority: 'normal' as const, meeting: null, item: null, from: null, entry };
      assert.deepEqual(refusalOf(await world.tab.addAction(who(secretary), action)), { why: 'notFound' });
      assert.equal((await run(chair)).entries[0]?.kind, 'note');
      assert.equal(valueOf(await world.tab.addAction(who(chair), action)).actions.length, 1);
    });
  });

  it('whoever has left the group is told nothing any more that was on its way to them', async () => {
    const note = { to: programme.id, matter: { kind: 'proposalSettled', proposal: id() } } as const;
    const isTold = async (): Promise<boolean> => await world.in(async (records) => await isAddressed(records, world.group, note, world.now));
    assert.equal(await isTold(), true);
    await world.read(TEAM_OF_GROUP.filter((person) => person.id !== programme.id));
    assert.equal(await isTold(), false);
  });

  it('whatever is looked for among the decisions, PostgreSQL is asked one thing: no connection fills up with what somebody makes up', async () => {
    const said = await statementsOf(async () => {
      for (const words of ['print', 'print servers', 'print  servers by January']) await search(words);
    });
    assert.equal(new Set(said.filter((statement) => statement.includes('"decisions"'))).size, 2, 'those found, and those that are held');
  });

  it('nobody is asked for comments who may not see the papers', async () => {
    const paper = aPaper({ id: id(), meeting: world.meeting, item: telephony.id });
    await world.in(async ({ papers }) => papers.save(world.group.id, paper));
    await world.read(TEAM_OF_GROUP.map((person) => (person.id === programme.id ? inTeam(programme, { guest: true }) : person)));
    const asked = await world.tab.askClearance(who(secretary), { group: world.group.id, paper: paper.id, revision: 1, clearer: 'finance', of: programme.id, due: null });
    assert.deepEqual(problemsOf(refusalOf(asked)), ['of personNotInTeam']);
  });
});
