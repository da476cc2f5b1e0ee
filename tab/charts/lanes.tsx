import { Fragment, type ReactElement } from 'react';
import { monthsIn, placed, placeOf, shortened, todayAt, type LaneMark, type LaneShape, type Placed, type Span } from './lanes-view.ts';
import './lanes.css';

export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly marks: readonly LaneMark[];
}

interface Props {
  readonly span: Span;
  readonly lanes: readonly Lane[];
  readonly legend: readonly { readonly shape: LaneShape; readonly word: string }[];
  readonly note: string;
  /** 'Jan' */
  readonly month: (day: string) => string;
}

const ROW = 22;
const AXIS = 22;

const SHAPES: Readonly<Record<LaneShape, ReactElement>> = {
  dot: <circle r="6" />,
  bar: <rect x="-2" y="-6" width="4" height="12" rx="1" />,
  square: <rect x="-5.5" y="-5.5" width="11" height="11" rx="2" />,
  wall: <path d="M-5-7h3V7h-3Zm6 0h3V7h-3Z" />,
  diamond: <path d="M0-7 7 0 0 7-7 0Z" />,
  triangle: <path d="M0-6.5 7 6H-7Z" />,
  ring: <circle className="lane-hollow" r="5" />,
};

const percent = (at: number): string => `${at.toFixed(2)}%`;

const Mark = ({ mark }: { readonly mark: Placed }): ReactElement => {
  const { at, fromAt, row, before, late, shape, label } = mark;
  const y = row * ROW + ROW / 2;
  return (
    <g className={late ? 'lane-mark late' : 'lane-mark'}>
      {fromAt !== null && <line x1={percent(fromAt)} y1={y} x2={percent(at)} y2={y} />}
      {fromAt !== null && <svg x={percent(fromAt)} y={y} overflow="visible"><circle className="lane-hollow" r="4.5" /></svg>}
      <svg x={percent(at)} y={y} overflow="visible">
        {SHAPES[shape]}
        {label !== '' && <text x={before ? -11 : 11} y="4" textAnchor={before ? 'end' : 'start'}>{shortened(label)}</text>}
      </svg>
    </g>
  );
};

const Months = ({ span, height }: { readonly span: Span; readonly height: number }): ReactElement => (
  <>
    {monthsIn(span).map((day) => <line key={day} className="lane-month" x1={percent(placeOf(day, span))} y1="0" x2={percent(placeOf(day, span))} y2={height} />)}
    <line className="lane-today" x1={percent(todayAt)} y1="0" x2={percent(todayAt)} y2={height} />
  </>
);

/** Lanes of marks along a line of time. Whoever draws it says the same as a table beside it: this is for the eye alone. */
export const Lanes = ({ span, lanes, legend, note, month }: Props): ReactElement => (
  <figure className="lanes" aria-hidden="true">
    <div className="lanes-rows">
      <span />
      <svg className="lane-axis" width="100%" height={AXIS} focusable="false">
        {monthsIn(span).map((day) => <text key={day} x={percent(placeOf(day, span))} y="15">{month(day)}</text>)}
      </svg>
      {lanes.map(({ key, name, marks }) => {
        const there = placed(marks, span);
        const height = (Math.max(0, ...there.map(({ row }) => row)) + 1) * ROW + 6;
        return (
          <Fragment key={key}>
            <span className="lane-name">{name}</span>
            <svg className="lane" width="100%" height={height} focusable="false"><Months span={span} height={height} />{there.map((mark) => <Mark key={mark.key} mark={mark} />)}</svg>
          </Fragment>
        );
      })}
    </div>
    <figcaption className="lanes-key faint">
      {legend.map(({ shape, word }) => <span key={word}><svg className="lane-mark" width="16" height="16" viewBox="-8 -8 16 16">{SHAPES[shape]}</svg>{word}</span>)}
      <span>{note}</span>
    </figcaption>
  </figure>
);
