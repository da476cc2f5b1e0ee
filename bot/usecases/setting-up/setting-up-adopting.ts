import type { Group } from '../../../shared/domain/group.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Draft } from '../../draft.ts';
import type { Records, Who } from '../../ports.ts';

/** The adoption under way: what is written, by whom and when. */
export interface Adopting {
  readonly who: Who;
  readonly draft: Draft;
  readonly group: Group;
  readonly isNew: boolean;
  readonly now: Instant;
  readonly newId: () => string;
}

/** One line of the group's journal, by whoever adopts. */
export async function note(records: Records, { who, now, group }: Adopting, what: string, about: string, before: unknown, after: unknown): Promise<void> {
  await records.journal.write({ group: group.id, at: now, who: who.person, what, about, before, after, clause: null });
}
