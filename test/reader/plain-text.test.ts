import assert from 'node:assert/strict';
import { dayOf } from '../../shared/domain/reader/dates.ts';
import { blocksOf } from '../../shared/domain/reader/plain-text.ts';
import { namesIn } from '../../shared/domain/reader/people-named.ts';
import { sentencesOf } from '../../shared/domain/reader/sentences.ts';
import { canon } from '../../shared/domain/reader/text.ts';
import type { Block } from '../../shared/domain/reading.ts';
import { reading } from './fixture.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text });
const item = (marker: string, level: number, text: string): Block => ({ kind: 'item', marker, level, text });

const BLOCKS: readonly (readonly [string, string, readonly Block[]])[] = [
  ['headings of Markdown', '# Terms\n\n## **Quorum**\n\nFive.', [heading(1, 'Terms'), heading(2, 'Quorum'), paragraph('Five.')]],
  ['headings in capitals', 'QUORUM:\nFive members.', [heading(2, 'QUORUM'), paragraph('Five members.')]],
  ['numbered headings and clauses', '4. Quorum\n\n4.1 The quorum is five.', [heading(2, 'Quorum'), item('4.1', 1, 'The quorum is five.')]],
  ['a numbered list', '1. Chair\n2. Clerk', [item('1.', 0, 'Chair'), item('2.', 0, 'Clerk')]],
  ['lines that go on', 'The quorum of the group shall be not less than five\nmembers of the group.', [paragraph('The quorum of the group shall be not less than five members of the group.')]],
  ['words broken at a line’s end', 'The group will co-ordi-\nnate long-\nterm plans.', [paragraph('The group will co-ordinate long-term plans.')]],
  ['sentences across pages', 'The papers will be circulated no later than three\nPage 2 of 7\n\nworking days before.', [paragraph('The papers will be circulated no later than three working days before.')]],
  ['bullets of all kinds', '• one\n– two\n* three\n\uf0b7 four', [item('•', 0, 'one'), item('•', 0, 'two'), item('•', 0, 'three'), item('•', 0, 'four')]],
  ['tables with pipes', '| Role | Post |\n|---|---|\n| Chair | Leader |', [{ kind: 'row', cells: ['Role', 'Post'] }, { kind: 'row', cells: ['Chair', 'Leader'] }]],
  ['tables with tabs and empty cells', 'Version\tDate\tAuthor\n1.0\t\tA Smith', [{ kind: 'row', cells: ['Version', 'Date', 'Author'] }, { kind: 'row', cells: ['1.0', '', 'A Smith'] }]],
  ['columns kept apart by spaces', 'Chair:      Leader of the Council', [{ kind: 'row', cells: ['Chair:', 'Leader of the Council'] }]],
  ['a tab behind a number', '4.2\tThe quorum is five.', [item('4.2', 1, 'The quorum is five.')]],
];

describe('pasted text', () => {
  for (const [what, text, blocks] of BLOCKS) {
    it(`has ${what}`, () => {
      assert.deepEqual(blocksOf(text).blocks, blocks);
    });
  }
});

describe('words and figures', () => {
  for (const [text, plain] of [
    ['Five (5) Members', '5 members'], ['one-third', '1/3'], ['fifty per cent', '50%'], ['twenty-five', '25'], ['not less than three', 'at least 3'], ['once a quarter', 'once a quarter'],
    ['a quarter of the members', '1/4 of the members'], ['half-yearly', 'every 6 months'], ['half an hour', '30 minutes'], ['the Deputy Chairman', 'the vice-chair'], ['Depute Convener', 'vice-chair'],
    ['“e‑mail”', '"email"'], ['Cllrs', 'elected members'], ['three business days', '3 working days'],
  ] as const) {
    it(`are one way of writing: ${text}`, () => {
      assert.equal(canon(text), plain);
    });
  }
});

describe('days', () => {
  for (const [text, day] of [
    ['9/5/2019', '2019-05-09'], ['15/05/2019', '2019-05-15'], ['15.05.19', '2019-05-15'], ['7 May 2019', '2019-05-07'], ['27th August 2019', '2019-08-27'], ['Tuesday, 7 May 2019', '2019-05-07'], ['2019-05-07', '2019-05-07'],
    ['May 2019', null], ['31/02/2019', null], ['13/13/2019', null], ['2O/05/2019', null], ['05/27/2019', null], ['soon', null], ['', null],
  ] as const) {
    it(`${text === '' ? 'nothing' : text} is ${day ?? 'none'}`, () => {
      assert.equal(dayOf(text), day);
    });
  }
});

describe('people in one cell', () => {
  for (const [text, names] of [
    ['M Hamilton J Willis, D Adams', ['M Hamilton', 'J Willis', 'D Adams']], ['Cabinet and Full Council', ['Cabinet', 'Full Council']], ['Health and Safety Committee', ['Health and Safety Committee']],
    ['A. Jones & B. Patel', ['A. Jones', 'B. Patel']], ['Ann Jones; Bob Patel', ['Ann Jones', 'Bob Patel']],
  ] as const) {
    it(text, () => {
      assert.deepEqual(namesIn(text), names);
    });
  }
});

describe('sentences', () => {
  for (const [text, sentences] of [
    ['One. Two.', ['One.', 'Two.']], ['See e.g. Annex A. Then go.', ['See e.g. Annex A.', 'Then go.']], ['Cllr. Jones and R. Bloor met. They agreed.', ['Cllr. Jones and R. Bloor met.', 'They agreed.']],
    ['It is version 1.2 now. Good.', ['It is version 1.2 now.', 'Good.']], ['Plans, papers, etc. The end.', ['Plans, papers, etc.', 'The end.']],
  ] as const) {
    it(text, () => {
      assert.deepEqual(sentencesOf(text), sentences);
    });
  }
});

describe('a text in Welsh', () => {
  it('is said to be one, and nothing is made of it', () => {
    const read = reading('# Cylch gorchwyl\n\nBydd y grŵp yn cyfarfod bob mis ac mae pum aelod yn ffurfio cworwm. Bydd yr aelodau yn cael yr agenda gan yr ysgrifennydd cyn y cyfarfod, neu bydd y cadeirydd yn galw cyfarfod arall.');
    assert.deepEqual(read.findings, [{ kind: 'notEnglish' }]);
    assert.deepEqual(read.rules, []);
  });
});
