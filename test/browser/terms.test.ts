import assert from 'node:assert/strict';
import type { Overview } from '../../shared/contract/views.ts';
import { openBrowser } from '../support/browser.ts';
import { TERMS } from '../tenant/setup-terms.ts';
import { axeFinds } from './axe.ts';
import { chairSees, leadSees, memberSees, secretarySees } from './fixtures.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('the terms of reference in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (overview: Overview, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(overview);
    opened = await openTab(await openBrowser(), stage.url, options);
    await opened.tab.locator('section.terms').waitFor();
  };
  const card = (): ReturnType<Opened['tab']['locator']> => opened.tab.locator('section.terms');
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const theme of ['default', 'dark', 'contrast'] as const) {
    for (const width of [320, 1440]) {
      it(`are sound when everything is opened, in the theme ${theme} at ${width.toString()} px`, async () => {
        await open(chairSees, { theme, width });
        for (const summary of await opened.tab.locator('summary').all()) await summary.click();
        assert.equal(await opened.tab.locator('details[open]').count(), 4);
        assert.deepEqual(await axeFinds(opened.page), []);
        assert.ok(await opened.tab.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth), 'it scrolls sideways');
        assert.deepEqual(opened.complaints, []);
      });
    }
  }

  it('are folded at first, and the keyboard opens them', async () => {
    await open(memberSees);
    assert.equal(await opened.tab.locator('.column').last().locator('section').last().getAttribute('class'), await card().getAttribute('class'));
    assert.equal(await card().locator('blockquote').first().isVisible(), false);
    await card().locator('summary').focus();
    await opened.page.keyboard.press('Enter');
    await card().getByRole('heading', { level: 3, name: 'Quorum' }).waitFor();
    assert.deepEqual(await card().locator('blockquote').allInnerTexts(), [
      TERMS.quorum, TERMS.agendaNotice, TERMS.apologies, TERMS.decisions, TERMS.cadence, TERMS.substitutes,
    ].map(({ clause }) => `“${clause.sentence}”`));
    assert.match(await card().innerText(), /Terms of reference 1\.4\s+Dated Tue 27 August 2019/u);
  });

  it('say what the document does not', async () => {
    const cadence = { ...TERMS.cadence, clause: { section: '', sentence: '' } };
    await open({ ...memberSees, terms: { ...TERMS, version: '0.9', dated: null, cadence } });
    await card().locator('summary').click();
    assert.equal(await card().locator('blockquote').count(), 5);
    assert.match(await card().innerText(), /Terms of reference 0\.9\s+No date given/u);
    assert.match(await card().innerText(), /Every two months\.\s+Not stated in the document\./u);
  });

  it('stay open when the data are read again', async () => {
    await open(memberSees);
    await card().locator('summary').click();
    stage.overview = { ...memberSees, terms: { ...TERMS, version: '1.5' } };
    await opened.tab.locator('html').evaluate(() => { const soon = performance.now() + 10_000; performance.now = () => soon; window.dispatchEvent(new Event('focus')); });
    await card().getByRole('heading', { name: 'Terms of reference 1.5' }).waitFor();
    assert.ok(await card().locator('blockquote').first().isVisible());
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
      assert.ok(await row.getByText(TERMS.apologies.clause.sentence).isVisible());
    });
  }

  for (const [who, overview] of [['a member', memberSees], ['a lead', leadSees]] as const) {
    it(`tell ${who} nothing of it`, async () => {
      await open(overview);
      assert.equal(await opened.tab.locator('.in-a-row').count(), 0);
      assert.doesNotMatch(await opened.tab.locator('html').innerHTML(), /apology in a row/u);
    });
  }

  it('are told in Welsh to a Welsh client', async () => {
    await open(chairSees, { locale: 'cy-GB' });
    await card().getByText('6 rheol mewn grym').click();
    await opened.tab.getByText('2 ymddiheuriad yn olynol').click();
    await card().getByText('Bob 2 fis.').waitFor();
    assert.deepEqual(await axeFinds(opened.page), []);
  });
}).timeout(60_000);
