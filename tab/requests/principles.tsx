import { useMemo, type ReactElement } from 'react';
import { isStoodFor, type Coverage } from '../../shared/domain/principles.ts';
import { Card } from '../frame/card.tsx';
import { Shape } from '../frame/shape.tsx';
import { Table, type Column } from '../frame/table.tsx';
import { Around, Theirs } from '../frame/theirs.tsx';
import { useRequestsWords } from './words.ts';

const WIDTH = 160;

const allOf = ({ requests, decisions, workstreams }: Coverage): number => requests + decisions + workstreams;

const Bar = ({ of, most }: { readonly of: number; readonly most: number }): ReactElement => (
  <svg className="request-covers" viewBox={`0 0 ${WIDTH.toString()} 10`} preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width={Math.round((of / Math.max(1, most)) * WIDTH)} height="10" /></svg>
);

const columnsOf = ({ requestsPage: say }: ReturnType<typeof useRequestsWords>, most: number, several: boolean): readonly Column<Coverage>[] => [
  { key: 'principle', title: say.covers.principle, width: 'wide', cell: ({ title, strategy }) => <Theirs>{title}{several && <span className="faint"> · {strategy}</span>}</Theirs> },
  { key: 'requests', title: say.covers.requests, end: true, cell: ({ requests }) => requests },
  { key: 'decisions', title: say.covers.decisions, end: true, cell: ({ decisions }) => decisions },
  { key: 'workstreams', title: say.covers.workstreams, end: true, cell: ({ workstreams }) => workstreams },
  { key: 'together', title: say.covers.together, cell: (one) => (isStoodFor(one) ? <Bar of={allOf(one)} most={most} /> : <span><Shape tone="warn" size={14} /> {say.nothing}</span>) },
];

/** How often each principle is stood for, and which by nothing. */
export const Principles = ({ coverage }: { readonly coverage: readonly Coverage[] }): ReactElement | null => {
  const words = useRequestsWords();
  const { requestsPage: say } = words;
  const columns = useMemo(() => columnsOf(words, Math.max(...coverage.map(allOf)), new Set(coverage.map(({ strategy }) => strategy)).size > 1), [words, coverage]);
  if (coverage.length === 0) return null;
  const none = coverage.filter((one) => !isStoodFor(one)).map(({ title }) => title).join(', ');
  return (
    <Card title={say.coverage} className="request-coverage">
      <p className="faint">{say.coverageHint}</p>
      <p>{none === '' ? say.coverageAll : <Around text={say.coverageNone(none)} theirs={none} />}</p>
      <Table label={say.coverage} rows={coverage} columns={columns} keyOf={({ id }) => id} empty={null} />
    </Card>
  );
};
