import type { Purpose } from '../../shared/domain/agenda.ts';
import type { ApologyReason } from '../../shared/domain/attendance.ts';
import type { AdviceId, BlockerId, CallId, CircularId, MeetingId, WorkstreamId } from '../../shared/domain/ids.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { NamedAction } from '../usecases/actions/close-action.ts';
import type { NamedInChat, Told } from '../usecases/workstreams/report-in-chat.ts';
import type { HighlightPress } from '../usecases/workstreams/highlights.ts';
import type { RiskPress } from '../usecases/risks/review-on-card.ts';
import type { Aside, BlockerDoubt, ClosureDoubt, Doubt, IdeaDoubt, Offer, ProposalDoubt } from '../usecases/outcome.ts';

/** What somebody asks for, whether typed or pressed. `group` is a name or alias as typed; null where none was named. */
export type Intent =
  | { readonly kind: 'help' }
  | { readonly kind: 'nextMeeting'; readonly group: string | null }
  | { readonly kind: 'agenda'; readonly group: string | null; readonly meeting: MeetingId | null }
  | { readonly kind: 'quorum'; readonly group: string | null }
  | { readonly kind: 'myActions' }
  | { readonly kind: 'status'; readonly group: string | null }
  | { readonly kind: 'membership'; readonly group: string | null }
  | { readonly kind: 'setUp' }
  | { readonly kind: 'check' }
  | { readonly kind: 'attend'; readonly group: string | null; readonly meeting: MeetingId | null }
  | {
      readonly kind: 'apologise';
      readonly group: string | null;
      readonly meeting: MeetingId | null;
      readonly reason: ApologyReason | null;
      readonly substitute: string | null;
    }
  | { readonly kind: 'withdraw'; readonly group: string | null; readonly meeting: MeetingId | null }
  | { readonly kind: 'proposeItem'; readonly group: string | null; readonly meeting: MeetingId | null; readonly title: string; readonly purpose: Purpose; readonly minutes: number }
  /** an item that is asked back, with what was understood of it */
  | { readonly kind: 'proposalDoubtful'; readonly group: string | null; readonly because: ProposalDoubt; readonly title: string; readonly purpose: Purpose; readonly minutes: number }
  | { readonly kind: 'reportStatus'; readonly group: string | null; readonly named: NamedInChat; readonly told: Told }
  /** looks at one action; because: why it was not closed, with what was understood of how one sees that it is done */
  | { readonly kind: 'action'; readonly group: string | null; readonly ref: string; readonly because: ClosureDoubt | null; readonly evidence: string }
  | { readonly kind: 'closeAction'; readonly group: string | null; readonly named: NamedAction; readonly evidence: string }
  | { readonly kind: 'giveHighlight'; readonly press: HighlightPress }
  | { readonly kind: 'decisions'; readonly group: string | null; readonly words: string }
  | { readonly kind: 'settleCall'; readonly call: CallId; readonly how: 'agreed' | 'declined'; readonly note: string | null }
  | { readonly kind: 'answerCircular'; readonly circular: CircularId; readonly says: 'agree' | 'object'; readonly comment: string | null }
  | { readonly kind: 'raiseBlocker'; readonly group: string | null; readonly title: string; readonly work: { readonly number: number } | { readonly id: WorkstreamId } | null }
  /** a blocker that is asked back, with what was understood of it */
  | { readonly kind: 'blockerDoubtful'; readonly group: string | null; readonly because: BlockerDoubt; readonly title: string; readonly number: number | null }
  | { readonly kind: 'takeBlocker'; readonly blocker: BlockerId; readonly due: Day | null }
  | { readonly kind: 'blockers'; readonly group: string | null }
  | { readonly kind: 'tellIdea'; readonly group: string | null; readonly title: string; readonly what: string }
  /** an idea that is asked back, with what was understood of it */
  | { readonly kind: 'ideaDoubtful'; readonly group: string | null; readonly because: IdeaDoubt; readonly title: string; readonly what: string }
  | { readonly kind: 'reviewRisk'; readonly press: RiskPress }
  | { readonly kind: 'giveAdvice'; readonly advice: AdviceId; readonly text: string }
  /** something that would change a record, said doubtfully: asked back with buttons */
  | { readonly kind: 'unclear'; readonly about: 'apologies' | 'attending' | 'status'; readonly because: Doubt }
  | { readonly kind: 'aside'; readonly aside: Aside }
  /** a question misspelt, by what it seems to ask */
  | { readonly kind: 'spelling'; readonly meant: Offer }
  | { readonly kind: 'tooLong'; readonly length: number }
  | { readonly kind: 'notUnderstood' };

export const TEXT_LIMIT = 2000;
