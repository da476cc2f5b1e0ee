import { readFileSync } from 'node:fs';
import type PdfFile from 'pdfkit';
import type { Run } from '../sheet.ts';

/** Source Sans 3 has the letters of Welsh, and of nearly every language written in Latin, Greek and Cyrillic letters. */
const FILES = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  emphasis: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  bold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  boldEmphasis: '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
} as const;
const FACES = ['regular', 'emphasis', 'bold', 'boldEmphasis'] as const;
export type Face = (typeof FACES)[number];

export type Pdf = InstanceType<typeof PdfFile>;

const read = new Map<Face, Buffer>();

const bytesOf = (face: Face): Buffer => {
  const known = read.get(face);
  if (known) return known;
  const bytes = readFileSync(new URL(import.meta.resolve(`@expo-google-fonts/source-sans-3/${FILES[face]}`)));
  read.set(face, bytes);
  return bytes;
};

export const registerFaces = (doc: Pdf): void => {
  for (const face of FACES) doc.registerFont(face, bytesOf(face));
};

/** How a piece of text is set. */
export interface Style {
  readonly size: number;
  readonly leading: number;
  /** RRGGBB */
  readonly colour: string;
  readonly bold: boolean;
}

export const heightOf = (style: Style): number => style.size * style.leading;

export const faceOf = (run: Run, style: Style): Face => {
  const bold = style.bold || run.bold === true;
  if (run.emphasis === true) return bold ? 'boldEmphasis' : 'emphasis';
  return bold ? 'bold' : 'regular';
};

export const widthOf = (doc: Pdf, face: Face, size: number, text: string): number => doc.font(face).fontSize(size).widthOfString(text);
