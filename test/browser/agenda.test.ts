import assert from 'node:assert/strict';
import type { AgendaPage } from '../../shared/contract/agenda.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { chairSees, memberSees, secretarySees } from './fixtures.ts';
import { agendaPage, frameFor, ITEMS, many } from './fixtures-agenda.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const CHANGED = { status: 409, body: { why: 'changedMeanwhile', message: 'Somebody else has changed this since you read it.' } };
const TITLES = ITEMS.map(({ title }) => title);

describe('the agenda in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: AgendaPage, options: Parameters<typeof openTab>[2] = {}, sees = secretarySees): Promise<void> => {
    stage = await openStage(sees);
    stage.says = { agenda: page, saveAgenda: page, publishAgenda: page, agreeAgenda: page };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#agenda', ...options });
    await opened.tab.locator('.agenda-list li').first().waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const titles = async (): Promise<readonly string[]> => await opened.tab.locator('.items .agenda-text > .name').allInnerTexts();
  const said = async (text: string | RegExp): Promise<void> => await opened.tab.locator('output', { hasText: text }).first().waitFor({ state: 'attached' });
  const focused = async (): Promise<string> => await opened.tab.locator(':focus').innerText();
  interface Sent {
    readonly revision: number;
    readonly reason: string | null;
    readonly items: readonly { readonly title: string }[];
  }
  const sent = (path: string): Sent => {
    const found = stage.asked.findLast(({ url }) => url === `/api/v1/agenda/${path}`);
    assert.ok(found, `${path} was not asked`);
    return found.body as Sent;
  };
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width, form] of [['default', 1440, /^Propose an item/u], ['dark', 768, /^Change ?: Digital Champions/u], ['contrast', 320, /^Change the order of business/u]] as const) {
    it(`is sound in the theme ${theme} at ${width.toString()} px, with a form open`, async () => {
      await open(agendaPage(), { theme, width });
      await button(form).click();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('is put in order by keyboard, each step said and undone, kept over a look at another page, and saved as a whole', async () => {
    await open(agendaPage());
    const down = button(/^Move down ?: Welcome/u);
    await down.focus();
    await down.press('Enter');
    await said('Welcome and apologies: now 2 of 8.');
    assert.match(await focused(), /Move down/u);
    await opened.tab.locator(':focus').press('Enter');
    assert.deepEqual((await titles()).slice(0, 3), [TITLES[1], TITLES[2], TITLES[0]]);
    await button('Undo').click();
    assert.deepEqual((await titles()).slice(0, 3), [TITLES[1], TITLES[0], TITLES[2]]);
    assert.equal(await button('Publish in the channel').getAttribute('aria-disabled'), 'true', 'published before it is saved');
    await opened.tab.getByRole('link', { name: 'Overview' }).first().click();
    await opened.tab.locator('.agenda-list').waitFor({ state: 'detached' });
    await opened.tab.getByRole('link', { name: 'Meeting' }).first().click();
    await button('Undo').waitFor();
    assert.deepEqual((await titles()).slice(0, 2), [TITLES[1], TITLES[0]], 'lost by a look at another page');
    await button(/^Take off ?: Digital Champions/u).click();
    assert.equal(await focused(), 'Undo');
    await button('Save the agenda').click();
    await said('Saved.');
    const body = sent('save');
    assert.equal(body.revision, 4);
    assert.deepEqual(body.items.map(({ title }) => title), [TITLES[1], TITLES[0], TITLES[2], TITLES[3], TITLES[5], TITLES[6], TITLES[7]]);
  });

  it('is put in order by dragging, and keeps an item that papers are kept at', async () => {
    await open(agendaPage());
    await opened.tab.locator('.items .agenda-item .grip').nth(4).dragTo(opened.tab.locator('.items .agenda-item').nth(1));
    await said('Digital Champions update: now 2 of 8.');
    assert.equal((await titles())[1], 'Digital Champions update');
    await button(/^Take off ?: Replacement/u).click({ force: true });
    await said(/Papers are kept at Replacement/u);
    assert.equal((await titles()).length, 8);
  });

  it('says at its field what is wrong with an item, and keeps what was typed', async () => {
    await open(agendaPage());
    await button('Add an item').click();
    await opened.tab.locator('form input:focus').waitFor();
    assert.ok(await opened.tab.getByRole('textbox', { name: 'Title' }).evaluate((field) => field === document.activeElement), 'the keyboard is not in the form');
    await opened.tab.getByRole('textbox', { name: 'Minutes' }).fill('soon');
    await button('Put it in the list').click();
    await opened.tab.getByRole('button', { name: 'Fill this in.' }).waitFor();
    assert.equal(await opened.tab.getByRole('textbox', { name: 'Minutes' }).inputValue(), 'soon');
    await opened.tab.getByRole('textbox', { name: 'Title' }).fill('Print servers');
    await opened.tab.getByRole('textbox', { name: 'Minutes' }).fill('15');
    await button('Put it in the list').click();
    assert.deepEqual((await titles()).slice(7), ['Print servers', TITLES[7]]);
  });

  it('keeps both where somebody else has saved meanwhile, and puts them together', async () => {
    await open(agendaPage());
    await button(/^Take off ?: Digital Champions/u).click();
    const theirs = ITEMS.map((item, at) => (at === 0 ? { ...item, title: 'Welcome, apologies and declarations' } : item));
    const page = agendaPage();
    assert.ok(page.desk);
    stage.says = { agenda: { ...page, items: theirs, desk: { ...page.desk, revision: 5, items: theirs } }, saveAgenda: page };
    stage.answer = ({ url }) => (url === '/api/v1/agenda/save' ? CHANGED : null);
    await button('Save the agenda').click();
    await opened.tab.getByRole('heading', { name: 'Somebody else has changed this agenda meanwhile' }).waitFor();
    await opened.tab.getByText('New title: Welcome, apologies and declarations (was: Welcome and apologies)').waitFor();
    assert.ok(!(await titles()).includes('Digital Champions update'), 'mine was lost');
    await button('Put both together').click();
    const together = await titles();
    assert.deepEqual([together[0], together.length], ['Welcome, apologies and declarations', 7]);
    stage.answer = () => null;
    await button('Save the agenda').click();
    await said('Saved.');
    assert.equal(sent('save').revision, 5);
  });

  it('asks for the reason where it goes out late, and keeps it when it is refused', async () => {
    const page = agendaPage();
    await open(agendaPage({ clock: { ...page.clock, state: 'overdue', lastDay: '2026-12-21' } }));
    await opened.tab.getByText('its last day was Mon 21 December 2026').waitFor();
    await button('Publish in the channel').click();
    stage.answer = ({ url }) => (url === '/api/v1/agenda/publish' ? { status: 422, body: { why: 'notReady', message: 'No.', fields: [{ field: 'reason', message: 'Say more.' }] } } : null);
    const reason = opened.tab.getByRole('textbox', { name: /Why is it late/u });
    await reason.fill('Away.');
    await button('Publish now').click();
    await opened.tab.getByRole('button', { name: 'Say more.' }).waitFor();
    assert.equal(await reason.inputValue(), 'Away.');
    assert.deepEqual([sent('publish').reason, sent('publish').revision], ['Away.', 4]);
  });

  it('is agreed by the chair in one press', async () => {
    const page = agendaPage();
    assert.ok(page.desk?.proposed);
    await open(agendaPage({ frame: frameFor('chair', 'member', 'teamMember'), desk: { ...page.desk, proposed: { ...page.desk.proposed, isCurrent: true } } }), {}, chairSees);
    await button('Agree this agenda').click();
    await said('Agreed.');
    assert.equal(sent('agree').revision, 4);
  });

  it('is read by a member, with its times and what standing items deal with, and nothing to change but a proposal', async () => {
    await open(agendaPage({ frame: frameFor('member', 'teamMember'), desk: null, proposals: [] }), {}, memberSees);
    assert.match(await opened.tab.locator('.agenda-item').nth(3).innerText(), /14:25[^]*Outline business case[^]*Restricted paper \(restricted, to follow\)/u);
    assert.deepEqual(await opened.tab.locator('main button:not(.downloads *)').allInnerTexts(), ['Propose an item']);
  });

  it('200 items are worked on as eight are', async () => {
    const page = agendaPage();
    assert.ok(page.desk);
    const items = many(200);
    await open(agendaPage({ items, content: {}, desk: { ...page.desk, items } }));
    await opened.tab.locator(`[data-moves='up/${items[149]?.id ?? ''}']`).click();
    await said(/number 150: now 149 of 200/u);
    assert.equal((await titles())[148], items[149]?.title);
    await button('Save the agenda').click();
    await said('Saved.');
    assert.equal(sent('save').items.length, 200);
  });

  it('is told in Welsh to a Welsh client', async () => {
    await open(agendaPage(), { locale: 'cy-GB' });
    await opened.tab.getByRole('button', { name: 'Cyhoeddi yn y sianel' }).waitFor();
  });
});
