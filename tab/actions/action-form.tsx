import { Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ActionLine } from '../../shared/contract/actions.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { useChanging, useSending } from '../frame/sending.ts';
import type { Desk } from './desk.ts';
import { PRIORITIES } from '../../shared/domain/action.ts';
import { changedFields, draftOf, formOf, type ActionDraft } from './view.ts';
import { useActionsWords } from './words.ts';

interface FieldsProps {
  readonly desk: Desk;
  readonly draft: ActionDraft;
  readonly change: (part: Partial<ActionDraft>) => void;
  /** who has it already, in the team or not */
  readonly holder?: ActionLine;
}

const Fields = ({ desk: { page }, draft, change, holder }: FieldsProps): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const isGone = holder !== undefined && !page.owners.some(({ id }) => id === holder.owner);
  const isPast = draft.due !== '' && draft.due < page.today && draft.due !== holder?.due;
  return (
    <>
      <FormField name="title" label={say.field.title} required><Textarea resize="vertical" value={draft.title} onChange={(_, { value }) => { change({ title: value }); }} /></FormField>
      <div className="action-fields">
        <FormField name="owner" label={say.field.owner} required>
          <Select value={draft.owner} onChange={(_, { value }) => { change({ owner: value }); }}>
            <option value="">{say.choose}</option>
            {isGone && <option value={holder.owner}>{holder.ownerName === '' ? say.former : holder.ownerName}</option>}
            {page.owners.map(({ id, name, post }) => <option key={id} value={id}>{post === null ? name : `${name}, ${post}`}</option>)}
          </Select>
        </FormField>
        <FormField name="due" label={say.field.due} required {...(isPast && { hint: say.pastDue })}><Input type="date" value={draft.due} onChange={(_, { value }) => { change({ due: value }); }} /></FormField>
        <FormField name="priority" label={say.field.priority}>
          <Select value={draft.priority} onChange={(_, { value }) => { change({ priority: PRIORITIES.find((priority) => priority === value) ?? 'normal' }); }}>
            {PRIORITIES.map((priority) => <option key={priority} value={priority}>{say.priorityName(priority)}</option>)}
          </Select>
        </FormField>
      </div>
    </>
  );
};

const FromNote = ({ desk: { page }, draft, change }: FieldsProps): ReactElement | null => {
  const { actionsPage: say } = useActionsWords();
  if (page.notes.length === 0) return null;
  const choose = (entry: string): void => {
    const note = page.notes.find(({ id }) => id === entry);
    change(note === undefined ? { entry: '' } : { entry, title: note.text, from: note.from });
  };
  return (
    <FormField name="entry" label={say.field.note}>
      <Select value={draft.entry} onChange={(_, { value }) => { choose(value); }}>
        <option value="">{say.noNote}</option>
        {page.notes.map(({ id, text, from }) => <option key={id} value={id}>{`${from}: ${text}`}</option>)}
      </Select>
    </FormField>
  );
};

const useDraft = (action: ActionLine | null) => {
  const [draft, setDraft] = useState(() => draftOf(action));
  return { draft, change: (part: Partial<ActionDraft>): void => { setDraft((before) => ({ ...before, ...part })); } };
};

export const AddForm = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const { form, busy, send } = useSending(desk.close);
  const { draft, change } = useDraft(null);
  const { page, close, save } = desk;
  const submit = (): void => {
    const { title, owner, due, priority, from, entry } = draft;
    send(async () => save('addAction', () => say.added(title))({
      group: page.group.id, closed: page.closed, title, owner, due, priority, meeting: null, item: null, from, entry: entry === '' ? null : entry,
    }));
  };
  return (
    <Form label={say.add} state={form} submit={submit}>
      <h2>{say.add}</h2>
      <FromNote desk={desk} draft={draft} change={change} />
      <Fields desk={desk} draft={draft} change={change} />
      <FormField name="from" label={say.field.from} hint={say.fromHint}><Input value={draft.from} onChange={(_, { value }) => { change({ from: value }); }} /></FormField>
      <FormEnds busy={busy} label={say.add} cancel={close} />
    </Form>
  );
};

/** What somebody else has made of it, beside what is entered here. */
const Conflict = ({ was, action }: { readonly was: ReturnType<typeof formOf>; readonly action: ActionLine }): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const values = { title: action.title, owner: action.ownerName === '' ? say.former : action.ownerName, due: say.day(action.due), priority: say.priorityName(action.priority) };
  return (
    <div className="banner action-conflict">
      <Shape tone="warn" size={20} />
      <div className="say"><p>{say.conflict}</p><ul className="bullets">{changedFields(was, action).map((field) => <li key={field}><Theirs>{say.now(field, values[field])}</Theirs></li>)}</ul></div>
    </div>
  );
};

export const ChangeForm = ({ desk, action }: { readonly desk: Desk; readonly action: ActionLine }): ReactElement => {
  const { actionsPage: say } = useActionsWords();
  const { page, close, data, save } = desk;
  const { form, busy, conflicts, send } = useChanging(close, data.refresh);
  const { draft, change } = useDraft(action);
  const [was] = useState(() => formOf(action));
  const submit = (): void => {
    const { title, owner, due, priority } = draft;
    const known = conflicts ? formOf(action) : was;
    send(async () => save('changeAction', () => say.saved(action.ref))({ group: page.group.id, closed: page.closed, action: action.id, title, owner, due, priority, was: known }));
  };
  return (
    <Form label={`${say.deed('change')}${say.about(action.ref)}`} state={form} submit={submit}>
      {conflicts && <Conflict was={was} action={action} />}
      <Fields desk={desk} draft={draft} change={change} holder={action} />
      <FormEnds busy={busy} label={conflicts ? say.saveAnyway : say.save} cancel={close} />
    </Form>
  );
};
