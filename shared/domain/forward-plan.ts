import type { IsWorkingDay } from './calendar.ts';
import type { StrategyId, WorkstreamId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { isLate, type Deliverable, type Plan } from './plan.ts';
import type { Strategy } from './strategy.ts';
import type { Rules } from './terms.ts';
import { addMonths, dayIn, type Day } from './time.ts';
import { timetable, type NoticeName } from './timetable.ts';
import { isRunning, type Workstream } from './workstream.ts';

/** What lies ahead on a day. papers: the last day for them; ends: a strategy's period does; revisit: something parked is looked at again. */
export const AHEAD = ['meeting', 'papers', 'review', 'ends', 'milestone', 'deliverable', 'revisit'] as const;
export type Ahead = (typeof AHEAD)[number];

export interface ForwardMark {
  readonly kind: Ahead;
  readonly title: string;
  /** of a deliverable: the day it is expected on */
  readonly day: Day;
  /** of a deliverable, where it was promised for another day */
  readonly promised: Day | null;
  /** its day has gone by, and it is not there */
  readonly late: boolean;
}

/** What lies ahead of the meetings, of the strategies, and of each workstream. */
export interface ForwardLane {
  readonly of: { readonly kind: 'meetings' } | { readonly kind: 'strategy'; readonly id: StrategyId; readonly title: string } | { readonly kind: 'workstream'; readonly id: WorkstreamId; readonly number: number; readonly title: string };
  /** by day */
  readonly marks: readonly ForwardMark[];
}

export interface ForwardPlan {
  readonly from: Day;
  readonly until: Day;
  readonly lanes: readonly ForwardLane[];
}

export interface ForwardFacts {
  readonly today: Day;
  readonly zone: string;
  readonly isWorkingDay: IsWorkingDay;
  readonly termsOn: (day: Day) => Pick<Rules, NoticeName>;
  readonly meetings: readonly Pick<Meeting, 'starts' | 'subject' | 'state'>[];
  readonly strategies: readonly Strategy[];
  readonly workstreams: readonly Workstream[];
  readonly plans: readonly Plan[];
}

const MONTHS = 12;

const mark = (kind: Ahead, title: string, day: Day, more: Partial<ForwardMark> = {}): ForwardMark => ({ kind, title, day, promised: null, late: false, ...more });
const byDay = (marks: readonly ForwardMark[]): readonly ForwardMark[] => marks.toSorted((a, b) => a.day.localeCompare(b.day));

const ofMeetings = ({ meetings, zone, termsOn, isWorkingDay }: ForwardFacts): readonly ForwardMark[] =>
  meetings.filter(({ state }) => state !== 'cancelled').flatMap(({ starts, subject }) => {
    const day = dayIn(zone, starts);
    const last = timetable({ starts }, termsOn(day), zone, isWorkingDay).find(({ notice }) => notice === 'papersNotice');
    return [mark('meeting', subject, day), ...(last === undefined ? [] : [mark('papers', subject, last.day)])];
  });

const ofStrategy = ({ title, nextReview, until }: Strategy, today: Day): readonly ForwardMark[] => [
  ...(nextReview === null ? [] : [mark('review', title, nextReview, { late: nextReview < today })]),
  mark('ends', title, until),
];

const isAhead = ({ state, kind }: Deliverable): boolean => (state === 'planned' || state === 'underWay') && kind !== 'recurring';

const ofPlan = ({ deliverables, parked }: Plan, today: Day): readonly ForwardMark[] => [
  ...deliverables.filter(isAhead).flatMap((one): readonly ForwardMark[] => {
    const day = one.expected ?? one.promised;
    const kind = one.kind === 'milestone' ? 'milestone' : 'deliverable';
    return day === null ? [] : [mark(kind, one.title, day, { promised: one.promised === day ? null : one.promised, late: isLate({ ...one, expected: day }, today) })];
  }),
  ...parked.flatMap(({ title, revisit }) => (revisit === null ? [] : [mark('revisit', title, revisit, { late: revisit < today })])),
];

/** The next twelve months: what is late stands in them too, as long as it is not there. */
export const forwardPlan = (facts: ForwardFacts): ForwardPlan => {
  const { today, strategies, workstreams, plans } = facts;
  const until = addMonths(today, MONTHS);
  const within = (marks: readonly ForwardMark[]): readonly ForwardMark[] =>
    byDay(marks.filter(({ day, promised, late }) => late || (day >= today && day <= until) || (promised !== null && promised >= today && promised <= until)));
  const lanes: readonly ForwardLane[] = [
    { of: { kind: 'meetings' }, marks: within(ofMeetings(facts)) },
    ...strategies.map((strategy): ForwardLane => ({ of: { kind: 'strategy', id: strategy.id, title: strategy.title }, marks: within(ofStrategy(strategy, today)) })),
    ...workstreams.filter(isRunning).map(({ id, number, title }): ForwardLane => {
      const plan = plans.find(({ workstream }) => workstream === id);
      return { of: { kind: 'workstream', id, number, title }, marks: plan === undefined ? [] : within(ofPlan(plan, today)) };
    }),
  ];
  return { from: today, until, lanes: lanes.filter(({ marks }) => marks.length > 0) };
};
