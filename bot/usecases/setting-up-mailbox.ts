import type { MailboxInput, MailboxView } from '../../shared/contract/setting-up.ts';
import { fold, speaksOf } from '../../shared/domain/fold.ts';
import { done, type Result } from '../../shared/domain/result.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import { Neighbour, type CalendarReading, type Ports, type Who } from '../ports.ts';
import { placeFor } from './setting-up-place.ts';

const DAY = 24 * 60;
const AHEAD = 400 * DAY;
const MOST_MEETINGS = 10;
const MOST_NAMES = 20;
/** A word that stands in anybody's calendar is no name of a group: with it, subjects could be fished for. */
const SHORTEST_NAME = 4;

type MailboxTrouble = NonNullable<MailboxView['problem']>;

/** What keeps a calendar from being read. */
export const mailboxTrouble = (kind: Neighbour['kind']): MailboxTrouble => {
  switch (kind) {
    case 'notFound':
      return 'mailboxNotFound';
    case 'forbidden':
      return 'mailboxForbidden';
    case 'throttled':
    case 'unavailable':
    case 'unreadable':
      return 'mailboxUnavailable';
  }
};

/** Reads a calendar, or says what keeps it from being read. */
export async function calendarOf(ports: Ports, who: Who, mailbox: string, from: Instant, until: Instant): Promise<CalendarReading | MailboxTrouble> {
  try {
    return await ports.calendar.events(who.tenant, mailbox, from, until);
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    return mailboxTrouble(error.kind);
  }
}

/** What the calendar of a mailbox would bring: the meetings that are the group's by their subject, and how many others there are. */
export async function tryMailbox(ports: Ports, who: Who, { team, mailbox, names }: MailboxInput): Promise<Result<MailboxView>> {
  const placed = await placeFor(ports, who, team);
  if (!placed.ok) return placed;
  const now = ports.clock.now();
  const reading = await calendarOf(ports, who, mailbox, now, addMinutes(now, AHEAD));
  if (typeof reading === 'string') return done({ problem: reading, meetings: [], others: 0 });
  const known = names.filter((name) => fold(name).replaceAll(' ', '').length >= SHORTEST_NAME).slice(0, MOST_NAMES);
  const coming = reading.entries.filter(({ cancelled, ends }) => !cancelled && ends > now);
  const ours = coming.filter(({ subject }) => known.some((name) => speaksOf(subject, name))).sort((a, b) => (a.starts < b.starts ? -1 : 1));
  const meetings = ours.slice(0, MOST_MEETINGS).map(({ subject, starts }) => ({ subject, starts }));
  return done({ problem: null, meetings, others: coming.length - ours.length });
}
