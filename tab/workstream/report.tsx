import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { WorkstreamView } from '../../shared/contract/views.ts';
import type { GroupId } from '../../shared/domain/ids.ts';
import { RAGS } from '../../shared/domain/workstream.ts';
import type { Trouble } from '../api.ts';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { fieldOf, sentenceOf } from '../trouble.ts';
import { charactersLeft, draftFor, faultOf, STATUS_TONE, type DraftFault } from './view.ts';

interface Props {
  readonly workstream: WorkstreamView;
  readonly group: GroupId;
  readonly close: () => void;
}

/** A lead says how the workstream stands. Nothing typed is lost by a refusal, a failure or a refresh. */
const Report = ({ workstream, group, close }: Props): ReactElement => {
  const { session, words, announce } = useHouse();
  const { tab, workstream: say } = words;
  const [draft, setDraft] = useState(() => draftFor(workstream));
  const [fault, setFault] = useState<DraftFault | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusReason = (): void => { form.current?.querySelector('textarea')?.focus(); };
  useEffect(() => { form.current?.querySelector<HTMLElement>('input:checked')?.focus(); }, []);

  const choose = (value: string): void => { setDraft({ ...draft, rag: RAGS.find((rag) => rag === value) ?? draft.rag }); };

  const submit = async (): Promise<void> => {
    const found = faultOf(draft);
    setFault(found);
    setTrouble(null);
    if (found !== null) { focusReason(); return; }
    setBusy(true);
    const reply = await session.report({ group, number: workstream.number, rag: draft.rag, reason: draft.reason.trim() });
    setBusy(false);
    if (reply.ok) { announce(say.noted(workstream.number, draft.rag)); close(); return; }
    setTrouble(reply.trouble);
    focusReason();
  };
  const beside = fault === null ? (trouble !== null && isAboutReason(trouble) ? sentenceOf(trouble, words) : null) : faultWords(fault, tab);
  const left = charactersLeft(draft.reason);

  return (
    <form ref={form} className="form" aria-label={tab.reportOn(workstream.number)} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <Field label={tab.reportForm}>
        <RadioGroup layout="horizontal" value={draft.rag} onChange={(_, { value }) => { choose(value); }}>
          {RAGS.map((rag) => {
            const label = <span className="radio-rag"><Shape tone={STATUS_TONE[rag]} size={14} />{say.rag(rag)}</span>;
            return <Radio key={rag} value={rag} label={label} />;
          })}
        </RadioGroup>
      </Field>
      <Field
        label={tab.reason}
        hint={left === null ? tab.reasonHint : tab.left(left)}
        validationState={beside === null ? 'none' : 'error'}
        validationMessage={beside}
      >
        <Textarea resize="vertical" rows={3} value={draft.reason} onChange={(_, { value }) => { setDraft({ ...draft, reason: value }); setFault(null); }} />
      </Field>
      {trouble !== null && beside === null && <p className="fault" role="alert">{sentenceOf(trouble, words)}</p>}
      <div className="buttons">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>{busy ? tab.saving : tab.saveReport}</Button>
        <Button appearance="subtle" onClick={close}>{tab.cancel}</Button>
      </div>
    </form>
  );
};

const isAboutReason = (trouble: Trouble): boolean => fieldOf(trouble) === 'reason' || (trouble.kind === 'refused' && trouble.problem.why === 'reasonNeeded');

const faultWords = (fault: DraftFault, tab: { readonly reasonNeeded: string; readonly tooMany: (characters: number) => string }): string => {
  switch (fault.kind) {
    case 'reasonNeeded': return tab.reasonNeeded;
    case 'tooMany': return tab.tooMany(fault.characters);
  }
};

export default Report;
