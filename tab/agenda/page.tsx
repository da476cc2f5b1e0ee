import type { ReactElement } from 'react';
import type { AgendaPage as Page } from '../../shared/contract/agenda.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import { fetched } from '../frame/fetched.tsx';
import { MeetingSwitch } from '../frame/meeting-switch.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { Downloads } from '../frame/downloads.tsx';
import { PageHead } from '../frame/page-title.tsx';
import { useDesk, type Desk } from './desk.ts';
import { Items } from './editor.tsx';
import { Order } from './order.tsx';
import { Proposals } from './proposals.tsx';
import { Standing } from './standing.tsx';
import { useAgendaWords } from './words.ts';
import '../meeting/meeting.css';
import './agenda.css';

/** Requests that wait, and advice on items: fetched with their code, and read when they are opened. */
const { Part: WaitingRequests } = fetched(async () => import('../requests/waiting-requests.tsx'), null);
const { Part: ItemAdvice } = fetched(async () => import('../requests/item-advice.tsx'), null);

const Shown = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const { meeting: say, format } = useAgendaWords();
  const desk = useDesk(page, data);
  const { meeting, group } = page.frame;
  return (
    <>
      <p className="page-intro">{meeting.kind === 'ordinary' ? '' : `${say.kind(meeting.kind)}: `}{format.range(group.zone, meeting.starts, meeting.ends)}</p>
      <div className="agenda-page">
        <Standing desk={desk} />
        <div className="column items"><Items desk={desk} />{page.frame.may.includes('giveAdvice') && <ItemAdvice group={group.id} meeting={meeting.id} items={page.items} />}{page.frame.may.includes('triageRequests') && <WaitingRequests group={group.id} meeting={meeting.id} placed={data.refresh} />}<Files desk={desk} /></div>
        <div className="column">
          <Proposals desk={desk} />
          <Order desk={desk} />
        </div>
      </div>
    </>
  );
};

/** The agenda to print or to send, and the dates of all meetings for one's own calendar. */
const Files = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { tab, format } = useAgendaWords();
  const { group, meeting } = desk.page.frame;
  return (
    <div className="agenda-files">
      <Downloads group={group.id} what="agenda" meeting={meeting.id} formats={['word', 'pdf']} name={`${tab.page('agenda')}, ${format.date(group.zone, meeting.starts)}`} />
      <Downloads group={group.id} what="calendar" formats={['ics']} name={tab.meetings} />
    </div>
  );
};

const Agenda = ({ group, meeting }: { readonly group: GroupHead; readonly meeting: MeetingId | null }): ReactElement => {
  const { tab } = useAgendaWords();
  const data = usePage('agenda', { group: group.id, ...(meeting !== null && { meeting }) });
  const frame = data.stage.at === 'ready' ? data.stage.value.frame : null;
  return (
    <>
      <PageHead title={tab.page('agenda')} group={group} aside={frame !== null && <MeetingSwitch frame={frame} />} />
      <PageBody data={data}>{(page) => <Shown key={page.frame.meeting.id} page={page} data={data} />}</PageBody>
    </>
  );
};

const AgendaPage = ({ group, meeting }: PageProps): ReactElement | null => (group === null ? null : <Agenda group={group} meeting={meeting} />);

export default AgendaPage;
