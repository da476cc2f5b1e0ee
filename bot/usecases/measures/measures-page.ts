import type { MeasuresPage, MeasureView, ReadingView } from '../../../shared/contract/measures.ts';
import type { PersonId, WorkstreamId } from '../../../shared/domain/ids.ts';
import { isShownWithChampions, readFigures, trendOf, type Measure, type Reading } from '../../../shared/domain/measure.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Workstream } from '../../../shared/domain/workstream.ts';
import type { Records, Who } from '../../ports.ts';
import { mayReadOutcome } from '../requests/requests-page.ts';
import { reportsOn, type Allowed } from '../stations.ts';

/** So many readings are shown of a measure; the others stay. */
export const MOST_READINGS = 24;

export interface Asking extends Allowed {
  readonly records: Records;
  readonly who: Who;
  readonly now: Instant;
  /** whose measures are looked at; null: the group's own, and take-up */
  readonly of: WorkstreamId | null;
}

/** Officers keep any; a lead those of what they lead. */
export const mayKeep = ({ stations, who }: Pick<Asking, 'stations' | 'who'>, workstream: Pick<Workstream, 'lead'> | undefined): boolean =>
  may(stations.filter((station) => station !== 'lead'), 'writePlan') || (workstream !== undefined && reportsOn(workstream, who) && may(stations, 'writePlan'));

/** Two strategies may both have a 5. */
const nameOf = (workstream: Workstream, all: readonly Workstream[]): string =>
  `${workstream.number.toString()}. ${workstream.title}${all.some(({ id, number }) => id !== workstream.id && number === workstream.number) ? ` (${workstream.strategy.title})` : ''}`;

type Names = ReadonlyMap<PersonId, { readonly name: string }>;

const writtenIn = ({ day, source, figures, by, at }: Omit<Reading, 'id' | 'was'>, measure: Measure, open: boolean, names: Names) => ({
  day, source, at, byName: names.get(by)?.name ?? '', figures: readFigures(measure, figures, open),
});

const readingView = (reading: Reading, measure: Measure, open: boolean, names: Names): ReadingView => ({
  id: reading.id,
  ...writtenIn(reading, measure, open, names),
  was: reading.was.map((before) => ({ ...writtenIn(before, measure, open, names), why: before.why })),
});

const measureView = (measure: Measure, workstreams: readonly Workstream[], asking: Asking, names: Names): MeasureView => {
  const { id, title, kind, people, workstream, takeUp, ended, revision, parts } = measure;
  const found = workstreams.find((one) => one.id === workstream);
  const open = mayKeep(asking, found);
  const readings = measure.readings.slice(0, MOST_READINGS).map((reading) => readingView(reading, measure, open, names));
  const [now, before] = readings;
  return {
    id, title, kind, people, workstream, takeUp, ended, revision, parts, readings,
    workstreamName: found === undefined ? null : nameOf(found, workstreams),
    trends: Object.fromEntries(now?.figures.map((figure) => [figure.part, trendOf(figure, before?.figures.find(({ part }) => part === figure.part))]) ?? []),
    mayWrite: open,
  };
};

const isAskedFor = (of: WorkstreamId | null) => (measure: Measure): boolean => (of === null ? isShownWithChampions(measure) : measure.workstream === of);

/** What the workstream came of, as far as the reader may know what was decided about it. */
async function originsOf({ records, who, of }: Asking): Promise<MeasuresPage['origins']> {
  const requests = of === null ? [] : await records.requests.becoming(of);
  const linked = requests.flatMap(({ outcome }) => outcome?.decision ?? []);
  const readable = new Set(linked.length === 0 ? [] : (await records.decisions.byIds(linked, who.person)).map(({ id }) => id));
  return requests
    .filter((request) => mayReadOutcome(request, readable, who.person))
    .flatMap(({ id, ref, title, commissioned }) => (commissioned === null ? [] : [{ id, ref, title, commissioned: commissioned.day }]));
}

/** What is counted there, as the reader may read it, and what a workstream came of. */
export async function measuresPageOf(asking: Asking): Promise<Result<MeasuresPage>> {
  const { records, group, now, of } = asking;
  const workstreams = await records.workstreams.of(group.id);
  const workstream = workstreams.find(({ id }) => id === of);
  if (of !== null && workstream === undefined) return refuse({ why: 'notFound' });
  const measures = (await records.measures.of(group.id)).filter(isAskedFor(of));
  const writers = measures.flatMap(({ readings }) => readings.slice(0, MOST_READINGS).flatMap(({ by, was }) => [by, ...was.map((before) => before.by)]));
  const names = await records.people.get([...new Set(writers)]);
  return done({
    today: dayIn(group.zone, now),
    zone: group.zone,
    workstream: of,
    measures: measures.map((measure) => measureView(measure, workstreams, asking, names)),
    origins: await originsOf(asking),
    mayAdd: mayKeep(asking, workstream),
    mayOwn: mayKeep(asking, undefined),
    workstreams: workstreams.filter((one) => mayKeep(asking, one)).map((one) => ({ id: one.id, name: nameOf(one, workstreams) })),
  });
}
