import type { Forecast } from '../../domain/quorum.ts';
import type { Instant } from '../../domain/time.ts';
import { number } from '../english-numbers.ts';
import { format } from './format.ts';

/** What chair and secretary are told of attendance, in private. */
export const attendanceNote = {
  /** to the chair and the secretary alone */
  turned: (verdict: Forecast['verdict'], zone: string, starts: Instant): string =>
    `${verdict === 'quorate' ? 'Quorate again' : 'Not quorate'}: the meeting on ${format.date(zone, starts)}`,
  openPage: 'See the attendance',
  turnedPrivate: 'Only the chair and the secretary have been told this.',
  /** to the chair alone */
  absence: (name: string): string => `A word with ${name}?`,
  absenceLine: (name: string, count: number, subject: string): string => `${name} has sent apologies to ${number.word(count)} meetings in a row, the next one included (${subject}).`,
  absenceContext: 'Meetings that were cancelled are not counted, and a new name of the post changes nothing. There is often a good reason; none is shown here, and nothing is posted in the channel.',
  absenceDraft: 'A draft, to copy and change as you like:',
  absenceText: (name: string, keeper: string, group: string, maySubstitute: boolean): readonly string[] => [
    `Dear ${name}, we have missed you at the last meetings of the ${group}.`,
    'Is everything all right, and is there something that would make it easier to come: another day or time, or joining online?',
    ...(maySubstitute ? ['If it helps, you can send somebody in your place.'] : []),
    `I would be glad to talk, whenever it suits you. ${keeper}`,
  ],
};
