import type { CirculationClock } from '../../domain/notice.ts';
import type { Band } from '../../domain/risk.ts';
import type { Rag } from '../../domain/workstream.ts';
import { format } from './format.ts';

const DAYS = { one: 'day', other: 'days' };
const WORKING = { one: 'working day', other: 'working days' };
const BAND: Readonly<Record<Band, string>> = { low: 'low', medium: 'medium', high: 'high', veryHigh: 'very high' };

/** The strip of facts on top of the overview. */
export const glance = {
  title: 'At a glance',
  meeting: 'Next meeting',
  noMeeting: 'None planned',
  cancelled: 'Cancelled',
  quorum: (coming: number, needed: number): string => `${coming} of ${needed} needed are coming`,
  verdict: (verdict: 'quorate' | 'open' | 'inquorate'): string => ({ quorate: 'Quorate', open: 'Not yet quorate', inquorate: 'Not quorate' })[verdict],
  papers: 'Agenda and papers',
  clock: (state: CirculationClock['state'], days: number): string =>
    ({ counting: `${format.count(days, WORKING)} left`, dueToday: 'Due today', overdue: 'Overdue', inTime: 'Out in time', late: 'Out late', noNotice: 'No notice needed' })[state],
  lastDay: (day: string): string => `Last day ${day}`,
  board: 'Workstreams',
  count: (rag: Rag | 'none', count: number): string => `${count} ${rag === 'none' ? 'without a report' : rag}`,
  stale: (count: number): string => `${count} green without fresh evidence`,
  late: (count: number): string => `${count} past the day they were to be green`,
  allFresh: 'All reported, with fresh evidence',
  noBoard: 'None set up',
  blocked: 'Blocked',
  nothing: 'Nothing',
  blockers: (count: number): string => format.count(count, { one: 'blocker', other: 'blockers' }),
  oldest: (ref: string, days: number): string => `${ref} for ${format.count(days, DAYS)}`,
  waited: (days: number): string => `waiting for a decision for ${format.count(days, DAYS)}`,
  remover: (name: string | null): string => (name === null ? 'nobody removes it' : `${name} removes it`),
  due: 'Due in seven days',
  actions: (count: number): string => format.count(count, { one: 'action', other: 'actions' }),
  overdue: (count: number): string => `${count} overdue`,
  first: (ref: string, name: string): string => (name === '' ? `First: ${ref}` : `First: ${ref}, ${name}`),
  risks: 'Highest risk',
  risk: (score: number, band: Band): string => `${score}, ${BAND[band]}`,
  open: (count: number): string => `${count} open`,
  reviews: (count: number): string => format.count(count, { one: 'review is overdue', other: 'reviews are overdue' }),
  messages: 'Messages',
  undelivered: (count: number): string => `${count} not delivered`,
  delivered: 'All delivered',
};
