import { Button, Link } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { ActionLine, ActionsPage as Page } from '../../shared/contract/actions.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { Card, Empty } from '../frame/card.tsx';
import { EarlierOnes, useEarlier, type Earlier } from '../frame/earlier.tsx';
import { useHouse, usePlace } from '../frame/house.tsx';
import { useListing, type Listing } from '../frame/listing.ts';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { Downloads } from '../frame/downloads.tsx';
import { PageHead } from '../frame/page-title.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { hrefOf } from '../routes.ts';
import { AddForm } from './action-form.tsx';
import { ToAgree } from './agree.tsx';
import { useDesk, type Desk } from './desk.ts';
import { hasOne, useKept } from './kept.ts';
import { Progress } from './progress.tsx';
import { Row } from './row.tsx';
import { ActionsTable } from './table.tsx';
import { Toolbar } from './toolbar.tsx';
import { counted, found, inTurn, keptOf, LISTED, LOOKING, lookingIn, needsClosed, PER_SCREEN, USUAL, type Kept, type Looking } from './view.ts';
import { useActionsWords } from './words.ts';
import './actions.css';

interface ListProps {
  readonly desk: Desk;
  readonly looking: Looking;
  readonly look: (change: Partial<Looking>) => void;
  /** null: the closed ones are not shown */
  readonly earlier: Earlier | null;
}

const Nothing = ({ desk, look }: Pick<ListProps, 'desk' | 'look'>): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  if (desk.page.actions.length === 0 && !desk.page.closed) return <Empty title={say.none}>{say.noneHint}</Empty>;
  return <Empty title={say.noneFound}>{say.noneFoundHint} <button type="button" className="quiet" onClick={() => { look({ ...LOOKING }); }}>{say.showAll}</button></Empty>;
};

/** So many at a time: a register of a thousand is drawn as fast as one of fifty. */
const Rows = ({ desk, rows, earlier }: Pick<ListProps, 'desk' | 'earlier'> & { readonly rows: readonly ActionLine[] }): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const [most, setMost] = useState(PER_SCREEN);
  const hidden = rows.length - most;
  return (
    <>
      <ul className="rows">{rows.slice(0, most).map((action) => <Row key={action.id} desk={desk} action={action} />)}</ul>
      {hidden > 0 && <div className="buttons"><Button onClick={() => { setMost(most + PER_SCREEN); }}>{say.more(Math.min(hidden, PER_SCREEN))}</Button></div>}
      {hidden <= 0 && <EarlierOnes earlier={earlier} group={desk.page.group.id} done={() => { setMost(most + PER_SCREEN); }} />}
    </>
  );
};

const List = ({ desk, looking, look, listing, earlier }: ListProps & { readonly listing: Listing<keyof Kept> }): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const { page, open } = desk;
  const { order } = looking;
  const all = useMemo(() => inTurn(page.actions, order), [page.actions, order]);
  const rows = useMemo(() => found(all, page.me, looking, open), [all, page.me, looking, open]);
  const asTable = listing.now.view === 'table';
  const counts = <output className="faint">{say.shown(rows.length, page.actions.length)}</output>;
  const change = <Button size="small" appearance="subtle" onClick={() => { listing.set({ view: asTable ? 'list' : 'table' }); }}>{asTable ? say.asList : say.asTable}</Button>;
  const nothing = <Nothing desk={desk} look={look} />;
  const rest = <EarlierOnes earlier={earlier} group={page.group.id} />;
  const list = rows.length === 0 ? <>{nothing}{rest}</> : <Rows key={JSON.stringify(looking)} desk={desk} rows={rows} earlier={earlier} />;
  return (
    <Card title={say.list} aside={<div className="actions-aside">{counts}{change}</div>}>
      {asTable ? <><ActionsTable page={page} rows={rows} listing={listing} empty={nothing} />{rest}</> : list}
    </Card>
  );
};

/** The one that a link led to. */
const One = ({ desk, id }: { readonly desk: Desk; readonly id: string }): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const action = desk.page.actions.find((known) => known.id === id);
  const { filter } = usePlace();
  const back = <Link href={hrefOf({ page: 'actions', group: desk.page.group.id, team: null, ...(filter === undefined ? {} : { filter }) })}>{say.allActions}</Link>;
  return (
    <Card title={action?.ref ?? say.list} aside={back}>
      {action === undefined ? <Empty title={say.notThere}>{say.notThereHint}</Empty> : <ul className="rows"><Row desk={desk} action={action} /></ul>}
    </Card>
  );
};

interface ShownProps extends Omit<ListProps, 'desk'> {
  readonly page: Page;
  readonly data: PageData<Page>;
  readonly listing: Listing<keyof Kept>;
}

const Shown = ({ page, data, looking, look, listing, earlier }: ShownProps): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const desk = useDesk(page, data);
  const { one } = usePlace();
  const { toDo, overdue } = counted(page.actions);
  const mayAdd = page.may.includes('manageActions');
  if (one !== undefined) return <One desk={desk} id={one} />;
  return (
    <div className="column">
      <div className="actions-head">
        <p>{say.counts(toDo, overdue)}</p>
        {mayAdd && desk.open !== 'add' && <Button appearance="primary" data-opens="add" onClick={() => { desk.show('add'); }}>{say.add}</Button>}
      </div>
      {desk.open === 'add' && <AddForm desk={desk} />}
      {page.may.includes('closeActions') && <ToAgree desk={desk} />}
      <List desk={desk} looking={looking} look={look} listing={listing} earlier={earlier} />
      <Progress group={page.group.id} />
    </div>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const { tab, actionsPage: say } = useActionsWords();
  const listing = useListing<keyof Kept>(USUAL);
  const { one } = usePlace();
  const looking = useMemo(() => lookingIn(listing.now), [listing.now]);
  const sought = useMemo(() => lookingIn(listing.late), [listing.late]);
  const { session } = useHouse();
  const asked = { group: group.id, ...((needsClosed(looking.which) || one !== undefined) && { closed: 'yes' as const }) };
  const read = useKept(usePage('actions', { ...asked, ...(one !== undefined && { one }) }), (page) => hasOne(one, page.actions));
  const { data, earlier } = useEarlier(read, LISTED, group.id, async ({ at, id }) => await session.ask('actions', { ...asked, at, after: id }));
  const look = (change: Partial<Looking>): void => { listing.set(keptOf(change)); };
  return (
    <>
      <PageHead title={tab.page('actions')} group={group} aside={<Downloads group={group.id} what="actions" formats={['sheet', 'csv']} name={tab.page('actions')} />} />
      <p className="page-intro">{say.intro}</p>
      {one === undefined && <Toolbar looking={looking} look={look} />}
      <PageBody data={data}>{(page) => <Shown page={page} data={data} looking={sought} look={look} listing={listing} earlier={needsClosed(looking.which) ? earlier : null} />}</PageBody>
    </>
  );
};

/** Everything that the group has asked somebody to do. */
const ActionsPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default ActionsPage;
