import assert from 'node:assert/strict';
import type { AttendancePage } from '../../shared/contract/attendance.ts';
import { openBrowser } from '../support/browser.ts';
import { PEOPLE } from '../tenant/people.ts';
import { assertFits, axeFinds } from './axe.ts';
import { deedsOf, secretarySees } from './fixtures.ts';
import { attendancePage, heldPage, LINES, registerView, reviewPage } from './fixtures-attendance.ts';
import { openTab, type Opened } from './open.ts';
import { openStage, type Stage } from './serve.ts';

const SAVE = '/api/v1/attendance/register';

describe('attendance in the tab', () => {
  let stage: Stage;
  let opened: Opened;
  const open = async (page: AttendancePage, options: Parameters<typeof openTab>[2] = {}): Promise<void> => {
    stage = await openStage(secretarySees);
    stage.says = { attendance: page, attendanceReview: reviewPage };
    opened = await openTab(await openBrowser(), stage.url, { hash: '#attendance', ...options });
    await opened.tab.locator('main .rows').first().waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const field = (name: string | RegExp) => opened.tab.getByLabel(name);
  const status = (name: string) => field(new RegExp(`^Attendance ?: ${name}$`, 'u'));
  const sent = (url: string) => stage.asked.filter((asked) => asked.url === url).map(({ body }) => JSON.stringify(body));
  const isSound = async (): Promise<void> => {
    assert.deepEqual(await axeFinds(opened.page), []);
    await assertFits(opened);
  };
  afterEach(async () => { await opened.close(); stage.close(); });

  it('before a meeting is sound in the light theme at 1440 px, with its forms open', async () => {
    await open(attendancePage({ frame: { ...attendancePage().frame, may: deedsOf('chair', 'member', 'teamMember') } }));
    await button(/^Enter an answer ?: Gareth Pugh/u).click();
    await opened.tab.locator('form').waitFor();
    await isSound();
    await button(/^Change the substitute ?: Daniel O'Neill/u).click();
    await opened.tab.getByRole('form', { name: "Substitute for Daniel O'Neill" }).waitFor();
    await isSound();
  });

  for (const [theme, width] of [['contrast', 320]] as const) {
    it(`after a meeting is sound in the theme ${theme} at ${width.toString()} px, with the review`, async () => {
      await open(heldPage(), { theme, width });
      await opened.tab.getByText('Add somebody in attendance').click();
      await button('Show the review').click();
      await opened.tab.locator('table').first().waitFor();
      await isSound();
    });
  }

  it('enters an answer for somebody else: by keyboard, kept when it is refused, with the focus back where it began', async () => {
    await open(attendancePage());
    await button(/^Enter an answer ?: Gareth Pugh/u).press('Enter');
    await field('Apologies').check();
    await field('Who comes in your place, if somebody does').fill('Amina Farouk');
    stage.answer = ({ url }) => (url === '/api/v1/attendance/answer' ? { status: 422, body: { why: 'substituteHasSeat', message: 'Amina Farouk has a seat.' } } : null);
    await button('Save').click();
    await opened.tab.getByText('Amina Farouk has a seat.').waitFor();
    assert.equal(await field('Who comes in your place, if somebody does').inputValue(), 'Amina Farouk');
    stage.answer = ({ url }) => (url === '/api/v1/attendance/answer' ? { status: 200, body: attendancePage() } : null);
    await button('Save').click();
    await opened.tab.locator('form').waitFor({ state: 'detached' });
    await opened.tab.locator('[data-opens^="answer/"]:focus').waitFor();
    assert.match(sent('/api/v1/attendance/answer').at(-1) ?? '', new RegExp(`"person":"${PEOPLE.operations.id}","answer":"apologies"`, 'u'));
  });

  it('keeps the register: who was there, a guest, and confirms it', async () => {
    await open(heldPage());
    await button('Everybody expected is here').click();
    assert.deepEqual([await status('Gareth Pugh').inputValue(), await status('Wei Zhang').inputValue()], ['present', 'presentAsSubstitute']);
    await opened.tab.getByText('Add somebody in attendance').click();
    await button('Add').click();
    await button('Choose somebody, or give a name.').waitFor();
    await field('Name').fill('A partner');
    await button('Add').click();
    await status('A partner').waitFor();
    const lines = LINES.map((line) => ({ ...line, status: line.status === 'expected' ? 'present' as const : line.status }));
    stage.answer = ({ url }) => {
      if (url === SAVE) return { status: 200, body: heldPage(registerView({ revision: 4, lines })) };
      return url === '/api/v1/attendance/confirm' ? { status: 200, body: heldPage(registerView({ revision: 4, lines, confirmed: { by: 'Margaret Lowe', at: '2027-01-06T16:31:00.000Z' } })) } : null;
    };
    await button('Confirm the register').click();
    await opened.tab.getByText('Confirmed by Margaret Lowe', { exact: false }).first().waitFor();
    assert.match(sent(SAVE)[0] ?? '', /"revision":3.*"name":"A partner","status":"inAttendance"/u);
    assert.match(sent('/api/v1/attendance/confirm')[0] ?? '', /"revision":4/u);
    assert.equal(await opened.tab.getByText('The meeting is over.', { exact: false }).count(), 0);
  });

  it('shows what another has saved meanwhile beside what was entered, and asks where both changed a line', async () => {
    await open(heldPage());
    await status('Gareth Pugh').selectOption('present');
    await status('Amina Farouk').selectOption('presentVirtually');
    const theirs = registerView({ revision: 4, lines: LINES.map((line) => (line.person === PEOPLE.operations.id ? { ...line, status: 'apologies' } : line.person === PEOPLE.communications.id ? { ...line, status: 'present' } : line)) });
    stage.says = { ...stage.says, attendance: heldPage(theirs) };
    stage.answer = ({ url }) => (url === SAVE ? { status: 409, body: { why: 'changedMeanwhile', message: 'Changed.' } } : null);
    await button('Save the register').click();
    await opened.tab.getByText('One line was changed by both of you.', { exact: false }).waitFor();
    assert.deepEqual([await status('Gareth Pugh').inputValue(), await status('Amina Farouk').inputValue(), await status('Siân Morgan').inputValue()], ['present', 'presentVirtually', 'present']);
    await button('Save the register').click();
    await button('Choose yours or theirs first.').waitFor();
    await button(/^Take theirs: Apologies/u).click();
    assert.equal(await status('Gareth Pugh').inputValue(), 'apologies');
    stage.answer = ({ url }) => (url === SAVE ? { status: 200, body: heldPage(registerView({ revision: 5 })) } : null);
    await button('Save the register').click();
    await opened.tab.getByText('Somebody else has saved', { exact: false }).waitFor({ state: 'detached' });
    assert.match(sent(SAVE).at(-1) ?? '', /"revision":4/u);
  });

  it('says at its field what is wrong with a line', async () => {
    await open(heldPage());
    stage.answer = ({ url }) => (url === '/api/v1/attendance/confirm' ? { status: 422, body: { why: 'notReady', message: 'No.', fields: [{ field: 'lines.2.status', message: 'Say whether this person was there.' }] } } : null);
    await button('Confirm the register').click();
    await button('Say whether this person was there.').click();
    assert.ok(await status('Gareth Pugh').evaluate((select) => select === document.activeElement));
  });

  it('offers a member the own substitute and nothing else; the register to read; and all of it in Welsh', async () => {
    const may = deedsOf('member');
    const { members, frame } = attendancePage();
    await open(attendancePage({ frame: { ...frame, may }, me: PEOPLE.ict.id, years: [], members: members.map((member) => (member.id === PEOPLE.ict.id ? member : { ...member, said: null, substitute: null })) }));
    assert.deepEqual(await opened.tab.locator('main button').count(), 1);
    await button(/^Name a substitute ?: Tom Okafor/u).waitFor();
    await opened.close();
    stage.close();
    await open(heldPage(registerView(), may), { locale: 'cy-GB' });
    await opened.tab.getByRole('heading', { name: 'Cofrestr' }).waitFor();
    assert.equal(await opened.tab.locator('main form, main select:not(.switch select)').count(), 0);
  });
});
