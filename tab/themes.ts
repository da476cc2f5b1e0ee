import type { Teams, Theme } from './teams.ts';

export interface Themes {
  readonly now: () => Theme;
  readonly subscribe: (changed: () => void) => () => void;
}

/** The theme that Teams shows, as it changes. */
export const followTheme = (teams: Pick<Teams, 'context' | 'onTheme'>): Themes => {
  let theme = teams.context.theme;
  const watchers = new Set<() => void>();
  teams.onTheme((next) => {
    theme = next;
    for (const changed of watchers) changed();
  });
  return { now: () => theme, subscribe: (changed) => { watchers.add(changed); return () => { watchers.delete(changed); }; } };
};

/** Outside Teams the device's own wish is followed. */
export const deviceTheme = (): Themes => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  return {
    now: () => (dark.matches ? 'dark' : 'default'),
    subscribe: (changed) => { dark.addEventListener('change', changed); return () => { dark.removeEventListener('change', changed); }; },
  };
};
