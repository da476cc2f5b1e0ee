import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Overview } from '../../shared/contract/views.ts';
import { closeBrowser, openBrowser } from '../support/browser.ts';
import { chairSees, emptySees, leadSees, memberSees, secretarySees } from './fixtures.ts';
import { selfCheck, termsPage } from './fixtures-pages.ts';
import { openTab, type Opened } from './open.ts';
import { openStage } from './serve.ts';

/** Draws the tab for each person, theme and width into dist/pictures, to be looked at. */

const FOLDER = join(import.meta.dirname, '../../dist/pictures');
const SEEN: Readonly<Record<string, Overview>> = { chair: chairSees, member: memberSees, lead: leadSees, secretary: secretarySees, empty: emptySees, terms: secretarySees, check: secretarySees };
/** drawn on a page of their own */
const HASH: Readonly<Record<string, string>> = { terms: '#terms', check: '#check' };
/** Who is drawn with something open: the rules, or a form with what it says of a mistake. */
const OPENED: Readonly<Record<string, (opened: Opened) => Promise<void>>> = {
  chair: async ({ tab }) => {
    await tab.getByText('2nd apology in a row').click();
  },
  member: async ({ tab }) => {
    await tab.getByRole('button', { name: 'Send apologies' }).click();
    await tab.locator('form').waitFor();
  },
  lead: async ({ tab }) => {
    await tab.getByRole('button', { name: /^Report status/u }).click();
    await tab.getByRole('button', { name: 'Save status' }).click();
  },
};
const only = process.argv[2];

mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser();
for (const [who, overview] of Object.entries(SEEN)) {
  for (const theme of ['default', 'dark', 'contrast'] as const) {
    for (const width of [320, 768, 1440]) {
      const name = `${who}-${theme}-${width.toString()}`;
      if (only !== undefined && !name.includes(only)) continue;
      if (only === undefined && who !== 'chair' && HASH[who] === undefined && theme !== 'default') continue;
      const stage = await openStage(overview);
      stage.says = { terms: termsPage(), selfCheck };
      const opened = await openTab(browser, stage.url, { theme, width, height: 1000, hash: HASH[who] ?? '' });
      await opened.tab.locator('main.page h2').first().waitFor();
      await OPENED[who]?.(opened);
      await opened.page.waitForTimeout(300);
      const height = await opened.tab.locator('html').evaluate((html) => html.scrollHeight);
      await opened.page.setViewportSize({ width, height });
      await opened.page.waitForTimeout(400);
      await opened.page.screenshot({ path: join(FOLDER, `${name}.png`) });
      if (opened.complaints.length > 0) console.log(name, opened.complaints);
      await opened.close();
      stage.close();
    }
  }
}
await closeBrowser();
