import { Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ProgrammePage, StrategyView, WorkstreamLine } from '../../shared/contract/programme.ts';
import type { StrategyId } from '../../shared/domain/ids.ts';
import { formOfWorkstream } from '../../shared/domain/workstream-edit.ts';
import { addMonths } from '../../shared/domain/time.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useHouse } from '../frame/house.tsx';
import type { Desk } from './desk.ts';
import { Conflict, useSaving } from './saving.tsx';
import { strategyBegun } from './strategy-form.tsx';
import { StrategyFacts } from './strategy-facts.tsx';
import { useWorkstreamsWords } from './words.ts';

const MONTHS = 12;

/** The group has looked at a strategy again: today, and again in a year, unless somebody says otherwise. */
export const ReviewForm = ({ desk, strategy }: { readonly desk: Desk; readonly strategy: StrategyView }): ReactElement => {
  const { workstreamsPage: say, formProblem } = useWorkstreamsWords();
  const [reviewed, setReviewed] = useState(desk.page.today);
  const [nextReview, setNextReview] = useState(() => addMonths(desk.page.today, MONTHS));
  const { form, busy, theirs, send } = useSaving({
    desk,
    read: (page) => strategyBegun(page, strategy.id),
    // only another review is another answer to the same question
    same: (a, b) => a.strategy?.reviewed === b.strategy?.reviewed && a.strategy?.nextReview === b.strategy?.nextReview,
    save: async (begun) => desk.save('reviewStrategy')({ ...desk.at, strategy: strategy.id, revision: begun.strategy?.revision ?? 0, reviewed, nextReview: nextReview === '' ? null : nextReview }),
  });
  const submit = (): void => { if (form.check(reviewed === '' ? [{ field: 'reviewed', message: formProblem({ field: 'reviewed', kind: 'missing' }) }] : [])) send(); };
  return (
    <Form label={`${say.review}${say.about(strategy.title)}`} state={form} submit={submit}>
      {theirs !== null && theirs.strategy !== null && <Conflict><StrategyFacts strategy={theirs.strategy} page={desk.page} /></Conflict>}
      <div className="plan-fields">
        <FormField name="reviewed" label={say.field.reviewed} hint={say.reviewedHint} required><Input type="date" value={reviewed} onChange={(_, { value }) => { setReviewed(value); }} /></FormField>
        <FormField name="nextReview" label={say.field.nextReview} hint={say.optional}><Input type="date" value={nextReview} onChange={(_, { value }) => { setNextReview(value); }} /></FormField>
      </div>
      <FormEnds busy={busy} label={theirs === null ? say.save : say.saveMine} cancel={desk.close} />
    </Form>
  );
};

interface Begun {
  /** null: a new one */
  readonly line: WorkstreamLine | null;
}

const begunOf = (page: ProgrammePage, id: string | null): Begun | undefined => {
  if (id === null) return { line: null };
  const line = page.workstreams.find((one) => one.id === id);
  return line === undefined ? undefined : { line };
};

interface Draft {
  readonly strategy: StrategyId;
  readonly number: string;
  readonly title: string;
  readonly leadPost: string;
  readonly chosen: string;
}

/** The first number that is free in a strategy. */
const freeNumber = ({ workstreams }: ProgrammePage, strategy: StrategyId): number => {
  const taken = new Set(workstreams.filter((line) => line.strategy.id === strategy).map(({ number }) => number));
  return Array.from({ length: taken.size + 1 }, (_, n) => n + 1).find((number) => !taken.has(number)) ?? 1;
};

const draftOf = (page: ProgrammePage, line: WorkstreamLine | null, strategy: StrategyId): Draft => {
  if (line === null) return { strategy, number: freeNumber(page, strategy).toString(), title: '', leadPost: '', chosen: '' };
  const form = formOfWorkstream(line);
  return { ...form, number: form.number.toString(), chosen: form.chosen ?? '' };
};

const Fields = ({ page, draft, change }: { readonly page: ProgrammePage; readonly draft: Draft; readonly change: (part: Partial<Draft>) => void }): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const posts = [...new Set(page.people.flatMap(({ post }) => (post === null ? [] : [post])))];
  return (
    <>
      <FormField name="title" label={say.field.title} required><Input value={draft.title} onChange={(_, { value }) => { change({ title: value }); }} /></FormField>
      <div className="plan-fields">
        <FormField name="strategy" label={say.field.strategy}>
          <Select value={draft.strategy} onChange={(_, { value }) => { change({ strategy: value }); }}>{page.strategies.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</Select>
        </FormField>
        <FormField name="number" label={say.field.number} hint={say.numberHint} required><Input inputMode="numeric" value={draft.number} onChange={(_, { value }) => { change({ number: value }); }} /></FormField>
        <FormField name="leadPost" label={say.field.leadPost} required><Input list="workstream-posts" value={draft.leadPost} onChange={(_, { value }) => { change({ leadPost: value }); }} /></FormField>
        <FormField name="chosen" label={say.field.chosen} hint={say.chosenHint}>
          <Select value={draft.chosen} onChange={(_, { value }) => { change({ chosen: value }); }}>
            <option value="">{say.byPost}</option>{page.people.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Select>
        </FormField>
      </div>
      <datalist id="workstream-posts">{posts.map((post) => <option key={post} value={post}>{post}</option>)}</datalist>
    </>
  );
};

const NUMBER = /^\d{1,2}$/u;

/** What a workstream is called, its number within its strategy, and who leads it. */
export const WorkstreamForm = ({ desk, line, strategy }: { readonly desk: Desk; readonly line: WorkstreamLine | null; readonly strategy: StrategyView }): ReactElement => {
  const { words: { workstream: noun } } = useHouse();
  const { workstreamsPage: say, formProblem } = useWorkstreamsWords();
  const [draft, setDraft] = useState(() => draftOf(desk.page, line, strategy.id));
  const { form, busy, theirs, send } = useSaving<Begun>({
    desk,
    read: (page) => begunOf(page, line?.id ?? null),
    same: (a, b) => a.line !== null && b.line !== null && JSON.stringify(formOfWorkstream(a.line)) === JSON.stringify(formOfWorkstream(b.line)),
    save: async (begun) => desk.save('saveWorkstream')({
      ...desk.at, workstream: line?.id ?? null, strategy: draft.strategy, number: Number(draft.number), title: draft.title, leadPost: draft.leadPost, chosen: draft.chosen === '' ? null : draft.chosen,
      was: begun.line === null ? null : formOfWorkstream(begun.line),
    }),
  });
  const submit = (): void => {
    const wrong = NUMBER.test(draft.number.trim()) && Number(draft.number) > 0 ? [] : [{ field: 'number', message: formProblem({ field: 'number', kind: 'outOfRange', from: 1, to: 99 }) }];
    if (form.check(wrong)) send();
  };
  return (
    <Form label={line === null ? say.addTo(strategy.title) : `${say.changeWorkstream}${say.about(noun.name(line.number, line.title))}`} state={form} submit={submit}>
      {theirs !== null && theirs.line !== null && <Conflict><p>{noun.name(theirs.line.number, theirs.line.title)}</p><p>{say.holder(theirs.line.leadPost, theirs.line.leadName)}</p></Conflict>}
      <Fields page={desk.page} draft={draft} change={(part) => { setDraft((before) => ({ ...before, ...part })); }} />
      <FormEnds busy={busy} label={theirs === null ? say.save : say.saveMine} cancel={desk.close} />
    </Form>
  );
};
