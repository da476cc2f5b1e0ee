import assert from 'node:assert/strict';
import { PEOPLE } from '../tenant/people.ts';
import { openBrowser } from '../support/browser.ts';
import { axeFinds } from './axe.ts';
import { chairSees, GROUP, memberSees, OTHER, secretarySees, TEAM_ID } from './fixtures.ts';
import { selfCheck, termsPage } from './fixtures-pages.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const NOBODY = { status: 403, body: { why: 'notInAGroup', message: 'You are in no team whose group Quorate knows.' } };

describe('the pages of the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (overview: Stage['overview'], options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(overview);
    stage.says = { terms: termsPage(), selfCheck };
    opened = await openTab(await openBrowser(), stage.url, options);
    await opened.tab.locator('main h1').waitFor();
  };
  const links = async (): Promise<readonly string[]> => opened.tab.locator('nav a').allInnerTexts();
  /** to a page by its section and then its own link, the way that a person goes */
  const follow = async (section: string, name: string): Promise<void> => {
    await opened.tab.getByRole('navigation', { name: 'Parts of Quorate' }).getByRole('link', { name: section }).click();
    await opened.tab.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();
  };
  const heading = async (name: string): Promise<void> => opened.tab.locator('h1:focus', { hasText: name }).waitFor();
  const title = async (): Promise<string> => opened.tab.locator('html').evaluate(() => document.title);
  const hash = async (): Promise<string> => opened.tab.locator('html').evaluate(() => location.hash);
  /** over the frame's own history, as the client's buttons do */
  const turn = async (way: 'back' | 'forward'): Promise<void> => opened.page.evaluate((to) => { history[to](); }, way);
  afterEach(async () => { await opened.close(); stage.close(); });

  it('are those that somebody may see', async () => {
    await open(memberSees, { hash: '#terms' });
    const member = await links();
    await opened.close();
    stage.close();
    await open(secretarySees, { hash: '#terms' });
    const secretary = await links();
    assert.deepEqual(member.filter((name) => name === 'Set up' || name === 'Self-check'), []);
    assert.deepEqual([member[0], secretary[0], secretary.includes('Self-check'), member.includes('Terms of reference')], ['Overview', 'Overview', true, true]);
  });

  it('are gone through by keyboard, back and forward; each names the window and takes the keyboard', async () => {
    await open(secretarySees);
    assert.equal(await title(), `${GROUP.name} – Quorate`);
    await opened.tab.getByRole('link', { name: 'Group', exact: true }).focus();
    await opened.page.keyboard.press('Enter');
    await heading('Terms of reference');
    assert.deepEqual([await title(), await hash()], ['Terms of reference – Quorate', `#terms?group=${GROUP.id}`]);
    assert.deepEqual(await opened.tab.locator('nav a[aria-current]').allInnerTexts(), ['Group', 'Terms of reference']);
    await opened.tab.getByRole('link', { name: 'Self-check' }).click();
    await heading('Self-check');
    await turn('back');
    await heading('Terms of reference');
    await turn('back');
    await heading(GROUP.name);
    assert.equal(await title(), `${GROUP.name} – Quorate`);
    await turn('forward');
    await heading('Terms of reference');
  });

  it('do not take the keyboard when the tab opens', async () => {
    await open(chairSees, { hash: '#terms' });
    await opened.tab.locator('.terms-page').waitFor();
    assert.equal(await opened.tab.locator('h1:focus').count(), 0);
  });

  it('open where a deep link of Teams leads', async () => {
    await open(secretarySees, { subPage: `terms:${OTHER.id}` });
    assert.equal(stage.asked[0]?.url, `/api/v1/overview?group=${OTHER.id}`);
    await opened.tab.locator('.terms-page').waitFor();
    assert.equal(await hash(), `#terms?group=${OTHER.id}`);
  });

  it('stay when another group is chosen, and going back leads to the former one', async () => {
    await open(secretarySees, { hash: '#terms' });
    await opened.tab.locator('.terms-page').waitFor();
    stage.answer = ({ url }) => (url.includes(`overview?group=${OTHER.id}`) ? { status: 200, body: { ...secretarySees, group: OTHER, groups: [GROUP] } } : null);
    await opened.tab.getByRole('combobox', { name: 'Group' }).selectOption(OTHER.id);
    await opened.tab.locator('.page-head', { hasText: OTHER.name }).waitFor();
    assert.equal(await hash(), `#terms?group=${OTHER.id}`);
    await turn('back');
    await opened.tab.locator('.page-head', { hasText: GROUP.name }).waitFor();
  });

  it('say that a group is not there, and lead to the overview', async () => {
    stage = await openStage(memberSees);
    stage.answer = ({ url }) => (url.includes('group=') ? { status: 404, body: { why: 'notFound', message: 'That cannot be found.' } } : null);
    opened = await openTab(await openBrowser(), stage.url, { hash: `#overview?group=${OTHER.id}` });
    await opened.tab.getByRole('button', { name: 'To the overview' }).click();
    await heading(GROUP.name);
  });

  it('say in their place that they could not be read, and try again', async () => {
    await open(secretarySees);
    stage.answer = ({ url }) => (url.startsWith('/api/v1/terms') ? { status: 500, body: { why: 'fault', message: 'Something went wrong.', reference: 'R-1' } } : null);
    await follow('Group', 'Terms of reference');
    await opened.tab.getByRole('alert').getByText('Quote R-1').waitFor();
    assert.deepEqual(await axeFinds(opened.page), []);
    stage.answer = () => null;
    await opened.tab.getByRole('button', { name: 'Try again' }).click();
    await opened.tab.locator('.terms-page').waitFor();
  });

  for (const theme of ['default', 'dark', 'contrast'] as const) {
    it(`have a bar that hides nothing at 320 px, in the theme ${theme}`, async () => {
      await open(secretarySees, { theme, width: 320, hash: '#terms' });
      const menu = opened.tab.getByRole('button', { name: 'Group: Terms of reference' });
      await menu.click();
      const boxes = await opened.tab.locator('nav a').evaluateAll((all) => all.map((link) => { const box = link.getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth && box.height >= 24; }));
      assert.ok(boxes.length >= 8 && boxes.every(Boolean));
      assert.deepEqual(await axeFinds(opened.page), []);
    });
  }

  it('show in forced colours which one is open', async () => {
    await open(secretarySees, { hash: '#people', context: { forcedColors: 'active' } });
    const lines = await opened.tab.locator('nav a').evaluateAll((all) => all.map((link) => ({ is: link.hasAttribute('aria-current'), colour: getComputedStyle(link).borderBottomColor })));
    const [mark] = lines.filter(({ is }) => is);
    assert.deepEqual(lines.filter(({ is, colour }) => is !== (colour === mark?.colour)), []);
    assert.equal(lines.filter(({ is }) => is).length, 2);
  });

  const start = async (places: Stage['says']['setupPlaces'], mayCheck: boolean, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(memberSees);
    stage.says = { setupPlaces: places ?? [], ...(mayCheck ? { selfCheck: { ...selfCheck, team: null } } : {}) };
    stage.answer = ({ url }) => (url.startsWith('/api/v1/overview') ? NOBODY : null);
    opened = await openTab(await openBrowser(), stage.url, options);
    await opened.tab.locator('main h1').waitFor();
  };

  describe('for somebody in no group', () => {
    const places = [{ team: TEAM_ID, name: 'Digital Strategy Corporate Working Group', group: null }];

    for (const theme of ['default', 'dark', 'contrast'] as const) {
      it(`begin with setting up, in the theme ${theme}`, async () => {
        await start(places, false, { theme, width: 320 });
        await opened.tab.getByText('Quorate is in Digital Strategy Corporate Working Group, and not set up yet.').waitFor();
        assert.equal(await opened.tab.getByRole('link', { name: /^Set it up ?: Digital Strategy Corporate Working Group$/u }).getAttribute('href'), `#setup?team=${TEAM_ID}`);
        assert.deepEqual(await axeFinds(opened.page), []);
      });
    }

    it(`are the self-check alone for whoever looks after the installation, ${PEOPLE.administrator.name}`, async () => {
      await start([], true);
      await opened.tab.getByText('You administer this installation').waitFor();
      assert.equal(await opened.tab.locator('nav').count(), 0);
    });

    it('are none for anybody else', async () => {
      await start([], false);
      await opened.tab.getByRole('heading', { name: 'You are not in a steering group yet' }).waitFor();
    });
  });
});
