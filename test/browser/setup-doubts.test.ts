import assert from 'node:assert/strict';
import { TEAM } from '../tenant/people.ts';
import { axeFinds } from './axe.ts';
import { path, setupDesk } from './setup-desk.ts';
import { draftOf, READY } from './setup-fixtures.ts';

describe('what is not taken for good while a group is set up', () => {
  const desk = setupDesk();
  const { open, instead, button, goTo, press, said, focusComesTo, saved } = desk;

  it('is not content with a mailbox in which no meeting bears the name, and looks for the team\'s too', async () => {
    await open(draftOf({ ...READY, name: 'Brookmere Digital Board', aliases: ['Brookmere ICT Board'] }));
    desk.stage.says.tryMailbox = { problem: null, meetings: [], others: 14 };
    await goTo('Calendar and settings');
    await press('Try it');
    await desk.tab.locator('.found.warn .shape.warn').waitFor();
    assert.deepEqual(await axeFinds(desk.page), []);
    await goTo('People');
    await desk.tab.locator('.steps button', { hasText: 'Calendar and settings, to do' }).waitFor();
    await goTo('Calendar and settings');
    const looked: unknown[] = [];
    instead((asked) => {
      if (path(asked) !== '/api/v1/setup/mailbox') return null;
      looked.push(desk.kept.draft?.form.aliases);
      return { status: 200, body: { problem: null, meetings: [{ subject: TEAM.name, starts: '2027-01-06T14:00:00.000Z' }], others: 13 } };
    });
    await press(`Also look for “${TEAM.name}”`);
    await said('The mailbox can be read: 1 meeting found.');
    await focusComesTo(/^button: Try it/u);
    assert.deepEqual(looked, [['Brookmere ICT Board', TEAM.name]], 'the name is saved first');
    assert.equal(await desk.tab.getByLabel('Other names it goes by').inputValue(), ['Brookmere ICT Board', TEAM.name].join('\n'));
    assert.equal(await button(/^Also look for/u).count(), 0);
    await goTo('People');
    await desk.tab.locator('.steps button', { hasText: 'Calendar and settings, done' }).waitFor();
  });

  it('leaves a changed rule without the sentence that says something else, unless that is said again', async () => {
    await open(draftOf());
    await press(/^Change ?: When the agenda is out/u);
    const stated = desk.tab.getByLabel('The document says so, in the sentence quoted');
    assert.equal(await stated.isChecked(), true);
    await desk.tab.getByLabel('How long').fill('9');
    assert.equal(await stated.isChecked(), false);
    await press('Use this rule');
    const card = desk.tab.locator('.rule-card', { hasText: 'When the agenda is out' });
    await card.getByText('Changed by the group; the document says:').waitFor();
    assert.ok(await card.locator('.quote').count() > 0);
    await saved(({ rules }) => rules.agendaNotice.amount === 9 && rules.agendaNotice.clause === null);
    await press(/^Change ?: When the agenda is out/u);
    await desk.tab.getByLabel('How long').fill('8');
    await stated.check();
    await press('Use this rule');
    await saved(({ rules }) => rules.agendaNotice.amount === 8 && rules.agendaNotice.clause !== null);
    assert.equal(await card.getByText('Changed by the group; the document says:').count(), 0);
  });

  it('saves at once when the page is left', async () => {
    await open(draftOf(READY));
    await goTo('Check and put in force');
    await desk.page.clock.install();
    await desk.page.clock.pauseAt(new Date(Date.now() + 60_000));
    await desk.tab.getByRole('textbox', { name: 'Version' }).fill('1.8');
    await desk.tab.getByText('Not saved yet').waitFor();
    await desk.tab.locator('html').evaluate(() => { window.dispatchEvent(new Event('pagehide')); });
    await saved(({ version }) => version === '1.8');
  });

  it('says on the step of the people that nobody can be the chair whom the quorum asks for', async () => {
    await open(draftOf({ ...READY, seats: (READY.seats ?? []).map((seat) => (seat.role === 'chair' || seat.role === 'viceChair' ? { ...seat, role: 'member' as const } : seat)) }));
    await desk.tab.locator('.steps button', { hasText: 'People, something to mend' }).waitFor();
    await desk.tab.locator('.rule-card.amiss.accepted .chip.warn').first().waitFor();
    await goTo('People');
    await desk.tab.locator('.short-of').getByText('Quorum: This asks for the chair or the vice chair, but no seat is one.').waitFor();
    assert.deepEqual(await axeFinds(desk.page), []);
    await press(/^Change the seat/u);
    await desk.tab.getByLabel('Role').selectOption('chair');
    await desk.tab.locator('.short-of .findings').waitFor({ state: 'detached' });
  });
});
