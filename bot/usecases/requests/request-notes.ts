import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type RequestMatter = Extract<NoteMatter, { readonly kind: 'requestRaised' | 'requestDecided' }>;

export interface RequestNote {
  readonly about: 'request';
  readonly matter: RequestMatter;
}

/** Null: it has become pointless. */
export const requestNote = async (_asked: NoteAsked, _matter: RequestMatter): Promise<RequestNote | null> => await Promise.resolve(null);
