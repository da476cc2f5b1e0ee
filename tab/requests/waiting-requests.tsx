import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RequestsPage, RequestView } from '../../shared/contract/requests.ts';
import { waitingOf } from '../../shared/domain/request-rank.ts';
import { useDeed } from '../frame/deed.tsx';
import { drawnThen } from '../frame/focus.ts';
import { useHouse } from '../frame/house.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { useRequestsWords } from './words.ts';

interface Props {
  readonly group: string;
  readonly meeting: string;
  /** the agenda is read anew */
  readonly placed: () => Promise<unknown>;
}

const Row = ({ group, meeting, placed, request, data }: Props & { readonly request: RequestView; readonly data: PageData<RequestsPage> }): ReactElement => {
  const { requestsPage: say, request: words } = useRequestsWords();
  const { announce } = useHouse();
  const { busy, run, fault } = useDeed();
  const put = (): void => {
    run(async () => {
      const reply = await data.act('placeRequest', { group, request: request.id, revision: request.revision, meeting });
      if (!reply.ok) { await data.refresh(); return reply.trouble; }
      drawnThen(() => { data.show(reply.value); }, '[data-waiting]');
      announce(say.putOn(request.ref));
      await placed();
      return null;
    });
  };
  return (
    <li>
      <div className="buttons">
        <span><Link href={hrefOf({ page: 'requests', group, team: null, one: request.id })}><Theirs>{request.title}</Theirs></Link> <span className="faint">{request.ref} · {words.kind(request.kind)}</span></span>
        <Button size="small" disabledFocusable={busy} onClick={put}>{say.putHere}<span className="unseen">{say.about(request.ref)}</span></Button>
      </div>
      {fault}
    </li>
  );
};

const Opened = (props: Props): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const data = usePage('requests', { group: props.group });
  return (
    <PageBody data={data}>
      {(page) => {
        const waiting = waitingOf(page.requests);
        return waiting.length === 0 ? <p className="faint">{say.waitingNone}</p> : <ol className="rows">{waiting.map((request) => <Row key={request.id} {...props} request={request} data={data} />)}</ol>;
      }}
    </PageBody>
  );
};

/** What waits, in the order that officers gave it, to put on an agenda; it is read once somebody opens it. */
const WaitingRequests = (props: Props): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="rule" onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary data-waiting>{say.waiting}</summary>
      {open && <Opened {...props} />}
    </details>
  );
};

export default WaitingRequests;
