import { PER_PAGE, type Ended, type Mark } from '../../shared/domain/ended.ts';
import type { GroupId, PersonId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { EndedRecords, Of } from '../ports.ts';

/** What of a list is asked for: what is open with the latest that ended, or those that ended before some other; and the one that is meant, however old. */
export interface PartAsked {
  readonly one?: string | undefined;
  readonly at?: Instant | undefined;
  readonly after?: string | undefined;
}

interface List<T> {
  readonly open: () => Promise<readonly T[]>;
  readonly kept: { readonly ended: EndedRecords<T>; get(id: string): Promise<Of<T> | undefined> };
  readonly mayRead: (one: T) => boolean;
}

export interface Part<T> {
  readonly rows: readonly T[];
  readonly ended: Ended;
}

export const markOf = ({ at, after }: PartAsked): Mark | undefined => (at === undefined || after === undefined ? undefined : { at, id: after });

/** As many questions to the store however much has ended, and however long ago. */
export async function partOf<T extends { readonly id: string }>(list: List<T>, group: GroupId, person: PersonId, asked: PartAsked): Promise<Part<T>> {
  const mark = markOf(asked);
  const open = mark === undefined ? await list.open() : [];
  const { rows, next } = await list.kept.ended.page(group, person, PER_PAGE, mark);
  const all = await list.kept.ended.count(group, person);
  const listed = [...open, ...rows];
  const meant = asked.one === undefined || listed.some(({ id }) => id === asked.one) ? undefined : await list.kept.get(asked.one);
  const one = meant?.group === group && list.mayRead(meant.value) ? [meant.value] : [];
  return { rows: [...listed, ...one], ended: { all, next } };
}
