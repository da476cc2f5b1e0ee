import type { Door } from './api.ts';
import { languageOf, tagOf } from './language.ts';
import { openLive } from './live.ts';
import { openNavigation } from './navigation.ts';
import { openSession } from './session.ts';
import { openTeams, type Teams } from './teams.ts';
import { deviceTheme, followTheme } from './themes.ts';

/** Signing in and asking for the data go on while the page's code is still coming; the shell of index.html stands until both are there. */

const root = document.querySelector<HTMLElement>('#root');

const idle = (work: () => void): void => { if ('requestIdleCallback' in window) requestIdleCallback(work); else setTimeout(work, 500); };

const show = async (place: HTMLElement, teams: Teams): Promise<void> => {
  const language = languageOf(teams.context.locale);
  document.documentElement.lang = tagOf(language);
  const navigation = openNavigation(window, teams.context.subPage);
  const door: Door = { token: teams.token, language, fetch: async (url, init) => fetch(url, init) };
  const session = openSession(door, navigation.now().group);
  const live = openLive(door);
  session.subscribe(() => {
    const stage = session.stage();
    live.follow(stage.at === 'ready' ? stage.overview.group.id : null);
  });
  const [app] = await Promise.all([import('./app.tsx'), session.refresh()]);
  app.drawPage(place, followTheme(teams), { session, live, navigation, language, words: await app.loadWords(language) });
  teams.loaded();
  idle(() => { void app.loadForms(); });
};

const showOutside = async (place: HTMLElement): Promise<void> => {
  const language = languageOf(navigator.language);
  document.documentElement.lang = tagOf(language);
  const app = await import('./app.tsx');
  app.drawOutside(place, deviceTheme(), await app.loadWords(language));
};

if (root !== null) {
  const place = root;
  void openTeams().then(async (teams) => show(place, teams), async () => showOutside(place));
}
