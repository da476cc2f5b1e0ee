import type { ReactElement, ReactNode } from 'react';
import { Shape } from '../frame/shape.tsx';
import type { Tone } from '../frame/tone.ts';
import './charts.css';

export interface Cell {
  readonly tone: Tone | null;
  /** what the shape says */
  readonly word: string;
}

interface Props {
  readonly label: string;
  readonly first: string;
  readonly columns: readonly { readonly key: string; readonly short: string; readonly name: string }[];
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly cells: readonly Cell[] }[];
  /** what each shape means */
  readonly legend: readonly Cell[];
}

/** Rows and columns of shapes: it is a table, so that it is read cell by cell; in a narrow place each row's cells stand below its name. */
export const HeatMap = ({ label, first, columns, rows, legend }: Props): ReactElement => (
  <figure className="chart">
    <div className="heat-place">
      <table className="heat">
        <caption className="unseen">{label}</caption>
        <thead><tr><th scope="col">{first}</th>{columns.map(({ key, short, name }) => <th key={key} scope="col" className="heat-head"><abbr title={name}>{short}</abbr></th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.cells.map(({ tone, word }, at) => (
                <td key={columns[at]?.key} className={`heat-cell ${tone ?? ''}`} title={word}>{tone !== null && <Shape tone={tone} size={16} />}<span className="unseen">{word}</span></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <ul className="chart-key">{legend.map(({ tone, word }) => <li key={word}>{tone !== null && <Shape tone={tone} size={14} />}{word}</li>)}</ul>
  </figure>
);
