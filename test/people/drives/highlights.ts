import type { PeopleWorld } from '../world.ts';

/** A workstream that is there, in a revision that is not: whoever may write, hears that it has changed. */
export const highlightsDrives = (world: () => PeopleWorld, workstream: () => string) => {
  const at = () => ({ group: world().group.id, meeting: world().meeting });
  return {
    highlights: { deed: 'seeHighlights', input: at },
    saveHighlight: {
      deed: 'writePlan',
      input: () => ({ ...at(), workstream: workstream(), revision: 99, done: 'x', next: '', rag: 'green' as const, reason: '', ask: '', backBy: null, evidence: 'x', despite: '' }),
    },
  } as const;
};
