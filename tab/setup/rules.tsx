import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { RuleName } from '../../shared/domain/terms.ts';
import { useHouse } from '../frame/house.tsx';
import { Quote } from '../frame/quote.tsx';
import { useFilling, useSetupWords } from './context.tsx';
import { Findings } from './findings.tsx';
import { RuleCard } from './rule-card.tsx';
import { acceptable, acceptAll, findingsAt, progress, ruleRows } from './view.ts';

/** How many are decided, and the quick way for those that nothing speaks against. */
const Decided = (): ReactElement => {
  const { setup: { rules: say } } = useSetupWords();
  const { announce } = useHouse();
  const { kept: { form, draft: { reading } }, edit } = useFilling();
  const said = useRef<HTMLParagraphElement>(null);
  const { decided, of } = progress({ reading, form });
  const plain = acceptable({ reading, form });
  const take = (): void => {
    edit((now) => acceptAll({ reading, form: now }));
    announce(say.acceptedAll(plain.length));
    said.current?.focus();
  };
  return (
    <div className="decided">
      <div className="decided-so-far">
        <p ref={said} tabIndex={-1} className="name">{say.progress(decided, of)}</p>
        <progress value={decided} max={Math.max(of, 1)} aria-hidden="true" />
      </div>
      {plain.length > 0 && (
        <div className="decided-all">
          <Button appearance="primary" onClick={take}>{say.acceptAll(plain.length)}</Button>
          <p className="faint">{say.acceptAllHint}</p>
        </div>
      )}
    </div>
  );
};

const Unread = (): ReactElement | null => {
  const { setup: { rules: say } } = useSetupWords();
  const { kept: { draft: { reading: { unread } } } } = useFilling();
  if (unread.length === 0) return null;
  return (
    <section className="card">
      <h3>{say.unread}</h3>
      <p className="faint">{say.unreadIntro}</p>
      <ul className="unread">{unread.map((clause) => <li key={`${clause.section} ${clause.sentence}`}><Quote clause={clause} /></li>)}</ul>
    </section>
  );
};

/** The second step: each rule with its sentence, and what is made of it. */
export const RulesStep = (): ReactElement => {
  const words = useSetupWords();
  const { setup: { rules: say }, terms } = words;
  const { kept: { form, draft: { reading } } } = useFilling();
  const [open, setOpen] = useState<RuleName | null>(null);
  const { read, silent } = ruleRows({ reading, form }, terms);
  return (
    <div className="setup-parts">
      <p>{say.intro}</p>
      <Findings findings={findingsAt(reading, 'rules')} />
      {read.length > 0 && <Decided />}
      {read.length > 0 && (
        <section className="rule-list">
          <h3>{say.read}</h3>
          <ul>{read.map((row) => <li key={row.rule}><RuleCard row={row} isOpen={open === row.rule} open={setOpen} /></li>)}</ul>
        </section>
      )}
      {read.length === 0 && reading.notFound.length > 0 && <p className="faint">{say.none}</p>}
      <section className="rule-list">
        <h3>{say.silent}</h3>
        <p className="faint">{say.silentIntro}</p>
        <ul>{silent.map((row) => <li key={row.rule}><RuleCard row={row} isOpen={open === row.rule} open={setOpen} /></li>)}</ul>
      </section>
      <Unread />
    </div>
  );
};
