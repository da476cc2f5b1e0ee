import { Checkbox, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PackItem, PaperContent, PaperView } from '../../shared/contract/papers.ts';
import { CLEARERS, type Clearer } from '../../shared/domain/paper.ts';
import { Choices } from '../frame/choices.tsx';
import { Form, FormField, useForm } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useHouse } from '../frame/house.tsx';
import { useBusy } from '../frame/page-data.ts';
import { isChangedMeanwhile } from '../trouble.ts';
import { Clashes } from './clash.tsx';
import type { Desk } from './desk.tsx';
import { arePages, clearersIn, draftOf, inputFor, KINDS, merge, MOST_PAGES, newDraft, type Clash, type PaperDraft } from './draft.ts';
import { Loaded } from './loaded.tsx';
import { ReportFields, type DraftProps } from './report-fields.tsx';
import { RestrictFields, UNRESTRICTED } from './restrict-form.tsx';
import { usePapersWords } from './words.ts';

const LinkFields = ({ draft, change }: DraftProps): ReactElement => {
  const { papers: say } = usePapersWords();
  return (
    <>
      <FormField name="url" label={say.field.url} hint={say.urlHint} required><Input type="url" value={draft.url} onChange={(_, { value }) => { change({ url: value }); }} /></FormField>
      <FormField name="pages" label={say.field.pages} hint={say.pagesHint} className="short-field"><Input type="number" min={1} max={MOST_PAGES} value={draft.pages} onChange={(_, { value }) => { change({ pages: value }); }} /></FormField>
    </>
  );
};

const Comments = ({ draft, change }: DraftProps): ReactElement => {
  const { paper, papers: say } = usePapersWords();
  const chosen = clearersIn(draft);
  const turn = (clearer: Clearer, on: boolean): void => { change({ clearers: CLEARERS.filter((one) => (one === clearer ? on : chosen.includes(one))).join(',') }); };
  return (
    <FormField name="clearers" label={say.field.clearers}>
      <Choices className="choices">
        {CLEARERS.map((clearer) => <Checkbox key={clearer} label={paper.clearer(clearer)} checked={chosen.includes(clearer)} onChange={(_, { checked }) => { turn(clearer, checked === true); }} />)}
      </Choices>
    </FormField>
  );
};

const Head = ({ desk, draft, change }: DraftProps & { readonly desk: Desk }): ReactElement => {
  const { papers: say } = usePapersWords();
  const toKind = (value: string): void => {
    const kind = KINDS.find((known) => known === value) ?? 'link';
    // a report needs all comments until somebody says otherwise
    change({ kind, ...(kind === 'report' && draft.clearers === '' && { clearers: CLEARERS.join(',') }), ...(kind === 'link' && draft.clearers === CLEARERS.join(',') && { clearers: '' }) });
  };
  return (
    <>
      <FormField name="item" label={say.field.item}>
        <Select value={draft.item} onChange={(_, { value }) => { change({ item: value }); }}>
          {desk.page.items.map(({ id, number, title }) => <option key={id} value={id}>{say.item(number, title)}</option>)}
        </Select>
      </FormField>
      <FormField name="title" label={say.field.title} required><Input value={draft.title} maxLength={500} onChange={(_, { value }) => { change({ title: value }); }} /></FormField>
      <FormField name="kind" label={say.field.kind}>
        <RadioGroup value={draft.kind} onChange={(_, { value }) => { toKind(value); }}>{KINDS.map((kind) => <Radio key={kind} value={kind} label={say.kind[kind]} />)}</RadioGroup>
      </FormField>
    </>
  );
};

interface FormProps {
  readonly desk: Desk;
  readonly item: string;
  /** null: a new one */
  readonly content: PaperContent | null;
}

interface Standing {
  readonly base: PaperDraft;
  readonly revision: number;
  readonly clashes: readonly Clash[] | null;
}

/** What is typed stays, whatever the server says; where somebody else was there first, both texts are shown. */
const useDraft = ({ desk, item, content }: FormProps) => {
  const { session } = useHouse();
  const { papers: say } = usePapersWords();
  const form = useForm();
  const { busy, during } = useBusy();
  const first = content === null ? newDraft(item) : draftOf(content);
  const [draft, setDraft] = useState(first);
  const [standing, setStanding] = useState<Standing>({ base: first, revision: content?.revision ?? 0, clashes: null });
  const [restriction, restrict] = useState<typeof UNRESTRICTED | null>(null);
  const change = (part: Partial<PaperDraft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const reread = async (paper: string): Promise<boolean> => {
    const reply = await session.ask('openPaper', { group: desk.page.frame.group.id, paper });
    if (!reply.ok) return false;
    const theirs = draftOf(reply.value);
    const merged = merge(standing.base, draft, theirs);
    setDraft(merged.draft);
    setStanding({ base: theirs, revision: reply.value.revision, clashes: merged.clashes });
    form.clear();
    return true;
  };
  const submit = async (): Promise<void> => {
    if (!form.check(arePages(draft) ? [] : [{ field: 'pages', message: say.pagesFault(MOST_PAGES) }])) return;
    const { group, meeting } = desk.page.frame;
    const trouble = await desk.save('savePaper')(inputFor({ group: group.id, meeting: meeting.id, paper: content?.id ?? null, revision: standing.revision, restriction }, draft));
    const isStale = content !== null && isChangedMeanwhile(trouble);
    if (trouble === null) desk.close();
    else if (!isStale || !(await reread(content.id))) form.refuse(trouble);
  };
  return { form, busy, draft, change, clashes: standing.clashes, revision: standing.revision, restriction, restrict, submit: () => { void during(submit); } };
};

const PaperForm = (props: FormProps): ReactElement => {
  const { desk, content } = props;
  const { papers: say } = usePapersWords();
  const { form, busy, draft, change, clashes, revision, restriction, restrict, submit } = useDraft(props);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => { part.current?.querySelector<HTMLElement>('select')?.focus(); }, []);
  const purpose = desk.page.items.find(({ id }) => id === draft.item)?.purpose ?? 'decide';
  return (
    <div ref={part}>
      <Form label={content === null ? say.add : `${say.edit}${say.of(content.title)}`} state={form} submit={submit}>
        {clashes !== null && <Clashes key={revision} page={desk.page} clashes={clashes} draft={draft} choose={(field, text) => { change({ [field]: text }); }} />}
        <Head desk={desk} draft={draft} change={change} />
        {draft.kind === 'link' && <LinkFields draft={draft} change={change} />}
        {draft.kind === 'report' && <ReportFields draft={draft} change={change} purpose={purpose} />}
        {draft.kind !== 'toCome' && <Comments draft={draft} change={change} />}
        {content === null && desk.may('restrictPaper') && <Checkbox label={say.field.restricted} checked={restriction !== null} onChange={(_, { checked }) => { restrict(checked === true ? UNRESTRICTED : null); }} />}
        {restriction !== null && <RestrictFields people={desk.page.people} value={restriction} change={restrict} />}
        <FormEnds busy={busy} label={draft.kind === 'report' && content === null ? say.saveDraft : say.save} cancel={desk.close} />
      </Form>
    </div>
  );
};

export const AddForm = ({ desk, item }: { readonly desk: Desk; readonly item: PackItem }): ReactElement => <PaperForm desk={desk} item={item.id} content={null} />;

export const EditForm = ({ desk, paper }: { readonly desk: Desk; readonly paper: PaperView }): ReactElement => (
  <Loaded group={desk.page.frame.group.id} paper={paper.id}>{(content) => <PaperForm desk={desk} item={paper.item} content={content} />}</Loaded>
);
