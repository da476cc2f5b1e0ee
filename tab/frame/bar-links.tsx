import type { ReactElement } from 'react';
import { hrefOf, SECTIONS, type PageName, type Place, type SectionName } from '../routes.ts';
import { useHouse } from './house.tsx';

export interface BarProps {
  readonly pages: readonly PageName[];
  readonly now: PageName;
  /** the group, the team and the meeting that the links lead on with */
  readonly about: Pick<Place, 'group' | 'team' | 'meeting'>;
}

export const pagesIn = (section: SectionName, pages: readonly PageName[]): readonly PageName[] => pages.filter((page) => (SECTIONS[section] as readonly PageName[]).includes(page));

/** The sections that lead to a page; looking for something stands apart from them. */
export const sectionsOf = (pages: readonly PageName[]): readonly SectionName[] =>
  (Object.keys(SECTIONS) as SectionName[]).filter((section) => section !== 'search' && pagesIn(section, pages).length > 0);

/** 'page' on the link of the page itself, 'true' on that of the section that it is in. */
type Current = 'page' | 'true' | undefined;

interface LinkProps {
  readonly about: BarProps['about'];
  readonly page: PageName;
  readonly current: Current;
  readonly chosen?: () => void;
  readonly children: string;
}

export const BarLink = ({ about, page, current, chosen, children }: LinkProps): ReactElement => (
  <a className="bar-link" href={hrefOf({ ...about, page })} aria-current={current} onClick={chosen}>{children}</a>
);

/** Always within reach, and by Ctrl+K from anywhere. */
export const SearchLink = ({ pages, now, about }: BarProps): ReactElement | null => {
  const { words: { tab } } = useHouse();
  if (!pages.includes('search')) return null;
  return (
    <a id="search-link" className="bar-link search-link" href={hrefOf({ ...about, page: 'search' })} aria-current={now === 'search' ? 'page' : undefined} aria-keyshortcuts="Control+K">
      <svg className="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5 14 14" /></svg>
      <span>{tab.page('search')}</span>
    </a>
  );
};
