import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CallsPage as Page } from '../../shared/contract/calls.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { Card, Empty } from '../frame/card.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Quote } from '../frame/quote.tsx';
import CallForm from './call-form.tsx';
import CallRow from './call-row.tsx';
import CircularForm from './circular-form.tsx';
import CircularRow from './circular-row.tsx';
import { useDesk, type Desk } from './desk.ts';
import { Updates } from './updates.tsx';
import { useCallsWords } from './words.ts';
import './calls.css';

const Calls = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { callsPage: say } = useCallsWords();
  const { page, open, show } = desk;
  const mayAsk = page.may.includes('callMeeting') && open !== 'call/new';
  return (
    <Card title={say.calls} aside={mayAsk && <Button size="small" appearance="primary" data-opens="call/new" onClick={() => { show('call/new'); }}>{say.ask}</Button>}>
      <p>{say.whoAgrees(page.extraordinary.agreedBy)}</p>
      <Quote clause={page.extraordinary.clause} />
      {open === 'call/new' && <CallForm desk={desk} />}
      {page.calls.length === 0 && open !== 'call/new' && <Empty title={say.noCalls}>{say.noCallsHint}</Empty>}
      {page.calls.length > 0 && <ul className="rows asked">{page.calls.map((call) => <CallRow key={call.id} desk={desk} call={call} />)}</ul>}
    </Card>
  );
};

const Circulars = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { callsPage: say } = useCallsWords();
  const { page: { decisions, circulars, may }, open, show } = desk;
  const isAllowed = decisions.byCorrespondence === true;
  const mayOpen = isAllowed && may.includes('openCircular') && open !== 'circular/new';
  return (
    <Card title={say.circulars} aside={mayOpen && <Button size="small" data-opens="circular/new" onClick={() => { show('circular/new'); }}>{say.openCircular}</Button>}>
      <p>{isAllowed ? say.rule(decisions.by) : decisions.byCorrespondence === null ? say.notStated : say.notAllowed}</p>
      <Quote clause={decisions.clause} />
      {isAllowed && open === 'circular/new' && <CircularForm desk={desk} />}
      {isAllowed && circulars.length === 0 && open !== 'circular/new' && <Empty title={say.noCirculars}>{say.noCircularsHint}</Empty>}
      {circulars.length > 0 && <ul className="rows asked">{circulars.map((circular) => <CircularRow key={circular.id} desk={desk} circular={circular} />)}</ul>}
    </Card>
  );
};

const Shown = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const desk = useDesk(page, data);
  return (
    <div className="columns calls-page">
      <div className="column"><Calls desk={desk} /></div>
      <div className="column"><Circulars desk={desk} /><Updates desk={desk} /></div>
    </div>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const data = usePage('calls', { group: group.id });
  const { callsPage: say, tab } = useCallsWords();
  return (
    <>
      <PageHead title={tab.page('calls')} group={group} />
      <p className="page-intro">{say.intro}</p>
      <PageBody data={data}>{(page) => <Shown page={page} data={data} />}</PageBody>
    </>
  );
};

/** What happens between meetings: others are asked for, decisions taken in writing, news told. */
const CallsPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default CallsPage;
