import { Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { DECISION_OUTCOMES } from '../../shared/domain/decision.ts';
import type { Looking } from './view.ts';
import { useDecisionsWords } from './words.ts';

/** Whoever types is not asked for at every letter. */
const PAUSE = 300;

interface Props {
  readonly looking: Looking;
  readonly look: (change: Partial<Looking>) => void;
}

export const Finder = ({ looking, look }: Props): ReactElement => {
  const { decision: words, decisionsPage: say } = useDecisionsWords();
  const [typed, setTyped] = useState(looking.words);
  useEffect(() => {
    if (typed === looking.words) return undefined;
    const timer = setTimeout(() => { look({ words: typed }); }, PAUSE);
    return () => { clearTimeout(timer); };
  });
  return (
    <search className="finder" aria-label={say.look}>
      <Field label={say.search} className="finder-words"><Input type="search" maxLength={200} value={typed} placeholder={say.searchHint} onChange={(_, { value }) => { setTyped(value); }} /></Field>
      <Field label={say.outcome}>
        <Select value={looking.outcome} onChange={(_, { value }) => { look({ outcome: DECISION_OUTCOMES.find((outcome) => outcome === value) ?? '' }); }}>
          <option value="">{say.anyOutcome}</option>
          {DECISION_OUTCOMES.map((outcome) => <option key={outcome} value={outcome}>{words.outcome(outcome)}</option>)}
        </Select>
      </Field>
    </search>
  );
};
