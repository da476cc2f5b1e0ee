import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { hrefOf, sectionOf } from '../routes.ts';
import { BarLink, pagesIn, sectionsOf, type BarProps } from './bar-links.tsx';
import { useHouse } from './house.tsx';

/** Closed by Escape, and by anything that is done elsewhere. */
const useDismissal = (open: boolean, close: (back: boolean) => void, isWithin: (place: EventTarget | null) => boolean): void => {
  useEffect(() => {
    if (!open) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close(true);
    };
    const elsewhere = ({ target }: Event): void => { if (!isWithin(target)) close(false); };
    document.addEventListener('keydown', press);
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  });
};

/** All pages by section. A section of one page is that page. */
const Sections = ({ pages, now, about, chosen }: BarProps & { readonly chosen: () => void }): ReactElement => {
  const { words: { tab } } = useHouse();
  const label = useId();
  return (
    <ul className="menu-sections">
      {sectionsOf(pages).map((section) => {
        const within = pagesIn(section, pages);
        const [only] = within;
        if (within.length === 1 && only !== undefined) return <li key={section}><BarLink about={about} chosen={chosen} page={only} current={only === now ? 'page' : undefined}>{tab.page(only)}</BarLink></li>;
        return (
          <li key={section}>
            <span id={`${label}${section}`} className="menu-section">{tab.section(section)}</span>
            <ul aria-labelledby={`${label}${section}`}>
              {within.map((page) => <li key={page}><BarLink about={about} chosen={chosen} page={page} current={page === now ? 'page' : undefined}>{tab.page(page)}</BarLink></li>)}
            </ul>
          </li>
        );
      })}
    </ul>
  );
};

/** Where there is little room: one button that says where one is, and opens all the pages. */
export const PagesMenu = (props: BarProps): ReactElement => {
  const { words: { tab } } = useHouse();
  const { now, about } = props;
  const part = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const here = hrefOf({ ...about, page: now });
  // opened at one place, it is closed at another
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === here;
  const close = (back: boolean): void => {
    setOpenAt(null);
    if (back) button.current?.focus();
  };
  useDismissal(open, close, (place) => place instanceof Node && part.current?.contains(place) === true);
  const section = sectionOf(now);
  const name = tab.section(section) === tab.page(now) ? tab.page(now) : `${tab.section(section)}: ${tab.page(now)}`;
  return (
    <nav ref={part} className="menu" aria-label={tab.sections}>
      <button ref={button} type="button" className="menu-button" aria-expanded={open} aria-controls={open ? panel : undefined} onClick={() => { setOpenAt(open ? null : here); }}>
        <svg className="glyph" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 5.5h14M3 10h14M3 14.5h14" /></svg>
        <span><span className="unseen">{tab.pages}. </span>{name}</span>
      </button>
      {open && <div id={panel} className="menu-panel"><Sections {...props} chosen={() => { close(false); }} /></div>}
    </nav>
  );
};
