import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ORDERS, WHICH, type Looking } from './view.ts';
import { useActionsWords } from './words.ts';

interface Props {
  readonly looking: Looking;
  readonly look: (change: Partial<Looking>) => void;
}

/** What is looked for. It stands outside of what is read, so that it stays while the list is read again. */
export const Toolbar = ({ looking, look }: Props): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  return (
    <search className="finder" aria-label={say.look}>
      <Field label={say.search} className="finder-words"><Input type="search" value={looking.words} placeholder={say.searchHint} onChange={(_, { value }) => { look({ words: value }); }} /></Field>
      <Field label={say.which}>
        <Select value={looking.which} onChange={(_, { value }) => { look({ which: WHICH.find((which) => which === value) ?? 'toDo' }); }}>
          {WHICH.map((which) => <option key={which} value={which}>{say.state(which)}</option>)}
        </Select>
      </Field>
      <Field label={say.whose}>
        <Select value={looking.mine ? 'mine' : ''} onChange={(_, { value }) => { look({ mine: value === 'mine' }); }}>
          <option value="">{say.everybody}</option><option value="mine">{say.mine}</option>
        </Select>
      </Field>
      <Field label={say.sort}>
        <Select value={looking.order} onChange={(_, { value }) => { look({ order: ORDERS.find((order) => order === value) ?? 'due' }); }}>
          {ORDERS.map((order) => <option key={order} value={order}>{say.order(order)}</option>)}
        </Select>
      </Field>
    </search>
  );
};
