import assert from 'node:assert/strict';
import type { AnswerInput, Problem, ReportInput } from '../../shared/contract/api.ts';
import type { WorkstreamView } from '../../shared/contract/views.ts';
import { openBrowser } from '../support/browser.ts';
import { axeFinds } from './axe.ts';
import { chairSees, GROUP, leadSees, meetingView, memberSees, NOW, OTHER } from './fixtures.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Asked, type Stage } from './serve.ts';
import { BARE_REPORT } from '../../shared/domain/workstream.ts';

const path = (asked: Asked): string => asked.url.split('?')[0] ?? '';

/** The keyboard alone: on with Tab until the named control has the focus. */
const tabTo = async (opened: Opened, name: string): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    await opened.page.keyboard.press('Tab');
    const focused = await opened.tab.locator('*:focus').first().evaluate((element) => {
      const named = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;
      return named.trim();
    }, undefined, { timeout: 2000 }).catch(() => '');
    if (focused === name) return;
  }
  assert.fail(`the keyboard never came to “${name}”`);
};

describe('what one can do in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const told = (): ReturnType<Opened['tab']['locator']> => opened.tab.locator('output.unseen');
  const open = async (overview: Stage['overview'], options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(overview);
    opened = await openTab(await openBrowser(), stage.url, options);
  };
  afterEach(async () => { await opened.close(); stage.close(); });

  it('sends apologies by keyboard alone, with a reason and a substitute', async () => {
    await open(memberSees);
    stage.answer = (asked) => {
      if (path(asked) !== '/api/v1/answer') return null;
      const { reason, substitute } = asked.body as AnswerInput;
      const meeting = meetingView({ own: { answer: { kind: 'apologies', reason, substitute }, at: NOW } });
      stage.overview = { ...memberSees, meeting };
      return { status: 200, body: meeting };
    };
    await opened.tab.locator('main.page').waitFor();
    await tabTo(opened, 'Send apologies');
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('select:focus').waitFor();
    await opened.page.keyboard.press('O');
    await tabTo(opened, 'Who comes in your place, if somebody does');
    await opened.page.keyboard.type('Jo Price');
    await opened.page.keyboard.press('Enter');
    await opened.tab.getByText('You sent apologies at 09:14. Reason: on leave. In your place: Jo Price.').waitFor();
    assert.match(await told().innerText(), /Your apologies were sent\./u);
    assert.match(await opened.tab.locator('*:focus').innerText(), /You sent apologies/u);
    assert.deepEqual(stage.asked.find((asked) => path(asked) === '/api/v1/answer')?.body, { meeting: memberSees.meeting?.meeting.id, answer: 'apologies', reason: 'leave', substitute: 'Jo Price' });
  });

  it('asks an elected member for no substitute', async () => {
    await open(chairSees);
    await opened.tab.getByRole('button', { name: 'Send apologies' }).click();
    await opened.tab.getByRole('combobox', { name: 'Reason, if you like' }).waitFor();
    assert.equal(await opened.tab.getByRole('textbox').count(), 0);
    assert.deepEqual(await axeFinds(opened.page), []);
  });

  it('shows a refusal beside the substitute and keeps the name', async () => {
    await open(memberSees);
    const problem: Problem = { why: 'substituteHasSeat', message: 'Tom Okafor has a seat in the group already.', field: 'substitute' };
    stage.answer = (asked) => (path(asked) === '/api/v1/answer' ? { status: 422, body: problem } : null);
    await opened.tab.getByRole('button', { name: 'Send apologies' }).click();
    const name = opened.tab.getByRole('textbox');
    await name.fill('Tom Okafor');
    await name.press('Enter');
    await opened.tab.getByText(problem.message).waitFor();
    assert.equal(await name.getAttribute('aria-invalid'), 'true');
    assert.equal(await name.inputValue(), 'Tom Okafor');
    const described = (await name.getAttribute('aria-describedby') ?? '').split(' ').map((id) => `#${CSS_ESCAPE(id)}`).join(', ');
    assert.match((await opened.tab.locator(described).allInnerTexts()).join(' '), /has a seat in the group already/u);
  });

  it('reports a status by keyboard, tells what is missing beside the field, and keeps what was typed through failures', async () => {
    await open(leadSees);
    const answers: (() => { status: number; body: unknown })[] = [
      () => ({ status: 422, body: { why: 'notTheLead', message: 'Only the lead reports on workstream 2.' } satisfies Problem }),
      () => ({ status: 500, body: { why: 'fault', message: 'Something went wrong on our side.', reference: 'q-77' } satisfies Problem }),
    ];
    stage.answer = (asked) => {
      if (path(asked) !== '/api/v1/report') return null;
      const next = answers.shift();
      if (next !== undefined) return next();
      const { number, group: _group, workstream: _workstream, ...said } = asked.body as ReportInput;
      const changed = leadSees.workstreams.map((w): WorkstreamView => (w.number === number ? { ...w, status: { ...BARE_REPORT, ...said, by: leadSees.me.id, at: NOW } } : w));
      stage.overview = { ...leadSees, workstreams: changed };
      return { status: 200, body: changed.find((w) => w.number === number) };
    };
    await opened.tab.locator('main.page').waitFor();
    await tabTo(opened, 'Report status: Workstream 2');
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('input[type=radio]:focus').waitFor();
    await opened.page.keyboard.press('ArrowRight');
    await tabTo(opened, 'Save status');
    await opened.page.keyboard.press('Enter');
    await opened.tab.getByText('3 things need your attention').waitFor();
    const reason = opened.tab.getByRole('textbox', { name: 'Reason' });
    assert.equal(await reason.getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await axeFinds(opened.page), []);
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.type('The lease ends.');
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.type('Extend it until March.');
    await opened.tab.getByLabel('Green again by').fill('2027-01-15');
    await tabTo(opened, 'Save status');
    await opened.page.keyboard.press('Enter');
    await opened.tab.getByText('Only the lead reports on workstream 2.').waitFor();
    await tabTo(opened, 'Save status');
    await opened.page.keyboard.press('Enter');
    await opened.tab.getByText('Something went wrong on our side. Quote q-77 when you ask for help.').waitFor();
    assert.equal(await reason.inputValue(), 'The lease ends.');
    await tabTo(opened, 'Save status');
    await opened.page.keyboard.press('Enter');
    await opened.tab.locator('.workstream.bad', { hasText: 'The lease ends.' }).waitFor();
    assert.match(await told().innerText(), /workstream 2 is red/u);
  });

  it('keeps what is being typed when the data are read again', async () => {
    await open(leadSees);
    await opened.tab.getByRole('button', { name: 'Report status: Workstream 2' }).click();
    const reason = opened.tab.getByRole('textbox', { name: 'Reason' });
    await reason.fill('Half a sentence');
    stage.overview = { ...leadSees, workstreams: leadSees.workstreams.map((w) => (w.number === 4 && w.status !== null ? { ...w, status: { ...w.status, reason: 'All twelve libraries now.' } } : w)) };
    await opened.tab.locator('html').evaluate(() => { const soon = performance.now() + 10_000; performance.now = () => soon; window.dispatchEvent(new Event('focus')); });
    await opened.tab.getByText('All twelve libraries now.').waitFor();
    assert.equal(await reason.inputValue(), 'Half a sentence');
  });

  it('settles a message of which nobody knows whether it arrived', async () => {
    await open(chairSees);
    const settled = (chairSees.deliveries ?? []).map((d) => (d.state === 'uncertain' ? { ...d, state: 'sent' as const } : d));
    stage.answer = (asked) => {
      if (path(asked) !== '/api/v1/settle') return null;
      stage.overview = { ...chairSees, deliveries: settled };
      return { status: 200, body: settled };
    };
    await opened.tab.getByRole('heading', { name: 'Messages to the channel' }).waitFor();
    assert.equal(await opened.tab.getByRole('button', { name: /^It is there/u }).count(), 1);
    assert.equal(await opened.tab.getByRole('button', { name: /^Send again/u }).count(), 2);
    await opened.tab.getByRole('button', { name: 'It is there: Action due: ACT-2026-012' }).click();
    await opened.tab.getByText('Sent or not: unknown').waitFor({ state: 'detached' });
    assert.match(await told().innerText(), /Marked as delivered\./u);
  });

  it('switches to another group', async () => {
    await open(memberSeesTwo);
    stage.answer = (asked) => (asked.url.includes(OTHER.id) ? { status: 200, body: { ...memberSees, group: OTHER, groups: [GROUP], meeting: null } } : null);
    await opened.tab.getByRole('combobox', { name: 'Group' }).selectOption(OTHER.id);
    await opened.tab.getByRole('heading', { level: 1, name: OTHER.name }).waitFor();
    await opened.tab.getByText('No meeting is planned').waitFor();
  });
});

const memberSeesTwo: Stage['overview'] = { ...memberSees, groups: [OTHER] };
const CSS_ESCAPE = (id: string): string => id.replaceAll(/[^\w-]/gu, String.raw`\$&`);
