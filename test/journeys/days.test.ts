import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { addDays, dayIn } from '../../shared/domain/time.ts';
import { openTab, type Opened } from '../browser/open.ts';
import { openBrowser } from '../support/browser.ts';
import { quickest } from '../support/pace.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { blockers } from '../tenant/setup-blockers.ts';
import { strategy } from '../tenant/setup-programme.ts';
import { cardOf, openTown, textOfPost, type Town } from './town.ts';

const { chair, viceChair, hr, secretary, inclusion, culture } = PEOPLE;
const NOW = '2026-11-23T10:00:00.000Z';
const TODAY = dayIn('Europe/London', NOW);
const BACK_BY = addDays(TODAY, 24);
const STOPPED = 'No champion in 26 of 45 teams';

interface Report {
  readonly rag: string;
  readonly reason: string;
  readonly ask: string;
  readonly back_by: string;
  readonly by: string;
}

interface Pressable {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Runs in the tab: notes by its own clock when the row says who removes the blocker. A page that is loaded again forgets it. */
const WATCH = `globalThis.seen = new Promise((tell) => {
  const isThere = () => [...document.querySelectorAll('main tr')].some(({ innerText }) => innerText.includes('${STOPPED}') && innerText.includes('${viceChair.name}'));
  new MutationObserver(() => { if (isThere()) tell(performance.now()); }).observe(document, { childList: true, subtree: true, characterData: true });
}); 0`;

/** The strategy still runs, and nobody has undertaken yet to remove the first blocker. */
const setup = () => ({
  strategy: { ...strategy(TODAY), until: '2027-12-31' },
  blockers: blockers(NOW).map((blocker, at) => (at === 0 ? { ...blocker, remover: undefined } : blocker)),
});

/** What three people do in a day, by what they see, and what others make of it. */
describe('a day of the chair, of a lead and of the secretary', () => {
  let town: Town;
  let data: pg.Client;
  let opened: Opened;

  const enter = async (person: Person, hash: string): Promise<void> => {
    opened = await openTab(await openBrowser(), town.house.url, { hash, tokens: [await town.tenant.userToken(person)], user: person.id });
    opened.page.setDefaultTimeout(10_000);
    await opened.tab.locator('main.page h1').waitFor();
  };
  const button = (name: string | RegExp) => opened.tab.getByRole('button', { name });
  const link = (name: string | RegExp) => opened.tab.getByRole('link', { name });
  const field = (name: string | RegExp) => opened.tab.getByLabel(name);
  const says = async (text: string | RegExp): Promise<void> => opened.tab.locator('main').getByText(text).first().waitFor();
  /** by the bar of pages, as anybody gets about */
  const goTo = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await opened.tab.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await opened.tab.getByRole('heading', { level: 1, name: names.at(-1) ?? '' }).waitFor();
  };
  /** what is kept of the one thing of a table that is so called */
  const kept = async (table: string, ref: string): Promise<Readonly<Record<string, unknown>>> =>
    (await data.query<{ value: Readonly<Record<string, unknown>> }>(`select value from ${table} where value ->> 'ref' = $1`, [ref])).rows[0]?.value ?? assert.fail(`there is no ${ref}`);

  before(async () => {
    town = await openTown({ now: NOW, firstMeetingDay: '2026-12-02', setup: setup() });
    data = new pg.Client({ connectionString: town.database.superuserUrl });
    await data.connect();
  });
  afterEach(async () => {
    // a refusal is said by the browser itself, too
    assert.deepEqual(opened.complaints.filter((complaint) => !/status of (?:409|422)/u.test(complaint)), []);
    await opened.close();
  });
  after(async () => {
    await data.end();
    await town[Symbol.asyncDispose]();
  });

  it('the chair sees at a glance how it stands, takes a blocker on, looks at the highest risk and agrees the agenda', async () => {
    await enter(chair, '');
    const glance = await opened.tab.getByRole('region', { name: 'At a glance' }).innerText();
    for (const fact of ['In 9 days', '0 of 5 needed', '1 red, 2 amber, 2 green', '3 blockers', 'BLK-2026-001 for 31 days', '5 actions', '20, very high']) assert.ok(glance.includes(fact), `${fact} in ${glance}`);
    await link(/^Workstreams ?:/u).click();
    await link('3. Making data work for us').click();
    await says('The data analyst post has been vacant for three months');
    await link('1 open blocker').click();
    await link('No data analyst: the address matching has stopped').click();
    await says('No member of the board has undertaken to remove it.');
    await button(/^I will remove it/u).click();
    await field('By when').fill(BACK_BY);
    await button(/^I will remove it/u).last().click();
    await says(`${chair.name} removes it by`);
    await goTo('Risks');
    await link(/^1 risk, likelihood almost certain, impact major/u).click();
    await opened.tab.getByText('1 of 5 risks shown').waitFor();
    const { body: { group } } = await town.api(secretary, 'overview');
    const { body: { frame, desk } } = await town.api(secretary, 'agenda', { group: group.id });
    await town.api(secretary, 'proposeAgenda', { group: group.id, meeting: frame.meeting.id, revision: desk?.revision });
    await goTo('Meeting', 'Agenda');
    await says(`Laid before the chair by ${secretary.name}`);
    await button('Agree this agenda').click();
    await says(`Agreed by ${chair.name}`);
    assert.deepEqual((await kept('blockers', 'BLK-2026-001'))['remover'], { person: chair.id, at: NOW, due: BACK_BY });
  });

  it('the lead writes the report that is owed, is doubted and says amber, adds a milestone and raises a blocker', async () => {
    await enter(culture, '#mine');
    await says('Highlight report of workstream 5');
    await link('Creating a digital culture across the Council').click();
    await button(/^Write the report.*workstream 5/u).click();
    await opened.tab.getByRole('radio', { name: /^Green/u }).check();
    await field(/^What shows that it is green/u).fill('Everybody is keen.');
    await field(/^What has been done/u).fill('Heads of service were written to.');
    await button('Save the report').click();
    await says('“Digital Champions named by all teams” is 35 days later than promised');
    await opened.tab.getByRole('radio', { name: /^Amber/u }).check();
    await field(/^Why it is not green/u).fill('26 teams have named nobody.');
    await field(/^What you ask the group for/u).fill('Each head of service names one.');
    await field(/^Green again by/u).fill(BACK_BY);
    await button('Save the report').click();
    await button(/^Change it.*workstream 5/u).waitFor();
    await goTo('Programme', 'Workstreams');
    await link('5. Creating a digital culture across the Council').click();
    await says('26 teams have named nobody.');
    await button(/^Change ?: Deliverables and milestones/u).click();
    await button('Add a deliverable or milestone').click();
    const row = opened.tab.getByRole('group', { name: 'Deliverable or milestone 3' });
    await row.getByLabel(/^What/u).fill('A breakfast for champions');
    await row.getByLabel('Kind').selectOption('Milestone');
    await row.getByLabel('Expected on').fill(BACK_BY);
    await button('Save').click();
    await opened.tab.getByRole('rowheader', { name: 'A breakfast for champions' }).waitFor();
    await goTo('Blockers');
    await button('Raise a blocker').click();
    await field(/^What is in the way/u).fill(STOPPED);
    await button('Raise a blocker').last().click();
    await link(STOPPED).waitFor();
    await town.clock.set(NOW);
    assert.ok(town.channel().some((post) => textOfPost(post).includes(STOPPED)));
    const { rows: [report] } = await data.query<Report>('select rag, reason, ask, back_by::text, by from status_reports order by at desc limit 1');
    assert.deepEqual(report, { rag: 'amber', reason: '26 teams have named nobody.', ask: 'Each head of service names one.', back_by: BACK_BY, by: culture.id });
  });

  it('the secretary puts a request on the agenda, enters apologies, sees which reports are missing, publishes and downloads', async () => {
    await enter(secretary, '#requests');
    await opened.tab.getByRole('cell').getByRole('link', { name: 'Slots at the recycling centre, booked online' }).click();
    await button(/^Put on an agenda/u).click();
    await button(/^Put on an agenda/u).last().click();
    await says('is on the agenda.');
    await goTo('Meeting', 'Attendance');
    await button(new RegExp(`^Enter an answer ?: ${hr.name}`, 'u')).click();
    await field('Apologies').check();
    await button('Save').click();
    await opened.tab.locator('form').waitFor({ state: 'detached' });
    await goTo('Highlight reports');
    await says(`Missing from ${inclusion.name}`);
    await goTo('Agenda');
    await says('Slots at the recycling centre, booked online');
    await button('Publish in the channel').click();
    await button('Publish now').click();
    await says('Its card stands in the channel.');
    const [agenda] = await Promise.all([opened.page.waitForEvent('download'), button(/^PDF \(Agenda/u).click()]);
    assert.equal((await readFile(await agenda.path())).subarray(0, 5).toString(), '%PDF-');
    const card = textOfPost(town.channel().findLast((post) => textOfPost(post).includes('Who is expected')) ?? assert.fail('no agenda in the channel'));
    for (const part of ['Slots at the recycling centre, booked online', 'Apologies 1']) assert.ok(card.includes(part), part);
  });

  it('a button pressed in the channel changes an open tab within a second, without loading it again', async () => {
    await enter(secretary, '#blockers');
    const row = opened.tab.getByRole('row', { name: STOPPED });
    const frame = opened.page.frame({ name: 'tab' }) ?? assert.fail('the host frames no tab');
    const card = cardOf(town.channel().find((post) => textOfPost(post).includes(STOPPED)) ?? assert.fail('no card'));
    const { data: about } = (card['actions'] as readonly Pressable[]).find(({ verb }) => verb === 'takeBlocker') ?? assert.fail('no such button');
    const { body: { group } } = await town.api(secretary, 'overview');
    let round = 0;
    const took = await quickest(1000, async () => {
      round += 1;
      if (round > 1) await town.api(viceChair, 'giveBackBlocker', { group: group.id, blocker: about['blocker'], revision: (await kept('blockers', 'BLK-2026-005'))['revision'], words: '' });
      await row.getByText('Nobody yet').waitFor();
      await frame.evaluate(WATCH);
      const pressed = await frame.evaluate<number>('performance.now()');
      const { status } = await town.press(viceChair, 'takeBlocker', { ...about, due: BACK_BY });
      assert.equal(status, 200);
      await row.getByText(viceChair.name).waitFor();
      return await frame.evaluate<number>('seen') - pressed;
    });
    assert.ok(took < 1000, `it took ${took.toString()} ms`);
    assert.deepEqual((await kept('blockers', 'BLK-2026-005'))['remover'], { person: viceChair.id, at: NOW, due: BACK_BY });
  });
});
