import type { FormProblem } from './form-problem.ts';
import type { DeliverableId, LessonId, PersonId, WorkstreamId } from './ids.ts';
import { done, refuse, type Result } from './result.ts';
import type { Plan } from './plan.ts';
import type { Day, Instant } from './time.ts';
import type { Workstream } from './workstream.ts';

/** What the group has learnt, and with whom it was shared: other councils, government bodies, the civic sector. */
export interface Lesson {
  readonly id: LessonId;
  readonly day: Day;
  readonly text: string;
  /** empty: with nobody yet */
  readonly sharedWith: string;
  readonly workstream: WorkstreamId | null;
  /** what was stopped, and taught it */
  readonly deliverable: DeliverableId | null;
  /** where one reads more; empty: nowhere */
  readonly link: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly revision: number;
}

export const LESSON_LIMITS = { text: 2000, sharedWith: 300, link: 500, ofGroup: 500 } as const;

export type LessonForm = Pick<Lesson, 'day' | 'text' | 'sharedWith' | 'workstream' | 'deliverable' | 'link'>;

/** A line of the learning log. Stopped deliverables and ended workstreams stand in it by themselves: their lesson is null. */
export interface Learnt {
  readonly lesson: Lesson | null;
  /** null: nobody noted when it was stopped */
  readonly day: Day | null;
  readonly text: string;
  readonly workstream: WorkstreamId | null;
  /** its title */
  readonly deliverable: string | null;
}

/** What opens from the tab is fetched safely. */
const isAddress = (link: string): boolean => URL.parse(link)?.protocol === 'https:';

interface Around {
  readonly today: Day;
  readonly workstreams: readonly Pick<Workstream, 'id'>[];
  readonly plans: readonly Pick<Plan, 'workstream' | 'deliverables'>[];
}

/** Where it was learnt is known; it was learnt today or before. */
export const acceptLesson = (form: LessonForm, { today, workstreams, plans }: Around): Result<LessonForm> => {
  const said: LessonForm = { ...form, text: form.text.trim(), sharedWith: form.sharedWith.trim(), link: form.link.trim() };
  const isKnown = said.workstream === null || workstreams.some(({ id }) => id === said.workstream);
  const isStopped = said.deliverable === null || plans.some(({ workstream, deliverables }) => workstream === said.workstream && deliverables.some(({ id }) => id === said.deliverable));
  const problems: readonly FormProblem[] = [
    ...(said.day > today ? [{ field: 'day', kind: 'dayToCome', latest: today } as const] : []),
    ...(said.text === '' ? [{ field: 'text', kind: 'missing' } as const] : []),
    ...(['text', 'sharedWith', 'link'] as const).flatMap((field) => (said[field].length > LESSON_LIMITS[field] ? [{ field, kind: 'tooLong', limit: LESSON_LIMITS[field] } as const] : [])),
    ...(isKnown && isStopped ? [] : [{ field: 'from', kind: 'missing' } as const]),
    ...(said.link === '' || isAddress(said.link) ? [] : [{ field: 'link', kind: 'notALink' } as const]),
  ];
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : done(said);
};

const ofStopped = ({ workstream, deliverables }: Pick<Plan, 'workstream' | 'deliverables'>, told: ReadonlySet<string>): readonly Learnt[] =>
  deliverables
    .filter(({ id, state, lessons }) => state === 'stopped' && lessons !== '' && !told.has(id))
    .map(({ title, stopped = null, lessons }) => ({ lesson: null, day: stopped, text: lessons, workstream, deliverable: title }));

/** All that was learnt, the latest first; what a stopped deliverable taught stands once, with whoever it was shared with where somebody has said so. */
export const learningLog = (lessons: readonly Lesson[], workstreams: readonly Pick<Workstream, 'id' | 'ended'>[], plans: readonly Pick<Plan, 'workstream' | 'deliverables'>[]): readonly Learnt[] => {
  const titles = new Map(plans.flatMap(({ deliverables }) => deliverables.map(({ id, title }) => [id, title] as const)));
  const told = new Set(lessons.flatMap(({ deliverable }) => deliverable ?? []));
  const written = lessons.map((lesson): Learnt => ({ lesson, day: lesson.day, text: lesson.text, workstream: lesson.workstream, deliverable: titles.get(lesson.deliverable ?? '') ?? null }));
  const ended = workstreams.flatMap(({ id, ended: end }): readonly Learnt[] => (end === undefined ? [] : [{ lesson: null, day: end.on, text: end.learnt, workstream: id, deliverable: null }]));
  return [...written, ...ended, ...plans.flatMap((plan) => ofStopped(plan, told))].toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? ''));
};
