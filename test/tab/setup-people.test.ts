import assert from 'node:assert/strict';
import type { SetupForm } from '../../shared/contract/setting-up.ts';
import { differing, gathered, labelOf, pathsOf, refusedObstacles } from '../../tab/setup/check-view.ts';
import { contentOf, fileKind, textOf } from '../../tab/setup/document-view.ts';
import { enteredIn } from '../../tab/setup/entered.ts';
import { clockTimes } from '../../tab/setup/hours.ts';
import { alsoHolds, choicesFor, countOf, partsOf, whyHolder, withNewSeat, withoutSeat, withSeat, withSeatBack } from '../../tab/setup/people-view.ts';
import { en } from '../../tab/setup/words.ts';
import { en as tabWords } from '../../tab/words-en.ts';
import { PEOPLE } from '../tenant/people.ts';
import { draftOf, READY, TEAM_NOW } from '../browser/setup-fixtures.ts';

const WORDS = { ...tabWords, ...en };
const { form } = draftOf();
const ready = draftOf(READY).form;

describe('who counts', () => {
  it('nine seats are eight people, once the frontline is chosen', () => {
    assert.deepEqual(countOf(form), { seats: 9, people: 7, vacant: 1, inPost: 7, needed: 5 });
    assert.deepEqual(countOf(ready), { seats: 9, people: 8, vacant: 0, inPost: 8, needed: 5 });
  });

  it('those called in count for a share only where the rule says so', () => {
    const half = { kind: 'fraction', numerator: 1, denominator: 2, moreThan: true, rounding: 'up', of: 'inPost', atLeast: 2 } as const;
    const seats = ready.seats.map((seat, at) => (at > 5 ? { ...seat, standing: 'calledIn' as const } : seat));
    const needed = (counts: 'core' | 'all'): number => countOf({ seats, rules: { quorum: { ...form.rules.quorum, size: half, counts } } }).needed;
    assert.deepEqual([needed('core'), needed('all')], [3, 5]);
  });

  it('names the other seat of one who holds two', () => {
    assert.deepEqual(alsoHolds(form.seats, 1).map(({ role }) => role), ['seniorResponsibleOfficer']);
    assert.deepEqual([alsoHolds(form.seats, 0), alsoHolds(form.seats, 8)], [[], []]);
  });
});

describe('a holder', () => {
  const rows: readonly [post: string, holder: string | null, why: string][] = [
    ['Head of Communications', PEOPLE.communications.id, 'title'], ['head of  communications', PEOPLE.communications.id, 'title'], ['Head of a Frontline Service', PEOPLE.frontline.id, 'chosen'],
    ['Head of Communications', PEOPLE.outsider.id, 'gone'], ['Head of Communications', null, 'vacant'], ['', PEOPLE.chair.id, 'chosen'],
  ];
  for (const [post, holder, why] of rows) it(`${post}, ${holder ?? 'nobody'}: ${why}`, () => { assert.equal(whyHolder(post, holder, TEAM_NOW), why); });

  it('is chosen from the team, the likeliest first', () => {
    const choices = choicesFor('Head of Communications', null, TEAM_NOW, 'gone');
    assert.deepEqual([choices.length, choices[0]?.label, choices[1]?.label.startsWith('Amina')], [TEAM_NOW.length, 'Siân Morgan (Head of Communications)', true]);
  });

  it('who left the team still stands there', () => {
    assert.deepEqual(choicesFor('', PEOPLE.outsider.id, TEAM_NOW, 'Somebody who left')[0], { id: PEOPLE.outsider.id, label: 'Somebody who left' });
  });
});

describe('seats', () => {
  it('are added, changed, removed and put back', () => {
    const more = withNewSeat(form);
    assert.deepEqual([more.seats.length, more.seats.at(-1)?.post, more.seats.at(-1)?.holder], [10, '', null]);
    assert.equal(withSeat(form, 2, { elected: true }).seats[2]?.elected, true);
    const [, second] = form.seats;
    assert.deepEqual(withSeatBack(withoutSeat(form, 1), 1, second ?? assert.fail('no seat')), form);
  });

  const rows: readonly [text: string, between: RegExp | undefined, parts: readonly string[]][] = [
    ['ICT, Libraries', undefined, ['ICT', 'Libraries']], ['ICT,, ICT ; ', undefined, ['ICT']], ['', undefined, []], ['A, B\nC\n', /\n/u, ['A, B', 'C']],
  ];
  for (const [text, between, parts] of rows) it(`“${text.replaceAll('\n', '/')}” in parts`, () => { assert.deepEqual(partsOf(text, between), parts); });
});

