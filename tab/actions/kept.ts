import { useState } from 'react';
import type { PageData, PageStage } from '../frame/page-data.ts';

/** Keeps what is shown while the page is asked for something else, so that a form or a field that somebody is in stays where it is. */
export const useKept = <T,>(data: PageData<T>): PageData<T> => {
  const [kept, setKept] = useState<PageStage<T>>(data.stage);
  const shown = data.stage.at === 'loading' ? kept : data.stage;
  if (shown !== kept) setKept(shown);
  return { ...data, stage: shown };
};
