import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import type { Draft } from '../../bot/draft.ts';
import { adopt, readDocument, saveDraft } from '../../bot/usecases/setting-up/setting-up.ts';
import { formOf, type SetupForm } from '../../shared/domain/setup-form.ts';
import { MAILBOX, PEOPLE } from '../tenant/people.ts';
import { filledIn, inTeam, NOW, openSetup, QUORUM, READING, TEAM_PEOPLE, TODAY, trouble, value, whoIs, whyNot, type SetupWorld } from './world.ts';

const OWNER = whoIs(PEOPLE.secretary);
const newId = randomUUIDv7;

describe('adopting', () => {
  let world: SetupWorld;
  let team: string;

  before(async () => {
    world = await openSetup();
  });
  beforeEach(async () => {
    Object.assign(world.neighbours, { people: TEAM_PEOPLE, titles: true, name: 'Customer Services', calendar: { entries: [], unread: [] }, asked: [] });
    world.store.jobs.length = 0;
    team = await world.install();
  });
  after(async () => {
    await world.close();
  });

  const inTenant: SetupWorld['store']['in'] = async (work) => await world.store.in(work);

  /** A draft as a reading would have left it. */
  const prepare = async (change: Partial<SetupForm> = {}, source: Draft['source'] = { kind: 'text', name: 'Terms' }): Promise<Draft> => {
    const draft: Draft = { revision: 1, source, reading: READING, form: filledIn(formOf(READING, TEAM_PEOPLE, TODAY), change), savedBy: OWNER.person, savedAt: NOW };
    await inTenant(async (records) => {
      await records.drafts.discard(team);
      assert.ok(await records.drafts.save(team, draft));
    });
    return draft;
  };
  const adopted = async (change: Partial<SetupForm> = {}) => {
    await prepare(change);
    return value(await adopt(world.ports, OWNER, { team, revision: 1 }, newId));
  };

  it('sets up a group with everything that it goes by', async () => {
    const done = await adopted();
    assert.deepEqual([done.version, done.inForceFrom, done.isNewGroup, done.group.name], ['1.10', TODAY, true, 'Customer Services Steering Group']);
    await inTenant(async (records) => {
      const group = await records.groups.byTeam(team);
      assert.ok(group !== undefined);
      assert.deepEqual([group.mailbox, group.secretary, group.aliases, group.reasonDays], [MAILBOX.address, PEOPLE.secretary.id, ['Contact Steering Group'], 28]);
      const version = await records.terms.inForce(group.id, TODAY);
      assert.deepEqual([version?.terms.quorum, version?.purpose, version?.unread, version?.adopted], [READING.rules[0]?.value, READING.purpose, READING.unread, { by: OWNER.person, at: NOW }]);
      assert.deepEqual((await records.seats.of(group.id, TODAY)).map(({ role, holder }) => [role, holder]), [
        ['chair', PEOPLE.chair.id], ['viceChair', PEOPLE.viceChair.id], ['supportingOfficer', PEOPLE.viceChair.id], ['supportingOfficer', null], ['member', null], ['member', null],
      ]);
      assert.deepEqual((await records.groups.template(group.id)).map(({ title }) => title), [
        'Welcome and apologies', 'Minutes of the last meeting, to agree', 'Matters arising', 'Reports of the groups that report to this one', 'Risks', 'Any other business',
      ]);
      assert.equal((await records.people.team(group.id)).length, TEAM_PEOPLE.length);
      assert.equal(await records.drafts.get(team), undefined);
    });
    assert.deepEqual(world.store.jobs.map(({ kind }) => kind), ['synchronise', 'watch']);
  });

  it('draws the framework of the bodies that were left in', async () => {
    const { group } = await adopted({ bodies: [{ name: 'Council', include: true }, { name: 'Cabinet', include: false }, { name: 'Website Board', include: true }] });
    const framework = await inTenant(async (records) => await records.framework.of(group.id));
    const nameOf = (id: string | null): string | undefined => framework?.bodies.find((body) => body.id === id)?.name;
    assert.deepEqual(framework?.bodies.map(({ name, parent, runs }) => [name, nameOf(parent), runs === group.id]), [
      ['Customer Services Steering Group', undefined, true], ['Council', undefined, false], ['Website Board', 'Customer Services Steering Group', false],
    ]);
    // without Cabinet, at whose request Council is asked, somebody judges each time
    assert.deepEqual(framework.routes.map(({ from, to, condition }) => [nameOf(from), nameOf(to), condition.kind]), [
      ['Customer Services Steering Group', 'Council', 'whereNecessary'], ['Website Board', 'Customer Services Steering Group', 'always'],
    ]);
  });

  it('refuses a form that is not ready, at each of its fields, and writes nothing', async () => {
    await prepare({ name: '', mailbox: 'nobody@brookmere.example', verdicts: { quorum: 'accepted' }, secretary: PEOPLE.outsider.id });
    world.neighbours.calendar = trouble('notFound');
    const refused = await adopt(world.ports, OWNER, { team, revision: 1 }, newId);
    assert.ok(!refused.ok && refused.refusal.why === 'notReady');
    assert.deepEqual(refused.refusal.problems.map(({ field, kind }) => `${field}: ${kind}`), ['name: missing', 'secretary: personNotInTeam', 'rules.agendaNotice: undecided', 'mailbox: mailboxNotFound']);
    assert.equal(await inTenant(async (records) => await records.groups.byTeam(team)), undefined);
    assert.deepEqual(world.store.jobs, []);
  });

  it('does not wait for the administrator: a mailbox that may not be read yet stops nobody', async () => {
    await prepare();
    world.neighbours.calendar = trouble('forbidden');
    assert.equal(whyNot(await adopt(world.ports, OWNER, { team, revision: 1 }, newId)), 'ok');
  });

  it('makes one group of two who press at the same time', async () => {
    await prepare();
    const both = await Promise.all([1, 2].map(async () => whyNot(await adopt(world.ports, OWNER, { team, revision: 1 }, newId))));
    // the other hears that it was done meanwhile, or, a moment later, finds no draft any more
    const [other] = both.filter((why) => why !== 'ok');
    assert.ok(both.includes('ok') && (other === 'changedMeanwhile' || other === 'notFound'), both.join());
  });

  it('is for the draft that was seen', async () => {
    await prepare();
    assert.equal(whyNot(await adopt(world.ports, OWNER, { team, revision: 2 }, newId)), 'changedMeanwhile');
  });

  it('makes a new version to come, and leaves the one in force as it is', async () => {
    const { group } = await adopted();
    const before = await inTenant(async (records) => await records.seats.of(group.id, TODAY));
    const [chair, vice, finance, frontline] = before;
    assert.ok(chair !== undefined && vice !== undefined && finance !== undefined && frontline !== undefined);
    const { form } = value(await readDocument(world.ports, OWNER, { team, kind: 'none', name: '', content: '' }));
    assert.deepEqual(form.rules.quorum.clause, QUORUM, 'what was in force is quoted on');
    const next: SetupForm = {
      ...form,
      version: '2.0',
      dated: '2026-11-01',
      inForceFrom: '2027-01-01',
      rules: { ...form.rules, agendaNotice: { amount: 10, unit: 'clearWorkingDays', clause: null } },
      seats: [
        ...form.seats.filter(({ id }) => id === chair.id),
        ...form.seats.filter(({ id }) => id === vice.id).map((seat) => ({ ...seat, holder: PEOPLE.operations.id })),
        ...form.seats.filter(({ id }) => id === frontline.id).map((seat) => ({ ...seat, post: 'Head of Waste and Street Scene', holder: PEOPLE.frontline.id })),
      ],
    };
    const saved = value(await saveDraft(world.ports, OWNER, { team, revision: 1, form: next }));
    assert.deepEqual(saved.problems, []);
    const done = value(await adopt(world.ports, OWNER, { team, revision: saved.revision }, newId));
    assert.deepEqual([done.version, done.inForceFrom, done.isNewGroup, done.group.id], ['2.0', '2027-01-01', false, group.id]);
    await inTenant(async (records) => {
      assert.equal((await records.terms.inForce(group.id, '2026-12-31'))?.terms.agendaNotice.amount, 5);
      const later = await records.terms.inForce(group.id, '2027-01-01');
      assert.equal(later?.terms.agendaNotice.amount, 10);
      assert.deepEqual(later.control.versions.map(({ version }) => version), ['1.9', '1.10', '2.0']);
      const then = await records.seats.of(group.id, '2027-01-01');
      assert.deepEqual(then.map(({ id, holder }) => [id, holder]), [[chair.id, PEOPLE.chair.id], [vice.id, PEOPLE.operations.id], [frontline.id, PEOPLE.frontline.id]]);
      const until = await records.seats.of(group.id, '2026-12-31');
      assert.deepEqual(until.find(({ id }) => id === vice.id)?.holder, PEOPLE.viceChair.id);
      assert.deepEqual(until.find(({ id }) => id === finance.id)?.holder, PEOPLE.viceChair.id, 'a seat that goes is there until then');
      assert.deepEqual(await records.seats.formerPosts(group.id), [{ seat: frontline.id, post: 'Head of a Frontline Service', until: '2027-01-01' }]);
    });
  });

  it('refuses a version that there is already', async () => {
    await adopted();
    await prepare();
    const refused = await adopt(world.ports, OWNER, { team, revision: 1 }, newId);
    assert.ok(!refused.ok && refused.refusal.why === 'notReady');
    assert.deepEqual(refused.refusal.problems, [{ field: 'version', kind: 'versionExists', version: '1.10' }]);
  });

  it('adds to the framework what a new document names, and changes nothing that is there', async () => {
    const { group } = await adopted({ bodies: [{ name: 'Cabinet', include: true }] });
    await prepare({ version: '3.0' });
    value(await adopt(world.ports, OWNER, { team, revision: 1 }, newId));
    const framework = await inTenant(async (records) => await records.framework.of(group.id));
    assert.deepEqual(framework?.bodies.map(({ name }) => name), ['Customer Services Steering Group', 'Cabinet', 'Council', 'Website Board']);
    assert.deepEqual(framework.routes.map(({ condition }) => condition.kind), ['always', 'onRequest', 'always']);
  });

  it('leaves it to the next reading of the team to notice who has come since', async () => {
    const { group } = await adopted();
    world.neighbours.people = [...TEAM_PEOPLE, inTeam(PEOPLE.outsider)];
    await prepare({ version: '5', deputySecretary: PEOPLE.outsider.id });
    value(await adopt(world.ports, OWNER, { team, revision: 1 }, newId));
    const [people, known, names] = await inTenant(async (records) => [await records.people.team(group.id), await records.groups.get(group.id), await records.people.get([PEOPLE.outsider.id])] as const);
    assert.deepEqual([people.length, known?.deputySecretary, names.get(PEOPLE.outsider.id)?.name], [TEAM_PEOPLE.length, PEOPLE.outsider.id, PEOPLE.outsider.name]);
  });

  it('looks after the old mailbox and the new one', async () => {
    await adopted();
    world.store.jobs.length = 0;
    await prepare({ version: '4', mailbox: 'new@brookmere.example' });
    value(await adopt(world.ports, OWNER, { team, revision: 1 }, newId));
    assert.deepEqual(world.store.jobs.flatMap((job) => (job.kind === 'watch' ? [job.mailbox] : [])), ['new@brookmere.example', MAILBOX.address]);
  });
});
