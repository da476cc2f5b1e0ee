import type { Language } from '../../shared/domain/group.ts';

/** A document that people send each other, before it is a file of any kind. */
export interface Sheet {
  readonly title: string;
  readonly language: Language;
  /** whose document it is: the group's name */
  readonly issuer: string;
  /** below the title, in one line */
  readonly subject: string;
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
  /** on every page, beside its number */
  readonly footer: string;
  /** wide tables ask for the long side */
  readonly page: 'portrait' | 'landscape';
}

export interface Fact {
  readonly label: string;
  readonly value: Prose;
}

export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly emphasis?: true;
  readonly link?: string;
  /** where it is not the document's own, as in a quotation */
  readonly language?: Language;
}

/** Text that may have runs in it; a line feed begins a new line. */
export type Prose = string | readonly Run[];

export interface Item {
  readonly prose: Prose;
  /** of an ordered list they are lettered */
  readonly under?: readonly Prose[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly prose: Prose }
  | { readonly kind: 'list'; readonly ordered: true; /** the first number */ readonly start: number; readonly items: readonly Item[] }
  | { readonly kind: 'list'; readonly ordered: false; readonly items: readonly Item[] }
  | Table
  | { readonly kind: 'pageBreak' };

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** widths are shares of the whole */
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  /** the column whose cells name their rows, counted from 0 */
  readonly rowHeader: number | null;
  readonly rows: readonly (readonly Prose[])[];
}

export const runsOf = (prose: Prose): readonly Run[] => (typeof prose === 'string' ? [{ text: prose }] : prose);

/** The heading above a table says what its caption would say again: a reader of the table alone is told it all the same. */
export const isCaptionSaid = (blocks: readonly Block[], at: number): boolean => {
  const [before, table] = [blocks[at - 1], blocks[at]];
  return before?.kind === 'heading' && table?.kind === 'table' && before.text === table.caption;
};

export const textOf = (prose: Prose): string => runsOf(prose).map((run) => run.text).join('');

/** The columns' parts of a width, in whole units that add up to it. */
export const shares = (columns: Table['columns'], whole: number): readonly number[] => {
  const sum = columns.reduce((total, column) => total + column.width, 0);
  const edges = columns.map((_, i) => Math.round((columns.slice(0, i + 1).reduce((total, column) => total + column.width, 0) / sum) * whole));
  return edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
};
