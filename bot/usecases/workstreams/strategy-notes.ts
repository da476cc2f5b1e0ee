import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type StrategyMatter = Extract<NoteMatter, { readonly kind: 'strategyReview' }>;

export interface StrategyNote {
  readonly about: 'strategy';
  readonly matter: StrategyMatter;
}

/** Null: it has become pointless. */
export const strategyNote = async (_asked: NoteAsked, _matter: StrategyMatter): Promise<StrategyNote | null> => await Promise.resolve(null);
