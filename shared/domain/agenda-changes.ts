import type { AgendaItem, PaperLine, Purpose } from './agenda.ts';
import type { ItemId } from './ids.ts';

interface About {
  readonly item: ItemId;
  readonly title: string;
}

/** What is other than before; `title` is the item's present one, of a removed item its last. */
export type AgendaChange =
  | (About & { readonly kind: 'added'; readonly number: number })
  | (About & { readonly kind: 'removed' })
  | (About & { readonly kind: 'renamed'; readonly from: string })
  | (About & { readonly kind: 'moved'; readonly from: number; readonly to: number })
  | (About & { readonly kind: 'retimed'; readonly from: number; readonly to: number })
  | (About & { readonly kind: 'presenter'; readonly from: string | null; readonly to: string | null })
  | (About & { readonly kind: 'purpose'; readonly from: Purpose; readonly to: Purpose })
  | (About & { readonly kind: 'papers'; readonly count: number });

/** Which of them keep their order: the longest run that does. The others were moved, and no more of them than need be. */
const keptOrder = (places: readonly number[]): ReadonlySet<number> => {
  const lengths: number[] = [];
  const before: number[] = [];
  places.forEach((place, at) => {
    let best = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      if ((places[earlier] ?? 0) < place && (best === -1 || (lengths[earlier] ?? 0) > (lengths[best] ?? 0))) best = earlier;
    }
    lengths.push(best === -1 ? 1 : (lengths[best] ?? 0) + 1);
    before.push(best);
  });
  const kept = new Set<number>();
  let at = lengths.indexOf(Math.max(0, ...lengths));
  while (at !== -1 && at < places.length) {
    kept.add(at);
    at = before[at] ?? -1;
  }
  return kept;
};

const samePaper = (a: PaperLine, b: PaperLine): boolean => a.id === b.id && a.title === b.title && a.url === b.url && a.state === b.state && a.restricted === b.restricted;

const samePapers = (a: readonly PaperLine[], b: readonly PaperLine[]): boolean => a.length === b.length && a.every((paper, at) => samePaper(paper, b[at] ?? paper) && b[at] !== undefined);

const withinItem = (was: AgendaItem, is: AgendaItem): readonly AgendaChange[] => {
  const about = { item: is.id, title: is.title };
  return [
    ...(was.title === is.title ? [] : [{ ...about, kind: 'renamed', from: was.title } as const]),
    ...(was.minutes === is.minutes ? [] : [{ ...about, kind: 'retimed', from: was.minutes, to: is.minutes } as const]),
    ...(was.presenter === is.presenter ? [] : [{ ...about, kind: 'presenter', from: was.presenter, to: is.presenter } as const]),
    ...(was.purpose === is.purpose ? [] : [{ ...about, kind: 'purpose', from: was.purpose, to: is.purpose } as const]),
    ...(samePapers(was.papers, is.papers) ? [] : [{ ...about, kind: 'papers', count: is.papers.length } as const]),
  ];
};

/** What an agenda says that it did not say before, item by item in its present order, and then what is gone. */
export const changesBetween = (before: readonly AgendaItem[], after: readonly AgendaItem[]): readonly AgendaChange[] => {
  const was = new Map(before.map((item, place) => [item.id, { item, place }]));
  const still = after.filter(({ id }) => was.has(id));
  const kept = keptOrder(still.map(({ id }) => was.get(id)?.place ?? 0));
  const gone = before.filter(({ id }) => !after.some((item) => item.id === id));
  // where the same items stand in another order, one that has its old place is not said to have moved
  const isSame = gone.length === 0 && still.length === after.length;
  const moved = new Set(still.filter(({ id, number }, at) => !kept.has(at) && !(isSame && was.get(id)?.item.number === number)).map(({ id }) => id));
  return [
    ...after.flatMap((item): readonly AgendaChange[] => {
      const known = was.get(item.id)?.item;
      if (known === undefined) return [{ kind: 'added', item: item.id, title: item.title, number: item.number }];
      const move = moved.has(item.id) ? [{ kind: 'moved', item: item.id, title: item.title, from: known.number, to: item.number } as const] : [];
      return [...move, ...withinItem(known, item)];
    }),
    ...gone.map(({ id, title }) => ({ kind: 'removed', item: id, title } as const)),
  ];
};
