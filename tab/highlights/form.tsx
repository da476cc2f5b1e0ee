import { Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { HighlightSheet } from '../../shared/contract/highlights.ts';
import { HIGHLIGHT_LIMIT } from '../../shared/domain/highlight.ts';
import { RAGS, STATUS_LIMITS } from '../../shared/domain/workstream.ts';
import { Form, FormField, useForm } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useBusy } from '../frame/page-data.ts';
import { Shape } from '../frame/shape.tsx';
import { STATUS_TONE } from '../workstream/view.ts';
import { isChangedMeanwhile } from '../trouble.ts';
import type { Desk } from './desk.ts';
import { Known } from './known.tsx';
import { draftOf, faultsOf, inputOf, isDoubted, type Draft } from './view.ts';
import { useHighlightsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly sheet: HighlightSheet;
}

interface FieldsProps extends Props {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly doubted: boolean;
}

const Colour = ({ desk: { page }, draft, change }: FieldsProps): ReactElement => {
  const { highlight: say, workstream, highlightsPage } = useHighlightsWords();
  return (
    <FormField name="rag" label={say.colour} hint={highlightsPage.doneHint}>
      <RadioGroup value={draft.rag} onChange={(_, { value }) => { change({ rag: RAGS.find((known) => known === value) ?? draft.rag }); }}>
        {RAGS.map((rag) => (
          <Radio key={rag} value={rag} label={<span className="radio-rag"><Shape tone={STATUS_TONE[rag]} size={14} />{workstream.rag(rag)}{page.triggers[rag] !== '' && <span className="faint">{page.triggers[rag]}</span>}</span>} />
        ))}
      </RadioGroup>
    </FormField>
  );
};

/** Each colour asks for what goes with it. */
const Grounds = ({ draft, change, doubted, desk: { page: { today } } }: FieldsProps): ReactElement => {
  const { highlight: say, highlightsPage: hints } = useHighlightsWords();
  if (draft.rag === 'green') {
    return (
      <>
        <FormField name="evidence" label={hints.green} hint={hints.greenHint}><Textarea resize="vertical" maxLength={STATUS_LIMITS.evidence} value={draft.evidence} onChange={(_, { value }) => { change({ evidence: value }); }} /></FormField>
        {(doubted || draft.despite !== '') && (
          <FormField name="despite" label={hints.doubtsLabel} hint={hints.doubts} required={doubted}><Textarea resize="vertical" maxLength={STATUS_LIMITS.despite} value={draft.despite} onChange={(_, { value }) => { change({ despite: value }); }} /></FormField>
        )}
      </>
    );
  }
  return (
    <>
      <FormField name="reason" label={say.reason} hint={hints.reasonHint} required><Textarea resize="vertical" maxLength={STATUS_LIMITS.reason} value={draft.reason} onChange={(_, { value }) => { change({ reason: value }); }} /></FormField>
      <FormField name="ask" label={say.ask} hint={hints.askHint} required><Textarea resize="vertical" maxLength={STATUS_LIMITS.ask} value={draft.ask} onChange={(_, { value }) => { change({ ask: value }); }} /></FormField>
      <FormField name="backBy" label={say.backBy} required className="short-field"><Input type="date" min={today} value={draft.backBy} onChange={(_, { value }) => { change({ backBy: value }); }} /></FormField>
    </>
  );
};

/** What is typed stays, whatever the server says. Where somebody else was first, theirs stands above, and this one is sent over it only when it is sent again. */
const HighlightForm = ({ desk, sheet }: Props): ReactElement => {
  const words = useHighlightsWords();
  const { highlight: say, highlightsPage: hints } = words;
  const form = useForm();
  const { busy, during } = useBusy();
  const [draft, setDraft] = useState(() => draftOf(sheet, words));
  const [revision, setRevision] = useState(sheet.highlight?.revision ?? 0);
  const [doubted, setDoubted] = useState(false);
  const change = (part: Partial<Draft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const submit = async (): Promise<void> => {
    if (!form.check(faultsOf(draft, desk.page.today, words))) return;
    const trouble = await desk.save(sheet.workstream.number)(inputOf(desk.page, sheet, revision, draft));
    if (trouble === null) { desk.close(); return; }
    if (isDoubted(trouble)) setDoubted(true);
    form.refuse(trouble);
    if (!isChangedMeanwhile(trouble)) return;
    const theirs = await desk.data.refresh();
    setRevision(theirs?.sheets.find(({ workstream }) => workstream.id === sheet.workstream.id)?.highlight?.revision ?? revision);
  };
  const fields = { desk, sheet, draft, change, doubted };
  return (
    <Form label={hints.formLabel(sheet.workstream.number)} state={form} submit={() => { void during(submit); }} className="form highlight-form">
      <div className="fields">
        <Colour {...fields} />
        <Grounds {...fields} />
        <FormField name="done" label={say.done} required><Textarea resize="vertical" rows={5} maxLength={HIGHLIGHT_LIMIT} value={draft.done} onChange={(_, { value }) => { change({ done: value }); }} /></FormField>
        <FormField name="next" label={say.next}><Textarea resize="vertical" rows={3} maxLength={HIGHLIGHT_LIMIT} value={draft.next} onChange={(_, { value }) => { change({ next: value }); }} /></FormField>
        <FormEnds busy={busy} label={hints.save} cancel={desk.close} />
      </div>
      <Known sheet={sheet} done={draft.done} next={draft.next} insert={change} />
    </Form>
  );
};

export default HighlightForm;
