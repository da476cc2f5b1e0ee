import { Button, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { drawnThen } from '../frame/focus.ts';
import { FormField } from '../frame/form.tsx';
import { useChampionsWords } from './words.ts';

export interface CommitmentDraft {
  readonly id: string;
  readonly text: string;
  readonly day: string;
  readonly kept: boolean | null;
}

const KEPT = { '': null, yes: true, no: false } as const;
const choiceOf = (kept: boolean | null): keyof typeof KEPT => (kept === null ? '' : kept ? 'yes' : 'no');

interface Props {
  readonly list: readonly CommitmentDraft[];
  readonly today: string;
  readonly set: (list: readonly CommitmentDraft[]) => void;
}

/** What a champion undertakes: added, changed and taken off within the form. */
export const Commitments = ({ list, today, set }: Props): ReactElement => {
  const { championsPage: say } = useChampionsWords();
  const change = (id: string, part: Partial<CommitmentDraft>): void => { set(list.map((one) => (one.id === id ? { ...one, ...part } : one))); };
  return (
    <fieldset className="commitments">
      <legend>{say.commitments}</legend>
      {list.map(({ id, text, day, kept }, at) => (
        <div key={id} className="commitment">
          <FormField name={`commitments.${at.toString()}.text`} label={say.commitmentText} required><Input value={text} onChange={(_, { value }) => { change(id, { text: value }); }} /></FormField>
          <FormField name={`commitments.${at.toString()}.day`} label={say.commitmentDay} required><Input type="date" value={day} onChange={(_, { value }) => { change(id, { day: value }); }} /></FormField>
          <FormField name={`commitments.${at.toString()}.kept`} label={say.commitmentKept}>
            <Select value={choiceOf(kept)} onChange={(_, { value }) => { change(id, { kept: value === 'yes' ? true : value === 'no' ? false : null }); }}>
              {Object.entries(KEPT).map(([choice, meant]) => <option key={choice} value={choice}>{say.keptChoice(meant)}</option>)}
            </Select>
          </FormField>
          <Button size="small" onClick={() => { drawnThen(() => { set(list.filter((one) => one.id !== id)); }, '[data-adds-commitment]'); }}>{say.removeCommitment}<span className="unseen">{say.about(say.commitment(at + 1))}</span></Button>
        </div>
      ))}
      <div className="buttons"><Button size="small" data-adds-commitment="" onClick={() => { set([...list, { id: crypto.randomUUID(), text: '', day: today, kept: null }]); }}>{say.addCommitment}</Button></div>
    </fieldset>
  );
};
