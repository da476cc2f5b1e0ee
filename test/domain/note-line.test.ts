import assert from 'node:assert/strict';
import { needsOf, readLine, type LineContext, type NoteLine } from '../../shared/domain/note-line.ts';
import { readDay } from '../../shared/domain/note-day.ts';
import { readPerson, type Callable } from '../../shared/domain/note-person.ts';

const person = (id: string, name: string, posts: readonly string[], roles: Callable['roles'] = []): Callable => ({ id, name, posts, roles });
const PEOPLE = [
  person('amina', 'Amina Farouk', ['Portfolio Holder - Corporate and Service Improvement, People and Partnerships'], ['chair']),
  person('helen', 'Helen Ashworth', ['Executive Director, Resources and Support Services'], ['viceChair']),
  person('gareth', 'Gareth Pugh', ['Executive Director, Operational Services']),
  person('tom', 'Tom Okafor', ['ICT Operations and Development Manager']),
  person('sian', 'Siân Morgan', ['Head of Communications']),
  person('siana', 'Sian Morgan-Hughes', ['Head of Waste']),
  person('daniel', 'Daniel O’Neill', ['Head of Human Resources']),
  person('margaret', 'Margaret Lowe', ['Secretary to the Executive Director, Resources and Support Services'], ['secretary']),
];
/** a Tuesday */
const CONTEXT: LineContext = { people: PEOPLE, today: '2027-01-05', nextMeeting: '2027-03-02' };
const found = (who: string) => ({ kind: 'found', person: who }) as const;
const on = (day: string) => ({ kind: 'day', day }) as const;
const act = (title: string, who: string, day: string): NoteLine => ({ kind: 'action', title, owner: found(who), due: on(day) });

