import assert from 'node:assert/strict';
import type { House } from '../../bot/wiring.ts';
import { openTab, type Opened } from '../browser/open.ts';
import { openBrowser } from '../support/browser.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { openTown, type Town } from './town.ts';

const line = ({ tab }: Opened) => tab.getByRole('textbox', { name: 'Action, decision, interest or note' });
const write = async (who: Opened, text: string): Promise<void> => {
  await line(who).fill(text);
  await line(who).press('Enter');
};
const reads = async ({ tab }: Opened, text: string): Promise<void> => tab.locator('.told').getByText(text, { exact: true }).first().waitFor({ timeout: 6000 });

/** Two people with a browser each, at two instances of the app, in one meeting. */
describe('two browsers in one meeting', () => {
  let town: Town;
  let secretary: Opened;
  let chair: Opened;
  const opened: Opened[] = [];

  const enter = async (house: House, person: Person): Promise<Opened> => {
    const entered = await openTab(await openBrowser(), house.url, { hash: '#session', width: 1024, tokens: [await town.tenant.userToken(person)], user: person.id });
    opened.push(entered);
    return entered;
  };

  before(async () => {
    town = await openTown({ now: '2027-01-06T09:58:00.000Z', firstMeetingDay: '2027-01-06', setup: { actions: [] } });
    const [here, there] = [town.house, await town.another()];
    [secretary, chair] = [await enter(here, PEOPLE.secretary), await enter(there, PEOPLE.chair)];
    for (const { tab } of [secretary, chair]) await tab.getByRole('button', { name: 'Open the meeting' }).waitFor();
  });
  after(async () => {
    for (const { close } of opened) await close();
    await town[Symbol.asyncDispose]();
  });

  it('both are in it once one of them has opened it', async () => {
    await secretary.tab.getByRole('button', { name: 'Open the meeting' }).click();
    await line(chair).waitFor({ timeout: 6000 });
  });

  it('each sees what the other takes down, while both write, and nothing that was typed is lost', async () => {
    await line(chair).fill('The chair is still writing');
    await write(secretary, 'ACT: ICT Operations Manager to patch print servers by 30 Jan');
    await reads(chair, 'ACT: ICT Operations Manager to patch print servers by 30 Jan');
    await chair.tab.getByRole('link', { name: 'ACT-2027-001' }).waitFor();
    assert.equal(await line(chair).inputValue(), 'The chair is still writing');
    await line(chair).press('Enter');
    await reads(secretary, 'The chair is still writing');
  });

  it('sees at once who has come, and what that makes of the quorum', async () => {
    for (const person of [PEOPLE.chair, PEOPLE.ict]) await secretary.tab.getByRole('button', { name: new RegExp(`^Here ?: ${person.name}`, 'u') }).click();
    await chair.tab.getByText('2 of the 5 needed are here').waitFor({ timeout: 6000 });
  });

  it('two who change the same line are both told, and keep both texts', async () => {
    for (const { tab } of [secretary, chair]) {
      await tab.getByRole('button', { name: /^Change ?: The chair is still/u }).click();
      await tab.getByRole('textbox', { name: 'Text' }).waitFor();
    }
    await secretary.tab.getByRole('textbox', { name: 'Text' }).fill('What the secretary heard.');
    await chair.tab.getByRole('textbox', { name: 'Text' }).fill('What the chair meant.');
    await chair.tab.getByRole('button', { name: 'Save' }).click();
    await secretary.tab.getByText(`${PEOPLE.chair.name} has changed this while you were writing.`, { exact: false }).waitFor({ timeout: 6000 });
    await reads(secretary, 'What the chair meant.');
    await secretary.tab.getByRole('button', { name: 'Put both together' }).click();
    await secretary.tab.getByRole('button', { name: 'Save' }).click();
    await chair.tab.locator('.told', { hasText: /What the chair meant\.\s+What the secretary heard\./u }).waitFor({ timeout: 6000 });
  });

  it('nothing of it was complained of, and the journal has every line', async () => {
    assert.deepEqual([secretary.complaints, chair.complaints], [[], []]);
    const { body } = await town.api(PEOPLE.secretary, 'session', { group: (await town.api(PEOPLE.secretary, 'overview')).body.group.id });
    assert.deepEqual(body.entries.map(({ kind }) => kind), ['action', 'note']);
  });
});
