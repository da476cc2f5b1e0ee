import type { GroupId, MeetingId, TeamId } from '../shared/domain/ids.ts';
import type { Deed } from '../shared/domain/rights.ts';

/** The tab's pages and their addresses, '#terms?group=…'. */

/** By section, in their order; the bar shows the sections, and the pages of the one that is open. */
export const SECTIONS = {
  overview: ['overview'],
  mine: ['mine'],
  meeting: ['agenda', 'highlights', 'papers', 'attendance', 'session', 'records'],
  programme: ['workstreams', 'blockers', 'risks', 'requests', 'champions'],
  work: ['actions', 'decisions', 'calls', 'onward'],
  group: ['terms', 'people', 'framework', 'setup', 'check'],
  search: ['search'],
} as const;
export type SectionName = keyof typeof SECTIONS;
export type PageName = (typeof SECTIONS)[SectionName][number];
export const PAGES: readonly PageName[] = Object.values(SECTIONS).flat();

export const sectionOf = (page: PageName): SectionName => (Object.keys(SECTIONS) as SectionName[]).find((name) => (SECTIONS[name] as readonly PageName[]).includes(page)) ?? 'overview';

/** Where somebody is, or wants to go; null: whatever group or team is shown by itself. */
export interface Place {
  readonly page: PageName;
  readonly group: GroupId | null;
  readonly team: TeamId | null;
  /** on pages about a meeting; null: the next one */
  readonly meeting: MeetingId | null;
  /** the one thing of a page's list that is meant, a workstream's or a blocker's id */
  readonly one?: string;
  /** what of a page's list is shown, and in which order: a query of the page's own, 'state=open&sort=due' */
  readonly filter?: string;
}

/** What one must be allowed to do to be led to a page; the server decides again. */
const SEEN_BY: Readonly<Record<PageName, Deed>> = {
  overview: 'seeGroup', mine: 'seeGroup', search: 'seeGroup',
  highlights: 'seeHighlights', workstreams: 'seeProgramme', blockers: 'seeBlockers', risks: 'seeRisks', requests: 'seeRequests', champions: 'seeChampions',
  agenda: 'seeGroup', papers: 'seePapers', attendance: 'seeRegister', session: 'seeSession', records: 'seeRecords',
  actions: 'seeActions', decisions: 'seeDecisions', calls: 'seeGroup', onward: 'seeOnward',
  terms: 'seeTerms', people: 'seePeople', framework: 'seeFramework', setup: 'manageTerms', check: 'checkInstallation',
};

/** Pages about a team rather than about a group that is set up. */
const OF_TEAM: ReadonlySet<PageName> = new Set(['setup', 'check']);

const OF_MEETING: ReadonlySet<PageName> = new Set(SECTIONS.meeting);

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const idOf = (text: string | null | undefined): string | null => (text !== null && text !== undefined && ID.test(text) ? text : null);

const pageOf = (name: string | undefined): PageName | undefined => PAGES.find((page) => page === name);

export const START: Place = { page: 'overview', group: null, team: null, meeting: null };

const FILTER_LIMIT = 500;

/** An address that names nothing known leads to the overview. */
export const placeOf = (hash: string): Place => {
  const [name, query] = hash.replace(/^#/u, '').split('?', 2);
  const page = pageOf(name);
  if (page === undefined) return START;
  const told = new URLSearchParams(query ?? '');
  const one = idOf(told.get('one'));
  const filter = told.get('show');
  return {
    page, group: idOf(told.get('group')), team: idOf(told.get('team')), meeting: OF_MEETING.has(page) ? idOf(told.get('meeting')) : null,
    ...(one === null ? {} : { one }), ...(filter === null || filter.length > FILTER_LIMIT ? {} : { filter }),
  };
};

/** meeting: left out where the next one is meant */
export const hrefOf = ({ page, group, team, meeting = null, one, filter }: Omit<Place, 'meeting'> & Partial<Pick<Place, 'meeting'>>): string => {
  const query = new URLSearchParams();
  if (group !== null && !OF_TEAM.has(page)) query.set('group', group);
  if (team !== null && OF_TEAM.has(page)) query.set('team', team);
  if (meeting !== null && OF_MEETING.has(page)) query.set('meeting', meeting);
  if (one !== undefined) query.set('one', one);
  if (filter !== undefined && filter !== '') query.set('show', filter);
  return query.size === 0 ? `#${page}` : `#${page}?${query.toString()}`;
};

/** What a tab was set up to open at, '?open=agenda&group=…'; null: at the overview of whatever group comes first. */
export const placeOfOpening = (search: string): Place | null => {
  const told = new URLSearchParams(search);
  const page = pageOf(told.get('open') ?? undefined);
  return page === undefined ? null : { page, group: idOf(told.get('group')), team: idOf(told.get('team')), meeting: null };
};

/** The query of a tab that opens at a place. */
export const openingOf = ({ page, group }: Pick<Place, 'page' | 'group'>): string => `?${new URLSearchParams({ open: page, ...(group !== null && { group }) }).toString()}`;

/** What a deep link of Teams names, 'terms:<group>', 'papers:<group>:<meeting>', 'blockers:<group>:<blocker>' or 'setup:<team>'; null: nothing known. */
export const placeOfSubPage = (subPage: string): Place | null => {
  const [name, about, meeting] = subPage.split(':', 3);
  const page = pageOf(name);
  if (page === undefined) return null;
  const id = idOf(about);
  const of = OF_MEETING.has(page) ? idOf(meeting) : null;
  if (OF_TEAM.has(page)) return { page, group: null, team: id, meeting: null };
  const one = OF_MEETING.has(page) ? null : idOf(meeting);
  return { page, group: id, team: null, meeting: of, ...(one === null ? {} : { one }) };
};

/** The pages that somebody is led to, in their order. */
export const pagesFor = (may: readonly Deed[], drawn: (page: PageName) => boolean): readonly PageName[] =>
  PAGES.filter((page) => drawn(page) && (page === 'overview' || may.includes(SEEN_BY[page])));
