import type { AgendaItem } from './agenda.ts';
import { numbered } from './agenda-edit.ts';
import type { ItemId } from './ids.ts';

const FIELDS = ['title', 'purpose', 'presenter', 'minutes'] as const;
type Field = (typeof FIELDS)[number];

/** Where both have changed the same thing: mine is taken, and what the other wrote is kept to be read. */
export interface Clash {
  readonly item: ItemId;
  readonly title: string;
  readonly field: Field | 'removed';
  readonly theirs: string;
}

export interface Merged {
  readonly items: readonly AgendaItem[];
  readonly clashes: readonly Clash[];
}

const isOther = (a: AgendaItem, b: AgendaItem): boolean => FIELDS.some((field) => a[field] !== b[field]);

const together = (base: AgendaItem | undefined, mine: AgendaItem, theirs: AgendaItem): { readonly item: AgendaItem; readonly clashes: readonly Clash[] } => {
  const isTheirs = (field: Field): boolean => base !== undefined && mine[field] === base[field];
  const { title, purpose, presenter, minutes } = { ...mine, ...Object.fromEntries(FIELDS.filter(isTheirs).map((field) => [field, theirs[field]])) };
  const clashing = FIELDS.filter((field) => !isTheirs(field) && mine[field] !== theirs[field] && theirs[field] !== base?.[field]);
  return {
    item: { ...theirs, title, purpose, presenter, minutes },
    clashes: clashing.map((field) => ({ item: mine.id, title, field, theirs: String(theirs[field] ?? '') })),
  };
};

const find = (items: readonly AgendaItem[], id: ItemId): AgendaItem | undefined => items.find((item) => item.id === id);

/** After whichever of the items before it is there too; at the beginning where none is. */
const placed = (items: readonly AgendaItem[], item: AgendaItem, among: readonly AgendaItem[]): readonly AgendaItem[] => {
  const before = among.slice(0, among.findIndex(({ id }) => id === item.id)).findLast(({ id }) => items.some((one) => one.id === id));
  const at = before === undefined ? 0 : items.findIndex(({ id }) => id === before.id) + 1;
  return [...items.slice(0, at), item, ...items.slice(at)];
};

const orderOf = (items: readonly AgendaItem[], known: ReadonlySet<ItemId>): string => items.filter(({ id }) => known.has(id)).map(({ id }) => id).join(' ');

/**
 * Two people changed one agenda: what either of them alone changed is taken, in the order of whoever moved something (mine, where both did).
 * What one removed is gone unless the other has written in it since.
 */
export const mergedItems = (base: readonly AgendaItem[], mine: readonly AgendaItem[], theirs: readonly AgendaItem[]): Merged => {
  const common = new Set(base.map(({ id }) => id).filter((id) => find(mine, id) !== undefined && find(theirs, id) !== undefined));
  const isMine = orderOf(mine, common) !== orderOf(base, common);
  const [first, second] = isMine ? [mine, theirs] : [theirs, mine];
  const kept = (item: AgendaItem, other: readonly AgendaItem[]): boolean => {
    const was = find(base, item.id);
    return find(other, item.id) !== undefined || was === undefined || isOther(was, item);
  };
  let order: readonly AgendaItem[] = first.filter((item) => kept(item, second));
  for (const item of second) if (find(order, item.id) === undefined && kept(item, first)) order = placed(order, item, second);
  const parts = order.map(({ id }): { readonly item: AgendaItem; readonly clashes: readonly Clash[] } => {
    const [own, other] = [find(mine, id), find(theirs, id)];
    if (own !== undefined && other !== undefined) return together(find(base, id), own, other);
    const item = own ?? other ?? order[0];
    if (item === undefined) throw new RangeError('an item of neither agenda');
    return { item, clashes: find(base, id) === undefined ? [] : [{ item: id, title: item.title, field: 'removed', theirs: item.title }] };
  });
  return { items: numbered(parts.map(({ item }) => item)), clashes: parts.flatMap(({ clashes }) => clashes) };
};
