import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Adopted } from '../../shared/contract/setting-up.ts';
import type { Overview } from '../../shared/contract/views.ts';
import { Card } from '../frame/card.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Shape } from '../frame/shape.tsx';
import { hrefOf } from '../routes.ts';
import { useSetupWords, type Filling } from './context.tsx';

interface Props {
  readonly adopted: Adopted;
  readonly act: Filling['act'];
}

/** It is in force: what happens next, and where to go on. */
export const Done = ({ adopted, act }: Props): ReactElement => {
  const { setup: { check: { done: say } }, format } = useSetupWords();
  const { group, version, inForceFrom } = adopted;
  const [overview, setOverview] = useState<Overview | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const reply = await act('overview', { group: group.id });
      if (isHere && reply.ok) setOverview(reply.value);
    };
    void look();
    return () => { isHere = false; };
  }, [act, group.id]);
  const meeting = overview?.meeting ?? null;
  const isToCome = overview !== null && inForceFrom > overview.today;
  const title = isToCome ? say.titleLater(version, group.name, inForceFrom) : say.title(version, group.name);
  return (
    <div className="setup done">
      <header className="setup-head"><Shape tone="good" size={28} /><PageTitle title={title} ref={heading} /></header>
      <Card title={say.next}>
        {meeting === null
          ? <p>{say.reads}</p>
          : <><p>{say.meeting(format.moment(group.zone, meeting.meeting.starts))}</p><p>{say.agenda(meeting.clock.lastDay)}</p></>}
        <p className="onward"><a className="go" href={hrefOf({ page: 'overview', group: group.id, team: null })}>{say.overview}</a></p>
      </Card>
    </div>
  );
};
