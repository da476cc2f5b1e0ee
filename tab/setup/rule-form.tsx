import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { checkRules } from '../../shared/domain/rule-check.ts';
import type { RuleName, Rules } from '../../shared/domain/terms.ts';
import { isNowhere, useEscape } from '../frame/focus.ts';
import { Form, useForm, type Fault } from '../frame/form.tsx';
import { useHouse } from '../frame/house.tsx';
import { Quote } from '../frame/quote.tsx';
import { useFilling, useSetupWords } from './context.tsx';
import { exampleOf, type Example } from './examples.ts';
import { RuleFields } from './rule-field.tsx';
import { fieldsOf } from './rule-fields.ts';
import { faultsOf, isSameRule, withClause } from './rule-faults.ts';
import { withProposal, type RuleRow } from './view.ts';
import type { SetupWords } from './words.ts';

const sentencesOf = (example: Example, say: SetupWords['form']['example']): readonly string[] => {
  switch (example.kind) {
    case 'quorum': return example.cases.map(({ inPost, needed }) => say.quorum(inPost, needed));
    case 'before': return [say.before(example.meeting, example.by)];
    case 'aYear': return [say.aYear(example.meetings)];
  }
};

/** What the rule would read like, and what it comes to. */
const Preview = ({ rule, rules }: { readonly rule: RuleName; readonly rules: Rules }): ReactElement => {
  const { setup: { form: say }, terms } = useSetupWords();
  const { kept: { form }, view } = useFilling();
  const example = exampleOf(rule, rules, form.seats, view.today);
  return (
    <div className="preview">
      <p className="faint">{say.preview}</p>
      <output>
        <p className="rule-plain">{terms.rule(rule, rules)}</p>
        {example !== null && <ul className="examples">{sentencesOf(example, say.example).map((line) => <li key={line}>{line}</li>)}</ul>}
      </output>
    </div>
  );
};

interface Props {
  readonly row: RuleRow;
  readonly take: (rules: Rules) => void;
  readonly cancel: () => void;
}

/** Exactly what can be said of one rule; nothing changes until it is used. */
export const RuleForm = ({ row, take, cancel }: Props): ReactElement => {
  const words = useSetupWords();
  const { setup, formProblem, tab } = words;
  const { announce } = useHouse();
  const { kept } = useFilling();
  const { rule, proposals: [first] } = row;
  const source = row.clause ?? first?.proposal.clauses[0] ?? null;
  const [rules, setRules] = useState<Rules>(() => (row.verdict === null && first !== undefined ? withProposal(kept.form.rules, first.proposal) : kept.form.rules));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [stated, setStated] = useState(row.clause !== null);
  const form = useForm();
  const part = useRef<HTMLDivElement>(null);
  const [before] = useState(rules);
  // the sentence quoted is ground for what was read from it, and for nothing else unless somebody says so
  const put = (next: Rules): void => { if (!isSameRule(rule, rules, next)) setStated(row.clause !== null && isSameRule(rule, before, next)); setRules(next); };
  const [pressed, setPressed] = useState(0);
  useEffect(() => { part.current?.querySelector<HTMLElement>('input:checked, input, select')?.focus(); }, []);
  useEscape(part, { entered: rules !== before || Object.keys(typed).length > 0, close: cancel, keep: () => { announce(setup.rules.kept); } });

  // a condition that was removed took its button along
  useEffect(() => { if (pressed > 0 && isNowhere()) part.current?.querySelector<HTMLElement>('[type="submit"]')?.focus(); }, [pressed]);

  const fields = fieldsOf(rule, rules, setup.form);
  const type = (key: string, text: string | null): void => {
    setTyped((texts) => Object.fromEntries([...Object.entries(texts).filter(([other]) => other !== key), ...(text === null ? [] : [[key, text] as const])]));
  };
  const submit = (): void => {
    const found: readonly Fault[] = faultsOf(rule, fields, typed, checkRules(rules, kept.form.seats), setup.form, formProblem);
    if (form.check(found)) take(withClause(rules, rule, stated ? source : null));
  };
  return (
    <div ref={part}>
      <Form label={setup.rules.changeOf(row.name)} state={form} submit={submit}>
        <RuleFields fields={fields} typed={typed} type={type} set={put} press={(next) => { put(next); setPressed(pressed + 1); }} />
        {source !== null && <Quote clause={source} />}
        {source !== null && (
          <div className="tick">
            <Checkbox label={setup.form.stated} checked={stated} onChange={(_, { checked }) => { setStated(checked === true); }} />
            <p className="faint">{setup.form.statedHint}</p>
          </div>
        )}
        <Preview rule={rule} rules={rules} />
        <div className="buttons">
          <Button type="submit" appearance="primary">{setup.form.use}</Button>
          <Button appearance="subtle" onClick={cancel}>{tab.cancel}</Button>
        </div>
      </Form>
    </div>
  );
};
