import { app, authentication } from '@microsoft/teams-js';

/** The one place that knows teams-js. */

export const THEMES = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface TeamsContext {
  readonly theme: Theme;
  /** as Teams gives it, 'en-gb' */
  readonly locale: string;
  /** the Microsoft 365 group of the team whose channel the tab stands in */
  readonly team: string | null;
  /** what a deep link asked for, 'terms:<group>' */
  readonly subPage: string | null;
}

export interface Teams {
  readonly context: TeamsContext;
  readonly token: () => Promise<string>;
  readonly onTheme: (changed: (theme: Theme) => void) => void;
  /** tells Teams that the page is drawn */
  readonly loaded: () => void;
}

const PATIENCE = 5000;

/** Outside Teams the library refuses at once, or, in a foreign frame, waits for a minute. */
const withinPatience = async <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Error('Teams did not answer')); }, PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const themeOf = (name: string): Theme => THEMES.find((theme) => theme === name) ?? 'default';

export const openTeams = async (): Promise<Teams> => {
  await withinPatience(app.initialize());
  const told = await withinPatience(app.getContext());
  app.notifyAppLoaded();
  return {
    context: { theme: themeOf(told.app.theme), locale: told.app.locale, team: told.team?.groupId ?? null, subPage: told.page.subPageId ?? null },
    token: async () => authentication.getAuthToken(),
    onTheme: (changed) => { app.registerOnThemeChangeHandler((name) => { changed(themeOf(name)); }); },
    loaded: () => { void app.notifySuccess(); },
  };
};
