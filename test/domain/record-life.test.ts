import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { MeetingRecord, RecordContent, RecordState } from '../../shared/domain/meeting-record.ts';
import { agree, ask, compile, edit, propose, takeBack } from '../../shared/domain/record-life.ts';
import type { Result } from '../../shared/domain/result.ts';

const AT = '2026-11-05T09:00:00.000Z';
const by = { by: 'secretary', at: AT };
const item = { number: 1, title: 'One', purpose: 'discuss', text: 'As drafted.', interests: [], decisions: [], actions: [] } as const;
const CONTENT: RecordContent = {
  group: 'G', subject: 'S', starts: AT, ends: AT, place: null, attendance: [], actions: { raised: [], carried: [], closed: [] }, items: [item, { ...item, number: 2, title: 'Two' }], nextMeeting: null, leftOut: 0,
};
const record = (state: RecordState, change: Partial<MeetingRecord> = {}): MeetingRecord => ({
  id: 'record', meeting: 'meeting', kind: 'minutes', state, content: CONTENT, revision: 4, compiled: by, proposed: state === 'compiled' ? null : by,
  agreed: state === 'agreed' ? { ...by, meeting: 'next' } : null, asked: [], corrections: [], ...change,
});
const made = { ...by, id: 'record', meeting: 'meeting', kind: 'minutes', content: CONTENT } as const;
const agreeing = { ...by, revision: 4, meeting: 'next', taken: [], corrections: [] };
const AT_NEXT = { agreedAtNext: true };
const change = { item: 1, title: 'One', before: 'As drafted.', text: 'Mine.' };
const said = { text: 'It was 15:50.', by: 'hr', at: AT };

const whyOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.why);

describe('a record: compiled, proposed, agreed, frozen (R124)', () => {
  const deeds: Readonly<Record<string, (known: MeetingRecord) => Result<MeetingRecord>>> = {
    'compiled again': (known) => compile(known, { ...made, revision: 4 }),
    edited: (known) => edit(known, change),
    proposed: (known) => propose(known, { ...by, revision: 4 }),
    'taken back': (known) => takeBack(known, 4),
    'asked to be corrected': (known) => ask(known, said),
    agreed: (known) => agree(known, agreeing, AT_NEXT, ['next']),
  };
  const allowed: readonly (readonly [RecordState, readonly string[]])[] = [
    ['compiled', ['compiled again', 'edited', 'proposed']],
    ['proposed', ['taken back', 'asked to be corrected', 'agreed']],
    ['agreed', []],
  ];
  for (const [state, names] of allowed) {
    for (const [name, deed] of Object.entries(deeds)) {
      const expected = names.includes(name) ? 'done' : state === 'agreed' ? 'recordAgreed' : 'changedMeanwhile';
      it(`${state}, ${name}: ${expected}`, () => {
        const known = record(state);
        const result = deed(known);
        assert.equal(whyOf(result), expected);
        if (result.ok) assert.equal(result.value.revision, known.revision + 1);
      });
    }
  }

  const stale: readonly (readonly [string, () => Result<MeetingRecord>])[] = [
    ['compiling what somebody else has compiled', () => compile(record('compiled'), { ...made, revision: null })],
    ['compiling again what was changed', () => compile(record('compiled'), { ...made, revision: 3 })],
    ['compiling again what is not there', () => compile(undefined, { ...made, revision: 0 })],
    ['proposing', () => propose(record('compiled'), { ...by, revision: 3 })],
    ['taking back', () => takeBack(record('proposed'), 3)],
    ['agreeing', () => agree(record('proposed'), { ...agreeing, revision: 3 }, AT_NEXT, ['next'])],
    ['a text that somebody else has changed', () => edit(record('compiled'), { ...change, before: 'Older.' })],
    ['a text of an item that is another one now', () => edit(record('compiled'), { ...change, title: 'Two' })],
  ];
  for (const [what, deed] of stale) it(`overwrites nothing: ${what}`, () => { assert.equal(whyOf(deed()), 'changedMeanwhile'); });

  it('another item may be edited at the same time, and saving the same text twice changes nothing', () => {
    const first = edit(record('compiled'), change);
    assert.ok(first.ok);
    const second = edit(first.value, { ...change, item: 2, title: 'Two', text: 'Theirs.' });
    assert.ok(second.ok);
    assert.deepEqual(second.value.content.items.map(({ text }) => text), ['Mine.', 'Theirs.']);
    const again = edit(second.value, change);
    assert.ok(again.ok && again.value === second.value);
  });

  it('a correction asked for twice stands once', () => {
    const asked = ask(record('proposed'), said);
    assert.ok(asked.ok);
    assert.deepEqual(asked.value.asked, [{ ...said, taken: null }]);
    const again = ask(asked.value, said);
    assert.ok(again.ok && again.value === asked.value);
  });

  it('is agreed with the corrections that the meeting takes up, each with who asked for it', () => {
    const other = { text: 'Not so.', by: 'ict', at: AT };
    const agreed = agree(record('proposed', { asked: [{ ...other, taken: null }, { ...said, taken: null }] }), { ...agreeing, taken: [1], corrections: ['Closed at noon.'] }, AT_NEXT, ['next']);
    assert.ok(agreed.ok);
    assert.deepEqual(agreed.value.asked.map(({ taken }) => taken), [false, true]);
    assert.deepEqual(agreed.value.corrections, [said, { text: 'Closed at noon.', ...by }]);
    assert.deepEqual(agreed.value.content, CONTENT);
    assert.deepEqual(agreed.value.agreed, { ...by, meeting: 'next' });
  });

  const where: readonly (readonly [string, string | null, boolean, string])[] = [
    ['at a later meeting that has begun', 'next', true, 'done'],
    ['at a meeting that has not begun', 'far', true, 'notReady'],
    ['without a meeting, where the terms ask for one', null, true, 'notReady'],
    ['without a meeting, where they do not', null, false, 'done'],
  ];
  for (const [what, meeting, agreedAtNext, expected] of where) {
    it(`agreed ${what}: ${expected}`, () => { assert.equal(whyOf(agree(record('proposed'), { ...agreeing, meeting }, { agreedAtNext }, ['next'])), expected); });
  }
});
