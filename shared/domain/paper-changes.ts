import type { Purpose } from './agenda.ts';
import type { FormProblem } from './form-problem.ts';
import type { ItemId, MeetingId, PaperId, PersonId } from './ids.ts';
import { CLEARERS, mayRead, type Clearance, type Clearer, type Paper, type Report, type Restriction } from './paper.ts';
import { AUDIENCES, emptySections } from './paper-report.ts';
import { webAddress } from './paper-link.ts';
import type { PaperProblem } from './paper-problem.ts';
import { done, refuse, type Result } from './result.ts';
import type { Day, Instant } from './time.ts';

/** Who does it, and when. */
export interface Hand {
  readonly by: PersonId;
  readonly at: Instant;
}

/** What a paper says, as it is typed. */
export interface PaperText {
  readonly item: ItemId;
  readonly title: string;
  readonly url: string | null;
  readonly pages: number | null;
  readonly report: Report | null;
  /** whose comments it needs */
  readonly clearers: readonly Clearer[];
}

const wrong = (problems: readonly FormProblem[]) => refuse({ why: 'notReady', problems });
const problem = (field: string, what: PaperProblem): FormProblem => ({ field, ...what });

interface Typed {
  readonly url: string | null;
  readonly report: Report | null;
}

const addressesIn = ({ url, report }: Typed): readonly (readonly [field: string, url: string | null])[] => [
  ['url', url],
  ...(report?.background ?? []).map((paper, at) => [`report.background.${at}.url`, paper.url] as const),
];

const kept = (url: string | null): string | null => (url === null ? null : webAddress(url));

/** Addresses as they are kept. */
const sound = (text: PaperText): Result<PaperText> => {
  const problems = addressesIn(text).flatMap(([field, url]) => (url === null || webAddress(url) !== null ? [] : [problem(field, { kind: 'notAPaperAddress' })]));
  if (problems.length > 0) return wrong(problems);
  const report = text.report === null ? null : { ...text.report, background: text.report.background.map((paper) => ({ ...paper, url: kept(paper.url) })) };
  return done({ ...text, url: report === null ? kept(text.url) : null, pages: report === null ? text.pages : null, report });
};

const clearancesFor = (clearers: readonly Clearer[], known: readonly Clearance[]): readonly Clearance[] =>
  CLEARERS.filter((clearer) => clearers.includes(clearer)).map((clearer) => known.find((one) => one.clearer === clearer) ?? { clearer, asked: null, given: null });

/** A link that needs nobody's comments is there as soon as it is added; a report waits to be published. */
const isPlainLink = ({ url, clearances }: Pick<Paper, 'url' | 'clearances'>): boolean => url !== null && clearances.length === 0;

const contentOf = ({ title, url, pages, report }: Pick<Paper, 'title' | 'url' | 'pages' | 'report'>): string => JSON.stringify([title, url, pages, report]);

/** There as soon as it can be, and before the meeting has begun; no longer where its address was taken away. */
const settled = (paper: Paper, { by, at }: Hand, hasBegun: boolean): Paper => {
  if (paper.published !== null) return paper.url === null && paper.report === null ? { ...paper, published: null, state: paper.tabled === null ? 'toFollow' : paper.state } : paper;
  return isPlainLink(paper) && !hasBegun ? { ...paper, published: { by, at, urgent: null }, state: paper.tabled === null ? 'withAgenda' : 'tabled' } : paper;
};

interface New {
  readonly id: PaperId;
  readonly meeting: MeetingId;
  /** from the first moment: what is restricted later has been open until then */
  readonly restriction: Restriction | null;
}

export const addPaper = ({ id, meeting, restriction }: New, typed: PaperText, hand: Hand, hasBegun: boolean): Result<Paper> => {
  const text = sound(typed);
  if (!text.ok) return text;
  const { clearers, ...says } = text.value;
  const paper: Paper = {
    id, meeting, ...says, state: 'toFollow', published: null, tabled: null, restriction, clearances: clearancesFor(clearers, []), by: hand.by, addedAt: hand.at, changedAt: hand.at,
    revision: 1, tries: [],
  };
  return done(settled(paper, hand, hasBegun));
};

/** A link was there as it was; a report that takes its place has not been checked yet. */
const asReport = (before: Paper, after: Paper): Paper =>
  before.report === null && after.report !== null && after.published !== null && after.tabled === null ? { ...after, published: null, state: 'toFollow' } : after;

export const changePaper = (paper: Paper, typed: PaperText, hand: Hand, hasBegun: boolean): Result<Paper> => {
  const text = sound(typed);
  if (!text.ok) return text;
  const { clearers, ...says } = text.value;
  const isNew = contentOf(paper) !== contentOf(says);
  const tries = says.url === paper.url ? paper.tries : [];
  const changed = { ...paper, ...says, tries, clearances: clearancesFor(clearers, paper.clearances), changedAt: isNew ? hand.at : paper.changedAt, revision: paper.revision + 1 };
  return done(settled(asReport(paper, changed), hand, hasBegun));
};

