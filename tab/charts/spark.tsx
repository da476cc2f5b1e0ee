import type { ReactElement } from 'react';
import { sparkOf } from './chart-view.ts';
import './charts.css';

const BOX = { width: 120, height: 28 };

/** How one number went, the latest last; what is not known leaves a gap. The same numbers stand in the table beside it. */
export const Spark = ({ values, most }: { readonly values: readonly (number | null)[]; readonly most: number }): ReactElement => {
  const lines = sparkOf(values, most, BOX);
  const [x, y] = lines.at(-1)?.at(-1) ?? [0, 0];
  return (
    <svg className="spark line-second" viewBox={`-4 -4 ${(BOX.width + 8).toString()} ${(BOX.height + 8).toString()}`} aria-hidden="true" focusable="false">
      <path className="chart-grid" d={`M0 ${BOX.height.toString()}H${BOX.width.toString()}`} />
      {lines.map((points) => points.length === 1 ? null : <path key={points[0]?.[0]} className="chart-line" d={points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`).join('')} />)}
      {lines.map((points) => points.length > 1 ? null : <circle key={points[0]?.[0]} cx={points[0]?.[0]} cy={points[0]?.[1]} r="2" />)}
      {lines.length > 0 && <circle cx={x} cy={y} r="3.5" />}
    </svg>
  );
};
