import { Checkbox, Input, Select, Textarea } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { RequestView } from '../../shared/contract/requests.ts';
import { REQUEST_KINDS } from '../../shared/domain/request.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useChanging, useSending } from '../frame/sending.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.ts';
import { draftOf, faultsOf, textIn } from './draft.ts';
import { KindFields, type FieldsProps } from './kind-fields.tsx';
import { useRequestsWords } from './words.ts';

const Fields = (fields: FieldsProps): ReactElement => {
  const { requestsPage: say, request } = useRequestsWords();
  const services = useId();
  const { page, draft, change } = fields;
  const settles = page.may.includes('triageRequests');
  return (
    <>
      <FormField name="kind" label={say.field.kind} hint={say.kindHint(draft.kind)}>
        <Select value={draft.kind} onChange={(_, { value }) => { change({ kind: REQUEST_KINDS.find((kind) => kind === value) ?? 'opportunity' }); }}>
          {REQUEST_KINDS.map((kind) => <option key={kind} value={kind}>{request.kind(kind)}</option>)}
        </Select>
      </FormField>
      <FormField name="title" label={say.field.title} required><Input value={draft.title} onChange={(_, { value }) => { change({ title: value }); }} /></FormField>
      <FormField name="what" label={say.field.what} required><Textarea resize="vertical" rows={4} value={draft.what} onChange={(_, { value }) => { change({ what: value }); }} /></FormField>
      <div className="pair">
        <FormField name="service" label={say.field.service}><Input list={services} value={draft.service} onChange={(_, { value }) => { change({ service: value }); }} /></FormField>
        {settles && <FormField name="onBehalfOf" label={say.field.onBehalfOf} hint={say.onBehalfHint}><Input value={draft.onBehalfOf} onChange={(_, { value }) => { change({ onBehalfOf: value }); }} /></FormField>}
      </div>
      <datalist id={services}>{page.services.map((service) => <option key={service} value={service}>{service}</option>)}</datalist>
      {settles && draft.onBehalfOf.trim() !== '' && <Checkbox label={say.field.champion} checked={draft.champion} onChange={(_, { checked }) => { change({ champion: checked === true }); }} />}
      <KindFields {...fields} />
    </>
  );
};

/** A new request. */
export const MakeForm = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { page, close, save } = desk;
  const { form, busy, send } = useSending(close);
  const [draft, setDraft] = useState(() => draftOf(null, page.today));
  const submit = (): void => {
    if (form.check(faultsOf(draft, say))) send(async () => save('makeRequest', say.made(draft.title))({ group: page.group.id, text: textIn(draft) }));
  };
  return (
    <Form label={say.make} state={form} submit={submit}>
      <h2>{say.make}</h2>
      <Fields page={page} draft={draft} change={(part) => { setDraft((before) => ({ ...before, ...part })); }} />
      <FormEnds busy={busy} label={say.send} cancel={close} />
    </Form>
  );
};

type Shown = 'title' | 'what' | 'service' | 'evidence' | 'cost';
const SHOWN: readonly Shown[] = ['title', 'what', 'service', 'evidence', 'cost'];

/** What somebody else has made of it, beside what is entered here. */
const Conflict = ({ was, now }: { readonly was: RequestView; readonly now: RequestView }): ReactElement => {
  const { requestsPage: say, request } = useRequestsWords();
  const valueOf = (of: RequestView, field: Shown): string => (field === 'cost' ? (of.cost === null ? '' : request.costIn(of.cost, of.financialYear)) : of[field]);
  const changed = SHOWN.filter((field) => valueOf(was, field) !== valueOf(now, field));
  return (
    <div className="banner request-conflict">
      <Shape tone="warn" size={20} />
      <div className="say">
        <p>{say.conflict}</p>
        <ul className="bullets">
          {changed.map((field) => <li key={field}><Theirs>{say.now(say.field[field], valueOf(now, field))}</Theirs></li>)}
          {changed.length === 0 && <li>{say.now(say.column.state, request.state(now.state))}</li>}
        </ul>
      </div>
    </div>
  );
};

/** A request as it stands, written anew. What somebody else has changed meanwhile is shown, and nothing typed is lost. */
export const ChangeForm = ({ desk, request }: { readonly desk: Desk; readonly request: RequestView }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { page, close, data, save } = desk;
  const { form, busy, conflicts, send } = useChanging(close, data.refresh);
  const [was] = useState(request);
  const [draft, setDraft] = useState(() => draftOf(request, page.today));
  const submit = (): void => {
    const { revision } = conflicts ? request : was;
    if (form.check(faultsOf(draft, say))) send(async () => save('changeRequest', say.changed(request.ref))({ group: page.group.id, request: request.id, revision, text: textIn(draft) }));
  };
  return (
    <Form label={`${say.deed('change')}${say.about(request.ref)}`} state={form} submit={submit}>
      {conflicts && <Conflict was={was} now={request} />}
      <Fields page={page} draft={draft} change={(part) => { setDraft((before) => ({ ...before, ...part })); }} />
      <FormEnds busy={busy} label={conflicts ? say.saveAnyway : say.save} cancel={close} />
    </Form>
  );
};
