import type { TemplateItem } from './agenda.ts';
import { isDistinctive } from './distinctive.ts';
import { speaksOf } from './fold.ts';
import { hasEnded, hasStarted } from './meeting.ts';
import type { CalendarEntry, Meeting } from './meeting.ts';
import type { Instant } from './time.ts';

type Entry = CalendarEntry & { readonly cancelled: boolean };

export interface CalendarComparison {
  readonly stored: readonly Meeting[];
  readonly reading: {
    readonly entries: readonly Entry[];
    /** events that could not be read: their meetings stay as they are */
    readonly unread: readonly string[];
    /** events that are known not to be there any more; one that is merely not among the entries says nothing */
    readonly gone: readonly string[];
  };
  /** the group's name and its aliases */
  readonly names: readonly string[];
  readonly now: Instant;
  readonly newId: () => string;
  /** what a new meeting's agenda begins with */
  readonly template: readonly TemplateItem[];
}

export interface CalendarChanges {
  readonly added: readonly Meeting[];
  /** from: the start before a move; null when the start stayed, which is a quiet change */
  readonly changed: readonly { readonly meeting: Meeting; readonly from: Instant | null }[];
  readonly cancelled: readonly Meeting[];
}

type Change = CalendarChanges['changed'][number];

const said = ({ event, subject, starts, ends, place, joinUrl }: CalendarEntry): CalendarEntry => ({ event, subject, starts, ends, place, joinUrl });

const FIELDS = ['subject', 'starts', 'ends', 'place', 'joinUrl'] as const;

const isSame = (a: CalendarEntry, b: CalendarEntry): boolean => FIELDS.every((field) => a[field] === b[field]);

const uncancelled = (meeting: Meeting): Meeting => {
  const { id, kind, items, told, quorumTold } = meeting;
  const published = meeting.state === 'planned' ? null : meeting.published;
  const base = { ...said(meeting), id, kind, items, told, quorumTold };
  return published === null ? { ...base, state: 'planned' } : { ...base, state: 'called', published };
};

const cancel = (meeting: Meeting, now: Instant): Meeting => ({
  ...said(meeting),
  id: meeting.id,
  kind: meeting.kind,
  items: meeting.items,
  told: meeting.told,
  quorumTold: meeting.quorumTold,
  state: 'cancelled',
  published: meeting.state === 'planned' ? null : meeting.published,
  cancelledAt: now,
});

const moved = (meeting: Meeting, entry: Entry): Change => ({
  meeting: { ...uncancelled(meeting), ...said(entry) },
  from: meeting.starts === entry.starts ? null : meeting.starts,
});

/** One that has started is history, unless it turns out to have been put off. */
const isHistory = (meeting: Meeting, entry: Entry, now: Instant): boolean => hasStarted(meeting, now) && entry.starts <= now;

/** A stored meeting beside its event. One that was cancelled lives again when its event does. */
const change = (meeting: Meeting, entry: Entry, now: Instant): Change | null => {
  if (entry.cancelled || hasEnded(meeting, now)) return null;
  if (meeting.state === 'cancelled') return entry.starts > now ? moved(meeting, entry) : null;
  return isHistory(meeting, entry, now) || isSame(meeting, entry) ? null : moved(meeting, entry);
};

/** What the calendar says against what is stored. */
export const compareCalendar = ({ stored, reading, names, now, newId, template }: CalendarComparison): CalendarChanges => {
  const entries = new Map(reading.entries.map((entry) => [entry.event, entry]));
  // an event that is over and is held again later is another meeting
  const known = new Set(stored.filter((meeting) => !hasEnded(meeting, now)).map((meeting) => meeting.event));
  const unread = new Set(reading.unread);
  const gone = new Set(reading.gone);

  const distinctive = names.filter(isDistinctive);
  const isOurs = (entry: Entry): boolean => distinctive.some((name) => speaksOf(entry.subject, name));
  const isNew = (entry: Entry): boolean => !known.has(entry.event) && !entry.cancelled && entry.ends > now && isOurs(entry);
  const isGone = (meeting: Meeting): boolean => {
    if (meeting.state === 'cancelled' || hasStarted(meeting, now) || unread.has(meeting.event)) return false;
    return entries.get(meeting.event)?.cancelled ?? gone.has(meeting.event);
  };
  // a meeting that is made the first of a series gets another event, and is the same meeting
  const fresh = [...entries.values()].filter(isNew);
  const lost = stored.filter(isGone);
  const replaced = lost.flatMap((meeting) => {
    const entry = gone.has(meeting.event) ? fresh.find(({ starts }) => starts === meeting.starts) : undefined;
    return entry === undefined ? [] : [{ meeting, entry }];
  });
  const isReplaced = (meeting: Meeting): boolean => replaced.some((one) => one.meeting === meeting);

  return {
    added: fresh
      .filter((entry) => !replaced.some((one) => one.entry === entry))
      .map((entry) => ({ ...said(entry), id: newId(), kind: 'ordinary', items: template.map((item) => ({ ...item, id: newId() })), told: null, quorumTold: null, state: 'planned' })),
    changed: [
      ...stored.flatMap((meeting) => {
        const entry = entries.get(meeting.event);
        return entry === undefined ? [] : (change(meeting, entry, now) ?? []);
      }),
      ...replaced.map(({ meeting, entry }) => moved(meeting, entry)),
    ],
    cancelled: lost.filter((meeting) => !isReplaced(meeting)).map((meeting) => cancel(meeting, now)),
  };
};
