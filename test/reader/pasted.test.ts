import assert from 'node:assert/strict';
import { reading, seatLine, textOf, valuesOf } from './fixture.ts';

/** Document E, come another way: out of a PDF, out of a page, without its bullets. */

const lined = (text: string, line: (line: string) => string): string => text.split('\n').map(line).join('\n');

const plain = (text: string): string => text.replaceAll('**', '').replaceAll(/^#+ */gmu, '').replaceAll(/^- (?=\|)/gmu, '');

const wrapped = (text: string, width: number): string =>
  lined(text, (line) => {
    if (/[|\t]/u.test(line)) return line;
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + word.length >= width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.join('\n');
  });

const tabbed = (text: string): string =>
  lined(text, (line) => (line.includes('|') ? line.trim().replaceAll(/^\||\|$/gu, '').split('|').map((cell) => cell.trim()).join('\t') : line)).replaceAll(/^[-\t]+$/gmu, '');

const E = textOf('e');

const WAYS: readonly (readonly [string, string])[] = [
  ['without marks', plain(E)], ['in lines of 80', wrapped(plain(E), 80)], ['in lines of 60', wrapped(plain(E), 60)], ['with tabs', tabbed(plain(E))],
  ['with tabs, in lines of 90, and no empty ones', wrapped(tabbed(plain(E)), 90).replaceAll(/\n\s*\n+/gu, '\n')], ['with Windows line ends', E.replaceAll('\n', '\r\n')],
  ['without bullets', tabbed(plain(E)).replaceAll(/^(?:[-•] )|• (?=\w)/gmu, '')], ['with titles of posts on two lines', tabbed(plain(E)).replaceAll('Executive Director', 'Executive\nDirector')],
];

describe('document E in other clothes', () => {
  const read = reading(E);
  for (const [how, text] of WAYS) {
    it(`is the same ${how}`, () => {
      const other = reading(text);
      assert.deepEqual(valuesOf(other), valuesOf(read));
      assert.deepEqual(other.seats.map(seatLine), read.seats.map(seatLine));
      assert.deepEqual([other.name, other.aliases, other.secretary?.post, other.objectives.length], [read.name, read.aliases, read.secretary?.post, read.objectives.length]);
      assert.deepEqual([other.findings, other.control.versions, other.control.approvals], [read.findings, read.control.versions, read.control.approvals]);
      assert.deepEqual(other.bodies.map(({ name, side }) => [name, side]), read.bodies.map(({ name, side }) => [name, side]));
      assert.deepEqual(other.unread, []);
    });
  }
});