describe('a line taken down in a meeting', () => {
  const rows: readonly (readonly [line: string, read: NoteLine])[] = [
    ['ACT: ICT Operations Manager to patch print servers by 30 Jan', act('Patch print servers', 'tom', '2027-01-30')],
    ['act: Tom Okafor to patch print servers by 30/01/2027.', act('Patch print servers', 'tom', '2027-01-30')],
    ['Action: the Chair to write to Cabinet by Friday', act('Write to Cabinet', 'amina', '2027-01-08')],
    ['ACT: T Okafor to report by next meeting', act('Report', 'tom', '2027-03-02')],
    ['ACT: Secretary to the Executive Director, Resources and Support Services to book the room by tomorrow', act('Book the room', 'margaret', '2027-01-06')],
    ['ACT: Siân Morgan to write to Tom by email by 1 Feb', act('Write to Tom by email', 'sian', '2027-02-01')],
    ['GWEITHRED: Cadeirydd i ysgrifennu at y Cabinet erbyn dydd Gwener', act('Ysgrifennu at y Cabinet', 'amina', '2027-01-08')],
    ['CAM: Tom Okafor i adrodd yn ôl erbyn y cyfarfod nesaf', act('Adrodd yn ôl', 'tom', '2027-03-02')],
    ['ACT: patch the print servers', { kind: 'action', title: 'Patch the print servers', owner: null, due: null }],
    ['ACT: Bob to patch them by 30 Jan', { kind: 'action', title: 'Bob to patch them', owner: { kind: 'unknown', as: 'Bob' }, due: on('2027-01-30') }],
    ['ACT: Executive Director to patch them by Thursday', { kind: 'action', title: 'Patch them', owner: { kind: 'several', people: ['helen', 'gareth', 'margaret'], as: 'Executive Director' }, due: on('2027-01-07') }],
    ['ACT: Tom Okafor to patch them by next Friday', { kind: 'action', title: 'Patch them', owner: found('tom'), due: { kind: 'unclear', as: 'next Friday' } }],
    ['ACT: Tom Okafor to patch them by 31 Feb', { kind: 'action', title: 'Patch them', owner: found('tom'), due: { kind: 'unclear', as: '31 Feb' } }],
    ['DEC: approved: monthly patching', { kind: 'decision', text: 'Approved: monthly patching', outcome: 'approved' }],
    ['DEC: Approved subject to a budget line', { kind: 'decision', text: 'Approved subject to a budget line', outcome: 'approvedWithConditions' }],
    ['DEC: not approved', { kind: 'decision', text: 'Not approved', outcome: 'declined' }],
    ['DEC: the new telephony', { kind: 'decision', text: 'The new telephony', outcome: null }],
    ['PENDERFYNIAD: gohiriwyd tan yr haf', { kind: 'decision', text: 'Gohiriwyd tan yr haf', outcome: 'deferred' }],
    ['INT: Gareth Pugh, director of the supplier, leaves', { kind: 'interest', text: 'Director of the supplier', person: found('gareth'), leaves: true }],
    ['INT: Tom Okafor declares a friendship and stays', { kind: 'interest', text: 'A friendship', person: found('tom'), leaves: false }],
    ['BUD: Helen Ashworth, cyfarwyddwr y cyflenwr, yn gadael', { kind: 'interest', text: 'Cyfarwyddwr y cyflenwr', person: found('helen'), leaves: true }],
    ['INT: Gareth Pugh, a shareholder', { kind: 'interest', text: 'A shareholder', person: found('gareth'), leaves: null }],
    ['Discussed at length. The ACT: prefix was explained.', { kind: 'note', text: 'Discussed at length. The ACT: prefix was explained.' }],
    ['act now, said the chair', { kind: 'note', text: 'act now, said the chair' }],
    ['NOTE: ACT: is how actions begin', { kind: 'note', text: 'ACT: is how actions begin' }],
  ];
  for (const [line, read] of rows) it(`reads “${line}”`, () => { assert.deepEqual(readLine(line, CONTEXT), read); });

  for (const [line, needs] of [
    ['ACT:', ['text', 'owner', 'due']],
    ['ACT: patch the print servers by 30 Jan', ['owner']],
    ['ACT: Tom Okafor to patch them', ['due']],
    ['ACT: Tom Okafor to patch them by next Friday', ['due']],
    ['ACT: Executive Director to patch them by Thursday', ['owner']],
    ['ACT: Tom Okafor to patch them by 30 Jan', []],
    ['DEC: the new telephony', ['outcome']],
    ['INT: Gareth Pugh, a shareholder', ['leaves']],
    ['', ['text']],
  ] as const) it(`of “${line}” asks for ${needs.join(', ') || 'nothing'}`, () => { assert.deepEqual(needsOf(readLine(line, CONTEXT)), needs); });

  for (const [typed, read] of [
    ['30 Jan', '2027-01-30'], ['30th January 2028', '2028-01-30'], ['Jan 30', '2027-01-30'], ['4 Jan', '2028-01-04'], ['5 Jan', '2027-01-05'], ['29 Feb', '2028-02-29'],
    ['30/01/2027', '2027-01-30'], ['30/1/27', '2027-01-30'], ['30.01.2027', '2027-01-30'], ['1/2', '2027-02-01'], ['2027-02-03', '2027-02-03'],
    ['Friday', '2027-01-08'], ['Tuesday', '2027-01-12'], ['dydd Llun', '2027-01-11'], ['Mawrth', '2027-01-12'], ['3 Mawrth', '2027-03-03'], ['30 o Ionawr', '2027-01-30'],
    ['end of the month', '2027-01-31'], ['end of February', '2027-02-28'], ['diwedd y mis', '2027-01-31'], ['in 2 weeks', '2027-01-19'], ['today', '2027-01-05'], ['yfory', '2027-01-06'],
    ['the next meeting', '2027-03-02'],
  ] as const) it(`takes ${typed} for ${read}`, () => { assert.deepEqual(readDay(typed, CONTEXT), { kind: 'day', day: read }); });

  for (const typed of ['next Friday', 'next week', 'dydd Gwener nesaf', '32 Jan', '31/02/2027', '30 Janvier Feb', 'ASAP', '2704/2022']) {
    it(`asks which day ${typed} is`, () => { assert.deepEqual(readDay(typed, CONTEXT), { kind: 'unclear', as: typed }); });
  }
  for (const typed of ['email', 'the supplier', 'post', 'then']) it(`finds no day in “${typed}”`, () => { assert.equal(readDay(typed, CONTEXT), undefined); });

  it('knows no next meeting where none is planned', () => {
    assert.deepEqual(readDay('next meeting', { ...CONTEXT, nextMeeting: null }), { kind: 'unclear', as: 'next meeting' });
  });

  for (const [typed, who] of [
    ['ICT Operations & Development Manager', 'tom'], ['the vice-chair', 'helen'], ['deputy chair', 'helen'], ['Sian Morgan', 'sian'], ['Okafor', 'tom'], ['Daniel ONeill', 'daniel'],
    ['Head of HR', null], ['Head of', null], ['the', null], ['T', null],
  ] as const) it(`${typed} is ${who ?? 'nobody for certain'}`, () => { assert.deepEqual(readPerson(typed, PEOPLE).kind === 'found' ? readPerson(typed, PEOPLE) : null, who === null ? null : found(who)); });
});
