import { Button, Checkbox, Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MeasureView } from '../../shared/contract/measures.ts';
import { MEASURE_KINDS } from '../../shared/domain/measure.ts';
import { drawnThen } from '../frame/focus.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useChanging } from '../frame/sending.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.ts';
import { blankPart, measureDraft, type MeasureDraft } from './draft.ts';
import { useMeasuresWords } from './words.ts';

interface FieldsProps {
  readonly desk: Desk;
  readonly draft: MeasureDraft;
  readonly change: (part: Partial<MeasureDraft>) => void;
}

const Parts = ({ draft: { parts }, change }: Omit<FieldsProps, 'desk'>): ReactElement => {
  const { measuresPage: say } = useMeasuresWords();
  const remove = (id: string): void => { drawnThen(() => { change({ parts: parts.filter((part) => part.id !== id) }); }, '[data-adds-part]'); };
  return (
    <FormField name="parts" label={say.field.parts} whole>
      <fieldset className="measure-parts" aria-label={say.field.parts}>
        {parts.map(({ id, name }, at) => (
          <div key={id} className="measure-part">
            <FormField name={`parts.${at.toString()}.name`} label={say.part(at + 1)} required>
              <Input value={name} onChange={(_, { value }) => { change({ parts: parts.map((part) => (part.id === id ? { id, name: value } : part)) }); }} />
            </FormField>
            <Button size="small" onClick={() => { remove(id); }}>{say.removePart}<span className="unseen">{say.about(name === '' ? say.part(at + 1) : name)}</span></Button>
          </div>
        ))}
        <div className="buttons"><Button size="small" data-adds-part="" onClick={() => { change({ parts: [...parts, blankPart()] }); }}>{say.addPart}</Button></div>
      </fieldset>
    </FormField>
  );
};

const Fields = ({ desk, draft, change }: FieldsProps): ReactElement => {
  const { measuresPage: say } = useMeasuresWords();
  const { page } = desk;
  return (
    <>
      <FormField name="title" label={say.field.title} required><Input value={draft.title} onChange={(_, { value }) => { change({ title: value }); }} /></FormField>
      <div className="pair">
        <FormField name="kind" label={say.field.kind} hint={say.kindHint(draft.kind)}>
          <Select value={draft.kind} onChange={(_, { value }) => { change({ kind: MEASURE_KINDS.find((kind) => kind === value) ?? 'share' }); }}>{MEASURE_KINDS.map((kind) => <option key={kind} value={kind}>{say.kind(kind)}</option>)}</Select>
        </FormField>
        <FormField name="workstream" label={say.field.workstream}>
          <Select value={draft.workstream} onChange={(_, { value }) => { change({ workstream: value }); }}>
            {page.mayOwn && <option value="">{say.groupsOwn}</option>}
            {page.workstreams.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Select>
        </FormField>
      </div>
      {draft.kind !== 'cohort' && <div><Checkbox label={say.field.people} checked={draft.people} onChange={(_, { checked }) => { change({ people: checked === true }); }} /><p className="faint">{say.peopleHint}</p></div>}
      {draft.kind === 'share' && <Checkbox label={say.field.takeUp} checked={draft.takeUp} onChange={(_, { checked }) => { change({ takeUp: checked === true }); }} />}
      <Parts draft={draft} change={change} />
    </>
  );
};

const Conflict = ({ now }: { readonly now: MeasureView }): ReactElement => {
  const { measuresPage: say } = useMeasuresWords();
  return <div className="banner"><Shape tone="warn" size={20} /><div className="say"><p>{say.conflict}</p><p><Theirs>{now.title}: {now.parts.map(({ name }) => name).join(', ')}</Theirs></p></div></div>;
};

/** A measure: what it is called, what kind, and its parts. */
export const MeasureForm = ({ desk, measure }: { readonly desk: Desk; readonly measure: MeasureView | null }): ReactElement => {
  const { measuresPage: say } = useMeasuresWords();
  const { form, busy, conflicts, send } = useChanging(desk.close, desk.data.refresh);
  const [was] = useState(measure?.revision ?? 0);
  const [draft, setDraft] = useState(() => measureDraft(measure, desk.page));
  const change = (part: Partial<MeasureDraft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const submit = (): void => {
    const { workstream, parts, ...rest } = draft;
    const revision = conflicts ? (measure?.revision ?? 0) : was;
    send(async () => await desk.save('saveMeasure', say.saved(draft.title))({ ...desk.at, measure: measure?.id ?? null, revision, ...rest, parts: [...parts], workstream: workstream === '' ? null : workstream }));
  };
  return (
    <Form label={measure === null ? say.add : say.changeIt(measure.title)} state={form} submit={submit}>
      {conflicts && measure !== null && <Conflict now={measure} />}
      <Fields desk={desk} draft={draft} change={change} />
      {measure !== null && <Checkbox label={say.field.ended} checked={draft.ended} onChange={(_, { checked }) => { change({ ended: checked === true }); }} />}
      <FormEnds busy={busy} label={conflicts ? say.saveAnyway : say.save} cancel={desk.close} />
    </Form>
  );
};
