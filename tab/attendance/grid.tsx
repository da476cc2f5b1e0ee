import { useId, type ReactElement } from 'react';
import type { ReviewPage } from '../../shared/contract/attendance.ts';
import type { RegisterStatus } from '../../shared/domain/register.ts';
import { HeatMap, type Cell } from '../charts/heat-map.tsx';
import type { Tone } from '../frame/tone.ts';
import { useAttendanceWords } from './words.ts';

const TONE: Readonly<Record<RegisterStatus, Tone>> = {
  present: 'good', presentVirtually: 'good', presentAsSubstitute: 'good', inAttendance: 'good', apologies: 'warn', absent: 'bad', expected: 'calm',
};
const LEGEND = ['present', 'apologies', 'absent', 'expected'] as const satisfies readonly RegisterStatus[];

/** Who came to which meeting, for the eye; the figures stand in the tables below. */
export const Grid = ({ page: { grid, names, year } }: { readonly page: ReviewPage }): ReactElement => {
  const { attendancePage: say, format } = useAttendanceWords();
  const heading = useId();
  const cellOf = (status: RegisterStatus | null): Cell => (status === null ? { tone: null, word: say.notExpected } : { tone: TONE[status], word: say.status(status) });
  return (
    <section className="part" aria-labelledby={heading}>
      <h3 id={heading}>{say.grid(year)}</h3>
      <HeatMap
        label={say.grid(year)}
        first={say.column.person}
        columns={grid.days.map((day) => ({ key: day, short: format.shortDay(day).split(' ').slice(1).map((part) => part.slice(0, 3)).join(' '), name: format.day(day) }))}
        rows={grid.rows.map(({ person, marks }) => ({ key: person, name: names[person] ?? '', cells: marks.map(cellOf) }))}
        legend={LEGEND.map(cellOf)}
      />
    </section>
  );
};
