import assert from 'node:assert/strict';
import type { ActionProgress } from '../../shared/contract/actions.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { chairSees, GROUP, secretarySees } from './fixtures.ts';
import { actionsPage } from './fixtures-actions.ts';
import { GLANCE, minePage, searchPage } from './fixtures-mine.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const PROGRESS: ActionProgress = { group: GROUP, months: [['2026-10', 4, 1], ['2026-11', 9, 3], ['2026-12', 11, 8]].map(([month, raised, ended]) => ({ month: String(month), raised: Number(raised), ended: Number(ended) })) };

describe('the overview at a glance, my work, the search and progress', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (hash: string, options: Parameters<typeof openTab>[2] = {}, sees = chairSees): Promise<void> => {
    stage = await openStage({ ...sees, ...GLANCE });
    stage.says = { mine: minePage(), search: searchPage(), actions: actionsPage(), actionProgress: PROGRESS };
    opened = await openTab(await openBrowser(), stage.url, { hash, ...options });
    await opened.tab.locator('main h2').first().waitFor();
  };
  const sound = async (): Promise<void> => {
    assert.deepEqual(await axeFinds(opened.page), []);
    await assertFits(opened);
  };
  const hash = async () => opened.tab.locator('body').evaluate(() => decodeURIComponent(location.hash));
  afterEach(async () => { await opened.close(); stage.close(); });

  it('the strip is sound at 320 px in contrast, each fact leads to its page, and the messages to their part', async () => {
    await open('', { theme: 'contrast', width: 320 }, secretarySees);
    await opened.tab.locator('.deliveries').waitFor();
    await sound();
    await opened.tab.getByRole('button', { name: /Messages/u }).press('Enter');
    assert.ok(await opened.tab.locator('.deliveries h2').evaluate((heading) => heading === document.activeElement));
    await opened.tab.getByRole('link', { name: /Due in seven days/u }).press('Enter');
    await opened.tab.getByRole('heading', { level: 1, name: 'Actions' }).waitFor();
  });

  it('my work is sound at 768 px in the dark, each thing with its link', async () => {
    await open('#mine', { theme: 'dark', width: 768 });
    await sound();
    assert.equal(await opened.tab.locator('.task').count(), minePage().tasks.length);
    await opened.tab.getByRole('link', { name: /^ACT-2026-012/u }).press('Enter');
    assert.match(await hash(), /^#actions\?group=.*&one=/u);
  });

  it('the search asks while one types, keeps the words in the address, and goes on where it ended', async () => {
    await open('#mine');
    await opened.tab.locator('body').evaluate(() => { location.hash = '#search'; });
    const box = opened.tab.getByRole('searchbox', { name: 'Words' });
    stage.says.search = searchPage({ next: searchPage().found.at(-1)?.id ?? null });
    await box.pressSequentially('crm');
    await opened.tab.getByText('6 found.').waitFor();
    await sound();
    assert.match(await hash(), /words=crm/u);
    assert.ok(await box.evaluate((element) => element === document.activeElement));
    stage.says.search = searchPage({ found: [{ kind: 'request', id: '01970000-0000-7000-8000-000000000999', group: GROUP.id, meeting: null, ref: 'REQ-2026-001', title: 'The last one' }], next: null });
    await opened.tab.getByRole('button', { name: 'Show more' }).press('Enter');
    await opened.tab.getByText('The last one').waitFor();
    assert.equal(await opened.tab.locator('.hit').count(), 7);
    assert.ok(stage.asked.some(({ url }) => url.includes('after=')));
  });

  it('a search that failed says so, and keeps what was typed', async () => {
    await open('#mine');
    stage.answer = ({ url }) => (url.startsWith('/api/v1/search') ? { status: 503, body: { why: 'fault', message: 'It did not work.' } } : null);
    await opened.tab.locator('body').evaluate(() => { location.hash = '#search?show=words%3Dcrm'; });
    await opened.tab.getByRole('alert').waitFor();
    assert.equal(await opened.tab.getByRole('searchbox', { name: 'Words' }).inputValue(), 'crm');
  });

  it('progress is drawn when it is asked for, with the same figures as a table', async () => {
    await open('#actions');
    await opened.tab.getByRole('button', { name: 'Show progress' }).press('Enter');
    await opened.tab.getByRole('figure', { name: /raised so far/u }).waitFor();
    await opened.tab.locator('.chart summary').press('Enter');
    assert.deepEqual(await opened.tab.locator('.chart-table tbody tr').last().locator('th, td').allTextContents(), ['Dec 2026', '11', '8']);
    await sound();
  });

  it('is told in Welsh to a Welsh client', async () => {
    await open('#mine', { locale: 'cy-GB' });
    await opened.tab.getByRole('heading', { level: 1, name: 'Fy ngwaith' }).waitFor();
    await opened.tab.getByRole('heading', { level: 2, name: 'Hwyr' }).waitFor();
  });
});
