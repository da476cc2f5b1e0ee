import { Button, Link } from '@fluentui/react-components';
import { useDeferredValue, useState, type ReactElement } from 'react';
import type { DecisionsPage as Page } from '../../shared/contract/decisions.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { hasOne, useKept } from '../actions/kept.ts';
import { Card, Empty } from '../frame/card.tsx';
import { EarlierOnes, useEarlier, type Earlier } from '../frame/earlier.tsx';
import { useHouse, usePlace } from '../frame/house.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { Downloads } from '../frame/downloads.tsx';
import { PageHead } from '../frame/page-title.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { hrefOf } from '../routes.ts';
import { DecisionRow } from './decision.tsx';
import { useDesk, type Desk } from './desk.ts';
import { Finder } from './finder.tsx';
import { RecordForm } from './record-form.tsx';
import { LISTED, LOOKING, queryOf, type Looking } from './view.ts';
import { useDecisionsWords } from './words.ts';
import '../actions/actions.css';
import './decisions.css';

/** Those that wait; they are in the list as well, but need somebody. */
const Held = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { decisionsPage: say } = useDecisionsWords();
  const { held } = desk.page;
  if (held.length === 0) return null;
  return (
    <Card title={say.held} className="waiting">
      <p className="faint">{say.heldHint}</p>
      <ul className="rows held">{held.map((decision) => <DecisionRow key={decision.id} desk={desk} decision={decision} waits />)}</ul>
    </Card>
  );
};

const List = ({ desk, looking, earlier }: Pick<ShownProps, 'looking' | 'earlier'> & { readonly desk: Desk }): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  const { page } = desk;
  const isAll = looking.words.trim() === '' && looking.outcome === '';
  return (
    <Card title={say.list}>
      {page.decisions.length === 0
        ? <Empty title={isAll ? say.none : say.noneFound}>{isAll ? say.noneHint : say.noneFoundHint}</Empty>
        : <ul className="rows">{page.decisions.map((decision) => <DecisionRow key={decision.id} desk={desk} decision={decision} />)}</ul>}
      <EarlierOnes earlier={earlier} group={page.group.id} filtered={false} />
    </Card>
  );
};

interface ShownProps {
  readonly page: Page;
  readonly data: PageData<Page>;
  readonly looking: Looking;
  readonly earlier: Earlier | null;
}

/** The one that a link led to. */
const One = ({ desk, id }: { readonly desk: Desk; readonly id: string }): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  const decision = desk.page.decisions.find((known) => known.id === id);
  const back = <Link href={hrefOf({ page: 'decisions', group: desk.page.group.id, team: null })}>{say.all}</Link>;
  return (
    <Card title={decision?.ref ?? say.list} aside={back}>
      {decision === undefined ? <Empty title={say.notThere}>{say.notThereHint}</Empty> : <ul className="rows"><DecisionRow desk={desk} decision={decision} whole /></ul>}
    </Card>
  );
};

const Shown = ({ page, data, looking, earlier }: ShownProps): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  const desk = useDesk(page, data, looking.words.trim() === '' && looking.outcome === '');
  const { one } = usePlace();
  if (one !== undefined) return <One desk={desk} id={one} />;
  return (
    <div className="column">
      {page.may.includes('recordDecision') && desk.open !== 'record' && (
        <div><Button appearance="primary" data-opens="record" onClick={() => { desk.show('record'); }}>{say.record}</Button></div>
      )}
      {desk.open === 'record' && <RecordForm desk={desk} />}
      <Held desk={desk} />
      <List desk={desk} looking={looking} earlier={earlier} />
    </div>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const { tab, decisionsPage: say } = useDecisionsWords();
  const [looking, setLooking] = useState(LOOKING);
  // typing goes on while it is looked for
  const asked = useDeferredValue(looking);
  const { one } = usePlace();
  const { session } = useHouse();
  const query = { group: group.id, ...queryOf(asked) };
  const read = useKept(usePage('decisions', { ...query, ...(one !== undefined && { one }) }), (page) => hasOne(one, page.decisions));
  const { data, earlier } = useEarlier(read, LISTED, JSON.stringify(query), async ({ at, id }) => await session.ask('decisions', { ...query, at, after: id }));
  return (
    <>
      <PageHead title={tab.page('decisions')} group={group} aside={<Downloads group={group.id} what="decisions" formats={['sheet', 'csv']} name={tab.page('decisions')} />} />
      <p className="page-intro">{say.intro}</p>
      {one === undefined && <Finder looking={looking} look={(change) => { setLooking((before) => ({ ...before, ...change })); }} />}
      <PageBody data={data}>{(page) => <Shown page={page} data={data} looking={asked} earlier={earlier} />}</PageBody>
    </>
  );
};

/** Everything that the group has decided. */
const DecisionsPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default DecisionsPage;
