import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type BlockerMatter = Extract<NoteMatter, { readonly kind: 'blockerRaised' | 'blockerWaits' | 'blockerArrived' | 'blockerEnded' }>;

export interface BlockerNote {
  readonly about: 'blocker';
  readonly matter: BlockerMatter;
}

/** Null: it has become pointless. */
export const blockerNote = async (_asked: NoteAsked, _matter: BlockerMatter): Promise<BlockerNote | null> => await Promise.resolve(null);
