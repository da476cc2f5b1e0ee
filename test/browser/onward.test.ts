import assert from 'node:assert/strict';
import type { OnwardPage } from '../../shared/contract/onward.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { memberSees, secretarySees } from './fixtures.ts';
import { onwardPage } from './fixtures-onward.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('reports onward in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: OnwardPage, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(page.maySend ? secretarySees : memberSees);
    stage.says = { onward: page };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#onward', ...options });
    await opened.tab.locator('.onward-head').first().waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['default', 1440], ['contrast', 320]] as const) {
    it(`is sound in the theme ${theme} at ${width.toString()} px, with its forms open`, async () => {
      await open(onwardPage(), { theme, width });
      assert.deepEqual(await axeFinds(opened.page), []);
      for (const form of [/^It is not needed/u, /^Note that it has arrived/u, /^Change ?\(Efficiency Board\)/u]) {
        await button(form).first().click();
        await opened.tab.locator('form').waitFor();
        assert.deepEqual(await axeFinds(opened.page), []);
      }
      await assertFits(opened);
    });
  }

  it('says what waits for what, what failed and what mends it, and what was left out', async () => {
    await open(onwardPage());
    const text = await opened.tab.locator('main').innerText();
    assert.match(text, /For the meeting of Executive Management Team on Wed 13 January 2027\. Papers are taken until Wed 6 January 2027\./u);
    assert.match(text, /Not sent\s+Efficiency Board[^]*Quorate may not send mail from digital\.steering@brookmere\.example\./u);
    assert.match(text, /It goes only at the request of Cabinet/u);
    assert.match(text, /1 restricted item has been left out/u);
  });

  it('keeps what was typed when a line is no day, and leads there', async () => {
    await open(onwardPage());
    await button(/^Change ?\(Efficiency Board\)/u).click();
    const days = opened.tab.getByRole('textbox', { name: 'Days on which it meets' });
    await days.fill('14/01/2027\n30 Feb');
    await button('Save').click();
    assert.match(await opened.tab.locator('form').innerText(), /“30 Feb” is not a day/u);
    assert.equal(await days.inputValue(), '14/01/2027\n30 Feb');
    assert.equal(stage.asked.some(({ url }) => url.endsWith('/onward/diary')), false);
    await days.fill('14/01/2027');
    stage.answer = ({ url }) => (url.endsWith('/onward/diary') ? { status: 422, body: { why: 'notReady', message: 'No.', fields: [{ field: 'address', message: 'Write one mail address.' }] } } : null);
    await button('Save').click();
    await opened.tab.getByText('Write one mail address.').first().waitFor();
    assert.deepEqual((stage.asked.find(({ url }) => url.endsWith('/onward/diary'))?.body as { days?: unknown } | undefined)?.days, ['2027-01-14']);
  });

  it('a member sees it and changes nothing', async () => {
    await open(onwardPage({ maySend: false }));
    assert.ok(await opened.tab.locator('main .downloads button').count() > 0);
    assert.equal(await opened.tab.locator('main button:not(.downloads button)').count(), 0);
  });
});
