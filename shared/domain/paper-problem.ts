import type { Clearer } from './paper.ts';
import type { Day } from './time.ts';

/** What is wrong with a paper, at a field of its forms. */
export type PaperProblem =
  /** not an address that starts with https:// and that everybody's browser can open */
  | { readonly kind: 'notAPaperAddress' }
  /** meant: what it may have meant */
  | { readonly kind: 'dayUnclear'; readonly typed: string; readonly meant: readonly Day[] }
  | { readonly kind: 'commentsAwaited'; readonly clearers: readonly Clearer[] }
  | { readonly kind: 'notAReader' }
  /** what it means for somebody is left out in silence */
  | { readonly kind: 'unsaid' }
  /** from then on only the chair brings papers */
  | { readonly kind: 'meetingBegun' }
  | { readonly kind: 'meetingOver' }
  /** what is noted at its item is kept to its readers */
  | { readonly kind: 'keepsNotes' };
