import { Button, Checkbox, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PapersPage, PaperView, SavePaperInput } from '../../shared/contract/papers.ts';
import { Choices } from '../frame/choices.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useSending } from '../frame/sending.ts';
import type { Desk } from './desk.tsx';
import { usePapersWords } from './words.ts';

export type Restricting = NonNullable<SavePaperInput['restriction']>;
export const UNRESTRICTED: Restricting = { reason: '', readers: [], masksTitle: false };

interface FieldsProps {
  readonly people: PapersPage['people'];
  readonly value: Restricting;
  readonly change: (value: Restricting) => void;
}

/** Why a paper is restricted, and who may read it. */
export const RestrictFields = ({ people, value, change }: FieldsProps): ReactElement => {
  const { papers: say } = usePapersWords();
  const has = (id: string): boolean => value.readers.includes(id);
  const turn = (id: string, on: boolean): void => { change({ ...value, readers: on ? [...value.readers, id] : value.readers.filter((one) => one !== id) }); };
  return (
    <>
      <FormField name="reason" label={say.field.reason} hint={say.restrictHint} required>
        <Textarea resize="vertical" rows={2} value={value.reason} onChange={(_, data) => { change({ ...value, reason: data.value }); }} />
      </FormField>
      <FormField name="readers" label={say.field.readers}>
        <Choices className="readers">
          {people.map(({ id, name }) => <Checkbox key={id} label={name} checked={has(id)} onChange={(_, { checked }) => { turn(id, checked === true); }} />)}
        </Choices>
      </FormField>
      <Checkbox label={say.field.masks} checked={value.masksTitle} onChange={(_, { checked }) => { change({ ...value, masksTitle: checked === true }); }} />
    </>
  );
};

export const RestrictForm = ({ desk, paper }: { readonly desk: Desk; readonly paper: PaperView }): ReactElement => {
  const { papers: say } = usePapersWords();
  const { form, busy, send } = useSending(desk.close);
  const now = paper.inside?.restriction ?? null;
  const [value, setValue] = useState<Restricting>(now === null ? UNRESTRICTED : { reason: now.reason, readers: [...now.readers], masksTitle: now.masksTitle });
  const restrict = (restriction: Restricting | null): void => {
    send(async () => desk.save('restrictPaper')({ group: desk.page.frame.group.id, paper: paper.id, revision: paper.revision, restriction }));
  };
  return (
    <Form label={say.restriction} state={form} submit={() => { restrict(value); }}>
      <RestrictFields people={desk.page.people} value={value} change={setValue} />
      {now !== null && <div><Button size="small" onClick={() => { restrict(null); }}>{say.lift}</Button></div>}
      <FormEnds busy={busy} label={say.save} cancel={desk.close} />
    </Form>
  );
};
