/** How all documents look, in points and RRGGBB. Text on the shade has a contrast above 13 to 1. */
export const LOOK = {
  paper: { short: 595.28, long: 841.89, margin: 56.7 },
  text: { size: 11, leading: 1.35, after: 7 },
  table: { size: 10, padX: 5, padY: 4, captionSize: 10 },
  footer: { size: 9 },
  /** of the title, then of the three levels below it */
  headings: [
    { size: 20, before: 0, after: 4 },
    { size: 15, before: 16, after: 5 },
    { size: 12.5, before: 12, after: 4 },
    { size: 11, before: 9, after: 3 },
  ],
  facts: { label: 110 },
  list: { indent: 24 },
  colours: { text: '1A1A1A', heading: '1B365D', quiet: '4A4A4A', link: '0B4C8C', rule: 'B4BEC9', shade: 'E4EAF1' },
} as const;

export const headingLook = (level: 0 | 1 | 2 | 3): (typeof LOOK.headings)[number] => LOOK.headings[level];

/** As Word and PDF name a language. */
export const TAGS = { en: 'en-GB', cy: 'cy-GB' } as const;
