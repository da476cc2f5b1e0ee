import type { ReactElement } from 'react';
import type { MemberAnswer } from '../../shared/contract/attendance.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useBusy } from '../frame/page-data.ts';
import { Rule } from '../frame/rule.tsx';
import type { Tone } from '../frame/tone.ts';
import { AnswerForm, SubstituteForm } from './answer-forms.tsx';
import type { Desk } from './desk.tsx';
import { detailOf, saidOf, sortedMembers, type Said } from './view.ts';
import { useAttendanceWords } from './words.ts';

const TONE: Readonly<Record<Said, Tone>> = { attending: 'good', apologies: 'away', answered: 'good', none: 'calm' };

interface Props {
  readonly desk: Desk;
  readonly member: MemberAnswer;
}

const Deeds = ({ desk, member }: Props): ReactElement | null => {
  const { attendancePage: say } = useAttendanceWords();
  const { page, open, show, may } = desk;
  if (open === `answer/${member.id}`) return <AnswerForm desk={desk} member={member} />;
  if (open === `substitute/${member.id}`) return <SubstituteForm desk={desk} member={member} />;
  const names = page.open && member.mayBeStoodFor && (may('answerForOthers') || (member.id === page.me && may('answer')));
  const enters = page.open && may('answerForOthers');
  if (!names && !enters) return null;
  return (
    <div className="row-deeds">
      {enters && <button type="button" className="quiet" data-opens={`answer/${member.id}`} onClick={() => { show(`answer/${member.id}`); }}>{say.enter}<span className="unseen">{say.about(member.name)}</span></button>}
      {names && (
        <button type="button" className="quiet" data-opens={`substitute/${member.id}`} onClick={() => { show(`substitute/${member.id}`); }}>
          {member.substitute === null ? say.nameOne : say.changeSubstitute}<span className="unseen">{say.about(member.name)}</span>
        </button>
      )}
    </div>
  );
};

/** Who stands in, what the substitute may read, and the chair's choice of that. */
const Substitute = ({ desk, member }: Props): ReactElement | null => {
  const { attendancePage: say } = useAttendanceWords();
  const { busy, during } = useBusy();
  const { substitute } = member;
  if (substitute === null) return null;
  const { frame: { group, meeting } } = desk.page;
  const admit = async (): Promise<void> => {
    await desk.save('admitSubstitute')({ group: group.id, meeting: meeting.id, standsFor: member.id, person: substitute.id, restricted: !substitute.restricted });
  };
  return (
    <p className="faint">
      {say.substituteIs(substitute.name)}. {substitute.restricted ? say.readsRestricted : say.noRestricted}
      {desk.may('admitSubstitute') && (
        <> <button type="button" className="quiet" disabled={busy} onClick={() => { void during(admit); }}>{substitute.restricted ? say.admitNot : say.admit}<span className="unseen">{say.about(substitute.name)}</span></button></>
      )}
    </p>
  );
};

const Row = ({ desk, member }: Props): ReactElement => {
  const words = useAttendanceWords();
  const { meeting, attendance, attendancePage: say, tab } = words;
  const said = saidOf(member);
  const word = { attending: attendance.coming, apologies: attendance.apologies, answered: say.answered, none: tab.noAnswer }[said];
  const detail = detailOf(member, attendance);
  return (
    <li>
      <div className="answer-row">
        <span className="who">
          <span className="name">{member.name}</span>
          <span className="faint">{member.seats.map((seat) => meeting.seat(seat.role, seat.areas)).join(' · ')}</span>
        </span>
        <span className="said"><Chip tone={TONE[said]}>{word}</Chip>{detail !== '' && <span className="faint">{detail}</span>}</span>
      </div>
      <Substitute desk={desk} member={member} />
      <Deeds desk={desk} member={member} />
    </li>
  );
};

/** Who has answered, and for those who may know it what. */
export const Answers = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { attendancePage: say } = useAttendanceWords();
  const { members, substitutes, termsVersion } = desk.page;
  return (
    <Card title={say.answers}>
      <p className="faint">{say.answersHint}</p>
      <ul className="rows answers">{sortedMembers(members).map((member) => <Row key={member.id} desk={desk} member={member} />)}</ul>
      <Rule about={say.substituteRule} clause={substitutes.clause} version={termsVersion} />
    </Card>
  );
};
