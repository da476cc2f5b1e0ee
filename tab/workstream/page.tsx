import { Button, Link } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Overview, WorkstreamView } from '../../shared/contract/views.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { fetched } from '../frame/fetched.tsx';
import { useHouse } from '../frame/house.tsx';
import { LongText } from '../frame/long-text.tsx';
import { Shape } from '../frame/shape.tsx';
import { Around } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { Colours } from './colours.tsx';
import { History } from './history.tsx';
import { endedOf, isLong, linesOf, reportedWords, statusOf, STATUS_TONE, statusWords, tally } from './view.ts';
import './workstream.css';

export const { ahead: fetchReport, Part: Report } = fetched(async () => import('./report.tsx'));

/** Where the keyboard goes on: from what was reported on, or from the button that opened the form. */
type Next = { readonly to: 'title' | 'opener' };

interface RowProps {
  readonly workstream: WorkstreamView;
  readonly overview: Overview;
}

const Lines = ({ workstream }: { readonly workstream: WorkstreamView }): ReactElement | null => {
  const { words } = useHouse();
  const lines = linesOf(workstream, words);
  if (lines.length === 0) return null;
  return (
    <ul className="status-lines">
      {lines.map(({ key, text, theirs, late }) => <li key={key} className={late ? 'late' : ''}>{late && <Shape tone="warn" size={14} />}<span><Around text={text} theirs={theirs} /></span></li>)}
    </ul>
  );
};

const Row = ({ workstream, overview }: RowProps): ReactElement => {
  const { words } = useHouse();
  const { workstream: say, tab, format } = words;
  const [form, setForm] = useState(false);
  const [next, setNext] = useState<Next | null>(null);
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (next !== null) ({ title, opener })[next.to].current?.focus(); }, [next]);
  const close = (to: Next['to']): void => {
    setForm(false);
    setNext({ to });
  };
  const status = statusOf(workstream);
  const { trigger } = workstream.standing;
  return (
    <li className={`workstream ${STATUS_TONE[status]}`}>
      <article aria-labelledby={heading}>
        <div className="workstream-head">
          <h3 id={heading} ref={title} tabIndex={-1}><Link href={hrefOf({ page: 'workstreams', group: overview.group.id, team: null, one: workstream.id })}><Around text={say.name(workstream.number, workstream.title)} theirs={workstream.title} /></Link></h3>
          <Chip tone={STATUS_TONE[status]}>{statusWords(status, words)}</Chip>
        </div>
        {trigger !== '' && status !== 'none' && <p className="faint"><Around text={say.trigger(status, trigger)} theirs={trigger} /></p>}
        {workstream.status !== null && workstream.status.reason !== '' && (
          <LongText text={workstream.status.reason} long={isLong(workstream.status.reason)} about={say.numbered(workstream.number)} />
        )}
        <Lines workstream={workstream} />
        <div className="workstream-foot">
          <div className="faint">
            {overview.workstreams.some(({ strategy }) => strategy.id !== workstream.strategy.id) && <p><Around text={say.ofStrategy(workstream.strategy.title)} theirs={workstream.strategy.title} /></p>}
            <p>{say.lead(workstream.leadPost, workstream.leadName)}</p>
            {workstream.status !== null && <p>{reportedWords(workstream, format.date(overview.group.zone, workstream.status.at), words)}</p>}
            {workstream.standing.ownBehalf && <p>{say.ownBehalf}</p>}
          </div>
          <History workstream={workstream} zone={overview.group.zone} />
        </div>
        {workstream.mayReport && !form && (
          <Button
            ref={(button: HTMLButtonElement | null) => { opener.current = button; }}
            size="small"
            aria-label={`${tab.report}: ${say.numbered(workstream.number)}`}
            onClick={() => { setForm(true); }}
          >
            {tab.report}
          </Button>
        )}
        {form && <Report workstream={workstream} group={overview.group.id} today={overview.today} done={() => { close('title'); }} cancel={() => { close('opener'); }} />}
      </article>
    </li>
  );
};

/** How the workstreams stand, the count first. */
export const Board = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { words } = useHouse();
  const { workstream: say, tab, format } = words;
  const { workstreams } = overview;
  if (workstreams.length === 0) return <Card title={say.board}><Empty title={say.none}>{tab.noBoard}</Empty></Card>;
  const counts = tally(workstreams);
  const aside = (
    <ul className="tally">
      {counts.map(({ status, count }) => (
        <li key={status}>
          <Shape tone={STATUS_TONE[status]} size={14} /><span>{count} <span className="tally-word">{statusWords(status, words)}</span></span>
        </li>
      ))}
    </ul>
  );
  return (
    <Card title={say.board} className="board" aside={aside}>
      {endedOf(workstreams).map(({ id, title, until }) => <p key={id} className="faint period-ended"><Around text={say.periodEnded(title, format.day(until))} theirs={title} /></p>)}
      <ul className="workstreams">{workstreams.map((workstream) => <Row key={workstream.id} workstream={workstream} overview={overview} />)}</ul>
      <Colours overview={overview} />
    </Card>
  );
};
