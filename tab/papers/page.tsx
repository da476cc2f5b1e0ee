import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PapersPage as Page } from '../../shared/contract/papers.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { GroupId, MeetingId } from '../../shared/domain/ids.ts';
import { Card } from '../frame/card.tsx';
import { useHouse, usePlace } from '../frame/house.tsx';
import { MeetingSwitch } from '../frame/meeting-switch.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { PageHead } from '../frame/page-title.tsx';
import { START } from '../routes.ts';
import { useDesk, type Desk } from './desk.tsx';
import { BareItems, Item } from './item.tsx';
import { PackHead } from './pack.tsx';
import { PaperLine } from './paper.tsx';
import { usePapersWords } from './words.ts';
import './papers.css';

const Stray = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { papers: say } = usePapersWords();
  const { stray } = desk.page;
  if (stray.length === 0) return null;
  return (
    <Card title={say.stray}>
      <p className="faint">{say.strayHint}</p>
      <ul className="rows pack-papers">{stray.map((paper) => <PaperLine key={paper.id} desk={desk} paper={paper} />)}</ul>
    </Card>
  );
};

const isBare = ({ papers, others }: Page['items'][number]): boolean => papers.length + others.length === 0;

const Pack = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const desk = useDesk(page, data);
  return (
    <div className="column papers-page">
      <PackHead desk={desk} />
      {page.items.filter((item) => !isBare(item)).map((item) => <Item key={item.id} desk={desk} item={item} />)}
      <BareItems desk={desk} items={page.items.filter(isBare)} />
      <Stray desk={desk} />
    </div>
  );
};

/** The address led somebody here to whom it is not open: they are led back to what is theirs. */
const Leave = (): ReactElement => {
  const { session, navigation, words: { tab } } = useHouse();
  const leave = (): void => {
    navigation.amend(START);
    void session.switchTo(null);
  };
  return <p><Button onClick={leave}>{tab.toOverview}</Button></p>;
};

interface Asked {
  readonly id: GroupId;
  readonly meeting: MeetingId | null;
  /** null: somebody who stands in for a member sees nothing else of the group */
  readonly group: GroupHead | null;
}

const OfMeeting = ({ id, meeting, group }: Asked): ReactElement => {
  const { tab, papers: say } = usePapersWords();
  const data = usePage('papers', { group: id, ...(meeting !== null && { meeting }) });
  const aside = data.stage.at === 'ready' && <MeetingSwitch frame={data.stage.value.frame} />;
  return (
    <>
      <PageHead title={tab.page('papers')} group={group} aside={aside} />
      <p className="page-intro">{say.intro}</p>
      {group === null && data.stage.at === 'failed' && <Leave />}
      <PageBody data={data}>{(page) => <Pack key={page.frame.meeting.id} page={page} data={data} />}</PageBody>
    </>
  );
};

/** The papers of a meeting in one place, for members, those who manage them, and those who stand in for a member. */
const PapersPage = ({ group, meeting }: PageProps): ReactElement | null => {
  const place = usePlace();
  const id = group?.id ?? place.group;
  return id === null ? null : <OfMeeting id={id} meeting={meeting} group={group} />;
};

export default PapersPage;
