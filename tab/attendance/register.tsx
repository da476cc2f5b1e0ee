import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RegisterView } from '../../shared/contract/attendance.ts';
import { Card } from '../frame/card.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { Chip } from '../frame/chip.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import type { Desk } from './desk.tsx';
import { RegisterForm } from './register-form.tsx';
import { lineWords, namesIn, STATUS_TONE } from './view.ts';
import { useAttendanceWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly register: RegisterView;
}

/** As everybody reads it. */
const Lines = ({ desk, register }: Props): ReactElement => {
  const { attendancePage: say } = useAttendanceWords();
  const names = namesIn(register.lines, desk.page.members);
  return (
    <ul className="rows">
      {register.lines.map((line) => (
        <li key={line.key} className="answer-row">
          <span className="who"><span className="name"><Theirs>{line.name}</Theirs></span></span>
          <span className="said"><Chip tone={STATUS_TONE[line.status]}>{lineWords(line, names, say)}</Chip></span>
        </li>
      ))}
    </ul>
  );
};

const Through = ({ desk, register }: Props): ReactElement | null => {
  const { attendancePage: say } = useAttendanceWords();
  if (register.quorum.length === 0) return null;
  return (
    <section className="part">
      <h3>{say.quorumThrough}</h3>
      <ul className="stamps">
        {register.quorum.map((stamp) => <li key={stamp.at}><Shape tone={stamp.quorate ? 'good' : 'bad'} size={16} /><span>{say.stamp(desk.page.frame.group.zone, stamp)}</span></li>)}
      </ul>
    </section>
  );
};

const State = ({ desk, register }: Props): ReactElement => {
  const { attendancePage: say, format, tab } = useAttendanceWords();
  const { confirmed, revision } = register;
  const { group, meeting } = desk.page.frame;
  if (confirmed !== null) {
    return (
      <p className="faint">
        {say.confirmed(confirmed.by, format.moment(group.zone, confirmed.at))}{' '}
        {desk.may('seeRecords') && <Link href={hrefOf({ page: 'records', group: group.id, team: null, meeting: meeting.id })}>{tab.page('records')}</Link>}
      </p>
    );
  }
  return <p className="faint">{revision === 0 ? say.notKept : say.notConfirmed}</p>;
};

const Kept = ({ desk, register }: Props): ReactElement => {
  const { attendancePage: say } = useAttendanceWords();
  const [correcting, setCorrecting] = useState(false);
  const mayKeep = desk.may('keepRegister') && desk.page.frame.meeting.phase !== 'cancelled';
  const isForm = mayKeep && (register.confirmed === null || correcting);
  return (
    <>
      <State desk={desk} register={register} />
      {isForm ? <RegisterForm desk={desk} register={register} done={() => { setCorrecting(false); }} /> : <Lines desk={desk} register={register} />}
      {mayKeep && !isForm && (
        <div className="buttons">
          <Button size="small" onClick={() => { setCorrecting(true); }}>{say.edit}</Button>
          <span className="faint">{say.editHint}</span>
        </div>
      )}
      <Through desk={desk} register={register} />
    </>
  );
};

/** Who was there. */
export const RegisterCard = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { attendancePage: say } = useAttendanceWords();
  const { register, started, frame } = desk.page;
  const none = frame.meeting.phase === 'cancelled' ? say.registerOff : started ? say.registerNone : say.registerLater;
  return (
    <Card title={say.register}>
      {register === null ? <p className="faint">{none}</p> : <Kept desk={desk} register={register} />}
      {register !== null && <Downloads group={frame.group.id} what="register" meeting={frame.meeting.id} formats={['sheet', 'csv']} name={say.register} />}
    </Card>
  );
};
