import type { BlockerSheet, BlockersPage, BlockerView } from '../../shared/contract/blockers.ts';
import { awaitsDecision, isBlocking } from '../../shared/domain/blocker.ts';
import { addDays, type Day } from '../../shared/domain/time.ts';
import type { EarlierList } from '../frame/earlier-list.ts';
import { byText, matching, type Looked } from '../frame/list-view.ts';
import type { Tone } from '../frame/tone.ts';

export const WHICH = ['open', 'untaken', 'waiting', 'late', 'ended', 'all'] as const;
export type Which = (typeof WHICH)[number];
export const whichOf = (text: string): Which => WHICH.find((which) => which === text) ?? 'open';

export type Look = 'which' | 'words' | 'remover' | 'sort';
/** Open ones, one's own before the others. remover: a person's id */
export const USUAL: Looked<Look> = { which: 'open', words: '', remover: '', sort: '' };

const isIn = (blocker: BlockerView, which: Which): boolean => {
  switch (which) {
    case 'all':
      return true;
    case 'open':
      return isBlocking(blocker);
    case 'untaken':
      return blocker.state === 'open';
    case 'waiting':
      return awaitsDecision(blocker);
    case 'late':
      return blocker.late;
    case 'ended':
      return !isBlocking(blocker);
  }
};

const said = ({ ref, title, detail, removerName, raisedByName, work }: BlockerView): string => `${ref} ${title} ${detail} ${removerName ?? ''} ${raisedByName} ${work === null ? '' : `${work.number} ${work.title}`}`;

/** Those that are looked for, one's own open ones first. */
export const found = ({ blockers, me }: Pick<BlockersPage, 'blockers' | 'me'>, { which, words, remover }: Looked<Look>): readonly BlockerView[] => {
  const those = blockers.filter((blocker) => isIn(blocker, whichOf(which)) && (remover === '' || blocker.remover?.person === remover || blocker.offered?.to === remover));
  const isOwn = (blocker: BlockerView): boolean => isBlocking(blocker) && (blocker.remover?.person === me || blocker.offered?.to === me);
  const matched = matching(those, words, said);
  return [...matched.filter(isOwn), ...matched.filter((blocker) => !isOwn(blocker))];
};

export const counted = (blockers: readonly BlockerView[]): { readonly open: number; readonly waiting: number } => ({ open: blockers.filter(isBlocking).length, waiting: blockers.filter(awaitsDecision).length });

/** Everybody who removes one, or has, by name. */
export const removersIn = ({ blockers, removers }: Pick<BlockersPage, 'blockers' | 'removers'>): readonly { readonly id: string; readonly name: string }[] => {
  const known = new Map(removers.map(({ id, name }) => [id, name]));
  for (const { remover, removerName } of blockers) if (remover !== null && !known.has(remover.person)) known.set(remover.person, removerName ?? '');
  return [...known].map(([id, name]) => ({ id, name })).toSorted((a, b) => byText(a.name, b.name));
};

/** How the page holds those that ended. */
export const LISTED: EarlierList<BlockersPage, BlockerView> = {
  name: 'blockers', rowsOf: ({ blockers }) => blockers, endedOf: ({ ended }) => ended, isEnded: (blocker) => !isBlocking(blocker), withRows: (page, blockers, ended) => ({ ...page, blockers, ended }),
};
export const showsEnded = (which: Which): boolean => which === 'ended' || which === 'all';

export const toneOf = ({ state, late }: Pick<BlockerView, 'state' | 'late'>): Tone => {
  switch (state) {
    case 'open':
      return 'warn';
    case 'taken':
      return late ? 'bad' : 'calm';
    case 'removed':
      return 'good';
    case 'withdrawn':
      return 'away';
  }
};

/** What somebody means to have done where they say nothing else. */
export const usualDue = (today: Day): Day => addDays(today, 14);

/** What is entered of a blocker. */
export interface BlockerDraft {
  readonly title: string;
  readonly detail: string;
  readonly workstream: string;
}

export const draftOf = (blocker: Pick<BlockerView, 'title' | 'detail' | 'work'> | null): BlockerDraft => ({ title: blocker?.title ?? '', detail: blocker?.detail ?? '', workstream: blocker?.work?.id ?? '' });

const FIELDS = ['title', 'detail', 'workstream'] as const;

/** The fields that somebody else has changed since they were read. */
export const changedFields = (was: BlockerDraft, now: BlockerSheet): readonly (typeof FIELDS)[number][] => FIELDS.filter((field) => draftOf(now)[field] !== was[field]);
