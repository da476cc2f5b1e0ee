import { fold } from '../../shared/domain/fold.ts';
import type { Offer } from '../usecases/outcome.ts';
import type { Intent } from './intent.ts';
import { table } from './text.ts';

const OFFERS = ['nextMeeting', 'agenda', 'quorum', 'myActions', 'status', 'membership', 'setUp', 'check', 'help'] as const satisfies readonly Offer[];
const SPELT = OFFERS.flatMap((meant) => table(({ spelt }) => spelt[meant]).map((phrase) => ({ phrase, intent: { kind: 'spelling', meant } satisfies Intent })));
/** A misspelt apology is no apology yet. */
const KNOWN: readonly { readonly phrase: string; readonly intent: Intent }[] = [
  ...SPELT,
  ...['apologies', 'ymddiheuriadau'].map((phrase) => ({ phrase, intent: { kind: 'unclear', about: 'apologies', because: 'notPlain' } satisfies Intent })),
];

/** How many letters must be put in, left out, changed or swapped to make one word of the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  let above: readonly number[] = [];
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [index, wanted] of Array.from(other).entries()) {
      const isSwapped = letter !== wanted && letter === other[index - 1] && wanted === one[at - 1];
      const swapped = isSwapped ? (above[index - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min((next[index] ?? 0) + 1, (row[index + 1] ?? 0) + 1, (row[index] ?? 0) + (letter === wanted ? 0 : 1), swapped));
    }
    above = row;
    row = next;
  }
  return row[other.length] ?? 0;
};

/** In a short word two other letters make another word. */
const slips = (phrase: string): number => (phrase.length < 6 ? 1 : 2);

/** A few words that nearly are a known question: offered, not answered, since it may be something else. */
export const understandMisspelt = (text: string): Intent | null => {
  const typed = fold(text);
  const near = KNOWN.filter(({ phrase }) => Math.abs(phrase.length - typed.length) <= 2)
    .map(({ phrase, intent }) => ({ intent, by: distance(typed, phrase), most: slips(phrase) }))
    .filter(({ by, most }) => by <= most)
    .sort((a, b) => a.by - b.by);
  return near[0]?.intent ?? null;
};
