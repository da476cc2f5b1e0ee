import type { PeoplePage, SelfCheck } from '../../shared/contract/governance.ts';
import type { SetupPlace } from '../../shared/contract/setting-up.ts';
import type { ActionView, GroupHead, MyMeetingView, WorkstreamView } from '../../shared/contract/views.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { Rag } from '../../shared/domain/workstream.ts';
import type { Who } from '../ports.ts';

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
  people(who: Who, where: Place): Promise<Result<PeoplePage>>;
  /** where the person may set up: in a channel, there alone */
  setUp(who: Who, team: string | null): Promise<Result<readonly SetupPlace[]>>;
  check(who: Who, team: string | null): Promise<Result<SelfCheck>>;
  groups(who: Who, team: string | null): Promise<readonly GroupHead[]>;
  /** names and aliases of the person's groups, so that one of them can be found in a text */
  groupNames(who: Who): Promise<readonly string[]>;
}
