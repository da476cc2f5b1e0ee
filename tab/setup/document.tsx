import { Button, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type DragEvent, type ReactElement } from 'react';
import type { DraftView, ReadInput, SetupView } from '../../shared/contract/setting-up.ts';
import { Card } from '../frame/card.tsx';
import { Form, FormField, useForm } from '../frame/form.tsx';
import { useHouse } from '../frame/house.tsx';
import { useBusy } from '../frame/page-data.ts';
import { Shape } from '../frame/shape.tsx';
import { useSetupWords, type Filling } from './context.tsx';
import { Discard } from './discard.tsx';
import { ACCEPTED, contentOf, fileKind, MOST_MEGABYTES, MOST_TEXT, textOf } from './document-view.ts';
import { hasNothing } from './view.ts';

interface Props {
  readonly view: SetupView;
  readonly act: Filling['act'];
  /** what was read so far */
  readonly draft: DraftView | null;
  readonly begun: (draft: DraftView | null) => void;
}

const dataOf = async (file: File): Promise<string> => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.addEventListener('load', () => { if (typeof reader.result === 'string') resolve(contentOf(reader.result)); });
  reader.addEventListener('error', () => { reject(new Error('unreadable')); });
  reader.readAsDataURL(file);
});

/** null: the device does not hand it out */
const readFile = async (file: File, kind: ReadInput['kind']): Promise<string | null> => {
  try {
    return kind === 'text' ? textOf(new Uint8Array(await file.arrayBuffer())) : await dataOf(file);
  } catch {
    return null;
  }
};

/** Somewhere to drop a file, which is also a button; whatever is wrong with the file is said before anything is sent. */
const ChooseFile = ({ take, wrong }: { readonly take: (files: readonly File[]) => void; readonly wrong: string | null }): ReactElement => {
  const fault = useId();
  const { setup: { document: say } } = useSetupWords();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => { event.preventDefault(); setOver(false); take([...event.dataTransfer.files]); };
  return (
    <div className={`drop ${over ? 'over' : ''}`} data-field="file" onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => { setOver(false); }} onDrop={drop}>
      <Button aria-describedby={wrong === null ? undefined : fault} onClick={() => { input.current?.click(); }}>{say.choose}</Button>
      {wrong !== null && <p id={fault} className="fault">{wrong}</p>}
      <p className="faint">{over ? say.drop : say.chooseHint(MOST_MEGABYTES)}</p>
      <input ref={input} type="file" hidden tabIndex={-1} accept={ACCEPTED} onChange={({ target }) => { take([...(target.files ?? [])]); target.value = ''; }} />
    </div>
  );
};

const SoFar = ({ draft }: { readonly draft: DraftView }): ReactElement => {
  const { setup: { document: say } } = useSetupWords();
  const { source, reading } = draft;
  const seats = reading.seats.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card title={say.now}>
      <p className="name">{say.source(source.kind, source.name)}</p>
      <p className="faint">{say.found(new Set(reading.rules.map(({ rule }) => rule)).size, seats)}</p>
    </Card>
  );
};

/** Said before anything else: whoever goes on has to state every rule. */
const NothingFound = (): ReactElement => {
  const { setup: { document: say } } = useSetupWords();
  return (
    <section className="nothing-found" aria-labelledby="nothing-found">
      <Shape tone="warn" size={18} />
      <div><h3 id="nothing-found">{say.nothingFound}</h3><p>{say.nothingFoundAdvice}</p></div>
    </section>
  );
};

/** The first step: the document that the rules come from. What is typed stays until it was read. */
export const DocumentStep = ({ view, act, draft, begun }: Props): ReactElement => {
  const words = useSetupWords();
  const say = words.setup.document;
  const { announce } = useHouse();
  const { busy, during } = useBusy();
  const [text, setText] = useState('');
  const form = useForm();
  const wait = useRef<HTMLParagraphElement>(null);
  useEffect(() => { if (busy) wait.current?.focus(); }, [busy]);

  const read = async (kind: ReadInput['kind'], name: string, content: string): Promise<void> => during(async () => {
    form.clear();
    announce(say.reading);
    const reply = await act('readDocument', { team: view.team.id, kind, name, content });
    if (!reply.ok) { form.refuse(reply.trouble); return; }
    announce(hasNothing(reply.value) ? say.nothingFound : say.read(new Set(reply.value.reading.rules.map(({ rule }) => rule)).size));
    begun(reply.value);
  });
  const readText = (): void => {
    const found = text.trim() === '' ? say.empty : text.length > MOST_TEXT ? say.tooLong : null;
    if (form.check(found === null ? [] : [{ field: 'text', message: found }])) void read('text', '', text);
  };
  const take = (files: readonly File[]): void => {
    const [file] = files;
    if (file === undefined) return;
    const told = fileKind(file);
    const trouble = files.length > 1 ? 'several' : 'trouble' in told ? told.trouble : null;
    if (!form.check(trouble === null ? [] : [{ field: 'file', message: say.trouble(trouble, file.name, MOST_MEGABYTES) }]) || 'trouble' in told) return;
    const send = async (): Promise<void> => {
      const content = await readFile(file, told.kind);
      if (content === null) form.check([{ field: 'file', message: say.trouble('unreadable', file.name, MOST_MEGABYTES) }]);
      else await read(told.kind, file.name, content);
    };
    void send();
  };
  return (
    <div className="setup-parts" aria-busy={busy}>
      {draft !== null && hasNothing(draft) ? <NothingFound /> : <p>{say.intro}</p>}
      {draft !== null && <SoFar draft={draft} />}
      <Form label={draft === null ? words.setup.step('document') : say.again} state={form} submit={readText} className="card source">
        {draft !== null && <><h3>{say.again}</h3><p className="faint">{say.againWarning}</p></>}
        <ChooseFile take={take} wrong={form.faults.find(({ field }) => field === 'file')?.message ?? null} />
        <p className="or"><span>{say.or}</span></p>
        <FormField name="text" label={say.paste} hint={say.pasteHint}>
          <Textarea rows={6} resize="vertical" value={text} onChange={(_, { value }) => { setText(value); }} />
        </FormField>
        <div className="buttons"><Button type="submit" appearance={draft === null ? 'primary' : 'secondary'} disabledFocusable={busy}>{say.readText}</Button></div>
        <p className="or"><span>{say.or}</span></p>
        <div className="other-ways">
          <div><Button disabledFocusable={busy} onClick={() => { void read('sample', '', ''); }}>{say.sample}</Button><p className="faint">{say.sampleHint}</p></div>
          <div><Button disabledFocusable={busy} onClick={() => { void read('none', '', ''); }}>{say.none}</Button><p className="faint">{say.noneHint}</p></div>
        </div>
        {busy && <p ref={wait} tabIndex={-1} className="busy">{say.reading}</p>}
      </Form>
      {draft !== null && <Discard team={view.team.id} act={act} gone={() => { begun(null); }} />}
    </div>
  );
};
