import type { EntryId, ItemId, MeetingId, PersonId } from './ids.ts';
import type { Instant } from './time.ts';

export interface ItemProgress {
  readonly item: ItemId;
  /** when it was taken up for the first time */
  readonly started: Instant;
  /** null: under way, or left for later */
  readonly covered: Instant | null;
  /** seconds in which it was dealt with before, when the meeting came back to it */
  readonly spent: number;
  /** since when it is dealt with now; null: it is not */
  readonly since: Instant | null;
}

/** A meeting as it is being held, or was. */
export interface Session {
  readonly meeting: MeetingId;
  readonly revision: number;
  readonly opened: { readonly by: PersonId; readonly at: Instant };
  readonly closed: { readonly by: PersonId; readonly at: Instant } | null;
  readonly current: ItemId | null;
  readonly items: readonly ItemProgress[];
}

export const ENTRY_KINDS = ['note', 'action', 'decision', 'interest'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
export const ENTRY_LIMIT = 4000;

/** A line taken down in a meeting. */
export interface Entry {
  readonly id: EntryId;
  readonly meeting: MeetingId;
  /** null: of the meeting as a whole */
  readonly item: ItemId | null;
  readonly kind: EntryKind;
  /** as typed; of an action and a decision, what was typed when it was noted */
  readonly text: string;
  /** the action or the decision that it became */
  readonly became: string | null;
  /** who declares an interest, and whether that person leaves for the item */
  readonly interest: { readonly person: PersonId; readonly leaves: boolean } | null;
  readonly by: PersonId;
  readonly at: Instant;
  /** grows with each change; whoever saves names the one that they read */
  readonly revision: number;
  readonly changed: { readonly by: PersonId; readonly at: Instant } | null;
}

/** Who is out of the room for the item that is being dealt with; with the next one they are back. */
export const outFor = (entries: readonly Entry[], current: ItemId | null): ReadonlySet<PersonId> =>
  new Set(entries.flatMap(({ item, interest }) => (interest?.leaves === true && item !== null && item === current ? [interest.person] : [])));
