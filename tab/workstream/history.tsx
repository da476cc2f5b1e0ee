import type { ReactElement } from 'react';
import type { WorkstreamView } from '../../shared/contract/views.ts';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { STATUS_TONE, strip } from './view.ts';

/** The past reports as a row of shapes; each says its day and status. */
export const History = ({ workstream, zone }: { readonly workstream: WorkstreamView; readonly zone: string }): ReactElement | null => {
  const { words: { workstream: say, tab, format } } = useHouse();
  const reports = strip(workstream);
  if (reports.length < 2) return null;
  return (
    <ol className="history" aria-label={tab.history(workstream.number)}>
      {reports.map((report) => {
        const text = `${format.date(zone, report.at)}: ${say.rag(report.rag)}`;
        return <li key={report.at} title={text}><Shape tone={STATUS_TONE[report.rag]} size={12} /><span className="unseen">{text}</span></li>;
      })}
    </ol>
  );
};
