import type { InputOf } from '../../shared/contract/api.ts';
import type { ActionLine, ActionsPage } from '../../shared/contract/actions.ts';
import type { Action, Priority } from '../../shared/domain/action.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { EarlierList } from '../frame/earlier-list.ts';
import { byText, matching } from '../frame/list-view.ts';
import type { Tone } from '../frame/tone.ts';

export const WHICH = ['toDo', 'open', 'proposedClosed', 'overdue', 'closed', 'all'] as const;
export type Which = (typeof WHICH)[number];
export const ORDERS = ['due', 'ref', 'owner', 'priority'] as const;
export type Order = (typeof ORDERS)[number];

/** What is looked for. */
export interface Looking {
  readonly words: string;
  readonly which: Which;
  readonly mine: boolean;
  readonly order: Order;
}

export const LOOKING: Looking = { words: '', which: 'toDo', mine: false, order: 'due' };

/** The same as the address keeps it; 'sort' is the table's own, and starts as the list does. */
export const USUAL = { words: '', state: 'toDo', mine: '', order: 'due', view: 'list', sort: 'due' } as const;
export type Kept = Readonly<Record<keyof typeof USUAL, string>>;

export const lookingIn = ({ words, state, mine, order }: Kept): Looking => ({
  words, mine: mine === 'yes', which: WHICH.find((which) => which === state) ?? LOOKING.which, order: ORDERS.find((known) => known === order) ?? LOOKING.order,
});

export const keptOf = ({ words, which, mine, order }: Partial<Looking>): Partial<Kept> => ({
  ...(words !== undefined && { words }), ...(which !== undefined && { state: which }), ...(mine !== undefined && { mine: mine ? 'yes' : '' }), ...(order !== undefined && { order }),
});

/** How the page holds those that are closed. */
export const LISTED: EarlierList<ActionsPage, ActionLine> = {
  name: 'actions', rowsOf: ({ actions }) => actions, endedOf: ({ ended }) => ended, isEnded: ({ state }) => state === 'closed', withRows: (page, actions, ended) => ({ ...page, actions, ended }),
};

/** Closed ones are many, and are read only when they are asked for. */
export const needsClosed = (which: Which): boolean => which === 'closed' || which === 'all';
/** So many rows are drawn at once. */
export const PER_SCREEN = 50;

const isIn = ({ state, overdue }: ActionLine, which: Which): boolean => {
  switch (which) {
    case 'all':
      return true;
    case 'toDo':
      return state !== 'closed';
    case 'overdue':
      return overdue;
    case 'open':
    case 'proposedClosed':
    case 'closed':
      return state === which;
  }
};

const RANK: Readonly<Record<Priority, number>> = { high: 0, normal: 1, low: 2 };
const byRef = (a: ActionLine, b: ActionLine): number => byText(b.ref, a.ref);
const byDue = (a: ActionLine, b: ActionLine): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : byRef(b, a));
export const COMPARE: Readonly<Record<Order, (a: ActionLine, b: ActionLine) => number>> = {
  due: byDue,
  ref: byRef,
  owner: (a, b) => byText(a.ownerName, b.ownerName) || byDue(a, b),
  priority: (a, b) => RANK[a.priority] - RANK[b.priority] || byDue(a, b),
};

/** Put in order once: each letter that somebody types leaves the order as it is. */
export const inTurn = (actions: readonly ActionLine[], order: Order): readonly ActionLine[] => actions.toSorted(COMPARE[order]);

/** Those that are looked for, in the order they come in. One whose form is open stays, whatever is looked for. */
export const found = (actions: readonly ActionLine[], me: PersonId, { words, which, mine }: Omit<Looking, 'order'>, open: string | null): readonly ActionLine[] => {
  const meant = actions.filter((action) => isIn(action, which) && (!mine || action.owner === me));
  const shown = new Set(matching(meant, words, ({ ref, title, ownerName, from, closing }) => `${ref} ${title} ${ownerName} ${from ?? ''} ${closing?.evidence ?? ''}`));
  return actions.filter((action) => shown.has(action) || (open !== null && open.endsWith(`/${action.id}`)));
};

export const counted = (actions: readonly ActionLine[]): { readonly toDo: number; readonly overdue: number } => ({
  toDo: actions.filter(({ state }) => state !== 'closed').length,
  overdue: actions.filter(({ overdue }) => overdue).length,
});

export const toneOf = ({ state, overdue, daysLeft }: ActionLine): Tone => {
  if (state === 'closed') return 'good';
  if (overdue) return 'bad';
  return state === 'proposedClosed' || daysLeft > 2 ? 'calm' : 'warn';
};

export const DEEDS = ['done', 'change', 'close', 'keep', 'drop', 'reopen'] as const;
export type RowDeed = (typeof DEEDS)[number];

/** What somebody can do with an action as it stands. */
export const deedsOn = (action: Action, { me, may }: Pick<ActionsPage, 'me' | 'may'>): readonly RowDeed[] => {
  const manages = may.includes('manageActions');
  const closes = may.includes('closeActions');
  const allowed: Readonly<Record<RowDeed, boolean>> = {
    done: action.state === 'open' && (action.owner === me || manages),
    change: action.state !== 'closed' && manages,
    close: action.state !== 'closed' && closes,
    keep: action.state === 'proposedClosed' && closes,
    drop: action.state !== 'closed' && closes,
    reopen: action.state === 'closed' && closes,
  };
  return DEEDS.filter((deed) => allowed[deed]);
};

/** What is entered of an action; an owner and a day may still be missing. */
export interface ActionDraft {
  readonly title: string;
  readonly owner: PersonId;
  readonly due: Day;
  readonly priority: Priority;
  readonly from: string;
  readonly entry: string;
}

export const draftOf = (action: Action | null): ActionDraft => ({
  title: action?.title ?? '', owner: action?.owner ?? '', due: action?.due ?? '', priority: action?.priority ?? 'normal', from: action?.from ?? '', entry: '',
});

export const formOf = ({ title, owner, due, priority }: Pick<Action, 'title' | 'owner' | 'due' | 'priority'>): InputOf<'changeAction'>['was'] => ({ title, owner, due, priority });

const FIELDS = ['title', 'owner', 'due', 'priority'] as const;
export type ActionField = (typeof FIELDS)[number];

/** The fields that somebody else has changed since they were read. */
export const changedFields = (was: InputOf<'changeAction'>['was'], now: Action): readonly ActionField[] => FIELDS.filter((field) => was[field] !== now[field]);
