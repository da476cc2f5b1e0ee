import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { addressesOf, start, type Started } from '../support/try-out.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

describe("a newcomer, in Microsoft's Agents Playground", () => {
  let started: Started;
  let dir: string;
  let browser: Browser;
  let page: Page;
  let chat: Page;

  const tab = (): FrameLocator => page.frameLocator('#panel-tab iframe');
  const cards = (hasText: string | RegExp): Locator => chat.locator('.ac-adaptiveCard', { hasText });
  const agenda = (): Locator => cards('Who is expected').last();

  async function be(person: Person): Promise<void> {
    const option = page.getByLabel('You are').locator('option', { hasText: person.name });
    await option.waitFor({ state: 'attached' });
    await page.getByLabel('You are').selectOption({ label: (await option.textContent()) ?? '' });
    await tab().getByRole('heading', { name: 'Workstreams' }).waitFor();
  }

  async function say(text: string): Promise<void> {
    const box = chat.getByRole('textbox').last();
    await box.click();
    await box.pressSequentially(text);
    await box.press('Enter');
  }

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'quorate-newcomer-'));
    started = start({ PORT: '0', DATA_DIR: dir });
    await started.until(/^Started in /u);
    const [local = '', playground = ''] = addressesOf(started);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    await page.goto(local);
    chat = await browser.newPage({ viewport: { width: 1440, height: 1600 } });
    await chat.goto(playground);
  });

  after(async () => {
    await page.close();
    await chat.close();
    started.child.kill('SIGINT');
    await once(started.child, 'close');
    await rm(dir, { recursive: true, force: true });
  });

  it('finds the agenda in the channel, with its clause', async () => {
    await chat.getByText('Steering group', { exact: true }).first().click();
    await agenda().waitFor();
    await agenda().getByText('at least four working days prior to meetings').waitFor();
    await agenda().getByText('0 of the 5 needed are coming').waitFor();
  });

  it('finds that the owner of an overdue action has been reminded', async () => {
    await cards('Action overdue').first().waitFor();
    assert.match((await cards('Action overdue').first().textContent()) ?? '', /ACT-\d{4}-\d{3}/u);
  });

  it('sends apologies from the card, which then counts them', async () => {
    await be(PEOPLE.hr);
    await agenda().getByRole('button', { name: 'Send apologies' }).first().click();
    await agenda().getByRole('button', { name: 'Send apologies' }).last().click();
    await agenda().getByText('Apologies 1').waitFor();
    await agenda().getByText('7 have not answered').waitFor();
  });

  it('says that somebody comes, and sees the quorum in the tab', async () => {
    await be(PEOPLE.viceChair);
    await agenda().getByRole('button', { name: "I'll be there" }).click();
    await agenda().getByText('1 of the 5 needed').waitFor();
    await be(PEOPLE.secretary);
    await tab().getByText(/1 of the 5 needed (?:is|are) coming, chair or vice chair included/u).waitFor();
    await tab().getByText('1 apology', { exact: true }).waitFor();
  });

  it('asks in the chat, and is answered', async () => {
    await chat.getByText('Personal Chat').click();
    await say('are we quorate?');
    await chat.locator('.ac-adaptiveCard', { hasText: '1 of the 5 needed' }).last().waitFor();
    await say('what is the meaning of life');
    await chat.locator('.ac-adaptiveCard', { hasText: /understand/u }).last().waitFor();
  });

  it('moves the meeting in the calendar, and the channel is told', async () => {
    await page.getByRole('button', { name: 'A day later' }).first().click();
    await chat.getByText('Steering group', { exact: true }).first().click();
    await cards('The meeting has a new date').last().waitFor();
  });
});
