const MARKS = /[\\`*_[\]~<>]/gu;
const LINE_START = /^(?=[#+=-])|^(?<number>\d+)(?=[.)])/u;

/** Most of what people write needs nothing. */
const PLAIN = /^(?![#+=\-\d])(?:[^\\`*_[\]~<>\s]| (?![ ]|$)(?<!^ ))*$/u;

/** What people wrote, so that a card shows it letter by letter: Teams reads the text of a card as markdown. */
export const escapeMarkdown = (text: string): string =>
  PLAIN.test(text) ? text : escaped(text);

const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(MARKS, String.raw`\$&`)
    .replace(LINE_START, (start) => `${start}\\`);

const WEB = /^https?:\/\//iu;

/** A link, or the bare text where the address is none that a browser should open. */
export const linkTo = (text: string, url: string | null): string => {
  if (url === null || !WEB.test(url) || !URL.canParse(url)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](${new URL(url).href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
};

export const isWebAddress = (url: string | null): url is string => url !== null && WEB.test(url) && URL.canParse(url);
