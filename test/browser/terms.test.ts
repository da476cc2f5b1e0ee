import assert from 'node:assert/strict';
import type { Overview } from '../../shared/contract/views.ts';
import type { TermsPage } from '../../shared/contract/governance.ts';
import { openBrowser } from '../support/browser.ts';
import { OBJECTIVES } from '../tenant/setup-document.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { assertFits, axeFinds } from './axe.ts';
import { chairSees, GROUP, leadSees, memberSees, secretarySees, TEAM_ID } from './fixtures.ts';
import { CURRENT, EARLIER, termsPage } from './fixtures-pages.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('the terms of reference in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: TermsPage, options: Parameters<typeof openTab>[2] = {}, overview: Overview = secretarySees): Promise<void> => {
    stage = await openStage(overview);
    stage.says = { terms: page };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#terms', ...options });
    await opened.tab.locator('.terms-page').waitFor();
  };
  const body = async (): Promise<string> => (await opened.tab.locator('main').innerText()).replaceAll(/\n+/gu, '\n');
  const focused = (): ReturnType<Opened['tab']['locator']> => opened.tab.locator('*:focus').first();
  const sent = (): readonly unknown[] => stage.asked.filter(({ method }) => method === 'POST').map((asked) => asked.body);
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['default', 320], ['contrast', 1440], ['contrast', 320]] as const) {
    it(`are sound with a form open, in the theme ${theme} at ${width.toString()} px`, async () => {
      await open(termsPage(), { theme, width });
      await opened.tab.getByRole('button', { name: 'Record an approval' }).click();
      await opened.tab.getByRole('button', { name: 'Record it' }).click();
      await opened.tab.getByText('2 things need your attention').waitFor();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('show every rule with its sentence, and what the document leaves out', async () => {
    await open(termsPage());
    const stated = [TERMS.quorum, TERMS.agendaNotice, TERMS.papersNotice, TERMS.cadence, TERMS.extraordinary, TERMS.urgent, TERMS.attendance, TERMS.substitutes, TERMS.decisions, TERMS.record, TERMS.restricted];
    assert.deepEqual(await opened.tab.locator('.rule-rows blockquote').allInnerTexts(), stated.map((rule) => `“${rule?.clause?.sentence ?? ''}”`));
    const text = await body();
    assert.match(text, /11 of 15 stated/u);
    assert.match(text, /Without a quorum\n.*nothing is decided\.\nNot stated in the document; the group goes by this\./u);
    assert.match(text, /When the minutes are out\n.*\nNot stated in the document\./u);
    assert.match(text, new RegExp(OBJECTIVES[0] ?? 'no objective', 'u'));
    assert.match(text, /These 4 sentences look like rules and were not understood/u);
  });

  it('say what the document says of itself, and what it leaves open', async () => {
    await open(termsPage());
    const text = await body();
    assert.match(text, /The current version, 1\.4, is not approved\. Version 1\.3 was approved by M Hamilton, J Willis and D Adams on Tue 7 May 2019\./u);
    for (const found of ['Version 1.0 has no date.', 'Version 1.3 was approved on Tue 7 May 2019, before it was made on Thu 16 May 2019.', 'The cover says “May 2019”']) assert.ok(text.includes(found), found);
    assert.match(text, /Version 1\.0\nNo date given · By R\. Bloor\nInitial creation/u);
  });

  it('show an earlier version, and what changed since', async () => {
    await open(termsPage());
    assert.match(await body(), /Every two months\.\n[^\n]+\n[^\n]+\nChanged in version 1\.4/u);
    assert.doesNotMatch(await body(), /Unchanged since/u);
    await opened.tab.getByRole('button', { name: 'Show version 1.3' }).click();
    await opened.tab.getByText('You are looking at version 1.3, which is not in force.').waitFor();
    assert.match(await body(), /Every three months\./u);
    assert.equal(await focused().innerText(), 'Terms of reference');
    await opened.tab.getByRole('button', { name: 'Back to version 1.4' }).click();
    await opened.tab.getByText('Every two months.').waitFor();
  });

  it('take an approval by keyboard alone, keep what is typed, and say at the field what is wrong', async () => {
    await open(termsPage());
    let fails = true;
    const approved = termsPage({ versions: [{ ...CURRENT, approved: true }, EARLIER], findings: [] });
    stage.answer = (asked) => {
      if (asked.url !== '/api/v1/terms/approve') return null;
      if (fails) return { status: 409, body: { why: 'notReady', message: 'No.', fields: [{ field: 'dated', message: 'That day is not over yet.' }] } };
      stage.says = { terms: approved };
      return { status: 200, body: approved };
    };
    await opened.tab.getByRole('button', { name: 'Record an approval' }).focus();
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('textarea:focus').waitFor();
    await opened.tab.getByRole('button', { name: 'Record it' }).focus();
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('.summary:focus', { hasText: '2 things need your attention' }).waitFor();
    await opened.tab.getByRole('button', { name: 'Name at least one person or body.' }).focus();
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('textarea:focus').waitFor();
    assert.match(await opened.tab.locator('textarea').evaluate((area) => document.getElementById(area.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent ?? ''), /Name at least one/u);
    await opened.page.keyboard.type('Cabinet\n Efficiency Board ');
    await opened.tab.locator('input[type=date]').fill('2026-12-20');
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('.summary:focus', { hasText: 'That day is not over yet.' }).waitFor();
    assert.equal(await opened.tab.locator('textarea').inputValue(), 'Cabinet\n Efficiency Board ');
    fails = false;
    await opened.tab.getByRole('button', { name: 'Record it' }).click();
    await opened.tab.locator('output', { hasText: 'The approval of version 1.4 is recorded.' }).waitFor({ state: 'attached' });
    await opened.tab.locator('h2:focus', { hasText: 'Version 1.4' }).waitFor();
    assert.deepEqual(sent().at(-1), { group: GROUP.id, terms: CURRENT.id, by: ['Cabinet', 'Efficiency Board'], dated: '2026-12-20' });
    assert.doesNotMatch(await body(), /is not approved/u);
  });

  it('lead to a new version those who may make one, and offer nothing to others', async () => {
    await open(termsPage());
    assert.equal(await opened.tab.getByRole('link', { name: 'Make a new version' }).getAttribute('href'), `#setup?team=${TEAM_ID}`);
    await opened.close();
    stage.close();
    await open(termsPage({ mayManage: false, mayApprove: false }), {}, memberSees);
    assert.equal(await opened.tab.getByRole('button', { name: 'Record an approval' }).count() + await opened.tab.getByRole('link', { name: 'Make a new version' }).count(), 0);
  });

  it('are told in Welsh to a Welsh client', async () => {
    await open(termsPage(), { locale: 'cy-GB', width: 320 });
    await opened.tab.getByRole('heading', { level: 1, name: 'Cylch gorchwyl' }).waitFor();
    assert.match(await body(), /Nid yw’r fersiwn gyfredol, 1\.4, wedi’i chymeradwyo\./u);
    assert.deepEqual(await axeFinds(opened.page), []);
  });

  it('stay while they cannot be read again, with what is typed', async () => {
    await open(termsPage());
    await opened.tab.getByRole('button', { name: 'Record an approval' }).click();
    await opened.tab.locator('textarea').fill('Cabinet');
    stage.answer = () => ({ status: 500, body: { why: 'fault', message: 'No.' } });
    await opened.tab.locator('html').evaluate(() => { const soon = performance.now() + 10_000; performance.now = () => soon; window.dispatchEvent(new Event('focus')); });
    await opened.tab.getByText('This could not be refreshed; what you see may be older.').waitFor();
    assert.equal(await opened.tab.locator('textarea').inputValue(), 'Cabinet');
    stage.answer = () => null;
    await opened.tab.getByRole('button', { name: 'Try again' }).click();
    await opened.tab.getByText('This could not be refreshed').waitFor({ state: 'detached' });
    assert.equal(await opened.tab.locator('textarea').inputValue(), 'Cabinet');
  });
});

describe('the terms of reference in the overview', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (overview: Overview): Promise<void> => {
    stage = await openStage(overview);
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.locator('section.terms').waitFor();
  };
  afterEach(async () => { await opened.close(); stage.close(); });

  it('are a headline that leads to their page', async () => {
    await open(memberSees);
    const card = opened.tab.locator('section.terms');
    assert.match(await card.innerText(), /Terms of reference 1\.4\s+Not approved\s+Dated Tue 27 August 2019/u);
    assert.equal(await card.getByRole('link', { name: 'All rules and versions' }).getAttribute('href'), `#terms?group=${GROUP.id}`);
  });

  for (const [who, overview] of [['the chair', chairSees], ['the secretary', secretarySees]] as const) {
    it(`tell ${who} kindly of a second apology in a row`, async () => {
      await open(overview);
      const row = opened.tab.locator('.answer-row', { hasText: 'Daniel O\'Neill' });
      assert.equal(await opened.tab.locator('.in-a-row').count(), 1);
      const kindly = row.getByText('The terms ask for a word with the member. Please have it in private');
      assert.equal(await kindly.isVisible(), false);
      await row.getByText('2nd apology in a row').click();
      await kindly.waitFor();
      assert.ok(await row.getByText(TERMS.attendance.clause?.sentence ?? 'no sentence').isVisible());
    });
  }

  for (const [who, overview] of [['a member', memberSees], ['a lead', leadSees]] as const) {
    it(`tell ${who} nothing of it`, async () => {
      await open(overview);
      assert.equal(await opened.tab.locator('.in-a-row').count(), 0);
      assert.doesNotMatch(await opened.tab.locator('html').innerHTML(), /apology in a row/u);
    });
  }
});
