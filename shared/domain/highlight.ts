import { addWorkingDays, type IsWorkingDay } from './calendar.ts';
import type { FormProblem } from './form-problem.ts';
import type { HighlightId, MeetingId, PersonId, WorkstreamId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { done, refuse, type Result } from './result.ts';
import type { StatusRules } from './status-rules.ts';
import type { Rules } from './terms.ts';
import { dayIn, momentOf, type Day, type Instant } from './time.ts';
import { timetable, type LastDay, type NoticeName } from './timetable.ts';
import type { StatusReport, Workstream } from './workstream.ts';
import { isReportedTo } from './workstream-end.ts';

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
  /** who led the workstream then: where somebody else wrote, it was entered for them */
  readonly lead: PersonId | null;
  readonly at: Instant;
  readonly revision: number;
}

export const HIGHLIGHT_LIMIT = 2000;

/** statusOnly: a status report was made while highlight reports were asked for, and nothing more was said */
export const HIGHLIGHT_STANDS = ['in', 'statusOnly', 'missing'] as const;
export type HighlightStand = (typeof HIGHLIGHT_STANDS)[number];

/** When the highlight reports of a meeting are asked for, and by when they are to be in. */
export interface Collecting {
  /** the papers' last day, or the agenda's where the terms give the papers none */
  readonly due: LastDay;
  /** null: they are not asked for */
  readonly asked: Day | null;
}

/** Meetings of the rhythm alone are reported to: the others have their own business. */
export const collectingFor = (
  meeting: Pick<Meeting, 'starts' | 'kind'>,
  terms: Pick<Rules, NoticeName>,
  { askDays }: Pick<StatusRules, 'askDays'>,
  zone: string,
  isWorkingDay: IsWorkingDay,
): Collecting | null => {
  if (meeting.kind !== 'ordinary') return null;
  const days = timetable(meeting, terms, zone, isWorkingDay);
  const due = days.find(({ notice }) => notice === 'papersNotice') ?? days.find(({ notice }) => notice === 'agendaNotice');
  return due === undefined ? null : { due, asked: askDays === null ? null : addWorkingDays(due.day, -askDays, isWorkingDay) };
};

/** The time in which a status report counts for a meeting; null: none does. */
export const windowOf = (collecting: Collecting | null, { starts }: Pick<Meeting, 'starts'>, zone: string): { readonly from: Instant; readonly until: Instant } | null =>
  collecting === null || collecting.asked === null ? null : { from: momentOf(zone, collecting.asked, '00:00'), until: starts };

/** Those that a meeting is told of, and those that told it something before they ended. */
export const reportingTo = <T extends Pick<Workstream, 'id' | 'ended' | 'strategy'>>(
  workstreams: readonly T[],
  { starts }: Pick<Meeting, 'starts'>,
  { collecting, told, zone }: { readonly collecting: Collecting | null; readonly told: readonly Pick<Highlight, 'workstream'>[]; readonly zone: string },
): readonly T[] => {
  const asked = collecting?.asked ?? collecting?.due.day ?? dayIn(zone, starts);
  return workstreams.filter((one) => isReportedTo(one, { starts, asked, zone }) || told.some(({ workstream }) => workstream === one.id));
};

/** The latest report that was made in a time. */
export const reportIn = (reports: readonly StatusReport[], window: ReturnType<typeof windowOf>): StatusReport | null =>
  (window === null ? undefined : reports.filter(({ at }) => at >= window.from && at < window.until).toSorted((a, b) => b.at.localeCompare(a.at))[0]) ?? null;

export const standOf = (workstream: Pick<Workstream, 'id'>, highlights: readonly Pick<Highlight, 'workstream'>[], reported: StatusReport | null): HighlightStand =>
  highlights.some((one) => one.workstream === workstream.id) ? 'in' : reported === null ? 'missing' : 'statusOnly';

/** A colour alone is a status report: a highlight report says at least what was done. */
export const acceptHighlight = (said: Pick<Highlight, 'done' | 'next'>): Result<Pick<Highlight, 'done' | 'next'>> => {
  const told = { done: said.done.trim(), next: said.next.trim() };
  const problems: readonly FormProblem[] = [
    ...(told.done === '' ? [{ field: 'done', kind: 'missing' } as const] : []),
    ...(['done', 'next'] as const).flatMap((field) => (told[field].length > HIGHLIGHT_LIMIT ? [{ field, kind: 'tooLong', limit: HIGHLIGHT_LIMIT } as const] : [])),
  ];
  return problems.length > 0 ? refuse({ why: 'notReady', problems }) : done(told);
};
