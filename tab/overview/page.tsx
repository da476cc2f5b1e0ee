import { Button, Select } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { Overview } from '../../shared/contract/views.ts';
import type { Stage } from '../session.ts';
import { MyActions } from '../action/page.tsx';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { Wait } from '../frame/wait.tsx';
import { MeetingCard } from '../meeting/page.tsx';
import { Board } from '../workstream/page.tsx';
import { choices, endedStrategy } from './view.ts';
import './overview.css';

const Deliveries = lazy(async () => import('../delivery/page.tsx'));
const TermsCard = lazy(async () => import('../terms/page.tsx'));

const GroupSwitch = ({ overview, busy }: { readonly overview: Overview; readonly busy: boolean }): ReactElement | null => {
  const { session, words: { tab }, announce } = useHouse();
  const groups = choices(overview);
  if (groups.length < 2) return null;
  const open = async (id: string): Promise<void> => {
    const name = groups.find((group) => group.id === id)?.name ?? '';
    announce(tab.switching(name));
    await session.switchTo(id);
    const stage = session.stage();
    if (stage.at === 'ready' && stage.overview.group.id === id) announce(tab.switched(name));
  };
  return (
    <label className="switch">
      <span className="faint">{tab.group}</span>
      <Select value={overview.group.id} disabled={busy} onChange={(_, { value }) => { void open(value); }}>
        {groups.map((group) => <option key={group.id} value={group.id}>{group.name}</option>)}
      </Select>
    </label>
  );
};

const Banners = ({ stage }: { readonly stage: Extract<Stage, { at: 'ready' }> }): ReactElement => {
  const { session, words: { tab, format } } = useHouse();
  const { overview } = stage;
  const ended = endedStrategy(overview);
  return (
    <>
      <output>
        {stage.trouble !== null && (
          <span className="banner">
            <Shape tone="warn" size={20} /><span className="say">{tab.stale(format.time(overview.group.zone, overview.now))}</span>
            <Button size="small" onClick={() => { void session.refresh(); }}>{tab.retry}</Button>
          </span>
        )}
      </output>
      {ended !== null && (
        <div className="banner">
          <Shape tone="warn" size={20} /><p className="say"><strong>{tab.periodEnded(ended.title, format.day(ended.until))}</strong> {tab.periodEndedAdvice}</p>
        </div>
      )}
    </>
  );
};

/** The first page: what a chair must know in ten seconds. */
export const OverviewPage = ({ stage }: { readonly stage: Extract<Stage, { at: 'ready' }> }): ReactElement => {
  const { words: { terms } } = useHouse();
  const { overview, switching } = stage;
  return (
    <main className="page" aria-busy={switching}>
      <header className="page-head">
        <div><h1>{overview.group.name}</h1><p className="faint">{terms.heading(overview.terms.version)}</p></div>
        <GroupSwitch overview={overview} busy={switching} />
      </header>
      <Banners stage={stage} />
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
  );
};
