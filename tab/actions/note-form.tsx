import { Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ActionLine } from '../../shared/contract/actions.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import type { Save } from '../frame/one-form.ts';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.ts';
import type { RowDeed } from './view.ts';
import { useActionsWords } from './words.ts';

type Deed = Exclude<RowDeed, 'change'>;

interface Props {
  readonly desk: Desk;
  readonly action: ActionLine;
  readonly deed: Deed;
}

/** Sends one deed with its words. */
const sending = ({ desk: { page, save }, action, deed }: Props, said: () => string): ((text: string) => ReturnType<Save<'closeActions'>>) => {
  const shown = { group: page.group.id, closed: page.closed };
  const about = { ...shown, action: action.id };
  switch (deed) {
    case 'done':
      return async (evidence) => await save('proposeClosure', said)({ ...about, evidence });
    case 'close':
      return async (note) => await save('closeActions', said)({ ...shown, actions: [action.id], note });
    case 'keep':
      return async (note) => await save('keepActionOpen', said)({ ...about, note });
    case 'drop':
      return async (note) => await save('dropAction', said)({ ...about, note });
    case 'reopen':
      return async (note) => await save('reopenAction', said)({ ...about, note });
  }
};

/** A deed on one action, with the words that go with it. Closing what the owner has proposed needs none. */
export const NoteForm = (props: Props): ReactElement => {
  const { desk, action, deed } = props;
  const { actionsPage: say } = useActionsWords();
  const { form, busy, send } = useSending(desk.close);
  const [text, setText] = useState('');
  const isNeeded = deed !== 'close' || action.state === 'open';
  const isEvidence = deed === 'done' || deed === 'close';
  const does = sending(props, () => say.did(deed, action.ref));
  const submit = (): void => {
    if (!form.check(isNeeded && text.trim() === '' ? [{ field: 'note', message: say.needed }] : [])) return;
    send(async () => does(text));
  };
  const hint = deed === 'done' ? say.doneHint : deed === 'close' && isNeeded ? say.closeHint : undefined;
  return (
    <Form label={say.form(deed, action.ref)} state={form} submit={submit}>
      <FormField name="note" label={isEvidence ? say.field.evidence : say.field.reason} required={isNeeded} {...(hint !== undefined && { hint })}>
        <Textarea resize="vertical" value={text} onChange={(_, { value }) => { setText(value); }} />
      </FormField>
      <FormEnds busy={busy} label={say.form(deed, action.ref)} cancel={desk.close} />
    </Form>
  );
};
