import type { Found, FoundKind } from '../shared/domain/found.ts';
import type { GroupId, MeetingId, PersonId } from '../shared/domain/ids.ts';
import type { Clearer } from '../shared/domain/paper.ts';
import type { Settling } from '../shared/domain/settling.ts';
import type { Day, Instant } from '../shared/domain/time.ts';

export interface Looked {
  readonly groups: readonly GroupId[];
  readonly person: PersonId;
  /** folded; each of them is in what is found */
  readonly words: readonly string[];
  /** whose clauses hold */
  readonly today: Day;
  /** null: of every kind */
  readonly kind: FoundKind | null;
}

/** What waits for somebody, told by its own tables in one query each, however many groups there are. */
export interface PlaceRecords {
  readonly search: {
    /** what the person may read, the latest first; after: what comes after that one */
    find(looked: Looked, most: number, after: string | null): Promise<readonly Found[]>;
    /** how many there are of each kind, counted up to so many */
    count(looked: Omit<Looked, 'kind'>, most: number): Promise<ReadonlyMap<FoundKind, number>>;
  };
  readonly waiting: {
    /** meetings that begin in that time and have no answer of the person */
    answers(groups: readonly GroupId[], person: PersonId, from: Instant, until: Instant): Promise<readonly { readonly group: GroupId; readonly meeting: MeetingId; readonly subject: string; readonly starts: Instant }[]>;
    /** highlight reports that the person was asked for, for meetings still to come, and has not given */
    highlights(groups: readonly GroupId[], person: PersonId, now: Instant): Promise<readonly { readonly group: GroupId; readonly meeting: MeetingId; readonly workstream: string; readonly number: number; readonly title: string; readonly starts: Instant }[]>;
    /** comments that the person was asked for */
    clearances(groups: readonly GroupId[], person: PersonId, since: Instant): Promise<readonly { readonly group: GroupId; readonly meeting: MeetingId; readonly paper: string; readonly title: string; readonly clearer: Clearer; readonly due: Day | null }[]>;
    /** what waits for an officer, by group; of each kind in the groups that are named for it */
    settling(groups: Readonly<Record<Settling, readonly GroupId[]>>): Promise<readonly { readonly kind: Settling; readonly group: GroupId; readonly count: number; readonly first: Instant }[]>;
  };
}
