import type { DocumentQuery } from '../../../shared/contract/documents.ts';
import type { LessonLine } from '../../../shared/contract/programme.ts';
import { learningLog, LESSON_LIMITS, type Lesson } from '../../../shared/domain/lesson.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Workstream } from '../../../shared/domain/workstream.ts';
import type { Printable, Records, Who } from '../../ports.ts';
import { allow, type Allowed } from '../stations.ts';

interface Told {
  readonly records: Records;
  readonly who: Who;
  readonly workstreams: readonly Workstream[];
  readonly plans: readonly Plan[];
}

/** Officers write any; a lead only their own. */
export const mayWriteLesson = ({ stations }: Pick<Allowed, 'stations'>, { person }: Who, lesson: Pick<Lesson, 'by'>): boolean =>
  may(stations, 'manageProgramme') || (lesson.by === person && may(stations, 'writePlan'));

/** The learning log of the group, with what stopped deliverables and ended workstreams have taught. */
export async function lessonLines(allowed: Allowed, { records, who, workstreams, plans }: Told): Promise<readonly LessonLine[]> {
  const lessons = await records.lessons.of(allowed.group.id, LESSON_LIMITS.ofGroup);
  const names = lessons.length === 0 ? new Map<string, { readonly name: string }>() : await records.people.get([...new Set(lessons.map(({ by }) => by))]);
  return learningLog(lessons, workstreams, plans).map((line) => ({
    ...line,
    byName: line.lesson === null ? null : (names.get(line.lesson.by)?.name ?? null),
    mayWrite: line.lesson !== null && mayWriteLesson(allowed, who, line.lesson),
  }));
}

export async function lessonsPrintable(records: Records, who: Who, query: DocumentQuery, now: Instant): Promise<Result<Printable>> {
  const allowed = await allow(records, who, query.group, 'seeProgramme', now);
  if (!allowed.ok) return allowed;
  const { group } = allowed.value;
  const workstreams = await records.workstreams.of(group.id);
  const plans = await records.plans.of(workstreams.map(({ id }) => id));
  const lessons = await lessonLines(allowed.value, { records, who, workstreams, plans });
  return done({ kind: 'lessons', group, lessons, workstreams: Object.fromEntries(workstreams.map(({ id, number, title }) => [id, `${number}. ${title}`])), at: now });
}
