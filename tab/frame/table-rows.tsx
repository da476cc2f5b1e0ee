import { memo, startTransition, useEffect, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { sideOf, type Column } from './table-column.ts';

interface RowProps<T> {
  readonly row: T;
  readonly columns: readonly Column<T>[];
  /** its place among all rows, where not all of them are drawn */
  readonly place: number | undefined;
}

/** Under its column's title, which is said beside it where the table is narrow. The first cell names the row. */
const Cells = <T,>({ row, columns, place }: RowProps<T>): ReactElement => (
  <tr aria-rowindex={place}>
    {columns.map((column, at) => {
      const { key, title, cell } = column;
      const inside: ReactNode = <><span className="cell-title" aria-hidden="true">{title}</span><span className="cell">{cell(row)}</span></>;
      return at === 0
        ? <th key={key} scope="row" className={sideOf(column)}>{inside}</th>
        : <td key={key} className={sideOf(column)}>{inside}</td>;
    })}
  </tr>
);

interface BlockProps<T> {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  /** how many rows stand before it; undefined: all rows are drawn, whatever is seen */
  readonly before: number | undefined;
}

/** How far beyond what is seen rows are drawn. */
const AHEAD = '700px 0px';
const BEFORE_MEASURED = 45;

/** Whether a part is near what is seen. What has the keyboard in it stays, and paper shows everything. */
const useNear = (part: RefObject<HTMLElement | null>, windowed: boolean, first: boolean): boolean => {
  const [near, setNear] = useState(first);
  useEffect(() => {
    const element = part.current;
    if (!windowed || element === null) return undefined;
    const watch = new IntersectionObserver((seen) => {
      const is = seen.at(-1)?.isIntersecting === true;
      // a piece at a time, so that scrolling stays smooth while rows are drawn
      startTransition(() => { setNear(is || element.contains(document.activeElement)); });
    }, { rootMargin: AHEAD });
    const print = (): void => { flushSync(() => { setNear(true); }); };
    watch.observe(element);
    window.addEventListener('beforeprint', print);
    return () => { watch.disconnect(); window.removeEventListener('beforeprint', print); };
  }, [part, windowed]);
  return near || !windowed;
};

const Rows = <T,>({ rows, columns, keyOf, before }: BlockProps<T>): ReactElement => {
  const part = useRef<HTMLTableSectionElement>(null);
  const height = useRef(rows.length * BEFORE_MEASURED);
  const near = useNear(part, before !== undefined, before !== undefined && before < 50);
  useLayoutEffect(() => {
    const element = part.current;
    // where it is not drawn it keeps the room that it took
    if (element !== null && !near) element.style.setProperty('--room', `${height.current.toString()}px`);
    return () => { if (near && element !== null && element.offsetHeight > 0) height.current = element.offsetHeight; };
  }, [near]);
  if (!near) return <tbody ref={part} aria-hidden="true"><tr className="table-room"><td colSpan={columns.length}>…</td></tr></tbody>;
  return <tbody ref={part}>{rows.map((row, at) => <Cells key={keyOf(row)} row={row} columns={columns} place={before === undefined ? undefined : before + at + 2} />)}</tbody>;
};

export const Block = memo(Rows) as typeof Rows;
