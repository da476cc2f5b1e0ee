import assert from 'node:assert/strict';
import type { CallsPage } from '../../shared/contract/calls.ts';
import type { Overview } from '../../shared/contract/views.ts';
import { openBrowser } from '../support/browser.ts';
import { PEOPLE } from '../tenant/people.ts';
import { assertFits, axeFinds } from './axe.ts';
import { chairSees, GROUP, memberSees, secretarySees } from './fixtures.ts';
import { ASKED, callsPage, chairsPage, emptyPage, OPEN, URGENT } from './fixtures-calls.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('between meetings, in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: CallsPage, overview: Overview = secretarySees, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(overview);
    stage.says = { calls: page };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#calls', ...options });
    await opened.tab.locator('.calls-page').waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const field = (name: string | RegExp) => opened.tab.getByRole('textbox', { name });
  const sent = (path: string): unknown => stage.asked.findLast(({ url }) => url === `/api/v1/calls${path}`)?.body;
  const answers = (path: string, status: number, body: unknown): void => { stage.answer = ({ url }) => (url === `/api/v1/calls${path}` ? { status, body } : null); };
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['default', 1440], ['contrast', 320]] as const) {
    it(`is sound with a form and its faults open, in the theme ${theme} at ${width.toString()} px`, async () => {
      await open(callsPage(), secretarySees, { theme, width });
      await button('Ask for a meeting').click();
      await opened.tab.getByText('Urgent: a smaller group').click();
      await button('Call it now').click();
      await opened.tab.locator('.summary:focus', { hasText: '4 things need your attention' }).waitFor();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('calls a smaller group urgently, and keeps what was typed when it is refused', async () => {
    await open(callsPage({ calls: [] }));
    await button('Ask for a meeting').click();
    await opened.tab.getByText('Urgent: a smaller group').click();
    await field('Subject').fill('Loss of the telephone system');
    await field(/^Why/u).fill('No calls reach us.');
    await opened.tab.getByLabel('Day').fill('2026-12-22');
    await opened.tab.getByRole('checkbox', { name: /Tom Okafor/u }).check();
    await opened.tab.getByText('neither is called').waitFor();
    answers('/ask', 409, { why: 'notReady', message: 'No.', fields: [{ field: 'day', message: 'Choose a later day.' }] });
    await button('Call it now').click();
    await opened.tab.locator('.summary:focus', { hasText: 'Choose a later day.' }).waitFor();
    assert.equal(await field('Subject').inputValue(), 'Loss of the telephone system');
    answers('/ask', 200, callsPage({ calls: [URGENT] }));
    await button('Call it now').click();
    await opened.tab.locator('output', { hasText: 'The meeting is planned.' }).waitFor({ state: 'attached' });
    assert.deepEqual(sent('/ask'), {
      group: GROUP.id, kind: 'urgent', subject: 'Loss of the telephone system', why: 'No calls reach us.', day: '2026-12-22', from: '10:00', minutes: 60, place: '', joinUrl: '', people: [PEOPLE.ict.id],
    });
    const row = await opened.tab.locator('li.call').first().innerText();
    for (const said of ['No notice: the meeting is urgent.', 'this meeting cannot be quorate', 'Reported to the meeting on Wed 6 January 2027.']) assert.ok(row.includes(said), said);
  });

  it('lets the chair agree by keyboard, with a word to whoever asked', async () => {
    await open(chairsPage, chairSees);
    await button(/^Agree.*server room/u).focus();
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('textarea:focus').waitFor();
    await opened.page.keyboard.type('Bring the quotes.');
    answers('/settle', 200, { ...chairsPage, calls: [{ ...ASKED, state: 'agreed', settled: { by: { id: PEOPLE.chair.id, name: PEOPLE.chair.name }, at: ASKED.at, note: 'Bring the quotes.' } }] });
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Enter');
    await opened.tab.getByText('“Bring the quotes.”').waitFor();
    assert.deepEqual(sent('/settle'), { group: GROUP.id, call: ASKED.id, how: 'agreed', note: 'Bring the quotes.' });
    assert.equal(await button(/^Agree.*server room/u).count(), 0);
  });

  it('takes an objection with its reason, and says who hears of it', async () => {
    await open(callsPage(), memberSees);
    await button(/^Object/u).click();
    await field(/why you object/u).fill('Too dear.');
    answers('/circular/answer', 200, callsPage({ circulars: [{ ...OPEN, own: { says: 'object', comment: 'Too dear.', at: OPEN.at } }] }));
    await opened.tab.locator('form').filter({ hasText: 'Your answer on' }).getByRole('button', { name: 'Object' }).click();
    await opened.tab.getByText('You objected').waitFor();
    assert.deepEqual(sent('/circular/answer'), { group: GROUP.id, circular: OPEN.id, says: 'object', comment: 'Too dear.' });
  });

  it('says why nothing is decided in writing where the terms are silent, and offers it to nobody', async () => {
    await open(emptyPage, memberSees);
    const text = await opened.tab.locator('main').innerText();
    assert.match(text, /do not say that the group may decide between meetings/u);
    assert.match(text, /“Decisions will be taken by agreement\. There will be no voting\.”/u);
    assert.equal(await button('Ask for a decision').count() + await button('Post').count(), 0);
  });

  it('posts an update once, in Welsh too', async () => {
    await open(callsPage(), secretarySees, { locale: 'cy-GB', width: 320 });
    await opened.tab.getByRole('heading', { level: 1, name: 'Rhwng cyfarfodydd' }).waitFor();
    await field(/^Yr hyn y dylai pawb/u).fill('Mae’r porth yn fyw.');
    answers('/update', 200, callsPage());
    await button('Cyhoeddi').click();
    await opened.tab.locator('output', { hasText: 'Mae ar ei ffordd' }).waitFor({ state: 'attached' });
    assert.match(JSON.stringify(sent('/update')), /"update":"[0-9a-f-]{36}","text":"Mae’r porth yn fyw\."/u);
    assert.equal(await field(/^Yr hyn y dylai pawb/u).inputValue(), '');
  });
});
