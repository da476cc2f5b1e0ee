import type { FormProblem } from './form-problem.ts';
import type { MeasureId, PersonId, WorkstreamId } from './ids.ts';
import { MEASURE_LIMITS, type Figure, type Measure, type MeasureKind, type Reading } from './measure.ts';
import { done, refuse, type Result } from './result.ts';
import type { Day, Instant } from './time.ts';

export type MeasureForm = Pick<Measure, 'title' | 'kind' | 'people' | 'workstream' | 'takeUp' | 'parts' | 'ended'>;

const textProblems = (field: string, text: string, limit: number): readonly FormProblem[] => [
  ...(text.trim() === '' ? [{ field, kind: 'missing' } as const] : []),
  ...(text.length > limit ? [{ field, kind: 'tooLong', limit } as const] : []),
];

/** A mix needs something to stand beside. */
const fewest = (kind: MeasureKind): number => (kind === 'mix' ? 2 : 1);

const partProblems = ({ kind, parts }: MeasureForm): readonly FormProblem[] => {
  const { parts: most, part } = MEASURE_LIMITS;
  const names = parts.map(({ name }) => name.trim().toLowerCase());
  const ids = new Set(parts.map(({ id }) => id));
  return [
    ...(parts.length < fewest(kind) || parts.length > most ? [{ field: 'parts', kind: 'outOfRange', from: fewest(kind), to: most } as const] : []),
    ...parts.flatMap(({ name }, at) => textProblems(`parts.${at.toString()}.name`, name, part)),
    ...parts.flatMap(({ name }, at) => (name.trim() !== '' && names.indexOf(names[at] ?? '') < at ? [{ field: `parts.${at.toString()}.name`, kind: 'twice', what: name.trim() } as const] : [])),
    ...(ids.size < parts.length ? [{ field: 'parts', kind: 'missing' } as const] : []),
  ];
};

/** What the numbers say stays what they say: once something was counted, a measure keeps its kind. */
const kindProblems = (form: MeasureForm, before: Measure | null): readonly FormProblem[] =>
  before !== null && before.readings.length > 0 && (form.kind !== before.kind || (before.people && !form.people)) ? [{ field: 'kind', kind: 'inUse', by: before.title }] : [];

/** workstreams: those of the group. A cohort is of people, whatever the form says. */
export const keepMeasure = (form: MeasureForm, before: Measure | null, { id, workstreams }: { readonly id: MeasureId; readonly workstreams: ReadonlySet<WorkstreamId> }): Result<Measure> => {
  const people = form.people || form.kind === 'cohort';
  const problems = [
    ...textProblems('title', form.title, MEASURE_LIMITS.title),
    ...partProblems(form),
    ...kindProblems({ ...form, people }, before),
    ...(form.workstream === null || workstreams.has(form.workstream) ? [] : [{ field: 'workstream', kind: 'missing' } as const]),
  ];
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  const { title, kind, workstream, ended } = form;
  return done({
    id, title: title.trim(), kind, people, workstream, ended,
    takeUp: kind === 'share' && form.takeUp,
    parts: form.parts.map((part) => ({ id: part.id, name: part.name.trim() })),
    readings: before?.readings ?? [],
    revision: (before?.revision ?? 0) + 1,
  });
};

/** What was counted, as it is entered. */
export interface Counted {
  /** null: a new reading; else the one that this corrects */
  readonly reading: string | null;
  readonly day: Day;
  readonly source: string;
  readonly figures: readonly Figure[];
  /** of a correction */
  readonly why: string;
}

const figureProblems = ({ kind, parts }: Measure, figures: readonly Figure[]): readonly FormProblem[] => {
  const { count: most } = MEASURE_LIMITS;
  const isCount = (number: number): boolean => Number.isInteger(number) && number >= 0 && number <= most;
  const known = figures.length === parts.length && parts.every(({ id }, at) => figures[at]?.part === id);
  return [
    ...(known ? [] : [{ field: 'figures', kind: 'missing' } as const]),
    ...figures.flatMap(({ count, total }, at): readonly FormProblem[] => {
      const field = `figures.${at.toString()}`;
      if (kind === 'mix') return isCount(count) && total === null ? [] : [{ field: `${field}.count`, kind: 'outOfRange', from: 0, to: most }];
      if (total === null || !isCount(total)) return [{ field: `${field}.total`, kind: 'outOfRange', from: 0, to: most }];
      return isCount(count) && count <= total ? [] : [{ field: `${field}.count`, kind: 'outOfRange', from: 0, to: total }];
    }),
  ];
};

interface ByWhom {
  readonly id: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly today: Day;
}

const latestFirst = (a: Reading, b: Reading): number => (a.day < b.day ? 1 : -1);

/** A reading of a day, or a correction of one: what stood there before stays behind it. */
export const noteReading = (measure: Measure, { reading: corrects, why, ...counted }: Counted, { id, by, at, today }: ByWhom): Result<Measure> => {
  const before = measure.readings.find((one) => one.id === corrects);
  if (corrects !== null && before === undefined) return refuse({ why: 'notFound' });
  if (measure.ended && before === undefined) return refuse({ why: 'alreadySettled' });
  const twin = measure.readings.some((one) => one.id !== corrects && one.day === counted.day);
  const problems = [
    ...(counted.day > today ? [{ field: 'day', kind: 'dayToCome', latest: today } as const] : []),
    ...(twin ? [{ field: 'day', kind: 'twice', what: counted.day } as const] : []),
    ...(before === undefined && measure.readings.length >= MEASURE_LIMITS.readings ? [{ field: 'day', kind: 'tooMany', most: MEASURE_LIMITS.readings } as const] : []),
    ...((before?.was.length ?? 0) >= MEASURE_LIMITS.corrections ? [{ field: 'why', kind: 'tooMany', most: MEASURE_LIMITS.corrections } as const] : []),
    ...textProblems('source', counted.source, MEASURE_LIMITS.source),
    ...(before === undefined ? [] : textProblems('why', why, MEASURE_LIMITS.why)),
    ...figureProblems(measure, counted.figures),
  ];
  if (problems.length > 0) return refuse({ why: 'notReady', problems });
  const written = { ...counted, source: counted.source.trim(), by, at };
  const reading: Reading = before === undefined ? { ...written, id, was: [] } : { ...written, id: before.id, was: [...before.was, { day: before.day, source: before.source, figures: before.figures, by: before.by, at: before.at, why: why.trim() }] };
  const readings = [...measure.readings.filter((one) => one.id !== reading.id), reading].toSorted(latestFirst);
  return done({ ...measure, readings, revision: measure.revision + 1 });
};
