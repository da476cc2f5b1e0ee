import assert from 'node:assert/strict';
import type { StatusForm } from '../../shared/contract/status.ts';
import { statusPage } from '../../shared/words/en/status-page.ts';
import { doubtsAt, draftFor, faultsOf, lengthToAnnounce, lengthWords, statementOf, type Draft } from '../../tab/workstream/draft.ts';
import { rulesDraft, rulesFaults, rulesInput } from '../../tab/workstream/rules-draft.ts';
import { linesOf, reportedWords } from '../../tab/workstream/view.ts';
import { en } from '../../tab/words-en.ts';
import { GROUP, WORKSTREAMS } from '../browser/fixtures.ts';
import { FORM, RULES, statusSees } from '../browser/fixtures-status.ts';

const TODAY = '2026-12-22';
const words = { statusPage, tab: en.tab };
const draft = (change: Partial<Draft>): Draft => ({ rag: 'amber', reason: 'No money.', ask: '£20k', backBy: '2027-01-15', evidence: '', despite: '', ...change });

describe('a status that is being reported', () => {
  const quiet: StatusForm = { ...FORM, doubts: [] };
  const rows: readonly (readonly [what: string, typed: Partial<Draft>, form: StatusForm | null, faults: readonly (readonly [field: string, message: RegExp])[]])[] = [
    ['amber with all it needs', {}, FORM, []],
    ['red alone', { rag: 'red', reason: ' \n', ask: '', backBy: '' }, FORM, [['reason', /why/u], ['ask', /ask/u], ['backBy', /day/u]]],
    ['half a day', { backBy: '2027-01' }, FORM, [['backBy', /Choose the day/u]]],
    ['a day that is past', { backBy: '2026-12-21' }, FORM, [['backBy', /today or a later/u]]],
    ['the same before the server has said what day it is', { backBy: '2026-12-21' }, null, [['backBy', /today or a later/u]]],
    ['too long', { reason: ` ${'x'.repeat(1003)} ` }, FORM, [['reason', /3 characters too many/u]]],
    ['a green without evidence, whatever was typed for another colour', { rag: 'green' }, { ...quiet, lastEvidence: null }, [['evidence', /shows/u]]],
    ['a green on evidence of before', { rag: 'green', reason: '' }, quiet, []],
    ['a green that is doubted', { rag: 'green', reason: '', evidence: 'x' }, FORM, [['despite', /all the same/u]]],
    ['a green all the same', { rag: 'green', reason: '', evidence: 'x', despite: 'y' }, FORM, []],
    ['a green of which the server has not said anything yet is left to it', { rag: 'green', reason: '' }, null, []],
  ];
  for (const [what, typed, form, faults] of rows) {
    it(what, () => {
      const found = faultsOf(draft(typed), TODAY, form, words);
      assert.deepEqual(found.map(({ field }) => field), faults.map(([field]) => field));
      for (const [at, [, message]] of faults.entries()) assert.match(found[at]?.message ?? '', message);
    });
  }

  it('is doubted as it is typed: old evidence is no matter once there is new', () => {
    assert.deepEqual(doubtsAt(draft({ rag: 'green' }), FORM).map(({ kind }) => kind), ['slipped', 'overdueAction', 'staleEvidence']);
    assert.deepEqual(doubtsAt(draft({ rag: 'green', evidence: 'x' }), FORM).map(({ kind }) => kind), ['slipped', 'overdueAction']);
    assert.deepEqual(doubtsAt(draft({}), FORM), []);
    assert.deepEqual(doubtsAt(draft({ rag: 'green' }), null), []);
  });

  it('starts from where things stand, and from green before the first report', () => {
    assert.deepEqual(WORKSTREAMS.map((workstream) => draftFor(workstream).rag), ['green', 'amber', 'red', 'green', 'green']);
    assert.deepEqual(statusSees.workstreams.map((workstream) => [draftFor(workstream).ask, draftFor(workstream).backBy])[1], ['Approve an extension of the present lease until 31 March', '2027-01-15']);
    assert.equal(statementOf(draft({ backBy: '' })).backBy, null);
  });

  it('tells what is left only near the end', () => {
    assert.deepEqual(
      ['', 'x'.repeat(799), 'x'.repeat(800), 'x'.repeat(999), 'x'.repeat(1000), 'x'.repeat(1012)].map((reason) => lengthWords(reason, en)),
      [null, null, '200 characters left', '1 character left', '0 characters left', '12 characters too many'],
    );
    assert.equal(lengthWords('x'.repeat(501), en, 500), '1 character too many');
  });

  const crossings: readonly [number, number, boolean][] = [
    [0, 899, false], [899, 900, true], [900, 901, false], [999, 1000, true], [1000, 1001, true], [1001, 1002, false], [1002, 1000, false], [0, 1400, true],
  ];
  for (const [before, after, told] of crossings) {
    it(`says the length ${told ? 'aloud' : 'nowhere'} from ${before.toString()} to ${after.toString()} characters`, () => {
      assert.equal(lengthToAnnounce('x'.repeat(before), 'x'.repeat(after)), told);
    });
  }
});

describe('a status on the board', () => {
  it('says what is asked for, by when, and how old the evidence is; what is late is marked', () => {
    assert.deepEqual(statusSees.workstreams.map((workstream) => linesOf(workstream, en).map(({ text, late }) => `${late ? '! ' : ''}${text}`)), [
      ['Evidence: 81 % of requests now start online.', 'Green all the same: The overdue action is the supplier’s signature, promised for Friday.'],
      ['Asked for: Approve an extension of the present lease until 31 March', 'Green again by Fri 15 January 2027'],
      ['Asked for: A new assessment by 15 January', '! Was to be green again by Tue 15 December 2026, 7 days ago'],
      ['! No evidence for 74 days'],
      ['! No evidence has been given'],
    ]);
    assert.deepEqual(WORKSTREAMS.map((workstream) => linesOf(workstream, en).length), [1, 0, 0, 1, 0], 'reports of before say no more than they did');
  });

  it('names who entered it, and for whom', () => {
    assert.deepEqual(statusSees.workstreams.slice(1, 3).map((workstream) => reportedWords(workstream, '11 December', en)), ['Reported 11 December', 'Reported 11 December by Margaret Lowe for Fiona Mackay']);
  });
});

describe('what the colours mean, as it is typed', () => {
  const typed = rulesDraft(RULES.rules);
  const rows = [
    ['as it stands', {}, []],
    ['days that are no number', { evidenceDays: '6o' }, ['evidenceDays']],
    ['no day at all', { evidenceDays: '0' }, ['evidenceDays']],
    ['asked for in no time', { askDays: '' }, ['askDays']],
    ['not asked for', { asks: false, askDays: '' }, []],
    ['a sentence too long', { triggers: { ...typed.triggers, red: 'x'.repeat(401) } }, ['triggers.red']],
  ] as const;
  for (const [what, change, fields] of rows) it(what, () => { assert.deepEqual(rulesFaults({ ...typed, ...change }, words).map(({ field }) => field), fields); });

  it('goes out as numbers, with the revision that was read', () => {
    const { evidenceDays, askDays, revision } = rulesInput(GROUP.id, 3, { ...typed, evidenceDays: ' 90 ', asks: false });
    assert.deepEqual([evidenceDays, askDays, revision], [90, null, 3]);
  });
});
