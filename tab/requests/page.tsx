import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RequestsPage as Page } from '../../shared/contract/requests.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { hasOne, useKept } from '../actions/kept.ts';
import { Empty } from '../frame/card.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { useEarlier, type Earlier } from '../frame/earlier.tsx';
import { useHouse, usePlace } from '../frame/house.tsx';
import { useListing, type Listing } from '../frame/listing.ts';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { AreaLinks, Summary } from './areas.tsx';
import { useDesk, type Desk } from './desk.ts';
import { Register, Toolbar } from './list.tsx';
import { One } from './one.tsx';
import { Order } from './order.tsx';
import { Principles } from './principles.tsx';
import { MakeForm } from './request-form.tsx';
import { Totals } from './totals.tsx';
import { counted, LISTED, USUAL, type Key } from './view.ts';
import { useRequestsWords } from './words.ts';
import './requests.css';

/** What was just done, and the way back, as long as nothing else has happened to it. */
const Undo = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { requestsPage: say } = useRequestsWords();
  const { busy, run, fault } = useDeed(() => { desk.note(null); });
  const { done, page, save } = desk;
  const request = page.requests.find(({ id }) => id === done?.request);
  if (done === null || request === undefined || !page.may.includes('triageRequests')) return null;
  const back = async () => await save('resumeRequest', say.did('resume', request.ref))({ group: page.group.id, request: done.request, revision: done.revision });
  return (
    <div className="banner">
      <Shape tone="good" size={20} /><span className="say">{done.said}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => { run(back); }}>{say.undo}<span className="unseen">: {done.said}</span></Button>
      {fault}
    </div>
  );
};

interface AllProps {
  readonly desk: Desk;
  readonly listing: Listing<Key>;
  readonly earlier: Earlier | null;
}

const All = ({ desk, listing, earlier }: AllProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { page, open, show } = desk;
  const { waiting, agenda } = counted(page.requests);
  return (
    <div className="column">
      <div className="requests-head">
        <p>{say.counts(waiting, agenda)}</p>
        {page.may.includes('makeRequest') && open !== 'make' && <Button appearance="primary" data-opens="make" onClick={() => { show('make'); }}>{say.make}</Button>}
      </div>
      {open === 'make' && <MakeForm desk={desk} />}
      {page.requests.length > 0 && <Toolbar page={page} listing={listing} />}
      <Register page={page} listing={listing} earlier={earlier} />
      <Order desk={desk} />
      <Principles coverage={page.coverage} />
      <Totals totals={page.totals} />
      <AreaLinks page={page} />
    </div>
  );
};

interface ShownProps {
  readonly page: Page;
  readonly data: PageData<Page>;
  readonly one: string | undefined;
  readonly listing: Listing<Key>;
  readonly earlier: Earlier | null;
}

const Shown = ({ page, data, one, listing, earlier }: ShownProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const desk = useDesk(page, data);
  const request = page.requests.find(({ id }) => id === one);
  if (one === undefined) return <All desk={desk} listing={listing} earlier={earlier} />;
  if (request === undefined) return <Empty title={say.notThere}>{say.notThereHint}</Empty>;
  return <><Undo desk={desk} /><One key={request.id} desk={desk} request={request} /></>;
};

const Back = ({ group, filter }: { readonly group: GroupHead; readonly filter: string | undefined }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { navigation } = useHouse();
  const href = hrefOf({ page: 'requests', group: group.id, team: null, ...(filter !== undefined && { filter }) });
  return <p className="request-back no-print"><Link href={href} onClick={() => { navigation.expectArrival(); }}><span aria-hidden="true">← </span>{say.back}</Link></p>;
};

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const { tab, requestsPage: say } = useRequestsWords();
  const { one, filter } = usePlace();
  const listing = useListing<Key>(USUAL);
  const { session } = useHouse();
  const read = useKept(usePage('requests', { group: group.id, ...(one !== undefined && { one }) }), (page) => hasOne(one, page.requests));
  const { data, earlier } = useEarlier(read, LISTED, group.id, async ({ at, id }) => await session.ask('requests', { group: group.id, at, after: id }));
  const ready = data.stage.at === 'ready' ? data.stage.value : undefined;
  const request = ready?.requests.find(({ id }) => id === one);
  const sro = one === undefined && ID.test(listing.now.sro) ? listing.now.sro : null;
  if (sro !== null) {
    const name = ready?.leads.find(({ id }) => id === sro)?.name ?? '';
    return <><Back group={group} filter={undefined} /><PageHead key={sro} title={name === '' ? say.areas : say.areaTitle(name)} group={group} /><Summary group={group.id} person={sro} /></>;
  }
  return (
    <>
      {one !== undefined && <Back group={group} filter={filter} />}
      {request === undefined
        ? <PageHead key={one ?? ''} title={tab.page('requests')} group={group} aside={one === undefined && <Downloads group={group.id} what="requests" formats={['sheet', 'csv', 'json']} name={tab.page('requests')} />} />
        : <PageHead key={one} title={`${request.ref}: ${request.title}`} group={group}>{request.ref}: <Theirs>{request.title}</Theirs></PageHead>}
      {one === undefined && <p className="page-intro">{say.intro}</p>}
      <PageBody data={data}>{(page) => <Shown page={page} data={data} one={one} listing={listing} earlier={earlier} />}</PageBody>
    </>
  );
};

/** What the group is asked for. */
const RequestsPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default RequestsPage;
