import { Field, type FieldProps } from '@fluentui/react-components';
import { createContext, use, useCallback, useEffect, useId, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { Trouble } from '../api.ts';
import { sentenceOf } from '../trouble.ts';
import { useHouse } from './house.tsx';
import { NO_FAULTS, problemsOf, type Fault } from './faults.ts';
import { Shape } from './shape.tsx';

export { problemsOf, type Fault } from './faults.ts';

/** What was found wrong with a form, and how often it was sent. */
export interface FormState {
  readonly faults: readonly Fault[];
  readonly trouble: Trouble | null;
  readonly attempt: number;
}

export interface FormHandle extends FormState {
  /** before sending: shows what was found and tells whether it is nothing */
  readonly check: (found: readonly Fault[]) => boolean;
  /** after sending: shows why it was refused */
  readonly refuse: (trouble: Trouble) => void;
  readonly clear: () => void;
}

/** Holds what is wrong with a form; what is typed stays with whoever draws its fields. */
export const useForm = (): FormHandle => {
  const [state, setState] = useState<FormState>({ faults: NO_FAULTS, trouble: null, attempt: 0 });
  return {
    ...state,
    check: (found) => {
      setState(({ attempt }) => ({ faults: found, trouble: null, attempt: found.length === 0 ? attempt : attempt + 1 }));
      return found.length === 0;
    },
    refuse: (trouble) => { setState(({ attempt }) => ({ faults: problemsOf(trouble), trouble, attempt: attempt + 1 })); },
    clear: () => { setState(({ attempt }) => ({ faults: NO_FAULTS, trouble: null, attempt })); },
  };
};

const Faults = createContext<readonly Fault[]>(NO_FAULTS);

const isBelow = (field: string, name: string): boolean => field === name || field.startsWith(`${name}.`);

/** The field, or, where it is not drawn, the part that it belongs to. */
const nearestOf = (form: HTMLElement, field: string): HTMLElement | undefined => {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')].filter(({ dataset }) => isBelow(field, dataset['field'] ?? ''));
  return fields.sort((a, b) => (b.dataset['field'] ?? '').length - (a.dataset['field'] ?? '').length)[0];
};

const controlOf = (form: HTMLElement, field: string): HTMLElement | null =>
  nearestOf(form, field)?.querySelector<HTMLElement>('input:checked, input, select, textarea, button, [tabindex]') ?? null;

/** What the field is called where it stands, without the star of what is required. */
const nameOf = (form: HTMLElement, field: string): string => {
  const label = nearestOf(form, field)?.querySelector('.fui-Field__label');
  return [...label?.childNodes ?? []].filter((node) => !(node instanceof Element && node.matches('.fui-Label__required'))).map(({ textContent }) => textContent ?? '').join('').trim();
};

/** The name of the field, read where it is drawn: 'Fill this in.' alone says nothing to somebody who hears the list. */
const Name = ({ field, form }: { readonly field: string; readonly form: RefObject<HTMLFormElement | null> }): ReactElement => {
  const write = useCallback((span: HTMLSpanElement | null) => {
    if (span === null || form.current === null) return;
    const name = nameOf(form.current, field);
    span.textContent = name === '' ? '' : `${name}: `;
  }, [field, form]);
  return <span ref={write} />;
};

/** What is wrong, each leading to its field. It takes the keyboard each time that the form was sent in vain. */
const Summary = ({ state, form }: { readonly state: FormState; readonly form: RefObject<HTMLFormElement | null> }): ReactElement | null => {
  const { words } = useHouse();
  const part = useRef<HTMLElement>(null);
  const title = useId();
  const { faults, trouble, attempt } = state;
  useEffect(() => { if (attempt > 0) part.current?.focus(); }, [attempt]);
  if (faults.length === 0 && trouble === null) return null;
  const sentence = faults.length === 0 && trouble !== null ? sentenceOf(trouble, words) : words.tab.formFaults(faults.length);
  const lead = (field: string): void => {
    const element = form.current;
    if (element !== null) controlOf(element, field)?.focus();
  };
  return (
    <section ref={part} className="summary" aria-labelledby={title} tabIndex={-1}>
      <p id={title} className="summary-title"><Shape tone="bad" size={18} />{sentence}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ field, message }) => <li key={`${field} ${message}`}><button type="button" className="quiet" onClick={() => { lead(field); }}><Name field={field} form={form} />{message}</button></li>)}
        </ul>
      )}
    </section>
  );
};

interface FormProps {
  /** what the form is for, for those who hear it */
  readonly label: string;
  readonly state: FormState;
  readonly submit: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form with its summary of what is wrong on top. */
export const Form = ({ label, state, submit, className = 'form', children }: FormProps): ReactElement => {
  const form = useRef<HTMLFormElement>(null);
  return (
    <form ref={form} className={className} aria-label={label} noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <Summary state={state} form={form} />
      <Faults value={state.faults}>{children}</Faults>
    </form>
  );
};

interface FormFieldProps extends Pick<FieldProps, 'label' | 'required' | 'hint' | 'orientation' | 'size'> {
  /** the path that problems name it by, 'seats.3.post' */
  readonly name: string;
  /** takes the problems below that path too */
  readonly whole?: boolean;
  readonly className?: string;
  /** the control: Input, Select, Textarea, RadioGroup, Combobox … */
  readonly children: ReactElement;
}

/** A control with its label and hint, and with what is wrong tied to it. */
export const FormField = ({ name, whole = false, className, children, ...field }: FormFieldProps): ReactElement => {
  const faults = use(Faults).filter((fault) => (whole ? isBelow(fault.field, name) : fault.field === name));
  const message = faults.length === 0 ? null : faults.map((fault) => fault.message).join(' ');
  return (
    <div className={className} data-field={name}>
      <Field {...field} validationState={message === null ? 'none' : 'error'} validationMessage={message}>{children}</Field>
    </div>
  );
};
