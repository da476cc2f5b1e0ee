import { useDeferredValue, useId, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { useHouse } from './house.tsx';
import { BLOCK, blocksOf, inOrder, pressed, sortingOf, WHOLE } from './list-view.ts';
import type { Listing } from './listing.ts';
import { sideOf, type Column } from './table-column.ts';
import { Block } from './table-rows.tsx';
import { useTableWords } from './table-words.ts';
import './table.css';

export type { Column } from './table-column.ts';

interface Props<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  /** stands instead of the table where there are no rows */
  readonly empty: ReactNode;
  /** left out: the rows stay in the order they come in */
  readonly listing?: Listing<'sort'>;
}

const Arrow = ({ down }: { readonly down: boolean | null }): ReactElement => (
  <svg className="sort-arrow" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    {down !== false && <path d="M5 9.2 1.8 5.8h6.4Z" />}{down !== true && <path d="M5 .8 8.2 4.2H1.8Z" />}
  </svg>
);

interface HeadProps<T> {
  readonly columns: readonly Column<T>[];
  readonly listing: Listing<'sort'> | undefined;
}

const Heads = <T,>({ columns, listing }: HeadProps<T>): ReactElement => {
  const { announce } = useHouse();
  const { table: say } = useTableWords();
  const sorting = sortingOf(listing?.now.sort ?? '');
  const press = ({ key, title }: Column<T>): void => {
    const sort = pressed(listing?.now.sort ?? '', key);
    listing?.set({ sort });
    announce(say.sorted(title, sortingOf(sort).down));
  };
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const { key, title, sort } = column;
          const is = sorting.key === key;
          return sort === undefined || listing === undefined ? <th key={key} scope="col" className={`plain ${sideOf(column)}`}>{title}</th> : (
            <th key={key} scope="col" className={sideOf(column)} aria-sort={is ? (sorting.down ? 'descending' : 'ascending') : undefined}>
              <button type="button" className="sort" onClick={() => { press(column); }}><span>{title}</span><Arrow down={is ? sorting.down : null} /></button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
};

/** Rows under titles that sort them. Of a long list only what is near is drawn; in a narrow place each row stands as a small list of its own. */
export const Table = <T,>({ label, rows, columns, keyOf, empty, listing }: Props<T>): ReactElement => {
  const caption = useId();
  // made anew with each drawing where it is written in place: rows that have not changed would be drawn again
  const [key] = useState(() => keyOf);
  // the pressed title is drawn first, then the rows; columns may be made anew with what is looked for
  const drawn = useDeferredValue(columns);
  const sort = listing?.late.sort ?? '';
  const blocks = useMemo(() => blocksOf(inOrder(rows, drawn, sort)), [rows, drawn, sort]);
  if (rows.length === 0) return <>{empty}</>;
  const long = rows.length > WHOLE;
  return (
    <div className="table-place">
      <table className={long ? 'table long' : 'table'} aria-labelledby={caption} aria-rowcount={long ? rows.length + 1 : undefined}>
        <caption id={caption} className="unseen">{label}</caption>
        <Heads columns={columns} listing={listing} />
        {blocks.map((block, at) => <Block key={at.toString()} rows={block} columns={drawn} keyOf={key} before={long ? at * BLOCK : undefined} />)}
      </table>
    </div>
  );
};
