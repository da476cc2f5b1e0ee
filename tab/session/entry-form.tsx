import { Button, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { EntryId } from '../../shared/domain/ids.ts';
import { drawnThen, useEscape } from '../frame/focus.ts';
import { Form, FormField, useForm } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { openerOf } from '../frame/one-form.ts';
import { useBusy } from '../frame/page-data.ts';
import { Theirs } from '../frame/theirs.tsx';
import { isChangedMeanwhile } from '../trouble.ts';
import type { Desk } from './desk.ts';
import { together } from './view.ts';
import { useSessionWords } from './words.ts';

/** An entry that is being changed: as it was read, and as it is typed. */
export interface Editing {
  readonly entry: EntryId;
  readonly revision: number;
  readonly was: string;
  readonly text: string;
}

interface Props {
  readonly desk: Desk;
  readonly editing: Editing;
  /** null: done with it */
  readonly change: (editing: Editing | null) => void;
}

interface OtherProps extends Props {
  readonly theirs: Desk['page']['entries'][number] | undefined;
  readonly asNew: () => void;
  readonly inItsPlace: () => void;
}

/** What somebody else has made of the entry meanwhile: both texts, and what can be done about it. */
const Meanwhile = ({ editing, change, theirs, asNew, inItsPlace }: OtherProps): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  if (theirs === undefined) return <div className="session-conflict" role="alert"><p>{say.gone}</p><div className="buttons"><Button size="small" onClick={asNew}>{say.asNew}</Button></div></div>;
  return (
    <div className="session-conflict" role="alert">
      <p>{say.conflict(theirs.changedName ?? say.somebody)}</p>
      <p className="faint">{say.theirs}</p>
      <p className="told"><Theirs>{theirs.text}</Theirs></p>
      <div className="buttons">
        <Button size="small" onClick={() => { change({ ...editing, text: together(theirs.text, editing.text), revision: theirs.revision, was: theirs.text }); }}>{say.both}</Button>
        <Button size="small" onClick={inItsPlace}>{say.keepMine}</Button>
        <Button size="small" onClick={() => { change(null); }}>{say.keepTheirs}</Button>
      </div>
    </div>
  );
};

export const EntryForm = ({ desk, editing, change }: Props): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const form = useForm();
  const { busy, during } = useBusy();
  const part = useRef<HTMLDivElement>(null);
  const { page, about, act } = desk;
  const { entry, revision, text, was } = editing;
  const theirs = page.entries.find(({ id }) => id === entry);
  const isOther = theirs === undefined || theirs.revision !== revision;
  const close = (): void => {
    drawnThen(() => { change(null); }, openerOf(entry));
  };
  useEffect(() => { part.current?.querySelector('textarea')?.focus(); }, []);
  useEscape(part, { entered: busy || text !== was, close, keep: () => undefined });
  const save = async (over: number): Promise<void> => {
    if (!form.check(text.trim() === '' ? [{ field: 'text', message: say.needed }] : [])) return;
    const trouble = await during(async () => act('changeEntry', { ...about, entry, revision: over, text }, say.changed));
    if (trouble === null) close();
    else if (trouble !== undefined && !isChangedMeanwhile(trouble)) form.refuse(trouble);
  };
  const asNew = async (): Promise<void> => {
    const line = `NOTE: ${text}`;
    const trouble = await during(async () => act('noteLine', { ...about, item: page.session?.current ?? null, line, action: null, decision: null, interest: null }, say.noted('note', null)));
    if (trouble === null) close();
    else if (trouble !== undefined) form.refuse(trouble);
  };
  return (
    <div ref={part}>
      <Form label={say.change} state={form} submit={() => { void save(revision); }}>
        {isOther && <Meanwhile desk={desk} editing={editing} change={change} theirs={theirs} asNew={() => { void asNew(); }} inItsPlace={() => { void save(theirs?.revision ?? revision); }} />}
        <FormField name="text" label={isOther ? say.mine : say.text} required>
          <Textarea resize="vertical" rows={3} value={text} onChange={(_, { value }) => { change({ ...editing, text: value }); }} />
        </FormField>
        {isOther ? <div className="buttons"><Button appearance="subtle" onClick={close}>{say.leave}</Button></div> : <FormEnds busy={busy} label={say.save} cancel={close} />}
      </Form>
    </div>
  );
};
