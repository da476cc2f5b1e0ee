import assert from 'node:assert/strict';
import { openBrowser } from '../support/browser.ts';
import { axeFinds } from './axe.ts';
import { chairSees, emptySees, leadSees, memberSees } from './fixtures.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

/** The levels of the headings in reading order: none may be left out on the way down. */
const skipped = (levels: readonly number[]): readonly number[] => levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);

describe('the tab, as it looks', () => {
  let stage: Stage;
  let opened: Opened;
  before(async () => { stage = await openStage(chairSees); });
  afterEach(async () => { await opened.close(); });
  after(async () => { stage.close(); });

  for (const theme of ['default', 'dark', 'contrast'] as const) {
    for (const width of [320, 768, 1440]) {
      it(`is sound in the theme ${theme} at ${width.toString()} px`, async () => {
        opened = await openTab(await openBrowser(), stage.url, { theme, width });
        await opened.tab.getByRole('heading', { name: 'Messages to the channel' }).waitFor();
        assert.deepEqual(await axeFinds(opened.page), []);
        const page = opened.tab.locator('html');
        assert.equal(await page.getAttribute('data-theme'), theme);
        assert.ok(await page.evaluate((html) => html.scrollWidth <= html.clientWidth), 'it scrolls sideways');
        const levels = await opened.tab.locator('h1, h2, h3, h4').evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
        assert.equal(levels.filter((level) => level === 1).length, 1);
        assert.deepEqual(skipped(levels), []);
        assert.deepEqual(opened.complaints, []);
      });
    }
  }

  it('says that the meeting before the next one is off, and that an agenda is a draft', async () => {
    opened = await openTab(await openBrowser(), stage.url, { width: 768 });
    await opened.tab.getByText('The meeting on Tue 29 December 2026').waitFor();
    await opened.tab.getByRole('heading', { name: 'Draft agenda' }).waitFor();
  });

  it('has targets of at least 24 pixels', async () => {
    opened = await openTab(await openBrowser(), stage.url, { width: 320 });
    await opened.tab.getByRole('heading', { name: 'Messages to the channel' }).waitFor();
    const small = await opened.tab.locator('button, summary, select, input, .papers a').evaluateAll((targets) =>
      targets.filter((target) => { const box = (target.closest('li, summary') ?? target).getBoundingClientRect(); return box.width < 24 || box.height < 24; }).map((target) => target.outerHTML));
    assert.deepEqual(small, []);
  });

  it('on a telephone shows one’s answer early, folds the long parts, and prints them', async () => {
    opened = await openTab(await openBrowser(), stage.url, { width: 320, height: 640 });
    const ask = opened.tab.getByRole('heading', { name: 'Will you be there?' });
    await opened.tab.getByRole('heading', { name: 'Messages to the channel' }).waitFor();
    const { top, length } = await ask.evaluate((heading) => ({ top: heading.getBoundingClientRect().top + scrollY, length: document.documentElement.scrollHeight }));
    assert.ok(top < 2 * 640 && length < 5200, `it begins at ${top.toString()} of ${length.toString()}`);
    const folds = opened.tab.locator('.fold');
    assert.deepEqual(await folds.evaluateAll((all) => all.map((one) => [(one as HTMLDetailsElement).open, one.querySelector('summary')?.textContent])), [
      [false, 'Who said what (seen by chair and secretary only): 4 answers'], [false, 'Agenda: 4 items, 1 hour 30 min (Draft agenda)'],
    ]);
    const row = opened.tab.locator('.answer-row').first();
    assert.equal(await row.isVisible(), false);
    await folds.first().locator('> summary').click();
    assert.equal(await row.isVisible(), true);
    await folds.first().locator('> summary').click();
    await opened.page.emulateMedia({ media: 'print' });
    assert.ok(await opened.tab.locator('.answer-row, .item').evaluateAll((rows) => rows.length > 0 && rows.every((one) => one.checkVisibility())));
  });

  it('follows a change of theme at once', async () => {
    opened = await openTab(await openBrowser(), stage.url);
    const ground = opened.tab.locator('.stage');
    await ground.waitFor();
    const colour = async (): Promise<string> => ground.evaluate((element) => getComputedStyle(element).backgroundColor);
    const light = await colour();
    await opened.page.evaluate("setTheme('dark')");
    await opened.tab.locator('html[data-theme=dark]').waitFor();
    assert.notEqual(await colour(), light);
  });

  it('follows a change of theme while it opens', async () => {
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.locator('html[data-theme=default]').waitFor();
    const changed = Promise.withResolvers<void>();
    await opened.page.route('**/api/v1/overview*', async (route) => {
      await changed.promise;
      await route.continue();
    });
    await Promise.all([opened.page.waitForRequest('**/api/v1/overview*'), opened.tab.locator('html').evaluate(() => { location.reload(); })]);
    await opened.page.evaluate("setTheme('dark')");
    changed.resolve();
    await opened.tab.locator('html[data-theme=dark]').waitFor();
  });

  it('does not shift while it loads', async () => {
    opened = await openTab(await openBrowser(), stage.url);
    await opened.tab.getByRole('heading', { name: 'Messages to the channel' }).waitFor();
    const shift = await opened.tab.locator('html').evaluate(async () => new Promise<number>((told) => {
      let sum = 0;
      // what moves before anything is painted is seen by nobody
      const painted = performance.getEntriesByName('first-paint')[0]?.startTime ?? 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.startTime >= painted) sum += (entry as PerformanceEntry & { readonly value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => { requestAnimationFrame(() => { told(sum); }); });
    }));
    assert.ok(shift <= 0.02, shift.toString());
  });

  it('keeps its shapes in forced colours, and without motion', async () => {
    opened = await openTab(await openBrowser(), stage.url, { context: { forcedColors: 'active', reducedMotion: 'reduce' } });
    await opened.tab.locator('.workstream').first().waitFor();
    const [shape, ground] = await opened.tab.locator('.workstream .shape > *').first().evaluate((drawn) => [getComputedStyle(drawn).fill, getComputedStyle(document.body).backgroundColor]);
    assert.notEqual(shape, ground);
  });

  it('speaks Welsh to a Welsh client', async () => {
    opened = await openTab(await openBrowser(), stage.url, { locale: 'cy-GB' });
    await opened.tab.getByRole('heading', { name: 'Y cyfarfod nesaf' }).waitFor();
    assert.equal(await opened.tab.locator('html').getAttribute('lang'), 'cy');
    assert.equal(stage.asked.at(-1)?.language, 'cy');
    assert.deepEqual(await axeFinds(opened.page), []);
  });
});

