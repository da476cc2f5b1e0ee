import { Input, Select } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { PURPOSES, STANDING_ITEMS, type AgendaItem, type Purpose, type StandingItem } from '../../shared/domain/agenda.ts';
import { itemProblems, ITEM_TITLE_LIMIT, MINUTES_LIMIT } from '../../shared/domain/agenda-edit.ts';
import { Form, FormField, useForm } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useHouse } from '../frame/house.tsx';
import { useAgendaWords } from './words.ts';

export type Written = Pick<AgendaItem, 'title' | 'purpose' | 'presenter' | 'minutes' | 'standing'>;

/** What is typed, until it is an item. */
export interface Typed extends Omit<Written, 'minutes' | 'presenter'> {
  readonly presenter: string;
  readonly minutes: string;
}

export const typedOf = ({ title, purpose, presenter, minutes, standing }: Written): Typed => ({ title, purpose, presenter: presenter ?? '', minutes: String(minutes), standing });

const MINUTES = /^\d{1,4}$/u;
export const writtenOf = ({ title, purpose, presenter, minutes, standing }: Typed): Written => ({
  title: title.trim(), purpose, presenter: presenter.trim() === '' ? null : presenter.trim(), minutes: MINUTES.test(minutes.trim()) ? Number(minutes.trim()) : Number.NaN, standing,
});

/** What is wrong, in words, at each field. */
export const useItemCheck = (): ((written: Pick<Written, 'title' | 'presenter' | 'minutes'>) => readonly { readonly field: string; readonly message: string }[]) => {
  const { agendaPage: say } = useAgendaWords();
  return (written) => itemProblems(written).map(({ field, kind }) => ({ field, message: kind === 'missing' ? say.fault.missing : kind === 'tooLong' ? say.fault.tooLong(field === 'title' ? ITEM_TITLE_LIMIT : 120) : say.fault.minutes(MINUTES_LIMIT) }));
};

interface FieldsProps {
  readonly typed: Typed;
  readonly set: (change: Partial<Typed>) => void;
  /** whom one may choose for a presenter */
  readonly posts: readonly string[];
  /** an order of business says what an item always deals with */
  readonly withStanding?: boolean;
}

export const ItemFields = ({ typed, set, posts, withStanding = false }: FieldsProps): ReactElement => {
  const { words: { agenda } } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  const list = useId();
  return (
    <>
      <FormField name="title" label={say.field.title} required><Input value={typed.title} onChange={(_, { value }) => { set({ title: value }); }} /></FormField>
      <div className="item-fields">
        <FormField name="purpose" label={say.field.purpose}>
          <Select value={typed.purpose} onChange={(_, { value }) => { set({ purpose: value as Purpose }); }}>{PURPOSES.map((purpose) => <option key={purpose} value={purpose}>{agenda.purpose(purpose)}</option>)}</Select>
        </FormField>
        <FormField name="minutes" label={say.field.minutes} required><Input inputMode="numeric" value={typed.minutes} onChange={(_, { value }) => { set({ minutes: value }); }} /></FormField>
        <FormField name="presenter" label={say.field.presenter} hint={say.presenterHint} className="wide"><Input list={list} value={typed.presenter} onChange={(_, { value }) => { set({ presenter: value }); }} /></FormField>
        {withStanding && (
          <FormField name="standing" label={say.field.standing}>
            <Select value={typed.standing ?? ''} onChange={(_, { value }) => { set({ standing: value === '' ? null : (value as StandingItem) }); }}>
              {[null, ...STANDING_ITEMS].map((standing) => <option key={standing} value={standing ?? ''}>{say.standing(standing)}</option>)}
            </Select>
          </FormField>
        )}
      </div>
      <datalist id={list}>{posts.map((post) => <option key={post} value={post}>{post}</option>)}</datalist>
    </>
  );
};

interface Props extends Pick<FieldsProps, 'posts' | 'withStanding'> {
  readonly label: string;
  readonly item: Written;
  readonly put: (written: Written) => void;
  readonly close: () => void;
}

/** One item's words, which go into the list and are stored with it. */
export const ItemForm = ({ label, item, put, close, ...fields }: Props): ReactElement => {
  const { agendaPage: say } = useAgendaWords();
  const form = useForm();
  const check = useItemCheck();
  const [typed, setTyped] = useState(() => typedOf(item));
  const submit = (): void => {
    const written = writtenOf(typed);
    if (!form.check(check(written))) return;
    put(written);
    close();
  };
  return (
    <Form label={label} state={form} submit={submit}>
      <ItemFields typed={typed} set={(change) => { setTyped((before) => ({ ...before, ...change })); }} {...fields} />
      <FormEnds busy={false} label={say.apply} cancel={close} />
    </Form>
  );
};
