import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES, type PageName } from '../../tab/routes.ts';
import { closeBrowser, openBrowser } from '../support/browser.ts';
import { axeFinds } from './axe.ts';
import { secretarySees } from './fixtures.ts';
import { actionsPage, decisionForm, decisionsPage, history } from './fixtures-actions.ts';
import { agendaPage } from './fixtures-agenda.ts';
import { attendancePage, reviewPage } from './fixtures-attendance.ts';
import { blockersPage } from './fixtures-blockers.ts';
import { callsPage } from './fixtures-calls.ts';
import { frameworkPage, peoplePage } from './fixtures-governance.ts';
import { secretarysPage } from './fixtures-highlights.ts';
import { measuresPage } from './fixtures-measures.ts';
import { minePage, searchPage } from './fixtures-mine.ts';
import { onwardPage } from './fixtures-onward.ts';
import { selfCheck, termsPage } from './fixtures-pages.ts';
import { papersPage } from './fixtures-papers.ts';
import { programmePage } from './fixtures-programme.ts';
import { recordsPage, recordYear } from './fixtures-records.ts';
import { championsPage, requestsPage } from './fixtures-requests.ts';
import { risksPage } from './fixtures-risks.ts';
import { sessionPage } from './fixtures-session.ts';
import { openTab } from './open.ts';
import { openStage, type Stage } from './serve.ts';
import { setupView } from './setup-fixtures.ts';

/**
 * Walks over every page in each theme and width: what axe finds, what scrolls sideways, what the console says; each is drawn into dist/pictures.
 * node test/browser/walk.ts [part of a page's, theme's and width's name, such as 'risks-dark' or '-320']
 */

const FOLDER = join(import.meta.dirname, '../../dist/pictures');
const THEMES = ['default', 'dark', 'contrast'] as const;
const WIDTHS = [320, 768, 1440] as const;

const SAYS: Stage['says'] = {
  mine: minePage(), search: searchPage(), agenda: agendaPage(), highlights: secretarysPage, papers: papersPage(), lookAtPapers: papersPage(), attendance: attendancePage(), attendanceReview: reviewPage,
  session: sessionPage(), records: recordsPage(), recordYear: recordYear(), programme: programmePage(), blockers: blockersPage(), risks: risksPage(), requests: requestsPage(), champions: championsPage(), measures: measuresPage(),
  actions: actionsPage(), actionHistory: history, decisions: decisionsPage(), decisionForm: decisionForm(), calls: callsPage(), onward: onwardPage(),
  terms: termsPage(), people: peoplePage(), framework: frameworkPage(), setup: setupView(null), selfCheck,
};

const only = process.argv[2] ?? '';
let found = 0;

const walk = async (stage: Stage, theme: (typeof THEMES)[number], width: number, pages: readonly PageName[]): Promise<void> => {
  const opened = await openTab(await openBrowser(), stage.url, { theme, width });
  const frame = opened.page.frame({ name: 'tab' });
  opened.page.on('response', (response) => { if (response.status() >= 400) opened.complaints.push(`no answer for ${response.url()}`); });
  await opened.tab.locator('main.page h1').waitFor();
  for (const page of pages) {
    const name = `${page}-${theme}-${width.toString()}`;
    opened.complaints.length = 0;
    await frame?.evaluate((hash) => { location.hash = hash; }, page === 'search' ? '#search?show=words%3Ddata' : `#${page}`);
    await opened.tab.locator('main.page:not(:has(.wait, .wait-page, .bone)) h1').waitFor({ timeout: 15_000 }).catch(() => { opened.complaints.push('it never comes'); });
    await opened.page.waitForTimeout(400);
    const size = await frame?.evaluate(() => ({ wide: document.documentElement.scrollWidth - innerWidth, high: document.documentElement.scrollHeight })) ?? { wide: 0, high: 1000 };
    const said = [...(size.wide > 0 ? [`scrolls sideways by ${size.wide.toString()} px`] : []), ...await axeFinds(opened.page), ...opened.complaints.filter((complaint) => !complaint.startsWith('Failed to load'))];
    found += said.length;
    if (said.length > 0) console.log(`${name}\n  ${said.join('\n  ')}`);
    await opened.page.setViewportSize({ width, height: Math.min(size.high, 4000) });
    await opened.page.screenshot({ path: join(FOLDER, `walk-${name}.png`) });
    await opened.page.setViewportSize({ width, height: 1000 });
  }
  await opened.close();
};

mkdirSync(FOLDER, { recursive: true });
const stage = await openStage(secretarySees);
stage.says = SAYS;
for (const theme of THEMES) {
  for (const width of WIDTHS) {
    const pages = PAGES.filter((page) => `${page}-${theme}-${width.toString()}`.includes(only));
    if (pages.length > 0) await walk(stage, theme, width, pages);
  }
}
stage.close();
await closeBrowser();
console.log(found === 0 ? 'Nothing was found.' : `${found.toString()} findings.`);
if (found > 0) process.exitCode = 1;
