const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const word = (n: number): string => SMALL[n] ?? n.toString();

/** Numbers as they stand in an English sentence; Welsh writes figures, because its number words change with the noun. */
export const number = {
  word,
  /** 'four working days' */
  counted: (n: number, noun: string, nouns = `${noun}s`): string => `${word(n)} ${n === 1 ? noun : nouns}`,
  /** '2nd' */
  ordinal: (n: number): string => `${n}${{ zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' }[ordinals.select(n)]}`,
};
