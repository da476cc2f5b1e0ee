import * as v from 'valibot';
import type { ForwardPlan } from '../domain/forward-plan.ts';
import type { PersonId, WorkstreamId } from '../domain/ids.ts';
import { LESSON_LIMITS, type Learnt } from '../domain/lesson.ts';
import { DELIVERABLE_KINDS, DELIVERABLE_STATES, type Deliverable, type Plan } from '../domain/plan.ts';
import { PLAN_LIMITS, type PlanChange } from '../domain/plan-edit.ts';
import { STRATEGY_LIMITS, type Strategy } from '../domain/strategy.ts';
import type { Day } from '../domain/time.ts';
import { WORKSTREAM_LIMITS } from '../domain/workstream-edit.ts';
import { END_LIMITS, type Trace } from '../domain/workstream-end.ts';
import { day, id, whole } from './fields.ts';
import { programmePaths } from './paths/programme.ts';
import type { GroupHead, WorkstreamView } from './views.ts';

/** The strategies of a group, their workstreams, and what each workstream is to do. */

export interface StrategyView extends Strategy {
  readonly ownerName: string | null;
  /** its last day has gone by */
  readonly ended: boolean;
  readonly reviewOverdue: boolean;
}

/** A workstream with what one wants to know of its plan at a glance. */
export interface WorkstreamLine extends WorkstreamView {
  /** leads what they answer for as the strategy's overall lead: they report on their own work */
  readonly ownWork: boolean;
  /** what comes next, by the day that it is expected on */
  readonly next: Pick<Deliverable, 'title' | 'kind' | 'expected'> | null;
  readonly deliverables: { readonly all: number; readonly done: number; readonly slipped: number };
  /** by how much the furthest has slipped; 0: nothing has */
  readonly daysLate: number;
  /** parked things whose day to look at them again has come */
  readonly toRevisit: number;
}

export interface WorkstreamDetail {
  readonly workstream: WorkstreamId;
  readonly plan: Plan;
  /** of those who own a deliverable, or have reported */
  readonly names: Readonly<Record<PersonId, string>>;
  /** how much is open about it, as far as the reader may know */
  readonly open: { readonly blockers: number; readonly risks: number; readonly requests: number };
  readonly mayWrite: boolean;
  /** what keeps it from being removed outright, as far as the reader may know; null: whoever reads it may not remove it */
  readonly kept: { readonly isKept: boolean; readonly by: readonly Trace[] } | null;
  /** who ended it */
  readonly endedByName: string | null;
}

export interface LessonLine extends Learnt {
  readonly byName: string | null;
  readonly mayWrite: boolean;
}

export interface ProgrammePage {
  readonly group: GroupHead;
  readonly today: Day;
  /** the first one first */
  readonly strategies: readonly StrategyView[];
  /** by number, within each strategy; those that have ended too */
  readonly workstreams: readonly WorkstreamLine[];
  /** the next twelve months; null: one workstream is looked at */
  readonly forward: ForwardPlan | null;
  /** of the whole group, or of the one that is looked at; the latest first */
  readonly lessons: readonly LessonLine[];
  /** the one that was asked for */
  readonly one: WorkstreamDetail | null;
  /** whom one can choose for an owner or a lead, with their posts */
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly post: string | null }[];
  readonly mayManage: boolean;
  readonly mayNoteLessons: boolean;
}

const named = v.pipe(v.string(), v.uuid());
const line = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit));
const dayOrNone = v.nullable(day);
const revision = whole(0, 1_000_000_000);
const section = v.strictObject({ heading: line(STRATEGY_LIMITS.heading), text: line(STRATEGY_LIMITS.text) });
const sections = v.pipe(v.array(section), v.maxLength(STRATEGY_LIMITS.sections));

/** one: the workstream whose page is looked at, and is answered with what is done */
const where = { group: id, one: v.optional(v.nullable(id), null) };

export const programmeQuery = v.strictObject({ group: id, one: v.optional(id) });

export const strategyInput = v.strictObject({
  ...where,
  /** null: a new one */
  strategy: v.nullable(id),
  revision,
  title: line(STRATEGY_LIMITS.title),
  from: day,
  until: day,
  published: dayOrNone,
  ownerPost: line(STRATEGY_LIMITS.post),
  owner: v.nullable(id),
  reviewed: dayOrNone,
  nextReview: dayOrNone,
  principles: v.pipe(v.array(v.strictObject({ id: named, title: line(STRATEGY_LIMITS.title), text: line(STRATEGY_LIMITS.text) })), v.maxLength(STRATEGY_LIMITS.principles)),
  text: sections,
  restsOn: v.nullable(id),
});

