import assert from 'node:assert/strict';
import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { lookAtGroup } from '../../bot/usecases/notices/look.ts';
import { noteOf, type Note } from '../../bot/usecases/notices/notes.ts';
import { recordDecisionIn } from '../../bot/usecases/decisions/record-decision.ts';
import { tellIdea } from '../../bot/usecases/requests/idea.ts';
import { seeStanding } from '../../bot/usecases/standing.ts';
import type { RequestsPage, RequestView } from '../../shared/contract/requests.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { BLANK_REQUEST, type RequestText } from '../../shared/domain/request.ts';
import type { Result } from '../../shared/domain/result.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { TERMS } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

const SECRETARY = who(PEOPLE.secretary);
const FRONTLINE = who(PEOPLE.frontline);
const CHECKS = { ...BLANK_REQUEST.checks };
const text = (change: Partial<RequestText> = {}) => ({ ...BLANK_REQUEST, title: 'Slots at the tip', what: 'Book a slot at the tip', service: 'Frontline services', checks: CHECKS, principles: [], ...change });

const first = ({ requests }: RequestsPage): RequestView => {
  const [one] = requests;
  assert.ok(one);
  return one;
};

const fieldsOf = (result: Result<unknown>): string => {
  const no: Refusal = refusalOf(result);
  return no.why === 'notReady' ? no.problems.map(({ field, kind }) => `${field} ${kind}`).join(', ') : no.why;
};

