import type { PaperProblem } from './paper-problem.ts';
import type { Capacity } from './seat.ts';
import type { Day } from './time.ts';

/** A vote that the terms do not know, that is missing, or that does not say what the outcome says. */
export const VOTE_TROUBLES = ['notByTheTerms', 'noCastingVote', 'noTie', 'needed', 'saysOtherwise'] as const;
export type VoteTrouble = (typeof VOTE_TROUBLES)[number];

/** What is wrong at one field of a form; the sentences stand in shared/words. */
export type FormProblem = { /** the path of the field, 'rules.quorum.size.people', 'seats.3.post' */ readonly field: string } & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'outOfRange'; readonly from: number; readonly to: number }
  | { readonly kind: 'notADay' }
  /** a list that is full */
  | { readonly kind: 'tooMany'; readonly most: number }
  /** of a clock */
  | { readonly kind: 'timeToCome' }
  | { readonly kind: 'dayPast'; readonly earliest: Day }
  | { readonly kind: 'dayToCome'; readonly latest: Day }
  | { readonly kind: 'dayTooFar'; readonly latest: Day }
  | { readonly kind: 'vote'; readonly wrong: VoteTrouble }
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
  | { readonly kind: 'notAnAddress' }
  /** of something to open */
  | { readonly kind: 'notALink' }
  | { readonly kind: 'mailboxNotFound' }
  | { readonly kind: 'mailboxForbidden' }
  | { readonly kind: 'mailboxUnavailable' }
  /** which the person may not see */
  | { readonly kind: 'mailboxOfAnotherGroup' }
  | { readonly kind: 'undecided' }
  /** of a register: members are present or not, others in attendance */
  | { readonly kind: 'statusOfOthers' }
  | { readonly kind: 'presenceOpen' }
  | { readonly kind: 'memberIsThere' }
  /** an item of an agenda at which papers are kept */
  | { readonly kind: 'papersAtItem'; readonly title: string }
  | { readonly kind: 'parentNeeded' }
  | { readonly kind: 'circle' }
  /** something is kept about it, so it is ended and not removed */
  | { readonly kind: 'hasHistory' }
  /** of a strategy: its workstreams stand on it */
  | { readonly kind: 'hasWorkstreams' }
  /** it is read, and not reported on any more */
  | { readonly kind: 'workstreamEnded' }
  /** something that was promised for a day */
  | { readonly kind: 'promisedStays'; readonly what: string }
  | PaperProblem
);
