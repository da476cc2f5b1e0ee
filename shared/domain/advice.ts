import type { AdviceId, ItemId, MeetingId, PersonId, RequestId } from './ids.ts';
import type { Day, Instant } from './time.ts';

/** A supporting officer's expertise, asked for on an item or a request. */
export interface Advice {
  readonly id: AdviceId;
  readonly about: { readonly kind: 'item'; readonly meeting: MeetingId; readonly item: ItemId } | { readonly kind: 'request'; readonly request: RequestId };
  readonly of: PersonId;
  readonly question: string;
  readonly due: Day;
  readonly by: PersonId;
  readonly at: Instant;
  readonly answer: { readonly text: string; readonly at: Instant } | null;
}

export const ADVICE_LIMITS = { question: 1000, answer: 4000 } as const;
