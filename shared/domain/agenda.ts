import type { ItemId, MeetingId, PaperId, PersonId } from './ids.ts';
import type { Instant } from './time.ts';

export const PURPOSES = ['decide', 'discuss', 'note'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const PAPER_STATES = ['withAgenda', 'toFollow', 'tabled'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** A paper as everybody may see it: of a restricted one neither its address nor, where it is masked, its title is here. */
export interface PaperLine {
  /** null: named on the agenda and kept elsewhere */
  readonly id: PaperId | null;
  /** null: masked */
  readonly title: string | null;
  /** https address in the group's files; null while the paper is to follow, where it is restricted, and where it is a report of ours */
  readonly url: string | null;
  readonly state: PaperState;
  readonly restricted: boolean;
}

/** What an item always deals with; its papers and its content come by themselves. */
export const STANDING_ITEMS = ['apologies', 'lastRecord', 'mattersArising', 'reports', 'blockers', 'risks', 'otherBusiness'] as const;
export type StandingItem = (typeof STANDING_ITEMS)[number];

export interface AgendaItem {
  readonly id: ItemId;
  readonly number: number;
  readonly title: string;
  readonly purpose: Purpose;
  /** a post or a role in words, 'ICT Programme Manager'; null: the chair leads it */
  readonly presenter: string | null;
  readonly minutes: number;
  readonly papers: readonly PaperLine[];
  /** null: an item of its own */
  readonly standing: StandingItem | null;
}

/** As the group's order of business keeps it, from which each meeting's own items are made. */
export type TemplateItem = Omit<AgendaItem, 'id'>;

export interface Publication {
  /** counts the agenda's publications, from 1 */
  readonly version: number;
  readonly at: Instant;
  /** null: Quorate published it when it was due */
  readonly by: PersonId | null;
  readonly items: readonly AgendaItem[];
}

export interface ByWhom {
  readonly by: PersonId;
  readonly at: Instant;
}

/**
 * What the secretary works on. Members see the meeting's own items: the draft until it is published, and from then on what was published last.
 */
export interface Agenda {
  readonly meeting: MeetingId;
  /** grows with each change: whoever saves names the one that they read */
  readonly revision: number;
  readonly items: readonly AgendaItem[];
  /** laid before the chair, as it stood in that revision */
  readonly proposed: (ByWhom & { readonly revision: number }) | null;
  readonly agreed: (ByWhom & { readonly revision: number }) | null;
  /** published by somebody's press: it stands once it is posted */
  readonly pressed: ByWhom | null;
  /** the first one first */
  readonly publications: readonly Publication[];
  /** why it went out later than the terms ask */
  readonly late: (ByWhom & { readonly reason: string }) | null;
}

export const totalMinutes = (items: readonly Pick<AgendaItem, 'minutes'>[]): number => items.reduce((sum, item) => sum + item.minutes, 0);
