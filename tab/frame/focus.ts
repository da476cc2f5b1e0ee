import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';

type Part = RefObject<HTMLElement | null>;

/** The keyboard stands nowhere in a page that somebody uses: what had the focus is gone. */
export const isNowhere = (): boolean => document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

/** Where the pressed button is gone, the keyboard goes to the page's heading. */
export const toHeading = (): void => { if (isNowhere()) document.querySelector<HTMLElement>('main h1')?.focus(); };

/** Draws the change at once, and then leads the keyboard to what stands there: one frame later a slow machine may not have drawn it. */
export const drawnThen = (change: () => void, selector: string, otherwise = 'main h1'): void => {
  flushSync(change);
  (document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(otherwise))?.focus();
};

/** Tells, while a part of the page is taken away, whether the keyboard was in it. */
export const useLeaving = (part: Part, left: (held: boolean) => void): void => {
  const last = useRef(left);
  useEffect(() => { last.current = left; });
  useLayoutEffect(() => {
    const element = part.current;
    return () => { last.current(element?.contains(document.activeElement) ?? false); };
  }, [part]);
};

interface Way {
  /** something was entered that closing would lose */
  readonly entered: boolean;
  readonly close: () => void;
  readonly keep: () => void;
}

/** Escape leaves the form that this part is in; where something was entered since it opened, it says that this is kept. */
export const useLeaveByEscape = (part: Part, { busy, close, keep }: Pick<Way, 'close' | 'keep'> & { readonly busy: boolean }): void => {
  const way = useRef({ busy, close, keep });
  useEffect(() => { way.current = { busy, close, keep }; });
  useEffect(() => {
    const form = part.current?.closest('form');
    let entered = false;
    const note = (): void => { entered = true; };
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || way.current.busy || !(event.target instanceof Node) || form?.contains(event.target) !== true) return;
      event.preventDefault();
      if (entered) way.current.keep(); else way.current.close();
    };
    form?.addEventListener('input', note);
    // heard last: what stands in the form may have a use for the key
    document.addEventListener('keydown', hear);
    return () => { form?.removeEventListener('input', note); document.removeEventListener('keydown', hear); };
  }, [part]);
};

/** Escape closes a form in which nothing was entered. */
export const useEscape = (form: Part, { entered, close, keep }: Way): void => {
  useEffect(() => {
    const element = form.current;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      if (entered) keep(); else close();
    };
    element?.addEventListener('keydown', hear);
    return () => { element?.removeEventListener('keydown', hear); };
  });
};
