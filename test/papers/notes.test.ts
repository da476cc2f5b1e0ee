import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { paperNoteCard } from '../../bot/cards/paper-notes.ts';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import { paperNote, type PaperNote } from '../../bot/usecases/papers/paper-notes.ts';
import type { SavePaperInput } from '../../shared/contract/papers.ts';
import { openPeople, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { drawingOf } from '../cards/paper-samples.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { TENANT } from '../store/world.ts';
import { aReport, saved } from './world.ts';

const SECRETARY = who(PEOPLE.secretary);
const ITEM = '00000000-0000-7000-8000-000000000001';

describe('R39-R44: whoever is asked for comments is told in private', () => {
  let world: PeopleWorld;
  let paper = '';
  beforeEach(async () => {
    world = await openPeople();
    await world.in(({ channels }) => channels.save(world.group.team, { serviceUrl: 'https://smba.example/', thread: '19:a@thread.tacv2', bot: '28:b' }));
  });
  afterEach(() => world.close());

  const ask = async (change: Partial<SavePaperInput> = {}): Promise<void> => {
    const page = valueOf(await world.tab.savePaper(SECRETARY, saved(world.group.id, world.meeting, ITEM, { title: 'Redundancies', report: aReport(), clearers: ['finance'], ...change })));
    const [added] = page.items[0]?.papers ?? [];
    paper = added?.id ?? '';
    valueOf(await world.tab.askClearance(SECRETARY, { group: world.group.id, paper, revision: 1, clearer: 'finance', of: PEOPLE.hr.id, due: '2026-11-20' }));
  };
  const note = async (to: Person = PEOPLE.hr): Promise<PaperNote | null> =>
    await world.in((records) => paperNote({ ports: world.ports, records, group: world.group, to: to.id, now: world.now }, { kind: 'clearanceAsked', paper, clearer: 'finance', meeting: world.meeting }));
  const look = async () => {
    await lookAtGroup(world.ports, { tenant: TENANT, group: world.group.id });
    return (await world.in(({ notices }) => notices.of(world.group.id, 50))).filter(({ matter }) => matter.kind === 'clearanceAsked').map(({ to, due }) => [to, due]);
  };

  it('once at once, once more on its day, however often the clock looks', async () => {
    await ask();
    assert.deepEqual(await look(), [[PEOPLE.hr.id, world.now]]);
    assert.equal((await look()).length, 1);
    world.now = '2026-11-20T09:30:00.000Z';
    assert.equal((await look()).length, 2);
    assert.equal((await note())?.isDue, true);
  });

  it('and is not told any more once it is said, somebody else is asked, or the meeting has begun', async () => {
    await ask();
    assert.equal((await note())?.askedBy, 'Margaret Lowe');
    assert.equal(await note(PEOPLE.ict), null, 'somebody else was asked');
    world.now = '2026-12-01T14:00:00.000Z';
    assert.equal(await note(), null, 'the meeting has begun');
    world.now = '2026-11-03T10:00:00.000Z';
    valueOf(await world.tab.giveClearance(who(PEOPLE.hr), { group: world.group.id, paper, revision: 2, clearer: 'finance', initials: 'DON', day: '3/11/26', text: '', none: true, remit: null }));
    assert.equal(await note(), null, 'it was said');
  });

  for (const masksTitle of [true, false]) {
    it(`R122: the card of a restricted report does not name it, its title ${masksTitle ? 'masked' : 'open'}`, async () => {
      await ask({ restriction: { reason: 'Two people at risk', readers: [PEOPLE.hr.id], masksTitle } });
      const told = await note();
      const card = JSON.stringify(paperNoteCard(told ?? assert.fail('nobody is told'), drawingOf('en')));
      assert.ok(!/Redundancies|at risk|Digital Strategy/u.test(card), card);
      assert.match(card, /Restricted paper/u);
    });
  }
});
