import assert from 'node:assert/strict';
import type { BlockersPage } from '../../shared/contract/blockers.ts';
import { PEOPLE } from '../tenant/people.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { chairSees, NOW, secretarySees } from './fixtures.ts';
import { ANALYST, BLOCKERS, blockersPage, FREE, GONE, sheetOf } from './fixtures-blockers.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const { chair } = PEOPLE;
const ended = (n: number) => ({ ...GONE, id: `01980000-0000-7000-8000-0000000${(10_000 + n).toString()}`, ref: `BLK-2025-${n.toString()}`, title: `Old trouble ${n.toString()}` });

describe('blockers in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  /** the page answers with the one that is asked for */
  const open = async (page: BlockersPage, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(page.me === chair.id ? chairSees : secretarySees);
    stage.says = { blockers: page };
    stage.answer = ({ url }) => {
      const one = page.blockers.find(({ id }) => url.startsWith('/api/v1/blockers?') && url.includes(`one=${id}`));
      return one === undefined ? null : { status: 200, body: { ...page, one: sheetOf(one, page.me === chair.id ? { may: one.state === 'open' ? ['take'] : [] } : {}) } };
    };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#blockers', ...options });
    await opened.tab.locator('.blockers-head, .blocker-one').first().waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const heading = async (): Promise<string> => await opened.tab.locator('h1').innerText();
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['default', 1440], ['dark', 768], ['contrast', 320]] as const) {
    it(`are sound in the theme ${theme} at ${width.toString()} px: the list, one, and its forms`, async () => {
      await open(blockersPage(), { theme, width });
      await button('Raise a blocker').click();
      await opened.tab.locator('form').waitFor();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
      await opened.tab.getByRole('link', { name: ANALYST.title }).click();
      await button(width === 768 ? /^Escalate/u : /^Waiting for a decision/u).click();
      await opened.tab.locator('form').waitFor();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('one is found, opened and taken on by keyboard, and it can be taken back', async () => {
    const page = blockersPage({ me: chair.id });
    await open(page);
    await opened.tab.getByLabel('Words or reference').fill('gazetteer');
    const link = opened.tab.getByRole('link', { name: FREE.title });
    await link.focus();
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('.blocker-one').waitFor();
    assert.equal(await heading(), `${FREE.ref}: ${FREE.title}`);
    assert.equal(await opened.tab.locator('h1').evaluate((h1) => h1 === h1.ownerDocument.activeElement), true, 'the heading takes the keyboard');
    await button(/^I will remove it/u).focus();
    await opened.page.keyboard.press('Enter');
    const due = opened.tab.getByLabel('By when');
    await due.waitFor();
    assert.equal(await due.inputValue(), '2027-01-05');
    const taken = { ...FREE, state: 'taken' as const, remover: { person: chair.id, at: FREE.raised.at, due: '2027-01-05' }, removerName: chair.name, revision: 2 };
    const after = { ...page, blockers: BLOCKERS.map((one) => (one.id === FREE.id ? taken : one)), one: sheetOf(taken, { may: ['giveBack'] }) };
    stage.says = { blockers: page, takeBlocker: after };
    await opened.page.keyboard.press('Enter');
    await opened.tab.getByText(`${chair.name} removes it by Tue 5 January 2027.`).waitFor();
    assert.deepEqual(stage.asked.find(({ url }) => url.endsWith('/blockers/take'))?.body, { group: page.group.id, blocker: FREE.id, revision: 1, due: '2027-01-05' });
    stage.says = { ...stage.says, giveBackBlocker: { ...page, one: sheetOf({ ...FREE, revision: 3 }, { may: ['take'] }) } };
    await button(/^Undo/u).click();
    await opened.tab.getByText('No member of the board has undertaken to remove it.').waitFor();
    assert.deepEqual(stage.asked.find(({ url }) => url.endsWith('/blockers/give-back'))?.body, { group: page.group.id, blocker: FREE.id, revision: 2, words: '' });
    assert.equal(await button(/^Undo/u).count(), 0);
  });

  it('what ended long ago follows fifty at a time, and reopening one can be taken back', async () => {
    const part = (from: number, to: number, next: boolean): BlockersPage => {
      const rows = Array.from({ length: to - from + 1 }, (_, at) => ended(to - at));
      return blockersPage({ blockers: from === 1 ? rows : [...BLOCKERS.filter((one) => one.ended === null), ...rows], ended: { all: 62, next: next ? { at: NOW, id: ended(from).id } : null } });
    };
    const first = part(13, 62, true);
    await open(first, { hash: '#blockers?show=which%3Dended', width: 320 });
    stage.answer = ({ url }) => (url.includes(`after=${ended(13).id}`) ? { status: 200, body: part(1, 12, false) } : null);
    await opened.tab.getByText('Blockers that ended: 50 of 62 are shown.').waitFor();
    assert.deepEqual(await axeFinds(opened.page), []);
    await assertFits(opened);
    await button('Show earlier ones').focus();
    await opened.page.keyboard.press('Enter');
    const told = opened.tab.locator('.earlier p').first();
    await opened.tab.getByText('Blockers that ended: all 62 are shown.').first().waitFor();
    assert.ok(await told.evaluate((told_) => told_ === told_.ownerDocument.activeElement), 'the keyboard stands where the button was');
    assert.equal(await opened.tab.getByRole('link', { name: /^Old trouble/u }).count(), 62);

    const old = ended(1);
    const again = { ...old, state: 'open' as const, ended: null, remover: null, revision: old.revision + 1 };
    stage.answer = ({ url }) => (url.includes(`one=${old.id}`) ? { status: 200, body: { ...first, blockers: [...first.blockers, old], one: sheetOf(old, { may: ['reopen'] }) } } : null);
    stage.says = { blockers: first, reopenBlocker: { ...first, blockers: [again, ...first.blockers], one: sheetOf(again, { may: ['remove'] }) }, endBlocker: { ...first, blockers: [...first.blockers, old], one: sheetOf({ ...old, revision: old.revision + 2 }, { may: ['reopen'] }) } };
    await opened.tab.getByRole('link', { name: 'Old trouble 1', exact: true }).click();
    await button(/^It is in the way again/u).click();
    await button(/^Undo/u).click();
    await button(/^Undo/u).waitFor({ state: 'detached' });
    assert.deepEqual(stage.asked.find(({ url }) => url.endsWith('/blockers/end'))?.body, { group: first.group.id, blocker: old.id, revision: again.revision, how: 'removed', words: old.ended?.how });
  });

  it('a refusal keeps what was typed, and a change by somebody else stands beside it', async () => {
    await open(blockersPage(), { hash: `#blockers?one=${ANALYST.id}` });
    await button(/^Change/u).click();
    const title = opened.tab.getByLabel('What is in the way');
    await title.fill('No analyst, and no agency one either');
    const theirs = { ...blockersPage(), one: sheetOf({ ...ANALYST, title: 'No data analyst until March', revision: 6 }) };
    stage.answer = ({ url }) => (url.endsWith('/blockers/change') ? { status: 409, body: { why: 'changedMeanwhile', message: 'Somebody else has changed it.' } } : url.includes('one=') ? { status: 200, body: theirs } : null);
    await button('Save').click();
    await opened.tab.getByText('What is in the way: No data analyst until March').waitFor();
    assert.equal(await title.inputValue(), 'No analyst, and no agency one either');
    stage.answer = ({ url }) => (url.endsWith('/blockers/change') ? { status: 422, body: { why: 'notReady', message: 'No.', fields: [{ field: 'title', message: 'Fill this in.' }] } } : null);
    await button('Save mine all the same').click();
    await opened.tab.locator('.summary').waitFor();
    assert.equal((stage.asked.findLast(({ url }) => url.endsWith('/blockers/change'))?.body as { revision?: number } | undefined)?.revision, 6);
    assert.equal(await title.inputValue(), 'No analyst, and no agency one either');
  });

  it('speaks Welsh, and says of one that is not there no more than that', async () => {
    await open(blockersPage(), { locale: 'cy-GB' });
    assert.equal(await heading(), 'Rhwystrau');
    assert.match(await opened.tab.locator('main').innerText(), /Neb eto/u);
    stage.answer = ({ url }) => (url.startsWith('/api/v1/blockers?') ? { status: 404, body: { why: 'notFound', message: 'That cannot be found.' } } : null);
    await opened.tab.getByRole('link', { name: ANALYST.title }).click();
    await opened.tab.locator('.not-read').waitFor();
    assert.ok(!(await opened.tab.locator('main').innerText()).includes(ANALYST.ref));
  });
});
