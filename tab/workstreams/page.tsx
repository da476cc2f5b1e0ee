import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProgrammePage as Page } from '../../shared/contract/programme.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { WorkstreamId } from '../../shared/domain/ids.ts';
import { Card, Empty } from '../frame/card.tsx';
import { fetched } from '../frame/fetched.tsx';
import { useHouse, usePlace } from '../frame/house.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Around, Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { useDesk, type Desk } from './desk.ts';
import { Lessons } from './lessons.tsx';
import { Strategy } from './strategy.tsx';
import { StrategyForm } from './strategy-form.tsx';
import { useWorkstreamsWords } from './words.ts';
import '../workstream/workstream.css';
import './workstreams.css';

const { Part: Forward } = fetched(async () => import('./forward.tsx'));
const { Part: One } = fetched(async () => import('./one.tsx'));

const AddStrategy = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  if (!desk.page.mayManage) return null;
  if (desk.open === 'strategy/new') return <Card title={say.addStrategy}><StrategyForm desk={desk} id={null} /></Card>;
  return <div className="buttons"><Button data-opens="strategy/new" onClick={() => { desk.show('strategy/new'); }}>{say.addStrategy}</Button></div>;
};

const All = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const desk = useDesk(page, data);
  return (
    <div className="column">
      {page.strategies.length === 0
        ? <Empty title={say.none}>{page.mayManage ? say.noneHintManage : say.noneHint}</Empty>
        : <div className="strategies">{page.strategies.map((strategy) => <Strategy key={strategy.id} desk={desk} strategy={strategy} />)}</div>}
      <AddStrategy desk={desk} />
      {page.forward !== null && page.strategies.length > 0 && <Forward plan={page.forward} />}
      {page.strategies.length > 0 && <Lessons desk={desk} />}
    </div>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const data = usePage('programme', { group: group.id });
  const { tab, workstreamsPage: say } = useWorkstreamsWords();
  return (
    <>
      <PageHead title={tab.page('workstreams')} group={group} />
      <p className="page-intro">{say.intro}</p>
      <PageBody data={data}>{(page) => <All page={page} data={data} />}</PageBody>
    </>
  );
};

/** Its own name is known once it has been read. The heading stays the same element: it may have the keyboard. */
const Head = ({ page, group, one }: { readonly page: Page | null; readonly group: GroupHead; readonly one: WorkstreamId }): ReactElement => {
  const { words: { workstream: noun } } = useHouse();
  const { tab, workstreamsPage: say } = useWorkstreamsWords();
  const line = page?.workstreams.find(({ id }) => id === one);
  const name = line === undefined ? tab.page('workstreams') : noun.name(line.number, line.title);
  return (
    <>
      <PageHead title={name} group={line === undefined ? group : null}><Around text={name} theirs={line?.title ?? ''} /></PageHead>
      {line !== undefined && <p className="page-intro"><Theirs>{say.of(line.strategy.title, say.periodOf(line.strategy.from, line.strategy.until))}</Theirs></p>}
    </>
  );
};

const OneOfGroup = ({ group, one }: { readonly group: GroupHead; readonly one: WorkstreamId }): ReactElement => {
  const data = usePage('programme', { group: group.id, one });
  const { workstreamsPage: say } = useWorkstreamsWords();
  return (
    <>
      <p className="plan-back"><Link href={hrefOf({ page: 'workstreams', group: group.id, team: null })}>{say.back}</Link></p>
      <Head page={data.stage.at === 'ready' ? data.stage.value : null} group={group} one={one} />
      <PageBody data={data}>
        {(page) => {
          const line = page.workstreams.find(({ id }) => id === one);
          return line === undefined || page.one === null ? null : <One page={page} data={data} line={line} detail={page.one} />;
        }}
      </PageBody>
    </>
  );
};

/** What the group works towards: its strategies and their workstreams, or one workstream. */
const WorkstreamsPage = ({ group }: PageProps): ReactElement | null => {
  const { one } = usePlace();
  if (group === null) return null;
  return one === undefined ? <OfGroup key={group.id} group={group} /> : <OneOfGroup key={`${group.id} ${one}`} group={group} one={one} />;
};

export default WorkstreamsPage;
