import type { GroupId } from '../../shared/domain/ids.ts';
import { openingOf, type PageName } from '../routes.ts';
import type { Pinned } from '../teams.ts';

/** Pages that are somebody's own, or a step on the way, make no tab for a channel. */
const NOT_OFFERED: ReadonlySet<PageName> = new Set(['mine', 'search', 'setup', 'check']);

export const offered = (pages: readonly PageName[]): readonly PageName[] => pages.filter((page) => !NOT_OFFERED.has(page));

/** The tab that is added: its address opens the page of that group, unless a link asks for something else. address: of the tab itself */
export const pinnedAt = (address: string, page: PageName, group: GroupId | null, name: string): Pinned => ({
  name, url: new URL(openingOf({ page, group }), new URL(address).origin + new URL(address).pathname).href,
});
