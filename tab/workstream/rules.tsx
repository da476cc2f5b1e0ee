import { Checkbox, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { StatusRulesPage } from '../../shared/contract/status.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import type { StatusRules } from '../../shared/domain/status-rules.ts';
import { RAGS } from '../../shared/domain/workstream.ts';
import { Form, FormField, useForm } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useHouse } from '../frame/house.tsx';
import { useBusy, usePage, type PageData } from '../frame/page-data.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { Wait } from '../frame/wait.tsx';
import { isChangedMeanwhile, sentenceOf } from '../trouble.ts';
import { rulesDraft, rulesFaults, rulesInput, type RulesDraft } from './rules-draft.ts';
import { STATUS_TONE } from './view.ts';
import { useStatusWords } from './words.ts';
import './workstream.css';

interface FieldsProps {
  readonly draft: RulesDraft;
  readonly change: (part: Partial<RulesDraft>) => void;
}

const Fields = ({ draft, change }: FieldsProps): ReactElement => {
  const { statusPage: { rules: say } } = useStatusWords();
  return (
    <>
      {RAGS.map((rag) => (
        <FormField key={rag} name={`triggers.${rag}`} label={<span className="radio-rag"><Shape tone={STATUS_TONE[rag]} size={14} />{say.trigger(rag)}</span>} hint={say.example[rag]}>
          <Textarea resize="vertical" rows={2} value={draft.triggers[rag]} onChange={(_, { value }) => { change({ triggers: { ...draft.triggers, [rag]: value } }); }} />
        </FormField>
      ))}
      <FormField name="evidenceDays" label={say.evidenceDays} hint={say.evidenceHint} required className="short-field">
        <Input inputMode="numeric" value={draft.evidenceDays} onChange={(_, { value }) => { change({ evidenceDays: value }); }} />
      </FormField>
      <Checkbox label={say.ask} checked={draft.asks} onChange={(_, { checked }) => { change({ asks: checked === true }); }} />
      {draft.asks && (
        <FormField name="askDays" label={say.askDays} required className="short-field">
          <Input inputMode="numeric" value={draft.askDays} onChange={(_, { value }) => { change({ askDays: value }); }} />
        </FormField>
      )}
    </>
  );
};

/** What somebody else has written meanwhile, beside what is typed here. */
const Conflict = ({ theirs }: { readonly theirs: StatusRules }): ReactElement => {
  const { statusPage: { rules: say }, workstream } = useStatusWords();
  return (
    <div className="banner">
      <Shape tone="warn" size={20} />
      <div className="say">
        <p>{say.conflict}</p>
        <ul className="bullets">
          {RAGS.map((rag) => <li key={rag}><Theirs>{workstream.colour(rag, theirs.triggers[rag] === '' ? say.unwritten : theirs.triggers[rag])}</Theirs></li>)}
          <li>{workstream.evidenceHolds(theirs.evidenceDays)}</li>
        </ul>
      </div>
    </div>
  );
};

interface EditorProps {
  readonly page: StatusRulesPage;
  readonly data: PageData<StatusRulesPage>;
  readonly close: () => void;
}

const Editor = ({ page, data, close }: EditorProps): ReactElement => {
  const { announce } = useHouse();
  const words = useStatusWords();
  const { statusPage: { rules: say }, workstream } = words;
  const [draft, setDraft] = useState(() => rulesDraft(page.rules));
  const [revision, setRevision] = useState(page.rules.revision);
  const [theirs, setTheirs] = useState<StatusRules | null>(null);
  const form = useForm();
  const { busy, during } = useBusy();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => { part.current?.querySelector('textarea')?.focus(); }, []);
  const submit = async (): Promise<void> => {
    if (!form.check(rulesFaults(draft, words))) return;
    const reply = await data.act('saveStatusRules', rulesInput(page.group.id, revision, draft));
    if (reply.ok) { announce(say.saved); close(); return; }
    form.refuse(reply.trouble);
    if (!isChangedMeanwhile(reply.trouble)) return;
    const now = await data.refresh();
    if (now === undefined) return;
    setTheirs(now.rules);
    setRevision(now.rules.revision);
  };
  return (
    <div ref={part}>
      <Form label={workstream.colours} state={form} submit={() => { void during(submit); }}>
        <p className="faint">{say.intro}</p>
        {theirs !== null && <Conflict theirs={theirs} />}
        <Fields draft={draft} change={(more) => { setDraft((before) => ({ ...before, ...more })); }} />
        <FormEnds busy={busy} label={theirs === null ? say.save : say.saveAnyway} cancel={close} />
      </Form>
    </div>
  );
};

/** Officers say what the group's colours mean. It stands in a page that has its heading already. */
const StatusRulesEditor = ({ group, close }: { readonly group: GroupId; readonly close: () => void }): ReactElement => {
  const words = useStatusWords();
  const data = usePage('statusRules', { group }, 'onReturn');
  const { stage } = data;
  if (stage.at === 'failed') return <p className="fault" role="alert">{sentenceOf(stage.trouble, words)}</p>;
  return stage.at === 'loading' ? <Wait /> : <Editor page={stage.value} data={data} close={close} />;
};

export default StatusRulesEditor;
