import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RecordsPage as Page } from '../../shared/contract/records.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import { RECORD_KINDS } from '../../shared/domain/meeting-record.ts';
import { hrefOf } from '../routes.ts';
import { Card } from '../frame/card.tsx';
import { MeetingSwitch } from '../frame/meeting-switch.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { PageHead } from '../frame/page-title.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { Shape } from '../frame/shape.tsx';
import { useDesk } from './desk.tsx';
import { Place } from './place.tsx';
import { useRecordsWords } from './words.ts';
import { Year } from './year.tsx';
import './records.css';

/** Records of other meetings, to go to. */
const Others = ({ page: { others, frame } }: { readonly page: Page }): ReactElement => {
  const { recordsPage: say, record: of, format } = useRecordsWords();
  return (
    <Card title={say.others} className="other-records">
      {others.length === 0 && <p className="faint">{say.noOthers}</p>}
      <ul className="rows">
        {others.map(({ meeting, states }) => (
          <li key={meeting.id}>
            <Link href={hrefOf({ page: 'records', group: frame.group.id, team: null, meeting: meeting.id })}>{format.date(frame.group.zone, meeting.starts)}</Link>
            {RECORD_KINDS.map((kind) => { const state = states[kind]; return state !== undefined && <p key={kind} className="faint">{of.kind(kind)}: {of.state(state)}</p>; })}
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** A register that nobody confirmed makes an attendance that nobody vouches for. */
const Unfinished = ({ page: { frame, unfinished, places } }: { readonly page: Page }): ReactElement | null => {
  const { recordsPage: say } = useRecordsWords();
  const isOpen = places.some(({ record, asked }) => asked && (record === null || record.state === 'compiled'));
  if (!unfinished.register || !isOpen || frame.meeting.phase !== 'held' || !frame.may.includes('compileRecord')) return null;
  return (
    <div className="banner">
      <Shape tone="warn" size={20} /><p className="say">{say.registerOpen}</p>
      <a href={hrefOf({ page: 'attendance', group: frame.group.id, team: null, meeting: frame.meeting.id })}>{say.toRegister}</a>
    </div>
  );
};

const Shown = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const desk = useDesk(page, data);
  return (
    <>
      <Unfinished page={page} />
      <div className="records-page">
        <div className="column">{page.places.map((place) => <Place key={place.kind} place={place} desk={desk} />)}</div>
        <Others page={page} />
      </div>
    </>
  );
};

const Records = ({ group, meeting }: { readonly group: GroupHead; readonly meeting: MeetingId | null }): ReactElement => {
  const { tab, recordsPage: say } = useRecordsWords();
  const data = usePage('records', { group: group.id, ...(meeting !== null && { meeting }) });
  const [year, setYear] = useState(false);
  const { stage } = data;
  const choice = (isYear: boolean, label: string): ReactElement => <Button size="small" appearance={year === isYear ? 'primary' : 'secondary'} aria-pressed={year === isYear} onClick={() => { setYear(isYear); }}>{label}</Button>;
  return (
    <>
      <PageHead title={tab.page('records')} group={group} aside={stage.at === 'ready' && !year && <MeetingSwitch frame={stage.value.frame} />} />
      <fieldset className="record-views"><legend className="unseen">{say.views}</legend><div className="buttons">{choice(false, say.thisMeeting)}{choice(true, say.allLogs)}</div></fieldset>
      {year ? <Year group={group} /> : <PageBody data={data}>{(page) => <Shown key={page.frame.meeting.id} page={page} data={data} />}</PageBody>}
    </>
  );
};

/** What was written down of a meeting: its action log and its minutes. */
const RecordsPage = ({ group, meeting }: PageProps): ReactElement | null => (group === null ? null : <Records group={group} meeting={meeting} />);

export default RecordsPage;
