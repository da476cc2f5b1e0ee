import { useState } from 'react';
import type { PageData, PageStage } from '../frame/page-data.ts';

/**
 * Keeps what is shown while the page is asked for something else, so that a form or a field that somebody is in stays where it is.
 * isEnough: whether what is shown has what is asked for now; where it has not, the page is waited for.
 */
export const useKept = <T,>(data: PageData<T>, isEnough: (page: T) => boolean = () => true): PageData<T> => {
  const [kept, setKept] = useState<PageStage<T>>(data.stage);
  const stays = data.stage.at === 'loading' && (kept.at !== 'ready' || isEnough(kept.value));
  const shown = stays ? kept : data.stage;
  if (shown !== kept) setKept(shown);
  return { ...data, stage: shown };
};

/** Enough for a link to one of a list. */
export const hasOne = (one: string | undefined, rows: readonly { readonly id: string }[]): boolean => one === undefined || rows.some(({ id }) => id === one);
