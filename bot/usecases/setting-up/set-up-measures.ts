import type { MeasureInFile } from '../../../shared/contract/setup-measures.ts';
import type { Setup } from '../../../shared/contract/setup.ts';
import type { PersonId, WorkstreamId } from '../../../shared/domain/ids.ts';
import { keepMeasure, noteReading } from '../../../shared/domain/measure-deeds.ts';
import type { Measure } from '../../../shared/domain/measure.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import { personFor } from '../feeds/note-roster.ts';
import type { Begun } from './begun.ts';

/** Whom the file's measures name, each with its place. */
export const measurePeopleNeeded = ({ measures }: Setup): readonly { readonly place: string; readonly named: string }[] => measures.map(({ by }, i) => ({ place: `measures.${i}.by`, named: by }));

interface With {
  readonly workstream: WorkstreamId | null;
  readonly by: PersonId;
  readonly at: Instant;
  readonly today: Day;
  readonly newId: () => string;
}

/** As it would have been entered, step by step; a step that could not have been ends it. */
const told = ({ title, kind, people, takeUp, parts, counts }: MeasureInFile, { workstream, by, at, today, newId }: With): Result<Measure> => {
  const named = parts.map((name) => ({ id: newId(), name }));
  const workstreams = new Set(workstream === null ? [] : [workstream]);
  const made = keepMeasure({ title, kind, people, takeUp, workstream, parts: named, ended: false }, null, { id: newId(), workstreams });
  return counts.reduce<Result<Measure>>((before, { day, source, figures }) => {
    if (!before.ok) return before;
    const counted = { reading: null, day, source, why: '', figures: figures.map(([count, total], part) => ({ part: named[part]?.id ?? '', count, total })) };
    return noteReading(before.value, counted, { id: newId(), by, at, today });
  }, made);
};

/** Said before anything is set up: a count that does not go with its parts, or of a day to come. */
export const measureProblems = ({ measures }: Setup, today: Day): readonly string[] =>
  measures.flatMap((measure, i) => {
    let n = 0;
    const tried = told(measure, { workstream: null, by: '', at: '', today, newId: () => (n += 1).toString() });
    if (tried.ok) return [];
    const fields = tried.refusal.why === 'notReady' ? tried.refusal.problems.map(({ field }) => field).join(', ') : tried.refusal.why;
    return [`measures.${i}: "${measure.title}" cannot be counted so (${fields}): each count names every part, with a number of at most its total, and a day gone by only once`];
  });

/** What was counted before the group came. */
export async function saveMeasures({ records, setup, people, group, now, newId }: Begun): Promise<void> {
  if (setup.measures.length === 0) return;
  const workstreams = await records.workstreams.of(group.id);
  for (const measure of setup.measures) {
    const by = personFor(people, measure.by);
    if (by === null) continue;
    const workstream = workstreams.find(({ number, strategy }) => number === measure.workstream && strategy.title === setup.strategy?.title)?.id ?? null;
    const made = told(measure, { workstream, by, at: now, today: dayIn(group.zone, now), newId });
    if (made.ok) await records.measures.save(group.id, { ...made.value, revision: 1 });
  }
}
