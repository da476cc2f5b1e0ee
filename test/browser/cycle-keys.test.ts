import assert from 'node:assert/strict';
import { openBrowser } from '../support/browser.ts';
import { secretarySees } from './fixtures.ts';
import { action, actionsPage, decisionForm, decisionsPage, history } from './fixtures-actions.ts';
import { agendaPage } from './fixtures-agenda.ts';
import { callsPage } from './fixtures-calls.ts';
import { sessionPage } from './fixtures-session.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

/** Where the keyboard stands on the pages of the meeting cycle, and what a wide text does there. */
describe('the pages of the meeting cycle by keyboard alone', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (hash: string, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(secretarySees);
    stage.says = {
      agenda: agendaPage(), session: sessionPage(), calls: callsPage(), actionHistory: history, decisions: decisionsPage(), decisionForm: decisionForm(),
      actions: actionsPage({ actions: [action(14, { state: 'proposedClosed' }), action(18)] }),
    };
    opened = await openTab(await openBrowser(), stage.url, { hash, ...options });
    await opened.tab.locator('main h2').first().waitFor();
  };
  const press = async (name: RegExp): Promise<void> => {
    await opened.tab.getByRole('main').getByRole('button', { name }).first().focus();
    await opened.page.keyboard.press('Enter');
  };
  const held = async (where: string): Promise<void> => { await opened.tab.locator(where).and(opened.tab.locator(':focus')).waitFor({ timeout: 5000 }); };
  const told = async (sentence: string): Promise<void> => { await opened.tab.locator('output.unseen', { hasText: sentence }).waitFor({ state: 'attached' }); };
  afterEach(async () => { await opened.close(); stage.close(); });

  it('another meeting is chosen without losing the choice, and it is said which is shown', async () => {
    await open('#agenda');
    const { frame } = agendaPage();
    const [, before] = frame.meetings;
    assert.ok(before);
    stage.says.agenda = agendaPage({ frame: { ...frame, meeting: before } });
    const choice = opened.tab.getByRole('combobox', { name: 'Meeting' });
    await choice.focus();
    await choice.selectOption(before.id);
    await told('Wed 4 November 2026 is shown.');
    await held('.page-head select');
    assert.equal(await choice.inputValue(), before.id);
  });

  it('a form that is opened takes the keyboard, not another one that stands before it', async () => {
    await open('#actions');
    await press(/^It is done ACT-2026-018/u);
    await held('form[aria-label*="ACT-2026-018"] :is(input, select, textarea)');
  });

  it('so does one that has to be read first', async () => {
    await open('#decisions');
    await press(/^Record a decision/u);
    await held('form select');
  });

  it('the order of business takes it at its heading, having no field', async () => {
    await open('#agenda');
    await press(/^Change the order of business/u);
    await held('h2');
  });

  it('Escape leaves a form in which nothing was entered, and keeps one in which something was', async () => {
    await open('#calls');
    await press(/^Ask for a meeting/u);
    await held('form input');
    await opened.page.keyboard.press('Escape');
    await held('[data-opens="call/new"]');
    await opened.page.keyboard.press('Enter');
    await held('form input');
    const why = opened.tab.locator('form').first().getByRole('textbox').first();
    await why.fill('Cooling');
    await why.press('Escape');
    await told('What you entered is kept.');
    assert.equal(await why.inputValue(), 'Cooling');
  });

  it('the closing of the meeting is left with the keyboard at its button', async () => {
    await open('#session');
    await press(/^Close the meeting/u);
    await held('section[aria-label]');
    await opened.page.keyboard.press('Escape');
    await held('[data-opens=closing]');
  });

  it('a text of double size does not widen the page at 320 px', async () => {
    await open('#actions', { width: 320 });
    const wide = await opened.tab.locator('html').evaluate((html) => {
      for (const control of html.querySelectorAll<HTMLElement>('main :is(input, select)')) control.style.fontSize = '28px';
      return html.scrollWidth - html.clientWidth;
    });
    assert.ok(wide <= 0, `${wide.toString()} px too wide`);
  });
});
