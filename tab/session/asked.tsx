import { Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { NoteLine } from '../../shared/domain/note-line.ts';
import { FormField, useForm } from '../frame/form.tsx';
import { DecisionAsked } from './decision-asked.tsx';
import { LineForm, type AskedProps } from './line-form.tsx';
import { actionDraft, candidatesOf, interestDraft, nameOf, unclearIn } from './view.ts';
import { useSessionWords } from './words.ts';

type Of<K extends NoteLine['kind']> = AskedProps & { readonly read: Extract<NoteLine, { kind: K }> };

/** Those who may be meant first, and then everybody. */
const PersonSelect = ({ page, read, name, label, value, change }: Pick<AskedProps, 'page' | 'read'> & {
  readonly name: 'owner' | 'person'; readonly label: string; readonly value: PersonId; readonly change: (person: PersonId) => void;
}): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const meant = candidatesOf(read);
  const as = unclearIn(read, name);
  const option = (id: PersonId): ReactElement => {
    const post = page.named.find((one) => one.id === id)?.posts[0];
    return <option key={id} value={id}>{post === undefined ? nameOf(page, id) : `${nameOf(page, id)}, ${post}`}</option>;
  };
  const all = page.named.map(({ id }) => id);
  return (
    <FormField name={name} label={label} required {...(as !== null && { hint: say.asks(name, as) })}>
      <Select value={value} onChange={(_, chosen) => { change(chosen.value); }}>
        <option value="">{say.choose}</option>
        {meant.length > 0 && <optgroup label={say.probably}>{meant.map(option)}</optgroup>}
        {meant.length > 0 ? <optgroup label={say.everybody}>{all.map(option)}</optgroup> : all.map(option)}
      </Select>
    </FormField>
  );
};

const ActionAsked = (props: Of<'action'>): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { page, read } = props;
  const [draft, setDraft] = useState(() => actionDraft(read));
  const form = useForm();
  const as = unclearIn(read, 'due');
  const check = () => (['title', 'owner', 'due'] as const).filter((field) => draft[field].trim() === '').map((field) => ({ field, message: say.needed }));
  return (
    <LineForm props={props} label={say.ask('action')} form={form} check={check} more={() => ({ action: draft })}>
      <FormField name="title" label={say.field.title} required><Input value={draft.title} onChange={(_, { value }) => { setDraft({ ...draft, title: value }); }} /></FormField>
      <PersonSelect page={page} read={read} name="owner" label={say.field.owner} value={draft.owner} change={(owner) => { setDraft({ ...draft, owner }); }} />
      <FormField name="due" label={say.field.due} required className="short-field" {...(as !== null && { hint: say.asks('due', as) })}>
        <Input type="date" value={draft.due} onChange={(_, { value }) => { setDraft({ ...draft, due: value }); }} />
      </FormField>
    </LineForm>
  );
};

const InterestAsked = (props: Of<'interest'>): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { page, read } = props;
  const [draft, setDraft] = useState(() => interestDraft(read));
  const form = useForm();
  const { person, leaves } = draft;
  const check = () => [...(person === '' ? [{ field: 'person', message: say.needed }] : []), ...(leaves === null ? [{ field: 'leaves', message: say.needed }] : [])];
  return (
    <LineForm props={props} label={say.ask('interest')} form={form} check={check} more={() => ({ interest: { person, leaves: leaves === true } })}>
      <PersonSelect page={page} read={read} name="person" label={say.field.person} value={person} change={(chosen) => { setDraft({ ...draft, person: chosen }); }} />
      <FormField name="leaves" label={say.asks('leaves', null)} required>
        <RadioGroup value={leaves === null ? '' : String(leaves)} onChange={(_, { value }) => { setDraft({ ...draft, leaves: value === 'true' }); }}>
          <Radio value="true" label={say.leaves(true)} /><Radio value="false" label={say.leaves(false)} />
        </RadioGroup>
      </FormField>
    </LineForm>
  );
};

/** What a line leaves open, asked below it. */
export const Asked = (props: AskedProps): ReactElement | null => {
  const { read } = props;
  switch (read.kind) {
    case 'action': return <ActionAsked {...props} read={read} />;
    case 'decision': return <DecisionAsked {...props} read={read} />;
    case 'interest': return <InterestAsked {...props} read={read} />;
    case 'note': return null;
  }
};
