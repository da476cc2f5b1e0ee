import * as v from 'valibot';
import { HIGHLIGHT_LIMIT, type Highlight, type HighlightStand } from '../domain/highlight.ts';
import type { SinceLine } from '../domain/highlight-since.ts';
import type { StatusRules } from '../domain/status-rules.ts';
import type { Day, Instant } from '../domain/time.ts';
import type { LastDay } from '../domain/timetable.ts';
import { RAGS, REASON_LIMIT, type StatusReport, type Workstream } from '../domain/workstream.ts';
import { day, id, meetingQuery } from './fields.ts';
import { highlightsPaths } from './paths/highlights.ts';
import type { GroupHead, MeetingFrame } from './views.ts';

/** What the leads tell a meeting about their workstreams. */

/** One workstream's sheet, in or missing. */
export interface HighlightSheet {
  readonly workstream: Pick<Workstream, 'id' | 'number' | 'title' | 'strategy' | 'leadPost' | 'lead'>;
  readonly leadName: string | null;
  readonly stand: HighlightStand;
  readonly highlight: Pick<Highlight, 'id' | 'done' | 'next' | 'at' | 'revision'> | null;
  /** as the meeting is told it; while nothing was told, as it was reported last */
  readonly status: StatusReport | null;
  readonly reporterName: string | null;
  /** who wrote it in the lead's place; null: the lead */
  readonly enteredByName: string | null;
  /** what the last highlight report promised; '': nothing */
  readonly promised: string;
  /** told to whoever may write it */
  readonly since: readonly SinceLine[];
  readonly mayWrite: boolean;
  readonly mine: boolean;
}

export interface HighlightsPage {
  readonly frame: MeetingFrame;
  readonly today: Day;
  /** null: the terms give no day, or the meeting is besides the rhythm */
  readonly due: LastDay | null;
  /** when the leads are asked; null: they are not */
  readonly asked: Day | null;
  readonly since: Instant;
  readonly triggers: StatusRules['triggers'];
  /** by number within their strategies */
  readonly sheets: readonly HighlightSheet[];
  /** the meeting takes no report any more */
  readonly over: boolean;
}

/** A sheet as it is asked for and answered on a card. */
export interface HighlightAsked {
  readonly group: GroupHead;
  readonly meeting: Pick<MeetingFrame['meeting'], 'id' | 'starts'>;
  readonly due: LastDay | null;
  readonly today: Day;
  readonly triggers: StatusRules['triggers'];
  readonly sheet: HighlightSheet;
}

const note = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(REASON_LIMIT)), '');
/** What a report says beside its colour; whether it is needed is decided in the domain. */
export const statusPart = {
  rag: v.picklist(RAGS),
  reason: note,
  ask: note,
  backBy: v.optional(v.nullable(day), null),
  evidence: note,
  despite: note,
} as const;
const told = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2 * HIGHLIGHT_LIMIT)), '');
/** revision: as it was read; 0: there was none */
export const highlightPart = { meeting: id, workstream: id, revision: v.pipe(v.number(), v.integer(), v.minValue(0)), done: told, next: told, ...statusPart } as const;
export const saveHighlightInput = v.strictObject({ group: id, ...highlightPart });
export type SaveHighlightInput = v.InferOutput<typeof saveHighlightInput>;

export const highlightsEndpoints = {
  highlights: { ...highlightsPaths.highlights, input: meetingQuery },
  saveHighlight: { ...highlightsPaths.saveHighlight, input: saveHighlightInput },
} as const;

export interface HighlightsAnswers {
  readonly highlights: HighlightsPage;
  readonly saveHighlight: HighlightsPage;
}
