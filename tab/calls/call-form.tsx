import { Checkbox, FieldContextProvider, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CallsPage } from '../../shared/contract/calls.ts';
import { FormEnds } from '../frame/form-ends.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.ts';
import TimeFields from './time-fields.tsx';
import { callFaults, emptyCall, timeOf, type CallDraft } from './view.ts';
import { useCallsWords } from './words.ts';

interface FieldsProps {
  readonly page: CallsPage;
  readonly draft: CallDraft;
  readonly change: (part: Partial<CallDraft>) => void;
}

const Kind = ({ page, draft, change }: FieldsProps): ReactElement => {
  const { callsPage: say } = useCallsWords();
  if (page.urgent === null) return <p className="faint">{say.noUrgent}</p>;
  return (
    <FormField name="kind" label={say.kind}>
      <RadioGroup value={draft.kind} onChange={(_, { value }) => { change({ kind: value === 'urgent' ? 'urgent' : 'extraordinary' }); }}>
        <Radio value="extraordinary" label={say.kindName('extraordinary')} /><Radio value="urgent" label={say.kindName('urgent')} />
      </RadioGroup>
    </FormField>
  );
};

/** Who is called, and whether that can be a quorum's chair. */
const People = ({ page, draft, change }: FieldsProps): ReactElement => {
  const { callsPage: say } = useCallsWords();
  const pick = (id: string, isIn: boolean): void => { change({ people: isIn ? [...draft.people, id] : draft.people.filter((one) => one !== id) }); };
  const lacksChair = draft.people.length > 0 && !page.people.some(({ id, chairs }) => chairs && draft.people.includes(id));
  return (
    <div>
      <FormField name="people" label={say.people} required>
        <fieldset aria-label={say.people} className="called"><FieldContextProvider value={undefined}>
          {page.people.map(({ id, name, posts }) => (
            <Checkbox key={id} label={<>{name} <span className="faint">{posts[0] ?? ''}</span></>} checked={draft.people.includes(id)} onChange={(_, { checked }) => { pick(id, checked === true); }} />
          ))}
        </FieldContextProvider></fieldset>
      </FormField>
      <output className="faint">{say.chosen(draft.people.length)}{lacksChair && ` ${say.chairHint}`}</output>
    </div>
  );
};

/** What sending it will do. */
const Effect = ({ page, draft }: Pick<FieldsProps, 'page' | 'draft'>): ReactElement => {
  const { callsPage: say } = useCallsWords();
  const { extraordinary, urgent } = page;
  const text = draft.kind === 'urgent' ? (urgent?.atOnce === true ? say.atOnce : say.notAtOnce) : extraordinary.mayAgree ? say.agreedByYou : say.whoAgrees(extraordinary.agreedBy);
  return <p className="faint">{text}</p>;
};

/** Asks that the group meets besides its rhythm. */
const CallForm = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { page, close, save } = desk;
  const words = useCallsWords();
  const { callsPage: say } = words;
  const { form, busy, send } = useSending(close);
  const [draft, setDraft] = useState(emptyCall);
  const change = (part: Partial<CallDraft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const isUrgent = draft.kind === 'urgent';
  const isAtOnce = isUrgent ? page.urgent?.atOnce === true : page.extraordinary.mayAgree;
  const submit = (): void => {
    if (!form.check(callFaults(draft, words))) return;
    const { kind, subject, why } = draft;
    send(async () => save('callMeeting', isAtOnce ? 'planned' : 'asked')({ group: page.group.id, kind, subject: subject.trim(), why: why.trim(), ...timeOf(draft), people: isUrgent ? [...draft.people] : [] }));
  };
  return (
    <Form label={say.ask} state={form} submit={submit}>
      <Kind page={page} draft={draft} change={change} />
      <FormField name="subject" label={say.subject} required><Input maxLength={200} value={draft.subject} onChange={(_, { value }) => { change({ subject: value }); }} /></FormField>
      <FormField name="why" label={say.why} required><Textarea resize="vertical" rows={3} maxLength={2000} value={draft.why} onChange={(_, { value }) => { change({ why: value }); }} /></FormField>
      <TimeFields page={page} draft={draft} notice={!isUrgent} change={change} />
      {isUrgent && <People page={page} draft={draft} change={change} />}
      <Effect page={page} draft={draft} />
      <FormEnds busy={busy} label={isAtOnce ? (isUrgent ? say.call : say.plan) : say.send} cancel={close} />
    </Form>
  );
};

export default CallForm;
