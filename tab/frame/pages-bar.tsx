import type { ReactElement, ReactNode } from 'react';
import { hrefOf, type PageName, type Place } from '../routes.ts';
import { useHouse } from './house.tsx';

interface Props {
  readonly pages: readonly PageName[];
  readonly now: PageName;
  /** the group and the team that the links lead on with */
  readonly about: Pick<Place, 'group' | 'team'>;
  /** stands at the end of the bar */
  readonly children?: ReactNode;
}

/** Links to the tab's pages. Real links: they can be opened, copied and gone back over. */
export const PagesBar = ({ pages, now, about, children }: Props): ReactElement => {
  const { words: { tab } } = useHouse();
  return (
    <header className="bar">
      {pages.length > 1 && (
        <nav aria-label={tab.pages}>
          <ul>
            {pages.map((page) => (
              <li key={page}><a className="bar-link" href={hrefOf({ ...about, page })} aria-current={page === now ? 'page' : undefined}>{tab.page(page)}</a></li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </header>
  );
};
