import { Button, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { StrategyView, WorkstreamDetail, WorkstreamLine } from '../../shared/contract/programme.ts';
import { END_LIMITS } from '../../shared/domain/workstream-end.ts';
import type { Trouble } from '../api.ts';
import { useDeed } from '../frame/deed.tsx';
import { drawnThen, toHeading } from '../frame/focus.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useHouse } from '../frame/house.tsx';
import { useSending } from '../frame/sending.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.ts';
import { useWorkstreamsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly line: WorkstreamLine;
  readonly detail: WorkstreamDetail;
}

const useName = (): ((line: Pick<WorkstreamLine, 'number' | 'title'>) => string) => {
  const { words: { workstream } } = useHouse();
  return ({ number, title }) => workstream.name(number, title);
};

const EndForm = ({ desk, line, detail }: Props): ReactElement => {
  const { planPage: { end: say }, formProblem } = useWorkstreamsWords();
  const nameOf = useName();
  const { form, busy, send } = useSending(desk.close);
  const [draft, setDraft] = useState({ on: desk.page.today, why: '', learnt: '' });
  const type = (name: keyof typeof draft) => (_: unknown, { value }: { readonly value: string }): void => { setDraft((before) => ({ ...before, [name]: value })); };
  const { blockers, risks, requests } = detail.open;
  const open = blockers + risks + requests;
  const submit = (): void => {
    const empty = (['on', 'why', 'learnt'] as const).filter((field) => draft[field].trim() === '');
    if (!form.check(empty.map((field) => ({ field, message: formProblem({ field, kind: 'missing' }) })))) return;
    send(async () => {
      const trouble = await desk.save('endWorkstream', say.ended(nameOf(line)))({ ...desk.at, workstream: line.id, ...draft });
      if (trouble === null) desk.note({ workstream: line.id, deed: 'endWorkstream', said: say.ended(nameOf(line)), was: null });
      return trouble;
    });
  };
  return (
    <Form label={say.open} state={form} submit={submit}>
      <p>{say.hint}</p>
      {open > 0 && <p className="faint">{say.stays(open)}</p>}
      <FormField name="on" label={say.on} required><Input type="date" value={draft.on} onChange={type('on')} /></FormField>
      <FormField name="why" label={say.why} required><Textarea resize="vertical" maxLength={END_LIMITS.why} value={draft.why} onChange={type('why')} /></FormField>
      <FormField name="learnt" label={say.learnt} hint={say.learntHint} required><Textarea resize="vertical" maxLength={END_LIMITS.learnt} value={draft.learnt} onChange={type('learnt')} /></FormField>
      <FormEnds busy={busy} label={say.confirm} cancel={desk.close} />
    </Form>
  );
};

interface SureProps {
  readonly desk: Desk;
  readonly form: string;
  readonly label: string;
  readonly about: string;
  readonly note?: string;
  readonly remove: () => Promise<Trouble | null>;
}

/** What cannot be undone is asked about once more. */
const Sure = ({ desk, form, label, about, note, remove }: SureProps): ReactElement => {
  const { planPage: { end: say }, workstreamsPage } = useWorkstreamsWords();
  const { busy, run, fault } = useDeed();
  if (desk.open !== form) {
    return <>{note !== undefined && <p className="faint">{note}</p>}<div className="buttons"><Button size="small" appearance="subtle" data-opens={form} onClick={() => { desk.show(form); }}>{label}<span className="unseen">{workstreamsPage.about(about)}</span></Button></div></>;
  }
  return (
    <form className="form" aria-label={label} onSubmit={(event) => { event.preventDefault(); run(remove); }}>
      <p><Theirs>{say.sure(about)}</Theirs></p>
      <div className="buttons"><Button size="small" onClick={desk.close}>{say.keep}</Button><Button size="small" type="submit" appearance="primary" disabledFocusable={busy}>{label}</Button></div>
      {fault}
    </form>
  );
};

/** One entered by mistake is removed outright; the rest says why it is not. */
const Remove = ({ desk, line, detail }: Props): ReactElement | null => {
  const { navigation } = useHouse();
  const { planPage: { end: say } } = useWorkstreamsWords();
  const name = useName()(line);
  const { kept } = detail;
  if (kept === null) return null;
  if (kept.isKept) return line.ended === undefined ? <p className="faint">{say.mayNotRemove(kept.by)}</p> : null;
  const remove = async (): Promise<Trouble | null> => {
    const trouble = await desk.save('removeWorkstream', say.removed(name))({ ...desk.at, workstream: line.id });
    if (trouble === null) navigation.go({ page: 'workstreams', group: desk.page.group.id, team: null, meeting: null });
    return trouble;
  };
  return <Sure desk={desk} form={`remove/${line.id}`} label={say.remove} about={name} note={say.mayRemove} remove={remove} />;
};

/** Ending, or, where it has ended, how it did and the way back. */
export const Ending = ({ desk, line, detail }: Props): ReactElement | null => {
  const { planPage: { end: say } } = useWorkstreamsWords();
  const { busy, run, fault } = useDeed(toHeading);
  const nameOf = useName();
  const { mayManage } = desk.page;
  const form = `end/${line.id}`;
  const { ended } = line;
  const reopen = async (): Promise<Trouble | null> => {
    const trouble = await desk.save('reopenWorkstream', say.reopened(nameOf(line)))({ ...desk.at, workstream: line.id });
    if (trouble === null && ended !== undefined) desk.note({ workstream: line.id, deed: 'reopenWorkstream', said: say.reopened(nameOf(line)), was: ended });
    return trouble;
  };
  if (ended === undefined) {
    if (!mayManage) return null;
    if (desk.open === form) return <EndForm desk={desk} line={line} detail={detail} />;
    return <><div className="buttons"><Button size="small" data-opens={form} onClick={() => { desk.show(form); }}>{say.open}</Button></div><Remove desk={desk} line={line} detail={detail} /></>;
  }
  return (
    <div className="fact calm workstream-ended">
      <p className="name">{say.endedOn(ended.on, detail.endedByName ?? '')}</p>
      <p className="told"><Theirs>{say.because(ended.why)}</Theirs></p>
      <p className="told"><Theirs>{say.taught(ended.learnt)}</Theirs></p>
      {mayManage && <div className="buttons"><Button size="small" disabledFocusable={busy} onClick={() => { run(reopen); }}>{say.reopen}</Button></div>}
      {fault}
    </div>
  );
};

/** A strategy goes where it has no workstreams. */
export const RemoveStrategy = ({ desk, strategy }: { readonly desk: Desk; readonly strategy: StrategyView }): ReactElement => {
  const { planPage: { end: say } } = useWorkstreamsWords();
  const { id, title, revision } = strategy;
  return <Sure desk={desk} form={`gone/${id}`} label={say.removeStrategy} about={title} remove={async () => desk.save('removeStrategy', say.removed(title))({ ...desk.at, strategy: id, revision })} />;
};

/** What was just done, and the way back, as long as nothing else has happened to it. */
export const Undo = ({ desk }: { readonly desk: Desk }): ReactNode => {
  const { planPage: { end: say } } = useWorkstreamsWords();
  const { busy, run, fault } = useDeed(() => { drawnThen(() => { desk.note(null); }, 'main h1'); });
  const nameOf = useName();
  const { done, save, at } = desk;
  if (done === null) return null;
  const { now, was } = done;
  const back = async (): Promise<Trouble | null> =>
    was === null ? await save('reopenWorkstream', say.reopened(nameOf(now)))({ ...at, workstream: now.id }) : await save('endWorkstream', say.ended(nameOf(now)))({ ...at, workstream: now.id, on: was.on, why: was.why, learnt: was.learnt });
  return (
    <div className="banner">
      <Shape tone="good" size={20} /><span className="say"><Theirs>{done.said}</Theirs></span>
      <Button size="small" disabledFocusable={busy} onClick={() => { run(back); }}>{say.undo}<span className="unseen">: {done.said}</span></Button>
      {fault}
    </div>
  );
};
