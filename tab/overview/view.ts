import type { GroupHead, Overview } from '../../shared/contract/views.ts';

/** Every group to choose from, the shown one among them, in a steady order. */
export const choices = (overview: Overview): readonly GroupHead[] => {
  const others = overview.groups.filter((group) => group.id !== overview.group.id);
  return [overview.group, ...others].sort((a, b) => a.name.localeCompare(b.name));
};

/** The strategy whose period is over while its workstreams are still reported on. */
export const endedStrategy = (overview: Overview): NonNullable<Overview['strategy']> | null => (overview.strategy?.ended === true ? overview.strategy : null);
