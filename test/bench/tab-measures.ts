import type { Browser, Frame, Locator } from 'playwright-core';
import { HOST } from './tab-server.ts';

/** What one opening of a page came to, in milliseconds since its own navigation began. */
export interface Opening {
  readonly paint: number;
  readonly content: number;
  readonly shift: number;
}

const WATCH = `
window.seen = { paint: 0, content: 0, shift: 0, press: 0 };
const watch = (type, take, more = {}) => { new PerformanceObserver((list) => { for (const entry of list.getEntries()) take(entry); }).observe({ type, buffered: true, ...more }); };
watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime; });
watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
// what somebody does, from the finger to the next frame; a pointer that passes by is nothing that waits for an answer
watch('event', (entry) => { if (entry.interactionId > 0) seen.press = Math.max(seen.press, entry.duration); }, { durationThreshold: 16 });
// no frame may be asked for: the browser would lay out what has no style yet
const look = () => { if (seen.content === 0 && document.querySelector('main:not(.shell) h1')) seen.content = performance.now(); };
new MutationObserver(look).observe(document, { childList: true, subtree: true });
`;

/** A slow 4G line and a processor of a quarter of the speed. */
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const SLOWER = 4;

const frameOf = async (browser: Browser, name: string, hash: string, slow: boolean): Promise<{ readonly frame: Frame; readonly close: () => Promise<void> }> => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 1000 } });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  if (slow) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  await page.goto(`${HOST}/${name}/host?${encodeURIComponent(hash)}`);
  const frame = page.frame({ name: 'tab' });
  if (frame === null) throw new Error('the host frames no tab');
  return { frame, close: async () => context.close() };
};

const MEANING = { paint: 'seen.paint > 0', content: 'seen.content > 0' } as const;

/** Opens it on the slow line, until it is painted or shows its content; shift: once all of it has come. */
export const open = async (browser: Browser, name: string, until: keyof typeof MEANING): Promise<Opening> => {
  const { frame, close } = await frameOf(browser, name, '', true);
  await frame.waitForFunction(MEANING[until], undefined, { polling: 100 });
  if (until === 'content') await frame.waitForFunction('document.querySelector(".wait, .wait-page") === null && document.readyState === "complete"', undefined, { polling: 100 });
  await frame.waitForTimeout(300);
  const seen = await frame.evaluate<Opening>('seen');
  await close();
  return seen;
};

const SCROLL = `new Promise((done) => {
  const gaps = []; let last = performance.now(); let left = 150;
  const step = (now) => {
    gaps.push(now - last); last = now;
    document.scrollingElement.scrollBy(0, left % 5 === 0 ? 4000 : 400);
    left -= 1;
    if (left > 0) requestAnimationFrame(step); else done(gaps.slice(5));
  };
  requestAnimationFrame(step);
})`;

/** The longest frame while a long table is scrolled through, at the machine's own speed. */
export const scroll = async (browser: Browser, name: string, hash: string): Promise<number> => {
  const { frame, close } = await frameOf(browser, name, hash, false);
  await frame.waitForSelector('table');
  await frame.waitForTimeout(500);
  const gaps = await frame.evaluate<readonly number[]>(SCROLL);
  await close();
  return Math.max(...gaps);
};

const SETTLED = 1500;

/** How long the longest of some deeds waits for its answer. */
const answered = async (frame: Frame, deed: () => Promise<void>): Promise<number> => {
  await frame.waitForTimeout(SETTLED);
  await frame.evaluate('seen.press = 0');
  await deed();
  await frame.waitForTimeout(SETTLED);
  return frame.evaluate<number>('seen.press');
};

/** As a hand does it: the pointer is there first, and a button is held for a moment. */
const push = async (button: Locator): Promise<void> => {
  await button.hover();
  await button.page().waitForTimeout(300);
  await button.click({ delay: 70 });
};

/** How long it takes from a press until what it asks for is painted: the answer may be a place that is kept for it. */
const shown = async (frame: Frame, what: string, press: () => Promise<void>): Promise<number> => {
  await frame.waitForTimeout(SETTLED);
  const ms = frame.evaluate<number>(`new Promise((tell) => addEventListener('pointerup', ({ timeStamp }) => {
    const look = () => { if (document.querySelector('${what}') === null) requestAnimationFrame(look); else setTimeout(() => tell(performance.now() - timeStamp)); };
    look();
  }, { capture: true, once: true }))`);
  await press();
  return ms;
};

/** On the slow processor, and a page on the slow line: how long a press and a letter wait for their answer, and how long until a form or a page is there. */
export const deeds = async (browser: Browser, name: string, table: string): Promise<Readonly<Record<'tile' | 'form' | 'page' | 'sort' | 'letter', number>>> => {
  const first = await frameOf(browser, name, '', true);
  await first.frame.waitForFunction(MEANING.content, undefined, { polling: 100 });
  const tile = await answered(first.frame, async () => push(first.frame.locator('main button.fact-tile').first()));
  const form = await shown(first.frame, 'main form', async () => push(first.frame.getByRole('button', { name: 'Send apologies' })));
  const page = await shown(first.frame, '.actions-head', async () => push(first.frame.locator('a.bar-link[href*=actions]').first()));
  await first.close();
  const long = await frameOf(browser, name, table, true);
  await long.frame.waitForSelector('table');
  const sort = await answered(long.frame, async () => push(long.frame.locator('th button').nth(1)));
  const letter = await answered(long.frame, async () => long.frame.getByRole('searchbox').first().pressSequentially('number 42', { delay: 120 }));
  await long.close();
  return { tile, form, page, sort, letter };
};
