import type { Band } from '../../domain/risk.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const BAND: Readonly<Record<Band, string>> = { low: 'Low', medium: 'Medium', high: 'High', veryHigh: 'Very high' };

/** What cards and agendas say of risks; the register's own page says the rest. */
export const risk = {
  /** 'Very high (20)' */
  score: (band: Band, score: number): string => `${BAND[band]} (${score})`,
  review: (day: Day, isOver: boolean): string => (isOver ? `its review was due on ${format.day(day)}` : `to be reviewed by ${format.day(day)}`),
  reviewTitle: (ref: string): string => `Is ${ref} still right?`,
  restricted: 'A restricted risk. What it is about stands in the register, for its readers alone.',
  now: (score: string): string => `Its score is now: ${score}.`,
  reviewBy: (day: Day): string => `You own this risk. Look at it again by ${format.day(day)}.`,
  reviewOver: (day: Day): string => `You own this risk. It was to be looked at again by ${format.day(day)}, so its score is no longer certain.`,
  howTo: 'If it is still right, one press says so. If it is not, change its score in the register, or close it there.',
  howToRead: 'Open the register to read it, and to say whether it is still right.',
  stillRight: 'Still right: ask again in 3 months',
  reviewed: (ref: string): string => `${ref} is still right`,
  reviewedAlready: (ref: string): string => `${ref} was reviewed already`,
  holds: (day: Day): string => `Its next review is on ${format.day(day)}.`,
  otherwise: 'Another day, or another score, is set in the register.',
  unanswered: (count: number): string => `${format.count(count, { one: 'challenge waits', other: 'challenges wait' })} for your answer.`,
};
