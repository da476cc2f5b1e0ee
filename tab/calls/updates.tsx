import { Button, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { Quote } from '../frame/quote.tsx';
import { useSending } from '../frame/sending.ts';
import { Theirs } from '../frame/theirs.tsx';
import { STATE_TONE } from '../delivery/view.ts';
import type { Desk } from './desk.ts';
import { useCallsWords } from './words.ts';

/** Posted once, however often it is sent: it has an id of its own from when it is begun. */
const PostForm = ({ desk: { page, save } }: { readonly desk: Desk }): ReactElement => {
  const { callsPage: say, tab } = useCallsWords();
  const [text, setText] = useState('');
  const [update, setUpdate] = useState(() => crypto.randomUUID());
  const { form, busy, send } = useSending(() => {
    setText('');
    setUpdate(crypto.randomUUID());
  });
  const submit = (): void => {
    if (!form.check(text.trim() === '' ? [{ field: 'text', message: say.fault.update }] : [])) return;
    send(async () => save('postUpdate', 'posted')({ group: page.group.id, update, text: text.trim() }));
  };
  return (
    <Form label={say.updates} state={form} submit={submit}>
      <FormField name="text" label={say.update} hint={say.updateHint} required>
        <Textarea resize="vertical" rows={3} maxLength={2000} value={text} onChange={(_, { value }) => { setText(value); }} />
      </FormField>
      <div className="buttons"><Button type="submit" appearance="primary" disabledFocusable={busy}>{busy ? tab.saving : say.post}</Button></div>
    </Form>
  );
};

/** What an officer tells everybody between two meetings. */
export const Updates = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { page: { updates, may, group } } = desk;
  const { callsPage: say, delivery, format } = useCallsWords();
  return (
    <Card title={say.updates}>
      <Quote clause={updates.clause} />
      {may.includes('postUpdate') && <PostForm desk={desk} />}
      {updates.posted.length === 0 && <p className="faint">{say.noUpdates}</p>}
      {updates.posted.length > 0 && <ul className="rows posted">
        {updates.posted.map(({ id, text, by, at, state }) => (
          <li key={id}>
            <p className="told"><Theirs>{text}</Theirs></p>
            <p className="faint">{say.writer(by.name, format.moment(group.zone, at))}{state !== 'sent' && <> <Chip tone={STATE_TONE[state]}>{delivery.state(state)}</Chip></>}</p>
          </li>
        ))}
      </ul>}
    </Card>
  );
};
