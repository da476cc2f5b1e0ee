import { useId, type ReactElement } from 'react';
import { labelled, pathOf, pointsOf, topOf } from './chart-view.ts';
import './charts.css';

interface Line {
  readonly name: string;
  readonly values: readonly number[];
}

interface Props {
  /** says in one sentence what the picture shows */
  readonly label: string;
  readonly first: string;
  readonly asTable: string;
  readonly steps: readonly string[];
  readonly lines: readonly [Line, Line];
}

const BOX = { width: 600, height: 160 };

/** Two sums over time, told apart by how they are drawn and named at their ends; the same figures stand in the table below. */
export const Lines = ({ label, first, asTable, steps, lines }: Props): ReactElement => {
  const caption = useId();
  const most = topOf(Math.max(...lines.flatMap(({ values }) => values), 1));
  return (
    <figure className="chart" aria-labelledby={caption}>
      <figcaption id={caption}>{label}</figcaption>
      <svg viewBox={`-52 -16 ${(BOX.width + 64).toString()} ${(BOX.height + 52).toString()}`} aria-hidden="true" focusable="false">
        {[0, most / 2, most].map((value) => {
          const y = BOX.height - (value / most) * BOX.height;
          return <g key={value}><path className="chart-grid" d={`M0 ${y.toString()}H${BOX.width.toString()}`} /><text x={-6} y={y + 4} textAnchor="end">{Number.isInteger(value) ? value : ''}</text></g>;
        })}
        {labelled(steps.length).map((at, place, all) => {
          const isLast = at === steps.length - 1;
          const x = isLast ? BOX.width : (at * BOX.width) / (steps.length - 1);
          return <text key={steps[at]} className={isLast || (place === 0 && all.length > 1) ? undefined : 'chart-minor'} x={x} y={BOX.height + 26} textAnchor={isLast ? 'end' : at === 0 ? 'start' : 'middle'}>{steps[at]}</text>;
        })}
        {lines.map(({ name, values }, at) => {
          const points = pointsOf(values, most, BOX);
          const [x, y] = points.at(-1) ?? [0, 0];
          return <g key={name} className={at === 0 ? 'line-first' : 'line-second'}><path className="chart-line" d={pathOf(points)} /><circle cx={x} cy={y} r="4" /></g>;
        })}
      </svg>
      <ul className="chart-key">
        {lines.map(({ name, values }, at) => (
          <li key={name} className={at === 0 ? 'line-first' : 'line-second'}>
            <svg width="28" height="8" viewBox="0 0 28 8" aria-hidden="true" focusable="false"><path className="chart-line" d="M0 4H28" /></svg>{name}: {values.at(-1) ?? 0}
          </li>
        ))}
      </ul>
      <details className="rule">
        <summary>{asTable}</summary>
        <table className="chart-table">
          <caption className="unseen">{label}</caption>
          <thead><tr><th scope="col">{first}</th>{lines.map(({ name }) => <th key={name} scope="col" className="end">{name}</th>)}</tr></thead>
          <tbody>{steps.map((step, at) => <tr key={step}><th scope="row">{step}</th>{lines.map(({ name, values }) => <td key={name} className="end">{values[at]}</td>)}</tr>)}</tbody>
        </table>
      </details>
    </figure>
  );
};
