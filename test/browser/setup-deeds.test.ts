import assert from 'node:assert/strict';
import { PEOPLE, TEAM } from '../tenant/people.ts';
import { axeFinds } from './axe.ts';
import { GROUP } from './fixtures.ts';
import { path, setupDesk } from './setup-desk.ts';
import { draftOf, READING, READY } from './setup-fixtures.ts';

const DELAY = { timeout: 15_000 };

describe('what is filled in while a group is set up', () => {
  const desk = setupDesk();
  const { open, instead, button, goTo, press, said, focusComesTo, saved } = desk;

  it('accepts, changes and rejects by keyboard, and keeps the keyboard at the rule', async () => {
    await open(draftOf());
    await press(/^Accept ?: Quorum/u);
    await said('Quorum: accepted.');
    await focusComesTo(/^h4: Quorum/u);
    await press(/^Reject ?: Urgent meetings/u);
    await said('Urgent meetings: rejected.');
    await press(/^Accept 8 rules read without doubt/u);
    await focusComesTo(/^p: 10 of 11 decided/u);
    await press(/^Change ?: How often the group meets/u);
    await focusComesTo(/^select/u);
    await desk.tab.getByLabel('How often', { exact: true }).selectOption('weeks');
    await desk.tab.getByText('That is about 13 meetings a year').waitFor();
    await desk.tab.getByLabel('Weeks from one meeting to the next').fill('two');
    await press('Use this rule');
    await focusComesTo(/Enter a whole number from 1 to 104/u);
    await desk.tab.getByLabel('Weeks from one meeting to the next').fill('2');
    await press('Use this rule');
    await focusComesTo(/^h4: How often the group meets/u);
    await desk.tab.getByText('11 of 11 decided').waitFor();
    await saved(({ rules, verdicts }) => rules.cadence.rhythm.kind === 'weeks' && rules.cadence.rhythm.every === 2 && verdicts['cadence'] === 'changed' && verdicts['urgent'] === 'rejected' && rules.urgent === null);
  });

  it('shows what the rule would read like, with an example, and nothing changes before it is used', async () => {
    await open(draftOf());
    await press(/^Change ?: Quorum/u);
    await desk.tab.getByLabel('How the quorum is given').selectOption('fraction');
    await desk.tab.getByText('With 7 people in post: 4').waitFor();
    await desk.tab.getByLabel('Counted from').selectOption('seats');
    await desk.tab.getByText('With 7 people in post: 5').waitFor();
    await desk.page.keyboard.press('Escape');
    await said('What you entered is kept.');
    await press('Cancel');
    await focusComesTo(/^h4: Quorum/u);
    assert.equal(desk.stage.asked.some((asked) => path(asked) === '/api/v1/setup/save'), false);
  });

  it('shows both readings of what contradicts itself; one of them is meant', async () => {
    const clause = { section: 'Meetings', sentence: 'The group meets monthly.' };
    const reading = { ...READING, rules: [...READING.rules, { rule: 'cadence' as const, value: { rhythm: { kind: 'months' as const, every: 1 }, clause }, clauses: [clause] as const }] };
    await open(draftOf({}, reading));
    await press(/^This is meant ?: Reading 2/u);
    await saved(({ rules }) => rules.cadence.clause?.sentence === clause.sentence);
  });

  it('counts the people as seats are changed, removed and put back', async () => {
    await open(draftOf());
    await goTo('People');
    await focusComesTo(/People/u);
    await desk.tab.getByText('9 seats, 7 people; the quorum asks for 5').waitFor();
    await desk.tab.getByLabel(/^Who holds it ?: Head of a Frontline Service/u).selectOption(PEOPLE.frontline.id);
    await desk.tab.getByText('9 seats, 8 people; the quorum asks for 5').waitFor();
    await press(/^Change the seat ?: Head of Human Resources/u);
    await desk.tab.getByLabel('Areas that it speaks for').fill('Human Resources, Payroll');
    await press(/^Done$/u);
    await focusComesTo(/^button: Change the seat/u);
    await press(/^Change the seat ?: Head of Communications/u);
    await press('Remove the seat');
    await focusComesTo(/^button: Put it back/u);
    await desk.tab.getByText('8 seats, 7 people; the quorum asks for 5').waitFor();
    await desk.page.keyboard.press('Enter');
    await said('Put back: Head of Communications.');
    await press('Add a seat');
    await focusComesTo(/^input/u);
    await desk.page.keyboard.type('Head of Libraries');
    await desk.tab.getByText('10 seats, 8 people; the quorum asks for 5').waitFor();
    await saved(({ seats }) => seats.length === 10 && seats[9]?.post === 'Head of Libraries' && seats[7]?.areas[1] === 'Payroll' && seats[8]?.holder === PEOPLE.frontline.id);
  });

  it('tries the mailbox: what would be found, or the problem with the way to mend it', async () => {
    await open(draftOf());
    await goTo('Calendar and settings');
    await press('Try it');
    await said('Enter the address of the mailbox.');
    await desk.tab.getByLabel('Mailbox that calls the meetings').fill('the secretary');
    await press('Try it');
    await said('Enter the address of a mailbox, for example steering.group@council.gov.uk.');
    const tried: unknown[] = [];
    instead((asked) => {
      if (path(asked) === '/api/v1/setup/mailbox') tried.push([asked.body, desk.kept.draft?.form.mailbox]);
      return null;
    });
    const mailbox = 'digital.steering@brookmere.example';
    await desk.tab.getByLabel('Mailbox that calls the meetings').fill(mailbox);
    await press('Try it');
    await said('The mailbox can be read: 1 meeting found.');
    assert.deepEqual(tried, [[{ team: TEAM.aadGroupId, mailbox }, mailbox]], 'what is entered is saved first');
    assert.equal(await desk.tab.locator('.found .shape.good').count(), 1);
    await desk.tab.getByText('14 other events are in the calendar and left alone.').waitFor();
    desk.stage.says.tryMailbox = { problem: 'mailboxForbidden', meetings: [], others: 0 };
    await press('Try it');
    await desk.tab.locator('.found.bad').getByText('Quorate may not read the calendar of this mailbox.').waitFor();
    assert.match(await desk.tab.getByRole('link', { name: 'See on the self-check page what to do' }).getAttribute('href') ?? '', /^#check\?team=/u);
  });

  it('leads from what stands in the way to the field where it can be mended', async () => {
    await open(draftOf());
    await goTo('Check and put in force');
    await press(/^Rules: 11 rules are not decided yet/u);
    await focusComesTo(/^h4: Quorum/u);
    await goTo('Check and put in force');
    await press(/^Mailbox: Fill this in/u);
    await focusComesTo(/^input/u);
    await desk.tab.locator('.step-title', { hasText: 'Calendar and settings' }).waitFor();
    assert.match(await desk.tab.getByLabel('Mailbox that calls the meetings').getAttribute('aria-describedby') ?? '', /\S/u);
    await desk.tab.locator('[data-field=mailbox]').getByText('Mailbox: Fill this in.').waitFor();
  });

  it('puts it in force with the revision that was saved last, and says what comes next', async () => {
    await open(draftOf(READY));
    instead((asked) => (path(asked) === '/api/v1/setup/adopt' ? { status: 200, body: { group: GROUP, version: '1.5', inForceFrom: '2026-12-22', isNewGroup: true } } : null));
    await goTo('Check and put in force');
    await desk.tab.getByText('Nothing stands in the way.').waitFor();
    await desk.tab.getByText('Version 1.3 was approved on Tue 7 May 2019, before it was made on Thu 16 May 2019.').waitFor();
    await desk.tab.getByRole('textbox', { name: 'Version' }).fill('1.5');
    await press(/^Put in force$/u);
    await desk.tab.getByRole('heading', { level: 1, name: 'Version 1.5 of the terms of ICT & Digital Services Steering Group is in force' }).waitFor();
    await focusComesTo(/^h1: Version 1\.5/u);
    await desk.tab.getByText('Its agenda is due by Wed 30 December 2026.').waitFor();
    assert.deepEqual(desk.stage.asked.filter((asked) => path(asked) === '/api/v1/setup/adopt').map(({ body }) => (body as { revision: number }).revision), [2]);
    assert.deepEqual(await axeFinds(desk.page), []);
    await desk.tab.getByRole('link', { name: 'Go to the overview' }).click();
    await desk.tab.getByRole('heading', { name: 'Next meeting' }).waitFor();
  });

  it('says at their fields what the server refuses', async () => {
    await open(draftOf(READY));
    instead((asked) => (path(asked) === '/api/v1/setup/adopt' ? { status: 422, body: { why: 'notReady', message: 'Not ready.', fields: [{ field: 'mailbox', message: 'There is no such mailbox. Check the address.' }] } } : null));
    await goTo('Check and put in force');
    await press(/^Put in force$/u);
    await focusComesTo(/One thing stands in the way/u);
    await press(/^Mailbox: There is no such mailbox/u);
    await focusComesTo(/^input/u);
  });

  it('keeps what was typed when somebody else saved, tells who, and shows theirs beside it', async () => {
    await open(draftOf(READY));
    desk.kept.draft = draftOf({ ...READY, mailbox: 'theirs@brookmere.example' }, READING, { revision: 5, savedBy: 'Helen Ashworth', savedAt: '2026-12-22T09:20:00.000Z' });
    await goTo('Calendar and settings');
    await desk.tab.getByLabel('Mailbox that calls the meetings').fill('mine@brookmere.example');
    await desk.tab.getByText('Helen Ashworth saved other changes at 09:20. Nothing of yours was lost or overwritten.').waitFor(DELAY);
    await focusComesTo(/^section/u);
    assert.deepEqual(await axeFinds(desk.page), []);
    assert.equal(await desk.tab.getByLabel('Mailbox that calls the meetings').inputValue(), 'mine@brookmere.example');
    await press('Show what was saved');
    await desk.tab.locator('.overtaken').getByText('mine@brookmere.example').waitFor();
    assert.equal(await desk.tab.getByLabel('Mailbox that calls the meetings').inputValue(), 'theirs@brookmere.example');
    await press('Put it away');
    assert.equal(await desk.tab.locator('.overtaken').count(), 0);
  });

  it('saves mine over theirs where that is chosen', async () => {
    await open(draftOf(READY));
    desk.kept.draft = draftOf({ ...READY, version: '2.0' }, READING, { revision: 5 });
    await goTo('Check and put in force');
    await desk.tab.getByRole('textbox', { name: 'Version' }).fill('1.6');
    await button('Save mine over it').waitFor(DELAY);
    await press('Save mine over it');
    await saved(({ version }) => version === '1.6');
  });

  it('says that a save failed, keeps what was typed, and saves it again', async () => {
    await open(draftOf(READY));
    let fails = true;
    instead((asked) => (fails && path(asked) === '/api/v1/setup/save' ? { status: 500, body: { why: 'fault', message: 'Something went wrong on our side.', reference: 'r1' } } : null));
    await goTo('Check and put in force');
    await desk.tab.getByRole('textbox', { name: 'Version' }).fill('1.7');
    await desk.tab.getByText('This could not be saved. What you entered is still here.').waitFor(DELAY);
    fails = false;
    await press('Save again');
    await saved(({ version }) => version === '1.7');
    await desk.tab.getByText('Saved 09:14').waitFor();
  });
});
