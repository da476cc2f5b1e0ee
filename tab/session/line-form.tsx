import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { SessionPage } from '../../shared/contract/session.ts';
import type { Need, NoteLine } from '../../shared/domain/note-line.ts';
import type { Trouble } from '../api.ts';
import { useEscape } from '../frame/focus.ts';
import { Form, type Fault, type FormHandle } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useBusy } from '../frame/page-data.ts';
import type { More } from './view.ts';
import { useSessionWords } from './words.ts';

export interface AskedProps {
  readonly page: SessionPage;
  readonly read: NoteLine;
  readonly needs: readonly Need[];
  /** why the line was refused; null: it has not been sent yet */
  readonly refused: Trouble | null;
  readonly send: (more: More) => Promise<Trouble | null>;
  readonly back: () => void;
}

interface FormProps {
  readonly props: AskedProps;
  readonly label: string;
  readonly form: FormHandle;
  readonly more: () => More;
  readonly check: () => readonly Fault[];
  readonly children: ReactNode;
}

/** A line's form: what was refused stands at its fields, the first field that is open takes the keyboard, Escape leads back to the line. */
export const LineForm = ({ props, label, form, more, check, children }: FormProps): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { refused, needs, send, back } = props;
  const { busy, during } = useBusy();
  const part = useRef<HTMLDivElement>(null);
  const first = useRef({ form, refused, field: needs[0] });
  useEffect(() => {
    const { form: handle, refused: trouble, field } = first.current;
    if (trouble !== null) handle.refuse(trouble);
    else (part.current?.querySelector<HTMLElement>(`[data-field='${field ?? ''}'] :is(input, select, textarea)`) ?? part.current?.querySelector<HTMLElement>('input, select, textarea'))?.focus();
  }, []);
  useEscape(part, { entered: busy, close: back, keep: () => undefined });
  const submit = async (): Promise<void> => {
    if (!form.check(check())) return;
    const trouble = await during(async () => send(more()));
    if (trouble !== null && trouble !== undefined) form.refuse(trouble);
  };
  return (
    <div ref={part}>
      <Form label={label} state={form} submit={() => { void submit(); }}>
        <h3>{label}</h3>
        {children}
        <FormEnds busy={busy} label={say.take} cancel={back} />
      </Form>
    </div>
  );
};
