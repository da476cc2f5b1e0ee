import { newBlocker } from '../../../shared/domain/blocker-deeds.ts';
import { id, NOW } from '../../store/world.ts';
import type { PeopleWorld } from '../world.ts';

/** A blocker that is not as anybody read it: whoever may act on it hears that, and leaves it as it is for the next person. */
export const blockersDrives = (world: () => PeopleWorld) => {
  const ids = { blocker: id(), person: id() };
  const at = () => ({ group: world().group.id, blocker: ids.blocker, revision: 7 });
  return {
    prepare: async (): Promise<void> => {
      const { group } = world();
      const written = { title: 'No analyst', detail: '', workstream: null, decisionSince: null };
      await world().in(async (records) => { await records.blockers.save(group.id, newBlocker(ids.blocker, 'BLK-2026-001', written, { by: ids.person, at: NOW, today: '2026-11-02' })); });
    },
    rows: {
      blockers: { deed: 'seeBlockers', input: () => ({ group: world().group.id, one: ids.blocker }) },
      raiseBlocker: { deed: 'raiseBlocker', input: () => ({ group: world().group.id, title: '', detail: '', workstream: null, decisionSince: null }) },
      changeBlocker: { deed: 'raiseBlocker', input: () => ({ ...at(), title: 'x', detail: '', workstream: null }) },
      takeBlocker: { deed: 'takeBlocker', input: () => ({ ...at(), due: '2026-12-01' }) },
      giveBackBlocker: { deed: 'endBlocker', input: () => ({ ...at(), words: '' }) },
      offerBlocker: { deed: 'endBlocker', input: () => ({ ...at(), person: ids.person }) },
      waitBlocker: { deed: 'endBlocker', input: () => ({ ...at(), since: null, decision: null }) },
      endBlocker: { deed: 'endBlocker', input: () => ({ ...at(), how: 'removed' as const, words: 'x' }) },
      reopenBlocker: { deed: 'raiseBlocker', input: at },
      escalateBlocker: { deed: 'escalateBlocker', input: () => ({ ...at(), body: ids.person, words: 'x' }) },
    },
  } as const;
};
