import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blocksOf } from '../../shared/domain/reader/plain-text.ts';
import { readTerms } from '../../shared/domain/reader/read.ts';
import type { Block } from '../../shared/domain/reading.ts';
import { RULES } from '../../shared/domain/terms.ts';
import { effort } from '../support/pace.ts';
import { reading, textOf } from './fixture.ts';

const WORDS = [
  'the', 'quorum', 'shall', 'be', 'five', '(5)', 'members', 'including', 'Chair', 'or', 'Vice-Chair', 'one third', '50%', 'agenda', 'working', 'days', 'before', 'meeting', 'minutes', 'within',
  'Group', 'Board', 'Cabinet', 'reports', 'to', '\n', '\n\n', '# ', '| ', '\t', '• ', '1. ', '4.2 ', ': ', '. ', ', ', '“', '’', '\u00a0', 'of whom', 'unless', 'Version', '1.0', '31/02/2020', 'substitutes', 'not', 'count', 'monthly',
];

/** A longer document than any council has: what is said once is said with other words around it, thousands of times. */
const long = (letters: number): string => {
  const lines: string[] = ['# Long Programme Board', '## Membership'];
  for (let i = 0, size = 0; size < letters; i += 1) {
    const line = i % 40 === 0 ? `## Part ${i}\n` : `${i}. The service will go on with work package ${i} as the plan has it, and tell members in good time what comes of it.\n`;
    lines.push(line);
    size += line.length;
  }
  return [...lines, '## Quorum', 'The quorum shall be four.'].join('\n');
};

const many = (line: (at: number) => string): string => Array.from({ length: 9000 }, (_, at) => line(at)).join('\n\n');

const squeezed = (text: string): string => text.replaceAll(/[\s|*•:;#]+/gu, '');

describe('whatever document comes', () => {
  it('reads an empty one as saying nothing', () => {
    const read = readTerms({ blocks: [] });
    assert.equal(read.name, null);
    assert.deepEqual(read.notFound, RULES);
    assert.deepEqual([read.seats, read.findings, read.unread, read.bodies], [[], [], [], []]);
  });

  it('never fails, and gives every rule or misses it', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (any) => {
        const read = reading(any);
        assert.deepEqual([...read.rules.map(({ rule }) => rule), ...read.notFound].sort(), [...RULES].sort());
      }),
      { numRuns: 150 },
    );
  });

  it('never fails on blocks of any shape', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: -1, max: 9 }), text }),
      fc.record({ kind: fc.constant('paragraph' as const), text }),
      fc.record({ kind: fc.constant('item' as const), marker: fc.constantFrom('1.', '•', 'a)', ''), level: fc.integer({ min: -1, max: 9 }), text }),
      fc.record({ kind: fc.constant('row' as const), cells: fc.array(text, { maxLength: 5 }) }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        assert.deepEqual(readTerms({ blocks }), readTerms({ blocks }));
      }),
      { numRuns: 100 },
    );
  });

  it('quotes only what stands in the document, and no more than can be kept', () => {
    for (const name of ['e', 'numbered', 'prose', 'scottish', 'partnership', 'audit']) {
      const whole = squeezed(textOf(name));
      const read = reading(textOf(name));
      for (const { section, sentence } of [...read.rules.flatMap(({ clauses }) => clauses), ...read.unread]) {
        assert.ok(whole.includes(squeezed(sentence)), sentence);
        assert.ok(section.length <= 500 && sentence.length <= 2000);
      }
    }
  });

  it('reads three hundred thousand letters in no more than a few seconds', () => {
    const text = long(300_000);
    const ms = effort(() => reading(text));
    assert.ok(ms < 5000, `${ms} ms`);
    assert.equal(reading(text).rules.find(({ rule }) => rule === 'quorum')?.clauses[0].sentence, 'The quorum shall be four.');
  });

  for (const [what, text] of [
    ['one long word', 'a'.repeat(300_000)], ['one long sentence', 'the quorum shall be at least 5 of the members and the chair or vice-chair present, '.repeat(3500)],
    ['capitals alone', 'Group And Of The '.repeat(15_000)], ['pipes', '| a '.repeat(70_000)], ['brackets', '('.repeat(200_000)], ['dots', '. '.repeat(150_000)],
    ['roles and others', `the quorum is ${'the chair or vice-chair and at least 3 other '.repeat(6000)}`], ['names', `# Members\n${'- Jane Jones – Head of ICT, '.repeat(9000)}`], ['commas', `# Members\n${'the Head of ICT, '.repeat(15_000)}`],
    ['lines of one letter', 'a\n'.repeat(200_000)], ['one rule many times', 'The quorum of X shall be 5 members.\n\n'.repeat(11_000)], ['many rules', many((at) => `The quorum of X${at} shall be ${at % 97} members.`)],
    ['a long sentence before a list', `${'those who attend, '.repeat(110)}as follows:\n${'- vote\n'.repeat(24_000)}`], ['long headings', `${[1, 2, 3, 4, 5, 6].map((level) => `${'#'.repeat(level)} ${'Quorum and '.repeat(45)}${level}\n`).join('')}${many((at) => `- item ${at}`)}`],
    ['numbers', '1.1 '.repeat(70_000)], ['lines of one post', 'Chair: Head of ICT\n'.repeat(15_000)], ['spaces', `${' '.repeat(200_000)}x`],
  ] as const) {
    it(`is not held up by ${what}`, () => {
      const ms = effort(() => readTerms(blocksOf(text)));
      assert.ok(ms < 4000, `${ms} ms`);
    });
  }
});
