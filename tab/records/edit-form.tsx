import { Button, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { TEXT_LIMIT } from '../../shared/contract/paths/records.ts';
import type { MeetingRecord, MinutedItem } from '../../shared/domain/meeting-record.ts';
import { drawnThen } from '../frame/focus.ts';
import { Form, FormField, useForm } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useBusy } from '../frame/page-data.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Trouble } from '../api.ts';
import { isChangedMeanwhile } from '../trouble.ts';
import type { Desk } from './desk.tsx';
import { useRecordsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly record: MeetingRecord;
  readonly item: MinutedItem;
}

/** theirs: null where the item is not there to be changed any more */
interface Conflict {
  readonly theirs: string | null;
}

const isConflict = (trouble: Trouble): boolean => isChangedMeanwhile(trouble) || (trouble.kind === 'refused' && trouble.problem.why === 'recordAgreed');

interface BothProps {
  readonly conflict: Conflict;
  readonly settle: (text: 'mine' | 'theirs' | 'both') => void;
}

/** Both texts, and what can be done with them; the typed one stays in the field. */
const Both = ({ conflict: { theirs }, settle }: BothProps): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  const sentence = theirs === null ? say.conflictGone : theirs === '' ? say.conflictEmpty : say.conflict;
  return (
    <section className="summary" role="alert">
      <p className="summary-title"><Shape tone="warn" size={18} />{sentence}</p>
      {theirs !== null && theirs !== '' && <blockquote className="their-text told"><Theirs>{theirs}</Theirs></blockquote>}
      {theirs !== null && (
        <div className="buttons">
          {(['mine', 'theirs', 'both'] as const).filter((choice) => choice !== 'both' || theirs !== '').map((choice) => <Button key={choice} size="small" onClick={() => { settle(choice); }}>{say[choice]}</Button>)}
        </div>
      )}
    </section>
  );
};

/** The text of one item. What was typed outlives refusals, failures and other people's changes. */
export const EditForm = ({ desk, record, item }: Props): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  const form = useForm();
  const { busy, during } = useBusy();
  const [before, setBefore] = useState(item.text);
  const [text, setText] = useState(item.text);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const meet = async (): Promise<void> => {
    const page = await desk.refresh();
    const latest = page?.places.find(({ kind }) => kind === record.kind)?.record;
    const theirs = latest?.state === 'compiled' ? latest.content.items.find(({ number, title }) => number === item.number && title === item.title)?.text : undefined;
    setConflict({ theirs: theirs ?? null });
  };
  const submit = async (): Promise<void> => {
    if (!form.check(text.trim().length > TEXT_LIMIT ? [{ field: 'text', message: say.tooLong(TEXT_LIMIT) }] : [])) return;
    const trouble = await desk.save('editRecord', record.kind)({ group: desk.page.frame.group.id, record: record.id, item: item.number, title: item.title, before, text });
    if (trouble === null) desk.close();
    else if (isConflict(trouble)) await meet();
    else form.refuse(trouble);
  };
  const settle = (choice: 'mine' | 'theirs' | 'both'): void => {
    const theirs = conflict?.theirs ?? '';
    setBefore(theirs);
    if (choice === 'theirs') setText(theirs);
    if (choice === 'both') setText(`${text.trim()}\n\n${theirs}`);
    drawnThen(() => { setConflict(null); }, '[data-field="text"] textarea');
  };

  return (
    <Form label={say.editOf(`${item.number.toString()}. ${item.title}`)} state={form} submit={() => { void during(submit); }}>
      {conflict !== null && <Both conflict={conflict} settle={settle} />}
      <FormField name="text" label={say.text} hint={say.textHint}>
        <Textarea resize="vertical" rows={8} value={text} onChange={(_, { value }) => { setText(value); }} />
      </FormField>
      <FormEnds busy={busy} label={say.save} cancel={desk.close} />
    </Form>
  );
};
