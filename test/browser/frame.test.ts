import assert from 'node:assert/strict';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { chairSees, GROUP, memberSees, OTHER, secretarySees } from './fixtures.ts';
import { actionsPage } from './fixtures-actions.ts';
import { sessionPage } from './fixtures-session.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

type Options = Parameters<typeof openTab>[2];

/** The chat of the meeting that the fixtures' address leads to. */
const CHAT = '19:meeting_Q2@thread.v2';
const JOIN = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Q2%40thread.v2/0';
const NOT_HERE = { status: 404, body: { why: 'notFound', message: 'That cannot be found.' } };
const EXPIRED = { status: 401, body: { why: 'signIn', message: 'Sign in again.' } };

describe('the frame of the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (options: Options = {}, overview = secretarySees): Promise<void> => {
    stage = await openStage(overview);
    stage.says = { actions: actionsPage(), session: sessionPage() };
    opened = await openTab(await openBrowser(), stage.url, options);
    await opened.tab.locator('main h1').waitFor();
  };
  const hash = async (): Promise<string> => opened.tab.locator('html').evaluate(() => location.hash);
  /** what the tab asked of Teams, by name */
  const said = async (func: string): Promise<readonly unknown[][]> =>
    opened.page.evaluate((name) => (window as unknown as { log: { func: string; args: unknown[] }[] }).log.filter((one) => one.func === name).map(({ args }) => args), func);
  afterEach(async () => { await opened.close(); stage.close(); });

  it('has one button for its pages at 320 px, which says where one is, opens and closes by keyboard, and leads on', async () => {
    await open({ width: 320, hash: '#actions' });
    const menu = opened.tab.getByRole('button', { name: 'Pages. Actions and decisions: Actions' });
    assert.equal(await opened.tab.locator('nav a').count(), 0);
    await menu.press('Enter');
    await opened.tab.locator('nav a[aria-current=page]', { hasText: 'Actions' }).waitFor();
    await opened.page.keyboard.press('Escape');
    assert.equal(await opened.tab.locator('nav a').count(), 0);
    assert.equal(await menu.evaluate((element) => element === document.activeElement), true);
    await menu.press('Enter');
    await opened.tab.getByRole('link', { name: 'Run sheet' }).press('Enter');
    await opened.tab.locator('h1:focus', { hasText: 'Run sheet' }).waitFor();
    assert.equal(await opened.tab.locator('nav a').count(), 0);
    await assertFits(opened);
  });

  it('adds a tab of the group and the page that somebody chose, when Teams saves it', async () => {
    await open({ surface: 'settings' }, chairSees);
    await opened.tab.getByRole('combobox', { name: 'Opens at' }).selectOption('actions');
    await opened.tab.getByText('Press Save to add the tab “Quorate: Actions”.').waitFor();
    assert.deepEqual(await axeFinds(opened.page), []);
    assert.deepEqual((await said('settings.setValidityState')).at(-1), [true]);
    await opened.page.evaluate('save()');
    await opened.page.waitForFunction('log.some(({ func }) => func === "settings.save.success")');
    const url = `${stage.url}/tab/?open=actions&group=${GROUP.id}`;
    assert.deepEqual(await said('settings.setSettings'), [[{ entityId: 'quorate', contentUrl: url, websiteUrl: url, suggestedDisplayName: 'Quorate: Actions' }]]);
    await opened.close();
    opened = await openTab(await openBrowser(), stage.url, { hash: `?open=actions&group=${GROUP.id}` });
    await opened.tab.locator('h1', { hasText: 'Actions' }).waitFor();
    assert.equal(await hash(), `#actions?group=${GROUP.id}`);
  });

  it('shows beside a meeting the run sheet of its group, and says so where it knows of none', async () => {
    stage = await openStage(memberSees);
    const known = chairSees.meeting === null ? assert.fail() : { ...chairSees, group: OTHER, groups: [GROUP], meeting: { ...chairSees.meeting, meeting: { ...chairSees.meeting.meeting, joinUrl: JOIN } } };
    stage.overview = chairSees;
    stage.says = { session: sessionPage() };
    stage.answer = ({ url }) => (url.includes(`overview?group=${OTHER.id}`) ? { status: 200, body: known } : null);
    opened = await openTab(await openBrowser(), stage.url, { surface: 'sidePanel', chat: CHAT, width: 300 });
    await opened.tab.locator('.session-page').waitFor();
    assert.equal(await opened.tab.getByRole('combobox', { name: 'Group' }).inputValue(), OTHER.id);
    assert.equal(await opened.tab.getByText('Quorate does not know this meeting.').count(), 0);
    assert.deepEqual(await axeFinds(opened.page), []);
    await opened.close();
    opened = await openTab(await openBrowser(), stage.url, { surface: 'meetingStage', chat: '19:meeting_elsewhere@thread.v2', theme: 'dark' });
    await opened.tab.getByText('Quorate does not know this meeting.').waitFor();
    assert.equal(await opened.tab.locator('.bar').count(), 0);
    await assertFits(opened);
  });

  it('moves nothing that is seen when the pages come', async () => {
    await open({ hash: '#actions' });
    await opened.tab.locator('.action-row').first().waitFor();
    const frame = opened.page.frame({ name: 'tab' }) ?? assert.fail();
    // scripted, so that no press excuses a shift
    await frame.evaluate(() => {
      const seen = Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { readonly value: number }).value;
      }).observe({ type: 'layout-shift' });
      location.hash = '#session';
    });
    await opened.tab.locator('.session-page').waitFor();
    await frame.evaluate(() => { location.hash = '#overview'; });
    await opened.tab.locator('.columns h2').first().waitFor();
    await frame.evaluate(() => { location.hash = '#actions'; });
    await opened.tab.locator('.action-row').first().waitFor();
    await opened.page.waitForTimeout(300);
    const shift = await frame.evaluate(() => (window as unknown as { readonly shift: number }).shift);
    assert.ok(shift <= 0.02, shift.toString());
  });

  it('leads to the search by Ctrl+K', async () => {
    await open({ hash: '#actions' });
    await opened.tab.getByRole('button', { name: 'Add an action' }).focus();
    await opened.page.keyboard.press('Control+k');
    await opened.tab.locator('.search-link:focus').waitFor();
  });

  it('renews an expired sign-in under a form that is half filled, and sends it from where it was', async () => {
    await open({ hash: '#actions', tokens: Array.from({ length: 30 }, (_, turn) => `token-${turn.toString()}`) });
    await opened.tab.getByRole('button', { name: 'Add an action' }).click();
    const what = opened.tab.getByRole('textbox', { name: 'What is to be done' });
    await what.fill('Write to the county');
    stage.answer = () => EXPIRED;
    await stage.followed();
    stage.changed();
    await opened.tab.getByText('what you see may be older').waitFor();
    const form = opened.tab.getByRole('form', { name: 'Add an action' });
    await opened.tab.getByLabel('Due day').fill('2027-01-20');
    await form.getByRole('button', { name: 'Add an action' }).click();
    await opened.tab.getByText('This was not saved: Teams did not confirm who you are. What you typed is still here').waitFor();
    let expired = true;
    stage.answer = ({ method }) => {
      const first = method === 'POST' && expired;
      if (method === 'POST') expired = false;
      return first ? EXPIRED : method === 'POST' ? { status: 200, body: actionsPage() } : null;
    };
    const before = stage.asked.length;
    await form.getByRole('button', { name: 'Add an action' }).click();
    await form.waitFor({ state: 'detached' });
    const sent = stage.asked.slice(before).filter(({ method }) => method === 'POST');
    assert.deepEqual([sent.length, sent[0]?.body, await hash()], [2, sent[1]?.body, '#actions']);
    assert.notEqual(sent[0]?.token, sent[1]?.token);
    assert.match(JSON.stringify(sent[1]?.body), /Write to the county/u);
  });

  it('says that a link leads to a group that is not here, without a word of what it is, and shows its own', async () => {
    await open({ hash: `#actions?group=${GROUP.id}` });
    stage.answer = ({ url }) => (url.includes(OTHER.id) ? NOT_HERE : null);
    await opened.tab.locator('html').evaluate((_, to) => { location.hash = to; }, `#actions?group=${OTHER.id}&one=${OTHER.id}`);
    await opened.tab.getByText('The link leads to a group that is not here, or not for you to see.').waitFor();
    assert.equal(await hash(), `#actions?group=${GROUP.id}`);
    assert.equal((await opened.tab.locator('body').innerText()).includes('That cannot be found'), false);
    await opened.tab.getByRole('link', { name: 'Overview' }).click();
    await opened.tab.getByText('The link leads to a group').waitFor({ state: 'detached' });
  });
});
