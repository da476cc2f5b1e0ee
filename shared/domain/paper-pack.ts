import type { PersonId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { mayOpen, type Paper, type Reader, type Report } from './paper.ts';
import type { Instant } from './time.ts';

/** What has happened to a paper since somebody last looked at the pack; whoever has never looked is told of nothing new. */
export const newsOf = ({ published, changedAt }: Pick<Paper, 'published' | 'changedAt'>, lookedAt: Instant | null): 'new' | 'changed' | null => {
  if (published === null || lookedAt === null) return null;
  if (published.at > lookedAt) return 'new';
  return changedAt > lookedAt ? 'changed' : null;
};

/** Since when the members have the agenda; null: they do not. */
export const agendaOutSince = (meeting: Meeting): Instant | null => (meeting.state === 'planned' ? null : (meeting.published?.at ?? null));

/** It came after the agenda. */
export const isSupplement = ({ published }: Pick<Paper, 'published'>, agendaOut: Instant | null): boolean => published !== null && agendaOut !== null && published.at > agendaOut;

const WORDS_A_PAGE = 450;

const wordsIn = ({ sections }: Pick<Report, 'sections'>): number =>
  Object.values(sections).reduce((sum, text) => sum + text.split(/\s+/u).filter(Boolean).length, 0);

/** About how long it is; null: nobody has said. */
export const pagesOf = ({ report, pages }: Pick<Paper, 'report' | 'pages'>): number | null =>
  report === null ? pages : Math.max(1, Math.ceil(wordsIn(report) / WORDS_A_PAGE));

/** Longer than that, and a summary helps those who have many papers to read. */
export const LONG_PAPER = 12;

/** Whether one person can open one paper. untried: it lies elsewhere, and the person has not said. */
export type Opening = 'opens' | 'denied' | 'untried' | 'notForYou' | 'toCome';

const isThere = ({ published, url, report }: Paper): boolean => published !== null && (url !== null || report !== null);

export const openingFor = (paper: Paper, reader: Reader): Opening => {
  if (!isThere(paper)) return 'toCome';
  if (!mayOpen(paper, reader)) return 'notForYou';
  if (paper.report !== null) return 'opens';
  const own = paper.tries.find(({ by }) => by === reader.person);
  if (own === undefined) return 'untried';
  return own.opens ? 'opens' : 'denied';
};

export type Openings = Readonly<Record<Opening, number>>;

export const openingsOf = (papers: readonly Paper[], reader: Reader): Openings => {
  const count = (opening: Opening): number => papers.filter((paper) => openingFor(paper, reader) === opening).length;
  return { opens: count('opens'), denied: count('denied'), untried: count('untried'), notForYou: count('notForYou'), toCome: count('toCome') };
};

/** Who has said that it does not open for them. */
export const shutOut = ({ tries }: Pick<Paper, 'tries'>): readonly PersonId[] => tries.filter(({ opens }) => !opens).map(({ by }) => by);
