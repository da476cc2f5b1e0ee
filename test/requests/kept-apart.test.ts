import assert from 'node:assert/strict';
import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { recordDecisionIn } from '../../bot/usecases/decisions/record-decision.ts';
import { requestNote } from '../../bot/usecases/requests/request-notes.ts';
import { requestsPrintable } from '../../bot/usecases/requests/requests-print.ts';
import type { RequestsPage, RequestView } from '../../shared/contract/requests.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import { BLANK_REQUEST } from '../../shared/domain/request.ts';
import { newStrategy } from '../../shared/domain/strategy.ts';
import { aPaper } from '../papers/world.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { NOW, TERMS } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

const SECRETARY = who(PEOPLE.secretary);
const SAID = { about: 'Slots', text: 'SECRET', reasons: 'SECRET', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null, dissent: null, vote: null, effective: null } as const;

const first = ({ requests }: RequestsPage): RequestView => {
  const [one] = requests;
  assert.ok(one);
  return one;
};

describe('what was decided and advised about a request, where it is kept to some', () => {
  let world: PeopleWorld;
  let placed: RequestView;
  let item: string;
  const at = () => ({ group: world.group.id });
  const page = async (person: Person): Promise<RequestsPage> => valueOf(await world.tab.requests(who(person), at()));
  const found = async (person: Person, asked: object = {}) => valueOf(await world.tab.decisions(who(person), { ...at(), words: '', ...asked }));
  const seenBy = async (person: Person) => {
    const { state, outcome, decisionRef } = first(await page(person));
    return [state, outcome?.outcome ?? null, outcome?.text ?? null, decisionRef];
  };
  const decide = async (outcome: Decision['outcome']): Promise<void> => {
    const rules = { rules: { ...TERMS.decisions, by: 'agreement' }, inquorate: TERMS.inquorate, quorum: { at: NOW, present: 5, needed: 3, quorate: true } } as const;
    await world.in(async (records) => valueOf(await recordDecisionIn(records, { ...SAID, ...rules, item, outcome, group: world.group, meeting: world.meeting, readers: [PEOPLE.chair.id], by: PEOPLE.chair.id, at: NOW }, randomUUIDv7)));
  };

  const approved = async (person: Person) => first(await page(person)).outcome?.outcome ?? null;
  const totals = async (person: Person) => (await page(person)).totals.flatMap(({ kinds }) => kinds.map((kind) => kind.approved));
  const register = async (person: Person) => {
    const printable = await world.in(async (records) => valueOf(await requestsPrintable(records, who(person), { ...at(), what: 'requests', format: 'csv' }, world.now)));
    return printable.kind === 'requests' ? [printable.requests[0]?.outcome?.outcome ?? null, printable.totals[0]?.kinds[0]?.approved] : assert.fail(printable.kind);
  };

  const place = async (): Promise<void> => {
    const text = { ...BLANK_REQUEST, title: 'Slots at the tip', what: 'Book a slot at the tip', service: 'Frontline services', principles: [] };
    const { id, revision } = first(valueOf(await world.tab.makeRequest(who(PEOPLE.frontline), { ...at(), text })));
    placed = first(valueOf(await world.tab.placeRequest(SECRETARY, { ...at(), request: id, revision, meeting: world.meeting })));
    item = placed.place?.item ?? '';
  };

  beforeEach(async () => {
    world = await openPeople();
    await place();
  });
  afterEach(() => world.close());

  it('whoever asked learns the outcome and not a word more, its readers all of it, and nobody else how it was decided', async () => {
    await decide('declined');
    assert.deepEqual(await seenBy(PEOPLE.frontline), ['decided', 'declined', '', null]);
    assert.deepEqual(await seenBy(PEOPLE.chair), ['decided', 'declined', '', 'DEC-2026-001']);
    for (const other of [PEOPLE.secretary, PEOPLE.ict, PEOPLE.programme]) assert.deepEqual(await seenBy(other), ['decided', null, null, null]);
    assert.ok(!JSON.stringify(await page(PEOPLE.frontline)).includes('SECRET'));
    assert.ok(!/SECRET|declined/u.test(await world.journalText()));
    const note = await world.in(async (records) => await requestNote({ ports: world.ports, records, group: world.group, to: PEOPLE.frontline.id, now: world.now }, { kind: 'requestDecided', request: placed.id }));
    assert.deepEqual([note?.request.outcome?.outcome, note?.request.outcome?.text, note?.decisionRef], ['declined', '', null]);
  });

  it('an approval is in nobody else’s totals, nor in their register', async () => {
    await decide('approved');
    for (const reader of [PEOPLE.chair, PEOPLE.frontline]) assert.deepEqual([await approved(reader), await totals(reader), await register(reader)], ['approved', [1], ['approved', 1]]);
    assert.deepEqual([await approved(PEOPLE.ict), await totals(PEOPLE.ict), await register(PEOPLE.ict)], [null, [0], [null, 0]]);
  });

  it('the decision is in no number, and a link to it leads nowhere but for its readers', async () => {
    await decide('approved');
    const [kept] = (await found(PEOPLE.chair)).decisions;
    assert.ok(kept);
    for (const asked of [{}, { words: 'secret' }, { outcome: 'approved' }, { one: kept.id }, { one: kept.id, at: '2999-01-01T00:00:00.000Z', after: kept.id }]) {
      const [theirs, readers] = [await found(PEOPLE.ict, asked), await found(PEOPLE.chair, asked)];
      assert.deepEqual([theirs.decisions.length, theirs.ended.all, readers.decisions.length, readers.ended.all], [0, 0, 1, 1], JSON.stringify(asked));
    }
  });

  it('nobody learns by commissioning it whether it was approved; whoever may read that commissions it', async () => {
    const commission = async (person: Person) => await world.tab.commissionRequest(who(person), { ...at(), request: placed.id, revision: placed.revision + 1, to: 'Head of ICT', day: '2026-11-01', becomes: null });
    await decide('declined');
    const refused = refusalOf(await commission(PEOPLE.secretary));
    await world.close();
    world = await openPeople();
    await place();
    await decide('approved');
    assert.deepEqual(refusalOf(await commission(PEOPLE.secretary)), refused);
    assert.equal(first(valueOf(await commission(PEOPLE.chair))).commissioned?.to, 'Head of ICT');
    await world.in(async ({ requests }) => {
      const found = await requests.get(placed.id);
      await requests.save(world.group.id, { ...(found?.value ?? assert.fail()), onward: randomUUID(), revision: 9 });
    });
    const sendOn = async (person: Person) => await world.tab.sendRequestOn(who(person), { ...at(), request: placed.id, revision: 9, day: '2026-11-01', note: '' });
    assert.deepEqual(refusalOf(await sendOn(PEOPLE.secretary)), refused, 'nor by sending it on');
    assert.equal(first(valueOf(await sendOn(PEOPLE.chair))).sentOn?.day, '2026-11-01');
    const went = async (person: Person) => { const { commissioned, sentOn } = first(await page(person)); return [commissioned?.to, sentOn?.day]; };
    assert.deepEqual([await went(PEOPLE.frontline), await went(PEOPLE.ict)], [['Head of ICT', '2026-11-01'], [undefined, undefined]], 'only an approved one goes on');
    const strategy = newStrategy(randomUUID(), { title: 'Digital', from: '2022-02-10', until: '2029-12-31' });
    const workstream = randomUUID();
    await world.in(async (records) => {
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: workstream, strategy, number: 1, title: 'Slots', leadPost: 'Head', lead: null });
    });
    valueOf(await world.tab.commissionRequest(who(PEOPLE.chair), { ...at(), request: placed.id, revision: 10, to: 'Head of ICT', day: '2026-11-01', becomes: { how: 'tied', workstream } }));
    const origins = async (person: Person) => valueOf(await world.tab.measures(who(person), { ...at(), workstream })).origins.map(({ ref }) => ref);
    assert.deepEqual([await origins(PEOPLE.chair), await origins(PEOPLE.ict)], [[placed.ref], []]);
  });

  it('advice about an item whose papers are kept to some is for them, and follows when they are restricted later', async () => {
    const ask = { ...at(), about: { kind: 'item' as const, meeting: world.meeting, item }, of: PEOPLE.ict.id, question: 'Whose post goes?', due: '2026-11-10' };
    valueOf(await world.tab.giveAdvice(who(PEOPLE.ict), { ...at(), advice: valueOf(await world.tab.askAdvice(SECRETARY, ask)).id, text: 'One of two.' }));
    const readers = async (): Promise<readonly string[]> => {
      const seen = await Promise.all([PEOPLE.secretary, PEOPLE.ict, PEOPLE.chair, PEOPLE.hr].map(async ({ id, name }) => ({ name, advice: valueOf(await world.tab.itemAdvice(who({ id }), { ...at(), meeting: world.meeting })).advice })));
      return seen.filter(({ advice }) => advice.length > 0).map(({ name }) => name);
    };
    assert.deepEqual(await readers(), [PEOPLE.secretary, PEOPLE.ict, PEOPLE.chair, PEOPLE.hr].map(({ name }) => name));
    const restriction = { reason: 'Names people', readers: [PEOPLE.chair.id], masksTitle: true, by: PEOPLE.chair.id };
    await world.in(async ({ papers }) => { await papers.save(world.group.id, aPaper({ id: randomUUID(), meeting: world.meeting, item, restriction })); });
    assert.deepEqual(await readers(), [PEOPLE.secretary, PEOPLE.ict, PEOPLE.chair].map(({ name }) => name));
  });
});
