import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RisksPage as Page } from '../../shared/contract/risks.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { hasOne, useKept } from '../actions/kept.ts';
import { Empty } from '../frame/card.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { useEarlier, type Earlier } from '../frame/earlier.tsx';
import { useHouse, usePlace } from '../frame/house.tsx';
import { useListing } from '../frame/listing.ts';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { useDesk, type Desk } from './desk.ts';
import { HeatMap } from './heat-map.tsx';
import { List } from './list.tsx';
import { One } from './one.tsx';
import { AddForm } from './risk-form.tsx';
import { Toolbar } from './toolbar.tsx';
import { counted, LISTED, USUAL } from './view.ts';
import { useRisksWords } from './words.ts';
import './risks.css';

/** What was just done, and the way back, as long as nothing else has happened to it. */
const Undo = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { risksPage: say } = useRisksWords();
  const { busy, run, fault } = useDeed(() => { desk.note(null); });
  const { done, page, save } = desk;
  if (done === null) return null;
  const at = { group: page.group.id, risk: done.risk, revision: done.now.revision };
  const back = async () => (done.deed === 'closeRisk' ? await save('reopenRisk', say.said.reopenRisk(done.now.ref))(at) : await save('closeRisk', say.said.closeRisk(done.now.ref))({ ...at, why: done.why }));
  return (
    <div className="banner risk-undo">
      <Shape tone="good" size={20} /><span className="say">{done.said}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => { run(back); }}>{say.undo}<span className="unseen">: {done.said}</span></Button>
      {fault}
    </div>
  );
};

const Register = ({ desk, earlier }: { readonly desk: Desk; readonly earlier: Earlier | null }): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const listing = useListing(USUAL);
  const { page, open, show } = desk;
  const { open: many, overdue, unanswered } = counted(page.risks);
  return (
    <div className="column">
      <div className="risks-head">
        <p>{say.counts(many, overdue, unanswered)}</p>
        {page.may.includes('manageRisks') && open !== 'add' && <Button appearance="primary" data-opens="add" onClick={() => { show('add'); }}>{say.add}</Button>}
      </div>
      {open === 'add' && <AddForm desk={desk} />}
      {page.risks.length > 0 && <Toolbar listing={listing} workstreams={page.workstreams} />}
      <div className={page.risks.length > 0 ? 'risks' : ''}>
        <List page={page} listing={listing} earlier={earlier} />
        {page.risks.length > 0 && <HeatMap risks={page.risks} listing={listing} />}
      </div>
    </div>
  );
};

interface ShownProps {
  readonly page: Page;
  readonly data: PageData<Page>;
  readonly one: string | undefined;
  readonly earlier: Earlier | null;
}

const Shown = ({ page, data, one, earlier }: ShownProps): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const desk = useDesk(page, data);
  const risk = page.risks.find(({ id }) => id === one);
  return (
    <>
      <Undo desk={desk} />
      {one === undefined ? <Register desk={desk} earlier={earlier} /> : risk === undefined ? <Empty title={say.notThere}>{say.notThereHint}</Empty> : <One key={risk.id} desk={desk} risk={risk} />}
    </>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const { tab, risksPage: say } = useRisksWords();
  const { one, filter } = usePlace();
  const { session } = useHouse();
  const read = useKept(usePage('risks', { group: group.id, ...(one !== undefined && { one }) }), (page) => hasOne(one, page.risks));
  const { data, earlier } = useEarlier(read, LISTED, group.id, async ({ at, id }) => await session.ask('risks', { group: group.id, at, after: id }));
  const risk = one !== undefined && data.stage.at === 'ready' ? data.stage.value.risks.find(({ id }) => id === one) : undefined;
  return (
    <>
      {one !== undefined && <p className="risk-back"><Link href={hrefOf({ page: 'risks', group: group.id, team: null, ...(filter !== undefined && { filter }) })}><span aria-hidden="true">← </span>{say.back}</Link></p>}
      {risk === undefined
        ? <PageHead key={one ?? ''} title={tab.page('risks')} group={group} aside={one === undefined && <Downloads group={group.id} what="risks" formats={['sheet', 'csv', 'json']} name={tab.page('risks')} />} />
        : <PageHead key={one} title={`${risk.ref}: ${risk.title}`} group={group}><Theirs>{risk.title}</Theirs></PageHead>}
      {one === undefined && <p className="page-intro">{say.intro}</p>}
      <PageBody data={data}>{(page) => <Shown page={page} data={data} one={one} earlier={earlier} />}</PageBody>
    </>
  );
};

/** What could go wrong. */
const RisksPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default RisksPage;
