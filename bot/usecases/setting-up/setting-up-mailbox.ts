import type { MailboxInput, MailboxView } from '../../../shared/contract/setting-up.ts';
import { isDistinctive } from '../../../shared/domain/distinctive.ts';
import { speaksOf } from '../../../shared/domain/fold.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { Group } from '../../../shared/domain/group.ts';
import { looksLikeMailbox } from '../../../shared/domain/mailbox.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { SetupForm } from '../../../shared/domain/setup-form.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import { Neighbour, type CalendarReading, type Ports, type Records, type Who } from '../../ports.ts';
import { placeFor, type SetupPlaceNow } from './setting-up-place.ts';
import { groupsFor } from '../stations.ts';

const DAY = 24 * 60;
const AHEAD = 400 * DAY;
const MOST_MEETINGS = 10;

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
async function calendarOf(ports: Ports, who: Who, mailbox: string, from: Instant, until: Instant): Promise<CalendarReading | MailboxTrouble> {
  try {
    return await ports.calendar.events(who.tenant, mailbox, from, until);
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    return mailboxTrouble(error.kind);
  }
}

/** Whoever sets up one group learns nothing of another through its mailbox. The one that their own group has is theirs, whoever shares it. */
export async function isOfAnotherGroup(records: Records, who: Who, { mailbox, group, now }: { readonly mailbox: string; readonly group: Group | null; readonly now: Instant }): Promise<boolean> {
  if (group !== null && group.mailbox.toLowerCase() === mailbox.toLowerCase()) return false;
  const owners = await records.feeds.groupsOfMailbox(mailbox);
  if (owners.length === 0) return false;
  const open = new Set((await groupsFor(records, who, now)).map(({ id }) => id));
  return !owners.every((id) => open.has(id));
}

const isForeign = async ({ store, clock }: Ports, who: Who, { group }: SetupPlaceNow, mailbox: string): Promise<boolean> =>
  await store.inTenant(who.tenant, async (records) => await isOfAnotherGroup(records, who, { mailbox, group, now: clock.now() }));

/** A mailbox that is not there is a slip of the pen; one that may not be read yet is the administrator's, and the self-check says so. */
export async function mailboxProblems(ports: Ports, who: Who, place: SetupPlaceNow, { mailbox }: SetupForm): Promise<readonly FormProblem[]> {
  if (!looksLikeMailbox(mailbox)) return [];
  if (await isForeign(ports, who, place, mailbox)) return [{ field: 'mailbox', kind: 'mailboxOfAnotherGroup' }];
  const now = ports.clock.now();
  const reading = await calendarOf(ports, who, mailbox, now, addMinutes(now, DAY));
  return reading === 'mailboxNotFound' ? [{ field: 'mailbox', kind: reading }] : [];
}

/** What the calendar of a mailbox would bring: the meetings that are the group's by their subject, and how many others there are. */
export async function tryMailbox(ports: Ports, who: Who, { team, mailbox }: MailboxInput): Promise<Result<MailboxView>> {
  const placed = await placeFor(ports, who, team);
  if (!placed.ok) return placed;
  const draft = await ports.store.inTenant(who.tenant, async (records) => await records.drafts.get(team));
  if (draft === undefined) return refuse({ why: 'notFound' });
  // whose calendars somebody looks into can be seen afterwards
  ports.log.info('setup.mailboxTried', { tenant: who.tenant, person: who.person, team });
  if (await isForeign(ports, who, placed.value, mailbox)) return done(nothing('mailboxOfAnotherGroup'));
  const now = ports.clock.now();
  const reading = await calendarOf(ports, who, mailbox, now, addMinutes(now, AHEAD));
  return done(typeof reading === 'string' ? nothing(reading) : found(reading, [draft.form.name, ...draft.form.aliases], now));
}

const nothing = (problem: MailboxTrouble): MailboxView => ({ problem, meetings: [], others: 0 });

function found({ entries }: CalendarReading, names: readonly string[], now: Instant): MailboxView {
  const known = names.filter(isDistinctive);
  const coming = entries.filter(({ cancelled, ends }) => !cancelled && ends > now);
  const ours = coming.filter(({ subject }) => known.some((name) => speaksOf(subject, name))).sort((a, b) => (a.starts < b.starts ? -1 : 1));
  const meetings = ours.slice(0, MOST_MEETINGS).map(({ subject, starts }) => ({ subject, starts }));
  return { problem: null, meetings, others: coming.length - ours.length };
}
