import { Link, Select } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement, type RefObject } from 'react';
import type { Overview } from '../../shared/contract/views.ts';
import type { Stage } from '../session.ts';
import { MyActions } from '../action/page.tsx';
import { useHouse } from '../frame/house.tsx';
import { NewWindow } from '../frame/new-window.tsx';
import { Theirs, TheirLanguage } from '../frame/theirs.tsx';
import { Wait } from '../frame/wait.tsx';
import { tagOf } from '../language.ts';
import { MeetingCard } from '../meeting/page.tsx';
import { Board } from '../workstream/page.tsx';
import { Banners } from './banners.tsx';
import { choices } from './view.ts';
import './overview.css';

const Deliveries = lazy(async () => import('../delivery/page.tsx'));
const TermsCard = lazy(async () => import('../terms/page.tsx'));

/** It can be chosen again at once: an answer that was overtaken is not shown. */
const GroupSwitch = ({ overview, busy }: { readonly overview: Overview; readonly busy: boolean }): ReactElement | null => {
  const { session, words: { tab, format }, announce } = useHouse();
  const [asked, setAsked] = useState(overview.group.id);
  const groups = choices(overview);
  if (groups.length < 2) return null;
  const open = async (id: string): Promise<void> => {
    const name = groups.find((group) => group.id === id)?.name ?? '';
    const before = session.stage();
    const wasStale = before.at === 'ready' && before.trouble !== null;
    setAsked(id);
    announce(tab.switching(name));
    await session.switchTo(id);
    const stage = session.stage();
    if (stage.at !== 'ready' || stage.switching) return;
    if (stage.overview.group.id === id) announce(tab.switched(name));
    else if (wasStale && stage.trouble !== null) announce(tab.stale(format.time(stage.overview.group.zone, stage.overview.now)));
  };
  return (
    <label className="switch">
      <span className="faint">{tab.group}</span>
      <Select value={busy ? asked : overview.group.id} onChange={(_, { value }) => { void open(value); }}>
        {groups.map((group) => <option key={group.id} value={group.id} lang={tagOf(group.language)}>{group.name}</option>)}
      </Select>
    </label>
  );
};

const PAPERS = ['privacy', 'accessibility'] as const;

const Foot = (): ReactElement => {
  const { words: { tab } } = useHouse();
  return (
    <footer className="page-foot">
      {PAPERS.map((paper) => <Link key={paper} href={`/${paper}`} target="_blank" rel="noreferrer">{tab[paper]}<NewWindow /></Link>)}
    </footer>
  );
};

interface Props {
  readonly stage: Extract<Stage, { at: 'ready' }>;
  /** where the keyboard goes when nothing nearer is left */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The first page: what a chair must know in ten seconds. */
export const OverviewPage = ({ stage, heading }: Props): ReactElement => {
  const { words: { terms } } = useHouse();
  const { overview, switching } = stage;
  return (
    <TheirLanguage value={tagOf(overview.group.language)}>
      <main className="page" aria-busy={switching}>
        <header className="page-head">
          <div>
            <h1 ref={heading} tabIndex={-1}><Theirs>{overview.group.name}</Theirs></h1>
            <p className="faint">{terms.heading(overview.terms.version)}</p>
          </div>
          <GroupSwitch overview={overview} busy={switching} />
        </header>
        <Banners stage={stage} heading={heading} />
        <div className={`columns ${switching ? 'leaving' : ''}`} key={overview.group.id}>
          <div className="column"><MeetingCard overview={overview} /></div>
          <div className="column">
            <Board overview={overview} />
            <MyActions overview={overview} />
            <Suspense fallback={<Wait />}>
              {overview.deliveries !== null && <Deliveries deliveries={overview.deliveries} overview={overview} />}
              <TermsCard terms={overview.terms} />
            </Suspense>
          </div>
        </div>
      </main>
      <Foot />
    </TheirLanguage>
  );
};
