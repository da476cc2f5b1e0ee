import assert from 'node:assert/strict';
import type { Problem } from '../../shared/contract/api.ts';
import { openBrowser } from '../support/browser.ts';
import { axeFinds } from './axe.ts';
import { chairSees, memberSees, meetingView, NOW } from './fixtures.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('the tab, when something fails', () => {
  let stage: Stage;
  let opened: Opened | null = null;
  beforeEach(async () => { stage = await openStage(chairSees); });
  afterEach(async () => { await opened?.close(); opened = null; stage.close(); });

  it('says so and tries again', async () => {
    let broken = true;
    stage.answer = () => (broken ? { status: 500, body: { why: 'fault', message: 'Something went wrong on our side.', reference: 'q-12' } } : null);
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.getByText('Something went wrong on our side.').waitFor();
    await opened.tab.getByText('Quote q-12 when you ask for help.').waitFor();
    assert.deepEqual(await axeFinds(opened.page), []);
    broken = false;
    await opened.tab.getByRole('button', { name: 'Try again' }).click();
    await opened.tab.getByRole('heading', { level: 1, name: chairSees.group.name }).waitFor();
  });

  const many: Problem = { why: 'tooMany', message: 'That was very many requests in a short time. Wait a minute and try again.' };

  it('asks for patience, not for help, when there were too many requests', async () => {
    stage.answer = () => ({ status: 429, body: many });
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.getByRole('heading', { name: 'Please wait a minute' }).waitFor();
    await opened.tab.getByText(many.message).waitFor();
    assert.equal(await opened.tab.getByRole('alert').innerText(), many.message);
    assert.deepEqual(await axeFinds(opened.page), []);
    stage.answer = () => null;
    await opened.tab.getByRole('button', { name: 'Try again' }).click();
    await opened.tab.getByRole('heading', { level: 1, name: chairSees.group.name }).waitFor();
  });

  it('keeps what one wanted to say when there were too many requests', async () => {
    stage.overview = memberSees;
    stage.answer = (asked) => (asked.method === 'POST' ? { status: 429, body: many } : null);
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.getByRole('button', { name: 'Send apologies' }).click();
    const name = opened.tab.getByRole('textbox');
    await name.fill('Jo Price');
    await name.press('Enter');
    await opened.tab.getByText(many.message).waitFor();
    assert.equal(await name.inputValue(), 'Jo Price');
  });

  it('explains an answer that is no answer of ours', async () => {
    stage.answer = () => ({ status: 502, body: 'Bad gateway' });
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.getByRole('heading', { name: 'Quorate cannot be reached' }).waitFor();
  });

  it('teaches somebody who is in no group', async () => {
    stage.answer = () => ({ status: 403, body: { why: 'notInAGroup', message: 'You are in no team whose group Quorate knows.' } });
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.getByRole('heading', { name: 'You are not in a steering group yet' }).waitFor();
  });

  it('renews an expired token once and repeats the request, losing nothing', async () => {
    stage.overview = memberSees;
    let good = 'first';
    stage.answer = (asked) => {
      if (asked.token !== good) return { status: 401, body: { why: 'signIn', message: 'Sign in again.' } };
      if (asked.url !== '/api/v1/answer') return null;
      // what is read from then on has it too
      const meeting = meetingView({ own: { answer: { kind: 'attending' }, at: NOW } });
      stage.overview = { ...memberSees, meeting };
      return { status: 200, body: meeting };
    };
    opened = await openTab(await openBrowser(), stage.url, { tokens: ['first', 'first', 'first', 'second'] });
    // which asks for a token of its own
    await stage.followed();
    const button = opened.tab.getByRole('button', { name: 'I\'ll be there' });
    await button.waitFor();
    good = 'second';
    await button.click();
    await opened.tab.getByText('You said at 09:14 that you will be there.').waitFor();
    assert.deepEqual(stage.asked.filter((asked) => asked.url === '/api/v1/answer').map((asked) => asked.token), ['first', 'second']);
  });

  it('says that signing in failed, when the renewed token is refused too', async () => {
    stage.answer = () => ({ status: 401, body: { why: 'signIn', message: 'Sign in again.' } });
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.getByRole('heading', { name: 'You could not be signed in' }).waitFor();
    assert.equal(stage.asked.length, 2);
  });

  it('says that signing in failed, when Teams gives no token', async () => {
    opened = await openTab(await openBrowser(), stage.url, { tokenError: 'resourceRequiresConsent' });
    await opened.tab.getByRole('heading', { name: 'You could not be signed in' }).waitFor();
    assert.equal(stage.asked.length, 0);
  });

  it('sends somebody outside Teams there', async () => {
    const context = await (await openBrowser()).newContext();
    await context.route(/^https:\/\//u, async (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${stage.url}/tab/`);
    await page.getByRole('heading', { name: 'Open Quorate inside Teams' }).waitFor();
    await context.close();
  });

  it('keeps showing what it has when a refresh fails, and says so', async () => {
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.locator('main.page').waitFor();
    stage.answer = () => ({ status: 500, body: { why: 'fault', message: 'No.' } });
    await opened.tab.locator('html').evaluate(() => { const soon = performance.now() + 10_000; performance.now = () => soon; window.dispatchEvent(new Event('focus')); });
    await opened.tab.getByText('This could not be refreshed. You see how it stood at 09:14.').waitFor();
    stage.answer = () => null;
    await opened.tab.getByRole('button', { name: 'Try again' }).click();
    await opened.tab.getByText('This could not be refreshed.').waitFor({ state: 'detached' });
    await opened.tab.getByRole('heading', { level: 1, name: chairSees.group.name }).waitFor();
  });
});
