import { formatIn } from '../format.ts';

export const format = formatIn({
  language: 'cy',
  months: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
  weekdays: ['Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad', 'Sul'],
  to: 'tan',
  // 'ac' stands before a vowel, and w and y are vowels too
  and: (last) => (/^[aeiouwyâêîôûŵŷáéíóú]/iu.test(last) ? 'ac' : 'a'),
});
