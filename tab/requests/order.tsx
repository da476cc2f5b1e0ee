import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RequestView } from '../../shared/contract/requests.ts';
import { waitingOf } from '../../shared/domain/request-rank.ts';
import { Card } from '../frame/card.tsx';
import { useDeed } from '../frame/deed.tsx';
import { useDragging } from '../frame/dragging.ts';
import { drawnThen } from '../frame/focus.ts';
import { useHouse } from '../frame/house.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { isChangedMeanwhile } from '../trouble.ts';
import type { Desk } from './desk.ts';
import { inDraft } from './view.ts';
import { useRequestsWords } from './words.ts';
import '../frame/tools.css';

interface RowProps {
  readonly group: string;
  readonly request: RequestView;
}

const Row = ({ group, request }: RowProps): ReactElement => {
  const { requestsPage: say, request: words } = useRequestsWords();
  const { navigation } = useHouse();
  const facts = [request.ref, words.kind(request.kind), ...(request.cost === null ? [] : [words.pounds(request.cost)]), ...(request.fit.level === null ? [] : [`${say.fit}: ${say.fitLevel(request.fit.level).toLowerCase()}`])];
  return (
    <span className="request-title">
      <Link href={hrefOf({ page: 'requests', group, team: null, one: request.id })} onClick={() => { navigation.expectArrival(); }}><Theirs>{request.title}</Theirs></Link>
      <span className="faint">{facts.join(' · ')}</span>
    </span>
  );
};

/** Moved by arrows or dragged; nothing is stored until the order is saved. */
const Movable = ({ desk, waiting }: { readonly desk: Desk; readonly waiting: readonly RequestView[] }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { page, save, announce, data } = desk;
  const { busy, run, fault } = useDeed();
  const here = waiting.map(({ id }) => id);
  // as it was read, and as it is put; null: nothing has been moved
  const [draft, setDraft] = useState<{ readonly was: readonly string[]; readonly order: readonly string[] } | null>(null);
  const [clash, setClash] = useState(false);
  const rows = inDraft(waiting, draft?.order ?? here);
  const move = (from: number, to: number): void => {
    const moved = rows[from];
    if (moved === undefined || to < 0 || to >= rows.length) { announce(say.atEdge); return; }
    setDraft({ was: draft?.was ?? here, order: rows.map(({ id }) => id).toSpliced(from, 1).toSpliced(to, 0, moved.id) });
    announce(say.moved(moved.title, to + 1, rows.length));
  };
  const step = (at: number, by: -1 | 1): void => { drawnThen(() => { move(at, at + by); }, `[data-moves='${by === -1 ? 'up' : 'down'}/${rows[at]?.id ?? ''}']`); };
  const dragging = useDragging(rows, move);
  const leave = (): void => { setDraft(null); setClash(false); };
  const store = (): void => {
    if (draft === null) return;
    run(async () => {
      const trouble = await save('rankRequests', say.orderSaved)({ group: page.group.id, was: [...draft.was], order: rows.map(({ id }) => id) });
      if (trouble === null) { leave(); return null; }
      if (!isChangedMeanwhile(trouble)) return trouble;
      const fresh = await data.refresh();
      setClash(true);
      if (fresh !== undefined) setDraft({ ...draft, was: waitingOf(fresh.requests).map(({ id }) => id) });
      return null;
    });
  };
  return (
    <>
      <p className="faint">{say.orderHintManage}</p>
      {clash && <p className="fault" role="alert">{say.orderConflict}</p>}
      <ol className="request-order" data-order tabIndex={-1}>
        {rows.map((request, at) => {
          const whose = <span className="unseen">{say.about(request.ref)}</span>;
          return (
            <li key={request.id} className={`request-ranked ${dragging.over === request.id ? 'over' : ''}`} {...dragging.row(request.id)}>
              <span className="place">{at + 1}</span>
              <Row group={page.group.id} request={request} />
              <span className="tools">
                <span className="grip" aria-hidden="true" {...dragging.grip(request.id)}>⠿</span>
                <button type="button" className="tool" data-moves={`up/${request.id}`} aria-disabled={at === 0} onClick={() => { step(at, -1); }}><span aria-hidden="true">↑</span><span className="unseen">{say.up}</span>{whose}</button>
                <button type="button" className="tool" data-moves={`down/${request.id}`} aria-disabled={at === rows.length - 1} onClick={() => { step(at, 1); }}><span aria-hidden="true">↓</span><span className="unseen">{say.down}</span>{whose}</button>
              </span>
            </li>
          );
        })}
      </ol>
      {draft !== null && (
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={busy} onClick={() => { drawnThen(store, '[data-order]'); }}>{say.orderSave}</Button>
          <Button disabledFocusable={busy} onClick={() => { drawnThen(leave, '[data-order]'); }}>{say.orderReset}</Button>
          <span className="faint">{say.orderUnsaved}</span>
        </div>
      )}
      {fault}
    </>
  );
};

/** What waits, as officers have put it in order. Of one alone there is no order. */
export const Order = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { requestsPage: say } = useRequestsWords();
  const waiting = waitingOf(desk.page.requests);
  if (waiting.length < 2) return null;
  const { group, may } = desk.page;
  return (
    <Card title={say.order}>
      {may.includes('triageRequests') ? <Movable desk={desk} waiting={waiting} /> : (
        <>
          <p className="faint">{say.orderHint}</p>
          <ol className="request-order">{waiting.map((request, at) => <li key={request.id} className="request-ranked"><span className="place">{at + 1}</span><Row group={group.id} request={request} /></li>)}</ol>
        </>
      )}
    </Card>
  );
};
