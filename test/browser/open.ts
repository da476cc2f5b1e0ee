import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { hostPage, type HostOptions } from './host.ts';

export interface Opened {
  readonly page: Page;
  readonly tab: FrameLocator;
  /** what the tab's console complained of */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

interface Options extends Omit<HostOptions, 'tabUrl'> {
  readonly width?: number;
  readonly height?: number;
  /** the tab's own address, '#terms' */
  readonly hash?: string;
  readonly context?: BrowserContextOptions;
}

/** Opens the tab inside the stand-in at the real client's address, so that the frame's real policy holds; nothing leaves the machine. */
export const openTab = async (browser: Browser, url: string, options: Options = {}): Promise<Opened> => {
  // what moves costs a tenth of the time, and nothing is proved by it
  const context = await browser.newContext({ viewport: { width: options.width ?? 1440, height: options.height ?? 1000 }, reducedMotion: 'reduce', ...options.context });
  await context.route(/^https:\/\//u, async (route) => route.abort());
  await context.route('https://res.cdn.office.net/teams-js/validDomains/**', async (route) => route.fulfill({ json: { validOrigins: ['teams.microsoft.com'] }, headers: { 'access-control-allow-origin': '*' } }));
  await context.route('https://teams.microsoft.com/**', async (route) => route.fulfill({ contentType: 'text/html', body: hostPage({ ...options, tabUrl: `${url}/tab/${options.hash ?? ''}` }) }));
  // as on a phone whose browser has no Temporal
  await context.addInitScript('delete globalThis.Temporal');
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('https://teams.microsoft.com/host');
  return { page, tab: page.frameLocator('iframe[name=tab]'), complaints, close: async () => context.close() };
};
