import type { MeasureId, PersonId, WorkstreamId } from './ids.ts';
import type { Day, Instant } from './time.ts';

/**
 * share: how many of all, part by part, as learning by topic or take-up by service; cohort: how many of each cohort of people, as the top three tiers and Members;
 * mix: how parts stand to each other, as permanent staff and contractors.
 */
export const MEASURE_KINDS = ['share', 'cohort', 'mix'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export interface MeasurePart {
  readonly id: string;
  readonly name: string;
}

/** Of one part; total is null where the measure is a mix. */
export interface Figure {
  readonly part: string;
  readonly count: number;
  readonly total: number | null;
}

interface Written {
  readonly day: Day;
  /** where the numbers come from */
  readonly source: string;
  readonly figures: readonly Figure[];
  readonly by: PersonId;
  readonly at: Instant;
}

/** What was counted on a day. */
export interface Reading extends Written {
  readonly id: string;
  /** as it stood before each correction, the first one first, with why it was corrected */
  readonly was: readonly (Written & { readonly why: string })[];
}

/** Sums of people or things, and never a name. */
export interface Measure {
  readonly id: MeasureId;
  readonly title: string;
  readonly kind: MeasureKind;
  /** it counts people: small numbers are then kept back */
  readonly people: boolean;
  /** null: the group's own */
  readonly workstream: WorkstreamId | null;
  /** tells how many take a service up: it is shown with the champions besides */
  readonly takeUp: boolean;
  readonly parts: readonly MeasurePart[];
  /** no longer counted */
  readonly ended: boolean;
  /** the latest day first */
  readonly readings: readonly Reading[];
  readonly revision: number;
}

export const MEASURE_LIMITS = { title: 200, parts: 20, part: 100, source: 300, why: 300, count: 10_000_000, readings: 1000, corrections: 50, ofGroup: 500 } as const;

/** Fewer people than these could be known by who they are. */
export const FEW = 5;

/** few: fewer than FEW people; rest: all but fewer than FEW; either: of so few people that which of the two it is would tell too much. */
export const HIDINGS = ['few', 'rest', 'either'] as const;

/** A part as it may be read. */
export interface Read {
  readonly part: string;
  readonly count: number | null;
  readonly total: number | null;
  /** in per cent, of its total or of the mix; null: kept back, or of nothing */
  readonly share: number | null;
  /** why count is null */
  readonly hides: (typeof HIDINGS)[number] | null;
}

const percent = (count: number, of: number): number | null => (of === 0 ? null : Math.round((count / of) * 1000) / 10);

const isFew = (count: number): boolean => count < FEW;

/** With its share; the sum of a mix is the sum of its parts. */
const plain = (figures: readonly Figure[]): readonly Read[] => {
  const sum = figures.reduce((all, { count }) => all + count, 0);
  return figures.map(({ part, count, total }) => ({ part, count, total, share: percent(count, total ?? sum), hides: null }));
};

const hidingOf = ({ count, total }: Figure): Read['hides'] => {
  if (total === null || isFew(total)) return isFew(count) ? 'few' : null;
  if (count === total) return null;
  if (total < 2 * FEW) return 'either';
  return isFew(count) ? 'few' : isFew(total - count) ? 'rest' : null;
};

/** The parts are parts of one whole: what is kept back of one could be told from the others. */
const isWhole = (figures: readonly Figure[]): boolean =>
  figures.length > 1 && figures.every(({ total }) => total !== null && total === figures[0]?.total) && figures.reduce((all, { count }) => all + count, 0) === figures[0]?.total;

/**
 * As everybody may read it: neither a small count, nor what is left over of a total where that is small, nor a share that either could be told from.
 * In a mix, or in a whole, one part that is kept back could be told from the shares of the others, or from their sum: shares and the whole are kept back with it.
 */
const keptBack = (figures: readonly Figure[]): readonly Read[] => {
  const hidings = figures.map(hidingOf);
  const isTogether = hidings.some((hides) => hides !== null) && !hidings.includes('rest') && (figures.some(({ total }) => total === null) || isWhole(figures));
  return plain(figures).map(({ part, count, total, share }, at) => {
    const hiding = hidings[at] ?? null;
    // beside a part that is all of so small a whole, nobody is left
    const hides = hiding === 'either' && isTogether && hidings.includes(null) ? 'few' : hiding;
    return { part, count: hides === null ? count : null, total: isTogether || (total !== null && isFew(total)) ? null : total, share: isTogether || hides !== null ? null : share, hides };
  });
};

/** open: the reader keeps the measure, and reads every number. */
export const readFigures = ({ people }: Pick<Measure, 'people'>, figures: readonly Figure[], open: boolean): readonly Read[] => (people && !open ? keptBack(figures) : plain(figures));

export const TRENDS = ['up', 'down', 'same'] as const;
export interface Trend {
  readonly way: (typeof TRENDS)[number];
  /** by so many percentage points, or where there are no shares by so many */
  readonly by: number;
  readonly points: boolean;
}

/** Against the reading before; null: there is none, or one of the two is kept back. */
export const trendOf = (now: Read, before: Read | undefined): Trend | null => {
  if (before === undefined) return null;
  const isShare = now.share !== null && before.share !== null;
  const [a, b] = isShare ? [now.share, before.share] : [now.count, before.count];
  if (a === null || b === null || (now.share === null) !== (before.share === null)) return null;
  const by = Math.round((a - b) * 10) / 10;
  return { way: by === 0 ? 'same' : by > 0 ? 'up' : 'down', by: Math.abs(by), points: isShare };
};

/** What is told with the champions: the group's own, and how many take a service up. */
export const isShownWithChampions = ({ workstream, takeUp }: Pick<Measure, 'workstream' | 'takeUp'>): boolean => workstream === null || takeUp;
