import type { WorkstreamLine } from '../../shared/contract/programme.ts';
import type { StrategyId } from '../../shared/domain/ids.ts';
import { isLate, missedBy, type Deliverable, type Plan } from '../../shared/domain/plan.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { Tone } from '../frame/tone.ts';

/** Paragraphs are parted by an empty line. */
export const paragraphsOf = (text: string): readonly string[] => text.split(/\n\s*\n/u).map((part) => part.trim()).filter((part) => part !== '');

export const within = (workstreams: readonly WorkstreamLine[], strategy: StrategyId): readonly WorkstreamLine[] =>
  workstreams.filter((line) => line.strategy.id === strategy).toSorted((a, b) => a.number - b.number);

/** Done and stopped are settled; what is late is said loudest. */
export const toneOf = (deliverable: Deliverable, today: Day): Tone => {
  switch (deliverable.state) {
    case 'done':
      return 'good';
    case 'stopped':
      return 'away';
    case 'planned':
    case 'underWay':
      if (isLate(deliverable, today)) return 'bad';
      return (missedBy(deliverable, today) ?? 0) > 0 ? 'warn' : 'calm';
  }
};

/** What has a day of its own, by it; what has none comes last. */
export const dated = ({ deliverables }: Pick<Plan, 'deliverables'>): readonly Deliverable[] =>
  deliverables.filter(({ kind }) => kind !== 'recurring').toSorted((a, b) => (a.done ?? a.expected ?? '9').localeCompare(b.done ?? b.expected ?? '9'));

export const recurring = ({ deliverables }: Pick<Plan, 'deliverables'>): readonly Deliverable[] => deliverables.filter(({ kind }) => kind === 'recurring');

export interface Mark {
  readonly id: string;
  readonly tone: Tone;
  /** from 0, the earliest day, to 1, the latest */
  readonly promised: number | null;
  readonly now: number;
  readonly filled: boolean;
}

export interface Timeline {
  readonly marks: readonly Mark[];
  readonly today: number;
  /** the first day of each quarter in between, or of each year where there are many */
  readonly ticks: readonly { readonly at: number; readonly day: Day }[];
}

const MOST_TICKS = 8;

const quartersBetween = (from: Day, until: Day): readonly Day[] => {
  const years = Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, n) => (Number(from.slice(0, 4)) + n).toString());
  const quarters = years.flatMap((year) => ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`)).filter((day) => day >= from && day <= until);
  return quarters.length <= MOST_TICKS ? quarters : quarters.filter((day) => day.slice(5, 7) === '01');
};

/** Where each promise and each forecast lies between the first day and the last. Null: fewer than two days are known. */
export const timelineOf = (list: readonly Deliverable[], today: Day): Timeline | null => {
  const known = list.filter(({ promised, expected, done }) => (done ?? expected ?? promised) !== null);
  const days = known.flatMap(({ promised, expected, done }) => [promised, expected, done]).filter((day) => day !== null);
  const all = [...days, today].toSorted();
  const [first, last] = [all[0] ?? today, all.at(-1) ?? today];
  if (known.length < 2 || first === last) return null;
  const span = Date.parse(last) - Date.parse(first);
  const at = (day: Day): number => (Date.parse(day) - Date.parse(first)) / span;
  return {
    marks: known.map((one) => ({ id: one.id, tone: toneOf(one, today), promised: one.promised === null ? null : at(one.promised), now: at(one.done ?? one.expected ?? one.promised ?? today), filled: one.state !== 'stopped' })),
    today: at(today),
    ticks: quartersBetween(first, last).map((day) => ({ at: at(day), day })),
  };
};
