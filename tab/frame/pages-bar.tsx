import { useEffect, type ReactElement, type ReactNode } from 'react';
import { sectionOf } from '../routes.ts';
import { BarLink, pagesIn, SearchLink, sectionsOf, type BarProps } from './bar-links.tsx';
import { useHouse } from './house.tsx';
import { useNarrow } from './narrow.ts';
import { PagesMenu } from './pages-menu.tsx';
import './bar.css';

interface Props extends BarProps {
  /** stands at the end of the bar */
  readonly children?: ReactNode;
}

/** The sections, and below them the pages of the one that is open. */
const Rows = ({ pages, now, about }: BarProps): ReactElement => {
  const { words: { tab } } = useHouse();
  const open = sectionOf(now);
  const within = pagesIn(open, pages);
  return (
    <>
      <nav aria-label={tab.sections} className="sections">
        <ul>
          {sectionsOf(pages).map((section) => {
            const [first] = pagesIn(section, pages);
            return first === undefined ? null : (
              <li key={section}><BarLink about={about} page={first} current={section === open ? (first === now ? 'page' : 'true') : undefined}>{tab.section(section)}</BarLink></li>
            );
          })}
        </ul>
      </nav>
      {within.length > 1 && (
        <nav aria-label={tab.pages} className="within">
          <ul>
            {within.map((page) => <li key={page}><BarLink about={about} page={page} current={page === now ? 'page' : undefined}>{tab.page(page)}</BarLink></li>)}
          </ul>
        </nav>
      )}
    </>
  );
};

/** Ctrl+K leads to the search, from wherever one types. */
const useSearchKey = (): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.defaultPrevented) return;
      const link = document.querySelector<HTMLElement>('#search-link');
      if (link === null) return;
      event.preventDefault();
      link.focus();
    };
    document.addEventListener('keydown', press);
    return () => { document.removeEventListener('keydown', press); };
  }, []);
};

/** Links to the tab's pages, by section. Real links: they can be opened, copied and gone back over. */
export const PagesBar = ({ pages, now, about, children }: Props): ReactElement => {
  const narrow = useNarrow();
  useSearchKey();
  const props = { pages, now, about };
  return (
    <header className="bar">
      {pages.length > 1 && (narrow ? <PagesMenu {...props} /> : <Rows {...props} />)}
      <SearchLink {...props} />
      {children}
    </header>
  );
};
