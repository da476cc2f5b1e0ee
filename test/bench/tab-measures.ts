import type { Browser, Frame } from 'playwright-core';
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
watch('event', (entry) => { seen.press = Math.max(seen.press, entry.duration); }, { durationThreshold: 16 });
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

/** The longest that a press waits for its answer, on the slow processor. */
export const press = async (browser: Browser, name: string): Promise<number> => {
  const { frame, close } = await frameOf(browser, name, '', true);
  await frame.waitForFunction(MEANING.content, undefined, { polling: 100 });
  await frame.waitForTimeout(1500);
  const button = frame.locator('main button').first();
  await button.click();
  await frame.waitForTimeout(600);
  const { press: longest } = await frame.evaluate<{ readonly press: number }>('seen');
  await close();
  return longest;
};
