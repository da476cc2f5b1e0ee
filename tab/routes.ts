import type { GroupId, TeamId } from '../shared/domain/ids.ts';
import type { Deed } from '../shared/domain/rights.ts';

/** The tab's pages and their addresses, '#terms?group=…'. */

export const PAGES = ['overview', 'terms', 'people', 'framework', 'setup', 'check'] as const;
export type PageName = (typeof PAGES)[number];

/** Where somebody is, or wants to go; null: whatever group or team is shown by itself. */
export interface Place {
  readonly page: PageName;
  readonly group: GroupId | null;
  readonly team: TeamId | null;
}

/** What one must be allowed to do to be led to a page; the server decides again. */
const SEEN_BY: Readonly<Record<PageName, Deed>> = {
  overview: 'seeGroup', terms: 'seeTerms', people: 'seePeople', framework: 'seeFramework', setup: 'manageTerms', check: 'checkInstallation',
};

/** Pages about a team rather than about a group that is set up. */
const OF_TEAM: ReadonlySet<PageName> = new Set(['setup', 'check']);

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const idOf = (text: string | null | undefined): string | null => (text !== null && text !== undefined && ID.test(text) ? text : null);

const pageOf = (name: string | undefined): PageName | undefined => PAGES.find((page) => page === name);

export const START: Place = { page: 'overview', group: null, team: null };

/** An address that names nothing known leads to the overview. */
export const placeOf = (hash: string): Place => {
  const [name, query] = hash.replace(/^#/u, '').split('?', 2);
  const page = pageOf(name);
  if (page === undefined) return START;
  const told = new URLSearchParams(query ?? '');
  return { page, group: idOf(told.get('group')), team: idOf(told.get('team')) };
};

export const hrefOf = ({ page, group, team }: Place): string => {
  const query = new URLSearchParams();
  if (group !== null && !OF_TEAM.has(page)) query.set('group', group);
  if (team !== null && OF_TEAM.has(page)) query.set('team', team);
  return query.size === 0 ? `#${page}` : `#${page}?${query.toString()}`;
};

/** What a deep link of Teams names, 'terms:<group>' or 'setup:<team>'; null: nothing known. */
export const placeOfSubPage = (subPage: string): Place | null => {
  const [name, about] = subPage.split(':', 2);
  const page = pageOf(name);
  if (page === undefined) return null;
  const id = idOf(about);
  return OF_TEAM.has(page) ? { page, group: null, team: id } : { page, group: id, team: null };
};

/** The pages that somebody is led to, in their order. */
export const pagesFor = (may: readonly Deed[], drawn: (page: PageName) => boolean): readonly PageName[] =>
  PAGES.filter((page) => drawn(page) && (page === 'overview' || may.includes(SEEN_BY[page])));
