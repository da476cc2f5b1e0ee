import assert from 'node:assert/strict';
import type { Overview } from '../../shared/contract/views.ts';
import { openBrowser } from '../support/browser.ts';
import { axeFinds } from './axe.ts';
import { chairSees, GROUP, leadSees, meetingView, memberSees, NOW, OTHER } from './fixtures.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Asked, type Stage } from './serve.ts';

const path = (asked: Asked): string => asked.url.split('?')[0] ?? '';
const FAULT = { status: 500, body: { why: 'fault', message: 'Something went wrong on our side.' } };

/** Where the keyboard stands, and what is said, after each deed. */
describe('the tab by keyboard alone', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (overview: Overview): Promise<void> => {
    stage = await openStage(overview);
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.locator('main.page h1').waitFor();
  };
  afterEach(async () => { await opened.close(); stage.close(); });

  const html = (): ReturnType<Opened['tab']['locator']> => opened.tab.locator('html');
  const told = (sentence: string): Promise<void> => opened.tab.locator('output.unseen', { hasText: sentence }).waitFor({ state: 'attached' });
  const focused = async (): Promise<string> => html().evaluate(() => {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body ? 'nowhere' : `${activeElement.tagName.toLowerCase()}: ${(activeElement as HTMLElement).innerText}`;
  });
  const focusComesTo = async (place: RegExp): Promise<void> => {
    for (let turn = 0; turn < 40 && !place.test(await focused()); turn += 1) await opened.page.waitForTimeout(50);
    assert.match(await focused(), place);
  };
  const press = async (name: string | RegExp): Promise<void> => {
    await opened.tab.getByRole('button', { name }).first().focus();
    await opened.page.keyboard.press('Enter');
  };
  const readAgain = async (): Promise<void> => {
    await html().evaluate(() => {
      const soon = performance.now() + 10_000;
      performance.now = () => soon;
      window.dispatchEvent(new Event('focus'));
    });
  };
  const ring = async (): Promise<string> => html().evaluate(() => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
    return `${document.activeElement?.tagName ?? ''} ${outlineStyle} ${outlineWidth} ${outlineColor}`;
  });

  describe('shows where the keyboard is at the first Tab from Teams', () => {
    const pages = [['a page', () => null, 'a'], ['a whole-page state', () => FAULT, 'button']] as const;
    for (const [what, answer, first] of pages) {
      for (const theme of ['default', 'dark', 'contrast', 'forced'] as const) {
        it(`on ${what}, ${theme}`, async () => {
          const overview = { ...leadSees, meeting: null };
          stage = await openStage(overview);
          stage.answer = answer;
          const options = theme === 'forced' ? { context: { forcedColors: 'active' } } as const : { theme };
          opened = await openTab(await openBrowser(), stage.url, options);
          await opened.tab.locator(first === 'a' ? 'nav a' : 'main button').first().waitFor();
          await opened.page.keyboard.press('Tab');
          await focusComesTo(new RegExp(`^${first}: `, 'u'));
          assert.match(await ring(), new RegExp(`^${first.toUpperCase()} solid 2px rgb(?!a\\(.*, 0\\)$)`, 'u'));
        });
      }
    }
  });

  it('keeps the keyboard on the message that was settled', async () => {
    await open(chairSees);
    const settled = { ...chairSees, deliveries: (chairSees.deliveries ?? []).map((d) => (d.state === 'uncertain' ? { ...d, state: 'sent' as const } : d)) };
    stage.answer = (asked) => {
      if (path(asked) !== '/api/v1/settle') return null;
      stage.overview = settled;
      return { status: 200, body: settled.deliveries };
    };
    await press(/^It is there/u);
    await told('Marked as delivered.');
    await focusComesTo(/^p: Action due/u);
    assert.match(await ring(), /^P solid 2px/u);
  });

  it('keeps the keyboard on the choice of group', async () => {
    await open({ ...memberSees, groups: [OTHER] });
    stage.answer = (asked) => (asked.url.includes(OTHER.id) ? { status: 200, body: { ...memberSees, group: OTHER, groups: [GROUP], meeting: null } } : null);
    const choice = opened.tab.getByRole('combobox', { name: 'Group' });
    await choice.focus();
    await choice.selectOption(OTHER.id);
    await told(`${OTHER.name} is shown.`);
    await focusComesTo(/^select/u);
    assert.equal(await choice.inputValue(), OTHER.id);
  });

  it('says each time that trying again failed, and goes to the heading when it did not', async () => {
    await open(memberSees);
    stage.answer = () => FAULT;
    await readAgain();
    await opened.tab.locator('.banner', { hasText: 'This could not be refreshed.' }).waitFor();
    await press('Try again');
    await told('This could not be refreshed. You see how it stood at 09:14.');
    const first = await opened.tab.locator('output.unseen').textContent();
    await focusComesTo(/^button: Try again/u);
    await press('Try again');
    await focusComesTo(/^button: Try again/u);
    await html().evaluate(async (_, before) => {
      for (let turn = 0; turn < 40 && document.querySelector('output.unseen')?.textContent === before; turn += 1) await new Promise((go) => { setTimeout(go, 50); });
    }, first);
    assert.notEqual(await opened.tab.locator('output.unseen').textContent(), first);
    stage.answer = () => null;
    await press('Try again');
    await told('Up to date again.');
    await focusComesTo(/^h1: ICT/u);
  });

  it('does so on a whole page too', async () => {
    stage = await openStage(memberSees);
    stage.answer = () => FAULT;
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.getByText(FAULT.body.message).waitFor();
    await press('Try again');
    await told('The group could not be shown');
    await focusComesTo(/^button: Try again/u);
    stage.answer = () => null;
    await press('Try again');
    await focusComesTo(/^h1: ICT/u);
  });

  const { meeting } = meetingView();
  const closings = [
    { what: 'is cancelled', change: { meeting: meetingView({ meeting: { ...meeting, state: 'cancelled', published: null, cancelledAt: NOW } }) }, says: 'is cancelled. You need not answer.', to: /^h3: ICT/u },
    { what: 'starts', change: { now: meeting.starts }, says: 'The meeting started at 14:00. Answers are closed.', to: /^h3: ICT/u },
    { what: 'gives way to another', change: { meeting: meetingView({ meeting: { ...meeting, id: OTHER.id, subject: 'Extraordinary meeting' } }) }, says: null, to: /^h3: Extraordinary/u },
    { what: 'goes away', change: { meeting: null }, says: null, to: /^h2: The next meeting|^h2: Next meeting/u },
  ];
  for (const { what, change, says, to } of closings) {
    it(`goes on from the meeting when it ${what} while apologies are being written`, async () => {
      await open(memberSees);
      await press('Send apologies');
      await opened.tab.locator('form select:focus').waitFor();
      stage.overview = { ...memberSees, ...change };
      await readAgain();
      if (says !== null) await told(says);
      await focusComesTo(to);
    });
  }

  it('closes an empty form at Escape and gives the keyboard back to its button', async () => {
    await open(memberSees);
    await press('Send apologies');
    await opened.tab.locator('form select:focus').waitFor();
    await opened.page.keyboard.press('Escape');
    await focusComesTo(/^button: Send apologies/u);
    await press('Send apologies');
    const name = opened.tab.getByRole('textbox');
    await name.fill('Jo');
    await name.press('Escape');
    await told('What you entered is kept.');
    assert.equal(await name.inputValue(), 'Jo');
    await press('Cancel');
    await focusComesTo(/^button: Send apologies/u);
  });

  it('does so in the report too, which asks for a reason and tells its length', async () => {
    await open(leadSees);
    await press(/^Report status/u);
    await opened.tab.locator('input[type=radio]:focus').waitFor();
    await opened.page.keyboard.press('Escape');
    await focusComesTo(/^button: Report status/u);
    await press(/^Report status/u);
    const reason = opened.tab.getByRole('textbox', { name: 'Reason' });
    await opened.tab.getByRole('radio', { name: 'Green' }).check();
    await opened.tab.getByRole('textbox', { name: 'What shows that it is green?' }).waitFor();
    assert.equal(await reason.count(), 0);
    await opened.tab.getByRole('radio', { name: 'Red' }).check();
    assert.notEqual(await reason.getAttribute('required'), null);
    await reason.fill('x'.repeat(899));
    await reason.press('y');
    await told('100 characters left');
    await reason.press('y');
    await opened.tab.locator('form').getByText('99 characters left').waitFor();
    await told('100 characters left');
    await reason.fill('x'.repeat(1012));
    await told('12 characters too many');
    await opened.tab.locator('form').getByText('12 characters too many').waitFor();
    assert.deepEqual(await axeFinds(opened.page), []);
    await reason.press('Escape');
    assert.equal((await reason.inputValue()).length, 1012);
  });
});
