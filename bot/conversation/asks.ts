import type { PeoplePage, SelfCheck } from '../../shared/contract/governance.ts';
import type { SetupPlace } from '../../shared/contract/setting-up.ts';
import type { ActionView, GroupHead, MyMeetingView, WorkstreamView } from '../../shared/contract/views.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import type { CallId, CircularId, MeetingId } from '../../shared/domain/ids.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { Rag } from '../../shared/domain/workstream.ts';
import type { Who } from '../ports.ts';
import type { CallSheet, CircularSheet } from '../usecases/calls/call-sheets.ts';
import type { ActionTold, ClosureProposed, NamedAction } from '../usecases/actions/close-action.ts';
import type { DecisionsFound } from '../usecases/decisions/decisions.ts';
import type { Proposed } from '../usecases/agenda/proposals.ts';

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
  report(
    who: Who,
    said: Place & { readonly number: number; readonly rag: Rag; readonly reason: string },
  ): Promise<Result<{ readonly group: GroupHead; readonly workstream: WorkstreamView; readonly changed: boolean }>>;
  propose(who: Who, said: Place & { readonly meeting: MeetingId | null } & Pick<Proposal, 'title' | 'purpose' | 'minutes'>): Promise<Result<Proposed>>;
  action(who: Who, where: Place, named: NamedAction): Promise<Result<ActionTold>>;
  /** the owner says that it is done */
  closeAction(who: Who, where: Place, named: NamedAction, evidence: string): Promise<Result<ClosureProposed>>;
  decisions(who: Who, where: Place, words: string): Promise<Result<DecisionsFound>>;
  /** on a card's button */
  settleCall(who: Who, said: { readonly call: CallId; readonly how: 'agreed' | 'declined'; readonly note: string | null }): Promise<Result<{ readonly sheet: CallSheet; readonly changed: boolean }>>;
  answerCircular(
    who: Who,
    said: { readonly circular: CircularId; readonly says: 'agree' | 'object'; readonly comment: string | null },
  ): Promise<Result<{ readonly sheet: CircularSheet; readonly changed: boolean }>>;
  people(who: Who, where: Place): Promise<Result<PeoplePage>>;
  /** where the person may set up: in a channel, there alone */
  setUp(who: Who, team: string | null): Promise<Result<readonly SetupPlace[]>>;
  check(who: Who, team: string | null): Promise<Result<SelfCheck>>;
  groups(who: Who, team: string | null): Promise<readonly GroupHead[]>;
  /** names and aliases of the person's groups, so that one of them can be found in a text */
  groupNames(who: Who): Promise<readonly string[]>;
}
