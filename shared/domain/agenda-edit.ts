import type { AgendaItem } from './agenda.ts';
import type { FormProblem } from './form-problem.ts';
import type { ItemId } from './ids.ts';

export const ITEM_TITLE_LIMIT = 200;
const PRESENTER_LIMIT = 120;
export const MINUTES_LIMIT = 480;
export const ITEMS_LIMIT = 250;

/** What one writes of an item; its papers and what it always deals with stay as they are. */
export type ItemDraft = Pick<AgendaItem, 'id' | 'title' | 'purpose' | 'presenter' | 'minutes'>;

type Written = Pick<AgendaItem, 'title' | 'presenter' | 'minutes'>;

/** What is wrong with one item as it was typed; `at`: the path before its fields, 'items.3.'. */
export const itemProblems = ({ title, presenter, minutes }: Written, at = ''): readonly FormProblem[] => [
  ...(title.trim() === '' ? [{ field: `${at}title`, kind: 'missing' } as const] : []),
  ...(title.length > ITEM_TITLE_LIMIT ? [{ field: `${at}title`, kind: 'tooLong', limit: ITEM_TITLE_LIMIT } as const] : []),
  ...((presenter ?? '').length > PRESENTER_LIMIT ? [{ field: `${at}presenter`, kind: 'tooLong', limit: PRESENTER_LIMIT } as const] : []),
  ...(Number.isInteger(minutes) && minutes >= 0 && minutes <= MINUTES_LIMIT ? [] : [{ field: `${at}minutes`, kind: 'outOfRange', from: 0, to: MINUTES_LIMIT } as const]),
];

/** Numbers follow from the order alone. */
export const numbered = <T extends { readonly number: number }>(items: readonly T[]): readonly T[] =>
  items.map((item, at) => (item.number === at + 1 ? item : { ...item, number: at + 1 }));

/** An item that papers of the group's are kept at is not taken off: they would hang in the air. Those named on the agenda alone go with it. */
export const heldPapers = (items: readonly AgendaItem[], kept: ReadonlySet<ItemId>): readonly AgendaItem[] =>
  items.filter(({ id, papers }) => !kept.has(id) && papers.some((paper) => paper.id !== null));

/** What was written becomes items here: a draft with an id that is not known is a new one, and gets an id of ours. */
export const editedItems = (items: readonly AgendaItem[], drafts: readonly ItemDraft[], newId: () => ItemId): readonly AgendaItem[] => {
  const known = new Map(items.map((item) => [item.id, item]));
  return numbered(
    drafts.map(({ id, title, purpose, presenter, minutes }, at) => {
      const { papers, standing, id: own } = known.get(id) ?? { papers: [], standing: null, id: newId() };
      // named twice it would be one item in two places
      known.delete(id);
      return { id: own, number: at + 1, title: title.trim(), purpose, presenter: (presenter ?? '').trim() === '' ? null : (presenter ?? '').trim(), minutes, papers, standing };
    }),
  );
};

/** Puts an item at a place, counted from 0; beyond the end it comes last. */
export const withItemAt = (items: readonly AgendaItem[], item: AgendaItem, place: number): readonly AgendaItem[] =>
  numbered([...items.slice(0, place), item, ...items.slice(place)]);

export const movedItem = <T extends { readonly number: number }>(items: readonly T[], from: number, to: number): readonly T[] => {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length || from === to) return items;
  const rest = items.filter((_, at) => at !== from);
  return numbered([...rest.slice(0, to), item, ...rest.slice(to)]);
};

/** Where any other business stands, before which new items come; else the end. */
export const placeForNew = (items: readonly Pick<AgendaItem, 'standing'>[]): number => {
  const last = items.findLastIndex(({ standing }) => standing === 'otherBusiness');
  return last === -1 ? items.length : last;
};
