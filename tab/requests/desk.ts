import { useState } from 'react';
import type { RequestsPage } from '../../shared/contract/requests.ts';
import type { RequestId } from '../../shared/domain/ids.ts';
import type { Trouble } from '../api.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';

type Deeds = Exclude<DeedsOn<RequestsPage>, 'requests'>;

/** What can be taken back: what was settled, or put on an agenda, as it stood right after. */
export interface Done {
  readonly request: RequestId;
  readonly revision: number;
  readonly said: string;
}

/** What is done on the page. Its forms: 'make', and '<deed>/<id>' for each deed on a request. */
export interface Desk extends OneForm {
  readonly page: RequestsPage;
  readonly data: PageData<RequestsPage>;
  readonly done: Done | null;
  readonly note: (done: Done | null) => void;
  readonly announce: (sentence: string) => void;
  readonly save: <A extends Deeds>(name: A, said: string) => Save<A>;
  /** the same, with the way back beside it for as long as nothing else happens to the request */
  readonly settle: (request: RequestId, said: string, work: (announced: string) => Promise<Trouble | null>) => Promise<Trouble | null>;
}

export const useDesk = (page: RequestsPage, data: PageData<RequestsPage>): Desk => {
  const { announce } = useHouse();
  const [done, note] = useState<Done | null>(null);
  const request = done === null ? undefined : page.requests.find(({ id }) => id === done.request);
  // somebody has done something else with it since
  const stands = done !== null && request?.revision === done.revision;
  return {
    page, data, ...useOneForm(), done: stands ? done : null, note, announce,
    save: (name, said) => saver(data, name, () => { announce(said); }),
    settle: async (id, said, work) => {
      const before = page.requests.find((one) => one.id === id)?.revision ?? 0;
      const trouble = await work(said);
      if (trouble === null) note({ request: id, revision: before + 1, said });
      return trouble;
    },
  };
};
