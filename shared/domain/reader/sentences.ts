/** Where a sentence ends; what follows these words' full stops belongs to them. */
const ABBREVIATED = /(?:\b(?:e\.g|i\.e|etc|cllrs?|mr|mrs|ms|dr|prof|rev|st|no|nos|para|paras|cf|vs|approx|dept|incl|ref|vol|sec|art|fig|min|max|hon|jr|sr|a\.m|p\.m|viz|inc|ltd|ext)|(?:^|[\s(])\p{Lu}|\b\p{Lu}(?:\.\p{Lu})+)\.$/iu;
const INITIAL = /(?:^|[\s(.])\p{Lu}\.$/u;

const BREAK = /[.!?]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\d])/gu;

const LONGEST = 2000;

/** What is too long to be quoted whole is cut where it may be: behind a semicolon, or else behind a word. */
function cut(sentence: string): readonly string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const semicolon = rest.lastIndexOf('; ', LONGEST - 2);
    const space = rest.lastIndexOf(' ', LONGEST - 1);
    const at = semicolon > 200 ? semicolon + 1 : space > 200 ? space : LONGEST;
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

const LETTERED = /(?:annexe?|appendix|schedule|section|part|figure|table|option|vitamin) \p{Lu}\.$/iu;

const isAbbreviated = (before: string): boolean => !LETTERED.test(before) && (INITIAL.test(before) || (ABBREVIATED.test(before) && !/\betc\.$/iu.test(before)));

export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const found of text.matchAll(BREAK)) {
    const end = found.index + found[0].trimEnd().length;
    // only the last few letters can be an abbreviation
    if (found[0].startsWith('.') && isAbbreviated(text.slice(Math.max(from, found.index - 14), found.index + 1))) continue;
    // '4.2. The' counts, it does not end
    if (/(?:^|\s)\d+(?:\.\d+)*\.$/u.test(text.slice(Math.max(from, found.index - 12), found.index + 1)) && end - from < 12) continue;
    sentences.push(text.slice(from, end).trim());
    from = found.index + found[0].length;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '').flatMap(cut);
}
