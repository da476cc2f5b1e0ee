import type { PeopleWorld } from '../world.ts';

/** What is asked over all groups: whoever may see none of them is told so. */
export const mineDrives = (world: () => PeopleWorld) => ({
  rows: {
    mine: { deed: 'seeGroup', input: () => ({}) },
    search: { deed: 'seeGroup', input: () => ({ group: world().group.id, words: 'x' }) },
  },
} as const);
