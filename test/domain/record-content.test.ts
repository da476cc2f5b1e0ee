import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Action } from '../../shared/domain/action.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import { isNil } from '../../shared/domain/meeting-record.ts';
import { compileContent, withTexts, type RecordSources } from '../../shared/domain/record-content.ts';
import type { RegisterLine } from '../../shared/domain/register.ts';
import type { Entry } from '../../shared/domain/session.ts';
import { aMeeting, anAction, aSeat, id } from '../store/world.ts';

const item = (name: string, number: number, change: Partial<AgendaItem> = {}): AgendaItem => ({ id: name, number, title: name, purpose: 'discuss', presenter: null, minutes: 10, papers: [], standing: null, ...change });
const secretPaper = { id: 'paper', title: null, url: null, state: 'withAgenda', restricted: true } as const;
const AGENDA = [item('apologies', 1, { standing: 'apologies' }), item('crm', 2), item('contract', 3, { papers: [secretPaper] }), item('aob', 4, { standing: 'otherBusiness' })];

const MEETING = { ...aMeeting({ starts: '2026-11-04T14:00:00.000Z', ends: '2026-11-04T16:00:00.000Z' }), items: AGENDA };
const LATER = aMeeting({ starts: '2027-01-06T14:00:00.000Z', ends: '2027-01-06T16:00:00.000Z' });
const SEATS = [{ ...aSeat({ role: 'chair', post: 'Portfolio Holder' }), holder: 'chair' }, { ...aSeat({ post: 'Head of HR' }), holder: 'hr' }];

const entry = (of: string | null, text: string, change: Partial<Entry> = {}): Entry => ({
  id: id(), meeting: MEETING.id, item: of, kind: 'note', text, became: null, interest: null, by: 'secretary', at: '2026-11-04T14:30:00.000Z', revision: 0, changed: null, ...change,
});
const decision = (of: string | null, change: Partial<Decision> = {}): Decision => ({
  id: id(), ref: 'DEC-2026-001', meeting: MEETING.id, item: of, about: 'it', text: 'Do it', outcome: 'approved', reasons: 'Because', conditions: null, optionsRejected: null, spendsMoney: false, conflicts: null,
  dissent: null, vote: null, effective: null, quorum: null, state: 'taken', settled: null, readers: null, by: 'chair', at: '2026-11-04T14:40:00.000Z', corrections: [], ...change,
});
const line = (person: string, status: RegisterLine['status'], change: Partial<RegisterLine> = {}): RegisterLine => ({ key: person, person, name: null, status, arrived: null, left: null, standsFor: null, ...change });

const sources = (change: Partial<RecordSources> = {}): RecordSources => ({
  kind: 'minutes', group: 'Steering group', meeting: MEETING, closedAt: null, register: [], seats: SEATS, names: new Map([['chair', 'Amina'], ['hr', 'Daniel'], ['jo', 'Jo']]),
  entries: [], decisions: [], actions: [], events: new Map(), laterMeetings: [LATER], since: null, ...change,
});
const raised = (at: string): ReadonlyMap<string, readonly [{ readonly what: 'raised'; readonly by: null; readonly at: string; readonly note: null; readonly before: null }]> =>
  new Map([['known', [{ what: 'raised', by: null, at, note: null, before: null }]]]);
const closed = (at: string, change: Partial<Action> = {}): Partial<Action> => ({ state: 'closed', closed: { by: 'chair', at, how: 'done', note: null }, ...change });

