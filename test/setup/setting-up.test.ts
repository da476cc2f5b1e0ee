import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { adopt, discardDraft, readDocument, saveDraft, seeSetup, tryMailbox } from '../../bot/usecases/setting-up/setting-up.ts';
import type { Draft } from '../../bot/draft.ts';
import type { Who } from '../../bot/ports.ts';
import type { DraftView } from '../../shared/contract/setting-up.ts';
import type { Result } from '../../shared/domain/result.ts';
import { formOf, type SetupForm } from '../../shared/domain/setup-form.ts';
import { MAILBOX, PEOPLE, TENANT_ID } from '../tenant/people.ts';
import { OTHER } from '../store/world.ts';
import { filledIn, NOW, openSetup, READING, TEAM_PEOPLE, TODAY, trouble, value, whoIs, whyNot, type SetupWorld } from './world.ts';

const OWNER = whoIs(PEOPLE.secretary);
const newId = randomUUIDv7;

describe('setting up', () => {
  let world: SetupWorld;
  let team: string;

  before(async () => {
    world = await openSetup();
  });
  beforeEach(async () => {
    Object.assign(world.neighbours, { people: TEAM_PEOPLE, titles: true, name: 'Customer Services', calendar: { entries: [], unread: [] }, asked: [] });
    world.store.jobs.length = 0;
    team = await world.install();
  });
  after(async () => {
    await world.close();
  });

  const inTenant: SetupWorld['store']['in'] = async (work) => await world.store.in(work);

  /** A draft as a reading would have left it. */
  const prepare = async (change: Partial<SetupForm> = {}, source: Draft['source'] = { kind: 'text', name: 'Terms' }): Promise<Draft> => {
    const draft: Draft = { revision: 1, source, reading: READING, form: filledIn(formOf(READING, TEAM_PEOPLE, TODAY), change), savedBy: OWNER.person, savedAt: NOW };
    await inTenant(async (records) => {
      await records.drafts.discard(team);
      assert.ok(await records.drafts.save(team, draft));
    });
    return draft;
  };
  const adopted = async (change: Partial<SetupForm> = {}) => {
    await prepare(change);
    return value(await adopt(world.ports, OWNER, { team, revision: 1 }, newId));
  };
  const read = async (kind: 'text' | 'word' | 'sample' | 'none', content = '', who = OWNER): Promise<Result<DraftView>> => await readDocument(world.ports, who, { team, kind, name: 'Terms', content });

  describe('who may', () => {
    const doors: readonly (readonly [name: string, door: (who: Who) => Promise<Result<unknown>>])[] = [
      ['see the page', async (who) => await seeSetup(world.ports, who, { team })],
      ['read a document', async (who) => await read('sample', '', who)],
      ['save', async (who) => await saveDraft(world.ports, who, { team, revision: 1, form: formOf(READING, TEAM_PEOPLE, TODAY) })],
      ['try a mailbox', async (who) => await tryMailbox(world.ports, who, { team, mailbox: MAILBOX.address })],
      ['adopt', async (who) => await adopt(world.ports, who, { team, revision: 1 }, newId)],
      ['discard', async (who) => await discardDraft(world.ports, who, { team })],
    ];
    for (const [name, door] of doors) {
      it(`${name}: an owner of the team, and nobody else`, async () => {
        await prepare();
        assert.equal(whyNot(await door(whoIs(PEOPLE.chair))), 'mayNot', 'of the team');
        assert.equal(whyNot(await door(whoIs(PEOPLE.outsider))), 'notFound', 'of the organisation');
        assert.equal(whyNot(await door(whoIs(PEOPLE.secretary, OTHER))), 'notInstalled', 'of another organisation');
        assert.equal(whyNot(await door(OWNER)), 'ok', 'the owner');
      });
    }

    it('asks nobody about a team that has nothing to do with Quorate', async () => {
      world.neighbours.asked.length = 0;
      assert.equal(whyNot(await seeSetup(world.ports, OWNER, { team: randomUUIDv7() })), 'notInstalled');
      assert.deepEqual(world.neighbours.asked, []);
    });

    it('names the neighbour that does not tell who owns the team', async () => {
      world.neighbours.people = trouble('forbidden');
      assert.deepEqual(await seeSetup(world.ports, OWNER, { team }), { ok: false, refusal: { why: 'neighbourFailed', who: 'graph', kind: 'forbidden' } });
    });

    it('leaves a group to its own officers: the owner of its team is heard again only when none of them is left', async () => {
      await adopted({ secretary: PEOPLE.hr.id, deputySecretary: null });
      assert.equal(whyNot(await seeSetup(world.ports, OWNER, { team })), 'mayNot');
      const gone: readonly string[] = [PEOPLE.hr.id, PEOPLE.chair.id];
      world.neighbours.people = TEAM_PEOPLE.filter(({ id }) => !gone.includes(id));
      assert.equal(whyNot(await seeSetup(world.ports, OWNER, { team })), 'ok');
    });

    it('does not wait for Quorate to notice that an officer has left the team, or is a guest of it now', async () => {
      await adopted({ secretary: PEOPLE.hr.id, deputySecretary: PEOPLE.ict.id });
      world.neighbours.people = TEAM_PEOPLE.filter(({ id }) => id !== PEOPLE.hr.id).map((person) => ({ ...person, guest: person.id === PEOPLE.ict.id }));
      const seen = async (person: keyof typeof PEOPLE): Promise<string> => whyNot(await seeSetup(world.ports, whoIs(PEOPLE[person]), { team }));
      assert.deepEqual([await seen('hr'), await seen('ict'), await seen('chair')], ['notFound', 'mayNot', 'ok']);
    });

    it('lets the secretary, the deputy and the chair of a group make a new version, and takes ownership from the team as it is now', async () => {
      await adopted({ secretary: PEOPLE.hr.id, deputySecretary: PEOPLE.ict.id });
      world.neighbours.people = TEAM_PEOPLE.map((person) => ({ ...person, owner: false }));
      const seen = async (person: keyof typeof PEOPLE): Promise<string> => whyNot(await seeSetup(world.ports, whoIs(PEOPLE[person]), { team }));
      assert.deepEqual([await seen('hr'), await seen('ict'), await seen('chair'), await seen('viceChair'), await seen('secretary')], ['ok', 'ok', 'ok', 'mayNot', 'mayNot']);
    });
  });

  describe('a document', () => {
    it('becomes a draft, whose problems are told, and which is there again on the page', async () => {
      const draft = value(await read('sample'));
      assert.equal(draft.revision, 1);
      assert.ok(draft.reading.rules.length > 0, 'rules were read');
      assert.ok(draft.problems.some(({ field, kind }) => field === 'mailbox' && kind === 'missing'));
      const page = value(await seeSetup(world.ports, OWNER, { team }));
      assert.deepEqual(page.draft, draft);
      assert.deepEqual([page.team, page.group, page.today, page.people.length], [{ id: team, name: 'Customer Services' }, null, TODAY, TEAM_PEOPLE.length]);
      assert.ok(!JSON.stringify(page.people).includes(PEOPLE.chair.mail), 'no addresses');
    });

    it('begins with nothing where nothing is to be read', async () => {
      const draft = value(await read('none'));
      assert.deepEqual([draft.reading.rules, draft.reading.notFound, draft.form.seats, draft.form.version], [[], [], [], '']);
    });

    it('read anew keeps what no document says, and counts on', async () => {
      await prepare({ hours: { from: '09:00', until: '17:00', days: 'all' } });
      const again = value(await read('sample'));
      assert.deepEqual([again.revision, again.form.mailbox, again.form.hours.from, again.form.verdicts], [2, MAILBOX.address, '09:00', {}]);
    });

    it('goes to the readers of files as its bytes', async () => {
      value(await read('word', Buffer.from('a file').toString('base64')));
      assert.ok(world.neighbours.asked.includes('word of 6 bytes'));
    });

    const hostile: readonly (readonly [name: string, kind: 'text' | 'word', content: string, cause: string])[] = [
      ['nothing but spaces', 'text', ' \n\t\n ', 'empty'],
      ['twelve megabytes of text', 'text', 'The quorum is five members. '.repeat(428_000), 'tooLong'],
      ['no base64', 'word', 'ä$%', 'broken'],
      ['an empty file', 'word', '', 'empty'],
      ['base64 with an end in the middle', 'word', 'QQ==QQ==', 'broken'],
    ];
    for (const [name, kind, content, cause] of hostile) {
      it(`that is ${name} is refused for its cause`, async () => assert.deepEqual(await read(kind, content), { ok: false, refusal: { why: 'documentUnreadable', cause } }));
    }
  });

  describe('a draft', () => {
    it('is kept as it is filled in, and of two at once the later one is told', async () => {
      const { form } = await prepare();
      const first = value(await saveDraft(world.ports, OWNER, { team, revision: 1, form: { ...form, name: 'A' } }));
      assert.deepEqual([first.revision, first.form.name, first.savedBy], [2, 'A', PEOPLE.secretary.name]);
      assert.equal(whyNot(await saveDraft(world.ports, OWNER, { team, revision: 1, form: { ...form, name: 'B' } })), 'changedMeanwhile');
      const both = await Promise.all(['C', 'D'].map(async (name) => whyNot(await saveDraft(world.ports, OWNER, { team, revision: 2, form: { ...form, name } }))));
      assert.deepEqual(both.toSorted(), ['changedMeanwhile', 'ok']);
    });

    it('is none before a document was read, nor after it was discarded', async () => {
      const form = formOf(READING, TEAM_PEOPLE, TODAY);
      assert.equal(whyNot(await saveDraft(world.ports, OWNER, { team, revision: 0, form })), 'notFound');
      await prepare();
      assert.equal(value(await discardDraft(world.ports, OWNER, { team })).draft, null);
      assert.equal(whyNot(await adopt(world.ports, OWNER, { team, revision: 1 }, newId)), 'notFound');
    });
  });

  it('is of one organisation alone', async () => {
    const theirs = await world.install(OTHER);
    assert.equal(whyNot(await seeSetup(world.ports, OWNER, { team: theirs })), 'notInstalled');
    assert.equal(whyNot(await seeSetup(world.ports, whoIs(PEOPLE.secretary, OTHER), { team: theirs })), 'ok');
    assert.ok(!world.neighbours.asked.includes(`members ${TENANT_ID} ${theirs}`), 'Graph is asked about it as its own organisation alone');
  });
});
