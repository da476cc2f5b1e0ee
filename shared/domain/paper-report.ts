import type { Purpose } from './agenda.ts';
import { CLEARERS, REPORT_SECTIONS, type Clearance, type Clearer, type Report, type ReportSection } from './paper.ts';

/** What everybody must be told, whatever the report is for; a decision needs its reasons and its wording. */
const ALWAYS: readonly ReportSection[] = ['purpose', 'information', 'statutory', 'staff', 'citizens', 'partners', 'financial', 'divisions'];
const TO_DECIDE: readonly ReportSection[] = ['reasons', 'recommendation'];
/** Those three audiences are never left out in silence: "none" is said. */
export const AUDIENCES = ['staff', 'citizens', 'partners'] as const satisfies readonly ReportSection[];

export const isNeeded = (section: ReportSection, purpose: Purpose): boolean => ALWAYS.includes(section) || (purpose === 'decide' && TO_DECIDE.includes(section));

const isFilled = ({ sections }: Pick<Report, 'sections'>, section: ReportSection): boolean => (sections[section] ?? '').trim() !== '';

export interface SectionState {
  readonly section: ReportSection;
  readonly needed: boolean;
  readonly filled: boolean;
}

/** The completeness meter. */
export const sectionStates = (report: Pick<Report, 'sections'>, purpose: Purpose): readonly SectionState[] =>
  REPORT_SECTIONS.map((section) => ({ section, needed: isNeeded(section, purpose), filled: isFilled(report, section) }));

export const emptySections = (report: Pick<Report, 'sections'>, purpose: Purpose): readonly ReportSection[] =>
  sectionStates(report, purpose).filter(({ needed, filled }) => needed && !filled).map(({ section }) => section);

/** A paragraph with its list, each point with the letter or the dash that it was written with. */
export interface Paragraph {
  /** null: in a part that is not numbered */
  readonly number: number | null;
  readonly text: string;
  readonly points: readonly { readonly mark: string; readonly text: string }[];
}

export type ReportPart = ReportSection | Clearer;

export interface NumberedPart {
  readonly part: ReportPart;
  readonly paragraphs: readonly Paragraph[];
}

const UNNUMBERED: readonly ReportPart[] = ['enquiries', 'divisions'];
const AFTER_COMMENTS: readonly ReportSection[] = ['divisions'];
const POINT = /^(?:(?<letter>[A-Za-z])(?<end>[.)])|[-–•*])\s+(?<text>\S.*)$/u;
/** as it comes along when somebody pastes a report that was numbered by hand */
const OWN_NUMBER = /^(?:[-–•*]\s+)?\d{1,3}[.)]\s+/u;

const nextLetter = (mark: string): string => String.fromCodePoint((mark.codePointAt(0) ?? 0) + 1);

/** A letter begins a point where the list goes on with it: 'A' first, then 'B'; so a sentence that begins with 'I.' is none. */
const pointIn = (line: string, last: string | undefined): Paragraph['points'][number] | null => {
  const found = POINT.exec(line)?.groups;
  if (found === undefined) return null;
  const { letter, end = '', text = '' } = found;
  if (letter === undefined) return { mark: '•', text };
  const expected = last === undefined || last === '•' ? ['a', 'A'] : [nextLetter(last)];
  return expected.includes(letter) ? { mark: `${letter}${end}`, text } : null;
};

const paragraphOf = (block: string): Omit<Paragraph, 'number'> => {
  const text: string[] = [];
  const points: { mark: string; text: string }[] = [];
  for (const line of block.replace(OWN_NUMBER, '').split('\n').map((one) => one.trim())) {
    const point = pointIn(line, points.at(-1)?.mark);
    const last = points.at(-1);
    if (point !== null) points.push(point);
    else if (last === undefined) text.push(line);
    else last.text = `${last.text} ${line}`;
  }
  return { text: text.join(' '), points };
};

const paragraphsOf = (text: string): readonly Omit<Paragraph, 'number'>[] =>
  text.split(/\n\s*\n/u).map((block) => block.trim()).filter((block) => block !== '').map(paragraphOf);

const commentOf = (clearances: readonly Clearance[], clearer: Clearer): string => clearances.find((known) => known.clearer === clearer)?.given?.text ?? '';

/** The report with its paragraphs numbered from beginning to end, the comments of those who cleared it among them. What is empty is left out. */
export const numberedParts = (report: Pick<Report, 'sections'>, clearances: readonly Clearance[]): readonly NumberedPart[] => {
  const before = REPORT_SECTIONS.filter((section) => !AFTER_COMMENTS.includes(section)).map((part) => ({ part, text: report.sections[part] ?? '' }));
  const comments = CLEARERS.map((part) => ({ part, text: commentOf(clearances, part) }));
  const after = AFTER_COMMENTS.map((part) => ({ part, text: report.sections[part] ?? '' }));
  let count = 0;
  return [...before, ...comments, ...after].flatMap(({ part, text }): readonly NumberedPart[] => {
    const paragraphs = paragraphsOf(text).map((paragraph) => {
      if (UNNUMBERED.includes(part)) return { ...paragraph, number: null };
      count += 1;
      return { ...paragraph, number: count };
    });
    return paragraphs.length === 0 ? [] : [{ part, paragraphs }];
  });
};
