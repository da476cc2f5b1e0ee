import type { SettleInput } from '../../shared/contract/api.ts';
import type { DeliveryView } from '../../shared/contract/views.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Tone } from '../frame/tone.ts';
import type { Words } from '../words.ts';

export const STATE_TONE: Readonly<Record<DeliveryView['state'], Tone>> = {
  queued: 'calm', sending: 'calm', sent: 'good', uncertain: 'warn', failed: 'bad', dropped: 'calm',
};

/** What a person can do about a message: look for it where nobody knows, have it sent where it failed. */
export const WAYS: Readonly<Record<DeliveryView['state'], readonly SettleInput['how'][]>> = {
  queued: [], sending: [], sent: [], uncertain: ['itIsThere', 'sendAgain'], failed: ['sendAgain'], dropped: [],
};

/** Why it stands as it does, and what follows; empty where nothing need be said. */
export const explanation = ({ state, cause, to }: DeliveryView, { delivery: say, tab }: Pick<Words, 'delivery' | 'tab'>): string => {
  const because = cause === null ? [] : [(to === null ? null : say.causeTo(cause)) ?? say.cause(cause)];
  switch (state) {
    case 'uncertain': return [...because, to === null ? say.uncertain : say.uncertainTo].join(' ');
    case 'failed': return because[0] ?? tab.tooLate;
    case 'queued': return cause === null ? '' : [...because, tab.triesAgain].join(' ');
    case 'sending': case 'sent': case 'dropped': return '';
  }
};

/** What it is about, whom it goes to where that is one person, and when. */
export const lineOf = (delivery: DeliveryView, zone: string, { delivery: say, format }: Pick<Words, 'delivery' | 'format'>): string =>
  [delivery.about, ...(delivery.to === null ? [] : [say.to(delivery.to)]), format.moment(zone, moment(delivery))].filter((part) => part !== '').join(' · ');

/** One that waits tells when it will be sent; once it was tried, when that was. */
export const moment = ({ state, cause, due, at }: DeliveryView): Instant => (state === 'queued' && cause === null ? due : at);

export const maySettle = (delivery: DeliveryView): boolean => WAYS[delivery.state].length > 0;

const RANK: Readonly<Record<DeliveryView['state'], number>> = { failed: 0, uncertain: 0, sending: 1, queued: 1, sent: 2, dropped: 2 };

/** What needs somebody stands first, then what comes, soonest first, then what was, newest first. */
export const ordered = (deliveries: readonly DeliveryView[]): readonly DeliveryView[] =>
  [...deliveries].sort((a, b) => {
    const rank = RANK[a.state] - RANK[b.state];
    if (rank !== 0) return rank;
    return RANK[a.state] === 2 ? b.at.localeCompare(a.at) : a.due.localeCompare(b.due);
  });

const FIRST = 6;

/** A long list shows its head; everything that needs somebody is always in it, and the one that was just settled stays. */
export const head = (deliveries: readonly DeliveryView[], settled: DeliveryView['id'] | null = null): readonly DeliveryView[] => {
  const count = Math.max(FIRST, deliveries.filter(maySettle).length);
  return ordered(deliveries).filter((delivery, at) => at < count || delivery.id === settled);
};
