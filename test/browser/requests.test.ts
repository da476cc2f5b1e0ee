import assert from 'node:assert/strict';
import type { RequestsPage } from '../../shared/contract/requests.ts';
import { BLANK_REQUEST } from '../../shared/domain/request.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { deedsOf, id, secretarySees } from './fixtures.ts';
import { areaSummary, championsPage, REQUESTS, requestsPage } from './fixtures-requests.ts';
import { measuresPage } from './fixtures-measures.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('requests and champions in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (hash: string, page: RequestsPage = requestsPage(), options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(secretarySees);
    stage.says = { requests: page, champions: championsPage(), areaSummary, measures: measuresPage() };
    opened = await openTab(await openBrowser(), stage.url, { hash, ...options });
    await opened.tab.locator('main h1').waitFor();
    await opened.tab.locator('main .card').first().waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const sent = (path: string) => stage.asked.find(({ url, method }) => url.endsWith(path) && method === 'POST')?.body as { readonly text?: typeof BLANK_REQUEST; readonly revision?: number } | undefined;
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width, hash] of [['default', 1440, '#requests'], ['dark', 768, `#requests?one=${id(802)}`], ['contrast', 320, '#champions']] as const) {
    it(`${hash.replace(/\?.*/u, '')} is sound in the theme ${theme} at ${width.toString()} px, with its form open`, async () => {
      await open(hash, requestsPage(), { theme, width });
      assert.deepEqual(await axeFinds(opened.page), []);
      await button(hash === '#requests' ? 'Make a request' : hash === '#champions' ? 'Add a champion' : /^Record what was decided/u).click();
      await opened.tab.locator('main form').waitFor();
      if (hash === '#requests') await opened.tab.getByLabel('What kind of request is it?').selectOption('softwarePurchase');
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('a request is made by the keyboard alone; a sum that is none keeps what was typed, and a refusal too', async () => {
    await open('#requests');
    const { keyboard } = opened.page;
    await button('Make a request').focus();
    await keyboard.press('Enter');
    const kind = opened.tab.getByLabel('What kind of request is it?');
    await kind.waitFor();
    await assert.doesNotReject(async () => await opened.tab.locator('select:focus').first().waitFor());
    await kind.selectOption('softwarePurchase');
    await opened.tab.getByLabel(/^In a line/u).fill('Scheduling');
    await opened.tab.getByLabel(/^What is asked for/u).fill('Plan the rounds');
    const cost = opened.tab.getByLabel('What it costs');
    await cost.fill('12k');
    await cost.press('Enter');
    await opened.tab.getByText('If you mean £12,000, write it out: 12,000').first().waitFor();
    assert.equal(await cost.inputValue(), '12k');
    assert.equal(sent('/requests/make'), undefined);
    await cost.fill('12,000');
    stage.answer = ({ url }) => (url.endsWith('/requests/make') ? { status: 422, body: { why: 'notReady', message: 'No.', fields: [{ field: 'evidence', message: 'Fill this in.' }] } } : null);
    await cost.press('Enter');
    await opened.tab.getByText('Fill this in.').first().waitFor();
    assert.deepEqual([sent('/requests/make')?.text?.cost, sent('/requests/make')?.text?.financialYear, sent('/requests/make')?.text?.kind], [1_200_000, '2026/27', 'softwarePurchase']);
    assert.equal(await opened.tab.getByLabel(/^What is asked for/u).inputValue(), 'Plan the rounds');
    // Escape leaves nothing that was typed
    await keyboard.press('Escape');
    assert.equal(await opened.tab.locator('main form').count(), 1);
  });

  it('one request: what was typed stays when somebody else was quicker, and what was done can be undone', async () => {
    const first = REQUESTS[0] ?? assert.fail('no request');
    await open(`#requests?one=${id(801)}`);
    await button(/^Change ?REQ-2026-001/u).click();
    const title = opened.tab.getByLabel(/^In a line/u);
    await title.fill('Mine');
    stage.answer = ({ url }) => (url.endsWith('/requests/change') ? { status: 409, body: { why: 'changedMeanwhile', message: 'Somebody else was quicker.' } } : null);
    stage.says = { requests: requestsPage({ requests: [{ ...first, title: 'Theirs', revision: 4 }] }) };
    await button('Save').click();
    await opened.tab.getByText(/It is now:/u).waitFor();
    assert.match(await opened.tab.locator('.request-conflict').innerText(), /In a line: Theirs/u);
    assert.equal(await title.inputValue(), 'Mine');
    await button('Cancel').click();
    stage.answer = () => null;
    stage.says = { declineRequest: requestsPage({ requests: [{ ...first, state: 'declined', revision: 5, outcome: { decision: null, outcome: 'declined', text: 'Later', conditions: '', conflict: '', by: id(1), at: first.at } }] }) };
    await button(/^Decline ?REQ/u).click();
    await opened.tab.getByLabel(/^Why is it not taken up/u).fill('Later');
    await button('Decline').last().click();
    await opened.tab.getByRole('button', { name: /^Undo/u }).waitFor();
    stage.says = { resumeRequest: requestsPage({ requests: [{ ...first, revision: 6 }] }) };
    await button(/^Undo/u).click();
    await opened.tab.locator('.banner', { hasText: 'declined' }).waitFor({ state: 'detached' });
    assert.equal(sent('/requests/resume')?.revision, 5);
  });

  it('what waits is put in order by the keyboard; where somebody was quicker the order stays, and is saved again (R25)', async () => {
    await open('#requests');
    const order = async (): Promise<string> => (await opened.tab.locator('.request-order .request-title a').allInnerTexts()).map((title) => title.slice(0, 1)).join('');
    assert.equal(await order(), 'SNA');
    const up = button(/^↑?Move up ?REQ-2026-003/u);
    await up.focus();
    await up.press('Enter');
    await opened.page.keyboard.press('Enter');
    await opened.tab.getByText('The order is not saved yet.').waitFor();
    assert.equal(await order(), 'ASN', 'the keyboard stays with what it moves');
    stage.answer = ({ url }) => (url.endsWith('/requests/rank') ? { status: 409, body: { why: 'changedMeanwhile', message: 'Somebody else was quicker.' } } : null);
    const [first, ...more] = REQUESTS;
    stage.says = { ...stage.says, requests: requestsPage({ requests: [...more, ...(first === undefined ? [] : [{ ...first, state: 'declined' as const }])] }) };
    await button('Save the order').click();
    await opened.tab.getByText(/^Somebody has changed what waits/u).waitFor();
    assert.equal(await order(), 'AN', 'what waits no longer is gone, the rest as it was put');
    stage.answer = () => null;
    stage.says = { ...stage.says, rankRequests: requestsPage({ requests: more.map((one) => ({ ...one, rank: one.id === id(803) ? 1 : one.id === id(802) ? 2 : null })) }) };
    await button('Save the order').click();
    await button('Save the order').waitFor({ state: 'detached' });
    const asked = stage.asked.filter(({ url }) => url.endsWith('/requests/rank')).map(({ body }) => body as { readonly was: readonly string[]; readonly order: readonly string[] });
    assert.deepEqual(asked.map(({ was, order: put }) => [was.length, put.length]), [[3, 3], [2, 2]]);
    assert.deepEqual([asked[1]?.was, asked[1]?.order], [[id(802), id(803)], [id(803), id(802)]]);
    assert.equal(await order(), 'AN');
  });

  it('in Welsh; who settles nothing sees no more; what is not there says so; a summary is read', async () => {
    await open('#requests', requestsPage({ may: deedsOf('teamMember') }), { locale: 'cy-gb' });
    await button('Gwneud cais').waitFor();
    const text = await opened.tab.locator('main').innerText();
    assert.match(text, /Gwneud cais[^]*Cyfansymiau fesul blwyddyn ariannol/u);
    await opened.tab.getByRole('table').getByRole('link', { name: 'Slots at the tip, booked online' }).click();
    await opened.tab.getByRole('heading', { level: 1, name: /REQ-2026-001/u }).waitFor();
    assert.equal(await opened.tab.getByRole('button', { name: /Gwrthod/u }).count(), 0);
    await opened.tab.getByRole('link', { name: /Pob cais/u }).click();
    await opened.tab.getByRole('link', { name: /^Crynodeb ar gyfer/u }).last().click();
    await opened.tab.getByText('Yr hyn a addawsoch').waitFor();
    assert.deepEqual(await axeFinds(opened.page), []);
    await opened.tab.locator('html').evaluate((html, hash) => { const { defaultView } = html.ownerDocument; if (defaultView !== null) defaultView.location.hash = hash; }, `#requests?one=${id(999)}`);
    await opened.tab.getByText('Nid oes cais o’r fath').waitFor();
  });
});
