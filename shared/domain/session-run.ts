import type { AgendaItem } from './agenda.ts';
import type { ItemId, PersonId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { done, refuse, type Result } from './result.ts';
import type { ItemProgress, Session } from './session.ts';
import { addMinutes, later, type Instant } from './time.ts';

/** A meeting may begin earlier than it was called for, and not on another day by mistake. */
export const OPENS_MINUTES_BEFORE = 60;
/** Closed by mistake, it can be gone on with for so long. */
export const REOPENS_MINUTES = 60;

interface Doing {
  readonly by: PersonId;
  readonly at: Instant;
}

type Items = readonly Pick<AgendaItem, 'id' | 'minutes'>[];

const seconds = (from: Instant, to: Instant): number => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));

/** Seconds that an item has taken until a moment. */
export const spentOn = (progress: ItemProgress | undefined, at: Instant): number =>
  progress === undefined ? 0 : progress.spent + (progress.since === null ? 0 : seconds(progress.since, at));

export const opensFrom = ({ starts }: Pick<Meeting, 'starts'>): Instant => addMinutes(starts, -OPENS_MINUTES_BEFORE);

const resting = (progress: ItemProgress, at: Instant): ItemProgress => ({ ...progress, spent: spentOn(progress, at), since: null });

const stopped = (items: readonly ItemProgress[], at: Instant): readonly ItemProgress[] => items.map((progress) => (progress.since === null ? progress : resting(progress, at)));

const begun = (items: readonly ItemProgress[], item: ItemId, at: Instant): readonly ItemProgress[] => {
  const known = items.some((progress) => progress.item === item);
  const all = known ? items : [...items, { item, started: at, covered: null, spent: 0, since: null }];
  return all.map((progress) => (progress.item === item ? { ...progress, covered: null, since: at } : progress));
};

type Run = Pick<Session, 'revision' | 'current' | 'items'>;

const next = <S extends Run>(session: S, change: Partial<Run>): S => ({ ...session, ...change, revision: session.revision + 1 });

export const open = (meeting: Pick<Meeting, 'id' | 'items'>, doing: Doing): Session => {
  const first = meeting.items[0]?.id ?? null;
  return { meeting: meeting.id, revision: 1, opened: doing, closed: null, current: first, items: first === null ? [] : begun([], first, doing.at) };
};

/** The meeting takes up an item; the one before is left for later, unless it was covered. */
export const goTo = <S extends Run>(session: S, item: ItemId, at: Instant): S =>
  item === session.current ? session : next(session, { current: item, items: begun(stopped(session.items, at), item, at) });

const isCovered = (progress: readonly ItemProgress[], item: ItemId): boolean => progress.some((one) => one.item === item && one.covered !== null);

/** The first item after it that is not covered, or else the first one at all. */
const following = (items: Items, progress: readonly ItemProgress[], after: ItemId): ItemId | null => {
  const place = items.findIndex(({ id }) => id === after);
  const open = [...items.slice(place + 1), ...items.slice(0, Math.max(0, place))];
  return open.find(({ id }) => id !== after && !isCovered(progress, id))?.id ?? null;
};

/** An item is done; from the one that is being dealt with the meeting goes on to the next. */
export const cover = <S extends Run>(session: S, items: Items, item: ItemId, at: Instant): S => {
  const isCurrent = session.current === item;
  const rest = isCurrent ? stopped(session.items, at) : session.items;
  const known = rest.some((progress) => progress.item === item);
  const all = known ? rest : [...rest, { item, started: at, covered: null, spent: 0, since: null }];
  const covered = all.map((progress) => (progress.item === item ? { ...progress, covered: at } : progress));
  if (!isCurrent) return next(session, { items: covered });
  const then = following(items, covered, item);
  return next(session, { current: then, items: then === null ? covered : begun(covered, then, at) });
};

/** Ticked by mistake. */
export const uncover = <S extends Run>(session: S, item: ItemId): S =>
  next(session, { items: session.items.map((progress) => (progress.item === item ? { ...progress, covered: null } : progress)) });

export const close = (session: Session, doing: Doing): Session => ({ ...next(session, { current: null, items: stopped(session.items, doing.at) }), closed: doing });

export const reopenUntil = ({ closed }: Pick<Session, 'closed'>): Instant | null => (closed === null ? null : addMinutes(closed.at, REOPENS_MINUTES));

export const reopen = (session: Session, at: Instant): Result<Session> => {
  const until = reopenUntil(session);
  if (until === null) return refuse({ why: 'alreadySettled' });
  return at > until ? refuse({ why: 'sessionClosed' }) : done({ ...next(session, {}), closed: null });
};

export interface Timing {
  /** seconds of each item so far */
  readonly spent: ReadonlyMap<ItemId, number>;
  /** when it would end if every item that is left took as long as was planned */
  readonly ends: Instant;
  /** minutes beyond its time; negative: so many are left over */
  readonly over: number;
}

/** Where the meeting stands with its time (R94). */
export const timingOf = (items: Items, session: Pick<Session, 'items' | 'opened'> | null, meeting: Pick<Meeting, 'starts' | 'ends'>, at: Instant): Timing => {
  const spent = new Map(items.map(({ id }) => [id, spentOn(session?.items.find(({ item }) => item === id), at)]));
  const left = items.reduce((sum, { id, minutes }) => sum + (isCovered(session?.items ?? [], id) ? 0 : Math.max(0, minutes * 60 - (spent.get(id) ?? 0))), 0);
  const from = session === null ? meeting.starts : later(at, session.opened.at);
  const ends = new Date(Date.parse(from) + left * 1000).toISOString();
  return { spent, ends, over: Math.round((Date.parse(ends) - Date.parse(meeting.ends)) / 60_000) };
};
