import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Verdict } from '../../shared/contract/setting-up.ts';
import type { Proposal } from '../../shared/domain/reading.ts';
import type { RuleName } from '../../shared/domain/terms.ts';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { Quote } from '../frame/quote.tsx';
import type { Tone } from '../frame/tone.ts';
import { wrongAt } from './check-view.ts';
import { useFilling, useSetupWords } from './context.tsx';
import { Findings } from './findings.tsx';
import { RuleForm } from './rule-form.tsx';
import { accept, change, isUnlikeRead, reject, reopen, sentencesOf, type RuleRow } from './view.ts';

const TONE: Readonly<Record<Verdict, Tone>> = { accepted: 'good', changed: 'good', rejected: 'away' };

interface Props {
  readonly row: RuleRow;
  readonly isOpen: boolean;
  readonly open: (rule: RuleName | null) => void;
}

/** What was read, with its sentence; several readings stand side by side, and one of them is meant. */
const Readings = ({ row, mean }: { readonly row: RuleRow; readonly mean: (proposal: Proposal) => void }): ReactElement => {
  const { setup: { rules: say } } = useSetupWords();
  return (
    <ol className="readings">
      {row.proposals.map(({ proposal, plain }, at) => (
        <li key={JSON.stringify(proposal)}>
          <p className="faint">{say.reading(at + 1)}</p>
          <p className="rule-plain">{plain}</p>
          {proposal.clauses.map((clause) => <Quote key={clause.sentence} clause={clause} />)}
          <Button size="small" onClick={() => { mean(proposal); }}>{say.useThis}<span className="unseen">: {say.reading(at + 1)}, {row.name}</span></Button>
        </li>
      ))}
    </ol>
  );
};

const Read = ({ row }: { readonly row: RuleRow }): ReactElement => {
  const { setup: { rules: say } } = useSetupWords();
  const [first] = row.proposals;
  const isOther = row.verdict === 'rejected' || (first === undefined);
  return (
    <>
      <p className="rule-plain">{isOther && <span className="faint">{row.verdict === 'rejected' ? say.instead : say.goesBy}: </span>}{row.inForce}</p>
      {isUnlikeRead(row) && <p className="faint">{say.changedFrom}</p>}
      {sentencesOf(row).map((clause) => <Quote key={clause.sentence} clause={clause} />)}
    </>
  );
};

/** One rule: what it says, where that stands in the document, and what is decided of it. */
export const RuleCard = ({ row, isOpen, open }: Props): ReactElement => {
  const { setup: { rules: say } } = useSetupWords();
  const { announce } = useHouse();
  const { kept: { draft: { reading } }, edit, obstacles } = useFilling();
  const heading = useRef<HTMLHeadingElement>(null);
  const [moved, setMoved] = useState(0);
  useEffect(() => { if (moved > 0) heading.current?.focus(); }, [moved]);
  const { rule, verdict, proposals } = row;
  const at = `rules.${rule}`;
  const [first, second] = proposals;
  // the pressed button is gone: the keyboard stays with its rule
  const decided = (what: Verdict): void => { announce(say.settled(row.name, what)); open(null); setMoved(moved + 1); };
  const mean = (proposal: Proposal): void => { edit((form) => accept(reading, form, proposal)); decided('accepted'); };
  // that it is not decided is said by its chip
  const wrong = wrongAt(obstacles.filter(({ field }) => field !== at), at);
  const isAwaited = row.doubtful || obstacles.some(({ field }) => field === at);
  const about = <span className="unseen">: {row.name}</span>;
  return (
    <article className={`rule-card ${wrong === null ? '' : 'amiss '}${verdict ?? (first === undefined ? 'silent' : 'open')}`} data-field={at} aria-labelledby={`rule-${rule}`}>
      <header>
        <h4 id={`rule-${rule}`} ref={heading} tabIndex={-1}>{row.name}</h4>
        {verdict !== null && <Chip tone={wrong === null ? TONE[verdict] : 'warn'}>{say.verdict(verdict)}</Chip>}
        {verdict === null && first !== undefined && <Chip tone={isAwaited ? 'warn' : 'calm'}>{say.toDecide}</Chip>}
      </header>
      <Findings findings={row.findings} />
      {wrong !== null && <p className="fault">{wrong}</p>}
      {isOpen
        ? <RuleForm row={row} take={(rules) => { edit((form) => change(form, rule, rules)); decided('changed'); }} cancel={() => { open(null); setMoved(moved + 1); }} />
        : (
          <>
            {verdict === null && second !== undefined ? <Readings row={row} mean={mean} /> : <Read row={row} />}
            <div className="buttons">
              {verdict === null && first !== undefined && second === undefined && <Button size="small" appearance="primary" onClick={() => { mean(first.proposal); }}>{say.accept}{about}</Button>}
              <Button size="small" onClick={() => { open(rule); }}>{say.change}{about}</Button>
              {verdict === null && first !== undefined && <Button size="small" onClick={() => { edit((form) => reject(form, rule)); decided('rejected'); }}>{say.reject}{about}</Button>}
              {verdict !== null && (
                <Button size="small" appearance="subtle" onClick={() => { edit((form) => reopen({ reading, form }, rule)); announce(`${row.name}: ${say.toDecide}`); setMoved(moved + 1); }}>{say.reopen}{about}</Button>
              )}
            </div>
          </>
        )}
    </article>
  );
};
