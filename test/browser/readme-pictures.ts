import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { closeBrowser, openBrowser } from '../support/browser.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

/** The pictures of README, taken of a try-out that was just begun afresh: `node test/browser/readme-pictures.ts http://localhost:3978/ http://localhost:56150/`. */
const [local = 'http://localhost:3978/', playground = 'http://localhost:56150/'] = process.argv.slice(2);
const FOLDER = join(import.meta.dirname, '..', '..', 'infra', 'pictures');
const to = (name: string): string => join(FOLDER, `${name}.png`);

const tabOf = (page: Page): FrameLocator => page.frameLocator('#panel-tab iframe');

async function be(page: Page, person: Person): Promise<void> {
  const select = page.getByLabel('You are');
  const option = select.locator('option', { hasText: person.name });
  await option.waitFor({ state: 'attached' });
  await select.selectOption({ label: (await option.textContent()) ?? '' });
  await tabOf(page).getByRole('heading', { name: 'Workstreams' }).waitFor();
}

/** A card as tall as it is, in a window that holds all of it. */
async function picture(page: Page, card: Locator, name: string): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  await page.mouse.move(0, 0);
  await card.screenshot({ path: to(name), animations: 'disabled' });
}

async function channel(page: Page): Promise<void> {
  await page.goto(playground);
  await page.getByText('Steering group', { exact: true }).first().click();
  await page.locator('.ac-adaptiveCard', { hasText: 'Agenda:' }).last().waitFor();
}

mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 1240 } });
await page.goto(local);
for (const person of [PEOPLE.chair, PEOPLE.digital, PEOPLE.ict]) {
  await be(page, person);
  await tabOf(page).getByRole('button', { name: "I'll be there" }).click();
  await tabOf(page).getByRole('button', { name: 'Withdraw my answer' }).waitFor();
}

const chat = await browser.newPage({ viewport: { width: 1400, height: 1900 } });
await channel(chat);
await picture(chat, chat.locator('.ac-adaptiveCard', { hasText: 'Action overdue' }).last(), 'reminder');
const agenda = chat.locator('.ac-adaptiveCard', { hasText: 'Agenda:' }).last();
await picture(chat, agenda, 'agenda-card');

await be(page, PEOPLE.hr);
await agenda.getByRole('button', { name: 'Send apologies' }).first().click();
await agenda.getByRole('button', { name: 'Send apologies' }).last().click();
await chat.getByText('Apologies 1').last().waitFor();
await picture(chat, chat.locator('.ac-adaptiveCard', { hasText: 'Agenda:' }).last(), 'apologies-sent');

await be(page, PEOPLE.chair);
await tabOf(page).getByText('1 apology').first().waitFor();
await page.screenshot({ path: to('tab-chair'), animations: 'disabled' });
await page.getByLabel('Theme').selectOption({ label: 'High contrast' });
await tabOf(page).getByRole('heading', { name: 'Workstreams' }).waitFor();
await page.screenshot({ path: to('tab-contrast'), animations: 'disabled' });
await page.getByLabel('Theme').selectOption({ label: 'Dark' });
await page.getByLabel('Width').selectOption({ label: '320 px' });
await tabOf(page).getByRole('heading', { name: 'Workstreams' }).waitFor();
await page.locator('#panel-tab iframe').screenshot({ path: to('tab-320-dark'), animations: 'disabled' });

await page.getByLabel('Theme').selectOption({ label: 'Light' });
await page.getByLabel('Width').selectOption({ label: 'Full' });
await be(page, PEOPLE.secretary);
await tabOf(page).getByRole('link', { name: 'Programme', exact: true }).click();
await tabOf(page).getByRole('link', { name: /^1\. / }).first().click();
await tabOf(page).getByRole('heading', { name: 'Deliverables and milestones' }).waitFor();
await page.screenshot({ path: to('workstream'), animations: 'disabled' });
await tabOf(page).getByRole('link', { name: 'Risks', exact: true }).click();
await tabOf(page).getByRole('heading', { name: 'Risk map' }).waitFor();
await page.screenshot({ path: to('risks'), animations: 'disabled' });
await tabOf(page).getByRole('link', { name: 'Group', exact: true }).click();
await tabOf(page).getByRole('link', { name: 'Framework' }).click();
await tabOf(page).locator('.diagram').waitFor();
await page.screenshot({ path: to('framework'), animations: 'disabled' });
await tabOf(page).getByRole('link', { name: 'Set up' }).click();
await tabOf(page).getByRole('textbox', { name: 'Paste the text' }).fill(readFileSync(join(import.meta.dirname, '..', 'reader', 'documents', 'e.txt'), 'utf8'));
await tabOf(page).getByRole('button', { name: 'Read this text' }).click();
await tabOf(page).getByRole('button', { name: /^Accept \d+ rules/u }).waitFor();
await page.screenshot({ path: to('rules'), animations: 'disabled' });
await closeBrowser();
