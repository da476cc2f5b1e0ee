import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BlockersPage as Page } from '../../shared/contract/blockers.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { Card } from '../frame/card.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { useEarlier, type Earlier } from '../frame/earlier.tsx';
import { useHouse, usePlace } from '../frame/house.tsx';
import { useListing } from '../frame/listing.ts';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Trouble } from '../api.ts';
import { hrefOf } from '../routes.ts';
import { useDesk, type Desk } from './desk.ts';
import { List } from './list.tsx';
import { One } from './one.tsx';
import { RaiseForm } from './raise-form.tsx';
import { Toolbar } from './toolbar.tsx';
import { counted, LISTED, USUAL } from './view.ts';
import { useBlockersWords } from './words.ts';
import './blockers.css';

/** What was just done, and the way back, as long as nothing else has happened to it. */
const Undo = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { blockersPage: say } = useBlockersWords();
  const { busy, run, fault } = useDeed(() => { desk.forget(); document.querySelector<HTMLElement>('main h1')?.focus(); });
  const { done, page, save } = desk;
  if (done === null) return null;
  const at = { group: page.group.id, blocker: done.blocker, revision: done.revision };
  const back = async (): Promise<Trouble | null> => {
    switch (done.back.deed) {
      case 'giveBackBlocker':
        return await save('giveBackBlocker', { ...at, words: '' });
      case 'takeBlocker':
        return await save('takeBlocker', { ...at, due: done.back.due });
      case 'reopenBlocker':
        return await save('reopenBlocker', at);
      case 'takeBackOffer':
        return await save('offerBlocker', { ...at, person: null }, undefined, say.offerTakenBack);
      case 'endBlocker':
        return await save('endBlocker', { ...at, how: done.back.how, words: done.back.words });
      case 'withdraw':
        return await save('endBlocker', { ...at, how: 'withdrawn', words: '' });
    }
  };
  return (
    <div className="banner blocker-undo">
      <Shape tone="good" size={20} /><span className="say">{done.now.ref}: {done.said}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => { run(back); }}>{say.undo}<span className="unseen">{say.about(done.now.ref)}</span></Button>
      {fault}
    </div>
  );
};

/** Facts without marks: who has undertaken and removed what (R50). */
const Removing = ({ page: { removing } }: { readonly page: Page }): ReactElement | null => {
  const { blockersPage: say } = useBlockersWords();
  if (removing.length === 0) return null;
  return (
    <Card title={say.removing}>
      <p className="faint">{say.removingHint}</p>
      <ul className="rows blocker-removing">{removing.map((facts) => <li key={facts.person}><span className="name">{facts.name}</span><span>{say.removingOf(facts)}</span></li>)}</ul>
    </Card>
  );
};

const Register = ({ desk, earlier }: { readonly desk: Desk; readonly earlier: Earlier | null }): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const listing = useListing(USUAL);
  const { page, open, show } = desk;
  const { open: many, waiting } = counted(page.blockers);
  return (
    <div className="column">
      <div className="blockers-head">
        <p>{say.openCount(many, waiting)}</p>
        {page.mayRaise && open !== 'raise' && <Button appearance="primary" data-opens="raise" onClick={() => { show('raise'); }}>{say.raise}</Button>}
      </div>
      {open === 'raise' && <RaiseForm desk={desk} />}
      {page.blockers.length > 0 && <Toolbar page={page} listing={listing} />}
      <List page={page} listing={listing} earlier={earlier} />
      <Removing page={page} />
    </div>
  );
};

interface ShownProps {
  readonly page: Page;
  readonly data: PageData<Page>;
  readonly one: string | undefined;
  readonly earlier: Earlier | null;
}

const Shown = ({ page, data, one, earlier }: ShownProps): ReactElement => {
  const desk = useDesk(page, data);
  return <><Undo desk={desk} />{one !== undefined && page.one?.id === one ? <One key={one} desk={desk} one={page.one} /> : <Register desk={desk} earlier={earlier} />}</>;
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const { tab, blockersPage: say } = useBlockersWords();
  const { one, filter } = usePlace();
  const { session } = useHouse();
  const { data, earlier } = useEarlier(usePage('blockers', { group: group.id, ...(one !== undefined && { one }) }), LISTED, group.id, async ({ at, id }) => await session.ask('blockers', { group: group.id, at, after: id }));
  const meant = one !== undefined && data.stage.at === 'ready' && data.stage.value.one?.id === one ? data.stage.value.one : null;
  return (
    <>
      {one !== undefined && <p className="blocker-back"><Link href={hrefOf({ page: 'blockers', group: group.id, team: null, ...(filter !== undefined && { filter }) })}><span aria-hidden="true">←</span>{say.back}</Link></p>}
      {meant === null
        ? <PageHead key={one ?? ''} title={tab.page('blockers')} group={group} aside={one === undefined && <Downloads group={group.id} what="blockers" formats={['sheet', 'csv', 'json']} name={tab.page('blockers')} />} />
        : <PageHead key={one} title={`${meant.ref}: ${meant.title}`} group={group}>{meant.ref}: <Theirs>{meant.title}</Theirs></PageHead>}
      {one === undefined && <p className="page-intro">{say.intro}</p>}
      <PageBody data={data}>{(page) => <Shown page={page} data={data} one={one} earlier={earlier} />}</PageBody>
    </>
  );
};

/** What stops the work, and who removes it. */
const BlockersPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default BlockersPage;
