import type { Cause } from '../shared/domain/delivery.ts';
import type { Group } from '../shared/domain/group.ts';
import type { ForwardingId, GroupId, MeetingId, NoticeId, PersonId, TenantId } from '../shared/domain/ids.ts';
import type { MembershipChange } from '../shared/domain/membership.ts';
import type { Told } from '../shared/domain/meeting.ts';
import type { Matter } from '../shared/domain/obligation.ts';
import type { Holding, Seat } from '../shared/domain/seat.ts';
import type { Clause } from '../shared/domain/terms.ts';
import type { Instant } from '../shared/domain/time.ts';

/** Where a group's posts go. */
export interface Channel {
  readonly tenant: TenantId;
  readonly serviceUrl: string;
  /** the channel's thread id, '19:…@thread.tacv2' */
  readonly thread: string;
  /** the bot's own id in Teams, '28:<client id>' */
  readonly bot: string;
}

/** A post that stands in a channel. */
export interface Posted {
  /** '<thread>;messageid=<n>' */
  readonly conversation: string;
  readonly activity: string;
}

export const NOTICE_STATES = ['queued', 'sending', 'sent', 'uncertain', 'failed', 'dropped'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** An obligation that became a message. */
export interface Notice {
  readonly id: NoticeId;
  readonly group: GroupId;
  readonly key: string;
  readonly matter: Matter;
  /** to one person alone; null: into the channel */
  readonly to: PersonId | null;
  readonly due: Instant;
  readonly until: Instant;
  readonly clause: Clause | null;
  readonly state: NoticeState;
  readonly attempts: number;
  readonly posted: Posted | null;
  /** what it says of its meeting, from the first attempt on; null where it is about none */
  readonly says: Pick<Told, 'starts' | 'cancelled'> | null;
  readonly cause: Cause | null;
  /** when the state last changed */
  readonly at: Instant;
}

export interface JournalLine {
  readonly group: GroupId;
  readonly at: Instant;
  /** null: Quorate itself */
  readonly who: PersonId | null;
  /** 'attendance.answered', 'meeting.moved' */
  readonly what: string;
  /** kind and id of the thing, 'meeting/0197…' */
  readonly about: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly clause: Clause | null;
}

export type Job =
  | { readonly kind: 'deliver'; readonly tenant: TenantId; readonly notice: NoticeId }
  /** what is reported onward, by mail */
  | { readonly kind: 'forward'; readonly tenant: TenantId; readonly forwarding: ForwardingId }
  | { readonly kind: 'refreshCard'; readonly tenant: TenantId; readonly meeting: MeetingId }
  /** a card about something else that stands in a channel */
  | { readonly kind: 'refreshNote'; readonly tenant: TenantId; readonly notice: NoticeId }
  /** what: read whatever is due, or this at once */
  | { readonly kind: 'synchronise'; readonly tenant: TenantId; readonly group: GroupId; readonly what?: 'calendar' | 'team' }
  /** the mailbox's change notifications: asked for, renewed, or asked for again */
  | { readonly kind: 'watch'; readonly tenant: TenantId; readonly mailbox: string };

export interface TeamMember {
  readonly person: PersonId;
  readonly owner: boolean;
  readonly guest: boolean;
}

/** What somebody is to a group, whatever the day: all that rights follow from. */
export interface Place {
  readonly group: Group;
  /** null: not in its team */
  readonly team: Omit<TeamMember, 'person'> | null;
  /** the seats of the group that are or were or will be the person's */
  readonly holds: readonly (Pick<Holding, 'from' | 'until'> & Pick<Seat, 'role'>)[];
  readonly leads: boolean;
}

/** Graph keeps the window in the link: another window is another round. */
export interface CalendarCursor {
  readonly mailbox: string;
  readonly from: Instant;
  readonly until: Instant;
  /** opaque: stored and followed as it is */
  readonly link: string;
  readonly at: Instant;
}

/** A mailbox's change notifications, as Microsoft Graph agreed to send them. */
export interface Subscription {
  readonly mailbox: string;
  /** Graph's id; null: could not be had yet */
  readonly id: string | null;
  /** what every notification must bring along to be believed */
  readonly clientState: string;
  readonly expires: Instant | null;
  /** when to look after it next */
  readonly lookAt: Instant;
  readonly trouble: 'forbidden' | 'unreachable' | 'unavailable' | null;
  /** how often in a row it could not be had or renewed: the gaps grow with it */
  readonly attempts: number;
}

/** What a reading of the team says of the seats. */
export interface Noticed {
  readonly kinds: readonly MembershipChange['kind'][];
  readonly changes: readonly { readonly key: string; readonly change: MembershipChange }[];
}

export interface GroupKey {
  readonly tenant: TenantId;
  readonly group: GroupId;
}
