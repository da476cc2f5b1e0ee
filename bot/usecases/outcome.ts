import type { BlockedWork, BlockersTold, BlockerTold } from '../../shared/contract/blockers.ts';
import type { PeoplePage, SelfCheck } from '../../shared/contract/governance.ts';
import type { SetupPlace } from '../../shared/contract/setting-up.ts';
import type { ActionView, GroupHead, MyMeetingView, WorkstreamView } from '../../shared/contract/views.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { Request } from '../../shared/domain/request.ts';
import type { Day, Instant } from '../../shared/domain/time.ts';
import type { Proposed } from './agenda/proposals.ts';
import type { CallSheet, CircularSheet } from './calls/call-sheets.ts';
import type { RiskReviewed } from './risks/review-on-card.ts';
import type { BlockerTaken } from './blockers/blockers-chat.ts';
import type { ActionTold, ClosureProposed } from './actions/close-action.ts';
import type { DecisionsFound } from './decisions/decisions.ts';
import type { AdviceGiven } from './requests/advice.ts';
import type { IdeaTaken } from './requests/idea.ts';
import type { HighlightAnswered } from './workstreams/highlights.ts';
import type { ReportTold } from './workstreams/report-in-chat.ts';

export const DOUBTS = ['negated', 'somebodyElse', 'question', 'severalThings', 'unsure', 'aDay', 'notPlain', 'onlyWhether', 'noColour'] as const;
/** Why something that would change a record is asked back. */
export type Doubt = (typeof DOUBTS)[number];

export const CLOSURE_DOUBTS = ['question', 'negated', 'noEvidence', 'notPlain', 'severalThings'] as const;
/** Why an action was not closed, although the sentence speaks of it. */
export type ClosureDoubt = (typeof CLOSURE_DOUBTS)[number];

export const ASIDES = ['thanks', 'nothingWaiting', 'calendar', 'minutes', 'otherMeeting', 'sign'] as const;
/** What is answered in a sentence: courtesies, and what Quorate does not do. */
export type Aside = (typeof ASIDES)[number];

export const IDEA_DOUBTS = ['noTitle', 'notPlain'] as const;
/** Why an idea is asked back. */
export type IdeaDoubt = (typeof IDEA_DOUBTS)[number];

export const PROPOSAL_DOUBTS = ['noTitle', 'longTitle', 'negated', 'question', 'notPlain', 'severalThings', 'minutes'] as const;
/** Why a proposed item is asked back. */
export type ProposalDoubt = (typeof PROPOSAL_DOUBTS)[number];

export const BLOCKER_DOUBTS = ['noTitle', 'longTitle', 'negated', 'question', 'notPlain', 'which'] as const;
/** Why a blocker is asked back; which: two strategies have a workstream of that number. */
export type BlockerDoubt = (typeof BLOCKER_DOUBTS)[number];

/** What one can ask to see, offered where it was misspelt. */
export type Offer = 'help' | 'nextMeeting' | 'agenda' | 'quorum' | 'myActions' | 'status' | 'membership' | 'setUp' | 'check';

/** What came of an intent; every one of them has a card. `changed` is false where it stood so already. */
export type Outcome =
  | { readonly kind: 'help'; readonly groups: readonly GroupHead[] }
  | { readonly kind: 'meeting'; readonly view: MyMeetingView; readonly now: Instant }
  | { readonly kind: 'agenda'; readonly view: MyMeetingView; readonly now: Instant }
  | { readonly kind: 'quorum'; readonly view: MyMeetingView; readonly now: Instant }
  | { readonly kind: 'actions'; readonly actions: readonly ActionView[]; readonly today: Day }
  | { readonly kind: 'board'; readonly group: GroupHead; readonly workstreams: readonly WorkstreamView[] }
  | { readonly kind: 'membership'; readonly page: PeoplePage }
  /** where the person may set up */
  | { readonly kind: 'setUp'; readonly places: readonly SetupPlace[] }
  | { readonly kind: 'checked'; readonly check: SelfCheck }
  | { readonly kind: 'answered'; readonly view: MyMeetingView; readonly changed: boolean; readonly now: Instant }
  | { readonly kind: 'withdrawn'; readonly view: MyMeetingView; readonly now: Instant }
  /** a status reported, or asked back */
  | ReportTold
  | ({ readonly kind: 'highlightAnswered' } & HighlightAnswered)
  | ({ readonly kind: 'proposed' } & Proposed)
  /** group: as it was named */
  | { readonly kind: 'proposalAsked'; readonly group: string | null; readonly because: ProposalDoubt; readonly draft: Pick<Proposal, 'title' | 'purpose' | 'minutes'> }
  /** because: why it was not closed */
  | ({ readonly kind: 'action'; readonly because: ClosureDoubt | null; readonly evidence: string } & ActionTold)
  | ({ readonly kind: 'closureProposed' } & ClosureProposed)
  | ({ readonly kind: 'decisions' } & DecisionsFound)
  | ({ readonly kind: 'ideaTaken' } & IdeaTaken)
  | { readonly kind: 'ideaAsked'; readonly group: string | null; readonly because: IdeaDoubt; readonly draft: Pick<Request, 'title' | 'what'> }
  | ({ readonly kind: 'riskReviewed' } & RiskReviewed)
  | ({ readonly kind: 'adviceTaken' } & AdviceGiven)
  /** a meeting that was asked for, as it stands after somebody pressed */
  | { readonly kind: 'callSettled'; readonly sheet: CallSheet; readonly changed: boolean; readonly now: Instant }
  | { readonly kind: 'circularAnswered'; readonly sheet: CircularSheet; readonly changed: boolean; readonly now: Instant }
  /** mayTake: whoever raised it sits on the board */
  | ({ readonly kind: 'blockerRaised'; readonly mayTake: boolean } & BlockerTold)
  /** works: what it may stop */
  | { readonly kind: 'blockerAsked'; readonly group: string | null; readonly because: BlockerDoubt; readonly draft: { readonly title: string; readonly number: number | null }; readonly works: readonly BlockedWork[] }
  | ({ readonly kind: 'blockerTaken' } & BlockerTaken)
  | ({ readonly kind: 'blockers' } & BlockersTold)
  | { readonly kind: 'unclear'; readonly about: 'apologies' | 'attending' | 'status'; readonly because: Doubt; readonly view: MyMeetingView | null }
  | { readonly kind: 'unclear'; readonly about: 'aside'; readonly aside: Aside; readonly view: MyMeetingView | null }
  | { readonly kind: 'unclear'; readonly about: 'spelling'; readonly meant: Offer }
  | { readonly kind: 'notUnderstood' }
  /** seen: what the pressed card is about, as it is now, so that the card can stay */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly seen: Outcome | null }
  | { readonly kind: 'sorry'; readonly reference: string };
