import assert from 'node:assert/strict';
import type { FrameworkPage } from '../../shared/contract/governance.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { memberSees, secretarySees } from './fixtures.ts';
import { frameworkPage } from './fixtures-governance.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('the reporting framework in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: FrameworkPage, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(page.mayManage ? secretarySees : memberSees);
    stage.says = { framework: page };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#framework', ...options });
    await opened.tab.locator('.bodies').waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['default', 320], ['contrast', 1440]] as const) {
    it(`is sound in the theme ${theme} at ${width.toString()} px, with its forms open`, async () => {
      await open(frameworkPage(), { theme, width });
      assert.deepEqual(await axeFinds(opened.page), []);
      for (const form of [/^Add a body/u, /^Add a report/u, /^Record a request of Cabinet/u, /^Remove ?: Cabinet/u]) {
        await button(form).first().click();
        await opened.tab.locator('form').waitFor();
        assert.deepEqual(await axeFinds(opened.page), []);
      }
      await assertFits(opened);
    });
  }

  it('draws every body and numbers every route as the list does', async () => {
    await open(frameworkPage(), { width: 1440 });
    const page = frameworkPage();
    const drawn = (await opened.tab.locator('.diagram g.body').evaluateAll((boxes) => boxes.map((box) => [...box.querySelectorAll('text')].map((line) => line.textContent).join(' ')))).sort();
    assert.deepEqual(drawn, page.framework.bodies.map(({ name }) => name).sort());
    assert.deepEqual(await opened.tab.locator('.diagram g.route text').allTextContents(), page.framework.routes.map((_, at) => (at + 1).toString()));
    assert.equal(await opened.tab.locator('.diagram g.conditional').count(), 2);
    // what overlaps cannot be read
    const boxes = await opened.tab.locator('.diagram g.body rect').evaluateAll((rects) => rects.map((rect) => { const { left, right, top, bottom } = rect.getBoundingClientRect(); return { left, right, top, bottom }; }));
    for (const [at, a] of boxes.entries()) for (const b of boxes.slice(at + 1)) assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top);
  });

  it('says to a screen reader the same in lists, and nothing of the picture', async () => {
    await open(frameworkPage());
    assert.equal(await opened.tab.locator('.diagram svg').getAttribute('aria-hidden'), 'true');
    const text = await opened.tab.locator('main').innerText();
    assert.match(text, /Approved minutes and decisions: from .* to Council, for information\s+Closed until Cabinet asks for it/u);
    assert.match(text, /Policies that the group has developed: from .* to Staffing Committee, for consideration\s+Where necessary: judged each time/u);
    assert.match(text, /ICT Project Boards\s+Project board\s+Closed on Tue 31 March 2026/u);
  });

  it('opens the route to Council once Cabinet’s request is recorded', async () => {
    await open(frameworkPage());
    await button('Record a request of Cabinet').click();
    await opened.tab.getByRole('textbox', { name: 'Minute or letter' }).fill('CAB/26/114');
    const { framework } = frameworkPage();
    const routes = framework.routes.map((route) => (route.condition.kind === 'onRequest' ? { ...route, condition: { ...route.condition, requests: [{ day: '2026-11-02', reference: 'CAB/26/114', by: Object.keys(frameworkPage().names)[0] ?? '', at: '2026-11-03T09:00:00.000Z' }] } } : route));
    stage.answer = ({ url }) => (url === '/api/v1/framework/request' ? { status: 200, body: frameworkPage({ framework: { ...framework, routes } }) } : null);
    await button('Save').click();
    await opened.tab.getByText('Cabinet asked for it on Mon 2 November 2026 (CAB/26/114); recorded by Margaret Lowe').waitFor();
    await opened.tab.locator('output.unseen', { hasText: 'Saved.' }).waitFor({ state: 'attached' });
  });

  it('gives the keyboard back to where a form was opened, and changes nothing when it is left', async () => {
    await open(frameworkPage());
    const change = button(/^Change ?: Efficiency Board/u);
    await change.press('Enter');
    const name = opened.tab.getByRole('textbox', { name: 'Name' });
    await name.waitFor();
    assert.ok(await name.evaluate(async (field) => { await new Promise(requestAnimationFrame); return field === document.activeElement; }), 'the keyboard goes into the form');
    await name.fill('Efficiency Panel');
    await button('Cancel').press('Enter');
    await opened.tab.locator('form').waitFor({ state: 'detached' });
    assert.ok(await button(/^Change ?: Efficiency Board/u).evaluate((one) => one === document.activeElement));
    assert.equal(stage.asked.filter(({ url }) => url.startsWith('/api/v1/framework/')).length, 0);
  });

  it('shows a member everything and offers nothing to change', async () => {
    await open(frameworkPage({ mayManage: false }));
    assert.equal(await opened.tab.locator('main button').count(), 0);
  });

  it('can be read in forced colours and in Welsh', async () => {
    await open(frameworkPage(), { width: 1440, locale: 'cy-GB', context: { forcedColors: 'active' } });
    await opened.tab.getByRole('heading', { level: 1, name: 'Fframwaith adrodd' }).waitFor();
    const [own, ground] = await opened.tab.locator('.diagram .own rect').evaluate((rect) => [getComputedStyle(rect).fill, getComputedStyle(document.body).backgroundColor]);
    assert.notEqual(own, ground);
  });
});
