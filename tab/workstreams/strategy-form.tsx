import { Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ProgrammePage, StrategyView } from '../../shared/contract/programme.ts';
import type { StrategyId } from '../../shared/domain/ids.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import type { Desk } from './desk.ts';
import { principleFields, principlesIn, rowsOf, sectionFields, sectionsIn, strategyDraft, type StrategyDraft } from './drafts.ts';
import { Rows } from './rows.tsx';
import { Conflict, useSaving } from './saving.tsx';
import { StrategyFacts } from './strategy-facts.tsx';
import { useWorkstreamsWords } from './words.ts';

interface Begun {
  /** null: a new one */
  readonly strategy: StrategyView | null;
}

export const strategyBegun = (page: ProgrammePage, id: StrategyId | null): Begun | undefined => {
  if (id === null) return { strategy: null };
  const strategy = page.strategies.find((one) => one.id === id);
  return strategy === undefined ? undefined : { strategy };
};

interface FieldsProps {
  readonly page: ProgrammePage;
  readonly id: StrategyId | null;
  readonly draft: StrategyDraft;
  readonly change: (part: Partial<StrategyDraft>) => void;
}

const Fields = ({ page, id, draft, change }: FieldsProps): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const day = (name: 'from' | 'until' | 'published' | 'reviewed' | 'nextReview', required = false): ReactElement => (
    <FormField name={name} label={say.field[name]} required={required}><Input type="date" value={draft[name]} onChange={(_, { value }) => { change({ [name]: value }); }} /></FormField>
  );
  const others = page.strategies.filter((other) => other.id !== id);
  return (
    <>
      <FormField name="title" label={say.field.title} required><Input value={draft.title} onChange={(_, { value }) => { change({ title: value }); }} /></FormField>
      <div className="plan-fields">
        {day('from', true)}{day('until', true)}{day('published')}{day('reviewed')}{day('nextReview')}
        <FormField name="ownerPost" label={say.field.ownerPost}><Input value={draft.ownerPost} onChange={(_, { value }) => { change({ ownerPost: value }); }} /></FormField>
        <FormField name="owner" label={say.field.owner} hint={say.ownerHint}>
          <Select value={draft.owner} onChange={(_, { value }) => { change({ owner: value }); }}>
            <option value="">{say.byPost}</option>{page.people.map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
          </Select>
        </FormField>
        {others.length > 0 && (
          <FormField name="restsOn" label={say.field.restsOn} hint={say.restsOnHint}>
            <Select value={draft.restsOn} onChange={(_, { value }) => { change({ restsOn: value }); }}>
              <option value="">{say.nothing}</option>{others.map((other) => <option key={other.id} value={other.id}>{other.title}</option>)}
            </Select>
          </FormField>
        )}
      </div>
    </>
  );
};

const orNull = (text: string): string | null => (text === '' ? null : text);

/** What a strategy is. Its review has a small form of its own besides. */
export const StrategyForm = ({ desk, id }: { readonly desk: Desk; readonly id: StrategyId | null }): ReactElement => {
  const { workstreamsPage: say, formProblem } = useWorkstreamsWords();
  const { page } = desk;
  const [first] = useState(() => strategyBegun(page, id)?.strategy ?? null);
  const [draft, setDraft] = useState(() => strategyDraft(first));
  const [principles, setPrinciples] = useState(() => rowsOf(first?.principles ?? []));
  const [sections, setSections] = useState(() => rowsOf(first?.text ?? []));
  const { form, busy, theirs, send } = useSaving<Begun>({
    desk,
    read: (fresh) => strategyBegun(fresh, id),
    same: () => false,
    save: async ({ strategy }) => desk.save('saveStrategy')({
      ...desk.at, strategy: strategy?.id ?? null, revision: strategy?.revision ?? 0, title: draft.title, from: draft.from, until: draft.until, published: orNull(draft.published), ownerPost: draft.ownerPost,
      owner: orNull(draft.owner), reviewed: orNull(draft.reviewed), nextReview: orNull(draft.nextReview), restsOn: orNull(draft.restsOn), principles: principlesIn(principles), text: sectionsIn(sections),
    }),
  });
  const submit = (): void => {
    const empty = (['from', 'until'] as const).filter((name) => draft[name] === '');
    if (form.check(empty.map((field) => ({ field, message: formProblem({ field, kind: 'missing' }) })))) send();
  };
  return (
    <Form label={first === null ? say.addStrategy : `${say.changeStrategy}${say.about(first.title)}`} state={form} submit={submit}>
      {theirs !== null && theirs.strategy !== null && <Conflict><StrategyFacts strategy={theirs.strategy} page={desk.page} /></Conflict>}
      <Fields page={page} id={id} draft={draft} change={(part) => { setDraft((before) => ({ ...before, ...part })); }} />
      <h3>{say.field.principles}</h3>
      <Rows part="principles" rows={principles} fields={principleFields(say)} set={setPrinciples} />
      <h3>{say.field.text}</h3>
      <Rows part="text" rows={sections} fields={sectionFields(say)} set={setSections} />
      <FormEnds busy={busy} label={theirs === null ? say.save : say.saveMine} cancel={desk.close} />
    </Form>
  );
};
