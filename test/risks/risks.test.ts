import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { noteOf } from '../../bot/usecases/notices/notes.ts';
import { reviewOnCard } from '../../bot/usecases/risks/review-on-card.ts';
import { standingContent } from '../../bot/usecases/agenda/agenda-content.ts';
import { meetingFactsOf } from '../../bot/usecases/notices/facts.ts';
import type { InputOf } from '../../shared/contract/api.ts';
import type { RisksPage, RiskView } from '../../shared/contract/risks.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { aGroup } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

const SECRETARY = who(PEOPLE.secretary);
const OWNER = who(PEOPLE.ict);
const READER = who(PEOPLE.hr);
/** the chair is no reader, and no exception */
const CHAIR = who(PEOPLE.chair);
const SECRET = 'Two of three people may leave';

describe('the register of risks', () => {
  let world: PeopleWorld;
  const at = () => ({ group: world.group.id });
  const entered = (change: Partial<InputOf<'addRisk'>> = {}): InputOf<'addRisk'> => ({
    ...at(), title: 'Ransomware stops services', detail: 'Backups stand on the same network.', workstream: null, stream: 'ict', owner: PEOPLE.ict.id, likelihood: 4, impact: 5, mitigation: 'Backups off the network', nextReview: '2026-12-01', readers: null, ...change,
  });
  const page = async (person: Person = PEOPLE.secretary): Promise<RisksPage> => valueOf(await world.tab.risks(who(person), at()));
  const add = async (change: Partial<InputOf<'addRisk'>> = {}): Promise<RiskView> => {
    const known = new Set((await page()).risks.map(({ id }) => id));
    const added = valueOf(await world.tab.addRisk(SECRETARY, entered(change))).risks.find(({ id }) => !known.has(id));
    assert.ok(added);
    return added;
  };
  const restricted = async (): Promise<RiskView> => await add({ title: SECRET, detail: SECRET, mitigation: SECRET, readers: [PEOPLE.hr.id], nextReview: '2026-11-03' });
  /** What an agenda's standing item of risks says. */
  const onAgenda = async () =>
    await world.in(async (records) => {
      const facts = await meetingFactsOf(records, world.group, world.ports.bankHolidays, world.now, world.meeting);
      const [meeting] = await records.meetings.byIds([world.meeting]);
      assert.ok(meeting);
      return await standingContent({ records, facts, meeting, now: world.now }, [{ id: 'i', number: 1, title: 'Risks', purpose: 'discuss', presenter: null, minutes: 5, papers: [], standing: 'risks' }]);
    });
  const one = (risk: RiskView) => ({ ...at(), risk: risk.id });
  const read = (risk: RiskView) => ({ ...one(risk), revision: risk.revision });

  beforeEach(async () => { world = await openPeople(); });
  afterEach(() => world.close());

  it('is added to, numbered, changed by its owner and by officers, and by nobody else (R91)', async () => {
    const risk = await add();
    assert.deepEqual([risk.ref, risk.ownerName, risk.raisedName], ['RSK-2026-001', PEOPLE.ict.name, PEOPLE.secretary.name]);
    const { readers: _, ...form } = entered({ likelihood: 3 });
    assert.deepEqual(refusalOf(await world.tab.changeRisk(who(PEOPLE.frontline), { ...form, ...read(risk) })), { why: 'notYourRisk', ref: risk.ref, owner: PEOPLE.ict.name });
    const [changed] = valueOf(await world.tab.changeRisk(OWNER, { ...form, ...read(risk) })).risks;
    assert.deepEqual(changed?.scores.map(({ likelihood, byName }) => `${likelihood} ${byName}`), [`4 ${PEOPLE.secretary.name}`, `3 ${PEOPLE.ict.name}`]);
    assert.equal(refusalOf(await world.tab.changeRisk(SECRETARY, { ...form, ...read(risk) })).why, 'changedMeanwhile', 'nothing is overwritten unseen');
    const wrong = refusalOf(await world.tab.addRisk(SECRETARY, entered({ title: ' ', owner: '', nextReview: 'soon' })));
    assert.deepEqual(wrong.why === 'notReady' && wrong.problems.map(({ field }) => field), ['title', 'owner', 'nextReview']);
    assert.deepEqual(await world.journal().then((lines) => lines.filter((what) => what.startsWith('risk.'))), ['risk.raised', 'risk.changed']);
  });

  it('is reviewed in one press, closed with a reason and reopened', async () => {
    const risk = await add({ nextReview: '2026-11-03' });
    world.now = '2026-11-10T10:00:00.000Z';
    assert.equal((await page()).risks[0]?.overdue, true);
    const [reviewed] = valueOf(await world.tab.reviewRisk(OWNER, { ...read(risk), months: 3 })).risks;
    assert.deepEqual([reviewed?.nextReview, reviewed?.overdue, reviewed?.scores.length], ['2027-02-10', false, 2]);
    assert.ok(reviewed);
    const [closed] = valueOf(await world.tab.closeRisk(OWNER, { ...read(reviewed), why: 'It cannot happen any more.' })).risks;
    assert.deepEqual([closed?.state, closed?.closedName], ['closed', PEOPLE.ict.name]);
    assert.ok(closed);
    assert.equal(valueOf(await world.tab.reopenRisk(SECRETARY, read(closed))).risks[0]?.state, 'open');
  });

  it('is challenged by anybody of the group, and its owner answers once', async () => {
    const risk = await add();
    const [doubted] = valueOf(await world.tab.challengeRisk(who(PEOPLE.frontline), { ...one(risk), text: 'Was it ever tested?' })).risks;
    const challenge = doubted?.challenges[0]?.id ?? '';
    assert.equal(refusalOf(await world.tab.answerRiskChallenge(who(PEOPLE.frontline), { ...one(risk), challenge, text: 'No.' })).why, 'notYourRisk');
    const [answered] = valueOf(await world.tab.answerRiskChallenge(OWNER, { ...one(risk), challenge, text: 'In October.' })).risks;
    assert.deepEqual(answered?.challenges.map(({ byName, answerName, answer }) => [byName, answerName, answer?.text]), [[PEOPLE.frontline.name, PEOPLE.ict.name, 'In October.']]);
    assert.equal(refusalOf(await world.tab.answerRiskChallenge(OWNER, { ...one(risk), challenge, text: 'Again' })).why, 'alreadySettled');
  });

  it('a restricted risk is not there for a non-reader, over every endpoint, chair or not (R72)', async () => {
    const open = await add();
    const risk = await restricted();
    const unknown = { ...risk, id: randomUUIDv7() };
    const { readers: _, ...form } = entered();
    const asked = (about: RiskView) => [
      world.tab.changeRisk(CHAIR, { ...form, ...read(about) }), world.tab.reviewRisk(CHAIR, { ...read(about), months: 1 }), world.tab.challengeRisk(CHAIR, { ...one(about), text: 'x' }),
      world.tab.answerRiskChallenge(CHAIR, { ...one(about), challenge: randomUUIDv7(), text: 'x' }), world.tab.closeRisk(CHAIR, { ...read(about), why: 'x' }), world.tab.reopenRisk(CHAIR, read(about)), world.tab.restrictRisk(CHAIR, { ...read(about), readers: null }),
    ];
    for (const [number, answer] of (await Promise.all(asked(risk))).entries()) assert.deepEqual(answer, (await Promise.all(asked(unknown)))[number], `deed ${number} answers as for one that there is not`);
    assert.ok((await Promise.all(asked(risk))).every((answer) => refusalOf(answer).why === 'notFound'));
    const seen = await page(PEOPLE.chair);
    assert.deepEqual(seen.risks.map(({ id }) => id), [open.id]);
    assert.ok(!JSON.stringify(seen).includes(SECRET) && !JSON.stringify(seen).includes(risk.ref));
    for (const format of ['csv', 'json', 'sheet'] as const) {
      const file = valueOf(await world.tab.document(CHAIR, { ...at(), what: 'risks', format }));
      if (format !== 'sheet') assert.ok(!Buffer.from(file.base64, 'base64').toString().includes(risk.ref), format);
    }
    const mine = valueOf(await world.tab.document(READER, { ...at(), what: 'risks', format: 'csv' }));
    assert.ok(Buffer.from(mine.base64, 'base64').toString().includes(SECRET), 'a reader reads it on paper too');
    assert.equal(refusalOf(await world.tab.document(who(PEOPLE.outsider), { ...at(), what: 'risks', format: 'csv' })).why, 'notFound');
  });

  it('a restricted risk is in no list, number or line that others read: overview, programme, search, agenda, journal', async () => {
    const risk = await restricted();
    valueOf(await world.tab.challengeRisk(READER, { ...one(risk), text: SECRET }));
    const [doubted] = (await page(PEOPLE.hr)).risks;
    assert.ok(doubted);
    valueOf(await world.tab.closeRisk(OWNER, { ...read(doubted), why: SECRET }));
    assert.ok(!(await world.journalText()).includes(SECRET) && !(await world.journalText()).includes(risk.ref));
    assert.deepEqual(new Set((await world.journal()).filter((what) => what.startsWith('risk.'))), new Set(['risk.changed']));
    assert.ok(!JSON.stringify(valueOf(await world.tab.overview(CHAIR, at()))).includes(risk.ref));
    assert.ok(!JSON.stringify(valueOf(await world.tab.programme(CHAIR, at()))).includes(risk.ref));
    assert.ok(!JSON.stringify(valueOf(await world.tab.mine(CHAIR, {}))).includes(risk.ref));
    for (const words of [risk.ref, SECRET]) {
      const { found, counts } = valueOf(await world.tab.search(CHAIR, { words }));
      assert.deepEqual([found, counts.risk ?? 0], [[], 0], words);
      assert.equal(valueOf(await world.tab.search(READER, { words })).counts.risk, 1, words);
    }
    const content = await onAgenda();
    assert.deepEqual(content, { i: { kind: 'risks', open: 0, overdue: 0, first: [] } });
  });

  it('the agenda names the highest, and what is overdue for review', async () => {
    const low = await add({ title: 'Low and late', likelihood: 1, impact: 1, nextReview: '2026-11-02' });
    for (const impact of [5, 4, 3, 2, 5] as const) await add({ impact, likelihood: 4 });
    world.now = '2026-11-20T10:00:00.000Z';
    const { i: content } = await onAgenda();
    assert.ok(content?.kind === 'risks');
    assert.deepEqual([content.open, content.overdue, content.first.map(({ score }) => score), content.first.at(-1)?.ref], [6, 1, [20, 20, 16, 12, 8, 1], low.ref]);
  });

  it('is restricted by officers alone, to people of the group, and opened again', async () => {
    const risk = await add();
    assert.equal(refusalOf(await world.tab.addRisk(OWNER, entered({ readers: [] }))).why, 'mayNot');
    assert.equal(refusalOf(await world.tab.restrictRisk(OWNER, { ...read(risk), readers: [] })).why, 'mayNot');
    assert.equal(refusalOf(await world.tab.restrictRisk(SECRETARY, { ...read(risk), readers: [PEOPLE.outsider.id] })).why, 'notReady');
    const [kept] = valueOf(await world.tab.restrictRisk(SECRETARY, { ...read(risk), readers: [PEOPLE.hr.id] })).risks;
    assert.deepEqual(kept?.readerNames?.toSorted((a, b) => a.localeCompare(b)), [PEOPLE.hr.name, PEOPLE.ict.name, PEOPLE.secretary.name].toSorted((a, b) => a.localeCompare(b)));
    assert.equal((await page(PEOPLE.chair)).risks.length, 0);
    assert.ok(kept);
    valueOf(await world.tab.restrictRisk(SECRETARY, { ...read(kept), readers: null }));
    assert.equal((await page(PEOPLE.chair)).risks.length, 1);
  });

  it('the reminder is for its owner as long as it stands, and names no restricted risk', async () => {
    const risk = await restricted();
    const note = async (to: Person) =>
      await world.in(async (records) => await noteOf({ ports: world.ports, records, group: world.group, to: to.id, now: world.now }, { kind: 'riskReview', risk: risk.id }));
    assert.deepEqual(await note(PEOPLE.ict), {
      about: 'risk', matter: { kind: 'riskReview', risk: risk.id }, risk: { id: risk.id, ref: risk.ref, likelihood: 4, impact: 5, nextReview: '2026-11-03' }, title: null, unanswered: 0, today: '2026-11-02',
    });
    assert.equal(await note(PEOPLE.hr), null, 'somebody else owns it');
    valueOf(await world.tab.reviewRisk(OWNER, { ...read(risk), months: 6 }));
    assert.equal(await note(PEOPLE.ict), null, 'it was reviewed meanwhile');
  });

  it('"still right" is pressed on the reminder: once, by its owner, and of what the card showed', async () => {
    const risk = await add({ nextReview: '2026-11-03' });
    const press = { risk: risk.id, nextReview: risk.nextReview, likelihood: risk.likelihood, impact: risk.impact };
    assert.equal(refusalOf(await reviewOnCard(world.ports, who(PEOPLE.frontline), press)).why, 'notYourRisk');
    assert.equal(refusalOf(await reviewOnCard(world.ports, who(PEOPLE.outsider), press)).why, 'notFound');
    assert.equal(refusalOf(await reviewOnCard(world.ports, OWNER, { ...press, impact: 1 })).why, 'changedMeanwhile');
    assert.deepEqual([valueOf(await reviewOnCard(world.ports, OWNER, press)).changed, valueOf(await reviewOnCard(world.ports, OWNER, press)).changed], [true, false]);
    const [reviewed] = (await page()).risks;
    assert.deepEqual([reviewed?.nextReview, reviewed?.scores.length], ['2027-02-02', 2]);
    const kept = await restricted();
    assert.equal(refusalOf(await reviewOnCard(world.ports, CHAIR, { risk: kept.id, nextReview: kept.nextReview, likelihood: 4, impact: 5 })).why, 'notFound');
  });

  it('its owner looks after it, member or not', async () => {
    const risk = await add({ owner: PEOPLE.programme.id });
    const [reviewed] = valueOf(await world.tab.reviewRisk(who(PEOPLE.programme), { ...read(risk), months: 1 })).risks;
    assert.deepEqual([reviewed?.mayChange, (await page(PEOPLE.programme)).may.includes('manageRisks')], [true, false]);
  });

  it('one of another group is not there, whoever asks', async () => {
    const risk = await add();
    const other = aGroup({ id: randomUUIDv7(), team: randomUUIDv7(), mailbox: 'other@brookmere.example', secretary: PEOPLE.secretary.id });
    await world.in(async (records) => {
      await records.groups.save(other);
      await records.people.setTeam(other.id, [{ person: PEOPLE.secretary.id, owner: false, guest: false }]);
    });
    assert.equal(refusalOf(await world.tab.closeRisk(SECRETARY, { ...read(risk), group: other.id, why: 'x' })).why, 'notFound');
    assert.deepEqual(valueOf(await world.tab.risks(SECRETARY, { group: other.id })).risks, []);
  });

  /** What the store is asked meanwhile, 'risks.of'. */
  const asking = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    const asked: string[] = [];
    const heard = (noun: string, part: object): object => new Proxy(part, { get: (of, name) => { asked.push(`${noun}.${String(name)}`); return Reflect.get(of, name) as unknown; } });
    const { store } = world.ports;
    const plain = store.inTenant.bind(store);
    const watched: typeof store.inTenant = async (tenant, carryOut) =>
      await plain(tenant, async (records) => await carryOut(new Proxy(records, { get: (of, noun) => { const part = Reflect.get(of, noun) as unknown; return typeof part === 'object' && part !== null ? heard(String(noun), part) : part; } })));
    store.inTenant = watched;
    await work();
    store.inTenant = plain;
    return asked;
  };

  it('a hundred risks cost as many questions to the store as one', async () => {
    const risk = await add();
    const before = await asking(() => page());
    await world.in(async (records) => {
      const found = await records.risks.get(risk.id);
      assert.ok(found);
      for (let n = 0; n < 99; n += 1) await records.risks.save(world.group.id, { ...found.value, id: randomUUIDv7(), ref: `RSK-2026-${n + 100}` });
    });
    const many = await asking(() => page());
    assert.deepEqual([many, many.length <= 10], [before, true]);
  });
});
