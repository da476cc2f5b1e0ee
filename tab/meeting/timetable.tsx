import type { ReactElement } from 'react';
import type { MyMeetingView } from '../../shared/contract/views.ts';
import { useHouse } from '../frame/house.tsx';
import { Cited } from '../frame/rule.tsx';

/** The last days of everything that the terms give a time for, each under its clause; an agenda alone stands above already. */
export const Timetable = ({ view: { timetable, termsVersion } }: { readonly view: MyMeetingView }): ReactElement | null => {
  const { words: { terms, format } } = useHouse();
  if (timetable.length < 2) return null;
  return (
    <details className="rule">
      <summary>{terms.timetable}</summary>
      <ul className="rows">
        {timetable.map(({ notice: name, day, clause }) => (
          <li key={name}>
            <strong>{terms.lastDay(name)}: {format.day(day)}</strong>
            <p className="faint"><Cited clause={clause} version={termsVersion} /></p>
          </li>
        ))}
      </ul>
    </details>
  );
};
