import type { strategy as en } from '../en/strategy.ts';
import { format } from './format.ts';

export const strategy: typeof en = {
  reviewTitle: (title) => `Mae’n bryd adolygu: ${title}`,
  endedTitle: (title) => `Mae’r cyfnod wedi dod i ben: ${title}`,
  ended: (until) => `Daeth ei chyfnod i ben ar ${format.day(until)}.`,
  reviewComes: (day) => `Mae ei hadolygiad i’w gynnal erbyn ${format.day(day)}.`,
  reviewDue: (day) => `Bu disgwyl ei hadolygiad ers ${format.day(day)}.`,
  reviewed: (day) => (day === null ? 'Nid yw wedi’i hadolygu eto.' : `Fe’i hadolygwyd ddiwethaf ar ${format.day(day)}.`),
  advice: 'Pan fydd y grŵp wedi edrych arni eto, nodwch yr adolygiad ar y dudalen Ffrydiau gwaith, neu’r strategaeth sy’n dod ar ei hôl.',
};
