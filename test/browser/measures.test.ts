import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { MeasuresPage } from '../../shared/contract/measures.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { id, secretarySees, WORKSTREAMS } from './fixtures.ts';
import { measuresPage } from './fixtures-measures.ts';
import { detailOf, ONE, programmePage } from './fixtures-programme.ts';
import { championsPage } from './fixtures-requests.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('measures in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (hash: string, page: MeasuresPage, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(secretarySees);
    stage.says = { measures: page, champions: championsPage(), programme: programmePage({ one: detailOf(ONE) }) };
    opened = await openTab(await openBrowser(), stage.url, { hash, ...options });
    await opened.tab.locator('.measure').first().waitFor();
  };
  afterEach(async () => { await opened.close(); stage.close(); });

  it('a count is entered by the keyboard on the page of its workstream; what is no number, and what was refused, stays as it was typed', async () => {
    const workstream = WORKSTREAMS[0]?.id ?? '';
    await open(`#workstreams?one=${ONE}`, measuresPage({ workstream, origins: [{ id: id(801), ref: 'REQ-2026-001', title: 'Slots at the tip', commissioned: '2026-12-16' }] }), { theme: 'dark', width: 320 });
    await opened.tab.getByRole('link', { name: 'Slots at the tip' }).waitFor();
    const enter = opened.tab.getByRole('button', { name: /^Enter a count ?Leaders/u });
    await enter.focus();
    await enter.press('Enter');
    const form = opened.tab.getByRole('form', { name: /^Enter a count: Leaders/u });
    await form.getByLabel(/^Top three tiers: number/u).fill('about 30');
    assert.equal(await form.getByLabel(/^Top three tiers: of all/u).inputValue(), '44', 'the totals are those of the count before');
    await form.getByLabel(/^Members: number/u).fill('7');
    await opened.page.keyboard.press('Enter');
    await form.getByText('Write a whole number, for example 340.').first().waitFor();
    assert.deepEqual(await axeFinds(opened.page), []);
    await assertFits(opened);
    await form.getByLabel(/^Top three tiers: number/u).fill('1,032');
    stage.answer = ({ url }) => (url.endsWith('/measures/reading') ? { status: 422, body: { why: 'notReady', message: 'No.', fields: [{ field: 'figures.0.count', message: 'Enter a whole number from 0 to 44.' }] } } : null);
    await opened.page.keyboard.press('Enter');
    await form.getByText('Enter a whole number from 0 to 44.').first().waitFor();
    const sent = stage.asked.find(({ url }) => url.endsWith('/measures/reading'))?.body as { readonly of: string; readonly reading: null; readonly figures: readonly { readonly count: number; readonly total: number }[] } | undefined;
    assert.deepEqual([sent?.of, sent?.reading, sent?.figures.map(({ count, total }) => [count, total])], [workstream, null, [[1032, 44], [7, 33]]]);
    assert.equal(await form.getByLabel(/^Members: number/u).inputValue(), '7');
  });

  it('who does not enter them reads no small number of people, nor what it could be told from; in Welsh too', async () => {
    await open(`#workstreams?one=${ONE}`, measuresPage({ workstream: WORKSTREAMS[0]?.id ?? '', mayAdd: false, mayOwn: false }), { width: 768, theme: 'contrast' });
    const measure = opened.tab.locator('.measure', { hasText: 'Leaders who' });
    await measure.locator('summary').click();
    const said = await measure.innerText();
    assert.match(said, /fewer than 5 of 33/u);
    assert.doesNotMatch(said, /\b[34] of 33|9\.1/u);
    assert.equal(await opened.tab.locator('.measure').getByRole('button').count(), 0);
    assert.deepEqual(await axeFinds(opened.page), []);
    await opened.close();
    stage.close();
    await open('#champions', measuresPage(), { locale: 'cy-gb' });
    assert.match(await opened.tab.locator('main').innerText(), /Yr hyn y mae hyrwyddwyr wedi ymrwymo iddo[^]*Defnydd a mesurau eraill[^]*46 \(88\.5%\)[^]*i lawr o 9\.7 pwynt/u);
    assert.deepEqual(await axeFinds(opened.page), []);
  });
});
