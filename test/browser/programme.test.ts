import assert from 'node:assert/strict';
import type { ProgrammePage } from '../../shared/contract/programme.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { memberSees, secretarySees } from './fixtures.ts';
import { detailOf, LINES, NORTHMOOR_ID, ONE, programmePage } from './fixtures-programme.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const ON_ONE = `#workstreams?one=${ONE}`;

describe('workstreams in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: ProgrammePage, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(page.mayManage ? secretarySees : memberSees);
    stage.says = { programme: page };
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
    assert.equal(await opened.tab.locator('main button').count(), 0);
    stage.says = { programme: programmePage({ mayManage: false, one: detailOf(NORTHMOOR_ID, { mayWrite: false }) }) };
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
    stage.says = { programme: programmePage({ one: { ...before, plan: { ...before.plan, parked, revision: 7 } } }) };
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
    stage.says = { programme: programmePage({ one: { ...now, plan: { ...now.plan, revision: 9 } } }) };
    await button('Cadw').click();
    await opened.tab.locator('main form').waitFor({ state: 'detached' });
    assert.deepEqual(stage.asked.filter(({ url }) => url === '/api/v1/programme/plan').map(({ body }) => (body as { revision: number }).revision), [4, 9]);
    assert.equal(LINES.length, 6);
  });
}).timeout(60_000);
