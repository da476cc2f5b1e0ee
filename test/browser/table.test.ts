import assert from 'node:assert/strict';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { secretarySees } from './fixtures.ts';
import { action, actionsPage } from './fixtures-actions.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const MANY = 5000;

describe('a register as a table', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (count: number, options: Parameters<typeof openTab>[2] = {}, hash = '#actions?show=view%3Dtable'): Promise<void> => {
    stage = await openStage(secretarySees);
    const many = Array.from({ length: count }, (_, at) => action(at + 1, { ref: `ACT-2026-${(at + 1).toString().padStart(4, '0')}`, title: `Task number ${(at + 1).toString()}`, priority: at % 7 === 0 ? 'high' : 'normal' }));
    stage.says = { actions: count === 0 ? actionsPage() : actionsPage({ actions: many }) };
    opened = await openTab(await openBrowser(), stage.url, { ...options, hash });
    await opened.tab.locator('.table').waitFor();
  };
  const heads = () => opened.tab.locator('.table thead');
  const first = async () => opened.tab.locator('.table tbody tr').first().locator('th .cell').innerText();
  const place = async () => opened.page.frame('tab')?.evaluate(() => decodeURIComponent(location.hash));
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['contrast', 320], ['default', 1440]] as const) {
    it(`is sound in the theme ${theme} at ${width.toString()} px`, async () => {
      await open(0, { theme, width });
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('is sorted by its titles with the keyboard, and the address keeps it', async () => {
    await open(120);
    const button = heads().getByRole('button', { name: 'Reference' });
    await button.press('Enter');
    await button.press('Enter');
    await opened.tab.locator('th[aria-sort=descending]').waitFor();
    assert.equal(await first(), 'ACT-2026-0120');
    assert.ok(await button.evaluate((element) => element === document.activeElement));
    await opened.tab.locator('body').evaluate(async () => { while (!decodeURIComponent(location.hash).includes('sort=-ref')) await new Promise((go) => { requestAnimationFrame(go); }); });
    assert.match((await place()) ?? '', /sort=-ref/u);
  });

  it('five thousand rows: a few are drawn, the last can be reached, and little is drawn at a time', async () => {
    await open(MANY);
    assert.equal(await opened.tab.locator('.table').getAttribute('aria-rowcount'), (MANY + 1).toString());
    const drawn = opened.tab.locator('.table tbody th');
    assert.ok((await drawn.count()) <= 150, (await drawn.count()).toString());
    // how much is drawn at a time, which no other load on the machine can change; the bench takes the time
    const most = await opened.tab.locator('body').evaluate(async () => {
      const drawn: number[] = [];
      new MutationObserver((seen) => { drawn.push(seen.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.nodeName === 'TR' && node instanceof Element && !node.classList.contains('table-room')).length); }).observe(document.querySelector('.table') ?? document.body, { childList: true, subtree: true });
      for (let at = 0; at < 60; at += 1) { window.scrollBy(0, 400); await new Promise((go) => { requestAnimationFrame(go); }); }
      return Math.max(...drawn);
    });
    assert.ok(most > 0 && most <= 100, most.toString());
    await opened.tab.locator('body').evaluate(() => { window.scrollTo(0, document.documentElement.scrollHeight); });
    await opened.tab.getByRole('link', { name: `ACT-2026-${MANY.toString()}` }).waitFor();
    assert.equal(await opened.tab.locator('.table tbody tr').last().getAttribute('aria-rowindex'), (MANY + 1).toString());
    assert.ok((await drawn.count()) <= 300, (await drawn.count()).toString());
  });

  it('the search narrows five thousand to one, and its letters are never lost', async () => {
    await open(MANY);
    await opened.tab.getByRole('searchbox', { name: 'Search' }).pressSequentially('number 4321');
    await opened.tab.getByText('1 of 5000 actions shown').waitFor();
    assert.equal(await first(), 'ACT-2026-4321');
    await opened.tab.locator('body').evaluate(async () => { while (!location.hash.includes('4321')) await new Promise((go) => { requestAnimationFrame(go); }); });
    assert.match((await place()) ?? '', /words=number\+4321/u);
  });
});
