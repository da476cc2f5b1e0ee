import { useState, type ReactElement } from 'react';
import type { SessionPage as Page } from '../../shared/contract/session.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import { Card } from '../frame/card.tsx';
import { MeetingSwitch } from '../frame/meeting-switch.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Box } from './box.tsx';
import { useDesk, type Desk } from './desk.ts';
import { Entries } from './entries.tsx';
import { Items } from './items.tsx';
import { People } from './people.tsx';
import { Status } from './status.tsx';
import { isOpen, mayNote } from './view.ts';
import { Voices } from './voices.tsx';
import { useSessionWords } from './words.ts';
import './session.css';

/** What is taken down on the one side, items and people on the other. */
const Sheet = ({ desk, line, setLine }: { readonly desk: Desk; readonly line: string; readonly setLine: (line: string) => void }): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { page } = desk;
  return (
    <div className="columns">
      <div className="column">
        {mayNote(page) && <Box desk={desk} line={line} setLine={setLine} />}
        {isOpen(page) && !mayNote(page) && <p className="faint">{say.readOnly}</p>}
        {!mayNote(page) && line.trim() !== '' && <Card title={say.notTaken}><p className="told">{line}</p></Card>}
        <Entries desk={desk} />
      </div>
      <div className="column">
        <Items desk={desk} />
        <People desk={desk} />
        {mayNote(page) && <Voices page={page} />}
      </div>
    </div>
  );
};

const Shown = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const desk = useDesk(page, data);
  const [line, setLine] = useState('');
  return (
    <div className="session-page">
      <Status desk={desk} drafted={line.trim() !== ''} />
      {page.session === null ? <Items desk={desk} /> : <Sheet desk={desk} line={line} setLine={setLine} />}
    </div>
  );
};

const OfMeeting = ({ group, meeting }: { readonly group: GroupHead; readonly meeting: MeetingId | null }): ReactElement => {
  const { tab } = useSessionWords();
  const data = usePage('session', { group: group.id, ...(meeting !== null && { meeting }) });
  const { stage } = data;
  return (
    <>
      <PageHead title={tab.page('session')} group={group} aside={stage.at === 'ready' && <MeetingSwitch frame={stage.value.frame} />} />
      <PageBody data={data}>{(page) => <Shown key={page.frame.meeting.id} page={page} data={data} />}</PageBody>
    </>
  );
};

/** A meeting as it is held: items, people, and everything that is taken down. */
const SessionPage = ({ group, meeting }: PageProps): ReactElement | null => (group === null ? null : <OfMeeting group={group} meeting={meeting} />);

export default SessionPage;
