/** Numbers as people write them in rules, made into figures: 'five (5)' -> '5', 'one third' -> '1/3', 'fifty per cent' -> '50%'. */

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const VALUES = new Map<string, number>([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

const WORDS = new RegExp(`\\b(?:(${TENS.join('|')})(?:[ -](${UNITS.join('|')}))?|(${[...TEENS, ...UNITS].join('|')}))\\b`, 'gu');

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/[½]|\b1⁄2\b/gu, '1/2'],
  [/[⅓]|\b1⁄3\b/gu, '1/3'],
  [/[⅔]|\b2⁄3\b/gu, '2/3'],
  [/[¼]|\b1⁄4\b/gu, '1/4'],
  [/[¾]|\b3⁄4\b/gu, '3/4'],
  [/\bhalf[ -]?yearly\b/gu, 'every 6 months'],
  [/\b(?:a )?half (?:an |a )?hour\b/gu, '30 minutes'],
  [/\b(?:two|2)[ -]thirds\b/gu, '2/3'],
  [/\b(?:one|a|1)[ -]third\b(?! party)/gu, '1/3'],
  [/\b(?:three|3)[ -]quarters\b/gu, '3/4'],
  [/\b(?:one|1)[ -]quarter\b|\ba quarter\b(?= (?:of|or|\()|[.;,])(?<!(?:once|twice|times|per|in|every) a quarter)/gu, '1/4'],
  [/\b(?:one|a|1)[ -]fifth\b/gu, '1/5'],
  [/\b(?:two|2)[ -]fifths\b/gu, '2/5'],
  [/\b(?:three|3)[ -]fifths\b/gu, '3/5'],
  [/\b(?:one|a)[ -]tenth\b/gu, '1/10'],
  [/\b(?:one[ -]|a )?half\b(?! (?:a )?day|-day|-term| term)/gu, '1/2'],
];

const AFTER: readonly (readonly [RegExp, string])[] = [
  [/(\d) ?(?:per ?cent(?:age)?\b|%)/gu, '$1%'],
  // the same number twice, in words and in figures
  [/\b(\d+(?:\/\d+)?%?) ?\(\1\)/gu, '$1'],
  [/\b1\/2 ?\(50%\)|\b50% ?\(1\/2\)/gu, '1/2'],
];

const swap = (text: string, rows: readonly (readonly [RegExp, string])[]): string => rows.reduce((so, [from, to]) => so.replaceAll(from, to), text);

/** The text is in lower case. */
export const figures = (text: string): string =>
  swap(
    swap(text, PARTS).replaceAll(WORDS, (_all, tens?: string, unit?: string, single?: string) =>
      ((VALUES.get(tens ?? single ?? '') ?? 0) + (unit === undefined ? 0 : (VALUES.get(unit) ?? 0))).toString(),
    ),
    AFTER,
  );
