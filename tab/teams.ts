import { app, authentication, pages } from '@microsoft/teams-js';

/** The one place that knows teams-js. */

export const THEMES = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Where Teams shows the tab: as a tab, while a tab is being added, beside a meeting, or on everybody's screen in one. */
export const SURFACES = ['content', 'settings', 'sidePanel', 'meetingStage'] as const;
export type Surface = (typeof SURFACES)[number];

export interface TeamsContext {
  readonly surface: Surface;
  /** the chat and the channel that a meeting is talked about in; empty outside meetings */
  readonly threads: readonly string[];
  readonly theme: Theme;
  /** as Teams gives it, 'en-gb' */
  readonly locale: string;
  /** the Microsoft 365 group of the team whose channel the tab stands in */
  readonly team: string | null;
  /** what a deep link asked for, 'terms:<group>' */
  readonly subPage: string | null;
}

/** A tab as somebody has set it up for a channel or a chat. */
export interface Pinned {
  readonly name: string;
  readonly url: string;
}

export interface Teams {
  readonly context: TeamsContext;
  readonly token: () => Promise<string>;
  readonly onTheme: (changed: (theme: Theme) => void) => void;
  /** While a tab is being added: what is added when somebody presses Save; null: nothing can be yet. */
  readonly offer: (pinned: Pinned | null) => void;
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

const surfaceOf = (name: string): Surface => SURFACES.find((surface) => surface === name) ?? 'content';

const threadsOf = ({ meeting, chat, channel }: app.Context): readonly string[] => (meeting === undefined ? [] : [chat?.id, channel?.id].filter((id) => id !== undefined));

/** What deep links name, the same for every tab of the app: a link finds the one that was added. */
const ENTITY = 'quorate';

/** Teams asks once what is to be added, when Save is pressed. */
const offering = (): Teams['offer'] => {
  let wanted: Pinned | null = null;
  let heard = false;
  const save = async (event: pages.config.SaveEvent): Promise<void> => {
    try {
      if (wanted === null) throw new Error('there is nothing to add');
      const { name, url } = wanted;
      await pages.config.setConfig({ entityId: ENTITY, contentUrl: url, websiteUrl: url, suggestedDisplayName: name });
      event.notifySuccess();
    } catch {
      event.notifyFailure();
    }
  };
  return (pinned) => {
    wanted = pinned;
    if (!heard) pages.config.registerOnSaveHandler((event) => { void save(event); });
    heard = true;
    pages.config.setValidityState(pinned !== null);
  };
};

/** Several requests that find their token expired at once ask for one new one. */
const single = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | null = null;
  return async () => {
    asked ??= work().finally(() => { asked = null; });
    return asked;
  };
};

export const openTeams = async (): Promise<Teams> => {
  await withinPatience(app.initialize());
  const told = await withinPatience(app.getContext());
  app.notifyAppLoaded();
  return {
    context: {
      theme: themeOf(told.app.theme), locale: told.app.locale, team: told.team?.groupId ?? null, subPage: told.page.subPageId ?? null,
      surface: surfaceOf(told.page.frameContext), threads: threadsOf(told),
    },
    token: single(async () => authentication.getAuthToken()),
    offer: offering(),
    onTheme: (changed) => { app.registerOnThemeChangeHandler((name) => { changed(themeOf(name)); }); },
    loaded: () => { void app.notifySuccess(); },
  };
};
