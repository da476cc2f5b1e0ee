import assert from 'node:assert/strict';
import type { InputOf } from '../../shared/contract/api.ts';
import type { SessionPage } from '../../shared/contract/session.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { secretarySees } from './fixtures.ts';
import { chairRuns, ENTRY, notOpenYet, sessionPage } from './fixtures-session.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const OVERTAKEN = { status: 409, body: { why: 'changedMeanwhile', message: 'Somebody else has changed this meanwhile.' } } as const;

describe('the run sheet in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: SessionPage, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(secretarySees);
    stage.says = { session: page, noteLine: page, coverItem: page, goToItem: page, changeEntry: page, notePresence: page, closeSession: page };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#session', ...options });
    await opened.tab.locator('main h2').first().waitFor();
  };
  const line = () => opened.tab.getByRole('textbox', { name: 'Action, decision, interest or note' });
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const sent = <K extends 'noteLine' | 'changeEntry' | 'coverItem' | 'goToItem' | 'notePresence'>(path: string): readonly InputOf<K>[] =>
    stage.asked.filter(({ url }) => url === `/api/v1/session/${path}`).map(({ body }) => body as InputOf<K>);
  const until = async (holds: () => boolean): Promise<void> => { while (!holds()) await opened.page.evaluate(() => undefined); };
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['default', 1440], ['dark', 768], ['contrast', 320]] as const) {
    it(`is sound in the theme ${theme} at ${width.toString()} px, with a question open`, async () => {
      await open(theme === 'dark' ? chairRuns() : sessionPage(), { theme, width });
      await line().fill(theme === 'dark' ? 'DEC: the new system' : 'ACT: Executive Director to write to the supplier by next Friday');
      await line().press('Enter');
      await opened.tab.locator('form').waitFor();
      await opened.tab.getByText('How to write a line, and keys').click();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('takes a whole line down at once, says it back while it is written, and is ready for the next', async () => {
    await open(sessionPage());
    await line().fill('ACT: ICT Operations Manager to patch print servers by 30 Jan');
    await opened.tab.getByText('Action for Tom Okafor, due Sat 30 January 2027: Patch print servers').waitFor();
    await line().press('Enter');
    await until(() => sent('note').length === 1);
    const [asked] = sent<'noteLine'>('note');
    assert.deepEqual([asked?.item, asked?.action], [sessionPage().session?.current, null]);
    await opened.tab.getByText('taken down.').waitFor({ state: 'attached' });
    assert.equal(await line().inputValue(), '');
    assert.ok(await line().evaluate((area) => area === document.activeElement));
  });

  it('asks back who and when beside the line, keeps the text of that and of a refused decision, and leads back by Escape', async () => {
    await open(sessionPage());
    const text = 'ACT: Executive Director to write to the supplier by next Friday';
    await line().fill(text);
    await line().press('Enter');
    const who = opened.tab.getByRole('combobox', { name: 'Who', exact: false }).first();
    await who.waitFor();
    assert.ok(await who.evaluate((select) => select === document.activeElement));
    assert.deepEqual(await who.locator('optgroup').first().locator('option').allInnerTexts(), ['Helen Ashworth, Executive Director, Resources and Support Services', 'Gareth Pugh, Executive Director, Operational Services', 'Margaret Lowe, Secretary to the Executive Director, Resources and Support Services']);
    await opened.page.keyboard.press('Escape');
    await opened.tab.locator('form').waitFor({ state: 'detached' });
    assert.deepEqual([await line().inputValue(), await line().evaluate((area) => area === document.activeElement), sent('note').length], [text, true, 0]);
    stage.answer = ({ url }) => (url.endsWith('/note') ? { status: 422, body: { why: 'inquorate', message: 'There is no quorum, so nothing can be decided.' } } : null);
    await line().fill('DEC: approved: monthly patching');
    await line().press('Enter');
    await opened.tab.getByText('There is no quorum, so nothing can be decided.').waitFor();
    assert.equal(await line().inputValue(), 'DEC: approved: monthly patching');
  });

  it('is run from the keyboard: Ctrl and Enter cover the item, Alt and an arrow go to another, and it stays with the person whose button was pressed', async () => {
    await open(chairRuns());
    await line().press('Control+Enter');
    await until(() => sent('cover').length === 1);
    await line().press('Alt+ArrowDown');
    await until(() => sent('go-to').length === 1);
    const { items } = sessionPage();
    assert.deepEqual([sent<'coverItem'>('cover')[0]?.item, sent<'goToItem'>('go-to')[0]?.item], [items[2]?.id, items[3]?.id]);
    stage.says.notePresence = { ...chairRuns(), people: chairRuns().people.map((one) => (one.name === 'Tom Okafor' ? { ...one, here: false, left: ENTRY.at } : one)) };
    await button(/^Leaves ?: Tom Okafor/u).press('Enter');
    await button(/^Comes back ?: Tom Okafor/u).waitFor();
    await opened.tab.locator('[data-row] button:focus', { hasText: 'Tom Okafor' }).waitFor();
    // seen at once, and taken back with a sentence where it is refused
    stage.answer = ({ url }) => (url.endsWith('/presence') ? { status: 409, body: { why: 'sessionNotOpen', message: 'The meeting has been closed meanwhile.' } } : null);
    await button(/^Comes back ?: Tom Okafor/u).press('Enter');
    await opened.tab.getByRole('alert').filter({ hasText: 'The meeting has been closed meanwhile.' }).waitFor();
    await button(/^Comes back ?: Tom Okafor/u).waitFor();
  });

  it('shows both texts when somebody else has changed the same entry, and loses neither', async () => {
    await open(sessionPage());
    await button(/^Change ?: The board went/u).click();
    const mine = opened.tab.getByRole('textbox', { name: 'Text' });
    await mine.fill('The board went through the log. Mine.');
    const theirs = { ...ENTRY, text: 'Theirs stands now.', revision: 2, changed: { by: 'x', at: ENTRY.at }, changedName: 'Amina Farouk' };
    stage.answer = ({ url, method }) => (method === 'POST' && url.endsWith('/change') ? OVERTAKEN : null);
    stage.says.session = sessionPage({ entries: [theirs] });
    await button('Save').click();
    await opened.tab.getByText('Amina Farouk has changed this while you were writing.', { exact: false }).waitFor();
    assert.equal(await opened.tab.getByText('Theirs stands now.').count(), 1);
    await button('Put both together').click();
    const text = opened.tab.getByRole('textbox', { name: 'Text' });
    assert.equal(await text.inputValue(), 'Theirs stands now.\nThe board went through the log. Mine.');
    stage.answer = () => null;
    await button('Save').click();
    await until(() => sent('change').length === 2);
    assert.deepEqual(sent<'changeEntry'>('change').map(({ revision }) => revision), [1, 2]);
  });

  it('says what is open before the meeting is closed, and what is not for whoever only looks', async () => {
    await open(sessionPage({ held: 1 }));
    await button('Close the meeting').click();
    const closing = opened.tab.getByRole('region', { name: 'Before you close' });
    assert.match(await closing.innerText(), /Not covered: 3\. Replacement[^]*4\. Staffing[^]*register is not confirmed[^]*1 decision was taken without a quorum/u);
    await opened.close();
    stage.close();
    await open(sessionPage({ frame: { ...sessionPage().frame, may: ['seeGroup', 'seeSession'] } }));
    assert.deepEqual([await opened.tab.locator('main button').count(), await opened.tab.locator('main textarea').count()], [0, 0]);
  });

  it('opens the meeting and leads to the line', async () => {
    await open(notOpenYet());
    // whatever is read from then on is the open meeting
    stage.answer = ({ url }) => {
      if (url.endsWith('/open')) stage.says = { ...stage.says, openSession: sessionPage(), session: sessionPage() };
      return null;
    };
    await button('Open the meeting').press('Enter');
    await line().waitFor();
    await until(() => stage.asked.some(({ url }) => url.endsWith('/open')));
    await opened.tab.locator('.session-box textarea:focus').waitFor();
  });
});
