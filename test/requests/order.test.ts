import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { RequestsPage, RequestView } from '../../shared/contract/requests.ts';
import { waitingOf } from '../../shared/domain/request-rank.ts';
import { BLANK_REQUEST } from '../../shared/domain/request.ts';
import { newStrategy, type Strategy } from '../../shared/domain/strategy.ts';
import { openPeople, refusalOf, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { id } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const SECRETARY = who(PEOPLE.secretary);
const FRONTLINE = who(PEOPLE.frontline);

const found = ({ requests }: RequestsPage, { id: known }: RequestView): RequestView => requests.find((one) => one.id === known) ?? assert.fail();
const titles = ({ requests }: RequestsPage): string => waitingOf(requests).map(({ title }) => title).join('');

describe('requests: their order, their principles and what comes of them', () => {
  let world: PeopleWorld;
  let strategy: Strategy;
  beforeEach(async () => {
    world = await openPeople();
    strategy = { ...newStrategy(id(), { title: 'Digital', from: '2022-02-10', until: '2029-12-31' }), principles: [{ id: id(), title: 'User needs', text: '' }, { id: id(), title: 'Open', text: '' }] };
    await world.in(async (records) => {
      await records.strategies.save(world.group.id, strategy);
      await records.workstreams.save(world.group.id, { id: id(), strategy, number: 1, title: 'Services', leadPost: 'Head', lead: null });
    });
  });
  afterEach(() => world.close());

  const at = () => ({ group: world.group.id });
  const named = ({ id: request, revision }: RequestView) => ({ ...at(), request, revision });
  const page = async (by = SECRETARY): Promise<RequestsPage> => valueOf(await world.tab.requests(by, at()));
  const make = async (title: string, principles: string[] = []): Promise<RequestView> => {
    const text = { ...BLANK_REQUEST, checks: { ...BLANK_REQUEST.checks }, title, what: title, principles };
    return valueOf(await world.tab.makeRequest(FRONTLINE, { ...at(), text })).requests.find((one) => one.title === title) ?? assert.fail();
  };
  const decide = async (request: RequestView, change: Partial<Parameters<typeof world.tab.decideRequest>[1]> = {}) =>
    await world.tab.decideRequest(SECRETARY, { ...named(request), outcome: 'approved', text: 'Yes', conditions: '', conflict: '', decision: null, promise: null, ...change });

  it('officers put what waits in order; what is written meanwhile is kept, and another order is not overwritten (R25)', async () => {
    const [a, b, c] = [await make('a'), await make('b'), await make('c')];
    const put = async (was: readonly RequestView[], order: readonly RequestView[], by = SECRETARY) => await world.tab.rankRequests(by, { ...at(), was: was.map((one) => one.id), order: order.map((one) => one.id) });
    assert.equal(refusalOf(await put([a, b, c], [c, a, b], FRONTLINE)).why, 'mayNot');
    const ranked = valueOf(await put([a, b, c], [c, a, b]));
    assert.equal(titles(ranked), 'cab');
    assert.equal(found(ranked, a).revision, a.revision, 'a place is no change of what somebody wrote');
    assert.equal(refusalOf(await put([a, b, c], [b, a, c])).why, 'changedMeanwhile');
    valueOf(await world.tab.changeRequest(FRONTLINE, { ...named(a), text: { ...BLANK_REQUEST, checks: { ...BLANK_REQUEST.checks }, principles: [], title: 'a', what: 'more', fit: { level: 'strong', text: 'Saves a post' } } }));
    const d = await make('d');
    assert.equal(titles(await page(FRONTLINE)), 'cabd', 'everybody sees the order, and what came since stands at the end');
    assert.equal(refusalOf(await put([c, a, b], [a, b, c])).why, 'changedMeanwhile');
    valueOf(await world.tab.placeRequest(SECRETARY, { ...named(c), meeting: world.meeting }));
    assert.equal(titles(valueOf(await put([a, b, d], [d, a, b]))), 'dab');
    assert.deepEqual([found(await page(), a).fit.level, (await world.journal()).filter((what) => what === 'request.ranked').length], ['strong', 2]);
  });

  it('says of every principle how often it is stood for (R23)', async () => {
    const [needs] = strategy.principles;
    const one = await make('a', [needs?.id ?? '']);
    await make('b', [needs?.id ?? '']);
    valueOf(await decide(one));
    const withdrawn = await make('c', [needs?.id ?? '']);
    valueOf(await world.tab.withdrawRequest(FRONTLINE, named(withdrawn)));
    assert.deepEqual((await page(FRONTLINE)).coverage.map(({ title, requests, decisions, workstreams }) => [title, requests, decisions, workstreams]), [['User needs', 2, 1, 0], ['Open', 0, 0, 0]]);
  });

  it('is approved with conditions that are said, and with how a conflict between services was resolved (R86)', async () => {
    const made = await make('a');
    assert.equal(refusalOf(await decide(made, { outcome: 'approvedWithConditions' })).why, 'notReady');
    const decided = found(valueOf(await decide(made, { outcome: 'approvedWithConditions', conditions: 'Tested first', conflict: 'Leisure goes second' })), made);
    assert.deepEqual([decided.outcome?.conditions, decided.outcome?.conflict], ['Tested first', 'Leisure goes second']);
  });

  it('an approved opportunity is commissioned and becomes a workstream, which says where it came from (R88)', async () => {
    const made = await make('Slots at the tip');
    const to = { to: 'Head of ICT', day: '2026-11-01' };
    assert.equal(refusalOf(await world.tab.commissionRequest(SECRETARY, { ...named(made), ...to, becomes: null })).why, 'alreadySettled');
    const decided = found(valueOf(await decide(made)), made);
    const asNew = { how: 'new', strategy: strategy.id, number: 1, title: 'Slots', leadPost: PEOPLE.ict.jobTitle } as const;
    const before = (await page()).workstreams.length;
    assert.equal(refusalOf(await world.tab.commissionRequest(SECRETARY, { ...named(decided), ...to, becomes: asNew })).why, 'notReady', 'the number is taken');
    assert.equal(refusalOf(await world.tab.commissionRequest(SECRETARY, { ...named(decided), to: '', day: '', becomes: { ...asNew, number: 2 } })).why, 'notReady');
    assert.equal((await page()).workstreams.length, before, 'and no workstream was made in vain');
    assert.equal((await page()).strategies[0]?.number, 2);
    const given = valueOf(await world.tab.commissionRequest(SECRETARY, { ...named(decided), ...to, becomes: { ...asNew, number: 2 } }));
    const commissioned = found(given, made);
    assert.deepEqual([commissioned.commissioned?.to, commissioned.becameName, given.workstreams.length], ['Head of ICT', '2. Slots', before + 1]);
    const workstream = commissioned.commissioned?.workstream ?? '';
    const { origins } = valueOf(await world.tab.measures(FRONTLINE, { group: world.group.id, workstream }));
    assert.deepEqual(origins.map(({ ref, commissioned: day }) => [ref, day]), [[made.ref, '2026-11-01']]);
    assert.deepEqual((await world.journal()).filter((what) => what === 'workstream.added' || what === 'request.commissioned'), ['workstream.added', 'request.commissioned']);
  });

  it('a champion undertakes something for a service, and it is kept or not (R87)', async () => {
    const champion = { ...at(), champion: null, revision: 0, name: 'Cllr Prys', person: null, service: 'Elected Members', member: true, helpsWith: '', from: '2026-01-01', until: null };
    const commitment = { id: randomUUIDv7(), text: 'Casework by the portal', day: '2027-03-31', kept: null };
    assert.equal(refusalOf(await world.tab.saveChampion(SECRETARY, { ...champion, commitments: [{ ...commitment, text: ' ' }] })).why, 'notReady');
    const [saved] = valueOf(await world.tab.saveChampion(SECRETARY, { ...champion, commitments: [commitment] })).champions;
    const [kept] = valueOf(await world.tab.saveChampion(SECRETARY, { ...champion, champion: saved?.id ?? null, revision: 1, commitments: [{ ...commitment, kept: true }] })).champions;
    assert.deepEqual([saved?.commitments[0]?.kept, kept?.commitments[0]?.kept, kept?.commitments[0]?.text], [null, true, 'Casework by the portal']);
  });
});
