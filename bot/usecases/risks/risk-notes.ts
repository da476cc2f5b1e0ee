import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import type { NoteAsked } from '../notices/note-asked.ts';

export type RiskMatter = Extract<NoteMatter, { readonly kind: 'riskReview' }>;

export interface RiskNote {
  readonly about: 'risk';
  readonly matter: RiskMatter;
}

/** Null: it has become pointless. */
export const riskNote = async (_asked: NoteAsked, _matter: RiskMatter): Promise<RiskNote | null> => await Promise.resolve(null);
