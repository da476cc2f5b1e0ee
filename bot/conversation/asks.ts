import type { BlockersTold } from '../../shared/contract/blockers.ts';
import type { PeoplePage, SelfCheck } from '../../shared/contract/governance.ts';
import type { SetupPlace } from '../../shared/contract/setting-up.ts';
import type { ActionView, GroupHead, MyMeetingView, WorkstreamView } from '../../shared/contract/views.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import type { BlockerId, CallId, CircularId, MeetingId } from '../../shared/domain/ids.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { Who } from '../ports.ts';
import type { RiskPress, RiskReviewed } from '../usecases/risks/review-on-card.ts';
import type { BlockerRaised, BlockerTaken, Blocking } from '../usecases/blockers/blockers-chat.ts';
import type { CallSheet, CircularSheet } from '../usecases/calls/call-sheets.ts';
import type { ActionTold, ClosureProposed, NamedAction } from '../usecases/actions/close-action.ts';
import type { DecisionsFound } from '../usecases/decisions/decisions.ts';
import type { Proposed } from '../usecases/agenda/proposals.ts';
import type { AdviceGiven, Giving } from '../usecases/requests/advice.ts';
import type { IdeaTaken } from '../usecases/requests/idea.ts';
import type { OnCard, Standing } from '../usecases/standing.ts';
import type { HighlightAnswered, HighlightPress } from '../usecases/workstreams/highlights.ts';
import type { NamedInChat, ReportTold, Told } from '../usecases/workstreams/report-in-chat.ts';

/** Where a question was asked: the team of the channel, and the group as it was typed. */
export interface Place {
  readonly team: string | null;
  readonly group: string | null;
}

/** All that a conversation asks of the use cases. */
export interface Asks {
  meeting(who: Who, where: Place & { readonly meeting: MeetingId | null }): Promise<Result<MyMeetingView>>;
  answer(
    who: Who,
    said: Place & { readonly meeting: MeetingId | null; readonly answer: Answer | 'withdraw' },
  ): Promise<Result<{ readonly view: MyMeetingView; readonly changed: boolean }>>;
  /** all of them, or in a channel only those of that channel's group */
  actions(who: Who, team: string | null): Promise<{ readonly actions: readonly ActionView[]; readonly today: Day }>;
  board(who: Who, where: Place): Promise<Result<{ readonly group: GroupHead; readonly workstreams: readonly WorkstreamView[] }>>;
  /** what is missing in it is asked back */
  report(who: Who, where: Place, named: NamedInChat, told: Told): Promise<Result<ReportTold>>;
  propose(who: Who, said: Place & { readonly meeting: MeetingId | null } & Pick<Proposal, 'title' | 'purpose' | 'minutes'>): Promise<Result<Proposed>>;
  action(who: Who, where: Place, named: NamedAction): Promise<Result<ActionTold>>;
  /** the owner says that it is done */
  closeAction(who: Who, where: Place, named: NamedAction, evidence: string): Promise<Result<ClosureProposed>>;
  decisions(who: Who, where: Place, words: string): Promise<Result<DecisionsFound>>;
  tellIdea(who: Who, said: Place & { readonly title: string; readonly what: string }): Promise<Result<IdeaTaken>>;
  /** on a card's button */
  reviewRisk(who: Who, press: RiskPress): Promise<Result<RiskReviewed>>;
  giveAdvice(who: Who, said: Giving): Promise<Result<AdviceGiven>>;
  /** on a card's button */
  settleCall(who: Who, said: { readonly call: CallId; readonly how: 'agreed' | 'declined'; readonly note: string | null }): Promise<Result<{ readonly sheet: CallSheet; readonly changed: boolean }>>;
  answerCircular(
    who: Who,
    said: { readonly circular: CircularId; readonly says: 'agree' | 'object'; readonly comment: string | null },
  ): Promise<Result<{ readonly sheet: CircularSheet; readonly changed: boolean }>>;
  giveHighlight(who: Who, press: HighlightPress): Promise<Result<HighlightAnswered>>;
  raiseBlocker(who: Who, said: Place & Pick<Blocking, 'title' | 'work'>): Promise<Result<BlockerRaised>>;
  /** on a card's button */
  takeBlocker(who: Who, said: { readonly blocker: BlockerId; readonly due: Day | null }): Promise<Result<BlockerTaken>>;
  blockers(who: Who, where: Place): Promise<Result<BlockersTold>>;
  /** what a card is about, as it is now; null: nothing that this person may see */
  standing(who: Who, thing: OnCard): Promise<Standing | null>;
  people(who: Who, where: Place): Promise<Result<PeoplePage>>;
  /** where the person may set up: in a channel, there alone */
  setUp(who: Who, team: string | null): Promise<Result<readonly SetupPlace[]>>;
  check(who: Who, team: string | null): Promise<Result<SelfCheck>>;
  groups(who: Who, team: string | null): Promise<readonly GroupHead[]>;
  /** names and aliases of the person's groups, so that one of them can be found in a text */
  groupNames(who: Who): Promise<readonly string[]>;
}
