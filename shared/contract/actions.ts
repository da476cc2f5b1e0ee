import * as v from 'valibot';
import { PRIORITIES, type Action, type ActionEvent } from '../domain/action.ts';
import { ACTION_NOTE_LIMIT, ACTION_TITLE_LIMIT } from '../domain/action-deeds.ts';
import type { Ended } from '../domain/ended.ts';
import type { ActionId, EntryId, MeetingId } from '../domain/ids.ts';
import type { Deed } from '../domain/rights.ts';
import type { Day, Instant } from '../domain/time.ts';
import { decisionsEndpoints, type DecisionsAnswers } from './decisions.ts';
import { id, listQuery } from './fields.ts';
import { actionsPaths } from './paths/actions.ts';
import type { GroupHead, Named } from './views.ts';

/** An action in the register. */
export interface ActionLine extends Action {
  readonly ownerName: string;
  readonly overdue: boolean;
  /** negative when overdue */
  readonly daysLeft: number;
  readonly closingName: string | null;
  readonly closedName: string | null;
}

/** A line noted in a meeting, from which an action can be made. */
export interface NotedLine {
  readonly id: EntryId;
  readonly text: string;
  /** the item's title, or the meeting's day */
  readonly from: string;
}

export interface ActionsPage {
  readonly group: GroupHead;
  readonly me: string;
  readonly now: Instant;
  readonly today: Day;
  readonly may: readonly Deed[];
  /** with the closed ones; else those that are to be done or agreed */
  readonly closed: boolean;
  /** the latest reference first; of the closed ones those that were closed last */
  readonly actions: readonly ActionLine[];
  /** null: they were not asked for */
  readonly ended: Ended | null;
  /** who can be made the owner of one, by name */
  readonly owners: readonly (Named & { readonly post: string | null })[];
  /** of the last meetings; empty for those who may add none */
  readonly notes: readonly NotedLine[];
  /** the meetings from which the actions came */
  readonly meetings: Readonly<Record<MeetingId, Instant>>;
}

export interface ActionHistory {
  readonly action: ActionId;
  /** the first one first */
  readonly events: readonly (ActionEvent & { readonly byName: string | null; readonly ownerBefore: string | null; readonly meeting: Instant | null })[];
}

/** How many actions were raised and ended, month by month. */
export interface ActionProgress {
  readonly group: GroupHead;
  /** the first one first; raised and ended: from the beginning until the end of that month */
  readonly months: readonly { readonly month: string; readonly raised: number; readonly ended: number }[];
}

/** Words that may be left out: nothing in them is nothing at all. */
const note = v.pipe(v.string(), v.trim(), v.maxLength(ACTION_NOTE_LIMIT));
const perhaps = v.pipe(v.nullable(note), v.transform((text) => (text === '' ? null : text)));
/** What a form says is judged by the rules, which name each field. */
const form = { title: v.pipe(v.string(), v.trim(), v.maxLength(4 * ACTION_TITLE_LIMIT)), owner: v.union([v.literal(''), id]), due: v.pipe(v.string(), v.maxLength(20)), priority: v.picklist(PRIORITIES) };
const wasForm = v.strictObject({ title: v.string(), owner: id, due: v.string(), priority: v.picklist(PRIORITIES) });
/** The page is answered as it was asked for. */
const shown = { group: id, closed: v.optional(v.boolean(), false) };
const aboutOne = { ...shown, action: id };

export const actionsQuery = v.strictObject({ ...listQuery, closed: v.optional(v.picklist(['yes'])) });
export const addActionInput = v.strictObject({ ...shown, ...form, meeting: v.nullable(id), item: v.nullable(id), from: perhaps, entry: v.nullable(id) });
export const changeActionInput = v.strictObject({ ...aboutOne, ...form, was: wasForm });
export const closureInput = v.strictObject({ ...aboutOne, evidence: note });
export const closeActionsInput = v.strictObject({ ...shown, actions: v.pipe(v.array(id), v.minLength(1), v.maxLength(200)), note: perhaps });
export const actionNoteInput = v.strictObject({ ...aboutOne, note: perhaps });

/** The endpoints of actions and decisions with their checked input, and what they answer. */
export const actionsEndpoints = {
  actions: { ...actionsPaths.actions, input: actionsQuery },
  actionHistory: { ...actionsPaths.actionHistory, input: v.strictObject({ group: id, action: id }) },
  actionProgress: { ...actionsPaths.actionProgress, input: v.strictObject({ group: id }) },
  addAction: { ...actionsPaths.addAction, input: addActionInput },
  changeAction: { ...actionsPaths.changeAction, input: changeActionInput },
  proposeClosure: { ...actionsPaths.proposeClosure, input: closureInput },
  closeActions: { ...actionsPaths.closeActions, input: closeActionsInput },
  keepActionOpen: { ...actionsPaths.keepActionOpen, input: actionNoteInput },
  reopenAction: { ...actionsPaths.reopenAction, input: actionNoteInput },
  dropAction: { ...actionsPaths.dropAction, input: actionNoteInput },
  ...decisionsEndpoints,
} as const;

export interface ActionsAnswers extends DecisionsAnswers {
  readonly actions: ActionsPage;
  readonly actionHistory: ActionHistory;
  readonly actionProgress: ActionProgress;
  readonly addAction: ActionsPage;
  readonly changeAction: ActionsPage;
  readonly proposeClosure: ActionsPage;
  readonly closeActions: ActionsPage;
  readonly keepActionOpen: ActionsPage;
  readonly reopenAction: ActionsPage;
  readonly dropAction: ActionsPage;
}
