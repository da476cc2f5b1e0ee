import assert from 'node:assert/strict';
import type { ProgrammePage } from '../../shared/contract/programme.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { memberSees, secretarySees } from './fixtures.ts';
import { PEOPLE } from '../tenant/people.ts';
import { AHEAD, detailOf, LINES, NORTHMOOR_ID, ONE, programmePage } from './fixtures-programme.ts';
import { measuresPage } from './fixtures-measures.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const NO_MEASURES = measuresPage({ workstream: ONE, measures: [], mayAdd: false });
const ON_ONE = `#workstreams?one=${ONE}`;

describe('workstreams in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: ProgrammePage, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(page.mayManage ? secretarySees : memberSees);
    stage.says = { programme: page, measures: NO_MEASURES };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#workstreams', ...options });
    await opened.tab.locator('main :is(.strategy, .one-workstream)').first().waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width, hash] of [['default', 1440, '#workstreams'], ['dark', 768, ON_ONE], ['contrast', 320, ON_ONE]] as const) {
    it(`is sound in the theme ${theme} at ${width.toString()} px, with a form open`, async () => {
      const isOne = hash === ON_ONE;
      await open(programmePage(isOne ? { one: detailOf(ONE) } : {}), { theme, width, hash });
      assert.deepEqual(await axeFinds(opened.page), []);
      await button(isOne ? /^Change ?: Deliverables/u : /^Change ?: Digital/u).click();
      await opened.tab.locator('main form').waitFor();
      assert.deepEqual(await axeFinds(opened.page), []);
      const levels = await opened.tab.locator('main :is(h1, h2, h3, h4)').evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
      assert.ok(levels.filter((level) => level === 1).length === 1 && levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1), levels.join());
      await assertFits(opened);
    });
  }

  it('shows two workstreams 5 apart, what has slipped and what is over; a member changes nothing (R18, R73)', async () => {
    await open(programmePage({ mayManage: false }));
    const text = await opened.tab.locator('main').innerText();
    for (const said of [/Its period ended on Wed 31 December 2025\. Its review has been due since Tue 1 December 2026\./u, /5\. Creating a digital culture/u, /5\. Build digital capability/u, /2 slipped, by up to 11 weeks/u, /Reports on their own work/u]) assert.match(text, said);
    assert.equal(await opened.tab.locator('main button:not(.downloads button)').count(), 0);
    stage.says = { measures: NO_MEASURES, programme: programmePage({ mayManage: false, one: detailOf(NORTHMOOR_ID, { mayWrite: false }) }) };
    await opened.tab.getByRole('link', { name: '5. Build digital capability' }).press('Enter');
    const heading = opened.tab.getByRole('heading', { level: 1, name: '5. Build digital capability' });
    await heading.waitFor();
    await opened.tab.locator('.plan-numbered').waitFor();
    assert.equal(await opened.tab.locator('.plan-numbered > li').count(), 6, 'six outcomes (R63)');
    assert.match(await opened.tab.locator('table').innerText(), /Co-create service transformation plans[^]*2 weeks later[^]*Deliver on the service transformation plans[^]*As promised/u);
    assert.ok(await heading.evaluate((one) => one === document.activeElement), 'the heading takes the keyboard');
  });

  it('a plan is written by keyboard; what somebody else has made of it stands beside, and nothing typed is lost', async () => {
    await open(programmePage({ one: detailOf(ONE) }), { hash: ON_ONE });
    const change = button(/^Change ?: Parked/u);
    await change.press('Enter');
    const why = opened.tab.getByRole('textbox', { name: 'Why not now' });
    await why.fill('No translator before May.');
    await button('Add a parked item').press('Enter');
    await opened.tab.getByRole('group', { name: 'Parked item 2' }).getByRole('textbox', { name: 'What' }).waitFor();
    assert.match(await opened.tab.locator('body').evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent ?? ''), /Parked item 2/u);
    await button(/^Remove ?: Parked item 2/u).press('Enter');
    stage.answer = ({ url }) => (url === '/api/v1/programme/plan' ? { status: 409, body: { why: 'changedMeanwhile', message: 'Somebody else has changed it.' } } : null);
    const before = detailOf(ONE);
    const parked = before.plan.parked.map((one) => ({ ...one, why: 'Theirs now.' }));
    stage.says = { ...stage.says, programme: programmePage({ one: { ...before, plan: { ...before.plan, parked, revision: 7 } } }) };
    await button('Save').press('Enter');
    await opened.tab.getByText('Theirs now.').waitFor();
    assert.equal(await why.inputValue(), 'No translator before May.');
    stage.answer = () => null;
    stage.says = { ...stage.says, savePlan: programmePage({ one: before }) };
    await button('Save mine instead').press('Enter');
    await opened.tab.locator('main form').waitFor({ state: 'detached' });
    const [first, second] = stage.asked.filter(({ url }) => url === '/api/v1/programme/plan').map(({ body }) => body as { revision: number; change: { parked: readonly { why: string }[] } });
    assert.deepEqual([first?.revision, second?.revision, second?.change.parked.map((one) => one.why)], [4, 7, ['No translator before May.']]);
    await opened.tab.locator('[data-opens=parked]:focus').waitFor();
  });

  it('where only another part was changed it is sent again by itself; in Welsh', async () => {
    await open(programmePage({ one: detailOf(ONE) }), { hash: ON_ONE, locale: 'cy-GB' });
    await opened.tab.getByRole('heading', { level: 2, name: 'Manteision' }).waitFor();
    await button(/^Newid ?: Manteision/u).click();
    let times = 0;
    stage.answer = ({ url }) => {
      if (url !== '/api/v1/programme/plan') return null;
      times += 1;
      return times === 1 ? { status: 409, body: { why: 'changedMeanwhile', message: 'x' } } : { status: 200, body: programmePage({ one: detailOf(ONE) }) };
    };
    const now = detailOf(ONE);
    stage.says = { ...stage.says, programme: programmePage({ one: { ...now, plan: { ...now.plan, revision: 9 } } }) };
    await button('Cadw').click();
    await opened.tab.locator('main form').waitFor({ state: 'detached' });
    assert.deepEqual(stage.asked.filter(({ url }) => url === '/api/v1/programme/plan').map(({ body }) => (body as { revision: number }).revision), [4, 9]);
    assert.equal(LINES.length, 6);
  });

  it('a workstream is ended and goes on again by keyboard; what was refused is still there; what was promised is stopped, not removed (R30)', async () => {
    await open(programmePage({ one: detailOf(ONE) }), { hash: ON_ONE });
    await button('End this workstream').press('Enter');
    const why = opened.tab.getByRole('textbox', { name: 'Why it ends' });
    await why.fill('The grant is spent.');
    await button('End it').press('Enter');
    await opened.tab.getByRole('button', { name: 'What was learnt: Fill this in.' }).press('Enter');
    await opened.tab.getByRole('textbox', { name: 'What was learnt' }).fill('Lend, do not give.');
    assert.equal(await why.inputValue(), 'The grant is spent.');
    const ended = { on: '2026-12-22', why: 'The grant is spent.', learnt: 'Lend, do not give.', by: PEOPLE.secretary.id, at: '2026-12-22T09:00:00.000Z' };
    const over = programmePage({ workstreams: LINES.map((line) => (line.id === ONE ? { ...line, ended, mayReport: false } : line)), one: detailOf(ONE, { mayWrite: false, endedByName: PEOPLE.secretary.name }) });
    stage.says = { ...stage.says, programme: over, endWorkstream: over, reopenWorkstream: programmePage({ one: detailOf(ONE) }) };
    await button('End it').press('Enter');
    await opened.tab.getByText(`entered by ${PEOPLE.secretary.name}`).waitFor();
    assert.equal(await button(/^Change ?: (?!Start)/u).count(), 0, 'what has ended is read');
    await button(/^Undo/u).press('Enter');
    await button('End this workstream').waitFor();
    assert.deepEqual(stage.asked.filter(({ method }) => method === 'POST').map(({ url, body }) => [url.split('/').at(-1), (body as { learnt?: string }).learnt]), [['end', 'Lend, do not give.'], ['reopen', undefined]]);
    await button(/^Change ?: Deliverables/u).press('Enter');
    const row = opened.tab.getByRole('group', { name: 'Deliverable or milestone 3' });
    await row.getByRole('button', { name: /^Remove/u }).press('Enter');
    await row.getByText(/^This was promised for Fri 25 December 2026/u).waitFor();
    await opened.page.keyboard.press('Enter');
    assert.equal(await row.getByRole('combobox', { name: 'State' }).inputValue(), 'stopped');
    await row.getByRole('textbox', { name: 'What was learnt' }).and(opened.tab.locator(':focus')).waitFor();
  });

  it('the year ahead is a picture and the same as a table, on a phone the table alone; what was learnt is noted (R73)', async () => {
    await open(programmePage());
    const lanes = opened.tab.locator('.lanes .lane-name');
    await lanes.first().waitFor();
    assert.deepEqual((await lanes.allInnerTexts()).slice(0, 3), ['Meetings', 'Digital Strategy 2022-2025', 'Northmoor partnership: digital capability']);
    await opened.tab.locator('summary', { hasText: 'Show as a table' }).press('Enter');
    const table = opened.tab.getByRole('table', { name: 'The year ahead' });
    const [marks, rows] = [AHEAD.lanes.reduce((sum, lane) => sum + lane.marks.length, 0), await table.getByRole('row').count()];
    assert.equal(rows, marks + 1);
    assert.match(await table.innerText(), /Late[^]*Addresses of three services/u);
    assert.deepEqual(await axeFinds(opened.page), []);
    await opened.page.setViewportSize({ width: 320, height: 900 });
    await button(`Show all ${marks.toString()}`).waitFor();
    assert.equal(await opened.tab.locator('.lanes').isVisible(), false);
    await assertFits(opened);
    await button('Note what was learnt').press('Enter');
    await opened.tab.getByRole('textbox', { name: 'What was learnt' }).fill('Ask first.');
    stage.answer = ({ url }) => (url === '/api/v1/programme/lesson' ? { status: 422, body: { why: 'notReady', message: 'x', fields: [{ field: 'link', message: 'Enter the full address, starting with https://.' }] } } : null);
    await button('Save').press('Enter');
    await opened.tab.getByRole('button', { name: 'Link: Enter the full address, starting with https://.' }).waitFor();
    assert.equal(await opened.tab.getByRole('textbox', { name: 'What was learnt' }).inputValue(), 'Ask first.');
    stage.answer = () => null;
    stage.says = { ...stage.says, saveLesson: programmePage() };
    await button('Save').press('Enter');
    await opened.tab.locator('main form').waitFor({ state: 'detached' });
  });
});
