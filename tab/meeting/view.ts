import type { MyMeetingView, NamedAnswer, Overview } from '../../shared/contract/views.ts';
import type { Answer } from '../../shared/domain/attendance.ts';
import { hasEnded, hasStarted } from '../../shared/domain/meeting.ts';
import type { CirculationClock } from '../../shared/domain/notice.ts';
import type { Forecast } from '../../shared/domain/quorum.ts';
import { dayIn, daysBetween, type Day, type Instant } from '../../shared/domain/time.ts';
import type { Tone } from '../frame/tone.ts';
import type { Words } from '../words.ts';

export const MARKS = ['coming', 'substitute', 'unanswered', 'apologies', 'missing'] as const;
export type Mark = (typeof MARKS)[number];

const times = (count: number, mark: Mark): readonly Mark[] => Array.from({ length: Math.max(0, count) }, () => mark);

/** One mark for each person, those who come first; where there are fewer people than the quorum needs, the empty places too. */
export const marksOf = (forecast: Forecast): readonly Mark[] => {
  const people = [
    ...times(forecast.attending, 'coming'),
    ...times(forecast.substitutesCount === 'yes' ? forecast.substitutes : 0, 'substitute'),
    ...times(forecast.unanswered, 'unanswered'),
    ...times(forecast.apologies, 'apologies'),
  ];
  return [...people, ...times(forecast.needed - people.length, 'missing')];
};

export const VERDICT_TONE: Readonly<Record<Forecast['verdict'], Tone>> = { quorate: 'good', open: 'warn', inquorate: 'bad' };
export const CLOCK_TONE: Readonly<Record<CirculationClock['state'], Tone>> = {
  counting: 'calm', dueToday: 'warn', overdue: 'bad', inTime: 'good', late: 'warn', noNotice: 'calm',
};
export const ROLE_TONE: Readonly<Record<'yes' | 'open' | 'no', Tone>> = { yes: 'good', open: 'warn', no: 'bad' };

export type Coming = { readonly kind: 'now' } | { readonly kind: 'days'; readonly days: number } | { readonly kind: 'none' };

/** How far away the meeting is, in the days that people count. */
export const comingOf = (view: MyMeetingView, today: Day, now: Instant): Coming => {
  if (view.meeting.state === 'cancelled' || hasEnded(view.meeting, now)) return { kind: 'none' };
  if (hasStarted(view.meeting, now)) return { kind: 'now' };
  const days = daysBetween(today, dayIn(view.group.zone, view.meeting.starts));
  return { kind: 'days', days };
};

export const dayTile = (view: MyMeetingView): Day => dayIn(view.group.zone, view.meeting.starts);

/** Answers close when the meeting starts. */
export const isOpen = (view: MyMeetingView, now: Instant): boolean => view.mayAnswer && view.meeting.state !== 'cancelled' && !hasStarted(view.meeting, now);

/** Why a meeting that one was answering takes no answers any more; null where another is simply shown. */
export const closedBecause = (before: MyMeetingView, { group, meeting: after, now }: Overview, { meeting: say }: Pick<Words, 'meeting'>): string | null => {
  if (group.id !== before.group.id) return null;
  const { meeting } = after?.meeting.id === before.meeting.id ? after : before;
  if (meeting.state === 'cancelled') return say.cancelledLine(group.zone, meeting.starts);
  return hasStarted(meeting, now) ? say.startedLine(group.zone, meeting.starts) : null;
};

export interface AnswerRow {
  readonly id: string;
  readonly name: string;
  readonly seats: MyMeetingView['expected'][number]['seats'];
  readonly answer: Answer | null;
  readonly at: Instant | null;
  /** who entered it, where that was somebody else */
  readonly enteredBy: string | null;
  /** how many apologies in a row, once they are as many as the terms take up; null before */
  readonly inARow: number | null;
}

const RANK: Readonly<Record<'attending' | 'apologies' | 'none', number>> = { none: 0, apologies: 1, attending: 2 };

const inARow = (said: NamedAnswer | undefined, consecutive: number | null): number | null =>
  (consecutive !== null && said?.answer.kind === 'apologies' && said.apologiesInARow >= consecutive ? said.apologiesInARow : null);

/** Everybody expected with what they said; those who still have to be asked stand first. */
export const answerRows = (view: MyMeetingView, consecutive: number | null): readonly AnswerRow[] =>
  view.expected
    .map((person): AnswerRow => {
      const said = view.answers?.find((answer) => answer.id === person.id);
      const { id, name, seats } = person;
      return { id, name, seats, answer: said?.answer ?? null, at: said?.at ?? null, enteredBy: said?.enteredBy ?? null, inARow: inARow(said, consecutive) };
    })
    .sort((a, b) => RANK[a.answer?.kind ?? 'none'] - RANK[b.answer?.kind ?? 'none'] || a.name.localeCompare(b.name));
