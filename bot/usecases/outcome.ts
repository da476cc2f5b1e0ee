import type { PeoplePage, SelfCheck } from '../../shared/contract/governance.ts';
import type { SetupPlace } from '../../shared/contract/setting-up.ts';
import type { ActionView, GroupHead, MyMeetingView, WorkstreamView } from '../../shared/contract/views.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { Day, Instant } from '../../shared/domain/time.ts';

export const DOUBTS = ['negated', 'somebodyElse', 'question', 'severalThings', 'noReason', 'unsure', 'aDay', 'notPlain', 'onlyWhether', 'noColour'] as const;
/** Why something that would change a record is asked back. */
export type Doubt = (typeof DOUBTS)[number];

export const ASIDES = ['thanks', 'nothingWaiting', 'calendar', 'minutes', 'otherMeeting', 'sign'] as const;
/** What is answered in a sentence: courtesies, and what Quorate does not do. */
export type Aside = (typeof ASIDES)[number];

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
  | { readonly kind: 'reported'; readonly group: GroupHead; readonly workstream: WorkstreamView; readonly changed: boolean }
  | { readonly kind: 'unclear'; readonly about: 'apologies' | 'attending' | 'status'; readonly because: Doubt; readonly view: MyMeetingView | null }
  | { readonly kind: 'unclear'; readonly about: 'aside'; readonly aside: Aside; readonly view: MyMeetingView | null }
  | { readonly kind: 'unclear'; readonly about: 'spelling'; readonly meant: Offer }
  | { readonly kind: 'notUnderstood' }
  /** seen: the meeting that it was about, so that a card which was pressed can stay */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly seen: { readonly view: MyMeetingView; readonly now: Instant } | null }
  | { readonly kind: 'sorry'; readonly reference: string };
