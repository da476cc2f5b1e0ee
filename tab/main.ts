import type { Door } from './api.ts';
import { languageOf, tagOf } from './language.ts';
import { openLive } from './live.ts';
import { showGroupOf } from './meeting-group.ts';
import { openNavigation } from './navigation.ts';
import { placeOfOpening, START, type Place } from './routes.ts';
import { openSession, type Session } from './session.ts';
import { openTeams, type Teams, type TeamsContext } from './teams.ts';
import { deviceTheme, followTheme } from './themes.ts';

/** Signing in and asking for the data go on while the page's code is still coming; the shell of index.html stands until both are there. */

const root = document.querySelector<HTMLElement>('#root');

const idle = (work: () => void): void => { if ('requestIdleCallback' in window) requestIdleCallback(work); else setTimeout(work, 500); };

const isBesideMeeting = ({ surface }: TeamsContext): boolean => surface === 'sidePanel' || surface === 'meetingStage';

/** Beside a meeting, and on its stage, the run sheet; elsewhere what the tab was set up to open at. */
const beginningOf = (context: TeamsContext): Place | null => {
  const opening = placeOfOpening(location.search);
  return isBesideMeeting(context) ? { ...START, page: 'session', group: opening?.group ?? null } : opening;
};

/** false: beside a meeting that is not known to be the shown group's */
const read = async (session: Session, context: TeamsContext, named: boolean): Promise<boolean> => {
  await session.refresh();
  return named || !isBesideMeeting(context) || showGroupOf(session, context.threads);
};

const show = async (place: HTMLElement, teams: Teams): Promise<void> => {
  const { context } = teams;
  // from now on, although nothing is drawn yet: a change is told once
  const themes = followTheme(teams);
  const language = languageOf(context.locale);
  document.documentElement.lang = tagOf(language);
  document.documentElement.dataset['surface'] = context.surface;
  const navigation = openNavigation(window, context.subPage, beginningOf(context));
  const door: Door = { token: teams.token, language, fetch: async (url, init) => fetch(url, init) };
  const { group } = navigation.now();
  const session = openSession(door, group);
  const live = openLive(door);
  session.subscribe(() => {
    const stage = session.stage();
    live.follow(stage.at === 'ready' ? stage.overview.group.id : null);
  });
  const fetchApp = async (): Promise<typeof import('./app.tsx')> => {
    const app = await import('./app.tsx');
    app.fetchPage(navigation.now().page);
    return app;
  };
  const [app, known] = await Promise.all([fetchApp(), read(session, context, group !== null)]);
  const visit = { surface: context.surface, known, offer: teams.offer };
  app.drawPage(place, themes, { session, live, navigation, language, visit, words: await app.loadWords(language) });
  teams.loaded();
  idle(app.fetchAhead);
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