describe('a record: what is compiled (R123)', () => {
  const since = '2026-09-05T09:00:00.000Z';
  const rows: readonly (readonly [string, Partial<Action>, string | null, 'raised' | 'carried' | 'closed' | 'nowhere'])[] = [
    ['noted in the meeting', { meeting: MEETING.id }, '2026-11-04T14:20:00.000Z', 'raised'],
    ['noted in it and done by its end', closed('2026-11-04T15:00:00.000Z', { meeting: MEETING.id }), '2026-11-04T14:20:00.000Z', 'raised'],
    ['entered by hand while it was held', {}, '2026-11-04T15:59:00.000Z', 'raised'],
    ['from the meeting before', { meeting: id() }, '2026-09-02T14:20:00.000Z', 'carried'],
    ['of before anybody counted', {}, null, 'carried'],
    ['proposed for closing', { state: 'proposedClosed' }, null, 'carried'],
    ['closed since the log before', closed('2026-10-01T09:00:00.000Z'), null, 'closed'],
    ['dropped since the log before', { state: 'closed', closed: { by: 'chair', at: '2026-10-01T09:00:00.000Z', how: 'dropped', note: 'Overtaken' } }, null, 'closed'],
    ['closed before the log before', closed('2026-09-01T09:00:00.000Z'), null, 'nowhere'],
    ['raised in a later meeting', { meeting: LATER.id }, '2027-01-06T14:20:00.000Z', 'nowhere'],
    ['raised by hand after it', {}, '2026-11-20T10:00:00.000Z', 'nowhere'],
  ];
  for (const [what, change, at, where] of rows) {
    it(`an action ${what}: ${where}`, () => {
      const { actions } = compileContent(sources({ since, actions: [anAction({ id: 'known', ...change })], events: at === null ? new Map() : raised(at) }));
      assert.deepEqual((['raised', 'carried', 'closed'] as const).filter((group) => actions[group].length > 0), where === 'nowhere' ? [] : [where]);
    });
  }

  it('a nil return is allowed, and is one', () => {
    assert.equal(isNil(compileContent(sources({ kind: 'actionLog' }))), true);
    assert.equal(isNil(compileContent(sources({ actions: [anAction()] }))), false);
  });

  it('keeps names as they are then, the reason of a dropped action and the evidence of a done one (W3)', () => {
    const actions = [
      anAction({ ref: 'ACT-2026-010', owner: 'hr', ...closed('2026-10-01T09:00:00.000Z'), closed: { by: 'chair', at: '2026-10-01T09:00:00.000Z', how: 'dropped', note: 'Overtaken' } }),
      anAction({ ref: 'ACT-2026-009', owner: 'hr', state: 'proposedClosed', closing: { by: 'hr', at: since, evidence: 'Patched' } }),
      anAction({ ref: 'ACT-2026-100', owner: 'hr', carried: 2 }),
    ];
    const content = compileContent(sources({ actions }));
    assert.deepEqual(content.actions.closed.map(({ ref, ownerName, how, note }) => [ref, ownerName, how, note]), [['ACT-2026-010', 'Daniel', 'dropped', 'Overtaken']]);
    assert.deepEqual(content.actions.carried.map(({ ref, carried, note }) => [ref, carried, note]), [['ACT-2026-009', 0, 'Patched'], ['ACT-2026-100', 2, null]]);
  });

  it('drafts an item from its notes; what belongs to none stands under any other business', () => {
    const entries = [entry('crm', ' First. '), entry('crm', 'Became an action', { kind: 'action', became: 'x' }), entry('crm', 'Second.'), entry(null, 'Thanks were given.'), entry('gone', 'Of an item that is gone.')];
    const { items } = compileContent(sources({ entries }));
    assert.deepEqual(items.map(({ number, text }) => [number, text]), [[1, ''], [2, 'First.\n\nSecond.'], [3, ''], [4, 'Thanks were given.\n\nOf an item that is gone.']]);
  });

  it('a meeting without an agenda has one item', () => {
    const { items } = compileContent(sources({ meeting: { ...MEETING, items: [] }, entries: [entry(null, 'Said.')] }));
    assert.deepEqual(items.map(({ number, text }) => [number, text]), [[1, 'Said.']]);
  });

  it('of a log, only the items that something came of, without what was said', () => {
    const actions = [anAction({ ref: 'ACT-2026-012', meeting: MEETING.id, item: 'aob' })];
    const { items } = compileContent(sources({ kind: 'actionLog', entries: [entry('crm', 'Said.')], decisions: [decision('crm')], actions }));
    assert.deepEqual(items.map(({ number, text, decisions, actions: refs }) => [number, text, decisions.length, refs]), [[2, '', 1, []], [4, '', 0, ['ACT-2026-012']]]);
  });

  it('tells the interests that were declared, and who left', () => {
    const [, crm] = compileContent(sources({ entries: [entry('crm', 'shares', { kind: 'interest', interest: { person: 'hr', leaves: true } })] })).items;
    assert.deepEqual(crm?.interests, [{ name: 'Daniel', text: 'shares', leaves: true }]);
    const [, bare] = compileContent(sources({ entries: [entry('crm', 'Daniel', { kind: 'interest', interest: { person: 'hr', leaves: false } })] })).items;
    assert.deepEqual(bare?.interests, [{ name: 'Daniel', text: '', leaves: false }]);
  });

  it('ends when it was closed, never before it began', () => {
    assert.equal(compileContent(sources({ closedAt: '2026-11-04T15:40:00.000Z' })).ends, '2026-11-04T15:40:00.000Z');
    assert.equal(compileContent(sources({ closedAt: '2026-11-04T13:00:00.000Z' })).ends, MEETING.starts);
    assert.equal(compileContent(sources()).ends, MEETING.ends);
  });

  it('names the next meeting that is not cancelled', () => {
    const off = { ...aMeeting({ starts: '2026-12-02T14:00:00.000Z' }), state: 'cancelled' as const };
    assert.equal(compileContent(sources({ laterMeetings: [off, LATER] })).nextMeeting, LATER.starts);
    assert.equal(compileContent(sources({ laterMeetings: [off] })).nextMeeting, null);
  });

  it('lists those who were there first, with the member that a substitute stands for, and no reason of an apology', () => {
    const register = [line('hr', 'apologies'), line('jo', 'presentAsSubstitute', { standsFor: 'hr' }), line('chair', 'present'), { ...line('x', 'inAttendance'), person: null, name: 'A visitor' }];
    assert.deepEqual(compileContent(sources({ register })).attendance, [
      { name: 'Amina', post: 'Portfolio Holder', status: 'present', standsFor: null },
      { name: 'Jo', post: null, status: 'presentAsSubstitute', standsFor: 'Daniel' },
      { name: 'A visitor', post: null, status: 'inAttendance', standsFor: null },
      { name: 'Daniel', post: 'Head of HR', status: 'apologies', standsFor: null },
    ]);
  });
});

