import type { DeliveryView } from '../../shared/contract/views.ts';
import type { Tone } from '../frame/tone.ts';

export const STATE_TONE: Readonly<Record<DeliveryView['state'], Tone>> = {
  queued: 'calm', sending: 'calm', sent: 'good', uncertain: 'warn', failed: 'bad', dropped: 'calm',
};

export const maySettle = (delivery: DeliveryView): boolean => delivery.state === 'uncertain' || delivery.state === 'failed';

const RANK: Readonly<Record<DeliveryView['state'], number>> = { failed: 0, uncertain: 0, sending: 1, queued: 1, sent: 2, dropped: 2 };

/** What needs somebody stands first, then what comes, soonest first, then what was, newest first. */
export const ordered = (deliveries: readonly DeliveryView[]): readonly DeliveryView[] =>
  [...deliveries].sort((a, b) => {
    const rank = RANK[a.state] - RANK[b.state];
    if (rank !== 0) return rank;
    return RANK[a.state] === 2 ? b.at.localeCompare(a.at) : a.due.localeCompare(b.due);
  });

const FIRST = 6;

/** A long list shows its head; everything that needs somebody is always in it. */
export const head = (deliveries: readonly DeliveryView[]): readonly DeliveryView[] =>
  ordered(deliveries).slice(0, Math.max(FIRST, deliveries.filter(maySettle).length));
