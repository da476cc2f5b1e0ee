import { useMemo, type ReactElement } from 'react';
import type { YearTotal } from '../../shared/domain/request-totals.ts';
import { Card } from '../frame/card.tsx';
import { Table, type Column } from '../frame/table.tsx';
import { sumsOf } from './view.ts';
import { useRequestsWords } from './words.ts';

const WIDTH = 400;

interface Line extends ReturnType<typeof sumsOf> {
  readonly name: string;
}

/** What was approved of what was asked for, against the dearest year: as a bar, and in words. */
const Bar = ({ requested, approved, most }: { readonly requested: number; readonly approved: number; readonly most: number }): ReactElement => {
  const { requestsPage: say, request } = useRequestsWords();
  const long = (pence: number): number => Math.round((pence / most) * WIDTH);
  return (
    <>
      <svg className="request-bar" viewBox={`0 0 ${WIDTH.toString()} 14`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="asked" x="0.5" y="0.5" width={Math.max(1, long(requested) - 1)} height="13" />
        <rect className="approved" x="0" y="0" width={long(approved)} height="14" />
      </svg>
      <p className="faint">{say.bar(request.pounds(requested), request.pounds(approved))}</p>
    </>
  );
};

const columnsOf = ({ requestsPage: say, request }: ReturnType<typeof useRequestsWords>): readonly Column<Line>[] => [
  { key: 'kind', title: say.total.kind, cell: ({ name }) => name },
  { key: 'requested', title: say.total.requested, end: true, cell: ({ requested }) => requested },
  { key: 'approved', title: say.total.approved, end: true, cell: ({ approved }) => approved },
  { key: 'requestedCost', title: say.total.requestedCost, end: true, cell: ({ requestedCost }) => request.pounds(requestedCost) },
  { key: 'approvedCost', title: say.total.approvedCost, end: true, cell: ({ approvedCost }) => request.pounds(approvedCost) },
];

const Year = ({ total, most }: { readonly total: YearTotal; readonly most: number }): ReactElement => {
  const words = useRequestsWords();
  const { requestsPage: say, request } = words;
  const columns = useMemo(() => columnsOf(words), [words]);
  const sums = sumsOf(total);
  const lines: readonly Line[] = [...total.kinds.map((kind) => ({ name: request.kind(kind.kind), ...kind })), ...(total.kinds.length > 1 ? [{ name: say.totalAll, ...sums }] : [])];
  return (
    <div className="request-year">
      <h3>{say.totalOf(total.year)}</h3>
      {sums.requestedCost > 0 && <Bar requested={sums.requestedCost} approved={sums.approvedCost} most={most} />}
      <Table label={say.totalOf(total.year)} rows={lines} columns={columns} keyOf={({ name }) => name} empty={null} />
    </div>
  );
};

/** What was asked for and approved, by financial year and kind: a bar for the money, and all of it as a table. */
export const Totals = ({ totals }: { readonly totals: readonly YearTotal[] }): ReactElement | null => {
  const { requestsPage: say } = useRequestsWords();
  if (totals.length === 0) return null;
  const most = Math.max(...totals.map((total) => sumsOf(total).requestedCost));
  return <Card title={say.totals}><p className="faint">{say.totalsHint}</p>{totals.map((total) => <Year key={total.year} total={total} most={most} />)}</Card>;
};
