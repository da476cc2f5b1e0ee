import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { ACTION_STATES, PRIORITIES } from '../../shared/domain/action.ts';
import { PURPOSES } from '../../shared/domain/agenda.ts';
import { APOLOGY_REASONS } from '../../shared/domain/attendance.ts';
import { LANGUAGES, type Language } from '../../shared/domain/group.ts';
import { MATTERS } from '../../shared/domain/obligation.ts';
import { ROLES } from '../../shared/domain/seat.ts';
import { RAGS } from '../../shared/domain/workstream.ts';
import { wordsIn } from '../../shared/words/index.ts';
import { understand } from '../../bot/conversation/understand.ts';
import { DOUBTS } from '../../bot/usecases/outcome.ts';
import { REFUSALS } from '../cards/gallery.ts';
import { NOTICE_CLAUSE } from '../cards/samples.ts';

const WORDS = new URL('../../shared/words/', import.meta.url);
const CARDS = new URL('../../bot/cards/', import.meta.url);

type Leaf = readonly [path: string, value: unknown];
const leaves = (value: unknown, path: string): readonly Leaf[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`)) : [[path, value]];

const load = async (language: Language, noun: string): Promise<readonly Leaf[]> => {
  const module: unknown = await import(new URL(`${language}/${noun}`, WORDS).href);
  return leaves(module, noun);
};

const shape = (all: readonly Leaf[]) => Object.fromEntries(all.map(([path, value]) => [path, typeof value]));

describe('the languages', () => {
  it('have the same nouns', () => assert.deepEqual(readdirSync(new URL('cy/', WORDS)), readdirSync(new URL('en/', WORDS))));

  for (const noun of readdirSync(new URL('en/', WORDS))) {
    it(`say the same things of ${noun}, and nothing is empty`, async () => {
      const [en, cy] = await Promise.all([load('en', noun), load('cy', noun)]);
      assert.deepEqual(shape(cy), shape(en));
      for (const [path, value] of [...en, ...cy]) if (typeof value === 'string') assert.ok(value.trim() === value && value !== '', path);
    });
  }

  for (const language of LANGUAGES) {
    const words = wordsIn(language);
    it(`say every word of the vocabulary, ${language}`, () => {
      const texts = [
        ...ROLES.flatMap((role) => [words.meeting.role(role), words.meeting.roles(role), words.meeting.also(role)]),
        ...PURPOSES.map(words.agenda.purpose), ...APOLOGY_REASONS.map(words.attendance.reason), ...RAGS.map(words.workstream.rag), ...MATTERS.map(words.delivery.matter),
        ...ACTION_STATES.map(words.action.state), ...PRIORITIES.map(words.action.priority), ...DOUBTS.map(words.conversation.because), ...REFUSALS.map(words.refusal),
      ];
      for (const text of texts) assert.ok(text.length > 2 && !text.includes('undefined'), text);
    });

    it(`offer only lines that are understood, ${language}`, () => {
      for (const line of words.conversation.lines) {
        const { kind } = understand({ kind: 'text', text: line });
        assert.ok(kind !== 'notUnderstood' && kind !== 'unclear', line);
      }
    });
  }
});

describe('card templates', () => {
  for (const file of readdirSync(CARDS).filter((name) => name.endsWith('.json'))) {
    it(`${file} holds no sentence of its own`, () => {
      const said = /\.(?:text|title|value|label|placeholder|errorMessage|speak|fallbackText|altText)$/u;
      const texts = leaves(JSON.parse(readFileSync(new URL(file, CARDS), 'utf8')), '').filter(([path]) => said.test(path));
      assert.ok(texts.length > 0);
      for (const [path, text] of texts) assert.match(String(text), /^\$\{[$\w]+\}$/u, path);
    });
  }
});

describe('dates', () => {
  const zone = 'Europe/London';
  const rows = [
    ['en', '2027-01-06T10:00:00.000Z', '2027-01-06T12:00:00.000Z', 'Wed 6 January 2027, 10:00 to 12:00'],
    ['cy', '2027-01-06T10:00:00.000Z', '2027-01-06T12:00:00.000Z', 'Mer 6 Ionawr 2027, 10:00 tan 12:00'],
    ['en', '2026-07-01T09:00:00.000Z', '2026-07-01T10:30:00.000Z', 'Wed 1 July 2026, 10:00 to 11:30'],
    ['en', '2026-07-01T22:30:00.000Z', '2026-07-01T23:30:00.000Z', 'Wed 1 July 2026, 23:30 to Thu 2 July 2026, 00:30'],
    ['en', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', 'Sun 25 October 2026, 01:30 to 01:30'],
  ] as const;
  for (const [language, from, until, said] of rows) it(`${said}, ${language}`, () => assert.equal(wordsIn(language).format.range(zone, from, until), said));

  it('lists', () => {
    const en = wordsIn('en').format;
    assert.deepEqual([en.list([]), en.list(['A']), en.list(['A', 'B']), en.list(['A', 'B', 'C'])], ['', 'A', 'A and B', 'A, B and C']);
    assert.deepEqual([wordsIn('cy').format.list(['Siân', 'Owen']), wordsIn('cy').format.list(['Owen', 'Siân'])], ['Siân ac Owen', 'Owen a Siân']);
  });

  const days = [
    [1, '1 day left', '1 diwrnod ar ôl'], [2, '2 days left', '2 ddiwrnod ar ôl'], [0, 'Due today', 'Erbyn heddiw'], [-1, '1 day overdue', '1 diwrnod yn hwyr'], [-3, '3 days overdue', '3 diwrnod yn hwyr'],
  ] as const;
  for (const [left, en, cy] of days) it(en, () => assert.deepEqual([wordsIn('en').action.left(left), wordsIn('cy').action.left(left)], [en, cy]));
});

describe('the clause line', () => {
  it('cites version, section and sentence', () => {
    const sentence = '“Agendas will be electronically available at least four working days prior to meetings.”';
    assert.equal(wordsIn('en').notice.clause(NOTICE_CLAUSE, '1.4'), `Terms of reference 1.4, Standards: ${sentence}`);
    assert.equal(wordsIn('cy').notice.clause(NOTICE_CLAUSE, '1.4'), `Cylch gorchwyl 1.4, Standards: ${sentence}`);
    assert.match(wordsIn('en').notice.clause(NOTICE_CLAUSE, null), /^Terms of reference, Standards: /u);
  });
});
