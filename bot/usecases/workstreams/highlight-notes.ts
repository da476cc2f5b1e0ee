import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type HighlightMatter = Extract<NoteMatter, { readonly kind: 'highlightAsked' | 'highlightsMissing' }>;

export interface HighlightNote {
  readonly about: 'highlight';
  readonly matter: HighlightMatter;
}

/** Null: it has become pointless. */
export const highlightNote = async (_asked: NoteAsked, _matter: HighlightMatter): Promise<HighlightNote | null> => await Promise.resolve(null);
