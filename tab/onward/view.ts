import type { ForwardingView } from '../../shared/contract/onward.ts';
import type { ForwardingState } from '../../shared/domain/onward.ts';
import { isDay, type Day } from '../../shared/domain/time.ts';
import type { Tone } from '../frame/tone.ts';

const TONES: Readonly<Record<ForwardingState, Tone>> = {
  waiting: 'calm', queued: 'warn', sending: 'calm', sent: 'warn', acknowledged: 'good', failed: 'bad', notNeeded: 'away',
};

export const toneOf = ({ state }: Pick<ForwardingView, 'state'>): Tone => TONES[state];

const DONE: readonly ForwardingState[] = ['acknowledged', 'notNeeded'];
export const isDone = ({ state }: Pick<ForwardingView, 'state'>): boolean => DONE.includes(state);

const BRITISH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

/** A day as people write it, one on each line; the first line that is none. */
export const daysIn = (text: string): { readonly days: readonly Day[] } | { readonly unread: string } => {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const days = lines.map((line) => {
    const [, day = '', month = '', year = ''] = BRITISH.exec(line) ?? [];
    return year === '' ? line : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
  const wrong = days.findIndex((day) => !isDay(day));
  return wrong === -1 ? { days } : { unread: lines[wrong] ?? '' };
};
