export const PURPOSES = ['decide', 'discuss', 'note'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const PAPER_STATES = ['withAgenda', 'toFollow', 'tabled'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export interface Paper {
  readonly title: string;
  /** https address in the group's files; null while the paper is to follow */
  readonly url: string | null;
  readonly state: PaperState;
}

export interface AgendaItem {
  readonly number: number;
  readonly title: string;
  readonly purpose: Purpose;
  /** a post or a role in words, 'ICT Programme Manager'; null: the chair leads it */
  readonly presenter: string | null;
  readonly minutes: number;
  readonly papers: readonly Paper[];
}

export const totalMinutes = (items: readonly AgendaItem[]): number => items.reduce((sum, item) => sum + item.minutes, 0);
