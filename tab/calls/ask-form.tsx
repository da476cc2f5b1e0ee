import { Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Trouble } from '../api.ts';
import { FormEnds } from '../frame/form-ends.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { useSending } from '../frame/sending.ts';

interface Props {
  /** what is done, with what it is done to */
  readonly title: string;
  readonly label: string;
  /** a word may go with it; null: it is only confirmed */
  readonly words: { readonly name: string; readonly label: string; readonly hint?: string; readonly before?: string } | null;
  readonly save: (words: string | null) => Promise<Trouble | null>;
  readonly close: () => void;
}

/** Asks once more before something is done that others hear of; a word may go with it. */
const AskForm = ({ title, label, words, save, close }: Props): ReactElement => {
  const { form, busy, send } = useSending(close);
  const [text, setText] = useState(words?.before ?? '');
  const submit = (): void => {
    send(async () => save(text.trim() === '' ? null : text.trim()));
  };
  return (
    <Form label={title} state={form} submit={submit}>
      <p>{title}</p>
      {words !== null && (
        <FormField name={words.name} label={words.label} {...(words.hint !== undefined && { hint: words.hint })}>
          <Textarea resize="vertical" maxLength={1000} value={text} onChange={(_, { value }) => { setText(value); }} />
        </FormField>
      )}
      <FormEnds busy={busy} label={label} cancel={close} />
    </Form>
  );
};

export default AskForm;
