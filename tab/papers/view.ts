import type { PapersPage, PaperView } from '../../shared/contract/papers.ts';
import type { ReportSection } from '../../shared/domain/paper.ts';
import { LONG_PAPER, type Opening } from '../../shared/domain/paper-pack.ts';
import type { Trouble } from '../api.ts';
import type { Tone } from '../frame/tone.ts';
import { problemsOf } from '../frame/faults.ts';
import type { PapersPageWords } from '../../shared/words/en/papers-page.ts';

type Say = PapersPageWords;

const ORDER: readonly Opening[] = ['opens', 'denied', 'untried', 'notForYou', 'toCome'];
const MINUTES_A_PAGE = 2;

const papersOf = ({ items }: Pick<PapersPage, 'items'>): readonly PaperView[] => items.flatMap(({ papers }) => papers);

/** 'You can open all 7 papers', or what stands in the way. */
export const openingLine = ({ openings, items }: Pick<PapersPage, 'openings' | 'items'>, say: Say): { readonly tone: Tone; readonly text: string } => {
  const parts = ORDER.filter((opening) => openings[opening] > 0);
  const [first] = parts;
  if (first === undefined || (first === 'toCome' && parts.length === 1)) return { tone: 'calm', text: items.some(({ others }) => others.some(({ state }) => state !== 'toFollow')) ? say.linksAlone : say.nothingYet };
  const isAll = parts.every((opening) => opening === 'opens' || opening === 'toCome');
  const toCome = openings.toCome > 0 ? ` ${say.openings([say.opening('toCome', openings.toCome)])}` : '';
  if (isAll) return { tone: 'good', text: `${say.canOpenAll(openings.opens)}${toCome}` };
  return { tone: openings.denied > 0 ? 'warn' : 'calm', text: say.openings(parts.map((opening) => say.opening(opening, openings[opening]))) };
};

/** How long it takes to read, as far as anybody has said how long the papers are. */
export const lengthLine = (page: Pick<PapersPage, 'items'>, say: Say): string | null => {
  const there = papersOf(page).filter(({ inside }) => inside?.published !== undefined && inside.published !== null);
  const pages = there.reduce((sum, { inside }) => sum + (inside?.pages ?? 0), 0);
  const unmeasured = there.filter(({ inside }) => inside?.pages === null).length;
  if (there.length === 0) return null;
  return [...(pages > 0 ? [say.length(pages, pages * MINUTES_A_PAGE)] : []), ...(unmeasured > 0 ? [say.unmeasured(unmeasured)] : [])].join(' ');
};

export const newsCount = (page: Pick<PapersPage, 'items'>, news: 'new' | 'changed'): number => papersOf(page).filter((paper) => paper.news === news).length;

export const supplementsIn = (page: Pick<PapersPage, 'items'>): number => papersOf(page).filter(({ supplement }) => supplement !== null).length;

export interface Mark {
  readonly tone: Tone;
  readonly text: string;
}

const stateMark = ({ line, inside }: PaperView, say: Say): readonly Mark[] => {
  if (line.state === 'tabled') return [{ tone: 'warn', text: say.state('tabled') }];
  if (line.state === 'withAgenda') return [];
  return [{ tone: 'calm', text: inside === null || inside.linkKind === null && inside.complete === null ? say.state('toFollow') : say.draft }];
};

/** What is out of the common about a paper. */
export const marksOf = (paper: PaperView, say: Say): readonly Mark[] => [
  ...(paper.line.restricted ? [{ tone: 'away', text: say.restricted } as const] : []),
  ...stateMark(paper, say),
  ...(paper.news === null ? [] : [{ tone: 'good', text: paper.news === 'new' ? say.fresh : say.changed } as const]),
];

/** The title as this person may see it; null: masked. */
export const titleOf = ({ line, inside }: PaperView): string | null => inside?.title ?? line.title;

export const pagesLine = (pages: number | null, say: Say): string | null => (pages === null ? null : pages > LONG_PAPER ? say.long(pages) : say.pages(pages));

const SECTION = /^report\.sections\.(?<name>\w+)$/u;

/** Why a paper could not go out, each part by its name. */
export const faultLines = (trouble: Trouble, say: Say): readonly string[] =>
  problemsOf(trouble).map(({ field, message }) => {
    const section = SECTION.exec(field)?.groups?.['name'];
    if (section !== undefined) return `${say.section(section as ReportSection)}: ${message}`;
    return field === 'report.author.post' ? `${say.field.post}: ${message}` : message;
  });

/** A link to one paragraph, beside what the address names already. */
export const anchorOf = (hash: string, paper: string, paragraph: number): string => {
  const [page = '', query = ''] = hash.replace(/^#/u, '').split('?', 2);
  const told = new URLSearchParams(query);
  told.set('paper', paper);
  told.set('paragraph', paragraph.toString());
  return `#${page}?${told.toString()}`;
};

/** The paper and the paragraph that an address names. */
export const anchorIn = (hash: string): { readonly paper: string | null; readonly paragraph: number | null } => {
  const told = new URLSearchParams(hash.split('?', 2)[1] ?? '');
  const paragraph = Number(told.get('paragraph'));
  return { paper: told.get('paper'), paragraph: Number.isInteger(paragraph) && paragraph > 0 ? paragraph : null };
};
