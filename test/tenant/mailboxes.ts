import { randomUUID } from 'node:crypto';
import { Calendar, type CalendarChange } from './calendar.ts';
import { steeringCalendar, strategyCalendar } from './calendar-data.ts';
import { DeltaTokens } from './delta.ts';
import type { Directory } from './directory.ts';
import { graphError } from './graph-pages.ts';
import { CLOSED_MAILBOX, MAILBOX, STRATEGY_MAILBOX } from './people.ts';
import type { Answer } from './server.ts';

/** Microsoft answers no more requests than these at once for one mailbox and one application. */
export const AT_ONCE = 4;

interface Lane {
  active: number;
  most: number;
  gate: Promise<void> | undefined;
}

const throttled = (): Answer => ({ ...graphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.'), headers: { 'retry-after': '1' } });

/** The tenant's mailboxes, whom the app may ask about, and how many requests each has to bear at once. */
export class Mailboxes {
  readonly tokens = new DeltaTokens();
  /** outside the scope of the app's role in Exchange: 403 */
  readonly outOfScope = new Set<string>([CLOSED_MAILBOX.id]);
  readonly #directory: Directory;
  readonly #calendars = new Map<string, Calendar>();
  readonly #watching = new Set<(mailbox: string, change: CalendarChange) => void>();
  readonly #lanes = new Map<string, Lane>();

  constructor(directory: Directory, today: Temporal.PlainDate, firstMeetingDay?: Temporal.PlainDate) {
    this.#directory = directory;
    this.#keep(MAILBOX.id, new Calendar(steeringCalendar(today, firstMeetingDay)));
    this.#keep(STRATEGY_MAILBOX.id, new Calendar(strategyCalendar(today)));
  }

  /** A further shared mailbox, with nothing in it. */
  open(address: string, name = address): Calendar {
    return this.#calendar(this.#directory.addMailbox({ id: randomUUID(), address, name }).id);
  }

  /** The calendar of an existing mailbox. */
  calendarOf(mailbox: string): Calendar {
    const owner = this.#directory.find(mailbox);
    if (!owner) throw new Error(`there is no mailbox ${mailbox} in the stand-in`);
    return this.#calendar(owner.id);
  }

  /** Hears of every change in any mailbox. */
  watch(heard: (mailbox: string, change: CalendarChange) => void): void {
    this.#watching.add(heard);
  }

  /** The mailbox that is meant, or in what way it cannot be had. */
  find(idOrAddress: string): { readonly id: string; readonly calendar: Calendar } | Answer {
    const owner = this.#directory.find(idOrAddress);
    if (!owner) return graphError(404, 'ErrorInvalidUser', `The requested user '${idOrAddress}' is invalid.`);
    if (owner.guest === true) return graphError(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.');
    if (this.outOfScope.has(owner.id)) return graphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    return { id: owner.id, calendar: this.#calendar(owner.id) };
  }

  mostAtOnce(mailbox: string): number {
    return this.#lanes.get(this.#key(mailbox))?.most ?? 0;
  }

  /** Requests for the mailbox wait, until the function that is returned is called. */
  hold(mailbox: string): () => void {
    const lane = this.#lane(mailbox);
    const gate = Promise.withResolvers<void>();
    lane.gate = gate.promise;
    return () => {
      lane.gate = undefined;
      gate.resolve();
    };
  }

  /** Answers, unless as many are being answered for that mailbox as may be. */
  async inLane(mailbox: string, answer: () => Answer | Promise<Answer>): Promise<Answer> {
    const lane = this.#lane(mailbox);
    lane.active += 1;
    lane.most = Math.max(lane.most, lane.active);
    try {
      if (lane.active > AT_ONCE) return throttled();
      await lane.gate;
      return await answer();
    } finally {
      lane.active -= 1;
    }
  }

  #key(mailbox: string): string {
    return this.#directory.find(mailbox)?.id ?? mailbox.toLowerCase();
  }

  #lane(mailbox: string): Lane {
    const key = this.#key(mailbox);
    const lane = this.#lanes.get(key) ?? { active: 0, most: 0, gate: undefined };
    this.#lanes.set(key, lane);
    return lane;
  }

  #calendar(id: string): Calendar {
    return this.#calendars.get(id) ?? this.#keep(id, new Calendar());
  }

  #keep(id: string, calendar: Calendar): Calendar {
    this.#calendars.set(id, calendar);
    calendar.watch((change) => {
      for (const heard of this.#watching) heard(id, change);
    });
    return calendar;
  }
}
