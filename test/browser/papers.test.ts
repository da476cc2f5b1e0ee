import assert from 'node:assert/strict';
import type { PapersPage } from '../../shared/contract/papers.ts';
import { openBrowser } from '../support/browser.ts';
import { PEOPLE } from '../tenant/people.ts';
import { aReport } from '../papers/world.ts';
import { assertFits, axeFinds } from './axe.ts';
import { GROUP, MEETING, memberSees, secretarySees } from './fixtures.ts';
import { content, memberPack, PAPER, papersPage } from './fixtures-papers.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage, type Told } from './serve.ts';

const PATH = '/api/v1/papers';
const refused = (status: number, why: string, fields: readonly { field: string; message: string }[] = []): Told => ({ status, body: { why, message: 'No.', fields } });

describe('the papers in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: PapersPage, options: Parameters<typeof openTab>[2] = {}, sees = secretarySees): Promise<void> => {
    stage = await openStage(sees);
    stage.says = { papers: page, openPaper: content(), savePaper: page, publishPaper: page, lookAtPapers: page };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#papers', ...options });
    await opened.tab.locator('.papers-page').waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const text = async (): Promise<string> => (await opened.tab.locator('main').innerText()).replaceAll(/\n+/gu, '\n');
  const sent = (path: string): readonly Record<string, unknown>[] => stage.asked.filter(({ url }) => url === `${PATH}/${path}`).map(({ body }) => body as Record<string, unknown>);
  const answering = (path: string, told: () => Told | null): void => { stage.answer = ({ url }) => (url === `${PATH}/${path}` ? told() : null); };
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['default', 1440], ['contrast', 320]] as const) {
    it(`are sound in the theme ${theme} at ${width.toString()} px, with a report open and a form`, async () => {
      await open(papersPage(), { theme, width });
      await button(/^Read ?: Digital Strategy/u).click();
      await opened.tab.locator('.report').waitFor();
      await button(/^Change ?: Digital Strategy/u).click();
      await opened.tab.locator('form .meter').waitFor();
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('R45: take a link by keyboard, say at its field what is wrong, and keep what was typed', async () => {
    await open(papersPage());
    answering('save', () => refused(422, 'notReady', [{ field: 'url', message: 'Enter the full address.' }]));
    await button(/^Add a paper ?: 4/u).focus();
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('select:focus').waitFor();
    await opened.tab.getByLabel('Title').fill('Status report');
    await opened.tab.getByLabel('Address').fill('http://brookmere.example/a');
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('.summary:focus', { hasText: 'Enter the full address.' }).waitFor();
    assert.equal(await opened.tab.getByLabel('Title').inputValue(), 'Status report');
    stage.answer = () => null;
    await opened.tab.getByLabel('Address').fill('https://brookmere.example/a');
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('output', { hasText: 'Saved.' }).waitFor({ state: 'attached' });
    const { item, title, url, report } = sent('save').at(-1) ?? {};
    assert.deepEqual({ item, title, url, report }, { item: 'item-4', title: 'Status report', url: 'https://brookmere.example/a', report: null });
    await opened.tab.locator('[data-opens="add/item-4"]:focus').waitFor();
  });

  it('R34: write a report: a meter says what is missing and leads there, and what is not said is said at one press', async () => {
    await open(papersPage());
    await button(/^Add a paper ?: 3/u).click();
    await opened.tab.getByRole('radio', { name: 'A report written here' }).click();
    await opened.tab.getByText('0 of 10 needed sections filled').waitFor();
    await button(/^There are no implications.*staff/u).click();
    await button(/^All.*divisions/u).click();
    await opened.tab.getByText('2 of 10 needed sections filled').waitFor();
    await opened.tab.locator('.meter').getByRole('button', { name: 'Recommendation', exact: true }).click();
    await opened.tab.locator('[data-field="report.sections.recommendation"] textarea:focus').fill('That it be agreed.');
    await opened.tab.getByLabel('Title').fill('Digital Strategy');
    await button('Save the draft').click();
    await opened.tab.locator('form').waitFor({ state: 'detached' });
    const [{ report, clearers } = {}] = sent('save');
    const { sections } = report as { readonly sections: Record<string, string> };
    assert.deepEqual([sections['staff'], sections['divisions'], sections['recommendation'], clearers], ['There are no implications.', 'All', 'That it be agreed.', ['constitutional', 'finance', 'humanResources']]);
  });

  it('show both texts where two people changed the same words, keep the rest of both, and overwrite nothing', async () => {
    await open(papersPage());
    await button(/^Change ?: Digital Strategy/u).click();
    const purpose = opened.tab.getByRole('textbox', { name: 'Purpose of the report' });
    await purpose.fill('Mine');
    stage.says.openPaper = content({ revision: 4, report: aReport({ sections: { ...aReport().sections, purpose: 'Theirs', timescales: 'By May' } }) });
    answering('save', () => (sent('save').at(-1)?.['revision'] === 3 ? refused(409, 'changedMeanwhile') : null));
    await button('Save').click();
    await opened.tab.locator('.clashes:focus').waitFor();
    assert.match(await opened.tab.locator('.clashes').innerText(), /Now says\s+Theirs\s+You typed\s+Mine/u);
    assert.deepEqual([await purpose.inputValue(), await opened.tab.getByLabel('Timescales').inputValue()], ['Mine', 'By May']);
    await opened.tab.getByRole('radio', { name: 'Take theirs' }).click();
    assert.equal(await purpose.inputValue(), 'Theirs');
    await opened.tab.getByRole('radio', { name: 'Keep mine' }).click();
    await button('Save').click();
    await opened.tab.locator('form').waitFor({ state: 'detached' });
    const { revision, report } = sent('save').at(-1) ?? {};
    assert.deepEqual([revision, (report as ReturnType<typeof aReport>).sections.purpose, (report as ReturnType<typeof aReport>).sections.timescales], [4, 'Mine', 'By May']);
  });

  it('R44: say part by part why a report cannot go out yet; a second form does not take the place of one in use', async () => {
    await open(papersPage());
    answering('publish', () => refused(422, 'notReady', [{ field: 'report.sections.staff', message: 'Say what this means for them.' }, { field: 'clearances', message: 'Still awaited.' }]));
    await button(/^Publish ?:/u).click();
    await opened.tab.locator('[role=alert]', { hasText: 'Implications for staff: Say what this means for them.' }).waitFor();
    await button(/^Record comments ?: Financial/u).click();
    await opened.tab.getByLabel('Initials').fill('SES');
    await button(/^Ask ?: HR/u).click();
    await opened.tab.locator('output', { hasText: 'What you entered is kept.' }).waitFor({ state: 'attached' });
    assert.equal(await opened.tab.getByLabel('Initials').inputValue(), 'SES');
  });

  it('R122, W5: show a member the lines alone of what is not theirs, and how much of the pack they can open', async () => {
    await open(memberPack(), {}, memberSees);
    const shown = await text();
    assert.match(shown, /You can open 1 paper; 1 paper for others only; 2 papers to come\./u);
    assert.match(shown, /Restricted paper\nRestricted\nOnly its readers can open this paper\./u);
    assert.doesNotMatch(await opened.tab.locator('html').innerHTML(), /Restructure|at risk/u);
    assert.equal(await opened.tab.locator('[data-opens]').count(), 0);
  });

  it('R122: a press on a reader’s name ticks that reader, and nobody else', async () => {
    await open(papersPage());
    await button(/^Add a paper ?: 4/u).click();
    const form = opened.tab.locator('form');
    await form.getByLabel('Title').fill('Staff case');
    await form.getByRole('textbox', { name: 'Address' }).fill('https://brookmere.example/a');
    await form.getByText('Restricted from the start').click();
    await form.getByLabel('Reason').fill('Names a person');
    await form.locator('label', { hasText: PEOPLE.hr.name }).click();
    await form.locator('label', { hasText: 'Financial comments' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    assert.deepEqual(sent('save').map(({ clearers, restriction }) => [clearers, (restriction as { readers: unknown }).readers]), [[['finance'], [PEOPLE.hr.id]]]);
  });

  it('R122: ask for a restricted paper only when its reader opens it, and say that it is noted', async () => {
    await open(papersPage());
    stage.says.openPaper = content({ id: PAPER.redundancies, report: null, clearances: [], title: 'Restructure of the service desk', url: 'https://brookmere-my.sharepoint.com/a.docx', noted: true });
    assert.equal(sent('open').length, 0);
    await button(/^Read \(noted\)/u).click();
    await opened.tab.getByText('it was noted that you opened it').waitFor();
    assert.equal(await opened.tab.locator('.reading a').getAttribute('href'), 'https://brookmere-my.sharepoint.com/a.docx');
    assert.deepEqual(sent('open'), [{ group: GROUP.id, paper: PAPER.redundancies }]);
  });

  it('R35: lead to a paragraph by its address', async () => {
    await open(papersPage(), { hash: `#papers?paper=${PAPER.strategy}&paragraph=13` });
    await opened.tab.locator('.paragraph:focus', { hasText: 'That the Digital Strategy be agreed' }).waitFor();
    await opened.tab.getByRole('link', { name: 'Link to paragraph 2' }).click();
    await opened.tab.locator('.paragraph:focus', { hasText: 'The term Digital' }).waitFor();
  });

  it('W4, W5: say what went wrong when they cannot be marked, beside the button', async () => {
    await open(papersPage());
    answering('look', () => refused(409, 'changedMeanwhile'));
    await button('Mark as seen').click();
    await opened.tab.locator('.pack-line [role=alert]').waitFor();
    answering('try', () => refused(409, 'changedMeanwhile'));
    await button(/^It opens for me/u).first().click();
    await opened.tab.locator('.tries [role=alert]').waitFor();
  });

  it('W4: are seen once somebody leaves the page, as they were shown', async () => {
    await open(papersPage());
    assert.match(await text(), /Since you looked on Sun 20 December 2026, 18:00: 1 new and 1 changed\./u);
    await opened.tab.getByRole('link', { name: 'Overview' }).first().click();
    await opened.tab.locator('.papers-page').waitFor({ state: 'detached' });
    while (sent('look').length === 0) await opened.page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(sent('look')[0], { group: GROUP.id, meeting: MEETING, seen: papersPage().frame.now });
  });

  it('R111: are there for somebody who stands in for a member and is in no group', async () => {
    stage = await openStage(secretarySees);
    stage.says = { papers: memberPack({ frame: { ...memberPack().frame, may: ['seePapers'] } }) };
    stage.answer = ({ url }) => (url.startsWith('/api/v1/overview') ? refused(422, 'notInAGroup') : null);
    opened = await openTab(await openBrowser(), stage.url, { hash: `#papers?group=${GROUP.id}&meeting=${MEETING}`, width: 320 });
    await opened.tab.getByRole('link', { name: /Outline business case/u }).waitFor();
    assert.deepEqual(await axeFinds(opened.page), []);
  });

  it('are told in Welsh to a Welsh client', async () => {
    await open(memberPack(), { locale: 'cy-GB', width: 320 }, memberSees);
    await opened.tab.getByText('Gallwch agor 1 papur; 1 papur i eraill yn unig; 2 bapur i ddod.').waitFor();
  });
});
