import type { PaperContent, SavePaperInput } from '../../shared/contract/papers.ts';
import { CLEARERS, REPORT_SECTIONS, type Clearer, type Report, type ReportSection } from '../../shared/domain/paper.ts';

export const KINDS = ['link', 'report', 'toCome'] as const;
export type Kind = (typeof KINDS)[number];

export const FIELDS = ['item', 'kind', 'title', 'url', 'pages', 'clearers', 'post', 'department', 'name', 'contact', 'effective', 'background', ...REPORT_SECTIONS] as const;
export type FieldName = (typeof FIELDS)[number];

/** What is typed, each part as text: so that two people's versions can be laid beside each other. */
export type PaperDraft = Readonly<Record<FieldName, string>>;

const EMPTY = Object.fromEntries(FIELDS.map((field) => [field, ''])) as PaperDraft;

export const newDraft = (item: string): PaperDraft => ({ ...EMPTY, item, kind: 'link' });

const backgroundText = (background: Report['background']): string => background.map(({ title, url }) => (url === null ? title : `${title} ${url}`)).join('\n');

export const draftOf = ({ item, title, url, pages, report, clearances }: PaperContent): PaperDraft => ({
  ...EMPTY,
  ...report?.author,
  ...report?.sections,
  item, title, url: url ?? '', pages: pages?.toString() ?? '',
  kind: report !== null ? 'report' : url === null ? 'toCome' : 'link',
  clearers: clearances.map(({ clearer }) => clearer).join(','),
  effective: report?.effective ?? '',
  background: backgroundText(report?.background ?? []),
});

const LINE = /^(?<title>.*?)\s*(?<url>https?:\/\/\S+)?$/u;

const backgroundIn = (text: string): Report['background'] =>
  text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const { title = '', url } = LINE.exec(line)?.groups ?? {};
    return { title: title === '' ? (url ?? line) : title, url: url ?? null };
  });

/** as the contract has it */
export const MOST_PAGES = 2000;

/** Left empty, or a number of pages that a paper can have. */
export const arePages = ({ kind, pages }: Pick<PaperDraft, 'kind' | 'pages'>): boolean => {
  const typed = pages.trim();
  return kind !== 'link' || typed === '' || (/^\d{1,4}$/u.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_PAGES);
};

export const clearersIn = ({ clearers }: Pick<PaperDraft, 'clearers'>): Clearer[] => CLEARERS.filter((clearer) => clearers.split(',').includes(clearer));

const sectionsIn = (draft: PaperDraft): Record<ReportSection, string> => Object.fromEntries(REPORT_SECTIONS.map((section) => [section, draft[section]])) as Record<ReportSection, string>;

export interface About extends Pick<SavePaperInput, 'group' | 'meeting' | 'paper' | 'revision' | 'restriction'> {}

export const inputFor = (about: About, draft: PaperDraft): SavePaperInput => {
  const { item, title, kind, url, pages, post, department, name, contact, effective } = draft;
  const isReport = kind === 'report';
  return {
    ...about, item, title,
    url: kind === 'link' ? url.trim() : null,
    pages: kind === 'link' && pages.trim() !== '' ? Number(pages) : null,
    report: isReport ? { author: { post, department, name, contact }, sections: sectionsIn(draft), effective: effective === '' ? null : effective, background: [...backgroundIn(draft.background)] } : null,
    clearers: kind === 'toCome' ? [] : clearersIn(draft),
  };
};

export interface Clash {
  readonly field: FieldName;
  readonly theirs: string;
  readonly mine: string;
}

/** What both have changed in different ways is a clash; what one has changed is taken from that one. */
export const merge = (base: PaperDraft, mine: PaperDraft, theirs: PaperDraft): { readonly draft: PaperDraft; readonly clashes: readonly Clash[] } => {
  const isMine = (field: FieldName): boolean => mine[field] !== base[field];
  const draft = Object.fromEntries(FIELDS.map((field) => [field, isMine(field) ? mine[field] : theirs[field]])) as PaperDraft;
  const clashes = FIELDS.filter((field) => isMine(field) && theirs[field] !== base[field] && theirs[field] !== mine[field]);
  return { draft, clashes: clashes.map((field) => ({ field, theirs: theirs[field], mine: mine[field] })) };
};
