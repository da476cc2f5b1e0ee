import { Button, Select } from '@fluentui/react-components';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import type { ReviewPage } from '../../shared/contract/attendance.ts';
import type { PersonReview, SeatReview, Tally } from '../../shared/domain/review.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { Chip } from '../frame/chip.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage } from '../frame/page-data.ts';
import { Rule } from '../frame/rule.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.tsx';
import { Grid } from './grid.tsx';
import { useAttendanceWords } from './words.ts';

const COUNTS = ['expected', 'present', 'apologies', 'absent', 'substituted'] as const satisfies readonly (keyof Tally)[];

interface TableProps {
  readonly title: string;
  readonly first: string;
  readonly rest: readonly string[];
  readonly children: ReactNode;
}

/** On a narrow screen each row is a block, and its cells bring their headings along. */
const Table = ({ title, first, rest, children }: TableProps): ReactElement => {
  const { attendancePage: say } = useAttendanceWords();
  const heading = useId();
  return (
    <section className="part" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <table className="review">
        <thead><tr><th scope="col">{first}</th>{COUNTS.map((count) => <th key={count} scope="col" className="figure">{say.column[count]}</th>)}{rest.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
};

const Figures = ({ tally }: { readonly tally: Tally }): ReactElement => {
  const { attendancePage: { column } } = useAttendanceWords();
  return <>{COUNTS.map((count) => <td key={count} className="figure" data-label={column[count]}>{tally[count]}</td>)}</>;
};

const PersonRow = ({ page, one }: { readonly page: ReviewPage; readonly one: PersonReview }): ReactElement => {
  const { attendancePage: say } = useAttendanceWords();
  const { percent } = page.rule;
  return (
    <tr>
      <th scope="row"><span className="name">{page.names[one.person]}</span><br /><span className="faint"><Theirs>{one.posts.join(', ')}</Theirs></span></th>
      <Figures tally={one.tally} />
      <td data-label={say.column.rate}>{say.rate(one.percent)} {one.below && percent !== null && <Chip tone="warn">{say.below(percent)}</Chip>}</td>
      <td data-label={say.column.remarks}>
        <ul className="caveats">
          {one.caveats.map((caveat) => <li key={caveat.kind}>{say.caveat(caveat)}</li>)}
          {one.sixMonths !== null && <li>{say.sixMonths(one.sixMonths)}</li>}
        </ul>
      </td>
    </tr>
  );
};

const SeatRow = ({ page, one }: { readonly page: ReviewPage; readonly one: SeatReview }): ReactElement => {
  const { attendancePage: say, format } = useAttendanceWords();
  return (
    <tr>
      <th scope="row"><span className="name"><Theirs>{one.post}</Theirs></span>{one.formerly.length > 0 && <><br /><span className="faint">{say.formerly(one.formerly)}</span></>}</th>
      <Figures tally={one.tally} />
      <td data-label={say.column.holders}>{format.list(one.holders.map((person) => page.names[person] ?? ''))}</td>
      <td data-label={say.column.vacant}>{one.vacant === 0 ? '' : say.vacantAt(one.vacant)}</td>
    </tr>
  );
};

const Shown = ({ page }: { readonly page: ReviewPage }): ReactElement => {
  const { attendancePage: say, terms } = useAttendanceWords();
  const { column } = say;
  if (page.held === 0) return <p>{say.noneHeld}</p>;
  return (
    <>
      <p>{say.held(page.held, page.confirmed)}</p>
      <Rule about={terms.name('attendance')} clause={page.rule.clause} version="" />
      <Grid page={page} />
      <Table title={say.perPerson} first={column.person} rest={[column.rate, column.remarks]}>
        {page.people.map((one) => <PersonRow key={one.person} page={page} one={one} />)}
      </Table>
      <Table title={say.perSeat} first={column.seat} rest={[column.holders, column.vacant]}>
        {page.seats.map((one) => <SeatRow key={one.seat} page={page} one={one} />)}
      </Table>
    </>
  );
};

const Year = ({ group, year }: { readonly group: string; readonly year: number }): ReactElement => {
  const data = usePage('attendanceReview', { group, year: year.toString() }, 'onReturn');
  return <PageBody data={data}>{(page) => <Shown page={page} />}</PageBody>;
};

/** The yearly review: read only when somebody asks for it. */
export const ReviewCard = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { attendancePage: say } = useAttendanceWords();
  const { years, frame } = desk.page;
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  if (!desk.may('seeReview')) return null;
  const year = years.find((one) => one === chosen) ?? years[0];
  if (year === undefined) return <Card title={say.review}><Empty title={say.noneHeld}>{say.reviewIntro}</Empty></Card>;
  return (
    <Card title={say.review} aside={<Button size="small" aria-expanded={open} onClick={() => { setOpen(!open); }}>{open ? say.hideReview : say.showReview}</Button>}>
      <p className="faint">{say.reviewIntro}</p>
      {open && (
        <>
          <label className="switch review-year">
            <span className="faint">{say.year}</span>
            <Select value={year.toString()} onChange={(_, { value }) => { setChosen(Number(value)); }}>{years.map((one) => <option key={one} value={one}>{one}</option>)}</Select>
          </label>
          <Downloads group={frame.group.id} what="register" formats={['sheet', 'csv']} name={say.review} />
          <Year group={frame.group.id} year={year} />
        </>
      )}
    </Card>
  );
};
