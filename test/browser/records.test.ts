import assert from 'node:assert/strict';
import type { RecordsPage } from '../../shared/contract/records.ts';
import type { Overview } from '../../shared/contract/views.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { chairSees, GROUP, memberSees, secretarySees } from './fixtures.ts';
import { CRM, CRM_TEXT, HELD, LOG, log, minutes, MINUTES, place, recordsPage, recordYear } from './fixtures-records.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Asked, type Stage, type Told } from './serve.ts';

const edited = (text: string): RecordsPage => {
  const draft = minutes({ revision: 4 });
  return recordsPage({ places: [place('actionLog', log()), place('minutes', { ...draft, content: { ...draft.content, items: draft.content.items.map((one) => (one.number === 3 ? { ...one, text } : one)) } })] });
};

describe('the action log and the minutes in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: RecordsPage, options: Parameters<typeof openTab>[2] = {}, overview: Overview = secretarySees): Promise<void> => {
    stage = await openStage(overview);
    stage.says = { records: page, recordYear: recordYear() };
    opened = await openTab(await openBrowser(), stage.url, { hash: `#records?group=${GROUP.id}&meeting=${HELD}`, ...options });
    await opened.tab.locator('.record').first().waitFor();
  };
  const button = (name: RegExp | string) => opened.tab.getByRole('button', { name });
  const sent = (): readonly Asked[] => stage.asked.filter(({ method }) => method === 'POST');
  const body = async (): Promise<string> => (await opened.tab.locator('main').innerText()).replaceAll(/\n+/gu, '\n');
  const heard = async (sentence: string): Promise<void> => { await opened.tab.locator('output', { hasText: sentence }).waitFor({ state: 'attached' }); };
  const becomes = (page: RecordsPage): Told => {
    stage.says = { ...stage.says, records: page };
    return { status: 200, body: page };
  };
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width, form] of [['default', 1440, /^Edit.*3\. /u], ['dark', 768, /Record that it was agreed/u], ['contrast', 320, /Ask for a correction/u]] as const) {
    it(`are sound with a form open, in the theme ${theme} at ${width.toString()} px`, async () => {
      await open(recordsPage({ stations: ['secretary', 'member', 'teamMember'], begun: true }), { theme, width, height: 1600 });
      await button(form).click();
      await opened.tab.locator('main form').waitFor();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('tell how far they are, what became of every action, and that something restricted was left out', async () => {
    await open(recordsPage(), {}, memberSees);
    const text = await body();
    for (const part of [
      /Compiled: done\nMargaret Lowe|Compiled\n/u, /To be agreed at the meeting of Wed 6 January 2027\./u, /Restricted business was left out: 1 item\./u, /Closed since the log before \(2\)/u,
      /carried forward twice/u, /Dropped\nOvertaken by the new contract\./u, /DEC-2026-007 Extend the present contract/u, /declared an interest: shares in the supplier \(left for this item\)/u,
    ]) assert.match(text, part);
    const headers = await opened.tab.locator('.log').first().locator('thead th[scope=col]').allInnerTexts();
    assert.deepEqual(headers, ['Reference', 'Action', 'Owner', 'Due', 'State']);
  });

  it('offer members a correction and nothing else; of a draft they hear that there is one', async () => {
    await open(recordsPage({ stations: ['member', 'teamMember'], places: [place('actionLog', log()), place('minutes', null, { drafted: true })] }), {}, memberSees);
    assert.deepEqual(await opened.tab.locator('.record .buttons button').allInnerTexts(), ['Ask for a correction']);
    assert.match(await body(), /The secretary is working on the minutes\./u);
    await button('Ask for a correction').click();
    await opened.tab.locator('textarea:focus').waitFor();
    await button('Ask for a correction').last().click();
    await opened.tab.locator('.summary:focus', { hasText: 'One thing needs your attention' }).waitFor();
    await opened.tab.locator('textarea').fill('The chair left at three.');
    stage.answer = (asked) => (asked.url === '/api/v1/records/ask-correction' ? becomes(recordsPage({ stations: ['member'] })) : null);
    await opened.tab.locator('form button[type=submit]').click();
    await heard('Your correction is with the others.');
    assert.deepEqual(sent().at(-1)?.body, { group: GROUP.id, record: LOG, text: 'The chair left at three.' });
  });

  it('keep both texts when two people edit one item, and let one choose', async () => {
    await open(recordsPage());
    await button(/^Edit.*3\. /u).click();
    const field = opened.tab.locator('form textarea');
    await opened.tab.locator('form textarea:focus').waitFor();
    assert.equal(await field.inputValue(), CRM_TEXT);
    await field.fill('My text.');
    let before = CRM_TEXT;
    stage.answer = (asked) => {
      if (asked.url !== '/api/v1/records/edit') return null;
      const typed = asked.body as { readonly before: string; readonly text: string };
      if (typed.before === before && before !== CRM_TEXT) return becomes(edited(typed.text));
      before = 'Their text.';
      becomes(edited(before));
      return { status: 409, body: { why: 'changedMeanwhile', message: 'No.' } };
    };
    await button('Save').click();
    await opened.tab.locator('form .summary', { hasText: 'Their text.' }).waitFor();
    assert.equal(await field.inputValue(), 'My text.');
    await button('Put theirs below mine').click();
    await opened.tab.locator('form textarea:focus').waitFor();
    assert.equal(await field.inputValue(), 'My text.\n\nTheir text.');
    await button('Save').click();
    await heard('The text is saved.');
    assert.deepEqual(sent().at(-1)?.body, { group: GROUP.id, record: MINUTES, item: 3, title: CRM, before: 'Their text.', text: 'My text.\n\nTheir text.' });
    await opened.tab.locator('button:focus', { hasText: 'Edit' }).waitFor();
  });

  it('are laid before the members with one press; what failed is said beside it', async () => {
    await open(recordsPage());
    stage.answer = (asked) => (asked.url === '/api/v1/records/propose' ? { status: 409, body: { why: 'changedMeanwhile', message: 'Somebody else has changed this.' } } : null);
    await button('Lay before the members').click();
    await opened.tab.getByRole('alert').getByText('Somebody else has changed this.').waitFor();
    stage.answer = (asked) => (asked.url === '/api/v1/records/propose' ? becomes(recordsPage({ places: [place('actionLog', log()), place('minutes', minutes({ state: 'proposed', revision: 4, proposed: { by: 'x', at: '2026-12-22T09:00:00.000Z' } }))] })) : null);
    await button('Lay before the members').click();
    await heard('It lies before the members now.');
    assert.deepEqual(sent().at(-1)?.body, { group: GROUP.id, record: MINUTES, revision: 3 });
    assert.equal(await button('Lay before the members').count(), 0);
  });

  it('are agreed by keyboard, with the corrections that the meeting takes up', async () => {
    await open(recordsPage({ stations: ['chair', 'teamMember'], begun: true }), {}, chairSees);
    await button('Record that it was agreed').focus();
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('form select:focus').waitFor();
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Space');
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.type('It closed at 15:50.');
    stage.answer = (asked) => (asked.url === '/api/v1/records/agree' ? becomes(recordsPage({ places: [place('actionLog', log({ state: 'agreed', agreed: { by: 'x', at: '2026-12-22T09:00:00.000Z', meeting: null } }))] })) : null);
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Enter');
    await heard('The action log is agreed.');
    assert.deepEqual(sent().at(-1)?.body, {
      group: GROUP.id, record: LOG, revision: 1, meeting: '01970000-0000-7000-8000-000000000010', taken: [0], corrections: ['It closed at 15:50.'],
    });
  });

  it('of a year stand on one page, are searched, and compared', async () => {
    await open(recordsPage());
    await button('Logs of a year').click();
    await opened.tab.locator('.compare').waitFor();
    assert.match(await body(), /Changed\nACT-2026-012 .*\n.*\nDue day moved from Thu 15 October 2026 to Tue 15 December 2026/u);
    await opened.tab.getByRole('searchbox', { name: 'Find in these logs' }).fill('register okafor');
    await opened.tab.getByText('4 of 9 actions shown').waitFor();
    assert.equal(await opened.tab.locator('.log tbody tr', { hasText: 'print servers' }).count(), 0);
    assert.deepEqual(await axeFinds(opened.page), []);
  });

  it('are told in Welsh to a Welsh client', async () => {
    await open(recordsPage(), { locale: 'cy-GB', width: 320 });
    await opened.tab.getByRole('heading', { level: 1, name: 'Log gweithredu a chofnodion' }).waitFor();
    assert.match(await body(), /Gyda’r aelodau\n[\s\S]*Gadawyd busnes cyfyngedig allan: 1 eitem\./u);
  });
});
