import type { IStylesOptions } from 'docx';
import type { Language } from '../../../shared/domain/group.ts';
import { headingLook, LOOK, TAGS } from '../look.ts';
import { halfPoints, twips } from './prose.ts';

/** Everybody has it, and it reads well on paper and on a screen. */
const FONT = 'Arial';
const { colours, facts, table, text } = LOOK;
/** Word counts lines in 240ths of the type's own height, which is more than its size. */
const LINE = Math.round((text.leading / 1.15) * 240);

const headingStyle = (level: 0 | 1 | 2 | 3): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> => {
  const { size, before, after } = headingLook(level);
  return { run: { size: halfPoints(size), bold: true, italics: false, color: colours.heading }, paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(before), after: twips(after), line: 264 } } };
};

/** How a document looks stands in its styles, so that whoever gets it can change it in one place. */
export const stylesOf = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: halfPoints(text.size), color: colours.text, language: { value: TAGS[language] } },
      paragraph: { spacing: { line: LINE, after: twips(text.after) } },
    },
    heading1: headingStyle(0),
    heading2: headingStyle(1),
    heading3: headingStyle(2),
    heading4: headingStyle(3),
    listParagraph: { paragraph: { spacing: { after: twips(3) } } },
    caption: { run: { size: halfPoints(table.captionSize), bold: true, italics: false, color: colours.quiet }, paragraph: { keepNext: true, spacing: { before: twips(6), after: twips(3) } } },
    hyperlink: { run: { color: colours.link, underline: {} } },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { color: colours.quiet } },
    { id: 'Fact', name: 'Fact', basedOn: 'Normal', paragraph: { spacing: { after: twips(2) }, indent: { left: twips(facts.label), hanging: twips(facts.label) } } },
    { id: 'TableText', name: 'Table text', basedOn: 'Normal', run: { size: halfPoints(table.size) }, paragraph: { spacing: { after: 0, line: 264 } } },
    { id: 'TableHead', name: 'Table head', basedOn: 'TableText', run: { bold: true } },
    { id: 'AfterTable', name: 'After table', basedOn: 'Normal', next: 'Normal', run: { size: halfPoints(4) }, paragraph: { spacing: { after: twips(2), line: 240 } } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: halfPoints(LOOK.footer.size), color: colours.quiet }, paragraph: { spacing: { after: 0 } } },
  ],
});
