import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { firstLoad } from '../support/first-load.ts';
import { memberSees } from './fixtures.ts';
import { actionsPage } from './fixtures-actions.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

/** What stands in a part's place while its code comes. */
const PLACES = '.wait, .wait-head, .wait-page';

describe('code that is fetched before it is needed', () => {
  const { chunks } = firstLoad(process.env['TAB_FOLDER'] ?? join(import.meta.dirname, '../../dist/tab'));
  let stage: Stage;
  let opened: Opened;
  let frame: Frame;
  beforeEach(async () => {
    stage = await openStage(memberSees);
    stage.says = { actions: actionsPage() };
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.locator('.columns h2').first().waitFor();
    frame = opened.page.frame({ name: 'tab' }) ?? assert.fail('the host frames no tab');
  });
  afterEach(async () => { await opened.close(); stage.close(); });

  /** Until it was fetched by the tab itself, and has run; what is fetched later fails. */
  const has = async (source: string): Promise<void> => {
    const file = chunks[source]?.file ?? assert.fail(`${source} has no file of its own`);
    await frame.waitForFunction((name) => performance.getEntriesByType('resource').some((entry) => entry.name.endsWith(name)), file);
    await frame.evaluate(`import(new URL(${JSON.stringify(file)}, location.href).href)`);
    await opened.page.route('**/*.js', async (route) => route.abort());
  };
  /** Whether a place was kept for what the work brings: looked at with each change of the page. */
  const kept = async (work: () => Promise<void>): Promise<boolean> => {
    await frame.evaluate((places) => {
      const seen = Object.assign(window, { kept: false });
      new MutationObserver((changes) => {
        const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
        seen.kept ||= added.some((element) => element.matches(places) || element.querySelector(places) !== null);
      }).observe(document, { childList: true, subtree: true });
    }, PLACES);
    await work();
    return frame.evaluate(() => (window as unknown as { readonly kept: boolean }).kept);
  };

  it('opens a form with the press that asks for it', async () => {
    await has('meeting/apology.tsx');
    assert.equal(await kept(async () => {
      await opened.tab.getByRole('button', { name: 'Send apologies' }).click();
      await opened.tab.locator('form select:focus').waitFor();
    }), false);
  });

  for (const [how, come] of [
    ['pointed at', async () => opened.tab.locator('a.bar-link[href*=actions]').first().hover()],
    ['come to with the keyboard', async () => opened.tab.locator('a.bar-link[href*=actions]').first().focus()],
  ] as const) {
    it(`has a page's code once its link was ${how}`, async () => {
      await come();
      await has('actions/page.tsx');
      await opened.tab.locator('a.bar-link[href*=actions]').first().press('Enter');
      await opened.tab.locator('h1:focus', { hasText: 'Actions' }).waitFor();
      await opened.tab.locator('.action-row').first().waitFor();
    });
  }

  it('fetches a page that was pointed at once more, where that failed', async () => {
    await opened.page.route('**/*.js', async (route) => route.abort());
    await Promise.all([opened.page.waitForEvent('requestfailed'), opened.tab.locator('a.bar-link[href*=actions]').first().hover()]);
    await opened.page.unroute('**/*.js');
    await opened.tab.locator('a.bar-link[href*=actions]').first().click();
    await opened.tab.locator('h1:focus', { hasText: 'Actions' }).waitFor();
  });

  it('says so where a page cannot be had', async () => {
    await opened.page.route('**/*.js', async (route) => route.abort());
    await opened.tab.locator('a.bar-link[href*=actions]').first().click();
    await opened.tab.getByRole('button', { name: 'Reload' }).waitFor();
  });
});
