import type { Advice } from '../shared/domain/advice.ts';
import type { Blocker } from '../shared/domain/blocker.ts';
import type { Champion } from '../shared/domain/champion.ts';
import type { Highlight } from '../shared/domain/highlight.ts';
import type { AdviceId, BlockerId, ChampionId, GroupId, LessonId, MeasureId, MeetingId, PersonId, RequestId, RiskId, StrategyId, WorkstreamId } from '../shared/domain/ids.ts';
import type { Lesson } from '../shared/domain/lesson.ts';
import type { Measure } from '../shared/domain/measure.ts';
import type { Plan } from '../shared/domain/plan.ts';
import type { PrincipleCount } from '../shared/domain/principles.ts';
import type { Request } from '../shared/domain/request.ts';
import type { RequestSum } from '../shared/domain/request-totals.ts';
import type { Risk } from '../shared/domain/risk.ts';
import type { StatusRules } from '../shared/domain/status-rules.ts';
import type { Strategy } from '../shared/domain/strategy.ts';
import type { EndedRecords, Of } from './cycle-records.ts';
import type { Instant } from '../shared/domain/time.ts';

/** The store of the programme. Values are saved whole: lock the group, read, decide, save. */
export interface ProgrammeRecords {
  readonly strategies: {
    get(id: StrategyId): Promise<Of<Strategy> | undefined>;
    /** the first one first */
    of(group: GroupId): Promise<readonly Strategy[]>;
    save(group: GroupId, strategy: Strategy): Promise<void>;
    /** one that has no workstreams */
    remove(id: StrategyId): Promise<void>;
  };
  readonly plans: {
    /** those that somebody has written */
    of(workstreams: readonly WorkstreamId[]): Promise<readonly Plan[]>;
    save(group: GroupId, plan: Plan): Promise<void>;
  };
  readonly statusRules: {
    /** the usual ones where a group has written none */
    of(group: GroupId): Promise<StatusRules>;
    save(group: GroupId, rules: StatusRules): Promise<void>;
  };
  readonly highlights: {
    of(meetings: readonly MeetingId[]): Promise<readonly Highlight[]>;
    save(group: GroupId, highlight: Highlight): Promise<void>;
  };
  readonly blockers: {
    get(id: BlockerId): Promise<Of<Blocker> | undefined>;
    /** not removed or withdrawn, the oldest first */
    open(group: GroupId): Promise<readonly Blocker[]>;
    /** all, the latest first */
    of(group: GroupId, most: number): Promise<readonly Blocker[]>;
    readonly ended: EndedRecords<Blocker>;
    /** open ones however old, and those that ended since then */
    current(group: GroupId, since: Instant): Promise<readonly Blocker[]>;
    /** open ones that somebody has undertaken to remove, over all groups */
    ofRemover(person: PersonId): Promise<readonly Of<Blocker>[]>;
    save(group: GroupId, blocker: Blocker): Promise<void>;
  };
  readonly risks: {
    get(id: RiskId): Promise<Of<Risk> | undefined>;
    /** closed ones too; restricted ones too: whoever hands them on leaves out what somebody may not read */
    of(group: GroupId): Promise<readonly Risk[]>;
    readonly ended: EndedRecords<Risk>;
    /** not closed; restricted ones too */
    open(group: GroupId): Promise<readonly Risk[]>;
    /** open ones, over all groups */
    ofOwner(person: PersonId): Promise<readonly Of<Risk>[]>;
    save(group: GroupId, risk: Risk): Promise<void>;
  };
  readonly requests: {
    get(id: RequestId): Promise<Of<Request> | undefined>;
    /** the latest first */
    of(group: GroupId, most: number): Promise<readonly Request[]>;
    /** not settled, the latest first */
    open(group: GroupId): Promise<readonly Request[]>;
    readonly ended: EndedRecords<Request>;
    /** that were put on that meeting's agenda, settled or not */
    placedAt(group: GroupId, meeting: MeetingId): Promise<readonly Request[]>;
    /** of all that there ever were, what their totals are made of */
    sums(group: GroupId): Promise<readonly RequestSum[]>;
    /** those that are not settled however old, and those answered since then */
    current(group: GroupId, since: Instant): Promise<readonly Request[]>;
    /** not settled, over all groups, the latest first */
    ofRequester(person: PersonId): Promise<readonly Of<Request>[]>;
    /** those that were commissioned as that workstream */
    becoming(workstream: WorkstreamId): Promise<readonly Request[]>;
    byPrinciple(group: GroupId): Promise<readonly PrincipleCount[]>;
    save(group: GroupId, request: Request): Promise<void>;
  };
  readonly lessons: {
    get(id: LessonId): Promise<Of<Lesson> | undefined>;
    /** the latest first */
    of(group: GroupId, most: number): Promise<readonly Lesson[]>;
    save(group: GroupId, lesson: Lesson): Promise<void>;
  };
  readonly champions: {
    get(id: ChampionId): Promise<Of<Champion> | undefined>;
    /** former ones too, by name */
    of(group: GroupId): Promise<readonly Champion[]>;
    save(group: GroupId, champion: Champion): Promise<void>;
  };
  readonly advice: {
    get(id: AdviceId): Promise<Of<Advice> | undefined>;
    /** the latest first */
    of(group: GroupId, most: number): Promise<readonly Advice[]>;
    /** about these requests, the latest first */
    aboutRequests(requests: readonly RequestId[]): Promise<readonly Advice[]>;
    /** what is not given yet however old, and what was given since then */
    current(group: GroupId, since: Instant): Promise<readonly Advice[]>;
    /** not given yet, over all groups */
    askedOf(person: PersonId): Promise<readonly Of<Advice>[]>;
    save(group: GroupId, advice: Advice): Promise<void>;
  };
  readonly measures: {
    get(id: MeasureId): Promise<Of<Measure> | undefined>;
    /** ended ones too, by title */
    of(group: GroupId): Promise<readonly Measure[]>;
    save(group: GroupId, measure: Measure): Promise<void>;
  };
}
