import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { opensFrom } from '../../shared/domain/session-run.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import { drawnThen } from '../frame/focus.ts';
import { openerOf } from '../frame/one-form.ts';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { Closing } from './closing.tsx';
import type { Desk } from './desk.ts';
import { useNow } from './now.ts';
import { Quorum } from './quorum.tsx';
import { mayRun, minutesUntil, timing } from './view.ts';
import { useSessionWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  /** a line stands in the box */
  readonly drafted: boolean;
}

/** Nobody has opened it, before its time or after it. */
const NotOpen = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { sessionPage: say, format } = useSessionWords();
  const { busy, run, fault } = useDeed();
  const { page, about, act } = desk;
  const { group: { zone }, meeting } = page.frame;
  const now = useNow(page.frame.now);
  if (meeting.phase === 'cancelled') return <Card title={say.cancelled}><p>{format.range(zone, meeting.starts, meeting.ends)}</p></Card>;
  const isEarly = now < opensFrom(meeting);
  const isOver = meeting.phase === 'held';
  return (
    <Card title={isOver ? say.held : say.notOpen}>
      <p>{isOver ? say.notHeld : mayRun(page) ? say.mayOpen : say.notYours}</p>
      {isEarly && <p className="faint">{say.opensFrom(format.moment(zone, page.opensFrom))}</p>}
      {mayRun(page) && !isEarly && (
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={busy} onClick={() => { run(async () => act('openSession', about, say.opened)); }}>{say.open}</Button>
        </div>
      )}
      {fault}
    </Card>
  );
};

const Closed = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { sessionPage: say, format } = useSessionWords();
  const { busy, run, fault } = useDeed();
  const { page, about, revision, act } = desk;
  const { session, frame: { group, meeting } } = page;
  const now = useNow(page.frame.now);
  if (session === null || session.closed === null) return null;
  const mayReopen = mayRun(page) && session.reopenUntil !== null && now <= session.reopenUntil;
  const to = (where: 'attendance' | 'records'): string => hrefOf({ page: where, group: group.id, team: null, meeting: meeting.id });
  return (
    <Card title={say.held}>
      <p>{say.closedBy(session.closed.by, format.moment(group.zone, session.closed.at))}</p>
      {mayRun(page) && <p className="session-links"><Link href={to('attendance')}>{say.toAttendance}</Link><Link href={to('records')}>{say.toRecords}</Link></p>}
      {mayReopen && (
        <div className="session-again">
          <p className="faint">{say.reopenUntil(format.time(group.zone, session.reopenUntil))}</p>
          <Button size="small" disabledFocusable={busy} onClick={() => { run(async () => act('reopenSession', { ...about, revision }, say.reopened)); }}>{say.reopen}</Button>
        </div>
      )}
      {fault}
    </Card>
  );
};

/** The time that is left, and where the meeting will end if it goes on as planned (R94). */
const Clock = ({ desk: { page } }: { readonly desk: Desk }): ReactElement => {
  const { sessionPage: say, format } = useSessionWords();
  const { group: { zone }, meeting } = page.frame;
  const now = useNow(page.frame.now);
  const { ends, over } = timing(page, now);
  const left = minutesUntil(now, meeting.ends);
  return (
    <div className="session-clock">
      <p className="session-left">{left >= 0 ? say.left(left) : say.overdue(-left)}</p>
      <p>{say.willEnd(format.time(zone, ends))} <Chip tone={over > 0 ? 'warn' : 'good'}>{over > 0 ? say.over(over) : say.inTime}</Chip></p>
    </div>
  );
};

const Now = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { busy, run, fault } = useDeed();
  const { page: { items, session } } = desk;
  const current = items.find(({ id }) => id === session?.current);
  if (current === undefined) return <p className="session-item">{items.length === 0 ? say.noItems : say.allCovered}</p>;
  return (
    <div className="session-now">
      <p className="session-item"><span className="faint">{say.now}</span> <Theirs>{`${current.number}. ${current.title}`}</Theirs></p>
      {mayRun(desk.page) && <Button appearance="primary" disabledFocusable={busy} onClick={() => { run(async () => desk.cover(current.id, true)); }}>{say.cover}</Button>}
      {fault}
    </div>
  );
};

/** Where the meeting stands. */
export const Status = ({ desk, drafted }: Props): ReactElement => {
  const { sessionPage: say, format } = useSessionWords();
  const [closing, setClosing] = useState(false);
  const { page } = desk;
  const { session, frame } = page;
  if (session === null) return <NotOpen desk={desk} />;
  if (session.closed !== null) return <Closed desk={desk} />;
  const close = <Button size="small" data-opens="closing" aria-expanded={closing} onClick={() => { setClosing(true); }}>{say.close}</Button>;
  return (
    <Card title={say.inSession} className="session-status" aside={mayRun(page) && !closing ? close : undefined}>
      <p className="faint">{say.openedBy(session.opened.by, format.time(frame.group.zone, session.opened.at))}</p>
      <div className="session-parts"><Clock desk={desk} /><Quorum page={page} /></div>
      <Now desk={desk} />
      {closing && <Closing desk={desk} drafted={drafted} done={() => { drawnThen(() => { setClosing(false); }, openerOf('closing')); }} />}
    </Card>
  );
};