export const awaited = ({ clearances }: Pick<Paper, 'clearances'>): readonly Clearer[] => clearances.filter(({ given }) => given === null).map(({ clearer }) => clearer);

/** What a report lacks before it can go out; a title and an author's post is how a council's report begins. */
const lacks = ({ report, url }: Pick<Paper, 'report' | 'url'>, purpose: Purpose): readonly FormProblem[] => {
  if (report === null) return url === null ? [{ field: 'url', kind: 'missing' }] : [];
  const audiences: readonly string[] = AUDIENCES;
  return [
    ...(report.author.post.trim() === '' ? [{ field: 'report.author.post', kind: 'missing' } as const] : []),
    ...emptySections(report, purpose).map((section): FormProblem => ({ field: `report.sections.${section}`, kind: audiences.includes(section) ? 'unsaid' : 'missing' })),
  ];
};

/** urgent: why the chair lets it out before all its comments are there */
export const publishPaper = (paper: Paper, purpose: Purpose, urgent: string | null, { by, at }: Hand): Result<Paper> => {
  if (paper.published !== null) return refuse({ why: 'alreadySettled' });
  const waiting = awaited(paper);
  const held = waiting.length > 0 && urgent === null ? [problem('clearances', { kind: 'commentsAwaited', clearers: waiting })] : [];
  const problems = [...lacks(paper, purpose), ...held];
  if (problems.length > 0) return wrong(problems);
  const published = { by, at, urgent: waiting.length === 0 ? null : urgent };
  return done({ ...paper, published, state: paper.tabled === null ? 'withAgenda' : 'tabled', revision: paper.revision + 1 });
};

/** The chair takes it as urgent; what was not out yet goes out with it, whatever comments are missing. */
export const tablePaper = (paper: Paper, purpose: Purpose, reason: string, hand: Hand): Result<Paper> => {
  if (reason.trim() === '') return wrong([{ field: 'reason', kind: 'missing' }]);
  const out = paper.published === null ? publishPaper(paper, purpose, reason, hand) : done({ ...paper, revision: paper.revision + 1 });
  if (!out.ok) return out;
  return done({ ...out.value, state: 'tabled', tabled: { ...hand, reason } });
};

/** restriction null: everybody may read it again */
export const restrictPaper = (paper: Paper, wanted: Omit<Restriction, 'by'> | null, { by }: Hand): Result<Paper> => {
  if (wanted !== null && wanted.reason.trim() === '') return wrong([{ field: 'reason', kind: 'missing' }]);
  const restriction = wanted === null ? null : { ...wanted, readers: [...new Set(wanted.readers)], by: paper.restriction?.by ?? by };
  const asked = paper.clearances.findIndex(({ asked: one, given }) => one !== null && given === null && !mayRead({ restriction }, one.of));
  if (asked !== -1) return wrong([problem('readers', { kind: 'notAReader' })]);
  return done({ ...paper, restriction, revision: paper.revision + 1 });
};

const withClearance = (paper: Paper, clearer: Clearer, change: (known: Clearance) => Clearance): Paper => ({
  ...paper,
  clearances: clearancesFor([...new Set([...paper.clearances.map((one) => one.clearer), clearer])], paper.clearances).map((one) => (one.clearer === clearer ? change(one) : one)),
  revision: paper.revision + 1,
});

export const askClearance = (paper: Paper, clearer: Clearer, of: PersonId, due: Day | null, hand: Hand): Result<Paper> => {
  if (!mayRead(paper, of)) return wrong([problem('of', { kind: 'notAReader' })]);
  return done(withClearance(paper, clearer, (known) => ({ ...known, asked: { of, ...hand, due }, given: null })));
};

export interface Comments {
  readonly initials: string;
  readonly day: Day;
  readonly text: string;
  readonly none: boolean;
  readonly remit: string | null;
}

export const giveClearance = (paper: Paper, clearer: Clearer, comments: Comments, hand: Hand): Result<Paper> => {
  const missing = [
    ...(comments.initials.trim() === '' ? [{ field: 'initials', kind: 'missing' } as const] : []),
    ...(!comments.none && comments.text.trim() === '' ? [{ field: 'text', kind: 'missing' } as const] : []),
  ];
  if (missing.length > 0) return wrong(missing);
  return done(withClearance(paper, clearer, (known) => ({ ...known, given: { ...comments, ...hand } })));
};

/** It was given for words that have changed since. */
export const isOutdated = ({ changedAt }: Pick<Paper, 'changedAt'>, { given }: Clearance): boolean => given !== null && changedAt > given.at;

/** One person's word on whether it opens; it changes nothing that others work on. */
export const notePaperTry = (paper: Paper, opens: boolean, { by, at }: Hand): Paper => ({ ...paper, tries: [...paper.tries.filter((one) => one.by !== by), { by, at, opens }] });
