import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type Ref } from 'react';
import type { Overview, MyMeetingView } from '../../shared/contract/views.ts';
import { Card, Empty } from '../frame/card.tsx';
import { useHouse } from '../frame/house.tsx';
import { NewWindow } from '../frame/new-window.tsx';
import { Rule } from '../frame/rule.tsx';
import { Glyph, Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf, pagesFor, sectionOf } from '../routes.ts';
import { Agenda } from './agenda.tsx';
import { Answer } from './answer.tsx';
import { Answers } from './answers.tsx';
import { Quorum } from './quorum.tsx';
import { Timetable } from './timetable.tsx';
import { CLOCK_TONE, comingOf, dayTile, isOpen } from './view.ts';
import './meeting.css';

interface HeadProps {
  readonly view: MyMeetingView;
  readonly overview: Overview;
  readonly place: Ref<HTMLHeadingElement>;
}

const Head = ({ view, overview, place }: HeadProps): ReactElement => {
  const { words: { meeting: say, tab, format } } = useHouse();
  const { meeting, group } = view;
  const coming = comingOf(view, overview.today, overview.now);
  const day = dayTile(view);
  return (
    <div className="meeting-head">
      <div className="tile" aria-hidden="true"><span>{format.shortDay(day).split(' ')[2]?.slice(0, 3)}</span><strong>{Number(day.slice(8))}</strong></div>
      <div className="meeting-what">
        <h3 ref={place} tabIndex={-1}><Theirs>{meeting.subject}</Theirs></h3>
        <p><Glyph name="clock" />{say.when(group.zone, meeting.starts, meeting.ends)}</p>
        <p><Glyph name="place" />{meeting.place ?? say.noPlace}</p>
        {meeting.state === 'cancelled' && <p className="fault">{say.cancelledLine(group.zone, meeting.starts)}</p>}
      </div>
      <div className="meeting-join">
        {coming.kind !== 'none' && <span className="soon">{coming.kind === 'now' ? tab.inSession : tab.toCome(coming.days)}</span>}
        {meeting.joinUrl !== null && meeting.state !== 'cancelled' && (
          <Button as="a" href={meeting.joinUrl} target="_blank" rel="noreferrer" size="small" icon={<Glyph name="camera" />}>
            <span>{say.join}<NewWindow /></span>
          </Button>
        )}
      </div>
    </div>
  );
};

const Clock = ({ view }: { readonly view: MyMeetingView }): ReactElement => {
  const { words: { notice } } = useHouse();
  const tone = CLOCK_TONE[view.clock.state];
  return (
    <section className={`fact ${tone}`}>
      <h4 className="unseen">{notice.heading}</h4>
      <p className="circulation-line"><Shape tone={tone} size={20} /><span>{notice.line(view.clock, view.group.zone)}</span></p>
      <Rule about={notice.heading} clause={view.clock.clause} version={view.termsVersion} />
      <Timetable view={view} />
    </section>
  );
};

/** From what is told here to where it is worked on. */
const Onward = ({ view, may }: { readonly view: MyMeetingView; readonly may: Overview['may'] }): ReactElement => {
  const { words: { tab } } = useHouse();
  const pages = pagesFor(may, (page) => sectionOf(page) === 'meeting').filter((page) => page !== 'overview' && page !== 'records');
  return <p className="meeting-pages">{pages.map((page) => <Link key={page} href={hrefOf({ page, group: view.group.id, team: null, meeting: view.meeting.id })}>{tab.page(page)}</Link>)}</p>;
};

/** Whoever had a meeting in mind that is off must not take the next one for it. */
const Cancelled = ({ overview: { cancelled, group } }: { readonly overview: Overview }): ReactElement => {
  const { words: { meeting: say } } = useHouse();
  return <>{cancelled.map((starts) => <p key={starts} className="fact warn called-off"><Shape tone="warn" size={20} /><span>{say.cancelledLine(group.zone, starts)}</span></p>)}</>;
};

/** The next meeting: when and where, one's own answer, whether it will be quorate, and whether its papers are in time. */
export const MeetingCard = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { words: { meeting: say, tab, attendance } } = useHouse();
  const { meeting: view, terms, now } = overview;
  const title = useRef<HTMLHeadingElement>(null);
  const subject = useRef<HTMLHeadingElement>(null);
  const lost = useRef(false);
  // one was answering when answers closed: the keyboard goes to what is shown instead
  useEffect(() => {
    if (lost.current) (subject.current ?? title.current)?.focus();
    lost.current = false;
  });
  if (view === null) return <Card title={say.next} place={title}><Cancelled overview={overview} /><Empty title={tab.noMeetingTitle}>{tab.noMeeting}</Empty></Card>;
  const { meeting } = view;
  return (
    <Card title={say.next} className="meeting" place={title}>
      <Cancelled overview={overview} />
      <Head view={view} overview={overview} place={subject} />
      {isOpen(view, now) && <Answer key={meeting.id} view={view} now={now} left={(held) => { lost.current = held; }} />}
      {!view.mayAnswer && <p className="part faint">{attendance.notMember}</p>}
      {view.mayAnswer && meeting.starts <= now && <p className="part faint">{say.startedLine(view.group.zone, meeting.starts)}</p>}
      {meeting.state !== 'cancelled' && <><Onward view={view} may={overview.may} /><Quorum view={view} /><Clock view={view} /></>}
      {view.answers !== null && <Answers view={view} rule={terms.attendance} />}
      <Agenda items={meeting.items} isDraft={meeting.state === 'planned'} />
    </Card>
  );
};
