import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type AdviceMatter = Extract<NoteMatter, { readonly kind: 'adviceAsked' | 'adviceGiven' }>;

export interface AdviceNote {
  readonly about: 'advice';
  readonly matter: AdviceMatter;
}

/** Null: it has become pointless. */
export const adviceNote = async (_asked: NoteAsked, _matter: AdviceMatter): Promise<AdviceNote | null> => await Promise.resolve(null);
