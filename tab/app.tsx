import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme as FluentTheme } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { LiveRegion, type Announcer } from './frame/announcer.tsx';
import { isNowhere } from './frame/focus.ts';
import { HouseContext, useStage, type House } from './frame/house.tsx';
import { Mishap } from './frame/mishap.tsx';
import { Failed, WholePage } from './frame/states.tsx';
import { loadApology } from './meeting/answer.tsx';
import { OverviewPage } from './overview/page.tsx';
import type { Session } from './session.ts';
import type { Theme } from './teams.ts';
import type { Themes } from './themes.ts';
import type { Words } from './words.ts';
import { loadReport } from './workstream/page.tsx';
import './app.css';

export { loadWords } from './words.ts';

const FLUENT: Readonly<Record<Theme, FluentTheme>> = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const Stage = ({ themes, children }: { readonly themes: Themes; readonly children: ReactNode }): ReactElement => {
  const theme = useSyncExternalStore(themes.subscribe, themes.now);
  useLayoutEffect(() => { document.documentElement.dataset['theme'] = theme; }, [theme]);
  return <FluentProvider theme={FLUENT[theme]} className="stage">{children}</FluentProvider>;
};

const Page = ({ session }: { readonly session: Session }): ReactElement | null => {
  const stage = useStage(session);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(stage.at);
  // the button that asked again is gone with its page
  useEffect(() => {
    if (last.current === 'failed' && stage.at === 'ready' && isNowhere()) heading.current?.focus();
    last.current = stage.at;
  }, [stage.at]);
  switch (stage.at) {
    case 'loading': return null;
    case 'failed': return <Failed trouble={stage.trouble} />;
    case 'ready': return <OverviewPage stage={stage} heading={heading} />;
  }
};

const App = ({ session, words }: { readonly session: Session; readonly words: Words }): ReactElement => {
  const live = useRef<Announcer>(null);
  const [announce] = useState(() => (sentence: string): void => { live.current?.say(sentence); });
  const house = useMemo((): House => ({ session, words, announce }), [session, words, announce]);
  return (
    <HouseContext value={house}>
      <Page session={session} />
      <LiveRegion ref={live} />
    </HouseContext>
  );
};

export const drawPage = (root: HTMLElement, themes: Themes, session: Session, words: Words): void => {
  createRoot(root).render(<Stage themes={themes}><Mishap words={words}><App session={session} words={words} /></Mishap></Stage>);
};

export const drawOutside = (root: HTMLElement, themes: Themes, words: Words): void => {
  const { tab } = words;
  createRoot(root).render(
    <Stage themes={themes}>
      <WholePage tone="calm" title={tab.outsideTitle} text={tab.outside} action={{ label: tab.retry, run: () => { location.reload(); } }} />
    </Stage>,
  );
};

/** Fetched while nothing else is done, so that a form opens at once. */
export const loadForms = async (): Promise<unknown> => Promise.all([loadApology(), loadReport()]);
