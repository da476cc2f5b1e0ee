import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OnwardPage as Page, ReceivedView, ReportedTo } from '../../shared/contract/onward.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { Card } from '../frame/card.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { PageHead } from '../frame/page-title.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { hrefOf } from '../routes.ts';
import { useDesk, type Desk } from './desk.tsx';
import { DiaryForm } from './forms.tsx';
import { Forwardings } from './forwardings.tsx';
import { isDone } from './view.ts';
import { useOnwardWords } from './words.ts';
import './onward.css';

const Bodies = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { onwardPage: say } = useOnwardWords();
  const { page } = desk;
  return (
    <Card title={say.bodies}>
      {page.bodies.length === 0 ? <p>{say.noRoutes}</p> : <><p className="faint">{say.bodiesHint}</p><ul className="rows">{page.bodies.map((to) => <Body key={to.body.id} desk={desk} to={to} />)}</ul></>}
      <p><Link href={hrefOf({ page: 'framework', group: page.group.id, team: null })}>{say.toFramework}</Link></p>
    </Card>
  );
};

const Body = ({ desk, to }: { readonly desk: Desk; readonly to: ReportedTo }): ReactElement => {
  const { onwardPage: say } = useOnwardWords();
  const { body, diary, next } = to;
  const form = `diary/${body.id}`;
  return (
    <li>
      <div className="onward-head">
        <h3>{body.name}</h3>
        {desk.page.maySend && desk.open !== form && <Button size="small" data-opens={form} onClick={() => { desk.show(form); }}>{say.change}<span className="unseen">{say.about(body.name)}</span></Button>}
      </div>
      <p>{next === null ? say.noNext : say.next(next.day, next.due)}</p>
      {body.runs === null && <p className="faint">{diary?.address ?? say.noAddress}</p>}
      {desk.open === form && <DiaryForm desk={desk} to={to} />}
    </li>
  );
};

const Received = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { onwardPage: say } = useOnwardWords();
  if (desk.page.received.length === 0) return null;
  return <Card title={say.received}><ul className="rows">{desk.page.received.map((one) => <Arrived key={one.id} desk={desk} one={one} />)}</ul></Card>;
};

const Arrived = ({ desk, one }: { readonly desk: Desk; readonly one: ReceivedView }): ReactElement => {
  const { onward, onwardPage: say, framework, format } = useOnwardWords();
  const { busy, run, fault } = useDeed();
  const { page: { group, maySend } } = desk;
  const thing = onward.thing(one.cargo, group.zone, one.meetingStarts);
  return (
    <li>
      <h3>{thing}</h3>
      <p>{say.receivedFrom(one.fromName)}, {framework.purpose(one.purpose)}. {onward.leftOut(one.leftOut)}</p>
      <Downloads group={group.id} what="received" id={one.id} formats={['word', 'pdf']} name={thing} />
      {one.acknowledged !== null && <p className="faint">{say.acknowledged(null, format.moment(group.zone, one.acknowledged.at))}</p>}
      {one.acknowledged === null && maySend && (
        <Button size="small" disabledFocusable={busy} onClick={() => { run(async () => desk.save('receiveOnward')({ group: group.id, forwarding: one.id })); }}>{say.receive}<span className="unseen">{say.about(thing)}</span></Button>
      )}
      {fault}
    </li>
  );
};

const Shown = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const { onwardPage: say } = useOnwardWords();
  const desk = useDesk(page, data);
  const open = page.forwardings.filter((one) => !isDone(one));
  const done = page.forwardings.filter(isDone);
  return (
    <div className="column">
      <Card title={say.waiting}>{open.length === 0 ? <p>{say.nothing}</p> : <Forwardings desk={desk} list={open} />}</Card>
      <Received desk={desk} />
      <Bodies desk={desk} />
      {done.length > 0 && <Card title={say.done}><Forwardings desk={desk} list={done} /></Card>}
    </div>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const data = usePage('onward', { group: group.id });
  const { onwardPage: say, tab } = useOnwardWords();
  return (
    <>
      <PageHead title={tab.page('onward')} group={group} />
      <p className="page-intro">{say.intro}</p>
      <PageBody data={data}>{(page) => <Shown page={page} data={data} />}</PageBody>
    </>
  );
};

/** What the group reports to others, and what others report to it. */
const OnwardPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default OnwardPage;
