import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

type Part = RefObject<HTMLElement | null>;

/** The keyboard stands nowhere in a page that somebody uses: what had the focus is gone. */
export const isNowhere = (): boolean => document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

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
