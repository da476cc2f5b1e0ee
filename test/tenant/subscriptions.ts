import { randomUUID } from 'node:crypto';
import { eventId, type IdKind } from './calendar-entry.ts';
import type { CalendarChange } from './calendar.ts';
import { Courier } from './courier.ts';
import { TENANT_ID } from './people.ts';

export const LIFECYCLE_EVENTS = ['reauthorizationRequired', 'subscriptionRemoved', 'missed'] as const;
export type LifecycleEvent = (typeof LIFECYCLE_EVENTS)[number];

export interface Subscription {
  readonly id: string;
  /** as it was asked for */
  readonly resource: string;
  readonly mailbox: string;
  readonly kind: IdKind;
  readonly changeTypes: readonly string[];
  readonly clientState: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  expires: Temporal.Instant;
  /** nothing is told until it is authorized anew */
  isPaused: boolean;
}

/** The change notifications that were asked for, and what a test does to them. */
export class Subscriptions {
  readonly courier: Courier;
  readonly #now: () => Date;
  readonly #all = new Map<string, Subscription>();
  #lost = 0;

  constructor(now: () => Date, courier: Courier = new Courier()) {
    this.#now = now;
    this.courier = courier;
  }

  /** Those that have not expired. */
  list(): readonly Subscription[] {
    const now = this.#now().getTime();
    for (const [id, { expires }] of this.#all) if (expires.epochMilliseconds <= now) this.#all.delete(id);
    return [...this.#all.values()];
  }

  find(id: string): Subscription | undefined {
    return this.list().find((one) => one.id === id);
  }

  add(made: Omit<Subscription, 'id' | 'isPaused'>): Subscription {
    const subscription = { ...made, id: randomUUID(), isPaused: false };
    this.#all.set(subscription.id, subscription);
    return subscription;
  }

  remove(id: string): boolean {
    return this.#all.delete(id);
  }

  /** Every subscription is gone, and nobody is told. */
  clear(): void {
    this.#all.clear();
  }

  /** The next so many changes are told to nobody. */
  loseNext(changes = 1): void {
    this.#lost += changes;
  }

  /** A change in the calendar of that mailbox. */
  note(mailbox: string, { type, key, changeKey }: CalendarChange): void {
    const waiting = this.list().filter((one) => one.mailbox === mailbox && !one.isPaused && one.changeTypes.includes(type));
    if (waiting.length > 0 && this.#lost > 0) {
      this.#lost -= 1;
      return;
    }
    for (const subscription of waiting) {
      const id = eventId(key, subscription.kind);
      const resource = `Users/${mailbox}/Events/${id}`;
      const resourceData = { '@odata.type': '#Microsoft.Graph.Event', '@odata.id': resource, '@odata.etag': `W/"${changeKey}"`, id };
      this.courier.send(subscription.notificationUrl, { ...this.#envelope(subscription), changeType: type, resource, resourceData });
    }
  }

  /** Says so to each subscription of that mailbox, or to all; one that is removed is gone, one that is to be authorized anew is silent until it has been. */
  tellLifecycle(lifecycleEvent: LifecycleEvent, mailbox?: string): void {
    for (const subscription of this.list().filter((one) => mailbox === undefined || one.mailbox === mailbox)) {
      if (lifecycleEvent === 'subscriptionRemoved') this.#all.delete(subscription.id);
      if (lifecycleEvent === 'reauthorizationRequired') subscription.isPaused = true;
      const url = subscription.lifecycleNotificationUrl;
      if (url !== null) this.courier.send(url, { ...this.#envelope(subscription), lifecycleEvent });
    }
  }

  #envelope({ id, clientState, expires }: Subscription): Readonly<Record<string, unknown>> {
    return { id: randomUUID(), subscriptionId: id, subscriptionExpirationDateTime: expires.toString(), clientState, tenantId: TENANT_ID };
  }
}