describe('a record: restricted business stays out of it, and it says so (R122)', () => {
  const rows: readonly (readonly [string, Partial<RecordSources>, number])[] = [
    ['nothing restricted', { entries: [entry('crm', 'Said.')], decisions: [decision('crm')] }, 0],
    ['a restricted paper of which nothing was noted', {}, 0],
    ['a note on an item with a restricted paper', { entries: [entry('contract', 'SECRET')] }, 1],
    ['an interest declared in it', { entries: [entry('contract', 'SECRET', { kind: 'interest', interest: { person: 'hr', leaves: false } })] }, 1],
    ['a decision that some may read', { decisions: [decision('crm', { text: 'SECRET', reasons: 'SECRET', readers: ['chair'] })] }, 1],
    ['both on one item', { entries: [entry('contract', 'SECRET')], decisions: [decision('contract', { text: 'SECRET', readers: ['chair'] })] }, 1],
    ['on two items', { entries: [entry('contract', 'SECRET')], decisions: [decision('crm', { text: 'SECRET', readers: [] })] }, 2],
  ];
  for (const [what, change, leftOut] of rows) {
    for (const kind of ['actionLog', 'minutes'] as const) {
      it(`${what}, in the ${kind}: ${leftOut}`, () => {
        const content = compileContent(sources({ kind, ...change }));
        assert.equal(content.leftOut, leftOut);
        assert.ok(!JSON.stringify(content).includes('SECRET'));
      });
    }
  }
});

describe('a record compiled again', () => {
  it('keeps the texts that stand, and drafts those that are empty', () => {
    const before = compileContent(sources({ entries: [entry('crm', 'Drafted.')] }));
    const edited = { ...before, items: before.items.map((one) => (one.number === 2 ? { ...one, text: 'Edited.' } : one)) };
    const again = withTexts(compileContent(sources({ entries: [entry('crm', 'Drafted.'), entry(null, 'Added since.')], actions: [anAction()] })), edited);
    assert.deepEqual(again.items.map(({ text }) => text), ['', 'Edited.', '', 'Added since.']);
    assert.equal(again.actions.carried.length, 1);
  });
});
