import assert from 'node:assert/strict';
import { poundsOf, readMoney, type MoneyRead } from '../../shared/domain/money.ts';
import { askBack, changeRequest, decideRequest, declineRequest, isApproved, makeRequest, placeOnAgenda, requestProblems, sendOn, takeUpAgain, tidied, withdrawRequest } from '../../shared/domain/request-deeds.ts';
import { BLANK_REQUEST, financialYearOf, FIELDS_OF, isFinancialYear, REQUEST_KINDS, REQUEST_LIMITS, type Request, type RequestText } from '../../shared/domain/request.ts';
import { totalsOf } from '../../shared/domain/request-totals.ts';
import type { Result } from '../../shared/domain/result.ts';

const KNOWN = { principles: new Set(['users']), workstreams: new Set(['w']), bodies: new Set(['finance']) };
const BY = { by: 'officer', at: '2026-12-01T10:00:00.000Z' };
const RESOURCE = { skill: 'Data analyst', days: 20, from: '2027-01-04', until: '2027-03-26', supply: 'partner' } as const;
const text = (change: Partial<RequestText> = {}): RequestText => ({ ...BLANK_REQUEST, title: 'Slots', what: 'Book a slot at the tip', ...change });
const known = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const request = (change: Partial<Request> = {}): Request => ({ ...known(makeRequest(text(), KNOWN, { id: 'r', ref: 'REQ-2026-001', by: 'p', at: '2026-11-02T10:00:00.000Z' })), ...change });
const fields = (change: Partial<RequestText>): string => requestProblems(text(change), KNOWN).map(({ field, kind }) => `${field} ${kind}`).join(', ');

describe('what a request says', () => {
  const checks = { ...BLANK_REQUEST.checks, supplier: { met: false, text: '' } };
  const rows: readonly (readonly [what: string, change: Partial<RequestText>, problems: string])[] = [
    ['an opportunity needs a title and what it is (R8)', { title: ' ', what: '' }, 'title missing, what missing'],
    ['and nothing else', {}, ''],
    ['a resource names a skill, days and a time (R13)', { kind: 'resource' }, 'resource.skill missing'],
    ['which ends after it begins', { kind: 'resource', resource: { ...RESOURCE, until: '2026-12-31' } }, 'resource.until endsBeforeItBegins'],
    ['and is more than nothing', { kind: 'resource', resource: { ...RESOURCE, days: 0 } }, 'resource.days outOfRange'],
    ['half a day is something', { kind: 'resource', resource: { ...RESOURCE, days: 0.5 } }, ''],
    ['a business case rests on evidence (R24, R89)', { kind: 'businessCase' }, 'evidence missing'],
    ['so does each kind of software (R3)', { kind: 'softwareUpgrade' }, 'evidence missing'],
    ['what costs something says in which year (R57)', { kind: 'businessCase', evidence: 'e', cost: 100 }, 'financialYear missing'],
    ['in a year that there is', { kind: 'businessCase', evidence: 'e', cost: 100, financialYear: '2026/28' }, 'financialYear missing'],
    ['what replaces like for like says why (R54)', { kind: 'softwarePurchase', evidence: 'e', likeForLike: '' }, 'likeForLike missing'],
    ['a check that is not met says why it is asked for all the same (R17)', { checks }, 'checks.supplier missing'],
    ['a body that is not of the framework is none (R48)', { kind: 'businessCase', evidence: 'e', onward: 'nobody' }, 'onward missing'],
    ['a principle of another strategy is none (R23)', { principles: ['users', 'other'] }, 'principles missing'],
    ['too much is said to be', { title: 'x'.repeat(REQUEST_LIMITS.title + 1) }, 'title tooLong'],
  ];
  for (const [what, change, problems] of rows) it(what, () => { assert.equal(fields(change), problems); });

  it('a kind keeps only what it asks for', () => {
    const all = text({ cost: 5, financialYear: '2026/27', resource: RESOURCE, evidence: ' e ', principles: ['users', 'users'], journey: 'j', likeForLike: 'why', outage: 'high', onward: 'finance' });
    const kept = (kind: RequestText['kind']) => Object.entries(tidied({ ...all, kind })).filter(([field, value]) => FIELDS_OF.softwarePurchase.concat('resource').includes(field as never) && value !== null && value !== '' && JSON.stringify(value) !== '[]').map(([field]) => field).join(' ');
    assert.equal(kept('opportunity'), 'evidence principles');
    assert.equal(kept('resource'), 'cost resource onward');
    assert.equal(kept('softwarePurchase'), 'cost evidence principles onward journey likeForLike outage');
    assert.equal(tidied({ ...all, kind: 'opportunity' }).financialYear, null);
  });
  it('every kind has its fields', () => { assert.deepEqual(REQUEST_KINDS.filter((kind) => FIELDS_OF[kind].length === 0), []); });
});

