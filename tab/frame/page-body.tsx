import { Button, Link } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Trouble } from '../api.ts';
import { hrefOf, type Place } from '../routes.ts';
import { useHouse, usePlace } from './house.tsx';
import { useBusy, type PageData } from './page-data.ts';
import { Shape } from './shape.tsx';
import { wordsFor } from './trouble-words.ts';
import { WaitPage } from './wait.tsx';

/** From something that is not there: to its page, or, where that was meant, to the overview. */
const NotThere = (): ReactElement => {
  const { words: { tab } } = useHouse();
  const place = usePlace();
  const { page, group, meeting, one } = place;
  const named = meeting !== null || one !== undefined;
  const to: Place = { page: named ? page : 'overview', group, team: null, meeting: null };
  return <Link href={hrefOf(to)}>{tab.toPage(tab.page(to.page))}</Link>;
};

/** The place of what could not be read: what happened, and what helps. */
const NotRead = ({ trouble, refresh }: { readonly trouble: Trouble; readonly refresh: () => Promise<unknown> }): ReactElement => {
  const { words } = useHouse();
  const { busy, during } = useBusy();
  const { tone, title, text, reference } = wordsFor(trouble, words);
  return (
    <section className="card not-read">
      <Shape tone={tone} size={28} />
      <div role="alert"><h2>{title}</h2><p>{text}</p>{reference !== undefined && <p className="faint">{reference}</p>}</div>
      {trouble.kind === 'refused' && trouble.problem.why === 'notFound'
        ? <NotThere />
        : <Button disabledFocusable={busy} onClick={() => { void during(refresh); }}>{busy ? words.tab.retrying : words.tab.retry}</Button>}
    </section>
  );
};

/** What is shown is older than it should be. */
const Older = ({ refresh }: { readonly refresh: () => Promise<unknown> }): ReactElement => {
  const { words: { tab } } = useHouse();
  const { busy, during } = useBusy();
  return (
    <span className="banner">
      <Shape tone="warn" size={20} /><span className="say">{tab.older}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => { void during(refresh); }}>{busy ? tab.retrying : tab.retry}</Button>
    </span>
  );
};

/** A page's request as it stands: on its way, failed, or there. What is inside stays in place while it is read again. */
export const PageBody = <T,>({ data, children }: { readonly data: PageData<T>; readonly children: (value: T) => ReactNode }): ReactElement => {
  const { words: { tab } } = useHouse();
  const { stage, refresh } = data;
  if (stage.at === 'loading') return <div aria-busy="true"><output className="unseen">{tab.loadingPage}</output><WaitPage /></div>;
  if (stage.at === 'failed') return <NotRead trouble={stage.trouble} refresh={refresh} />;
  return (
    <>
      <output>{stage.trouble !== null && <Older refresh={refresh} />}</output>
      {children(stage.value)}
    </>
  );
};
