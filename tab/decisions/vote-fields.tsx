import { Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DecisionRule } from '../../shared/domain/terms.ts';
import { FormField } from '../frame/form.tsx';
import type { DecisionDraft } from './view.ts';
import { useDecisionsWords } from './words.ts';

interface Props {
  readonly rules: DecisionRule;
  readonly draft: DecisionDraft;
  readonly change: (part: Partial<DecisionDraft>) => void;
}

const COUNTS = ['for', 'against', 'abstained'] as const;

/** Drawn only where the terms let the group vote; the casting vote only where they give the chair one. */
export const VoteFields = ({ rules, draft, change }: Props): ReactElement => {
  const { decisionsPage: say } = useDecisionsWords();
  const { votes, casting } = draft;
  return (
    <fieldset className="vote">
      <legend>{say.field.vote}</legend>
      {COUNTS.map((count, index) => (
        // the server finds fault with the vote as a whole: that stands at its first number
        <FormField key={count} name={index === 0 ? 'vote' : `vote.${count}`} whole={index === 0} label={say.field[count]}>
          <Input type="number" min={0} max={250} value={votes[count]} onChange={(_, { value }) => { change({ votes: { ...votes, [count]: value } }); }} />
        </FormField>
      ))}
      {rules.castingVote === true && (
        <FormField name="vote.casting" label={say.field.casting}>
          <Select value={casting ?? ''} onChange={(_, { value }) => { change({ casting: value === 'for' || value === 'against' ? value : null }); }}>
            <option value="">{say.noCasting}</option><option value="for">{say.casting('for')}</option><option value="against">{say.casting('against')}</option>
          </Select>
        </FormField>
      )}
    </fieldset>
  );
};
