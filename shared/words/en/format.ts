import { formatIn } from '../format.ts';

export const format = formatIn({
  language: 'en',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  to: 'to',
  and: () => 'and',
});
