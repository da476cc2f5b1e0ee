import type { Measured } from './load.ts';

/** One contender in one round. */
export interface Row extends Measured {
  readonly name: string;
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly rssMb: number;
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
};

/** Markdown: each contender beside the first two, the bare server and the stock bot. */
export function table(rounds: readonly (readonly Row[])[], names: readonly string[]): string {
  const [bare = '', stock = ''] = names;
  const of = (name: string): readonly Row[] => rounds.flatMap((rows) => rows.filter((row) => row.name === name));
  const ratio = (name: string, to: string): number => median(of(name).map((row, round) => row.perSecond / (of(to)[round]?.perSecond ?? Number.NaN)));
  const lines = names.map((name) => {
    const rows = of(name);
    const about = (pick: (row: Row) => number, digits: number): string => median(rows.map(pick)).toFixed(digits);
    const failed = rows.reduce((sum, row) => sum + row.failed, 0);
    return `| ${name} | ${about((row) => row.perSecond, 0)} | ${about((row) => row.p50, 1)} | ${about((row) => row.p99, 1)} | ${about((row) => row.cpuMs, 3)} | ${about((row) => row.rssMb, 0)} | ${ratio(name, bare).toFixed(3)} | ${ratio(name, stock).toFixed(2)} | ${failed} |`;
  });
  return ['| | requests/s | p50 ms | p99 ms | CPU ms each | MB | ÷ bare | ÷ stock | failed |', '|---|---:|---:|---:|---:|---:|---:|---:|---:|', ...lines].join('\n');
}
