import { Button } from '@fluentui/react-components';
import { useDeferredValue, useState, type ReactElement } from 'react';
import type { DecisionsPage as Page } from '../../shared/contract/decisions.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { useKept } from '../actions/kept.ts';
import { Card, Empty } from '../frame/card.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { Downloads } from '../frame/downloads.tsx';
import { PageHead } from '../frame/page-title.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { DecisionRow } from './decision.tsx';
import { useDesk, type Desk } from './desk.ts';
import { Finder } from './finder.tsx';
import { Older } from './older.tsx';
import { RecordForm } from './record-form.tsx';
import { LOOKING, queryOf, type Looking } from './view.ts';
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

const List = ({ desk, looking }: { readonly desk: Desk; readonly looking: Looking }): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  const { page } = desk;
  const isAll = looking.words.trim() === '' && looking.outcome === '';
  return (
    <Card title={say.list}>
      {page.decisions.length === 0
        ? <Empty title={isAll ? say.none : say.noneFound}>{isAll ? say.noneHint : say.noneFoundHint}</Empty>
        : <ul className="rows">{page.decisions.map((decision) => <DecisionRow key={decision.id} desk={desk} decision={decision} />)}</ul>}
      {page.next !== null && <Older key={JSON.stringify([looking, page.next])} desk={desk} looking={looking} from={page.next} />}
    </Card>
  );
};

interface ShownProps {
  readonly page: Page;
  readonly data: PageData<Page>;
  readonly looking: Looking;
}

const Shown = ({ page, data, looking }: ShownProps): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  const desk = useDesk(page, data, looking.words.trim() === '' && looking.outcome === '');
  return (
    <div className="column">
      {page.may.includes('recordDecision') && desk.open !== 'record' && (
        <div><Button appearance="primary" data-opens="record" onClick={() => { desk.show('record'); }}>{say.record}</Button></div>
      )}
      {desk.open === 'record' && <RecordForm desk={desk} />}
      <Held desk={desk} />
      <List desk={desk} looking={looking} />
    </div>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const { tab, decisionsPage: say } = useDecisionsWords();
  const [looking, setLooking] = useState(LOOKING);
  // typing goes on while it is looked for
  const asked = useDeferredValue(looking);
  const data = useKept(usePage('decisions', { group: group.id, ...queryOf(asked) }));
  return (
    <>
      <PageHead title={tab.page('decisions')} group={group} aside={<Downloads group={group.id} what="decisions" formats={['sheet', 'csv']} name={tab.page('decisions')} />} />
      <p className="page-intro">{say.intro}</p>
      <Finder looking={looking} look={(change) => { setLooking((before) => ({ ...before, ...change })); }} />
      <PageBody data={data}>{(page) => <Shown page={page} data={data} looking={asked} />}</PageBody>
    </>
  );
};

/** Everything that the group has decided. */
const DecisionsPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default DecisionsPage;
