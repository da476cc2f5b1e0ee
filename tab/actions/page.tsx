import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ActionsPage as Page } from '../../shared/contract/actions.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { Card, Empty } from '../frame/card.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { Downloads } from '../frame/downloads.tsx';
import { PageHead } from '../frame/page-title.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { AddForm } from './action-form.tsx';
import { ToAgree } from './agree.tsx';
import { useDesk, type Desk } from './desk.ts';
import { useKept } from './kept.ts';
import { Row } from './row.tsx';
import { Toolbar } from './toolbar.tsx';
import { counted, found, LOOKING, needsClosed, PER_SCREEN, type Looking } from './view.ts';
import { useActionsWords } from './words.ts';
import './actions.css';

interface ListProps {
  readonly desk: Desk;
  readonly looking: Looking;
  readonly look: (change: Partial<Looking>) => void;
}

const Nothing = ({ desk, look }: Omit<ListProps, 'looking'>): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  if (desk.page.actions.length === 0 && !desk.page.closed) return <Empty title={say.none}>{say.noneHint}</Empty>;
  return <Empty title={say.noneFound}>{say.noneFoundHint} <button type="button" className="quiet" onClick={() => { look({ ...LOOKING }); }}>{say.showAll}</button></Empty>;
};

/** So many at a time: a register of a thousand is drawn as fast as one of fifty. */
const List = ({ desk, looking, look }: ListProps): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const [most, setMost] = useState(PER_SCREEN);
  const rows = found(desk.page, looking, desk.open);
  const shown = rows.slice(0, most);
  const hidden = rows.length - shown.length;
  return (
    <Card title={say.list} aside={<output className="faint">{say.shown(rows.length, desk.page.actions.length)}</output>}>
      {rows.length === 0 ? <Nothing desk={desk} look={look} /> : <ul className="rows">{shown.map((action) => <Row key={action.id} desk={desk} action={action} />)}</ul>}
      {hidden > 0 && <div className="buttons"><Button onClick={() => { setMost(most + PER_SCREEN); }}>{say.more(Math.min(hidden, PER_SCREEN))}</Button></div>}
    </Card>
  );
};

interface ShownProps extends Omit<ListProps, 'desk'> {
  readonly page: Page;
  readonly data: PageData<Page>;
}

const Shown = ({ page, data, looking, look }: ShownProps): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const desk = useDesk(page, data);
  const { toDo, overdue } = counted(page.actions);
  const mayAdd = page.may.includes('manageActions');
  return (
    <div className="column">
      <div className="actions-head">
        <p>{say.counts(toDo, overdue)}</p>
        {mayAdd && desk.open !== 'add' && <Button appearance="primary" data-opens="add" onClick={() => { desk.show('add'); }}>{say.add}</Button>}
      </div>
      {desk.open === 'add' && <AddForm desk={desk} />}
      {page.may.includes('closeActions') && <ToAgree desk={desk} />}
      <List key={JSON.stringify(looking)} desk={desk} looking={looking} look={look} />
    </div>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const { tab, actionsPage: say } = useActionsWords();
  const [looking, setLooking] = useState(LOOKING);
  const data = useKept(usePage('actions', { group: group.id, ...(needsClosed(looking.which) && { closed: 'yes' as const }) }));
  const look = (change: Partial<Looking>): void => { setLooking((before) => ({ ...before, ...change })); };
  return (
    <>
      <PageHead title={tab.page('actions')} group={group} aside={<Downloads group={group.id} what="actions" formats={['sheet', 'csv']} name={tab.page('actions')} />} />
      <p className="page-intro">{say.intro}</p>
      <Toolbar looking={looking} look={look} />
      <PageBody data={data}>{(page) => <Shown page={page} data={data} looking={looking} look={look} />}</PageBody>
    </>
  );
};

/** Everything that the group has asked somebody to do. */
const ActionsPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default ActionsPage;
