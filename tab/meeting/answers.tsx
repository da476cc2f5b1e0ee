import type { ReactElement } from 'react';
import type { MyMeetingView } from '../../shared/contract/views.ts';
import type { AttendanceRule } from '../../shared/domain/terms.ts';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import type { Tone } from '../frame/tone.ts';
import { Fold } from './fold.tsx';
import { InARow } from './in-a-row.tsx';
import { answerRows, type AnswerRow } from './view.ts';

const TONE: Readonly<Record<'attending' | 'apologies' | 'none', Tone>> = { attending: 'good', apologies: 'away', none: 'calm' };

interface Props {
  readonly view: MyMeetingView;
  readonly rule: AttendanceRule;
}

const Row = ({ row, rule }: { readonly row: AnswerRow; readonly rule: Props['rule'] }): ReactElement => {
  const { words: { meeting, attendance, tab } } = useHouse();
  const { answer } = row;
  const word = { attending: attendance.coming, apologies: attendance.apologies, none: tab.noAnswer }[answer?.kind ?? 'none'];
  const details = answer?.kind === 'apologies'
    ? [answer.reason === null ? null : attendance.reason(answer.reason), answer.substitute === null ? null : attendance.inPlace(answer.substitute)]
    : [];
  const by = row.enteredBy === null ? null : attendance.enteredBy(row.enteredBy);
  const detail = [...details, by].filter((part) => part !== null).join(', ');
  return (
    <li className="answer-row">
      <span className="who">
        <span className="name">{row.name}</span>
        <span className="faint">{row.seats.map((seat) => meeting.seat(seat.role, seat.areas)).join(' · ')}</span>
      </span>
      <span className="said"><Chip tone={TONE[answer?.kind ?? 'none']}>{word}</Chip>{detail !== '' && <span className="faint">{detail}</span>}</span>
      {row.inARow !== null && <InARow name={row.name} count={row.inARow} clause={rule.clause} />}
    </li>
  );
};

/** For the chair and the secretary alone. */
export const Answers = ({ view, rule }: Props): ReactElement => {
  const { words: { attendance } } = useHouse();
  const rows = answerRows(view, rule.consecutive);
  return (
    <Fold title={<>{attendance.answersHeading}: <span className="faint">{attendance.answersCount(rows.filter(({ answer }) => answer !== null).length)}</span></>}>
      <ul className="rows">{rows.map((row) => <Row key={row.id} row={row} rule={rule} />)}</ul>
    </Fold>
  );
};
