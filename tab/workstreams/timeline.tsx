import type { ReactElement } from 'react';
import type { Deliverable } from '../../shared/domain/plan.ts';
import type { Day } from '../../shared/domain/time.ts';
import { timelineOf, type Mark } from './view.ts';
import { useWorkstreamsWords } from './words.ts';

const LEFT = 28;
const WIDTH = 700;
const ROW = 22;
const TOP = 24;

const x = (at: number): number => LEFT + 12 + at * (WIDTH - LEFT - 60);

const Line = ({ mark, row }: { readonly mark: Mark; readonly row: number }): ReactElement => {
  const y = TOP + row * ROW + ROW / 2;
  return (
    <g className={`mark ${mark.tone}`}>
      <text x={LEFT} y={y + 4} textAnchor="end">{row + 1}</text>
      {mark.promised !== null && <line x1={x(mark.promised)} y1={y} x2={x(mark.now)} y2={y} />}
      {mark.promised !== null && mark.promised !== mark.now && <circle className="hollow" cx={x(mark.promised)} cy={y} r={4.5} />}
      <path className={mark.filled ? 'filled' : 'hollow'} d={`M${x(mark.now).toString()} ${(y - 6).toString()}l6 6-6 6-6-6Z`} />
    </g>
  );
};

/** When each was promised and when it comes, on a line of time. The table below says the same in words. */
export const TimelineOf = ({ list, today }: { readonly list: readonly Deliverable[]; readonly today: Day }): ReactElement | null => {
  const { workstreamsPage: say, format } = useWorkstreamsWords();
  const timeline = timelineOf(list, today);
  if (timeline === null) return null;
  const rows = new Map(list.map(({ id }, at) => [id, at]));
  const height = TOP + list.length * ROW + 6;
  return (
    <figure className="plan-timeline" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH.toString()} ${height.toString()}`} focusable="false">
        {timeline.ticks.map(({ at, day }) => (
          <g key={day} className="tick"><line x1={x(at)} y1={TOP - 6} x2={x(at)} y2={height} /><text x={x(at)} y={12} textAnchor="middle">{`${format.month(Number(day.slice(5, 7))).slice(0, 3)} ${day.slice(0, 4)}`}</text></g>
        ))}
        <line className="today" x1={x(timeline.today)} y1={TOP - 6} x2={x(timeline.today)} y2={height} />
        {timeline.marks.map((mark) => <Line key={mark.id} mark={mark} row={rows.get(mark.id) ?? 0} />)}
      </svg>
      <figcaption className="faint">{say.timelineNote}</figcaption>
    </figure>
  );
};
