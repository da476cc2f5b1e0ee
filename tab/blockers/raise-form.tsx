import { Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { BlockerSheet } from '../../shared/contract/blockers.ts';
import { BLOCKER_LIMITS } from '../../shared/domain/blocker.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useChanging, useSending } from '../frame/sending.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.ts';
import { changedFields, draftOf, type BlockerDraft } from './view.ts';
import { useBlockersWords } from './words.ts';

interface FieldsProps {
  readonly desk: Desk;
  readonly draft: BlockerDraft;
  readonly change: (part: Partial<BlockerDraft>) => void;
}

const Fields = ({ desk: { page }, draft, change }: FieldsProps): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  return (
    <>
      <FormField name="title" label={say.field.title} hint={say.hint.title} required><Input value={draft.title} maxLength={BLOCKER_LIMITS.title} onChange={(_, { value }) => { change({ title: value }); }} /></FormField>
      <FormField name="workstream" label={say.field.work}>
        <Select value={draft.workstream} onChange={(_, { value }) => { change({ workstream: value }); }}>
          <option value="">{say.noWork}</option>
          {page.works.map(({ id, number, title, strategy }) => <option key={id} value={id}>{`${say.work(number, strategy)}: ${title}`}</option>)}
        </Select>
      </FormField>
      <FormField name="detail" label={say.field.detail} hint={say.hint.detail}>
        <Textarea resize="vertical" rows={3} maxLength={BLOCKER_LIMITS.detail} value={draft.detail} onChange={(_, { value }) => { change({ detail: value }); }} />
      </FormField>
    </>
  );
};

const writtenIn = ({ title, detail, workstream }: BlockerDraft) => ({ title, detail, workstream: workstream === '' ? null : workstream });

export const RaiseForm = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const { form, busy, send } = useSending(desk.close);
  const [draft, setDraft] = useState(() => draftOf(null));
  const [since, setSince] = useState('');
  const submit = (): void => {
    send(async () => desk.save('raiseBlocker', { group: desk.page.group.id, ...writtenIn(draft), decisionSince: since === '' ? null : since }, { deed: 'withdraw' }));
  };
  return (
    <Form label={say.raise} state={form} submit={submit}>
      <h2>{say.raise}</h2>
      <Fields desk={desk} draft={draft} change={(part) => { setDraft((before) => ({ ...before, ...part })); }} />
      <FormField name="decisionSince" className="short-field" label={say.field.decision} hint={say.hint.decision}><Input type="date" max={desk.page.today} value={since} onChange={(_, { value }) => { setSince(value); }} /></FormField>
      <FormEnds busy={busy} label={say.raise} cancel={desk.close} />
    </Form>
  );
};

/** What somebody else has made of it, beside what is entered here. */
const Conflict = ({ was, one }: { readonly was: BlockerDraft; readonly one: BlockerSheet }): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const values = { title: one.title, detail: one.detail, workstream: one.work === null ? say.noWork : say.work(one.work.number, one.work.strategy) };
  const labels = { title: say.field.title, detail: say.field.detail, workstream: say.field.work };
  return (
    <div className="banner blocker-conflict">
      <Shape tone="warn" size={20} />
      <div className="say"><p>{say.conflict}</p><ul className="bullets"><li>{say.state(one.state)}</li>{changedFields(was, one).map((field) => <li key={field}>{labels[field]}: <Theirs>{values[field]}</Theirs></li>)}</ul></div>
    </div>
  );
};

export const ChangeForm = ({ desk, one }: { readonly desk: Desk; readonly one: BlockerSheet }): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const { form, busy, conflicts, send } = useChanging(desk.close, desk.data.refresh);
  const [was] = useState(() => ({ draft: draftOf(one), revision: one.revision }));
  const [draft, setDraft] = useState(was.draft);
  const submit = (): void => {
    const { revision } = conflicts ? one : was;
    send(async () => desk.save('changeBlocker', { group: desk.page.group.id, blocker: one.id, revision, ...writtenIn(draft) }));
  };
  return (
    <Form label={`${say.deed('change')}${say.about(one.ref)}`} state={form} submit={submit}>
      {conflicts && <Conflict was={was.draft} one={one} />}
      <Fields desk={desk} draft={draft} change={(part) => { setDraft((before) => ({ ...before, ...part })); }} />
      <FormEnds busy={busy} label={conflicts ? say.saveAnyway : say.save} cancel={desk.close} />
    </Form>
  );
};
