/** What no file can hold: control characters but the line feed, and what Unicode says is no character. */
const UNPRINTABLE = /[[\p{Cc}\p{Noncharacter_Code_Point}\ufeff]--\n]/gv;

/** Text as it can be printed: one kind of line end, whole characters, accents joined to their letters. */
export const inked = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replace(/\t/gu, ' ').toWellFormed().normalize('NFC').replace(UNPRINTABLE, '');

/** In one line. */
export const inkedLine = (text: string): string => inked(text).replace(/\s+/gu, ' ').trim();

/** An address that a press may open; anything else stays text. */
export const pressable = (link: string | undefined): string | null => {
  if (link === undefined || !URL.canParse(link)) return null;
  const url = new URL(link);
  return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : null;
};
