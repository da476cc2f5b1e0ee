import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProgrammePage, StrategyView, WorkstreamLine } from '../../shared/contract/programme.ts';
import { isRunning } from '../../shared/domain/workstream.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { Around, Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { statusOf, statusWords, STATUS_TONE } from '../workstream/view.ts';
import type { Desk } from './desk.ts';
import { RemoveStrategy } from './ending.tsx';
import { Prose } from './prose.tsx';
import { ReviewForm, WorkstreamForm } from './small-forms.tsx';
import { StrategyFacts } from './strategy-facts.tsx';
import { StrategyForm } from './strategy-form.tsx';
import { within } from './view.ts';
import { useWorkstreamsWords } from './words.ts';

/** What the strategy waits for: its period is over, or its review is. */
const Waits = ({ strategy: { ended, reviewOverdue, until, nextReview } }: { readonly strategy: StrategyView }): ReactElement | null => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const lines = [...(ended ? [say.ended(until)] : []), ...(reviewOverdue && nextReview !== null ? [say.overdue(nextReview)] : [])];
  if (lines.length === 0) return null;
  return <div className="banner"><Shape tone="warn" size={20} /><p className="say">{lines.join(' ')} {ended && say.endedAdvice}</p></div>;
};

const Line = ({ line, page }: { readonly line: WorkstreamLine; readonly page: ProgrammePage }): ReactElement => {
  const { words } = useHouse();
  const { workstreamsPage: say } = useWorkstreamsWords();
  const { next, deliverables } = line;
  const status = statusOf(line);
  return (
    <li className={`workstream ${STATUS_TONE[status]}`}>
      <div className="workstream-head">
        <h3><Link href={hrefOf({ page: 'workstreams', group: page.group.id, team: null, one: line.id })}><Around text={words.workstream.name(line.number, line.title)} theirs={line.title} /></Link></h3>
        <Chip tone={STATUS_TONE[status]}>{statusWords(status, words)}</Chip>
      </div>
      <p className="faint"><Theirs>{words.workstream.lead(line.leadPost, line.leadName)}</Theirs></p>
      {next !== null && next.expected !== null && <p><Around text={(next.expected < page.today ? say.nextLate : say.next)(next.title, next.expected)} theirs={next.title} /></p>}
      {(deliverables.all > 0 || line.toRevisit > 0) && (
        <div className="chips">
          {deliverables.all > 0 && <span className="faint">{say.doneOf(deliverables.done, deliverables.all)}</span>}
          {deliverables.slipped > 0 && <Chip tone="warn">{say.slipped(deliverables.slipped, line.daysLate)}</Chip>}
          {line.toRevisit > 0 && <Chip tone="warn">{say.toRevisit(line.toRevisit)}</Chip>}
        </div>
      )}
      {line.ownWork && <p className="faint">{say.ownWork}</p>}
    </li>
  );
};

/** Those that have ended, with the way to their history. */
const Over = ({ lines, page, about }: { readonly lines: readonly WorkstreamLine[]; readonly page: ProgrammePage; readonly about: string }): ReactElement => {
  const { words } = useHouse();
  const { workstreamsPage: say, planPage: { end } } = useWorkstreamsWords();
  return (
    <details className="rule strategy-told">
      <summary>{`${end.section} (${lines.length.toString()})`}<span className="unseen">{say.about(about)}</span></summary>
      <ul className="rows">
        {lines.map((line) => (
          <li key={line.id}>
            <p><Link href={hrefOf({ page: 'workstreams', group: page.group.id, team: null, one: line.id })}><Around text={words.workstream.name(line.number, line.title)} theirs={line.title} /></Link></p>
            {line.ended !== undefined && <p className="faint">{end.endedOn(line.ended.on, '')}</p>}
            {line.ended !== undefined && <p className="told"><Theirs>{end.taught(line.ended.learnt)}</Theirs></p>}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Told = ({ strategy }: { readonly strategy: StrategyView }): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const { principles, text } = strategy;
  return (
    <>
      {principles.length > 0 && (
        <details className="rule strategy-told">
          <summary>{say.principles(principles.length)}<span className="unseen">{say.about(strategy.title)}</span></summary>
          <ol className="strategy-principles">{principles.map((principle) => <li key={principle.id}><Theirs><span className="name">{principle.title}</span></Theirs><Prose text={principle.text} /></li>)}</ol>
        </details>
      )}
      {text.length > 0 && (
        <details className="rule strategy-told">
          <summary>{say.more}<span className="unseen">{say.about(strategy.title)}</span></summary>
          {text.map(({ heading, text: said }, at) => <section key={at.toString()}>{heading !== '' && <h3><Theirs>{heading}</Theirs></h3>}<Prose text={said} /></section>)}
        </details>
      )}
    </>
  );
};

const Deeds = ({ desk, strategy }: { readonly desk: Desk; readonly strategy: StrategyView }): ReactElement | null => {
  const { workstreamsPage: say, planPage: { end } } = useWorkstreamsWords();
  if (!desk.page.mayManage) return null;
  const isBare = within(desk.page.workstreams, strategy.id).length === 0;
  if (desk.open === `strategy/${strategy.id}`) return <><StrategyForm desk={desk} id={strategy.id} />{!isBare && <p className="faint">{end.strategyStays}</p>}</>;
  if (desk.open === `review/${strategy.id}`) return <ReviewForm desk={desk} strategy={strategy} />;
  const opener = (form: string, label: string, urgent = false): ReactElement => (
    <Button size="small" appearance={urgent ? 'primary' : 'secondary'} data-opens={`${form}/${strategy.id}`} onClick={() => { desk.show(`${form}/${strategy.id}`); }}>{label}<span className="unseen">{say.about(strategy.title)}</span></Button>
  );
  return (
    <>
      <div className="buttons">{opener('review', say.review, strategy.ended || strategy.reviewOverdue)}{opener('strategy', say.changeStrategy)}</div>
      {isBare && <RemoveStrategy desk={desk} strategy={strategy} />}
    </>
  );
};

/** A strategy and its workstreams. */
export const Strategy = ({ desk, strategy }: { readonly desk: Desk; readonly strategy: StrategyView }): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const { page } = desk;
  const all = within(page.workstreams, strategy.id);
  const [lines, over] = [all.filter(isRunning), all.filter((line) => !isRunning(line))];
  const add = `add/${strategy.id}`;
  return (
    <Card title={strategy.title} className="strategy">
      <Waits strategy={strategy} />
      <StrategyFacts strategy={strategy} page={page} />
      <Told strategy={strategy} />
      <Deeds desk={desk} strategy={strategy} />
      <section className="part" aria-label={`${say.workstreams}${say.about(strategy.title)}`}>
        {all.length === 0 && <p className="faint">{say.noWorkstreams}</p>}
        {lines.length > 0 && <ol className="workstreams">{lines.map((line) => <Line key={line.id} line={line} page={page} />)}</ol>}
        {over.length > 0 && <Over lines={over} page={page} about={strategy.title} />}
        {page.mayManage && (desk.open === add
          ? <WorkstreamForm desk={desk} line={null} strategy={strategy} />
          : <div className="buttons"><Button size="small" data-opens={add} onClick={() => { desk.show(add); }}>{say.addWorkstream}<span className="unseen">{say.about(strategy.title)}</span></Button></div>)}
      </section>
    </Card>
  );
};