describe('what stands in the way', () => {
  const draft = draftOf({ name: '', seats: form.seats.map((seat, at) => (at === 3 ? { ...seat, post: '' } : seat)) });
  const all = gathered(draft.problems, draft.form, WORDS, en.setup.check.undecided);

  it('is said in the order of the steps, with the name of its field; open rules are one thing', () => {
    assert.deepEqual(all.map(({ step, label, sentence }) => `${step}: ${label}: ${sentence}`), [
      'rules: Rules: 11 rules are not decided yet.', 'people: A seat without a post: Fill this in.', 'calendar: Name: Fill this in.', 'calendar: Mailbox: Fill this in.',
    ]);
    assert.deepEqual(all.map(({ field }) => field), ['rules.quorum', 'seats.3.post', 'name', 'mailbox']);
  });

  const labels: readonly [field: string, label: string][] = [['rules.quorum.size.people', 'Quorum'], ['verdicts.cadence', 'How often the group meets'], ['seats.6.holder', 'Head of Communications'], ['seats', 'People and seats'], ['inForceFrom', 'In force from']];
  for (const [field, label] of labels) it(`${field} is called ${label}`, () => { assert.equal(labelOf(field, form, WORDS), label); });

  const paths: readonly [field: string, paths: readonly string[]][] = [
    ['rules.quorum.size.people', ['rules.quorum.size.people', 'rules.quorum.size', 'rules.quorum', 'rules']], ['verdicts.cadence', ['rules.cadence', 'rules']], ['mailbox', ['mailbox']],
  ];
  for (const [field, expected] of paths) it(`${field} is sought where it stands`, () => { assert.deepEqual(pathsOf(field), expected); });

  it('what the server refused is placed as well', () => {
    const placed = refusedObstacles({ why: 'notReady', message: '', fields: [{ field: 'version', message: 'There is one.' }, { field: 'seats.0.holder', message: 'Gone.' }] }, form, WORDS);
    assert.deepEqual(placed.map(({ step, field }) => `${step} ${field}`), ['people seats.0.holder', 'check version']);
    assert.deepEqual(refusedObstacles({ why: 'changedMeanwhile', message: '' }, form, WORDS), []);
  });
});

describe('what somebody else has otherwise', () => {
  it('is told part by part', () => {
    const mine: SetupForm = { ...ready, mailbox: 'mine@brookmere.example', secretary: null, verdicts: { ...ready.verdicts, quorum: 'rejected' } };
    assert.deepEqual(differing(mine, ready), ['mailbox', 'secretary', 'verdicts']);
    assert.deepEqual(enteredIn(mine, ready, TEAM_NOW, WORDS), [
      { part: 'mailbox', lines: ['mine@brookmere.example'] }, { part: 'secretary', lines: ['Nobody'] }, { part: 'verdicts', lines: ['Quorum: Rejected'] },
    ]);
    assert.deepEqual(enteredIn(form, ready, TEAM_NOW, WORDS).find(({ part }) => part === 'seats')?.lines, ['Supporting officer, Head of a Frontline Service: Nobody']);
  });
});

describe('a chosen file', () => {
  const rows: readonly [name: string, size: number, told: object][] = [
    ['Terms.DOCX', 10, { kind: 'word' }], ['terms v1.4.pdf', 10, { kind: 'pdf' }], ['terms.txt', 10, { kind: 'text' }], ['terms.doc', 10, { trouble: 'oldWord' }], ['scan.jpeg', 10, { trouble: 'unknown' }],
    ['terms', 10, { trouble: 'unknown' }], ['terms.pdf', 0, { trouble: 'empty' }], ['terms.pdf', 8 * 1024 * 1024, { kind: 'pdf' }], ['terms.pdf', 8 * 1024 * 1024 + 1, { trouble: 'tooLarge' }],
  ];
  for (const [name, size, told] of rows) it(`${name}, ${size.toString()} bytes`, () => { assert.deepEqual(fileKind({ name, size }), told); });

  it('is sent as its content alone', () => { assert.equal(contentOf('data:application/pdf;base64,JVBERi0='), 'JVBERi0='); });

  const texts: readonly [what: string, bytes: readonly number[]][] = [
    ['UTF-8', [0x53, 0x69, 0xc3, 0xa2, 0x6e]], ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x53, 0x69, 0xc3, 0xa2, 0x6e]], ['what Windows calls Unicode', [0xff, 0xfe, 0x53, 0, 0x69, 0, 0xe2, 0, 0x6e, 0]], ['old Windows', [0x53, 0x69, 0xe2, 0x6e]],
  ];
  for (const [what, bytes] of texts) it(`is read as text: ${what}`, () => { assert.equal(textOf(Uint8Array.from(bytes)), 'Siân'); });
});

describe('the hours of a day', () => {
  it('are halves, up to its end, and whatever is set', () => {
    assert.deepEqual([clockTimes('08:00').length, clockTimes('08:00').at(-1)], [49, '24:00']);
    assert.deepEqual(clockTimes('08:15').slice(16, 19), ['08:00', '08:15', '08:30']);
  });
});