describe('the tab, for each person', () => {
  let stage: Stage;
  let opened: Opened;
  afterEach(async () => { await opened.close(); stage.close(); });
  const cases = [
    { who: 'the chair', overview: chairSees, there: ['Who said what', 'Messages to the channel', 'The period of “Digital Strategy 2022-25” ended'], absent: ['Report status'] },
    { who: 'a member', overview: memberSees, there: ['You have not answered yet.', 'I\'ll be there'], absent: ['Who said what', 'Messages to the channel', 'On leave'] },
    { who: 'a lead', overview: leadSees, there: ['Report status', 'You hold no seat in this group'], absent: ['Send apologies', 'Who said what'] },
    { who: 'somebody of an empty group', overview: emptySees, there: ['No meeting is planned', 'No workstreams are set up for this group.', 'Nothing posted yet'], absent: ['Quorum'] },
  ];

  for (const { who, overview, there, absent } of cases) {
    it(`shows ${who} what is theirs`, async () => {
      stage = await openStage(overview);
      opened = await openTab(await openBrowser(), stage.url);
      await opened.tab.locator('main.page').waitFor();
      if (overview.deliveries !== null) await opened.tab.getByRole('heading', { name: 'Messages to the channel' }).waitFor();
      const text = await opened.tab.locator('main.page').innerText();
      assert.deepEqual(there.filter((part) => !text.includes(part)), []);
      assert.deepEqual(absent.filter((part) => text.includes(part)), []);
      assert.deepEqual(await axeFinds(opened.page), []);
    });
  }
});