describe('requests, from whoever asks to the decision and back', () => {
  let world: PeopleWorld;
  const finance = randomUUID();
  const at = () => ({ group: world.group.id });
  const page = async (person: Person = PEOPLE.secretary): Promise<RequestsPage> => valueOf(await world.tab.requests(who(person), at()));
  const make = async (change: Partial<RequestText> = {}): Promise<RequestView> => first(valueOf(await world.tab.makeRequest(FRONTLINE, { ...at(), text: text(change) })));
  const named = ({ id, revision }: RequestView) => ({ ...at(), request: id, revision });
  const notes = async (): Promise<readonly (readonly [to: string | null, note: Note | null])[]> => {
    await lookAtGroup(world.ports, { tenant: world.group.tenant, group: world.group.id });
    return await world.in(async (records) => {
      const found = (await records.notices.of(world.group.id, 100)).filter(({ matter: { kind } }) => kind.startsWith('request') || kind.startsWith('advice'));
      return await Promise.all(found.map(async ({ matter, to }) => {
        if (matter.kind !== 'requestRaised' && matter.kind !== 'requestDecided' && matter.kind !== 'adviceAsked' && matter.kind !== 'adviceGiven') return [to, null] as const;
        return [to, await noteOf({ ports: world.ports, records, group: world.group, to, now: world.now }, matter)] as const;
      }));
    });
  };

  beforeEach(async () => {
    world = await openPeople();
    await world.in(async (records) => {
      await records.channels.save(world.group.team, { serviceUrl: 'https://smba.example/', thread: '19:a@thread.tacv2', bot: '28:b' });
      const body = { aliases: [], parent: null, runs: null, remit: null, opened: null, closed: null, clause: null };
      await records.framework.saveBody(world.group.id, { ...body, id: randomUUID(), name: world.group.name, kind: 'group' }, true);
      await records.framework.saveBody(world.group.id, { ...body, id: finance, name: 'Finance Committee', kind: 'outside' });
    });
  });
  afterEach(() => world.close());

  it('is put on the agenda, decided by a recorded decision, and the requester is told with the reasons (R3, R8, T8)', async () => {
    const made = await make({ kind: 'softwarePurchase', evidence: 'Queues of an hour, counted on four Saturdays', cost: 1_250_000, financialYear: '2026/27', onward: finance });
    assert.deepEqual([made.ref, made.state, made.byName, made.onwardName], ['REQ-2026-001', 'submitted', PEOPLE.frontline.name, 'Finance Committee']);
    assert.deepEqual((await notes()).map(([to, note]) => [to, note?.about]), [[PEOPLE.secretary.id, 'request']]);

    const placed = first(valueOf(await world.tab.placeRequest(SECRETARY, { ...named(made), meeting: world.meeting })));
    assert.deepEqual([placed.state, placed.placeStarts], ['onAgenda', '2026-12-01T14:00:00.000Z']);
    const agenda = valueOf(await world.tab.agenda(SECRETARY, { ...at(), meeting: world.meeting }));
    const item = agenda.desk?.items.find(({ id }) => id === placed.place?.item);
    assert.deepEqual([item?.title, item?.purpose, item?.papers[0]?.title], ['Slots at the tip', 'decide', 'REQ-2026-001']);
    assert.equal(item?.papers[0]?.url, `https://quorate.example/tab/#requests?group=${world.group.id}&one=${made.id}`);

    world.now = '2026-12-01T15:00:00.000Z';
    const taken = {
      group: world.group, meeting: world.meeting, item: placed.place?.item ?? null, about: 'Slots', text: 'Approved for one year', outcome: 'approvedWithConditions', reasons: 'It pays for itself.', conditions: 'Accessible first.',
      optionsRejected: 'None', spendsMoney: true, conflicts: 'None', dissent: null, vote: null, effective: null, quorum: { at: world.now, present: 5, needed: 3, quorate: true }, readers: null,
      rules: { ...TERMS.decisions, by: 'agreement' }, inquorate: TERMS.inquorate, by: PEOPLE.secretary.id, at: world.now,
    } as const;
    await world.in(async (records) => { valueOf(await recordDecisionIn(records, taken, randomUUIDv7)); });
    const decided = first(await page());
    assert.deepEqual([decided.state, decided.outcome?.outcome, decided.decisionRef, decided.outcome?.text, decided.outcome?.conditions], ['decided', 'approvedWithConditions', 'DEC-2026-001', 'Approved for one year\n\nIt pays for itself.', 'Accessible first.']);
    const told = (await notes()).filter(([to, note]) => to === PEOPLE.frontline.id && note?.about === 'request');
    assert.ok(told.some(([, note]) => note?.about === 'request' && note.decisionRef === 'DEC-2026-001' && note.onwardName === 'Finance Committee'));
    assert.deepEqual((await page()).totals, [{ year: '2026/27', kinds: [{ kind: 'softwarePurchase', requested: 1, approved: 1, requestedCost: 1_250_000, approvedCost: 1_250_000 }] }]);

    // the group comes back to the item in the same meeting: its last word stands, and whoever asked hears of it
    world.now = '2026-12-01T15:40:00.000Z';
    await world.in(async (records) => { valueOf(await recordDecisionIn(records, { ...taken, text: 'Approved for two years', outcome: 'approved', conditions: null, at: world.now }, randomUUIDv7)); });
    const again = first(await page());
    assert.deepEqual([again.state, again.outcome?.outcome, again.decisionRef, again.outcome?.text], ['decided', 'approved', 'DEC-2026-002', 'Approved for two years\n\nIt pays for itself.']);
    assert.ok((await notes()).some(([to, note]) => to === PEOPLE.frontline.id && note?.about === 'request' && note.decisionRef === 'DEC-2026-002'));

    const sent = first(valueOf(await world.tab.sendRequestOn(SECRETARY, { ...named(again), day: '2026-12-01', note: 'FIN/12' })));
    assert.deepEqual(sent.sentOn, { day: '2026-12-01', note: 'FIN/12', by: PEOPLE.secretary.id });
    assert.deepEqual((await world.journal()).filter((what) => what.startsWith('request.')), ['request.made', 'request.placed', 'request.placed', 'request.decided', 'request.decided', 'request.sentOn']);
  });

  it('is asked back, written anew by whoever made it, and by nobody else', async () => {
    const made = await make();
    const back = first(valueOf(await world.tab.askBackRequest(SECRETARY, { ...named(made), note: 'What would it cost?' })));
    assert.equal((await notes()).some(([to, note]) => to === PEOPLE.frontline.id && note?.about === 'request' && note.request.triage?.note === 'What would it cost?'), true);
    assert.equal(refusalOf(await world.tab.changeRequest(who(PEOPLE.ict), { ...named(back), text: text() })).why, 'mayNot');
    assert.equal(refusalOf(await world.tab.changeRequest(FRONTLINE, { ...named(made), text: text() })).why, 'changedMeanwhile');
    const again = first(valueOf(await world.tab.changeRequest(FRONTLINE, { ...named(back), text: text({ what: 'It costs nothing: Leisure has the system' }) })));
    assert.deepEqual([again.state, again.what], ['submitted', 'It costs nothing: Leisure has the system']);
    assert.equal(fieldsOf(await world.tab.changeRequest(FRONTLINE, { ...named(again), text: text({ kind: 'businessCase' }) })), 'evidence missing');
    assert.equal(refusalOf(await world.tab.withdrawRequest(who(PEOPLE.ict), named(again))).why, 'mayNot');
    assert.equal(first(valueOf(await world.tab.withdrawRequest(FRONTLINE, named(again)))).state, 'withdrawn');
    assert.equal(refusalOf(await world.tab.declineRequest(SECRETARY, { ...named(first(await page())), note: 'x' })).why, 'alreadySettled');
  });

  it('decided by hand with a promise, which becomes an action of whoever promises (R96)', async () => {
    const made = await make({ kind: 'resource', resource: { skill: 'Data analyst', days: 20, from: '2027-01-04', until: '2027-03-26', supply: 'internal' } });
    const promise = { title: 'Second an analyst for 20 days', owner: PEOPLE.viceChair.id, due: '2027-01-04' };
    const decide = { ...named(made), outcome: 'approved' as const, conditions: '', conflict: '', text: 'Agreed by the chair', decision: null };
    assert.equal(fieldsOf(await world.tab.decideRequest(SECRETARY, { ...decide, promise: { ...promise, owner: '' } })), 'promise.owner missing');
    assert.equal(fieldsOf(await world.tab.decideRequest(SECRETARY, { ...decide, text: '', promise })), 'text missing');
    assert.equal(fieldsOf(await world.tab.decideRequest(SECRETARY, { ...decide, decision: randomUUID(), promise })), 'decision missing');
    assert.deepEqual(valueOf(await world.tab.actions(SECRETARY, { ...at() })).actions, [], 'nobody was made to promise anything in vain');
    const decided = first(valueOf(await world.tab.decideRequest(SECRETARY, { ...decide, promise })));
    assert.equal(decided.promiseRef, 'ACT-2026-001');
    const summary = valueOf(await world.tab.areaSummary(SECRETARY, { ...at(), person: PEOPLE.viceChair.id }));
    assert.deepEqual(summary.promises.map(({ title, from }) => `${from}: ${title}`), ['REQ-2026-001: Second an analyst for 20 days']);
    assert.deepEqual(summary.actions, []);
    assert.equal(refusalOf(await world.tab.areaSummary(SECRETARY, { ...at(), person: PEOPLE.ict.id })).why, 'notFound');
  });

  it('settled by mistake it is taken up again, and its item leaves the agenda', async () => {
    const placed = first(valueOf(await world.tab.placeRequest(SECRETARY, { ...named(await make()), meeting: world.meeting })));
    const off = first(valueOf(await world.tab.resumeRequest(SECRETARY, named(placed))));
    assert.deepEqual([off.state, off.place], ['submitted', null]);
    assert.equal(valueOf(await world.tab.agenda(SECRETARY, { ...at(), meeting: world.meeting })).desk?.items.some(({ id }) => id === placed.place?.item), false);
    const declined = first(valueOf(await world.tab.declineRequest(SECRETARY, { ...named(off), note: 'Too early' })));
    assert.equal(first(valueOf(await world.tab.resumeRequest(SECRETARY, named(declined)))).state, 'submitted');
  });

  it('an officer enters one for somebody outside; from everybody else that is left out', async () => {
    const mine = await make({ onBehalfOf: 'A resident', champion: true });
    assert.deepEqual([mine.onBehalfOf, mine.champion], ['', false]);
    const theirs = first(valueOf(await world.tab.makeRequest(SECRETARY, { ...at(), text: text({ onBehalfOf: 'Cllr Prys', champion: true }) })));
    assert.deepEqual([theirs.onBehalfOf, theirs.champion, theirs.ref], ['Cllr Prys', true, 'REQ-2026-002']);
  });

  it('a champion of the directory is known by their ideas, in chat too (R8, R90)', async () => {
    const champion = { ...at(), champion: null, revision: 0, name: PEOPLE.frontline.name, person: PEOPLE.frontline.id, service: 'Waste', member: false, helpsWith: 'Forms', commitments: [], from: '2026-01-01', until: null };
    assert.equal(refusalOf(await world.tab.saveChampion(FRONTLINE, champion)).why, 'mayNot');
    const saved = valueOf(await world.tab.saveChampion(SECRETARY, champion)).champions[0];
    assert.ok(saved);
    assert.equal(fieldsOf(await world.tab.saveChampion(SECRETARY, champion)), 'person twice');
    const told = valueOf(await tellIdea(world.ports, FRONTLINE, { team: null, group: null, title: 'One sign-in', what: '' }, randomUUIDv7));
    assert.deepEqual([told.request.kind, told.request.champion, told.request.what], ['opportunity', true, 'One sign-in']);
    assert.deepEqual(valueOf(await world.tab.champions(FRONTLINE, at())).champions.map(({ requests, current }) => [requests, current]), [[1, true]]);
    assert.equal(refusalOf(await world.tab.saveChampion(SECRETARY, { ...champion, champion: saved.id, revision: 7 })).why, 'changedMeanwhile');
    const former = valueOf(await world.tab.saveChampion(SECRETARY, { ...champion, champion: saved.id, revision: 1, until: '2026-10-31' })).champions;
    assert.deepEqual(former.map(({ current }) => current), [false]);
    assert.equal((await make()).champion, false);
  });

  it('advice is asked of one person, given by that person, and read by the group alone (R98)', async () => {
    const made = await make();
    const ask = { ...at(), about: { kind: 'request' as const, request: made.id }, of: PEOPLE.ict.id, question: 'Can the booking system do this?', due: '2026-11-10' };
    assert.equal(fieldsOf(await world.tab.askAdvice(SECRETARY, { ...ask, of: PEOPLE.programme.id, question: '' })), 'of missing, question missing');
    assert.equal(refusalOf(await world.tab.askAdvice(SECRETARY, { ...ask, about: { kind: 'request', request: randomUUID() } })).why, 'notFound');
    const asked = valueOf(await world.tab.askAdvice(SECRETARY, ask));
    assert.ok((await notes()).some(([to, note]) => to === PEOPLE.ict.id && note?.about === 'advice' && note.subject === 'REQ-2026-001: Slots at the tip'));
    assert.equal(refusalOf(await world.tab.giveAdvice(who(PEOPLE.hr), { ...at(), advice: asked.id, text: 'Yes' })).why, 'notFound');
    const stands = async (person: typeof PEOPLE.ict) => (await seeStanding(world.ports, who(person), { kind: 'advice', id: asked.id }))?.kind;
    assert.deepEqual([await stands(PEOPLE.ict), await stands(PEOPLE.hr)], ['adviceTaken', undefined]);
    valueOf(await world.tab.giveAdvice(who(PEOPLE.ict), { ...at(), advice: asked.id, text: 'It can, from March on.' }));
    assert.ok((await notes()).some(([to, note]) => to === PEOPLE.secretary.id && note?.about === 'advice' && note.advice.answer?.text === 'It can, from March on.'));
    assert.equal(first(await page(PEOPLE.hr)).advice[0]?.answer?.text, 'It can, from March on.');
    assert.deepEqual(first(await page(PEOPLE.programme)).advice, [], 'whoever is of the team alone reads none of it');
    assert.ok(!(await world.journalText()).includes('from March on'));
  });

  it('another group’s request is none of this one’s', async () => {
    const made = await make();
    const other = randomUUID();
    assert.equal(refusalOf(await world.tab.withdrawRequest(FRONTLINE, { ...named(made), group: other })).why, 'notFound');
  });

  it('the page asks as often for two hundred requests as for one', async () => {
    const counted = async (): Promise<number> => {
      let asked = 0;
      const counting = <T extends object>(target: T): T => new Proxy(target, { get: (of, key) => {
        const value: unknown = Reflect.get(of, key);
        if (typeof value === 'function') return (...args: readonly unknown[]) => ((asked += 1), Reflect.apply(value, of, args) as unknown);
        return typeof value === 'object' && value !== null ? counting(value) : value;
      } });
      const { requestsPage } = await import('../../bot/usecases/requests/requests-page.ts');
      await world.in(async (records) => await requestsPage(counting(records), { group: world.group, stations: ['secretary'] }, SECRETARY, world.now, {}));
      return asked;
    };
    const made = await make();
    const before = await counted();
    await world.in(async (records) => {
      const found = (await records.requests.get(made.id))?.value;
      assert.ok(found);
      for (let n = 0; n < 200; n += 1) await records.requests.save(world.group.id, { ...found, id: randomUUIDv7(), ref: `REQ-2026-${(n + 2).toString().padStart(3, '0')}` });
    });
    assert.equal(await counted(), before);
    assert.equal((await page()).requests.length, 201);
  });
});
