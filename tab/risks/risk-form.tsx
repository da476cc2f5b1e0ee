import { Checkbox, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RisksPage, RiskView } from '../../shared/contract/risks.ts';
import { bandOf, LEVELS, RISK_LIMITS, RISK_STREAMS, scoreOf, type Level } from '../../shared/domain/risk.ts';
import { Chip } from '../frame/chip.tsx';
import { Choices } from '../frame/choices.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useChanging, useSending } from '../frame/sending.ts';
import { Conflict } from './conflict.tsx';
import type { Desk } from './desk.ts';
import { draftOf, toneOf, type RiskDraft } from './view.ts';
import { useRisksWords } from './words.ts';

interface FieldsProps {
  readonly page: RisksPage;
  readonly draft: RiskDraft;
  readonly change: (part: Partial<RiskDraft>) => void;
  /** as it stands */
  readonly risk?: RiskView;
}

const levelOf = (text: string): Level => LEVELS.find((level) => level.toString() === text) ?? 3;

const Scored = ({ draft, change }: Pick<FieldsProps, 'draft' | 'change'>): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const score = scoreOf(draft);
  return (
    <div className="risk-levels">
      {(['likelihood', 'impact'] as const).map((field) => (
        <FormField key={field} name={field} label={say.field[field]} required>
          <Select value={draft[field].toString()} onChange={(_, { value }) => { change({ [field]: levelOf(value) }); }}>
            {LEVELS.map((level) => <option key={level} value={level}>{say.levelOf(level, say[field](level))}</option>)}
          </Select>
        </FormField>
      ))}
      <output className="risk-score"><Chip tone={toneOf(draft)}>{say.newScore(score, bandOf(score))}</Chip></output>
    </div>
  );
};

const Belonging = ({ page, draft, change, risk }: FieldsProps): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const isGone = risk !== undefined && !page.owners.some(({ id }) => id === risk.owner);
  const streams = new Set(page.workstreams.map(({ strategy }) => strategy));
  return (
    <div className="risk-places">
      <FormField name="owner" label={say.field.owner} required>
        <Select value={draft.owner} onChange={(_, { value }) => { change({ owner: value }); }}>
          <option value="">{say.choose}</option>
          {isGone && <option value={risk.owner}>{risk.ownerName === '' ? say.former : risk.ownerName}</option>}
          {page.owners.map(({ id, name, post }) => <option key={id} value={id}>{post === null ? name : `${name}, ${post}`}</option>)}
        </Select>
      </FormField>
      <FormField name="stream" label={say.field.stream}>
        <Select value={draft.stream} onChange={(_, { value }) => { change({ stream: RISK_STREAMS.find((stream) => stream === value) ?? 'both' }); }}>
          {RISK_STREAMS.map((stream) => <option key={stream} value={stream}>{say.stream(stream)}</option>)}
        </Select>
      </FormField>
      <FormField name="workstream" label={say.field.workstream}>
        <Select value={draft.workstream ?? ''} onChange={(_, { value }) => { change({ workstream: value === '' ? null : value }); }}>
          <option value="">{say.noWorkstream}</option>
          {page.workstreams.filter(({ id, ended }) => !ended || id === draft.workstream).map(({ id, number, title, strategy }) => <option key={id} value={id}>{say.whole(number, streams.size > 1 ? `${title} (${strategy})` : title)}</option>)}
        </Select>
      </FormField>
      <FormField name="nextReview" label={say.field.nextReview} hint={say.reviewHint} required><Input type="date" value={draft.nextReview} onChange={(_, { value }) => { change({ nextReview: value }); }} /></FormField>
    </div>
  );
};

const Fields = (props: FieldsProps): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const { draft, change } = props;
  return (
    <>
      <FormField name="title" label={say.field.title} required><Input value={draft.title} maxLength={RISK_LIMITS.title} onChange={(_, { value }) => { change({ title: value }); }} /></FormField>
      <FormField name="detail" label={say.field.detail} hint={say.detailHint}><Textarea resize="vertical" rows={3} value={draft.detail} onChange={(_, { value }) => { change({ detail: value }); }} /></FormField>
      <Scored draft={draft} change={change} />
      <FormField name="mitigation" label={say.field.mitigation} hint={say.mitigationHint}><Textarea resize="vertical" rows={3} value={draft.mitigation} onChange={(_, { value }) => { change({ mitigation: value }); }} /></FormField>
      <Belonging {...props} />
    </>
  );
};

interface ReadersProps {
  readonly page: RisksPage;
  readonly readers: readonly string[];
  readonly change: (readers: readonly string[]) => void;
}

export const Readers = ({ page, readers, change }: ReadersProps): ReactElement => {
  const { risksPage: say } = useRisksWords();
  return (
    <FormField name="readers" label={say.field.readers} hint={say.readersHint}>
      <Choices className="risk-readers">
        {page.owners.filter(({ id }) => id !== page.me).map(({ id, name }) => (
          <Checkbox key={id} label={name} checked={readers.includes(id)} onChange={(_, { checked }) => { change(checked === true ? [...readers, id] : readers.filter((one) => one !== id)); }} />
        ))}
      </Choices>
    </FormField>
  );
};

const useDraft = (risk: RiskView | null) => {
  const [draft, setDraft] = useState(() => draftOf(risk));
  return { draft, change: (part: Partial<RiskDraft>): void => { setDraft((before) => ({ ...before, ...part })); } };
};

export const AddForm = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const { form, busy, send } = useSending(desk.close);
  const { draft, change } = useDraft(null);
  const [readers, setReaders] = useState<readonly string[] | null>(null);
  const { page } = desk;
  const submit = (): void => { send(async () => desk.save('addRisk', say.said.addRisk(draft.title))({ group: page.group.id, ...draft, readers: readers === null ? null : [...readers] })); };
  return (
    <Form label={say.add} state={form} submit={submit}>
      <h2>{say.add}</h2>
      <Fields page={page} draft={draft} change={change} />
      {page.may.includes('restrictRisk') && <Checkbox label={say.isRestricted} checked={readers !== null} onChange={(_, { checked }) => { setReaders(checked === true ? [] : null); }} />}
      {readers !== null && <Readers page={page} readers={readers} change={setReaders} />}
      <FormEnds busy={busy} label={say.add} cancel={desk.close} />
    </Form>
  );
};

export const ChangeForm = ({ desk, risk }: { readonly desk: Desk; readonly risk: RiskView }): ReactElement => {
  const { risksPage: say } = useRisksWords();
  const { page, data, save } = desk;
  const { form, busy, conflicts, send } = useChanging(desk.close, data.refresh);
  const { draft, change } = useDraft(risk);
  const [was] = useState(() => ({ draft: draftOf(risk), revision: risk.revision }));
  const submit = (): void => {
    const { revision } = conflicts ? risk : was;
    send(async () => save('changeRisk', say.said.changeRisk(risk.ref))({ group: page.group.id, risk: risk.id, revision, ...draft }));
  };
  return (
    <Form label={`${say.change}${say.about(risk.ref)}`} state={form} submit={submit}>
      {conflicts && <Conflict was={was.draft} risk={risk} page={page} />}
      <Fields page={page} draft={draft} change={change} risk={risk} />
      <FormEnds busy={busy} label={conflicts ? say.saveAnyway : say.save} cancel={desk.close} />
    </Form>
  );
};
