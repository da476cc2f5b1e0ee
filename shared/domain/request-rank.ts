import type { RequestId } from './ids.ts';
import type { Request } from './request.ts';

/** Not settled, and not on an agenda yet. */
export const isWaiting = ({ state }: Pick<Request, 'state'>): boolean => state === 'submitted' || state === 'triaged';

type Ranked = Pick<Request, 'rank' | 'at' | 'ref'>;

/** As the officers have put them in order; what came since then after those, the oldest first. */
export const inRank = (a: Ranked, b: Ranked): number => {
  if (a.rank !== b.rank) return (a.rank ?? Infinity) - (b.rank ?? Infinity);
  return a.at === b.at ? (a.ref < b.ref ? -1 : 1) : a.at < b.at ? -1 : 1;
};

export const waitingOf = <T extends Request>(requests: readonly T[]): readonly T[] => requests.filter(isWaiting).toSorted(inRank);

const isSame = (a: readonly RequestId[], b: readonly RequestId[]): boolean => a.length === b.length && a.every((id, at) => id === b[at]);

/** Those whose place changes, each with its new one; null: what waits is no longer what was put in order. A place is no other request: its revision stays. */
export const ranked = (requests: readonly Request[], was: readonly RequestId[], order: readonly RequestId[]): readonly Request[] | null => {
  const waiting = waitingOf(requests);
  const isOrder = order.length === waiting.length && new Set(order).size === order.length && waiting.every(({ id }) => order.includes(id));
  if (!isOrder || !isSame(waiting.map(({ id }) => id), was)) return null;
  return waiting.map((request) => ({ ...request, rank: order.indexOf(request.id) + 1 })).filter((request) => requests.find(({ id }) => id === request.id)?.rank !== request.rank);
};
