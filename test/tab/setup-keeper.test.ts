import assert from 'node:assert/strict';
import type { DraftView, SetupForm } from '../../shared/contract/setting-up.ts';
import type { Reply } from '../../tab/api.ts';
import { keepDraft, type Keeper } from '../../tab/setup/keeper.ts';
import { draftOf, setupView } from '../browser/setup-fixtures.ts';

type Refused = Extract<Reply<DraftView>, { ok: false }>;
const OVERTAKEN: Refused = { ok: false, trouble: { kind: 'refused', problem: { why: 'changedMeanwhile', message: '' } } };
const UNREACHABLE: Refused = { ok: false, trouble: { kind: 'unreachable' } };

/** A server with one draft, whose next saves can be held back or refused. */
class Server {
  draft: DraftView | null = draftOf();
  saves: string[] = [];
  refusals: Refused[] = [];
  waits: (() => void)[] = [];
  isHeld = false;
  soon: (() => void)[] = [];

  keeper(): Keeper {
    return keepDraft(this.draft ?? assert.fail('no draft'), {
      save: async (revision, form) => this.save(revision, form),
      read: async () => ({ ok: true, value: setupView(this.draft) }),
      soon: (work) => { this.soon.push(work); },
    });
  }

  async save(revision: number, form: SetupForm): Promise<Reply<DraftView>> {
    this.saves.push(form.mailbox);
    if (this.isHeld) await new Promise<void>((go) => { this.waits.push(go); });
    const refused = this.refusals.shift();
    if (refused !== undefined) return refused;
    if (revision !== this.draft?.revision) return OVERTAKEN;
    this.draft = draftOf(form, undefined, { revision: revision + 1 });
    return { ok: true, value: this.draft };
  }
}

const mailbox = (text: string) => (form: SetupForm): SetupForm => ({ ...form, mailbox: text });

const overtaken = async (): Promise<{ server: Server; keeper: Keeper }> => {
  const server = new Server();
  const keeper = server.keeper();
  server.draft = draftOf({ mailbox: 'theirs' }, undefined, { revision: 7, savedBy: 'Helen Ashworth' });
  keeper.edit(mailbox('mine'));
  assert.equal(await keeper.save(), false);
  return { server, keeper };
};

describe('a draft that is filled in', () => {
  it('is saved a moment after the latest change', async () => {
    const server = new Server();
    const keeper = server.keeper();
    keeper.edit(mailbox('a'));
    assert.deepEqual([keeper.now().state, server.saves, server.soon.length], [{ at: 'unsaved' }, [], 1]);
    server.soon[0]?.();
    assert.deepEqual(keeper.now().state, { at: 'saving' });
    assert.equal(await keeper.save(), true);
    assert.deepEqual([keeper.now().state, keeper.now().draft.revision, server.saves], [{ at: 'saved' }, 2, ['a']]);
  });

  it('is not saved where nothing changed', async () => {
    const server = new Server();
    const keeper = server.keeper();
    keeper.edit((form) => form);
    assert.equal(await keeper.save(), true);
    assert.deepEqual(server.saves, []);
  });

  it('saves once more what was typed while it was saved, and never twice at once', async () => {
    const server = new Server();
    server.isHeld = true;
    const keeper = server.keeper();
    keeper.edit(mailbox('a'));
    const first = keeper.save();
    keeper.edit(mailbox('ab'));
    const second = keeper.save();
    assert.deepEqual(server.saves, ['a']);
    server.isHeld = false;
    server.waits[0]?.();
    assert.deepEqual(await Promise.all([first, second]), [true, true]);
    assert.deepEqual([server.saves, keeper.now().form.mailbox, keeper.now().draft.form.mailbox], [['a', 'ab'], 'ab', 'ab']);
  });

  it('keeps what was typed when it cannot be saved, and saves it later', async () => {
    const server = new Server();
    server.refusals.push(UNREACHABLE);
    const keeper = server.keeper();
    keeper.edit(mailbox('a'));
    assert.equal(await keeper.save(), false);
    assert.deepEqual([keeper.now().state, keeper.now().form.mailbox], [{ at: 'failed', trouble: { kind: 'unreachable' } }, 'a']);
    assert.equal(await keeper.save(), true);
    assert.equal(server.draft?.form.mailbox, 'a');
  });

  it('tells who saved meanwhile, and overwrites nothing', async () => {
    const { server, keeper } = await overtaken();
    const { state, form } = keeper.now();
    assert.deepEqual([state.at === 'overtaken' && state.theirs.savedBy, form.mailbox, server.draft?.form.mailbox], ['Helen Ashworth', 'mine', 'theirs']);
    keeper.edit(mailbox('mine too'));
    assert.equal(await keeper.save(), false);
    assert.deepEqual([keeper.now().state.at, server.saves], ['overtaken', ['mine']]);
  });

  it('shows theirs where that is chosen', async () => {
    const { keeper } = await overtaken();
    keeper.takeTheirs();
    assert.deepEqual([keeper.now().state, keeper.now().form.mailbox, keeper.now().draft.revision], [{ at: 'saved' }, 'theirs', 7]);
  });

  it('saves mine over theirs where that is chosen', async () => {
    const { server, keeper } = await overtaken();
    assert.equal(await keeper.keepMine(), true);
    assert.deepEqual([server.draft?.form.mailbox, server.draft?.revision], ['mine', 8]);
  });

  it('says that the draft is gone', async () => {
    const server = new Server();
    const keeper = server.keeper();
    keeper.edit(mailbox('mine'));
    server.draft = null;
    assert.equal(await keeper.save(), false);
    assert.deepEqual([keeper.now().state, keeper.now().form.mailbox], [{ at: 'gone' }, 'mine']);
  });
});
