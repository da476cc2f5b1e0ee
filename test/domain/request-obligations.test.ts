import assert from 'node:assert/strict';
import { askAdvice, giveAdvice, type Advice } from '../../shared/domain/advice.ts';
import { championProblems, isCurrent } from '../../shared/domain/champion.ts';
import { NO_CYCLE, NO_PROGRAMME, obligations, type GroupFacts } from '../../shared/domain/obligation.ts';
import { BLANK_REQUEST, type Request } from '../../shared/domain/request.ts';
import { PEOPLE } from '../tenant/people.ts';
import { always, GROUP, SEATS, TERMS, workingDays } from './steering-group.ts';

const AT = '2026-12-01T10:00:00.000Z';
const REQUEST: Request = {
  ...BLANK_REQUEST, id: 'r', ref: 'REQ-2026-001', title: 't', what: 'w', by: PEOPLE.frontline.id, at: AT, state: 'submitted', triage: null, place: null, outcome: null, rank: null, commissioned: null, promise: null, sentOn: null, revision: 1,
};
const ADVICE: Advice = { id: 'a', about: { kind: 'request', request: 'r' }, of: PEOPLE.ict.id, question: 'Is it safe?', due: '2026-12-04', by: PEOPLE.secretary.id, at: AT, answer: null };

const facts = (requests: readonly Request[], advice: readonly Advice[] = []): GroupFacts => ({
  group: GROUP, ...always(TERMS), seats: SEATS, meetings: [], attendance: [], actions: [], isWorkingDay: workingDays('englandAndWales'), cycle: { ...NO_CYCLE, programme: { ...NO_PROGRAMME, requests, advice } },
});
const owed = (requests: readonly Request[], advice: readonly Advice[] = [], now = AT): readonly string[] => {
  const names = new Map(Object.entries(PEOPLE).map(([name, { id }]) => [id, name]));
  return obligations(facts(requests, advice), now).map(({ key, to, due }) => `${key.split('/')[0] ?? ''} ${names.get(to ?? '') ?? ''} ${due}`);
};
const officer = { by: PEOPLE.secretary.id, at: AT };
const outcome = { decision: null, outcome: 'approved', conditions: '', conflict: '', text: 'Yes', ...officer } as const;

const keys = (change: Partial<Request>) => obligations(facts([{ ...REQUEST, ...change }]), AT).map(({ key }) => key);

describe('what requests and advice ask of people', () => {
  const rows: readonly (readonly [what: string, change: Partial<Request>, expected: readonly string[]])[] = [
    ['a new one waits for the secretary', {}, [`request-raised secretary ${AT}`]],
    ['not one of the secretary’s own', { by: PEOPLE.secretary.id }, []],
    ['asked back, whoever asked is told', { state: 'triaged', triage: { ...officer, note: 'Cost?' } }, [`request-answered frontline ${AT}`]],
    ['written anew it waits again', { triage: { ...officer, note: 'Cost?' } }, [`request-raised secretary ${AT}`]],
    ['on an agenda, whoever asked is told', { state: 'onAgenda', triage: { ...officer, note: '' } }, [`request-answered frontline ${AT}`]],
    ['decided, whoever asked is told (T8, R8)', { state: 'decided', outcome }, [`request-answered frontline ${AT}`]],
    ['not by themselves', { state: 'decided', by: PEOPLE.secretary.id, outcome }, []],
    ['withdrawn, nobody is told', { state: 'withdrawn' }, []],
  ];
  for (const [what, change, expected] of rows) it(what, () => { assert.deepEqual(owed([{ ...REQUEST, ...change }]), expected); });

  it('written anew is told under another key than before', () => {
    assert.notDeepEqual(keys({}), keys({ triage: { ...officer, note: 'Cost?' } }));
  });
  it('at night it waits for the morning', () => { assert.deepEqual(owed([{ ...REQUEST, at: '2026-12-01T21:00:00.000Z' }], [], '2026-12-01T21:05:00.000Z'), ['request-raised secretary 2026-12-02T08:00:00.000Z']); });
  it('advice is asked for at once and on its day; once it is given, whoever asked is told (R98)', () => {
    assert.deepEqual(owed([], [ADVICE]), [`advice-asked ict ${AT}`, 'advice-asked ict 2026-12-04T09:00:00.000Z']);
    assert.deepEqual(owed([], [{ ...ADVICE, due: '2026-12-01' }]), [`advice-asked ict ${AT}`]);
    assert.deepEqual(owed([], [{ ...ADVICE, answer: { text: 'It is.', at: AT } }]), [`advice-given secretary ${AT}`]);
    assert.deepEqual(owed([], [{ ...ADVICE, of: ADVICE.by, answer: { text: 'It is.', at: AT } }]), [], 'what somebody asked themselves is no news to them');
  });
});

describe('advice and champions', () => {
  const { answer: _, ...asked } = ADVICE;
  const problems = (change: Partial<typeof asked>): string => {
    const result = askAdvice({ ...asked, ...change }, '2026-12-01', (person) => person === PEOPLE.ict.id);
    return result.ok ? '' : JSON.stringify(result.refusal).replaceAll(/[^a-zA-Z:,]/gu, '');
  };
  it('is asked of somebody of the group, with a question and a day to come (R98)', () => {
    assert.equal(problems({}), '');
    assert.match(problems({ of: PEOPLE.frontline.id }), /field:of,kind:missing/u);
    assert.match(problems({ question: ' ' }), /field:question,kind:missing/u);
    assert.match(problems({ due: '2026-11-30' }), /field:due,kind:dayPast/u);
  });
  it('is given by whoever was asked, and by nobody else', () => {
    const given = giveAdvice(ADVICE, ' It is. ', PEOPLE.ict.id, AT);
    assert.equal(given.ok && given.value.answer?.text, 'It is.');
    assert.equal(giveAdvice(ADVICE, 'It is.', PEOPLE.chair.id, AT).ok, false);
    assert.equal(giveAdvice(ADVICE, '  ', PEOPLE.ict.id, AT).ok, false);
  });
  it('a champion is one until the end of the last day (R90)', () => {
    assert.deepEqual([null, '2026-12-01', '2026-11-30'].map((until) => isCurrent({ until }, '2026-12-01')), [true, true, false]);
    assert.deepEqual(championProblems({ name: '', service: '', helpsWith: '', commitments: [], from: '2026-12-01', until: '2026-11-01' }).map(({ field, kind }) => `${field} ${kind}`), ['name missing', 'service missing', 'until endsBeforeItBegins']);
  });
});
