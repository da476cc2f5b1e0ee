import type { Ahead } from '../../domain/forward-plan.ts';
import type { Day } from '../../domain/time.ts';
import type { Trace } from '../../domain/workstream-end.ts';
import { format } from './format.ts';

const TRACE: Readonly<Record<Trace, string>> = {
  status: 'status reports', plan: 'a plan', highlight: 'highlight reports', blocker: 'blockers', risk: 'risks', request: 'requests', lesson: 'lessons', measure: 'measures',
};
const AHEAD: Readonly<Record<Ahead, string>> = {
  meeting: 'Meeting', papers: 'Last day for papers', review: 'Strategy review', ends: 'Period ends', milestone: 'Milestone', deliverable: 'Deliverable', revisit: 'Parked: look again',
};

/** What the page of workstreams says of ending, of the year ahead, and of what was learnt. */
export const planPage = {
  end: {
    open: 'End this workstream',
    hint: 'It leaves the board, and its lead is asked about it no more. Everything about it stays readable.',
    on: 'Last day', why: 'Why it ends', learnt: 'What was learnt', learntHint: 'Stands in the learning log, for whoever does something like it.',
    stays: (count: number): string => (count === 1 ? '1 thing about it is still open and stays so: see to it first, or let it go on by itself.' : `${count} things about it are still open and stay so: see to them first, or let them go on by themselves.`),
    confirm: 'End it',
    ended: (name: string): string => `${name} has ended.`,
    reopen: 'Reopen it',
    reopened: (name: string): string => `${name} goes on.`,
    undo: 'Undo',
    section: 'Ended',
    endedOn: (day: Day, by: string): string => (by === '' ? `Ended on ${format.day(day)}` : `Ended on ${format.day(day)}, entered by ${by}`),
    because: (why: string): string => `Why: ${why}`,
    taught: (learnt: string): string => `Learnt: ${learnt}`,
    remove: 'Remove it outright',
    mayRemove: 'Nothing else is kept about it, so it can be removed outright.',
    mayNotRemove: (by: readonly Trace[]): string => (by.length === 0 ? 'Something is kept about it, so it is ended and not removed.' : `It has ${format.list(by.map((trace) => TRACE[trace]))}, so it is ended and not removed.`),
    removed: (name: string): string => `${name} has been removed.`,
    sure: (name: string): string => `Remove ${name}? This cannot be undone.`,
    keep: 'Keep it',
    removeStrategy: 'Remove this strategy',
    strategyStays: 'A strategy with workstreams is not removed: what was done under it stays.',
    periodEnded: (until: Day): string => `The period of its strategy ended on ${format.day(until)}: its lead is asked for no more highlight reports.`,
    promised: (day: Day): string => `This was promised for ${format.day(day)}, so it is not removed. Stop it instead, and say what was learnt.`,
    settled: (day: Day): string => `This was promised for ${format.day(day)}, so it stays here with what became of it.`,
    stop: 'Stop it instead',
    stopped: (name: string): string => `${name} is stopped. Say what was learnt.`,
  },
  forward: {
    title: 'The year ahead',
    range: (from: Day, until: Day): string => `${format.day(from)} to ${format.day(until)}`,
    none: 'Nothing has a day in the next twelve months yet.',
    noneHint: 'Meetings, milestones, reviews and parked items stand here once they have one.',
    table: 'Show as a table',
    kind: (kind: Ahead): string => AHEAD[kind],
    meetings: 'Meetings',
    of: { day: 'Day', what: 'What', kind: 'Kind', where: 'Belongs to', promised: 'Promised' },
    late: 'Late',
    promisedFor: (day: Day): string => `promised for ${format.day(day)}`,
    key: 'Hollow, with a line: the day promised. The upright line is today; what is late stands before it.',
    all: (count: number): string => `Show all ${count}`,
  },
  lesson: {
    title: 'Learning log',
    intro: 'What others can learn from this work, and with whom it was shared. What stopped deliverables and ended workstreams have taught stands here by itself.',
    none: 'Nothing has been noted yet',
    noneHint: 'A lead or an officer notes here what was learnt, and with which council, government body or civic group it was shared.',
    add: 'Note what was learnt',
    change: 'Change',
    day: 'Day', text: 'What was learnt', sharedWith: 'Shared with', sharedHint: 'Other councils, government bodies, the civic sector. Empty: nobody yet.', from: 'Learnt from', link: 'Link', linkHint: 'Where one reads more.',
    wholeGroup: 'The work as a whole',
    stopped: (workstream: string, title: string): string => `${workstream}: ${title} (stopped)`,
    notShared: 'Shared with nobody yet',
    shared: (who: string): string => `Shared with ${who}`,
    fromStopped: (title: string): string => `From “${title}”, which was stopped`,
    fromEnded: 'From its end',
    by: (name: string): string => `Noted by ${name}`,
    noDay: 'Day not noted',
    author: 'Noted by',
    more: 'Read more',
    saved: 'Noted in the learning log.',
    show: (count: number): string => `Show all ${count}`,
  },
};
