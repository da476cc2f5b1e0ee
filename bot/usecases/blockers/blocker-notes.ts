import type { BlockerView } from '../../../shared/contract/blockers.ts';
import { isBlocking, type Blocker, type Escalation } from '../../../shared/domain/blocker.ts';
import { chairOf } from '../../../shared/domain/blocker-obligations.ts';
import type { NoteMatter } from '../../../shared/domain/obligation.ts';
import { dayIn, type Day } from '../../../shared/domain/time.ts';
import type { NoteAsked } from '../notices/note-asked.ts';
import { namedIn, viewOf } from './blocker-views.ts';

export type BlockerMatter = Extract<NoteMatter, { readonly kind: 'blockerRaised' | 'blockerWaits' | 'blockerArrived' | 'blockerEnded' }>;

/** Why somebody is told: it is new; they undertook it, are asked to, or should find somebody; it has ended, here or above. */
export type BlockerSaying =
  | { readonly kind: 'raised' | 'arrived' | 'due' | 'offered' | 'untaken' | 'ended' }
  | { readonly kind: 'answeredAbove'; readonly by: string; readonly how: string; readonly state: 'removed' | 'withdrawn' };

export interface BlockerNote {
  readonly about: 'blocker';
  readonly matter: BlockerMatter;
  readonly says: BlockerSaying;
  readonly blocker: BlockerView;
  readonly today: Day;
}

const lastAnswer = ({ escalated }: Blocker): Escalation | undefined =>
  escalated.filter(({ ended }) => ended !== null).toSorted((a, b) => (a.ended?.at ?? '').localeCompare(b.ended?.at ?? '')).at(-1);

const waits = (blocker: Blocker, { to, group }: NoteAsked, chair: string | null, today: Day): BlockerSaying | null => {
  if (blocker.offered !== null && blocker.offered.to === to) return { kind: 'offered' };
  if (blocker.remover !== null) return blocker.remover.person === to && (blocker.remover.due ?? today) <= today ? { kind: 'due' } : null;
  // whoever has become chair since is told anew
  return to === (chair ?? group.secretary) ? { kind: 'untaken' } : null;
};

async function saysOf(asked: NoteAsked, matter: BlockerMatter, blocker: Blocker, today: Day): Promise<BlockerSaying | null> {
  const stands = isBlocking(blocker);
  switch (matter.kind) {
    case 'blockerRaised':
      return stands || asked.isShown === true ? { kind: 'raised' } : null;
    case 'blockerArrived':
      return stands || asked.isShown === true ? { kind: 'arrived' } : null;
    case 'blockerWaits':
      return stands ? waits(blocker, asked, chairOf({ group: asked.group, seats: await asked.records.seats.of(asked.group.id, today) }), today) : null;
    case 'blockerEnded': {
      if (!stands) return { kind: 'ended' };
      const { toName, ended } = lastAnswer(blocker) ?? { toName: '', ended: null };
      return ended === null ? null : { kind: 'answeredAbove', by: toName, how: ended.how, state: ended.state };
    }
  }
}

/** Null: it has become pointless. */
export async function blockerNote(asked: NoteAsked, matter: BlockerMatter): Promise<BlockerNote | null> {
  const { records, group, now } = asked;
  const found = await records.blockers.get(matter.blocker);
  if (found?.group !== group.id) return null;
  const today = dayIn(group.zone, now);
  const says = await saysOf(asked, matter, found.value, today);
  if (says === null) return null;
  const named = await namedIn(records, [found.value], await records.workstreams.of(group.id), { zone: group.zone, today });
  return { about: 'blocker', matter, says, blocker: viewOf(found.value, named), today };
}
