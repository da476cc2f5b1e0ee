import type { ReactElement } from 'react';
import type { AttendancePage as Page } from '../../shared/contract/attendance.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import { Card } from '../frame/card.tsx';
import { MeetingSwitch } from '../frame/meeting-switch.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import type { PageProps } from '../frame/page-props.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Shape } from '../frame/shape.tsx';
import { Quorum } from '../meeting/quorum.tsx';
import { Answers } from './answers.tsx';
import { useDesk, type Desk } from './desk.tsx';
import { RegisterCard } from './register.tsx';
import { ReviewCard } from './review.tsx';
import { useAttendanceWords } from './words.ts';
import '../meeting/meeting.css';
import './attendance.css';

/** After the meeting somebody has to vouch for the register. */
const Ask = ({ desk: { page, may } }: { readonly desk: Desk }): ReactElement | null => {
  const { attendancePage: say } = useAttendanceWords();
  const { frame, register } = page;
  if (!may('keepRegister') || frame.meeting.phase !== 'held' || register === null || register.confirmed !== null) return null;
  return <div className="banner"><Shape tone="warn" size={20} /><p className="say">{say.confirmAsk}</p></div>;
};

const Forecast = ({ desk: { page } }: { readonly desk: Desk }): ReactElement => {
  const { quorum } = useAttendanceWords();
  return <Card title={quorum.heading}><Quorum view={page} level={3} /></Card>;
};

/** Before a meeting the answers matter, and from then on the register. */
const Shown = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const desk = useDesk(page, data);
  const { meeting } = page.frame;
  const isAhead = meeting.phase !== 'cancelled' && !page.started;
  return (
    <>
      <Ask desk={desk} />
      <div className="columns">
        <div className="column">{isAhead ? <Answers desk={desk} /> : <RegisterCard desk={desk} />}</div>
        <div className="column">{isAhead ? <><Forecast desk={desk} /><RegisterCard desk={desk} /></> : <Answers desk={desk} />}</div>
      </div>
      <div className="review-place"><ReviewCard desk={desk} /></div>
    </>
  );
};

const Attendance = ({ group, meeting }: { readonly group: GroupHead; readonly meeting: MeetingId | null }): ReactElement => {
  const { tab } = useAttendanceWords();
  const data = usePage('attendance', { group: group.id, ...(meeting !== null && { meeting }) });
  const { stage } = data;
  return (
    <>
      <PageHead title={tab.page('attendance')} group={group} aside={stage.at === 'ready' && <MeetingSwitch frame={stage.value.frame} />} />
      <PageBody data={data}>{(page) => <Shown page={page} data={data} />}</PageBody>
    </>
  );
};

/** Who comes to a meeting, who came, and how the year has been. */
const AttendancePage = ({ group, meeting }: PageProps): ReactElement | null => (group === null ? null : <Attendance group={group} meeting={meeting} />);

export default AttendancePage;
