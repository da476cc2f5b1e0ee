import { Button, Link } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { AreaSummary, RequestsPage } from '../../shared/contract/requests.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage } from '../frame/page-data.ts';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { stateOf, toneOf } from './view.ts';
import { useRequestsWords } from './words.ts';

/** A page for each responsible officer, to pass on. */
export const AreaLinks = ({ page }: { readonly page: RequestsPage }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { navigation } = useHouse();
  const { leads, group } = page;
  return (
    <Card title={say.areas}>
      <p className="faint">{say.areasHint}</p>
      {leads.length === 0 ? <p>{say.areasNone}</p> : (
        <ul className="rows">
          {leads.map(({ id, name, post, areas }) => (
            <li key={id}>
              <Link href={hrefOf({ page: 'requests', group: group.id, team: null, filter: `sro=${id}` })} onClick={() => { navigation.expectArrival(); }}>{say.areasOf(name)}</Link>
              <p className="faint"><Theirs>{[post, areas.join(', ')].filter(Boolean).join(' · ')}</Theirs></p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

const Part = ({ title, children, empty }: { readonly title: string; readonly children: ReactNode; readonly empty: boolean }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  return <Card title={title}>{empty ? <p className="faint">{say.areaNothing}</p> : <ul className="rows">{children}</ul>}</Card>;
};

const Sheet = ({ summary }: { readonly summary: AreaSummary }): ReactElement => {
  const words = useRequestsWords();
  const { requestsPage: say, request, workstream } = words;
  const { lead, group, today, actions, promises, requests, workstreams } = summary;
  return (
    <div className="column area-sheet">
      <div className="requests-head">
        <div><p><Theirs>{say.areaIntro(group.name, today)}</Theirs></p><p className="faint"><Theirs>{lead.post}</Theirs> · {say.areaList(lead.areas.join(', '))}</p></div>
        <Button className="no-print" onClick={() => { window.print(); }}>{say.print}</Button>
      </div>
      <Part title={say.areaActions} empty={actions.length === 0}>
        {actions.map(({ id, ref, title, due, overdue }) => <li key={id}>{ref}: <Theirs>{title}</Theirs>, {say.areaDue(due, overdue)}</li>)}
      </Part>
      <Part title={say.areaPromises} empty={promises.length === 0}>
        {promises.map(({ id, ref, title, due, overdue, state, from }) => <li key={id}>{ref}: <Theirs>{title}</Theirs>, {state === 'closed' ? say.areaDone : say.areaDue(due, overdue)} <span className="faint">{say.areaFrom(from)}</span></li>)}
      </Part>
      <Part title={say.areaRequests} empty={requests.length === 0}>
        {requests.map((one) => (
          <li key={one.id} className="request-checked">
            <span>{one.ref}: <Theirs>{one.title}</Theirs>{one.cost !== null && `, ${request.costIn(one.cost, one.financialYear)}`}</span><Chip tone={toneOf(one)}>{stateOf(one, words)}</Chip>
          </li>
        ))}
      </Part>
      <Part title={say.areaWorkstreams} empty={workstreams.length === 0}>
        {workstreams.map(({ id, number, title, status }) => (
          <li key={id}>
            <div className="request-checked"><span>{number}. <Theirs>{title}</Theirs></span><Chip tone={status === null ? 'away' : ({ green: 'good', amber: 'warn', red: 'bad' } as const)[status.rag]}>{status === null ? say.areaNoStatus : workstream.rag(status.rag)}</Chip></div>
            {status !== null && status.ask !== '' && <p className="faint"><Theirs>{say.areaAsk(status.ask)}</Theirs></p>}
          </li>
        ))}
      </Part>
    </div>
  );
};

/** What one responsible officer takes back to their areas. */
export const Summary = ({ group, person }: { readonly group: string; readonly person: string }): ReactElement => {
  const data = usePage('areaSummary', { group, person });
  return <PageBody data={data}>{(summary) => <Sheet summary={summary} />}</PageBody>;
};
