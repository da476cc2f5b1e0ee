import * as v from 'valibot';
import { ACTION_TITLE_LIMIT } from '../domain/action-deeds.ts';
import { PRESENCES } from '../domain/presence.ts';
import type { AgendaItem } from '../domain/agenda.ts';
import type { QuorumStamp } from '../domain/decision.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Callable } from '../domain/note-person.ts';
import type { RegisterLine } from '../domain/register.ts';
import { ENTRY_LIMIT, type Entry, type ItemProgress } from '../domain/session.ts';
import type { Clause, DecisionRule, InquorateRule } from '../domain/terms.ts';
import type { Day, Instant } from '../domain/time.ts';
import { decided } from './decisions.ts';
import { id, meetingQuery, whole } from './fields.ts';
import { sessionPaths } from './paths/session.ts';
import type { MeetingFrame, Named } from './views.ts';

export interface SessionView {
  readonly revision: number;
  readonly opened: { readonly by: string; readonly at: Instant };
  readonly closed: { readonly by: string; readonly at: Instant } | null;
  readonly current: ItemId | null;
  readonly items: readonly ItemProgress[];
  /** until when it can be gone on with; null: it is open */
  readonly reopenUntil: Instant | null;
}

export interface SessionItem extends Pick<AgendaItem, 'id' | 'number' | 'title' | 'purpose' | 'presenter' | 'minutes'> {
  /** has a restricted paper: what is noted on it is kept to those who may read that */
  readonly restricted: boolean;
}

export interface SessionPerson extends Omit<RegisterLine, 'name'> {
  readonly name: string;
  readonly post: string | null;
  readonly here: boolean;
  /** is out of the room for the item that is being dealt with */
  readonly out: boolean;
}

export interface EntryView extends Entry {
  readonly byName: string;
  readonly changedName: string | null;
  readonly interestName: string | null;
  /** of what it became, 'ACT-2026-014' */
  readonly ref: string | null;
  readonly restricted: boolean;
}

export interface SessionPage {
  readonly frame: MeetingFrame;
  readonly me: Named;
  /** null: nobody has opened the meeting yet */
  readonly session: SessionView | null;
  readonly opensFrom: Instant;
  readonly items: readonly SessionItem[];
  readonly people: readonly SessionPerson[];
  readonly register: { readonly confirmed: boolean; /** somebody is marked as there */ readonly begun: boolean };
  readonly quorum: QuorumStamp;
  readonly quorumClause: Clause | null;
  readonly inquorate: InquorateRule;
  readonly decisions: DecisionRule;
  /** in the order in which they were taken down */
  readonly entries: readonly EntryView[];
  /** entries on restricted items that the person may not read */
  readonly hidden: number;
  /** decisions that were taken without a quorum */
  readonly held: number;
  /** who can be named in a line */
  readonly named: readonly Callable[];
  readonly today: Day;
  readonly nextMeeting: Day | null;
}

const about = { group: id, meeting: id };
const revision = whole(0, 1_000_000);

/** What was asked back of a line and answered; it goes before what the line says. */
const action = v.strictObject({ title: v.pipe(v.string(), v.trim(), v.maxLength(4 * ACTION_TITLE_LIMIT)), owner: v.union([v.literal(''), id]), due: v.pipe(v.string(), v.maxLength(20)) });
const decision = v.strictObject(decided);
const interest = v.strictObject({ person: id, leaves: v.boolean() });

export const sessionDeedInput = v.strictObject({ ...about, revision });
export const goToInput = v.strictObject({ ...about, revision, item: id });
export const coverInput = v.strictObject({ ...about, revision, item: id, covered: v.boolean() });
export const presenceInput = v.strictObject({ ...about, key: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)), what: v.picklist(PRESENCES) });
export const noteLineInput = v.strictObject({
  ...about,
  item: v.nullable(id),
  line: v.pipe(v.string(), v.trim(), v.maxLength(2 * ENTRY_LIMIT)),
  action: v.nullable(action),
  decision: v.nullable(decision),
  interest: v.nullable(interest),
});
export type NoteLineInput = v.InferOutput<typeof noteLineInput>;
export const changeEntryInput = v.strictObject({ ...about, entry: id, revision, text: v.pipe(v.string(), v.trim(), v.maxLength(2 * ENTRY_LIMIT)) });
export const strikeEntryInput = v.strictObject({ ...about, entry: id, revision });

/** The endpoints of this noun with their checked input, and what they answer. */
export const sessionEndpoints = {
  session: { ...sessionPaths.session, input: meetingQuery },
  openSession: { ...sessionPaths.openSession, input: v.strictObject(about) },
  goToItem: { ...sessionPaths.goToItem, input: goToInput },
  coverItem: { ...sessionPaths.coverItem, input: coverInput },
  closeSession: { ...sessionPaths.closeSession, input: sessionDeedInput },
  reopenSession: { ...sessionPaths.reopenSession, input: sessionDeedInput },
  notePresence: { ...sessionPaths.notePresence, input: presenceInput },
  noteLine: { ...sessionPaths.noteLine, input: noteLineInput },
  changeEntry: { ...sessionPaths.changeEntry, input: changeEntryInput },
  strikeEntry: { ...sessionPaths.strikeEntry, input: strikeEntryInput },
} as const;

export type SessionAnswers = { readonly [K in keyof typeof sessionEndpoints]: SessionPage };
