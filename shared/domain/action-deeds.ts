import type { Action, ActionEvent, Priority } from './action.ts';
import type { FormProblem } from './form-problem.ts';
import type { ActionId, ItemId, MeetingId, PersonId } from './ids.ts';
import { done, refuse, type Result } from './result.ts';
import { addMonths, isDay } from './time.ts';
import type { Day, Instant } from './time.ts';

export const ACTION_TITLE_LIMIT = 500;
export const ACTION_NOTE_LIMIT = 2000;
/** A log that was kept elsewhere may bring overdue ones along; a day further off is a slip of the pen. */
const MONTHS_BACK = 24;
const MONTHS_AHEAD = 60;

/** What is entered of an action. */
export interface ActionForm {
  readonly title: string;
  readonly owner: PersonId;
  readonly due: Day;
  readonly priority: Priority;
}

interface Doing {
  /** null: Quorate itself */
  readonly by: PersonId | null;
  readonly at: Instant;
}

/** An action as it is from now on, and the line of its history. */
export interface ActionChange {
  readonly action: Action;
  readonly event: ActionEvent;
}

/** No action without an owner and a due day. */
export const actionProblems = ({ title, owner, due }: ActionForm, today: Day, belongs: (person: PersonId) => boolean): readonly FormProblem[] => {
  const earliest = addMonths(today, -MONTHS_BACK);
  const latest = addMonths(today, MONTHS_AHEAD);
  return [
    ...(title.trim() === '' ? [{ field: 'title', kind: 'missing' } as const] : []),
    ...(title.length > ACTION_TITLE_LIMIT ? [{ field: 'title', kind: 'tooLong', limit: ACTION_TITLE_LIMIT } as const] : []),
    ...(owner === '' ? [{ field: 'owner', kind: 'missing' } as const] : belongs(owner) ? [] : [{ field: 'owner', kind: 'personNotInTeam' } as const]),
    ...(due === '' ? [{ field: 'due', kind: 'missing' } as const] : isDay(due) ? [] : [{ field: 'due', kind: 'notADay' } as const]),
    ...(isDay(due) && due < earliest ? [{ field: 'due', kind: 'dayPast', earliest } as const] : []),
    ...(isDay(due) && due > latest ? [{ field: 'due', kind: 'dayTooFar', latest } as const] : []),
  ];
};

interface Raised extends ActionForm {
  readonly id: ActionId;
  readonly ref: string;
  readonly from: string | null;
  readonly meeting: MeetingId | null;
  readonly item: ItemId | null;
}

const line = (what: ActionEvent['what'], { by, at }: Doing, note: string | null = null, before: ActionEvent['before'] = null): ActionEvent => ({ what, by, at, note, before });

export const raise = (raised: Raised, doing: Doing): ActionChange => ({
  action: { ...raised, title: raised.title.trim(), state: 'open', carried: 0, closing: null, closed: null },
  event: line('raised', doing),
});

const FIELDS = ['title', 'owner', 'due', 'priority'] as const;
const formOf = ({ title, owner, due, priority }: ActionForm): ActionForm => ({ title: title.trim(), owner, due, priority });

/** was: as it was read. Somebody else's change of the same action is never overwritten. null: it stands so already */
export const change = (action: Action, form: ActionForm, was: ActionForm, doing: Doing): Result<ActionChange | null> => {
  if (action.state === 'closed') return refuse({ why: 'actionClosed', ref: action.ref });
  if (FIELDS.some((field) => action[field] !== was[field])) return refuse({ why: 'changedMeanwhile' });
  const now = formOf(form);
  const changed = FIELDS.filter((field) => now[field] !== action[field]);
  if (changed.length === 0) return done(null);
  const before = Object.fromEntries(changed.map((field) => [field, action[field]]));
  return done({ action: { ...action, ...now }, event: line('changed', doing, null, before) });
};

/** The owner says that it is done, and how one sees that it is. null: said already, in the same words */
export const proposeClosure = (action: Action, evidence: string, doing: Doing & { readonly by: PersonId }): Result<ActionChange | null> => {
  const text = evidence.trim();
  if (action.state === 'closed') return refuse({ why: 'actionClosed', ref: action.ref });
  if (text === '') return refuse({ why: 'evidenceNeeded', ref: action.ref });
  if (action.closing?.evidence === text && action.closing.by === doing.by) return done(null);
  return done({ action: { ...action, state: 'proposedClosed', closing: { by: doing.by, at: doing.at, evidence: text } }, event: line('proposedClosed', doing, text) });
};

/** The group agrees. One that nobody proposed for closing needs a word on how it was done. */
export const close = (action: Action, note: string | null, doing: Doing & { readonly by: PersonId }): Result<ActionChange> => {
  if (action.state === 'closed') return refuse({ why: 'actionClosed', ref: action.ref });
  if (action.state === 'open' && note === null) return refuse({ why: 'evidenceNeeded', ref: action.ref });
  return done({ action: { ...action, state: 'closed', closed: { by: doing.by, at: doing.at, how: 'done', note } }, event: line('closed', doing, note) });
};

const needed = (field: string): Result<never> => refuse({ why: 'notReady', problems: [{ field, kind: 'missing' }] });

export const drop = (action: Action, reason: string | null, doing: Doing & { readonly by: PersonId }): Result<ActionChange> => {
  if (action.state === 'closed') return refuse({ why: 'actionClosed', ref: action.ref });
  if (reason === null) return needed('note');
  return done({ action: { ...action, state: 'closed', closed: { by: doing.by, at: doing.at, how: 'dropped', note: reason } }, event: line('dropped', doing, reason) });
};

/** The group does not agree yet. */
export const keepOpen = (action: Action, reason: string | null, doing: Doing): Result<ActionChange> => {
  if (action.state !== 'proposedClosed') return refuse({ why: 'alreadySettled' });
  if (reason === null) return needed('note');
  return done({ action: { ...action, state: 'open', closing: null }, event: line('keptOpen', doing, reason) });
};

export const reopen = (action: Action, reason: string | null, doing: Doing): Result<ActionChange> => {
  if (action.state !== 'closed') return refuse({ why: 'alreadySettled' });
  if (reason === null) return needed('note');
  return done({ action: { ...action, state: 'open', closing: null, closed: null }, event: line('reopened', doing, reason) });
};

/** Into the next log, where it is still to be done or its closure still to be agreed. */
export const carry = (action: Action, note: string | null, doing: Doing): ActionChange => ({
  action: { ...action, carried: action.carried + 1 },
  event: line('carried', doing, note),
});

/** 'ACT-2026-014' */
export const refOf = (series: string, number: number): string => `${series}-${String(number).padStart(3, '0')}`;
