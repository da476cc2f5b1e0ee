import assert from 'node:assert/strict';
import type { InputOf } from '../../shared/contract/api.ts';
import type { Problem } from '../../shared/contract/api.ts';
import { openBrowser } from '../support/browser.ts';
import { axeFinds } from './axe.ts';
import { FORM, RULES, statusLead, statusSecretary, statusSees } from './fixtures-status.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Asked, type Stage } from './serve.ts';

const path = (asked: Asked): string => asked.url.split('?')[0] ?? '';

describe('how workstreams are reported on', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (overview: Stage['overview'], options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(overview);
    stage.says.statusForm = FORM;
    stage.says.statusRules = RULES;
    opened = await openTab(await openBrowser(), stage.url, options);
    await opened.tab.locator('main.page').waitFor();
  };
  const report = async (): Promise<void> => { await opened.tab.getByRole('button', { name: 'Report status: Workstream 1' }).click(); };
  const sent = (): unknown => stage.asked.find((asked) => path(asked) === '/api/v1/report')?.body;
  afterEach(async () => { await opened.close(); stage.close(); });

  it('the board says asks, days, evidence and what the colours mean, and is sound in the dark at 768', async () => {
    await open(statusSees, { width: 768, theme: 'dark' });
    for (const text of ['Was to be green again by Tue 15 December 2026, 7 days ago', 'No evidence for 74 days', 'Reported Fri 11 December 2026 by Margaret Lowe for Fiona Mackay', 'Leads the strategy too, and reports on their own work']) {
      await opened.tab.getByText(text, { exact: true }).waitFor();
    }
    assert.equal(await opened.tab.getByRole('heading', { name: 'What our colours mean' }).count(), 1);
    assert.deepEqual(await axeFinds(opened.page), []);
    assert.deepEqual(opened.complaints, []);
  });

  it('a green is challenged by keyboard before it goes out, and goes out with its why', async () => {
    await open(statusLead);
    stage.answer = (asked) => (path(asked) === '/api/v1/report' ? { status: 200, body: statusLead.workstreams[0] } : null);
    await opened.tab.getByRole('button', { name: 'Report status: Workstream 1' }).focus();
    await opened.page.keyboard.press('Enter');
    await opened.tab.getByText('“Parking permits online” is 34 days later than promised').waitFor();
    await opened.tab.locator('input[type=radio]:focus').waitFor();
    assert.deepEqual(await axeFinds(opened.page), []);
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.type('34 of 34 forms are live.');
    await opened.tab.getByText('No new evidence for 74 days').waitFor({ state: 'detached' });
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Enter');
    await opened.tab.getByRole('region', { name: 'One thing needs your attention' }).waitFor();
    assert.equal(sent(), undefined, 'nothing has gone out');
    await opened.tab.getByRole('textbox', { name: 'Why is it green all the same?' }).fill('The lease is signed tomorrow.');
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('main form').waitFor({ state: 'detached' });
    const { rag, evidence, despite, reason } = sent() as InputOf<'report'>;
    assert.deepEqual([rag, evidence, despite, reason], ['green', '34 of 34 forms are live.', 'The lease is signed tomorrow.', '']);
    assert.match(await opened.tab.locator('*:focus').innerText(), /^1\. /u);
  });

  it('a doubt that came up meanwhile keeps what was typed, at 320 in contrast', async () => {
    await open(statusLead, { width: 320, theme: 'contrast' });
    stage.says.statusForm = { ...FORM, doubts: [] };
    const problem: Problem = { why: 'greenDoubted', message: 'Not everything looks green at workstream 1: BLK-2026-003 was raised today.' };
    stage.answer = (asked) => (path(asked) === '/api/v1/report' ? { status: 422, body: problem } : null);
    await report();
    const evidence = opened.tab.getByRole('textbox', { name: 'What shows that it is green?' });
    await evidence.fill('34 of 34 forms are live.');
    stage.says.statusForm = { ...FORM, doubts: [{ kind: 'openBlocker', ref: 'BLK-2026-003', title: 'No analyst', days: 0 }] };
    await opened.tab.getByRole('button', { name: 'Save status' }).click();
    await opened.tab.getByText('BLK-2026-003 was raised today: No analyst').waitFor();
    assert.equal(await evidence.inputValue(), '34 of 34 forms are live.');
    assert.equal(await opened.tab.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth), false);
    assert.deepEqual(await axeFinds(opened.page), []);
  });

  it('officers say what the colours mean; somebody else’s change is shown beside what was typed', async () => {
    await open(statusSecretary);
    const problem: Problem = { why: 'changedMeanwhile', message: 'Somebody else has changed this.' };
    let times = 0;
    stage.answer = (asked) => {
      if (path(asked) !== '/api/v1/status/rules/save') return null;
      times += 1;
      if (times > 1) return { status: 200, body: RULES };
      stage.says.statusRules = { ...RULES, rules: { ...RULES.rules, revision: 4, triggers: { ...RULES.rules.triggers, red: 'Theirs.' } } };
      return { status: 409, body: problem };
    };
    await opened.tab.getByRole('button', { name: 'Change what they mean' }).click();
    const red = opened.tab.getByRole('textbox', { name: 'Red means' });
    await red.fill('Mine.');
    await opened.tab.getByRole('button', { name: 'Save' }).click();
    await opened.tab.getByText('Red: Theirs.').waitFor();
    assert.equal(await red.inputValue(), 'Mine.');
    assert.deepEqual(await axeFinds(opened.page), []);
    await opened.tab.getByRole('button', { name: 'Save mine' }).click();
    await opened.tab.locator('main form').waitFor({ state: 'detached' });
    const saved = stage.asked.filter((asked) => path(asked) === '/api/v1/status/rules/save').at(-1)?.body as InputOf<'saveStatusRules'>;
    assert.deepEqual([saved.revision, saved.triggers.red, saved.askDays], [4, 'Mine.', 5]);
    assert.equal(await opened.tab.locator('*:focus').innerText(), 'What our colours mean');
  });

  it('speaks Welsh', async () => {
    await open(statusLead, { locale: 'cy-gb' });
    await opened.tab.getByText('Dim tystiolaeth ers 74 diwrnod').waitFor();
    await opened.tab.getByRole('button', { name: /^Adrodd ar statws/u }).click();
    await opened.tab.getByText('Nid yw popeth yn edrych yn wyrdd:').waitFor();
    await opened.tab.getByRole('textbox', { name: 'Beth sy’n dangos ei bod yn wyrdd?' }).waitFor();
  });
});
