import assert from 'node:assert/strict';
import type { ActionsPage } from '../../shared/contract/actions.ts';
import type { DecisionForm, DecisionsPage } from '../../shared/contract/decisions.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { PEOPLE } from '../tenant/people.ts';
import { memberSees, secretarySees } from './fixtures.ts';
import { action, actionsPage, decision, decisionForm, decisionsPage, history, id } from './fixtures-actions.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

type Options = Parameters<typeof openTab>[2];

describe('actions and decisions in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (hash: '#actions' | '#decisions', pages: { readonly actions?: ActionsPage; readonly decisions?: DecisionsPage; readonly form?: DecisionForm }, options: Options = {}, sees = secretarySees): Promise<void> => {
    stage = await openStage(sees);
    stage.says = { actions: pages.actions ?? actionsPage(), actionHistory: history, decisions: pages.decisions ?? decisionsPage(), decisionForm: pages.form ?? decisionForm() };
    opened = await openTab(await openBrowser(), stage.url, { hash, ...options });
    await opened.tab.locator('.rows').first().waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const field = (name: string | RegExp) => opened.tab.getByRole('textbox', { name });
  const sent = (path: string) => stage.asked.filter(({ url }) => url === `/api/v1/${path}`).map(({ body }) => body as Record<string, unknown>);
  const sound = async (): Promise<void> => {
    assert.deepEqual(await axeFinds(opened.page), []);
    await assertFits(opened);
  };
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['contrast', 320], ['default', 1440]] as const) {
    it(`the register is sound in the theme ${theme} at ${width.toString()} px, with a form and a history open`, async () => {
      await open('#actions', {}, { theme, width });
      await sound();
      await button('Add an action').click();
      await opened.tab.getByText('History').first().click();
      await opened.tab.locator('.action-history').waitFor();
      await sound();
    });
  }

  it('decisions are sound in the theme dark at 768 px, with a form open', async () => {
    await open('#decisions', {}, { theme: 'dark', width: 768 });
    await button('Record a decision').click();
    await field('Decision').waitFor();
    await sound();
  });

  it('a thousand actions are found, sorted and shown fifty at a time', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => action(index + 1, { title: `Task number ${(index + 1).toString()}` }));
    await open('#actions', { actions: actionsPage({ actions: many }) });
    assert.equal(await opened.tab.locator('.action-row').count(), 50);
    await button('Show 50 more').click();
    assert.equal(await opened.tab.locator('.action-row').count(), 100);
    await opened.tab.getByRole('searchbox', { name: 'Search' }).fill('number 777');
    await opened.tab.getByText('1 of 1000 actions shown').waitFor();
    assert.match(await opened.tab.locator('.action-row').innerText(), /ACT-2026-777/u);
  });

  it('W2: several are chosen and closed at once, and nothing is sent while none is chosen', async () => {
    await open('#actions', {});
    await button('Agree to close').click();
    await button('Choose at least one action first.').waitFor();
    await opened.tab.getByRole('checkbox', { name: 'Choose ACT-2026-014' }).press('Space');
    await button('Choose all').click();
    stage.answer = ({ url }) => (url === '/api/v1/actions/close' ? { status: 200, body: actionsPage({ actions: [action(17)] }) } : null);
    await button('Agree to close 2 actions').press('Enter');
    await opened.tab.getByText('Proposed for closing: 2').waitFor({ state: 'detached' });
    assert.deepEqual(sent('actions/close').map(({ actions }) => actions), [[id(15), id(14)]]);
  });

  it('a change that met another keeps what was typed, shows what is there now, and is sent again on purpose', async () => {
    await open('#actions', {});
    await button(/^Change ?ACT-2026-017/u).click();
    const title = field('What is to be done');
    await title.fill('Patch every server');
    const now = action(17, { due: '2027-03-01' });
    stage.says.actions = actionsPage({ actions: [now] });
    stage.answer = ({ url }) => (url === '/api/v1/actions/change' ? { status: 409, body: { why: 'changedMeanwhile', message: 'Somebody else has changed this.' } } : null);
    await button('Save').click();
    await opened.tab.getByText('Due: Mon 1 March 2027').waitFor();
    assert.equal(await title.inputValue(), 'Patch every server');
    stage.answer = ({ url }) => (url === '/api/v1/actions/change' ? { status: 200, body: actionsPage({ actions: [now] }) } : null);
    await button('Save mine all the same').click();
    await opened.tab.locator('form').waitFor({ state: 'detached' });
    assert.deepEqual(sent('actions/change').map(({ was }) => (was as { readonly due: string }).due), [action(17).due, '2027-03-01']);
  });

  it('a member proposes to close the own one with evidence, and is offered nothing else', async () => {
    const mine = actionsPage({ me: PEOPLE.operations.id, may: ['seeGroup', 'seeActions'], notes: [] });
    await open('#actions', { actions: mine }, {}, memberSees);
    assert.deepEqual((await opened.tab.locator('main button[data-opens]').allTextContents()), ['It is done ACT-2026-017']);
    await button(/^It is done/u).click();
    await button('Propose to close ACT-2026-017').click();
    await button('Fill this in.').waitFor();
    assert.deepEqual(sent('actions/propose-closure'), []);
    await field(/^How one can see/u).fill('CHG-881');
    stage.answer = ({ url }) => (url === '/api/v1/actions/propose-closure' ? { status: 200, body: mine } : null);
    await button('Propose to close ACT-2026-017').click();
    await opened.tab.locator('form').waitFor({ state: 'detached' });
    assert.equal(sent('actions/propose-closure')[0]?.['evidence'], 'CHG-881');
  });

  it('R119: where the terms know no vote, none is drawn; where they do, there is one, with the casting vote if they give it', async () => {
    await open('#decisions', {});
    await button('Record a decision').click();
    await opened.tab.getByText('This group decides by agreement. There is no vote.').waitFor();
    assert.equal(await opened.tab.getByRole('spinbutton').count(), 0);
    await opened.close();
    stage.close();
    await open('#decisions', { form: decisionForm({ rules: { by: 'majority', castingVote: true, byCorrespondence: null, clause: null } }) });
    await button('Record a decision').click();
    await opened.tab.getByRole('combobox', { name: 'Casting vote of the chair' }).waitFor();
    assert.equal(await opened.tab.getByRole('spinbutton').count(), 3);
  });

  it('what is about a restricted paper is kept to its readers unless somebody says otherwise, and a refusal keeps what was typed', async () => {
    await open('#decisions', {});
    await button('Record a decision').click();
    await opened.tab.getByRole('combobox', { name: 'Item' }).selectOption({ label: '5. Officers’ posts' });
    assert.equal(await field('What it is about').inputValue(), 'Officers’ posts');
    await opened.tab.getByRole('checkbox', { name: 'It spends money' }).check();
    await field('Decision').fill('Two posts are deleted.');
    stage.answer = ({ url }) => (url === '/api/v1/decisions/record' ? { status: 422, body: { why: 'notReady', message: 'No.', fields: [{ field: 'conflicts', message: 'Fill this in.' }] } } : null);
    await opened.tab.locator('form button[type=submit]').click();
    await button('Fill this in.').click();
    assert.ok(await field('Conflicts of interest').evaluate((input) => input === document.activeElement));
    assert.equal(await field('Decision').inputValue(), 'Two posts are deleted.');
    assert.deepEqual(sent('decisions/record').map(({ restricted, item, vote }) => [restricted, item, vote]), [[true, id(951), null]]);
  });

  it('decisions are looked for on the server, and the earlier ones follow where the page ended', async () => {
    const next = { at: '2026-10-06T13:00:00.000Z', id: id(7) };
    await open('#decisions', { decisions: decisionsPage({ held: [], ended: { all: 60, next } }) });
    stage.answer = ({ url }) => (url.includes('after=') ? { status: 200, body: decisionsPage({ held: [], decisions: [decision(1, { about: 'The first one' })] }) } : null);
    await opened.tab.getByText('Decisions: 3 of 60 are shown.').waitFor();
    await button('Show earlier ones').click();
    await opened.tab.getByText('The first one').waitFor();
    await opened.tab.getByRole('searchbox', { name: 'Search' }).fill('crm');
    await opened.tab.getByText('The first one').waitFor({ state: 'detached' });
    assert.ok(stage.asked.some(({ url }) => url.includes('words=crm')));
  });

  it('is told in Welsh to a Welsh client', async () => {
    await open('#decisions', {}, { locale: 'cy-GB' });
    await opened.tab.getByRole('heading', { level: 1, name: 'Penderfyniadau' }).waitFor();
    await button('Cofnodi penderfyniad').waitFor();
  });
});
