import { useState } from 'react';
import type { Answers, EndpointName, InputOf } from '../../shared/contract/api.ts';
import type { Trouble } from '../api.ts';
import type { PageData } from './page-data.ts';

/** Of a page's forms one is open at a time, by its name. */
export interface OneForm {
  readonly open: string | null;
  readonly show: (form: string) => void;
  readonly close: () => void;
}

/** The button that opens a form carries its name as data-opens. */
const openerOf = (form: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-opens='${form}']`);

export const useOneForm = (): OneForm => {
  const [open, setOpen] = useState<string | null>(null);
  return {
    open,
    show: (form) => {
      setOpen(form);
      requestAnimationFrame(() => { document.querySelector<HTMLElement>('main form :is(input, select, textarea, button)')?.focus(); });
    },
    close: () => {
      setOpen(null);
      // the button stands there again, or what it was about is gone
      requestAnimationFrame(() => { (openerOf(open ?? '') ?? document.querySelector<HTMLElement>('h1'))?.focus(); });
    },
  };
};

/** Answers why it was refused; null: it is done. */
export type Save<A extends EndpointName> = (input: InputOf<A>) => Promise<Trouble | null>;

/** Deeds that answer with the whole page as it is then. */
export type DeedsOn<T> = { [A in EndpointName]: T extends Answers[A] ? (Answers[A] extends T ? A : never) : never }[EndpointName];

/** Does it, shows the page as it is then, and says so. */
export const saver =
  <T, A extends DeedsOn<T>>({ act, show }: PageData<T>, name: A, said: () => void): Save<A> =>
  async (input) => {
    const reply = await act(name, input);
    if (!reply.ok) return reply.trouble;
    show(reply.value as T);
    said();
    return null;
  };
