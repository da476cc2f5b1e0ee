import type { Action, ActionEvent } from '../shared/domain/action.ts';
import type { Agenda } from '../shared/domain/agenda.ts';
import type { Call, Circular } from '../shared/domain/call.ts';
import type { Decision } from '../shared/domain/decision.ts';
import type { Mark } from '../shared/domain/ended.ts';
import type { ActionId, BodyId, CallId, CircularId, DecisionId, EntryId, ForwardingId, GroupId, MeetingId, PaperId, PersonId, ProposalId, RecordId } from '../shared/domain/ids.ts';
import type { Correction, MeetingRecord, RecordKind } from '../shared/domain/meeting-record.ts';
import type { Diary, Forwarding } from '../shared/domain/onward.ts';
import type { Paper } from '../shared/domain/paper.ts';
import type { Proposal } from '../shared/domain/proposal.ts';
import type { Register } from '../shared/domain/register.ts';
import type { Entry, Session } from '../shared/domain/session.ts';
import type { Instant } from '../shared/domain/time.ts';

/** A value with the group that it belongs to. */
export interface Of<T> {
  readonly group: GroupId;
  readonly value: T;
}

/** What has ended of a group's things. */
export interface EndedRecords<T> {
  /** the latest first, after that one, and where the next page begins; without those that the person may not read */
  page(group: GroupId, person: PersonId, most: number, before?: Mark): Promise<{ readonly rows: readonly T[]; readonly next: Mark | null }>;
  count(group: GroupId, person: PersonId): Promise<number>;
}

/** Somebody who stands in for a member at one meeting, and may read its papers; restricted ones only where the chair says so. */
export interface Substitute {
  readonly meeting: MeetingId;
  readonly standsFor: PersonId;
  readonly person: PersonId;
  readonly restricted: boolean;
}

