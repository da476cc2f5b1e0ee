import assert from 'node:assert/strict';
import type { HighlightsPage } from '../../shared/contract/highlights.ts';
import type { Overview } from '../../shared/contract/views.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { GROUP, leadSees, MEETING, memberSees, secretarySees } from './fixtures.ts';
import { highlightsPage, secretarysPage, SHEETS, TOOLS } from './fixtures-highlights.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('highlight reports, in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: HighlightsPage, overview: Overview = leadSees, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(overview);
    stage.says = { highlights: page };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#highlights', ...options });
    await opened.tab.locator('.highlights-page').waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const field = (name: string | RegExp) => opened.tab.getByRole('textbox', { name });
  const sent = (): unknown => stage.asked.findLast(({ url }) => url === '/api/v1/highlights/save')?.body;
  const answers = (status: number, body: unknown): void => { stage.answer = ({ url }) => (url === '/api/v1/highlights/save' ? { status, body } : null); };
  const given = highlightsPage({ sheets: SHEETS.map((sheet) => (sheet === TOOLS ? { ...TOOLS, mine: true, mayWrite: true, stand: 'in', highlight: { id: MEETING, at: '2026-12-22T09:20:00.000Z', done: 'Pilot done.', next: '', revision: 1 } } : sheet)) });
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['default', 1440], ['dark', 768], ['contrast', 320]] as const) {
    it(`is sound with a form and its faults open, in the theme ${theme} at ${width.toString()} px`, async () => {
      await open(highlightsPage(), leadSees, { theme, width });
      await button(/^Write the report/u).click();
      await field(/^What has been done/u).fill('');
      await button('Save the report').click();
      await opened.tab.locator('.summary:focus').waitFor();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('is written by keyboard from what is known, doubted where something speaks against green, and kept as typed', async () => {
    await open(highlightsPage());
    await button(/^Write the report/u).focus();
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('form input:focus').waitFor();
    assert.equal(await field(/^What has been done/u).inputValue(), [
      'ACT-2026-031 closed: Agree the extension of the laptop lease with the supplier', 'Done: Telephony pilot in the contact centre, Wed 9 December 2026 (6 days later than promised)', 'BLK-2026-002 removed: No room for the training (The library lends one)',
    ].join('\n'));
    await opened.tab.getByRole('radio', { name: /^Green/u }).check();
    await field(/^What shows that it is green/u).fill('The pilot runs.');
    answers(409, { why: 'greenDoubted', message: 'Not everything looks green: “Laptops for the depots” is 35 days later than promised.' });
    await opened.page.keyboard.press('Tab');
    await button('Save the report').focus();
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('.summary:focus', { hasText: '35 days later' }).waitFor();
    assert.equal(await field(/^What shows that it is green/u).inputValue(), 'The pilot runs.');
    await field(/^Why it is green all the same/u).fill('The depots have spare ones.');
    answers(200, given);
    await button('Save the report').click();
    await opened.tab.locator('output', { hasText: 'The highlight report on workstream 2 is in.' }).waitFor({ state: 'attached' });
    const body = sent() as Record<string, unknown>;
    assert.deepEqual([body['group'], body['meeting'], body['workstream'], body['revision'], body['rag'], body['evidence'], body['despite'], body['backBy']], [GROUP.id, MEETING, TOOLS.workstream.id, 0, 'green', 'The pilot runs.', 'The depots have spare ones.', null]);
    await opened.tab.locator('button:focus', { hasText: 'Change it' }).waitFor();
  });

  it('shows what somebody else wrote meanwhile, and sends over it only when it is sent again', async () => {
    await open(secretarysPage, secretarySees, { width: 768 });
    await button(/^Enter it for the lead.*workstream 2/u).click();
    await opened.tab.getByRole('radio', { name: /^Green/u }).check();
    await field(/^What has been done/u).fill('Mine');
    answers(409, { why: 'changedMeanwhile', message: 'Somebody else has changed it.' });
    stage.says = { highlights: { ...given, sheets: given.sheets.map((sheet) => ({ ...sheet, mayWrite: true })) } };
    await button('Save the report').click();
    await opened.tab.getByText('Pilot done.').waitFor();
    assert.equal(await field(/^What has been done/u).inputValue(), 'Mine');
    answers(200, given);
    await button('Save the report').click();
    await opened.tab.locator('output', { hasText: 'is in.' }).waitFor({ state: 'attached' });
    assert.deepEqual((sent() as { readonly revision: number }).revision, 1);
  });

  it('says to everybody else which are in and who is missing, in Welsh too, and leads to each', async () => {
    await open(highlightsPage({ sheets: SHEETS }), memberSees, { locale: 'cy-GB', width: 320 });
    await opened.tab.getByRole('heading', { level: 1, name: 'Adroddiadau uchafbwyntiau' }).waitFor();
    const text = await opened.tab.locator('.progress').innerText();
    for (const said of ['Mae 3 o 5', 'Ar goll gan Wei Zhang', 'Rhoddwyd y statws']) assert.ok(text.includes(said), said);
    assert.equal(await button(/adroddiad/u).filter({ hasText: 'ffrwd' }).count(), 0);
    assert.match(await opened.tab.locator('.sheet.in').last().innerText(), /Nodwyd gan Margaret Lowe ar ran Fiona Mackay/u);
    await opened.tab.locator('.progress').getByRole('link', { name: /^3\./u }).click();
    await opened.tab.locator('h2:focus', { hasText: '3. Making data' }).waitFor();
  });
});
