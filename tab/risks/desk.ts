import { useState } from 'react';
import type { RisksPage, RiskView } from '../../shared/contract/risks.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';

/** What was just done and can be taken back, while the risk stands as it left it. */
export interface Done {
  readonly risk: string;
  readonly deed: 'closeRisk' | 'reopenRisk';
  readonly said: string;
  /** what it was closed with, so that reopening can be taken back */
  readonly why: string;
}

/** What is done on the page. Its forms: 'add', '<deed>/<id>', 'answer/<challenge>'. */
export interface Desk extends OneForm {
  readonly page: RisksPage;
  readonly data: PageData<RisksPage>;
  readonly save: <A extends DeedsOn<RisksPage>>(name: A, said: string) => Save<A>;
  readonly done: (Done & { readonly now: RiskView }) | null;
  readonly note: (done: Done | null) => void;
}

interface Noted extends Done {
  /** as the deed found it; it stands one further as long as nothing else happened */
  readonly revision: number;
}

export const useDesk = (page: RisksPage, data: PageData<RisksPage>): Desk => {
  const { announce } = useHouse();
  const [noted, setNoted] = useState<Noted | null>(null);
  const now = page.risks.find(({ id }) => id === noted?.risk);
  const stands = noted !== null && now !== undefined && now.revision === noted.revision + 1;
  return {
    page, data, ...useOneForm(),
    save: (name, said) => saver(data, name, () => { announce(said); }),
    done: stands ? { ...noted, now } : null,
    note: (done) => { setNoted(done === null ? null : { ...done, revision: page.risks.find(({ id }) => id === done.risk)?.revision ?? 0 }); },
  };
};