export const reviewInput = v.strictObject({ ...where, strategy: id, revision, reviewed: day, nextReview: dayOrNone });

const workstreamFacts = {
  strategy: id,
  number: whole(1, WORKSTREAM_LIMITS.number),
  title: line(WORKSTREAM_LIMITS.title),
  leadPost: line(WORKSTREAM_LIMITS.post),
  /** null: whoever holds the post */
  chosen: v.nullable(id),
};
export const workstreamInput = v.strictObject({
  ...where,
  /** null: a new one */
  workstream: v.nullable(id),
  ...workstreamFacts,
  /** as it was read, so that nothing is overwritten unseen; null: it is new */
  was: v.nullable(v.strictObject({ ...workstreamFacts, number: v.number(), title: v.string(), leadPost: v.string() })),
});

const text = line(PLAN_LIMITS.text);
const shortText = line(PLAN_LIMITS.short);
const listOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(PLAN_LIMITS.lines));

const planChange = v.variant('part', [
  v.strictObject({ part: v.literal('text'), text: sections }),
  v.strictObject({ part: v.literal('outcomes'), outcomes: listOf(v.strictObject({ id: named, text, measure: text, evidence: text, updated: dayOrNone })) }),
  v.strictObject({
    part: v.literal('deliverables'),
    deliverables: listOf(v.strictObject({
      id: named, title: text, kind: v.picklist(DELIVERABLE_KINDS), ownerPost: line(STRATEGY_LIMITS.post), owner: v.nullable(id), state: v.picklist(DELIVERABLE_STATES),
      promised: dayOrNone, expected: dayOrNone, done: dayOrNone, partner: line(STRATEGY_LIMITS.post), lessons: text,
    })),
  }),
  v.strictObject({ part: v.literal('benefits'), benefits: listOf(v.strictObject({ id: named, text, deliverable: v.nullable(named), expected: dayOrNone, realised: dayOrNone })) }),
  v.strictObject({ part: v.literal('parked'), parked: listOf(v.strictObject({ id: named, title: text, why: text, revisit: dayOrNone, sustainability: shortText, training: shortText, funding: shortText })) }),
  v.strictObject({ part: v.literal('principles'), principles: v.pipe(v.array(named), v.maxLength(STRATEGY_LIMITS.principles)) }),
]) satisfies v.GenericSchema<unknown, PlanChange>;

/** one: the workstream whose plan it is */
export const planInput = v.strictObject({ group: id, one: id, revision, change: planChange });

export const endWorkstreamInput = v.strictObject({ ...where, workstream: id, on: day, why: line(END_LIMITS.why), learnt: line(END_LIMITS.learnt) });
export const workstreamMeant = v.strictObject({ ...where, workstream: id });
/** revision: as it was read */
export const strategyMeant = v.strictObject({ ...where, strategy: id, revision });

export const lessonInput = v.strictObject({
  ...where,
  /** null: a new one */
  lesson: v.nullable(id),
  revision,
  day,
  text: line(LESSON_LIMITS.text),
  sharedWith: line(LESSON_LIMITS.sharedWith),
  workstream: v.nullable(id),
  /** of the workstream: what was stopped */
  deliverable: v.nullable(named),
  link: line(LESSON_LIMITS.link),
});

export const programmeEndpoints = {
  programme: { ...programmePaths.programme, input: programmeQuery },
  saveStrategy: { ...programmePaths.saveStrategy, input: strategyInput },
  reviewStrategy: { ...programmePaths.reviewStrategy, input: reviewInput },
  saveWorkstream: { ...programmePaths.saveWorkstream, input: workstreamInput },
  savePlan: { ...programmePaths.savePlan, input: planInput },
  endWorkstream: { ...programmePaths.endWorkstream, input: endWorkstreamInput },
  reopenWorkstream: { ...programmePaths.reopenWorkstream, input: workstreamMeant },
  removeWorkstream: { ...programmePaths.removeWorkstream, input: workstreamMeant },
  removeStrategy: { ...programmePaths.removeStrategy, input: strategyMeant },
  saveLesson: { ...programmePaths.saveLesson, input: lessonInput },
} as const;

export interface ProgrammeAnswers {
  readonly programme: ProgrammePage;
  readonly saveStrategy: ProgrammePage;
  readonly reviewStrategy: ProgrammePage;
  readonly saveWorkstream: ProgrammePage;
  readonly savePlan: ProgrammePage;
  readonly endWorkstream: ProgrammePage;
  readonly reopenWorkstream: ProgrammePage;
  readonly removeWorkstream: ProgrammePage;
  readonly removeStrategy: ProgrammePage;
  readonly saveLesson: ProgrammePage;
}
