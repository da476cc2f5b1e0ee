import type { HighlightSheet, HighlightsPage, SaveHighlightInput } from '../../shared/contract/highlights.ts';
import type { HighlightStand } from '../../shared/domain/highlight.ts';
import { isAhead, isDone, type SinceLine } from '../../shared/domain/highlight-since.ts';
import type { Statement } from '../../shared/domain/workstream.ts';
import type { Trouble } from '../api.ts';
import type { Fault } from '../frame/faults.ts';
import type { Tone } from '../frame/tone.ts';
import type { HighlightsWords } from './words.ts';

type Say = Pick<HighlightsWords, 'highlight' | 'highlightsPage'>;

export const STAND_TONE: Readonly<Record<HighlightStand, Tone>> = { in: 'good', statusOnly: 'calm', missing: 'away' };

/** What is typed into the form; an empty day is none. */
export type Draft = Omit<Statement, 'backBy'> & { readonly backBy: string; readonly done: string; readonly next: string };

const linesOf = (since: readonly SinceLine[], which: (line: SinceLine) => boolean, { highlight }: Say): string => since.filter(which).map(highlight.since).join('\n');

export const knownDone = (sheet: HighlightSheet, say: Say): string => linesOf(sheet.since, isDone, say);
export const knownNext = (sheet: HighlightSheet, say: Say): string => linesOf(sheet.since, isAhead, say);

/** A first report begins with what is known; the evidence of a green is given anew each time. */
export const draftOf = (sheet: HighlightSheet, say: Say): Draft => {
  const { highlight, status } = sheet;
  const statement = { rag: status?.rag ?? 'green', reason: status?.reason ?? '', ask: status?.ask ?? '', backBy: status?.backBy ?? '', evidence: '', despite: '' } as const;
  if (highlight === null) return { ...statement, done: knownDone(sheet, say), next: knownNext(sheet, say) };
  return { ...statement, evidence: status?.evidence ?? '', despite: status?.despite ?? '', done: highlight.done, next: highlight.next };
};

const isEmpty = (text: string): boolean => text.trim() === '';

/** What can be seen to be wrong before it is sent; the server decides again. */
export const faultsOf = ({ rag, reason, ask, backBy, done }: Draft, today: string, say: Say): readonly Fault[] => {
  const needed = (field: 'done' | 'reason' | 'ask' | 'backBy', isWrong: boolean): readonly Fault[] => (isWrong ? [{ field, message: `${say.highlight[field]}: ${say.highlight.needed}` }] : []);
  const off = rag !== 'green';
  return [
    ...needed('reason', off && isEmpty(reason)),
    ...needed('ask', off && isEmpty(ask)),
    ...needed('backBy', off && backBy === ''),
    ...(off && backBy !== '' && backBy < today ? [{ field: 'backBy', message: `${say.highlight.backBy}: ${say.highlightsPage.dayPast(today)}` }] : []),
    ...needed('done', isEmpty(done)),
  ];
};

export const inputOf = ({ frame }: HighlightsPage, sheet: HighlightSheet, revision: number, draft: Draft): SaveHighlightInput => ({
  ...draft, group: frame.group.id, meeting: frame.meeting.id, workstream: sheet.workstream.id, revision, backBy: draft.backBy === '' ? null : draft.backBy,
});

export const isDoubted = (trouble: Trouble | null): boolean => trouble?.kind === 'refused' && trouble.problem.why === 'greenDoubted';

export const countIn = (sheets: readonly HighlightSheet[]): number => sheets.filter(({ stand }) => stand !== 'missing').length;

/** Two strategies may both have a 5: then each sheet says whose it is. */
export const hasSeveral = (sheets: readonly HighlightSheet[]): boolean => new Set(sheets.map(({ workstream }) => workstream.strategy.id)).size > 1;

/** Before the day, on it, and after it. */
export const dueSoon = (page: HighlightsPage): number => (page.due === null ? 1 : page.today < page.due.day ? 1 : page.today === page.due.day ? 0 : -1);

/** Under the head: when they are asked for, and why not where they are not. */
export const askedLine = ({ asked, due, today, over, frame }: HighlightsPage, { highlightsPage: say }: Say): string => {
  if (over) return say.over;
  if (due === null) return frame.meeting.kind === 'ordinary' ? say.notAsked : say.besides;
  return asked === null ? say.notAsked : say.asked(asked, asked <= today);
};
