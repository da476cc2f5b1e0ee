import assert from 'node:assert/strict';
import type { Overview } from '../../shared/contract/views.ts';
import { openBrowser } from '../support/browser.ts';
import { axeFinds } from './axe.ts';
import { chairSees, GROUP, memberSees, WORKSTREAMS } from './fixtures.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('the tab, as it is heard', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (overview: Overview): Promise<void> => {
    stage = await openStage(overview);
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.locator('main.page h1').waitFor();
  };
  afterEach(async () => { await opened.close(); stage.close(); });

  it('speaks the group\'s own words in the group\'s language', async () => {
    const group = { ...GROUP, language: 'cy' as const };
    await open({ ...chairSees, group, myActions: chairSees.myActions.map((action) => ({ ...action, group })) });
    await opened.tab.locator('section.terms').waitFor();
    const spoken = async (text: string): Promise<string | null> => opened.tab.getByText(text).first().evaluate((element) => element.closest('[lang]')?.getAttribute('lang') ?? null);
    const [first] = WORKSTREAMS;
    const theirs = [
      chairSees.terms.quorum.clause?.sentence ?? '', first?.title ?? '', first?.status?.reason ?? '',
      'Action log of the last meeting', 'Action log, November 2026', 'Equality impact assessment', 'Write to the county about the shared data platform',
    ];
    for (const text of theirs) assert.equal(await spoken(text), 'cy', text);
    for (const text of ['All rules and versions', 'Messages to the channel']) assert.equal(await spoken(text), 'en-GB', text);
    assert.deepEqual(await axeFinds(opened.page), []);
  });

  it('names what its buttons and links are about', async () => {
    await open(chairSees);
    const named = [
      ['link', 'Join the meeting (opens in a new window)'], ['link', 'Outline business case (opens in a new window)'],
      ['link', 'Privacy (opens in a new window)'], ['link', 'Accessibility statement (opens in a new window)'],
    ] as const;
    for (const [role, name] of named) assert.equal(await opened.tab.getByRole(role, { name, exact: true }).count(), 1, name);
    assert.deepEqual(await opened.tab.locator('button.quiet').allTextContents(), ['Show all: Workstream 2']);
    assert.deepEqual(await opened.tab.locator('summary', { hasText: 'The rule' }).allTextContents(), ['The rule: Quorum', 'The rule: Notice']);
    assert.match(await opened.tab.locator('ol.items').ariaSnapshot(), /- text: "3"\s+- paragraph: "Replacement of the customer/u);
    assert.deepEqual(await opened.tab.locator('footer a').evaluateAll((links) => links.map((link) => `${link.getAttribute('href') ?? ''} ${link.getAttribute('target') ?? ''}`)), ['/privacy _blank', '/accessibility _blank']);
  });
});

describe('the page outside Teams', () => {
  for (const [locale, lang] of [['cy-GB', 'cy'], ['en-US', 'en-GB']] as const) {
    it(`is spoken in its own language, ${lang}`, async () => {
      const stage = await openStage(memberSees);
      const context = await (await openBrowser()).newContext({ locale });
      await context.route(/^https:\/\//u, async (route) => route.abort());
      const page = await context.newPage();
      await page.goto(`${stage.url}/tab/`);
      await page.locator('main.whole').waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      await context.close();
      stage.close();
    });
  }
});
