import { Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Trouble } from '../api.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';

interface Props {
  /** what it does, with the risk's reference */
  readonly label: string;
  readonly button: string;
  /** as a problem names it */
  readonly field: 'why' | 'text';
  readonly question: string;
  readonly hint?: string;
  readonly limit: number;
  readonly send: (text: string) => Promise<Trouble | null>;
  readonly close: () => void;
}

/** A deed that needs a sentence. */
export const TextForm = ({ label, button, field, question, hint, limit, send: work, close }: Props): ReactElement => {
  const { form, busy, send } = useSending(close);
  const [text, setText] = useState('');
  return (
    <Form label={label} state={form} submit={() => { send(async () => work(text)); }}>
      <FormField name={field} label={question} required {...(hint !== undefined && { hint })}>
        <Textarea resize="vertical" rows={3} maxLength={limit} value={text} onChange={(_, { value }) => { setText(value); }} />
      </FormField>
      <FormEnds busy={busy} label={button} cancel={close} />
    </Form>
  );
};
