import assert from 'node:assert/strict';
import type { SelfCheck } from '../../shared/contract/governance.ts';
import { openBrowser } from '../support/browser.ts';
import { assertFits, axeFinds } from './axe.ts';
import { secretarySees, TEAM_ID } from './fixtures.ts';
import { allWell, selfCheck } from './fixtures-pages.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

describe('the self-check in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (found: SelfCheck, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(secretarySees);
    stage.says = { selfCheck: found };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#check', ...options });
    await opened.tab.locator('.checks').waitFor();
  };
  const told = async (sentence: RegExp): Promise<void> => opened.tab.locator('output.unseen', { hasText: sentence }).waitFor({ state: 'attached' });
  afterEach(async () => { await opened.close(); stage.close(); });

  for (const [theme, width] of [['default', 320], ['contrast', 1440]] as const) {
    it(`is sound in the theme ${theme} at ${width.toString()} px`, async () => {
      await open(selfCheck, { theme, width });
      assert.deepEqual(await axeFinds(opened.page), []);
      await assertFits(opened);
    });
  }

  it('asks about the group’s team, and begins with what is missing', async () => {
    await open(selfCheck);
    assert.ok(stage.asked.some(({ url }) => url === `/api/v1/self-check?team=${TEAM_ID}`));
    const [first] = await opened.tab.locator('.check').allInnerTexts();
    assert.match(first ?? '', /Read the calendar of the group’s mailbox\s+Missing[^]*Needs: Application Calendars\.Read[^]*New-ManagementRoleAssignment/u);
    assert.equal(await opened.tab.locator('pre').count(), 1, 'what works needs no commands');
  });

  it('copies the commands as they stand, and says so', async () => {
    await open(selfCheck, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await opened.tab.getByRole('button', { name: 'Copy the commands' }).focus();
    await opened.page.keyboard.press('Enter');
    await told(/The commands were copied\./u);
    const text = await opened.page.evaluate(async () => navigator.clipboard.readText());
    assert.equal(text.replaceAll('\r\n', '\n'), selfCheck.commands[0]?.lines.join('\n'));
  });

  it('checks again, and says what was found', async () => {
    await open(selfCheck);
    stage.says = { selfCheck: allWell };
    await opened.tab.getByRole('button', { name: 'Check again' }).click();
    await told(/Everything that is needed works\./u);
    assert.equal(await opened.tab.locator('.check.good').count(), selfCheck.checks.length);
    assert.equal(await opened.tab.locator('pre').count(), 0);
  });

  it('shows in forced colours which state is which, by shape and word', async () => {
    await open(selfCheck, { context: { forcedColors: 'active' } });
    const states = await opened.tab.locator('.check .chip').allInnerTexts();
    assert.deepEqual([...new Set(states)], ['Missing', 'Not working just now', 'Could not be tried', 'Not needed', 'Works']);
    const [fill, ground] = await opened.tab.locator('.check .shape > *').first().evaluate((drawn) => [getComputedStyle(drawn).fill, getComputedStyle(document.body).backgroundColor]);
    assert.notEqual(fill, ground);
  });

  it('is told in Welsh to a Welsh client', async () => {
    await open(selfCheck, { locale: 'cy-GB' });
    await opened.tab.getByRole('heading', { level: 2, name: 'Darllen calendr blwch post y grŵp' }).waitFor();
    assert.equal(await opened.tab.locator('html').getAttribute('lang'), 'cy');
  });
});
