import { createElement, type ComponentType, type ReactElement } from 'react';
import { fetched } from './frame/fetched.tsx';
import type { PageProps } from './frame/page-props.ts';
import { WaitWhole } from './frame/wait.tsx';
import { placeOf, type PageName } from './routes.ts';

type Loader = () => Promise<{ readonly default: ComponentType<PageProps> }>;

/** The pages besides the overview, each fetched when it is opened. A page is a folder with a page.tsx, and a row here. */
const LOADERS: Partial<Record<PageName, Loader>> = {
  blockers: async () => import('./blockers/page.tsx'),
  mine: async () => import('./mine/page.tsx'),
  search: async () => import('./search/page.tsx'),
  records: async () => import('./records/page.tsx'),
  onward: async () => import('./onward/page.tsx'),
  actions: async () => import('./actions/page.tsx'),
  decisions: async () => import('./decisions/page.tsx'),
  agenda: async () => import('./agenda/page.tsx'),
  highlights: async () => import('./highlights/page.tsx'),
  papers: async () => import('./papers/page.tsx'),
  attendance: async () => import('./attendance/page.tsx'),
  session: async () => import('./session/page.tsx'),
  terms: async () => import('./terms/page.tsx'),
  people: async () => import('./people/page.tsx'),
  framework: async () => import('./framework/page.tsx'),
  setup: async () => import('./setup/page.tsx'),
  check: async () => import('./check/page.tsx'),
  calls: async () => import('./calls/page.tsx'),
  requests: async () => import('./requests/page.tsx'),
  champions: async () => import('./champions/page.tsx'),
  workstreams: async () => import('./workstreams/page.tsx'),
  risks: async () => import('./risks/page.tsx'),
};

const DRAWN = new Map(Object.entries(LOADERS).map(([name, load]) => [name, fetched(load, <WaitWhole />)]));

export const isDrawn = (page: PageName): boolean => page === 'overview' || DRAWN.has(page);

export const PageOf = ({ page, ...props }: PageProps & { readonly page: PageName }): ReactElement | null => {
  const drawn = DRAWN.get(page);
  return drawn === undefined ? null : createElement(drawn.Part, props);
};

/** The code of a page comes before the page is opened. */
export const fetchPage = (page: PageName): void => { DRAWN.get(page)?.ahead(); };

/** Whoever points at a link, or comes to it with the keyboard, is likely to follow it. */
export const fetchPointedAt = ({ target }: Event): void => {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
  if (link !== null) fetchPage(placeOf(link.getAttribute('href') ?? '').page);
};
