import assert from 'node:assert/strict';
import type { SaveInput } from '../../shared/contract/setting-up.ts';
import { openBrowser } from '../support/browser.ts';
import { axeFinds } from './axe.ts';
import { GROUP, secretarySees } from './fixtures.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Asked, type Stage, type Told } from './serve.ts';
import { keeps } from './setup-fixtures.ts';

const MAILBOX = { problem: null, meetings: [{ subject: GROUP.name, starts: '2027-01-06T14:00:00.000Z' }], others: 14 };

export const STEPS = ['Document', 'Rules', 'People', 'Calendar and settings', 'Check and put in force'] as const;
export const path = (asked: Asked): string => asked.url.split('?')[0] ?? '';

/** Where the tests of setting up sit: the page open over a small house, and what is done and seen on it. */
export const setupDesk = () => {
  let stage: Stage;
  let opened: Opened;
  let kept: ReturnType<typeof keeps>;

  const open = async (draft: Parameters<typeof keeps>[1], options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(secretarySees);
    kept = keeps(stage, draft);
    stage.says.tryMailbox = MAILBOX;
    opened = await openTab(await openBrowser(), stage.url, { hash: '#setup', ...options });
    await opened.tab.locator(options.hash === '' ? 'main.page' : '.setup-step').waitFor();
  };
  /** answers before the house does */
  const instead = (answer: (asked: Asked) => Told | null): void => {
    const { answer: house } = stage;
    stage.answer = (asked) => answer(asked) ?? house(asked);
  };
  afterEach(async () => { await opened.close(); stage.close(); });

  const button = (name: string | RegExp): ReturnType<Opened['tab']['locator']> => opened.tab.getByRole('button', { name });
  const goTo = async (step: (typeof STEPS)[number]): Promise<void> => {
    await opened.tab.locator('.steps button').filter({ hasText: step }).click();
    await opened.tab.locator('.step-title', { hasText: step }).waitFor();
  };
  const press = async (name: string | RegExp): Promise<void> => { await button(name).first().focus(); await opened.page.keyboard.press('Enter'); };
  const said = async (sentence: string | RegExp): Promise<void> => opened.tab.locator('output.unseen', { hasText: sentence }).waitFor({ state: 'attached', timeout: 15_000 });
  const focused = async (): Promise<string> => opened.tab.locator('html').evaluate(() => {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body ? 'nowhere' : `${activeElement.tagName.toLowerCase()}: ${(activeElement as HTMLElement).innerText}`;
  });
  const focusComesTo = async (place: RegExp): Promise<void> => {
    for (let turn = 0; turn < 60 && !place.test(await focused()); turn += 1) await opened.page.waitForTimeout(50);
    assert.match(await focused(), place);
  };
  const saved = async (check: (form: SaveInput['form']) => boolean): Promise<void> => {
    for (let turn = 0; turn < 120 && !(kept.draft !== null && check(kept.draft.form)); turn += 1) await opened.page.waitForTimeout(50);
    assert.ok(kept.draft !== null && check(kept.draft.form), 'it was not saved so');
  };

  const sound = async (): Promise<void> => {
    assert.deepEqual(await axeFinds(opened.page), []);
    assert.ok(await opened.tab.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth), 'it scrolls sideways');
    assert.equal(await opened.tab.locator('.setup [style]:not([data-tabster-dummy]):not([data-tabster-dummy] *)').count(), 0);
    assert.deepEqual(opened.complaints, []);
  };

  return {
    open, instead, button, goTo, press, said, focusComesTo, saved, sound,
    get stage() { return stage; },
    get tab() { return opened.tab; },
    get page() { return opened.page; },
    get kept() { return kept; },
  };
};
