interface Leaves {
  readonly page: EventTarget;
  readonly document: EventTarget & { readonly visibilityState: string };
}

/** Saves at once when the page is left or put out of sight: there may be no later moment. Gives what ends it. */
export const saveOnLeaving = (save: () => void, { page, document }: Leaves): (() => void) => {
  const hidden = (): void => { if (document.visibilityState === 'hidden') save(); };
  page.addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    page.removeEventListener('pagehide', save);
    document.removeEventListener('visibilitychange', hidden);
  };
};
