import type { HighlightId, MeetingId, PersonId, WorkstreamId } from './ids.ts';
import type { Instant } from './time.ts';
import type { StatusReport } from './workstream.ts';

/** What a lead tells one meeting about one workstream. */
export interface Highlight {
  readonly id: HighlightId;
  readonly meeting: MeetingId;
  readonly workstream: WorkstreamId;
  /** what was done since the last one */
  readonly done: string;
  readonly next: string;
  /** how it stood when this was written */
  readonly status: StatusReport;
  readonly by: PersonId;
  readonly at: Instant;
  readonly revision: number;
}

export const HIGHLIGHT_LIMIT = 2000;
