import { useLayoutEffect, useRef, type ReactElement } from 'react';
import type { Stage } from '../session.ts';
import { MyActions } from '../action/page.tsx';
import { fetched } from '../frame/fetched.tsx';
import { useHouse } from '../frame/house.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { keepFresh } from '../freshness.ts';
import { MeetingCard } from '../meeting/page.tsx';
import { Board } from '../workstream/page.tsx';
import { Banners, Lasting } from './banners.tsx';
import { Strip } from './strip.tsx';
import './overview.css';

const { Part: Deliveries } = fetched(async () => import('../delivery/page.tsx'));
const { Part: TermsCard } = fetched(async () => import('../terms/card.tsx'));

/** The first page: what a chair must know in ten seconds. */
export const OverviewPage = ({ stage }: { readonly stage: Extract<Stage, { at: 'ready' }> }): ReactElement => {
  const { session, live, words: { terms } } = useHouse();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => keepFresh(() => { void session.refresh(); }, live), [session, live]);
  const { overview, switching } = stage;
  return (
    <main className="page" aria-busy={switching}>
      <header className="page-head">
        <div>
          <PageTitle title={overview.group.name} ref={heading}><Theirs>{overview.group.name}</Theirs></PageTitle>
          <p className="faint">{terms.heading(overview.terms.version)}</p>
        </div>
      </header>
      <Banners stage={stage} heading={heading} />
      <Strip overview={overview} />
      <Lasting overview={overview} />
      <div className={`columns ${switching ? 'leaving' : ''}`} key={overview.group.id}>
        <div className="column"><MeetingCard overview={overview} /></div>
        <div className="column">
          <Board overview={overview} />
          <MyActions overview={overview} />
          {overview.deliveries !== null && <Deliveries deliveries={overview.deliveries} overview={overview} />}
          <TermsCard overview={overview} />
        </div>
      </div>
    </main>
  );
};
