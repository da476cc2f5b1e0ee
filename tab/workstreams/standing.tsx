import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StrategyView, WorkstreamDetail, WorkstreamLine } from '../../shared/contract/programme.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { Around, Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { linesOf, reportedWords, statusOf, statusWords, STATUS_TONE, strip } from '../workstream/view.ts';
import type { Desk } from './desk.ts';
import { Ending } from './ending.tsx';
import { WorkstreamForm } from './small-forms.tsx';
import { useWorkstreamsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly line: WorkstreamLine;
  readonly detail: WorkstreamDetail;
  readonly strategy: StrategyView;
}

/** The past reports as a row of shapes, and the same as a list with what was said. */
const History = ({ desk, line, detail }: Omit<Props, 'strategy'>): ReactElement | null => {
  const { words } = useHouse();
  const { workstreamsPage: say, format } = useWorkstreamsWords();
  const { zone } = desk.page.group;
  if (line.history.length === 0) return null;
  return (
    <>
      <ol className="history" aria-label={say.history(line.number)}>
        {strip(line).map((report) => {
          const text = `${format.date(zone, report.at)}: ${words.workstream.rag(report.rag)}`;
          return <li key={report.at} title={text}><Shape tone={STATUS_TONE[report.rag]} size={14} /><span className="unseen">{text}</span></li>;
        })}
      </ol>
      <details className="rule strategy-told">
        <summary>{say.historyList}</summary>
        <ul className="rows">
          {line.history.map((report) => (
            <li key={report.at}>
              <div className="plan-line"><Chip tone={STATUS_TONE[report.rag]}>{words.workstream.rag(report.rag)}</Chip><span className="faint">{say.reportedBy(format.date(zone, report.at), detail.names[report.by] ?? '')}</span></div>
              {[report.reason, report.evidence, report.despite].filter((text) => text !== '').map((text) => <p key={text} className="told"><Theirs>{text}</Theirs></p>)}
              {report.ask !== '' && <p><Theirs>{say.ask(report.ask)}</Theirs>{report.backBy !== null && ` ${say.backBy(report.backBy)}.`}</p>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
};

/** What the page of that noun is to look for. */
const filterOf = (noun: 'blockers' | 'risks' | 'requests', { id, title }: WorkstreamLine): string =>
  new URLSearchParams({ blockers: { words: title }, risks: { workstream: id }, requests: { workstream: id } }[noun]).toString();

/** What is open about the workstream, where it is kept. */
const Open = ({ desk, line, detail }: Pick<Props, 'desk' | 'line' | 'detail'>): ReactElement | null => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const there = (['blockers', 'risks', 'requests'] as const).filter((noun) => detail.open[noun] > 0);
  if (there.length === 0) return null;
  return (
    <ul className="plan-links">
      {there.map((noun) => <li key={noun}><Link href={hrefOf({ page: noun, group: desk.page.group.id, team: null, filter: filterOf(noun, line) })}>{say.open[noun](detail.open[noun])}</Link></li>)}
    </ul>
  );
};

const Now = ({ line, zone }: Pick<Props, 'line'> & { readonly zone: string }): ReactElement | null => {
  const { words } = useHouse();
  const { status, standing: { trigger } } = line;
  if (status === null) return null;
  return (
    <>
      {trigger !== '' && <p className="faint"><Around text={words.workstream.trigger(status.rag, trigger)} theirs={trigger} /></p>}
      {status.reason !== '' && <p className="told"><Theirs>{status.reason}</Theirs></p>}
      <ul className="status-lines">
        {linesOf(line, words).map(({ key, text, theirs, late }) => <li key={key} className={late ? 'late' : ''}>{late && <Shape tone="warn" size={14} />}<span><Around text={text} theirs={theirs} /></span></li>)}
      </ul>
      <p className="faint">{reportedWords(line, words.format.date(zone, status.at), words)}</p>
    </>
  );
};

/** How a workstream stands and who leads it. */
export const Standing = ({ desk, line, detail, strategy }: Props): ReactElement => {
  const { words } = useHouse();
  const { workstreamsPage: say, planPage: { end } } = useWorkstreamsWords();
  const { page, open, show } = desk;
  const form = `workstream/${line.id}`;
  const status = statusOf(line);
  return (
    <Card title={say.standing} aside={line.ended === undefined ? <Chip tone={STATUS_TONE[status]}>{statusWords(status, words)}</Chip> : <Chip tone="away">{end.section}</Chip>}>
      <Now line={line} zone={page.group.zone} />
      <p className="faint"><Theirs>{words.workstream.lead(line.leadPost, line.leadName)}</Theirs></p>
      {line.ownWork && <p className="faint">{say.ownWork}</p>}
      <History desk={desk} line={line} detail={detail} />
      <Open desk={desk} line={line} detail={detail} />
      {line.mayReport && <p><Link href={hrefOf({ page: 'overview', group: page.group.id, team: null })}>{say.toReport}</Link></p>}
      {line.ended === undefined && strategy.ended && <p className="faint">{end.periodEnded(strategy.until)}</p>}
      {page.mayManage && line.ended === undefined && (open === form
        ? <WorkstreamForm desk={desk} line={line} strategy={strategy} />
        : <div className="buttons"><Button size="small" data-opens={form} onClick={() => { show(form); }}>{say.changeWorkstream}</Button></div>)}
      <Ending desk={desk} line={line} detail={detail} />
    </Card>
  );
};
