import { Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { BodyInput, FrameworkPage } from '../../shared/contract/governance.ts';
import { BODY_KINDS, type Body } from '../../shared/domain/body.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import type { Save } from '../frame/one-form.ts';
import { useSending } from '../frame/sending.ts';
import { useFrameworkWords } from './words.ts';

interface Props {
  readonly page: FrameworkPage;
  /** null: a new one */
  readonly body: Body | null;
  readonly save: Save<'saveBody'>;
  readonly close: () => void;
}

const inputFor = ({ group, framework }: FrameworkPage, body: Body | null): BodyInput => ({
  group: group.id,
  body: body?.id ?? null,
  name: body?.name ?? '',
  kind: body?.kind ?? 'board',
  parent: body === null ? framework.own : body.parent,
  runs: body?.runs ?? null,
  remit: body?.remit ?? null,
  opened: body?.opened ?? null,
  closed: body?.closed ?? null,
});

const orNull = (value: string): string | null => (value === '' ? null : value);

const BodyForm = ({ page, body, save, close }: Props): ReactElement => {
  const { framework: say } = useFrameworkWords();
  const { form, busy, send } = useSending(close);
  const [input, setInput] = useState(() => inputFor(page, body));
  const change = (part: Partial<BodyInput>): void => { setInput((before) => ({ ...before, ...part })); };
  const submit = (): void => { send(async () => save(input)); };
  const others = page.framework.bodies.filter(({ id }) => id !== body?.id);
  return (
    <Form label={body === null ? say.addBody : say.editBody(body.name)} state={form} submit={submit}>
      <FormField name="name" label={say.field.name} required><Input value={input.name} onChange={(_, { value }) => { change({ name: value }); }} /></FormField>
      <FormField name="kind" label={say.field.kind} hint={say.kindHint[input.kind]}>
        <Select value={input.kind} onChange={(_, { value }) => { change({ kind: BODY_KINDS.find((kind) => kind === value) ?? input.kind }); }}>
          {BODY_KINDS.map((kind) => <option key={kind} value={kind}>{say.kind(kind)}</option>)}
        </Select>
      </FormField>
      <FormField name="parent" label={say.field.parent} required={input.kind === 'board'}>
        <Select value={input.parent ?? ''} onChange={(_, { value }) => { change({ parent: orNull(value) }); }}>
          <option value="">{say.field.nobody}</option>
          {others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </FormField>
      <FormField name="remit" label={say.field.remit} hint={say.hint.optional}>
        <Textarea resize="vertical" value={input.remit ?? ''} onChange={(_, { value }) => { change({ remit: orNull(value) }); }} />
      </FormField>
      <div className="body-days">
        {(['opened', 'closed'] as const).map((day) => (
          <FormField key={day} name={day} label={say.field[day]} hint={say.hint.optional}>
            <Input type="date" value={input[day] ?? ''} onChange={(_, { value }) => { change({ [day]: orNull(value) }); }} />
          </FormField>
        ))}
      </div>
      <FormEnds busy={busy} label={say.save} cancel={close} />
    </Form>
  );
};

export default BodyForm;
