import type { MeasuresPage, MeasureView, ReadingView } from '../../shared/contract/measures.ts';
import { readFigures, trendOf, type Figure } from '../../shared/domain/measure.ts';
import { PEOPLE } from '../tenant/people.ts';
import { GROUP, id, WORKSTREAMS } from './fixtures.ts';

/** What is counted, as an officer sees it. */

const { secretary } = PEOPLE;

interface Told {
  readonly title: string;
  readonly kind: MeasureView['kind'];
  readonly people?: boolean;
  readonly takeUp?: boolean;
  readonly workstream?: string;
  readonly source: string;
  readonly parts: readonly string[];
  /** the latest first */
  readonly counts: readonly (readonly [day: string, ...figures: readonly (readonly [count: number, total: number | null])[]])[];
}

const partId = (at: number): string => id(930 + at);

const measureOf = (n: number, { title, kind, people = true, takeUp = false, workstream, source, parts, counts }: Told, mayWrite: boolean): MeasureView => {
  const readings = counts.map(([day, ...list], at): ReadingView => {
    const figures: readonly Figure[] = list.map(([count, total], part) => ({ part: partId(part), count, total }));
    const read = readFigures({ people }, figures, mayWrite);
    return { id: id(950 + n * 10 + at), day, source, at: `${day}T10:00:00.000Z`, byName: secretary.name, figures: read, was: at === 1 ? [{ day, source, at: `${day}T09:00:00.000Z`, byName: secretary.name, figures: read, why: 'Leavers were counted' }] : [] };
  });
  const [now, before] = readings;
  const line = WORKSTREAMS.find((one) => one.id === workstream);
  return {
    id: id(910 + n), title, kind, people, workstream: workstream ?? null, takeUp, ended: false, revision: counts.length + 1, readings, mayWrite,
    workstreamName: line === undefined ? null : `${line.number.toString()}. ${line.title}`,
    parts: parts.map((name, at) => ({ id: partId(at), name })),
    trends: Object.fromEntries(now?.figures.map((figure, at) => [figure.part, trendOf(figure, before?.figures[at])]) ?? []),
  };
};

const LEARNING: Told = {
  title: 'Mandatory digital learning', kind: 'share', workstream: WORKSTREAMS[0]?.id ?? '', source: 'Learning portal', parts: ['Privacy and data protection', 'Cyber security', 'Service design'],
  counts: [['2026-12-01', [1130, 1240], [1012, 1240], [58, 1240]], ['2026-09-01', [1098, 1240], [1020, 1240], [31, 1240]], ['2026-06-01', [905, 1251], [870, 1251], [3, 1251]]],
};
const LEADERS: Told = { title: 'Leaders who have done “Leading in a digital age”', kind: 'cohort', workstream: WORKSTREAMS[0]?.id ?? '', source: 'Organisational Development', parts: ['Top three tiers', 'Members'], counts: [['2026-11-10', [31, 44], [3, 33]], ['2026-05-10', [18, 45], [2, 33]]] };
const STAFF: Told = { title: 'Permanent staff and contractors in ICT', kind: 'mix', source: 'Payroll', parts: ['Permanent staff', 'Contractors'], counts: [['2026-12-01', [46, null], [6, null]], ['2026-06-01', [41, null], [11, null]]] };
const TAKE_UP: Told = {
  title: 'Online take-up', kind: 'share', people: false, takeUp: true, source: 'Customer portal and contact centre', parts: ['Missed bins', 'Council tax', 'Planning comments'],
  counts: [['2026-11-30', [2110, 2480], [9120, 21_400], [310, 690]], ['2026-10-31', [1990, 2510], [9080, 21_350], [352, 640]]],
};

export const measuresPage = (change: Partial<MeasuresPage> = {}): MeasuresPage => {
  const of = change.workstream ?? null;
  const mayWrite = change.mayAdd ?? true;
  return {
    today: '2026-12-22', zone: GROUP.zone, workstream: of, origins: [], mayAdd: true, mayOwn: true, workstreams: WORKSTREAMS.map((one) => ({ id: one.id, name: `${one.number.toString()}. ${one.title}` })),
    measures: (of === null ? [TAKE_UP, STAFF] : [LEARNING, LEADERS]).map((told, n) => measureOf(n, told, mayWrite)), ...change,
  };
};
