import { useEffect, useRef, useState } from 'react';
import type { Answers, EndpointName, InputOf } from '../../shared/contract/api.ts';
import type { Trouble } from '../api.ts';
import { drawnThen, isNowhere } from './focus.ts';
import type { PageData } from './page-data.ts';

/** Of a page's forms one is open at a time, by its name. */
export interface OneForm {
  readonly open: string | null;
  readonly show: (form: string) => void;
  readonly close: () => void;
}

/** The button that opens a form carries its name as data-opens. */
export const openerOf = (form: string): string => `[data-opens='${form}']`;

const formsHere = (): readonly Element[] => [...document.querySelectorAll('main form')];

/** Leads the keyboard into a form once it is there, which may be after something was read; answers how to stop waiting. Who has gone elsewhere meanwhile is left there. */
const onceOpened = (others: ReadonlySet<Element>, found: (form: Element) => void): (() => void) => {
  const from = document.activeElement;
  const look = (): void => {
    const form = formsHere().find((one) => !others.has(one));
    if (form === undefined) return;
    watch.disconnect();
    found(form);
    if (isNowhere() || document.activeElement === from) form.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true });
  requestAnimationFrame(look);
  return () => { watch.disconnect(); };
};

export const useOneForm = (): OneForm => {
  const [open, setOpen] = useState<string | null>(null);
  const ours = useRef<Element | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => { stop.current(); }, []);
  return {
    open,
    show: (form) => {
      stop.current();
      stop.current = onceOpened(new Set(formsHere().filter((one) => one !== ours.current)), (found) => { ours.current = found; });
      setOpen(form);
    },
    close: () => {
      stop.current();
      // the button stands there again, or what it was about is gone
      drawnThen(() => { setOpen(null); }, openerOf(open ?? ''));
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
