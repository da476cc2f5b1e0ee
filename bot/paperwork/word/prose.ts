import { ExternalHyperlink, TextRun } from 'docx';
import { inked, pressable } from '../ink.ts';
import { TAGS } from '../look.ts';
import { runsOf, type Prose, type Run } from '../sheet.ts';

/** Word counts type in half points and lengths in twentieths of a point. */
export const halfPoints = (points: number): number => Math.round(points * 2);
export const twips = (points: number): number => Math.round(points * 20);

const textRuns = ({ text, bold, emphasis, language }: Run, isLink: boolean): readonly TextRun[] =>
  inked(text).split('\n').map((line, i) => new TextRun({
    text: line,
    ...(i > 0 && { break: 1 }),
    ...(bold === true && { bold: true }),
    ...(emphasis === true && { italics: true }),
    ...(isLink && { style: 'Hyperlink' }),
    ...(language !== undefined && { language: { value: TAGS[language] } }),
  }));

/** Text with its runs; a link only where a press may open it. */
export const childrenOf = (prose: Prose): readonly (TextRun | ExternalHyperlink)[] =>
  runsOf(prose).flatMap((run): readonly (TextRun | ExternalHyperlink)[] => {
    const link = pressable(run.link);
    const runs = textRuns(run, link !== null);
    return link === null ? runs : [new ExternalHyperlink({ link, children: [...runs] })];
  });
