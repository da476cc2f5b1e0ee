import type { ReactElement, ReactNode } from 'react';
import { hrefOf, sectionOf, SECTIONS, type PageName, type Place, type SectionName } from '../routes.ts';
import { useHouse } from './house.tsx';

interface Props {
  readonly pages: readonly PageName[];
  readonly now: PageName;
  /** the group, the team and the meeting that the links lead on with */
  readonly about: Pick<Place, 'group' | 'team' | 'meeting'>;
  /** stands at the end of the bar */
  readonly children?: ReactNode;
}

const pagesIn = (section: SectionName, pages: readonly PageName[]): readonly PageName[] => pages.filter((page) => (SECTIONS[section] as readonly PageName[]).includes(page));

/** Links to the tab's pages, by section, and below them those of the section that is open. Real links: they can be opened, copied and gone back over. */
export const PagesBar = ({ pages, now, about, children }: Props): ReactElement => {
  const { words: { tab } } = useHouse();
  const open = sectionOf(now);
  const sections = (Object.keys(SECTIONS) as SectionName[]).filter((section) => pagesIn(section, pages).length > 0);
  const within = pagesIn(open, pages);
  return (
    <header className="bar">
      {sections.length > 1 && (
        <nav aria-label={tab.sections}>
          <ul>
            {sections.map((section) => {
              const [first] = pagesIn(section, pages);
              return first === undefined ? null : (
                <li key={section}><a className="bar-link" href={hrefOf({ ...about, page: first })} aria-current={section === open ? (first === now ? 'page' : 'true') : undefined}>{tab.section(section)}</a></li>
              );
            })}
          </ul>
        </nav>
      )}
      {children}
      {within.length > 1 && (
        <nav aria-label={tab.pages} className="within">
          <ul>
            {within.map((page) => (
              <li key={page}><a className="bar-link" href={hrefOf({ ...about, page })} aria-current={page === now ? 'page' : undefined}>{tab.page(page)}</a></li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
};
