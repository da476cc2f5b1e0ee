import type { ChangeRiskInput, RisksPage, RiskView } from '../../shared/contract/risks.ts';
import { bandOf, LEVELS, scoreOf, type Band, type Level } from '../../shared/domain/risk.ts';
import type { EarlierList } from '../frame/earlier-list.ts';
import { byText, matching } from '../frame/list-view.ts';
import type { Tone } from '../frame/tone.ts';

export const WHICH = ['open', 'review', 'unanswered', 'closed', 'all'] as const;
export type Which = (typeof WHICH)[number];

/** What is looked for where the address says nothing; cell: '4-3', the likelihood and the impact. */
export const USUAL = { words: '', which: 'open', whose: '', workstream: '', cell: '', sort: '-score' };
export type Looking = Readonly<Record<keyof typeof USUAL, string>>;

export const whichOf = (text: string): Which => WHICH.find((which) => which === text) ?? 'open';

/** How the page holds those that were closed. */
export const LISTED: EarlierList<RisksPage, RiskView> = {
  name: 'risks', rowsOf: ({ risks }) => risks, endedOf: ({ ended }) => ended, isEnded: ({ state }) => state === 'closed', withRows: (page, risks, ended) => ({ ...page, risks, ended }),
};
export const showsEnded = (which: Which): boolean => which === 'closed' || which === 'all';

export const unanswered = ({ challenges }: Pick<RiskView, 'challenges'>): number => challenges.filter(({ answer }) => answer === null).length;

export interface Cell {
  readonly likelihood: Level;
  readonly impact: Level;
}

export const cellText = ({ likelihood, impact }: Cell): string => `${likelihood}-${impact}`;

/** null: none is named, or none that there is */
export const cellOf = (text: string): Cell | null => {
  const [likelihood, impact] = text.split('-').map((part) => LEVELS.find((level) => level.toString() === part));
  return likelihood === undefined || impact === undefined || !/^\d-\d$/u.test(text) ? null : { likelihood, impact };
};

const isIn = (risk: RiskView, which: Which): boolean => {
  switch (which) {
    case 'all':
      return true;
    case 'open':
    case 'closed':
      return risk.state === which;
    case 'review':
      return risk.overdue;
    case 'unanswered':
      return risk.state === 'open' && unanswered(risk) > 0;
  }
};

/** Those that are looked for; the table puts them in order. */
export const found = ({ risks }: Pick<RisksPage, 'risks'>, { words, which, whose, workstream, cell }: Looking): readonly RiskView[] => {
  const at = cellOf(cell);
  const meant = risks.filter(
    (risk) => isIn(risk, whichOf(which)) && (whose !== 'me' || risk.mine) && (workstream === '' || risk.workstream === workstream) && (at === null || (risk.likelihood === at.likelihood && risk.impact === at.impact)),
  );
  return matching(meant, words, ({ ref, title, detail, ownerName, mitigation }) => `${ref} ${title} ${detail} ${ownerName} ${mitigation}`);
};

export const counted = (risks: readonly RiskView[]): { readonly open: number; readonly overdue: number; readonly unanswered: number } => {
  const open = risks.filter(({ state }) => state === 'open');
  return { open: open.length, overdue: open.filter(({ overdue }) => overdue).length, unanswered: open.reduce((sum, risk) => sum + unanswered(risk), 0) };
};

/** The map: by likelihood, the highest first, and by impact, the lowest first; open risks alone. */
export const mapOf = (risks: readonly RiskView[]): readonly { readonly likelihood: Level; readonly cells: readonly (Cell & { readonly score: number; readonly band: Band; readonly refs: readonly string[] })[] }[] => {
  const open = risks.filter(({ state }) => state === 'open');
  return LEVELS.toReversed().map((likelihood) => ({
    likelihood,
    cells: LEVELS.map((impact) => {
      const score = scoreOf({ likelihood, impact });
      const refs = open.filter((risk) => risk.likelihood === likelihood && risk.impact === impact).map(({ ref }) => ref).sort(byText);
      return { likelihood, impact, score, band: bandOf(score), refs };
    }),
  }));
};

const TONES: Readonly<Record<Band, Tone>> = { low: 'good', medium: 'calm', high: 'warn', veryHigh: 'bad' };
export const toneOf = (risk: Pick<RiskView, 'likelihood' | 'impact'>): Tone => TONES[bandOf(scoreOf(risk))];

export type RiskDraft = Omit<ChangeRiskInput, 'group' | 'risk' | 'revision'>;

export const draftOf = (risk: RiskView | null): RiskDraft => ({
  title: risk?.title ?? '', detail: risk?.detail ?? '', workstream: risk?.workstream ?? null, stream: risk?.stream ?? 'both', owner: risk?.owner ?? '', likelihood: risk?.likelihood ?? 3, impact: risk?.impact ?? 3,
  mitigation: risk?.mitigation ?? '', nextReview: risk?.nextReview ?? '',
});

export const DRAFTED = ['title', 'detail', 'stream', 'workstream', 'owner', 'likelihood', 'impact', 'mitigation', 'nextReview'] as const;
export type Drafted = (typeof DRAFTED)[number];

/** What somebody else has changed since it was read. */
export const changedFields = (was: RiskDraft, now: RiskView): readonly Drafted[] => DRAFTED.filter((field) => was[field] !== now[field]);

export const DEEDS = ['change', 'challenge', 'restrict', 'close', 'reopen'] as const;
export type RiskDeed = (typeof DEEDS)[number];

/** What somebody can do with a risk as it stands. */
export const deedsOn = ({ state, mayChange }: RiskView, { may }: Pick<RisksPage, 'may'>): readonly RiskDeed[] => {
  const allowed: Readonly<Record<RiskDeed, boolean>> = {
    change: state === 'open' && mayChange,
    challenge: state === 'open' && may.includes('challengeRisk'),
    restrict: may.includes('restrictRisk'),
    close: state === 'open' && mayChange,
    reopen: state === 'closed' && mayChange,
  };
  return DEEDS.filter((deed) => allowed[deed]);
};

/** Each entry of the history as a bar, the latest at the end. */
export const barsOf = ({ scores }: Pick<RiskView, 'scores'>, most: number): readonly { readonly key: string; readonly at: string; readonly score: number; readonly band: Band; readonly of: RiskView['scores'][number] }[] =>
  scores.slice(-most).map((of, place) => ({ key: `${of.at} ${place}`, at: of.at, score: scoreOf(of), band: bandOf(scoreOf(of)), of }));
