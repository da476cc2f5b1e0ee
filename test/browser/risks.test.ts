import assert from 'node:assert/strict';
import type { RisksPage } from '../../shared/contract/risks.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { id, secretarySees } from './fixtures.ts';
import { RISKS, risksPage } from './fixtures-risks.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const [, ADDRESS] = RISKS;
assert.ok(ADDRESS !== undefined);
const ONE = `#risks?one=${ADDRESS.id}`;

describe('the register of risks in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: RisksPage, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(secretarySees);
    stage.says = { risks: page, addRisk: page, reviewRisk: page, closeRisk: page, reopenRisk: page };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#risks', ...options });
    await opened.tab.locator('.risks, .risk-one, .empty').first().waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const rows = () => opened.tab.locator('.table tbody tr');
  const asked = (path: string) => stage.asked.find(({ url }) => url.endsWith(path))?.body;
  const focused = async (): Promise<string> => await opened.tab.locator(':focus').first().innerText();
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width, locale, add, change] of [
    ['default', 1440, 'en-GB', 'Add a risk', 'Change RSK-2026-002'], ['dark', 768, 'en-GB', 'Add a risk', 'Change RSK-2026-002'], ['contrast', 320, 'cy-GB', 'Ychwanegu risg', 'Newid RSK-2026-002'],
  ] as const) {
    it(`is sound in the theme ${theme} at ${width.toString()} px, ${locale}: the list, a risk and their forms`, async () => {
      await open(risksPage(), { theme, width, locale });
      await button(add).click();
      await opened.tab.locator('form').waitFor();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
      // in a narrow place the title that names the row has all of its width
      const [title, row] = await Promise.all(['tbody tr:first-child > th .cell', 'tbody tr:first-child'].map(async (part) => (await opened.tab.locator(part).first().boundingBox())?.width ?? 0));
      if (width === 320) assert.ok((title ?? 0) > 0.9 * (row ?? 0), `${String(title)} of ${String(row)}`);
      if (locale === 'cy-GB') assert.match(await opened.tab.locator('main').innerText(), /Adolygiad nesaf[^]*Map risg[^]*Bron yn sicr/u);
      await opened.tab.getByRole('link', { name: ADDRESS.title }).click();
      await button(change).click();
      await opened.tab.locator('form').waitFor();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('the map says how many and which, lists a cell in the address, and gives all back', async () => {
    await open(risksPage());
    assert.equal(await rows().count(), 6, 'closed ones are not shown at first');
    await opened.tab.getByRole('link', { name: '2 risks, likelihood possible, impact moderate, score 9, medium: RSK-2026-003, RSK-2026-005' }).click();
    assert.deepEqual(await opened.tab.locator('.table .risk-name .faint').allInnerTexts(), ['RSK-2026-003', 'RSK-2026-005']);
    assert.match(await opened.tab.locator('html').evaluate((html) => html.ownerDocument.location.hash), /cell%3D3-3/u);
    await button('Show all scores').click();
    assert.equal(await rows().count(), 6);
    await opened.tab.getByLabel('Show', { exact: true }).selectOption('review');
    assert.deepEqual(await opened.tab.locator('.table .risk-name a').allInnerTexts(), [ADDRESS.title]);
  });

  it('a risk is opened and confirmed by keyboard, and the way back leads to the list; one that is not there is said so', async () => {
    await open(risksPage());
    await opened.tab.getByRole('link', { name: ADDRESS.title }).press('Enter');
    await opened.tab.getByRole('heading', { level: 1, name: ADDRESS.title }).waitFor();
    assert.equal(await focused(), ADDRESS.title, 'the heading takes the keyboard');
    await opened.tab.getByLabel('Look at it again in').selectOption('6');
    await button('Still right').press('Enter');
    await opened.tab.getByText('RSK-2026-002 is still right. Its next review is set.').waitFor({ state: 'attached' });
    assert.deepEqual(asked('/risks/review'), { group: risksPage().group.id, risk: ADDRESS.id, revision: 3, months: 6 });
    await opened.tab.getByRole('link', { name: 'All risks' }).press('Enter');
    await rows().first().waitFor();
    assert.equal(await focused(), 'Risks');
    // one that there is not, or that is restricted: the server names neither
    await opened.tab.locator('html').evaluate((html, hash) => { html.ownerDocument.location.hash = hash; }, `#risks?one=${id(999)}`);
    await opened.tab.getByText('This risk is not in the register, or it is not open to you').waitFor();
    assert.equal(await opened.tab.getByRole('heading', { level: 1 }).innerText(), 'Risks');
  });

  it('closing can be taken back while nothing else happened to it; a refusal keeps what was typed', async () => {
    await open(risksPage(), { hash: ONE });
    await button('Close the risk RSK-2026-002').click();
    const why = opened.tab.getByRole('textbox', { name: 'Why it is closed' });
    await why.fill('The list is matched.');
    stage.answer = ({ url }) => (url.endsWith('/risks/close') ? { status: 409, body: { why: 'changedMeanwhile', message: 'Somebody else has changed this.' } } : null);
    await opened.tab.locator('form').getByRole('button', { name: 'Close the risk' }).click();
    await opened.tab.getByText('Somebody else has changed this.').waitFor();
    assert.equal(await why.inputValue(), 'The list is matched.');
    const closed = risksPage({ risks: RISKS.map((one) => (one === ADDRESS ? { ...one, state: 'closed', revision: 4, closed: { by: one.owner, at: '2026-12-22T09:00:00.000Z', why: 'The list is matched.' }, closedName: one.ownerName } : one)) });
    stage.answer = () => null;
    stage.says = { ...stage.says, closeRisk: closed };
    await opened.tab.locator('form').getByRole('button', { name: 'Close the risk' }).click();
    await button(/^Undo/u).click();
    await button(/^Undo/u).waitFor({ state: 'detached' });
    assert.deepEqual(asked('/risks/reopen'), { group: risksPage().group.id, risk: ADDRESS.id, revision: 4 });
  });
});
