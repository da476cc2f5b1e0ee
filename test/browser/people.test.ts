import assert from 'node:assert/strict';
import type { PeoplePage } from '../../shared/contract/governance.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { secretarySees } from './fixtures.ts';
import { peoplePage } from './fixtures-governance.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('people and posts in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: PeoplePage, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(secretarySees);
    stage.says = { people: page };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#people', ...options });
    await opened.tab.getByRole('heading', { level: 1 }).waitFor();
    await opened.tab.locator('.rows').first().waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['default', 320], ['contrast', 1440]] as const) {
    it(`is sound in the theme ${theme} at ${width.toString()} px, with its forms open`, async () => {
      await open(peoplePage(), { theme, width });
      assert.deepEqual(await axeFinds(opened.page), []);
      for (const form of [/^Change who holds it ?: Head of Communications/u, /^Change the seat ?: Portfolio Holder/u, /^Change ?: Support to the group/u]) {
        await button(form).click();
        await opened.tab.locator('form').waitFor();
        assert.deepEqual(await axeFinds(opened.page), []);
      }
      await assertFits(opened);
    });
  }

  it('asks about who has left, says what the quorum would be counted from, and shows the page as it is then', async () => {
    await open(peoplePage());
    const asked = opened.tab.locator('.pending');
    assert.match(await asked.innerText(), /Gareth Pugh is not in the team any more[^]*7 people are counted now; it would be 6\. The quorum asks for 5 now/u);
    stage.answer = ({ url }) => (url === '/api/v1/people/decide' ? { status: 200, body: peoplePage({ pending: [], members: 6 }) } : null);
    await button(/^The seat is vacant from today/u).press('Enter');
    await asked.waitFor({ state: 'detached' });
    const sent = stage.asked.find(({ url }) => url === '/api/v1/people/decide');
    assert.match(JSON.stringify(sent?.body), /"how":"vacate"/u);
  });

  it('counts one person in two seats once, and says so at both', async () => {
    await open(peoplePage());
    assert.equal(await opened.tab.getByText(/Sits as .* as well, and is counted once\./u).count(), 2);
    assert.equal(await opened.tab.getByText('9 seats, 7 people counted; the quorum asks for 5.').count(), 1);
  });

  it('keeps what was typed when it is refused, with the reason at its field', async () => {
    await open(peoplePage());
    await button(/^Change the seat ?: Head of Communications/u).click();
    const post = opened.tab.getByRole('textbox', { name: 'Post' });
    await post.fill('Head of Communications and Engagement');
    stage.answer = ({ url }) => (url === '/api/v1/people/seat' ? { status: 422, body: { why: 'notReady', message: 'No.', fields: [{ field: 'post', message: 'Another seat has that post.' }] } } : null);
    await button('Save').click();
    await opened.tab.getByRole('button', { name: 'Another seat has that post.' }).click();
    assert.equal(await post.inputValue(), 'Head of Communications and Engagement');
    assert.ok(await post.evaluate((field) => field === document.activeElement));
  });

  it('offers nothing to change to a member', async () => {
    await open(peoplePage({ mayManage: false, pending: [] }));
    assert.equal(await opened.tab.locator('main button').count(), 0);
  });

  it('is told in Welsh to a Welsh client', async () => {
    await open(peoplePage(), { locale: 'cy-GB' });
    await opened.tab.getByRole('heading', { level: 1, name: 'Pobl a swyddi' }).waitFor();
  });
});
