import type { InputOf } from '../../../shared/contract/api.ts';
import { acceptLesson, LESSON_LIMITS, type Lesson, type LessonForm } from '../../../shared/domain/lesson.ts';
import { done, refuse } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { Workstream } from '../../../shared/domain/workstream.ts';
import type { Ports, Who } from '../../ports.ts';
import { mayNot, reportsOn } from '../stations.ts';
import { mayWriteLesson } from './lesson-lines.ts';
import { change, note, type Change, type Page } from './programme.ts';

type Where = Pick<LessonForm, 'workstream' | 'deliverable'>;

/** Officers say it of any work; a lead of what they lead, of the work as a whole, or of what they had said it of before. */
const maySayOf = ({ stations, who }: Pick<Change, 'stations' | 'who'>, { workstream, deliverable }: Where, before: Where | null, workstreams: readonly Workstream[]): boolean => {
  const found = workstreams.find(({ id }) => id === workstream);
  const isSame = before?.workstream === workstream && before.deliverable === deliverable;
  return found === undefined || isSame || may(stations, 'manageProgramme') || reportsOn(found, who);
};

/** What was learnt, where, and with whom it was shared. */
export const saveLesson = async (ports: Ports, who: Who, input: InputOf<'saveLesson'>, newId: () => string): Page =>
  await change(ports, who, 'writePlan', input, async (at) => {
    const { records, group, today, now } = at;
    const { group: _, one: __, lesson: id, revision, ...form } = input;
    const found = id === null ? null : await records.lessons.get(id);
    if (found === undefined || (found !== null && found.group !== group.id)) return refuse({ why: 'notFound' });
    const before = found?.value ?? null;
    if (before !== null && !mayWriteLesson(at, who, before)) return refuse({ why: 'notFound' });
    if (before !== null && before.revision !== revision) return refuse({ why: 'changedMeanwhile' });
    const workstreams = await records.workstreams.of(group.id);
    if (!maySayOf(at, form, before, workstreams)) return refuse(mayNot('writePlan'));
    const most = LESSON_LIMITS.ofGroup;
    // more could push others' out of the log unseen
    if (before === null && (await records.lessons.of(group.id, most)).length >= most) return refuse({ why: 'notReady', problems: [{ field: 'text', kind: 'tooMany', most }] });
    const accepted = acceptLesson(form, { today, workstreams, plans: form.workstream === null ? [] : await records.plans.of([form.workstream]) });
    if (!accepted.ok) return accepted;
    const after: Lesson = { ...accepted.value, id: before?.id ?? newId(), by: before?.by ?? who.person, at: before?.at ?? now, revision: (before?.revision ?? 0) + 1 };
    await records.lessons.save(group.id, after);
    await note(at, before === null ? 'lesson.noted' : 'lesson.changed', `lesson/${after.id}`, before, after);
    return done(undefined);
  });
