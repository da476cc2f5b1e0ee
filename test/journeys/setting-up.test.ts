import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SetupForm, DraftView } from '../../shared/contract/setting-up.ts';
import { CLOSED_MAILBOX, MAILBOX, PEOPLE, STRATEGY_MAILBOX, STRATEGY_TEAM, TEAM, type Person } from '../tenant/people.ts';
import { openTown, textOfPost, type Town } from './town.ts';

const NOW = '2026-11-24T10:00:00.000Z';
const DOCUMENT_E = readFileSync(join(import.meta.dirname, '..', 'reader', 'documents', 'e.txt'), 'utf8');

const DOCUMENT_A = readFileSync(join(import.meta.dirname, '..', 'reader', 'documents', 'a.txt'), 'utf8');

const seat = (role: 'chair' | 'member', { id, jobTitle }: Person) => ({ id: null, role, post: jobTitle, areas: [], elected: false, standing: 'core' as const, holder: id });

/** Everything that was read is taken as it is. */
const accepted = ({ reading, form }: DraftView): SetupForm => ({ ...form, verdicts: Object.fromEntries(reading.rules.map(({ rule }) => [rule, 'accepted' as const])) });

describe('setting a group up in Teams', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown({ now: NOW, firstMeetingDay: '2026-12-02', bare: true, reachable: true });
  });
  afterEach(async () => {
    await town[Symbol.asyncDispose]();
  });

  it('reads document E, and has it in force after a few presses', async () => {
    const team = TEAM.aadGroupId;
    const before = await town.api(PEOPLE.secretary, 'overview');
    assert.equal(before.body.why, 'notInAGroup');
    const places = await town.api(PEOPLE.secretary, 'setupPlaces');
    assert.deepEqual(places.body.map(({ name, group }) => ({ name, group })), [{ name: TEAM.name, group: null }]);

    const read = await town.api(PEOPLE.secretary, 'readDocument', { team, kind: 'text', name: 'Terms of Reference.txt', content: DOCUMENT_E });
    assert.equal(read.status, 200, JSON.stringify(read.body));
    const { form } = read.body;
    assert.equal(form.seats.length, 9);
    assert.equal(form.seats.filter(({ holder }) => holder !== null).length, 8, '"Head of a Frontline Service" is nobody’s post');
    assert.equal(form.seats[1]?.holder, form.seats[2]?.holder, 'one person in two seats');
    assert.equal(form.secretary, PEOPLE.secretary.id);
    assert.deepEqual(form.rules.quorum.size, { kind: 'number', people: 5 });

    const mailbox = await town.api(PEOPLE.secretary, 'tryMailbox', { team, mailbox: MAILBOX.address });
    assert.equal(mailbox.body.problem, null);
    assert.ok(mailbox.body.meetings.length > 0);

    const saved = await town.api(PEOPLE.secretary, 'saveDraft', { team, revision: read.body.revision, form: { ...accepted(read.body), mailbox: MAILBOX.address } });
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    assert.deepEqual(saved.body.problems, []);
    const adopted = await town.api(PEOPLE.secretary, 'adopt', { team, revision: saved.body.revision });
    assert.equal(adopted.status, 200, JSON.stringify(adopted.body));
    await town.quiet();

    const { body: overview } = await town.api(PEOPLE.digital, 'overview');
    assert.equal(overview.terms.version, '1.4');
    assert.equal(overview.meeting?.forecast.needed, 5);
    assert.equal(overview.meeting.forecast.members, 7, 'eight seats are filled by seven people');
    const { body: terms } = await town.api(PEOPLE.digital, 'terms', { group: overview.group.id });
    assert.equal(terms.versions[0]?.state, 'inForce');
    assert.equal(terms.versions[0].approved, false, '1.3 was approved, 1.4 is in force');
    assert.ok(terms.findings.some(({ kind }) => kind === 'approvedBeforeMade'));
    const { body: framework } = await town.api(PEOPLE.digital, 'framework', { group: overview.group.id });
    const names = framework.framework.bodies.map(({ name }) => name);
    for (const name of ['Efficiency Board', 'Executive Management Team', 'Cabinet', 'Council', 'Digital Delivery Project Board']) assert.ok(names.includes(name), `${name} in ${names.join(', ')}`);

    await town.clock.set('2026-11-26T09:00:00.000Z');
    assert.match(textOfPost(town.channel().at(-1) ?? assert.fail('no agenda')), /at least four working days prior/u);
  });

  it('welcomes the team with a dialog that leads to the page', async () => {
    await town.tenant.bot.install('strategy');
    await town.quiet();
    const welcome = town.tenant.connector.inConversation(STRATEGY_TEAM.channel.id).at(-1) ?? town.tenant.connector.inConversation(STRATEGY_TEAM.threadId).at(-1);
    const card = JSON.stringify(welcome?.activity.attachments?.[0]?.content ?? assert.fail('no welcome'));
    assert.match(card, /task\/fetch/u);
    assert.match(card, /#setup/u);
    const dialog = await town.tenant.bot.dialog(PEOPLE.strategist, 'task/fetch', { data: { type: 'task/fetch', open: 'setup' } }, 'strategy');
    assert.equal(dialog.status, 200);
    assert.ok(JSON.stringify(dialog.body).includes(`#setup?team=${STRATEGY_TEAM.aadGroupId}`), JSON.stringify(dialog.body));
  });

  it('reads document A, which states no rule, and draws the bodies that it names around the group', async () => {
    await town.tenant.bot.install('strategy');
    await town.quiet();
    const team = STRATEGY_TEAM.aadGroupId;
    const read = await town.api(PEOPLE.strategist, 'readDocument', { team, kind: 'text', name: 'Think digital', content: DOCUMENT_A });
    assert.equal(read.status, 200, JSON.stringify(read.body));
    assert.deepEqual(read.body.reading.rules, [], 'nothing is made up');
    const form: SetupForm = {
      ...accepted(read.body), version: '0.1', secretary: PEOPLE.strategist.id, mailbox: STRATEGY_MAILBOX.address,
      seats: [seat('chair', PEOPLE.culture), seat('member', PEOPLE.services), seat('member', PEOPLE.programme)],
    };
    const saved = await town.api(PEOPLE.strategist, 'saveDraft', { team, revision: read.body.revision, form });
    assert.deepEqual(saved.body.problems, [], JSON.stringify(saved.body));
    const adopted = await town.api(PEOPLE.strategist, 'adopt', { team, revision: saved.body.revision });
    assert.equal(adopted.status, 200, JSON.stringify(adopted.body));
    const { framework } = (await town.api(PEOPLE.services, 'framework', { group: adopted.body.group.id })).body;
    const drawn = framework.bodies.map(({ id, name, kind, parent }) => [id === framework.own ? 'own' : kind, name, parent === framework.own]);
    assert.deepEqual(drawn, [
      ['own', 'Digital Strategy Corporate Working Group', false],
      ['group', 'Digital Delivery Project Group', true],
      ['outside', 'Modernisation Programme Strategic Board', false],
      ['board', 'Individual project', true],
    ]);
  });

  it('is done by an owner of the team, and by nobody else', async () => {
    const team = TEAM.aadGroupId;
    for (const person of [PEOPLE.digital, PEOPLE.outsider, PEOPLE.administrator, PEOPLE.strategist]) {
      const { status, body } = await town.api(person, 'readDocument', { team, kind: 'text', name: 'x', content: DOCUMENT_E });
      assert.ok(status === 403 || status === 404, `${person.name}: ${status} ${JSON.stringify(body)}`);
    }
  });

  it('of two who fill it in at once, tells the later one, and loses nothing', async () => {
    const team = TEAM.aadGroupId;
    const { body } = await town.api(PEOPLE.secretary, 'readDocument', { team, kind: 'text', name: 'x', content: DOCUMENT_E });
    const save = async (name: string) => await town.api(PEOPLE.secretary, 'saveDraft', { team, revision: body.revision, form: { ...body.form, name } });
    const [first, second] = await Promise.all([save('One'), save('Two')]);
    assert.deepEqual(new Set([first.status, second.status]), new Set([200, 409]));
    const { body: kept } = await town.api(PEOPLE.secretary, 'setup', { team });
    assert.equal(kept.draft?.form.name, first.status === 200 ? 'One' : 'Two');
  });

  it('refuses what contradicts itself, at the field where it can be mended', async () => {
    const team = TEAM.aadGroupId;
    const { body } = await town.api(PEOPLE.secretary, 'readDocument', { team, kind: 'text', name: 'x', content: DOCUMENT_E });
    const form = accepted(body);
    const broken: SetupForm = {
      ...form, mailbox: 'nobody@brookmere.example',
      seats: form.seats.filter(({ role }) => role !== 'chair' && role !== 'viceChair'),
      rules: { ...form.rules, quorum: { ...form.rules.quorum, size: { kind: 'number', people: 12 } } },
      verdicts: { ...form.verdicts, quorum: 'changed' },
    };
    const saved = await town.api(PEOPLE.secretary, 'saveDraft', { team, revision: body.revision, form: broken });
    const adopted = await town.api(PEOPLE.secretary, 'adopt', { team, revision: saved.body.revision });
    assert.equal(adopted.status, 422, JSON.stringify(adopted.body));
    const fields = adopted.body.fields?.map(({ field }) => field) ?? [];
    for (const field of ['rules.quorum.size.people', 'rules.quorum.requires.0', 'mailbox']) assert.ok(fields.some((one) => one.startsWith(field)), `${field} in ${fields.join(', ')}`);
    assert.equal((await town.api(PEOPLE.secretary, 'overview')).body.why, 'notInAGroup', 'nothing has come into force');
  });

  it('says of a mailbox that it is not there, or not permitted, before anything is in force', async () => {
    const team = TEAM.aadGroupId;
    const problem = async (mailbox: string) => (await town.api(PEOPLE.secretary, 'tryMailbox', { team, mailbox })).body.problem;
    await town.api(PEOPLE.secretary, 'readDocument', { team, kind: 'none', name: '', content: '' });
    assert.equal(await problem('nobody@brookmere.example'), 'mailboxNotFound');
    assert.equal(await problem(CLOSED_MAILBOX.address), 'mailboxForbidden');
    assert.equal(await problem(STRATEGY_MAILBOX.address), null);
  });
});
