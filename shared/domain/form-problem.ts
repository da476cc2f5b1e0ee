import type { Capacity } from './seat.ts';
import type { Day } from './time.ts';

/** What is wrong at one field of a form; the sentences stand in shared/words. */
export type FormProblem = { /** the path of the field, 'rules.quorum.size.people', 'seats.3.post' */ readonly field: string } & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'outOfRange'; readonly from: number; readonly to: number }
  | { readonly kind: 'notADay' }
  | { readonly kind: 'dayPast'; readonly earliest: Day }
  | { readonly kind: 'dayToCome'; readonly latest: Day }
  /** something else still stands on it */
  | { readonly kind: 'inUse'; readonly by: string }
  /** a body cannot close or answer to itself */
  | { readonly kind: 'itself' }
  /** the quorum asks for more people than there are seats */
  | { readonly kind: 'quorumAboveSeats'; readonly needed: number; readonly seats: number }
  | { readonly kind: 'noSeatFor'; readonly among: readonly Capacity[]; readonly needed: number; readonly seats: number }
  | { readonly kind: 'personNotInTeam' }
  | { readonly kind: 'guestNotOfficer' }
  | { readonly kind: 'holdersOverlap'; readonly other: Day }
  | { readonly kind: 'endsBeforeItBegins' }
  | { readonly kind: 'twice'; readonly what: string }
  | { readonly kind: 'versionExists'; readonly version: string }
  /** a name that other events may bear too */
  | { readonly kind: 'tooGeneral'; readonly what: string }
  /** neither an address nor an id */
  | { readonly kind: 'notAMailbox' }
  | { readonly kind: 'mailboxNotFound' }
  | { readonly kind: 'mailboxForbidden' }
  | { readonly kind: 'mailboxUnavailable' }
  /** which the person may not see */
  | { readonly kind: 'mailboxOfAnotherGroup' }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'parentNeeded' }
  | { readonly kind: 'circle' }
);