/** The store of the meeting cycle. Values are saved whole: lock the group, read, decide, save. */
export interface CycleRecords {
  /** the next number of a series of the group, 'ACT-2026': 1, 2, 3 … */
  readonly refs: { next(group: GroupId, series: string): Promise<number> };
  readonly agendas: {
    of(meetings: readonly MeetingId[]): Promise<readonly Agenda[]>;
    save(group: GroupId, agenda: Agenda): Promise<void>;
  };
  readonly proposals: {
    get(id: ProposalId): Promise<Of<Proposal> | undefined>;
    /** open ones, and what was settled since; the latest first */
    of(group: GroupId, settledSince: Instant): Promise<readonly Proposal[]>;
    save(group: GroupId, proposal: Proposal): Promise<void>;
  };
  readonly papers: {
    get(id: PaperId): Promise<Of<Paper> | undefined>;
    of(meetings: readonly MeetingId[]): Promise<readonly Paper[]>;
    save(group: GroupId, paper: Paper): Promise<void>;
    remove(id: PaperId): Promise<void>;
    noteRead(paper: PaperId, person: PersonId, revision: number, at: Instant): Promise<void>;
    /** who opened a restricted paper, the latest first */
    reads(paper: PaperId): Promise<readonly { readonly person: PersonId; readonly revision: number; readonly at: Instant }[]>;
    /** when somebody last looked at a meeting's papers */
    lookedAt(meeting: MeetingId, person: PersonId): Promise<Instant | null>;
    noteLook(meeting: MeetingId, person: PersonId, at: Instant): Promise<void>;
  };
  readonly registers: {
    of(meetings: readonly MeetingId[]): Promise<readonly Register[]>;
    save(register: Register): Promise<void>;
  };
  readonly substitutes: {
    of(meetings: readonly MeetingId[]): Promise<readonly Substitute[]>;
    save(substitute: Substitute): Promise<void>;
    remove(meeting: MeetingId, standsFor: PersonId): Promise<void>;
  };
  readonly sessions: {
    of(meetings: readonly MeetingId[]): Promise<readonly Session[]>;
    save(session: Session): Promise<void>;
  };
  readonly entries: {
    get(id: EntryId): Promise<Of<Entry> | undefined>;
    /** in the order in which they were taken down, without those that were struck out */
    of(meeting: MeetingId): Promise<readonly Entry[]>;
    save(group: GroupId, entry: Entry): Promise<void>;
    strike(id: EntryId): Promise<void>;
  };
  readonly actionLog: {
    /** closed ones too, the latest reference first */
    of(group: GroupId): Promise<readonly Action[]>;
    readonly ended: EndedRecords<Action>;
    /** closed since that moment, by reference */
    closedSince(group: GroupId, since: Instant): Promise<readonly Action[]>;
    /** of a meeting, by reference */
    ofMeeting(meeting: MeetingId): Promise<readonly Action[]>;
    /** in any group: references are a group's own */
    byRef(ref: string): Promise<readonly { readonly group: GroupId; readonly action: Action }[]>;
    note(action: ActionId, event: ActionEvent): Promise<void>;
    /** how many were raised, and closed or dropped less those reopened, in each month of that zone that had any; the first one first */
    months(group: GroupId, zone: string): Promise<readonly { readonly month: string; readonly raised: number; readonly ended: number }[]>;
    /** the first one first */
    events(actions: readonly ActionId[]): Promise<ReadonlyMap<ActionId, readonly ActionEvent[]>>;
  };
  readonly decisions: {
    get(id: DecisionId): Promise<Of<Decision> | undefined>;
    /** the latest first; words: those that hold every one of them */
    of(group: GroupId, words: string, most: number, before?: Mark): Promise<readonly Decision[]>;
    /** the same, without those that the person may not read; null: those that everybody may */
    readable(
      group: GroupId,
      person: PersonId | null,
      asked: { readonly words: string; readonly outcome: Decision['outcome'] | null; readonly state: Decision['state'] | null },
      most: number,
      before?: Mark,
    ): Promise<readonly Decision[]>;
    count(group: GroupId, person: PersonId, asked: { readonly words: string; readonly outcome: Decision['outcome'] | null }): Promise<number>;
    /** those of them that the person may read */
    byIds(ids: readonly DecisionId[], person: PersonId): Promise<readonly Decision[]>;
    ofMeeting(meeting: MeetingId): Promise<readonly Decision[]>;
    save(group: GroupId, decision: Decision): Promise<void>;
  };
  readonly meetingRecords: {
    get(id: RecordId): Promise<Of<MeetingRecord> | undefined>;
    ofMeetings(meetings: readonly MeetingId[]): Promise<readonly MeetingRecord[]>;
    /** the latest first */
    of(group: GroupId, most: number): Promise<readonly MeetingRecord[]>;
    /** how far those of these meetings are, without what they say */
    states(meetings: readonly MeetingId[]): Promise<readonly Pick<MeetingRecord, 'meeting' | 'kind' | 'state'>[]>;
    /** of meetings that began in that time, the first one first */
    agreed(group: GroupId, kind: RecordKind, from: Instant, until: Instant): Promise<readonly MeetingRecord[]>;
    /** in which there are any of those, the latest first */
    agreedYears(group: GroupId, kind: RecordKind): Promise<readonly number[]>;
    /** throws where it was agreed before: the database keeps it as it is */
    save(group: GroupId, record: MeetingRecord): Promise<void>;
    /** adds to what was agreed */
    correct(record: RecordId, correction: Correction): Promise<void>;
  };
  readonly calls: {
    get(id: CallId): Promise<Of<Call> | undefined>;
    of(group: GroupId, since: Instant): Promise<readonly Call[]>;
    save(group: GroupId, call: Call): Promise<void>;
  };
  readonly circulars: {
    get(id: CircularId): Promise<Of<Circular> | undefined>;
    of(group: GroupId, since: Instant): Promise<readonly Circular[]>;
    save(group: GroupId, circular: Circular): Promise<void>;
  };
  readonly forwardings: {
    get(id: ForwardingId): Promise<Of<Forwarding> | undefined>;
    /** the latest first */
    of(group: GroupId, most: number): Promise<readonly Forwarding[]>;
    /** held until the transaction ends: two groups may change it, the one that sends and the one that receives */
    lock(id: ForwardingId): Promise<Of<Forwarding> | undefined>;
    ofRecord(record: RecordId): Promise<readonly Forwarding[]>;
    /** what other groups sent to that one, the latest first */
    received(group: GroupId, most: number): Promise<readonly Of<Forwarding>[]>;
    /** one of them; undefined: it was not sent to that group */
    arrived(group: GroupId, id: ForwardingId): Promise<Of<Forwarding> | undefined>;
    /** neither acknowledged nor judged unnecessary */
    open(group: GroupId): Promise<readonly Forwarding[]>;
    save(group: GroupId, forwarding: Forwarding): Promise<void>;
  };
  readonly diaries: {
    of(group: GroupId): Promise<readonly Diary[]>;
    save(group: GroupId, diary: Diary): Promise<void>;
    remove(group: GroupId, body: BodyId): Promise<void>;
  };
}