describe('what becomes of a request', () => {
  const place = { meeting: 'm', item: 'i' };
  const decision = { outcome: 'approved', conditions: '', conflict: '', text: 'Yes', decision: null, promise: null, ...BY } as const;
  it('is asked back with a question, and changed goes back to the officers', () => {
    assert.equal(askBack(request(), '', BY).ok, false);
    const back = known(askBack(request(), ' What does it cost? ', BY));
    assert.deepEqual([back.state, back.triage?.note, back.revision], ['triaged', 'What does it cost?', 2]);
    assert.equal(known(changeRequest(back, text({ title: 'Slots at the tip' }), KNOWN)).state, 'submitted');
  });
  it('on an agenda it is not changed any more', () => {
    const placed = known(placeOnAgenda(request(), place, BY));
    assert.equal(changeRequest(placed, text(), KNOWN).ok, false);
    assert.equal(placeOnAgenda(placed, place, BY).ok, false);
    assert.equal(askBack(placed, 'x', BY).ok, false);
  });
  it('a "no" says why (T8)', () => {
    assert.equal(declineRequest(request(), ' ', BY).ok, false);
    assert.equal(known(declineRequest(request(), 'Leisure has it already', BY)).outcome?.outcome, 'declined');
    assert.equal(decideRequest(request(), { ...decision, text: '' }).ok, false);
    assert.equal(decideRequest(request(), { ...decision, text: '', decision: 'd' }).ok, true, 'a recorded decision says so itself');
  });
  it('what is settled stays settled, until an officer takes it up again', () => {
    const decided = known(decideRequest(known(placeOnAgenda(request(), place, BY)), { ...decision, outcome: 'deferred' }));
    for (const deed of [withdrawRequest(decided), decideRequest(decided, decision), declineRequest(decided, 'x', BY), askBack(decided, 'x', BY), changeRequest(decided, text(), KNOWN)]) assert.equal(deed.ok, false);
    const again = known(takeUpAgain(decided));
    assert.deepEqual([again.state, again.outcome, again.place, again.triage], ['submitted', null, null, null]);
    assert.equal(takeUpAgain(request()).ok, false);
  });
  it('what was approved is sent on to the body that it must go to besides (R48)', () => {
    const sent = { day: '2026-12-02', note: '', by: 'officer' };
    const approved = known(decideRequest(request({ onward: 'finance' }), decision));
    assert.equal(isApproved(approved), true);
    assert.equal(known(sendOn(approved, sent)).sentOn?.day, '2026-12-02');
    assert.equal(sendOn(request({ onward: 'finance' }), sent).ok, false);
    assert.equal(sendOn(known(decideRequest(request(), decision)), sent).ok, false);
  });
});

describe('money and years', () => {
  const rows: readonly (readonly [typed: string, read: MoneyRead])[] = [
    ['£12,500.50', { pence: 1_250_050 }], ['12500', { pence: 1_250_000 }], [' £ 12,500 ', { pence: 1_250_000 }], ['0', { pence: 0 }], ['1,250,000.00', { pence: 125_000_000 }],
    ['12k', { meant: 1_200_000 }], ['£1.5m', { meant: 150_000_000 }], ['2 thousand', { meant: 200_000 }], ['£12,500k', { meant: 1_250_000_000 }], ['1,5 million', { meant: 150_000_000 }],
    ['12,50', 'unread'], ['1,25', 'unread'], ['-5', 'unread'], ['12.5', 'unread'], ['about 12', 'unread'], ['', 'unread'], ['€12', 'unread'],
  ];
  for (const [typed, read] of rows) it(`“${typed}”`, () => { assert.deepEqual(readMoney(typed), read); });
  it('is written as it is typed', () => { assert.deepEqual([1_250_050, 125_000_000, 0, 5].map(poundsOf), ['12,500.50', '1,250,000', '0', '0.05']); });
  it('a financial year runs from April to March (R57)', () => {
    assert.deepEqual(['2026-03-31', '2026-04-01', '2026-12-31', '2099-04-01'].map(financialYearOf), ['2025/26', '2026/27', '2026/27', '2099/00']);
    assert.deepEqual(['2026/27', '2026/28', '26/27', '2026-27'].map(isFinancialYear), [true, false, false, false]);
  });
  it('what was asked for and approved, by year and kind; what was withdrawn counts nowhere (R57, R85)', () => {
    const costing = (id: string, change: Partial<Request>): Request => request({ id, kind: 'softwarePurchase', cost: 1000, financialYear: '2026/27', ...change });
    const outcome = { decision: null, outcome: 'approvedWithConditions', conditions: '', conflict: '', text: 't', ...BY } as const;
    const list = [costing('1', {}), costing('2', { state: 'decided', outcome }), costing('3', { state: 'withdrawn' }), costing('4', { financialYear: '2027/28', cost: 50 }), request({ id: '5' })];
    assert.deepEqual(totalsOf(list, () => '2026-03-01').map(({ year, kinds }) => `${year}: ${kinds.map(({ kind, requested, approved, requestedCost, approvedCost }) => `${kind} ${requested}/${approved} ${requestedCost}/${approvedCost}`).join('; ')}`), [
      '2027/28: softwarePurchase 1/0 50/0', '2026/27: softwarePurchase 2/1 2000/1000', '2025/26: opportunity 1/0 0/0',
    ]);
  });
});
