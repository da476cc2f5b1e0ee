import type { Language } from '../../shared/domain/group.ts';

const COLUMN_KINDS = ['text', 'number', 'day', 'moment'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Tables for those who calculate and filter: a spreadsheet with a sheet for each, or a file of one. */
export interface Book {
  readonly title: string;
  readonly language: Language;
  readonly issuer: string;
  /** in which moments are shown */
  readonly zone: string;
  readonly tables: readonly BookTable[];
}

export interface BookTable {
  readonly name: string;
  readonly columns: readonly BookColumn[];
  /** days and moments as the domain writes them; null: nothing to say */
  readonly rows: readonly (readonly BookCell[])[];
}

export interface BookColumn {
  readonly label: string;
  readonly kind: ColumnKind;
}

export type BookCell = string | number | null;
