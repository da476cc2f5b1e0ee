import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme as FluentTheme } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { followPlace } from './follow.ts';
import { LiveRegion, type Announcer } from './frame/announcer.tsx';
import { fetched } from './frame/fetched.tsx';
import { isNowhere } from './frame/focus.ts';
import { Foot } from './frame/foot.tsx';
import { Astray, UnknownMeeting } from './frame/astray.tsx';
import { HouseContext, useHouse, usePlace, useStage, type House } from './frame/house.tsx';
import { Mishap } from './frame/mishap.tsx';
import { PagesBar } from './frame/pages-bar.tsx';
import { Failed, WholePage } from './frame/states.tsx';
import { TheirLanguage } from './frame/theirs.tsx';
import { tagOf } from './language.ts';
import { fetchApology } from './meeting/answer.tsx';
import { GroupSwitch } from './overview/group-switch.tsx';
import { OverviewPage } from './overview/page.tsx';
import { fetchPointedAt, isDrawn, PageOf } from './pages.tsx';
import { PAGES, pagesFor, type Place } from './routes.ts';
import type { Stage } from './session.ts';
import { StartPage } from './start/page.tsx';
import type { Theme } from './teams.ts';
import type { Themes } from './themes.ts';
import type { Words } from './words.ts';
import { fetchReport } from './workstream/page.tsx';
import './app.css';

export { fetchPage } from './pages.tsx';
export { loadWords } from './words.ts';

const FLUENT: Readonly<Record<Theme, FluentTheme>> = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const Ground = ({ themes, children }: { readonly themes: Themes; readonly children: ReactNode }): ReactElement => {
  const theme = useSyncExternalStore(themes.subscribe, themes.now);
  useLayoutEffect(() => { document.documentElement.dataset['theme'] = theme; }, [theme]);
  return <FluentProvider theme={FLUENT[theme]} className="stage">{children}</FluentProvider>;
};

const { Part: ConfigPage } = fetched(async () => import('./config/page.tsx'));

interface Shown<At extends Stage['at']> {
  readonly stage: Extract<Stage, { at: At }>;
}

/** A page that is fetched when it is opened; another group's is another page. */
const Fetched = ({ busy = false, ...props }: Parameters<typeof PageOf>[0] & { readonly busy?: boolean }): ReactElement => (
  <main className="page" aria-busy={busy}>
    <PageOf key={`${props.page} ${props.group?.id ?? ''} ${props.team ?? ''} ${props.meeting ?? ''}`} {...props} />
  </main>
);

const InGroup = ({ stage }: Shown<'ready'>): ReactElement => {
  const place = usePlace();
  const { visit } = useHouse();
  const { overview, switching } = stage;
  const page = isDrawn(place.page) ? place.page : 'overview';
  const { meeting } = place;
  // the place also tells what is looked for, letter by letter
  const bar = useMemo(() => (
    <PagesBar pages={pagesFor(overview.may, isDrawn)} now={page} about={{ group: overview.group.id, team: overview.team, meeting }}>
      <GroupSwitch overview={overview} busy={switching} />
    </PagesBar>
  ), [overview, page, meeting, switching]);
  return (
    <TheirLanguage value={tagOf(overview.group.language)}>
      {visit.surface !== 'meetingStage' && bar}
      <Astray stage={stage} />
      <UnknownMeeting overview={overview} />
      {page === 'overview' ? <OverviewPage stage={stage} /> : <Fetched page={page} group={overview.group} team={place.team ?? overview.team} meeting={meeting} busy={switching} />}
      {visit.surface === 'content' && <Foot />}
    </TheirLanguage>
  );
};

const InNoGroup = ({ stage }: Shown<'groupless'>): ReactElement => {
  const place = usePlace();
  const { places } = stage;
  const team = place.team ?? places[0]?.team ?? null;
  const asked = place.page === 'setup' || place.page === 'check' ? place.page : 'overview';
  // who only looks after the installation has nothing else to see
  const page = places.length === 0 && asked === 'overview' ? 'check' : isDrawn(asked) ? asked : 'overview';
  const pages = places.length === 0 ? [] : PAGES.filter((known) => known === 'overview' || known === 'check' || known === page);
  return (
    <>
      <PagesBar pages={pages} now={page} about={{ group: null, team, meeting: null }} />
      {page === 'overview' ? <StartPage places={places} /> : <Fetched page={page} group={null} team={team} meeting={null} />}
      <Foot />
    </>
  );
};

/** Somebody who stands in for a member need not be in the group: the papers of that meeting are all there is for them. */
const StandingIn = (): ReactElement => <><Fetched page="papers" group={null} team={null} meeting={usePlace().meeting} /><Foot /></>;

const mayStandIn = (stage: Stage, { page, group }: Place): boolean => {
  if (page !== 'papers' || group === null) return false;
  return stage.at === 'groupless' || (stage.at === 'failed' && stage.trouble.kind === 'refused' && ['notInAGroup', 'notFound'].includes(stage.trouble.problem.why));
};

const Page = ({ session, navigation, visit }: Pick<House, 'session' | 'navigation' | 'visit'>): ReactElement | null => {
  const stage = useStage(session);
  const place = usePlace();
  const last = useRef(stage.at);
  // the button that asked again is gone with its page
  useLayoutEffect(() => {
    if (last.current === 'failed' && stage.at !== 'failed' && isNowhere()) navigation.expectArrival();
    last.current = stage.at;
  }, [stage.at, navigation]);
  useEffect(() => followPlace(session, navigation), [session, navigation]);
  if (visit.surface === 'settings') return <ConfigPage />;
  if (mayStandIn(stage, place)) return <StandingIn />;
  switch (stage.at) {
    case 'loading': return null;
    case 'failed': return <Failed trouble={stage.trouble} />;
    case 'groupless': return <InNoGroup stage={stage} />;
    case 'ready': return <InGroup stage={stage} />;
  }
};

type Inside = Omit<House, 'announce'>;

const App = ({ session, live, words, language, navigation, visit }: Inside): ReactElement => {
  const region = useRef<Announcer>(null);
  const [announce] = useState(() => (sentence: string): void => { region.current?.say(sentence); });
  const house = useMemo((): House => ({ session, live, words, language, navigation, visit, announce }), [session, live, words, language, navigation, visit, announce]);
  return (
    <HouseContext value={house}>
      <Page session={session} navigation={navigation} visit={visit} />
      <LiveRegion ref={region} />
    </HouseContext>
  );
};

export const drawPage = (root: HTMLElement, themes: Themes, inside: Inside): void => {
  createRoot(root).render(<Ground themes={themes}><Mishap words={inside.words}><App {...inside} /></Mishap></Ground>);
};

export const drawOutside = (root: HTMLElement, themes: Themes, words: Words): void => {
  const { tab } = words;
  createRoot(root).render(
    <Ground themes={themes}>
      <WholePage tone="calm" title={tab.outsideTitle} text={tab.outside} action={{ label: tab.retry, run: () => { location.reload(); } }} />
    </Ground>,
  );
};

/** What is likely to be asked for next is fetched while nothing else is done. */
export const fetchAhead = (): void => {
  fetchApology();
  fetchReport();
  document.addEventListener('pointerover', fetchPointedAt);
  document.addEventListener('focusin', fetchPointedAt);
};
