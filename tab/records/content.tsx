import type { ReactElement } from 'react';
import type { MeetingRecord } from '../../shared/domain/meeting-record.ts';
import { Theirs } from '../frame/theirs.tsx';
import { Actions, Raised } from './actions.tsx';
import type { Desk } from './desk.tsx';
import { Items } from './items.tsx';
import { attendanceLines } from './view.ts';
import { useRecordsWords } from './words.ts';

const Attendance = ({ record }: { readonly record: MeetingRecord }): ReactElement => {
  const words = useRecordsWords();
  const { recordsPage: say } = words;
  const lines = attendanceLines(record.content, words);
  if (lines.length === 0) return <p className="faint">{say.noAttendance}</p>;
  return (
    <dl className="attended">
      {lines.map(({ status, people }) => (
        <div key={status}>
          <dt>{say.status(status)} <span className="faint">({people.length})</span></dt>
          <dd><ul>{people.map(({ name, detail }) => <li key={`${name} ${detail}`}>{name}{detail !== '' && <span className="faint"> <Theirs>{detail}</Theirs></span>}</li>)}</ul></dd>
        </div>
      ))}
    </dl>
  );
};

/** What a record says, as it was compiled: attendance, actions, items. */
export const Content = ({ record, desk, edits }: { readonly record: MeetingRecord; readonly desk: Desk; readonly edits: boolean }): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  const { frame: { group: { zone } } } = desk.page;
  const { content, kind } = record;
  return (
    <div className="record-content">
      <section className="part"><h3>{say.attendance}</h3><Attendance record={record} /></section>
      {kind === 'minutes' && <section className="part"><h3>{say.items}</h3><Items record={record} desk={desk} edits={edits} /></section>}
      <section className="part"><h3>{say.actions}</h3>{kind === 'minutes' ? <Raised actions={content.actions.raised} /> : <Actions actions={content.actions} />}</section>
      {kind === 'actionLog' && content.items.length > 0 && <section className="part"><h3>{say.itemsOfLog}</h3><Items record={record} desk={desk} edits={false} /></section>}
      {content.nextMeeting !== null && <p className="part">{say.nextMeeting(zone, content.nextMeeting)}</p>}
    </div>
  );
};
