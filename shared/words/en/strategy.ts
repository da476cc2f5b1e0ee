import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

/** Strategies, as cards and the tab speak of them. */
export const strategy = {
  reviewTitle: (title: string): string => `Time to review: ${title}`,
  endedTitle: (title: string): string => `Period ended: ${title}`,
  ended: (until: Day): string => `Its period ended on ${format.day(until)}.`,
  reviewComes: (day: Day): string => `Its review is due on ${format.day(day)}.`,
  reviewDue: (day: Day): string => `Its review has been due since ${format.day(day)}.`,
  reviewed: (day: Day | null): string => (day === null ? 'It has not been reviewed yet.' : `It was last reviewed on ${format.day(day)}.`),
  advice: 'When the group has looked at it again, enter the review on the page Workstreams, or the strategy that comes after it.',
};
