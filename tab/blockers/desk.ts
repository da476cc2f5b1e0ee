import { useState } from 'react';
import type { InputOf } from '../../shared/contract/api.ts';
import type { BlockersPage, BlockerView } from '../../shared/contract/blockers.ts';
import type { Trouble } from '../api.ts';
import { useHouse } from '../frame/house.tsx';
import { useOneForm, type DeedsOn, type OneForm } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { useBlockersWords } from './words.ts';

export type BlockersDeed = Exclude<DeedsOn<BlockersPage>, 'blockers'>;

/** How a deed is taken back. */
export type WayBack =
  | { readonly deed: 'giveBackBlocker' | 'reopenBlocker' | 'withdraw' | 'takeBackOffer' }
  | { readonly deed: 'endBlocker'; readonly how: 'removed' | 'withdrawn'; readonly words: string }
  | { readonly deed: 'takeBlocker'; readonly due: string };

interface Done {
  readonly blocker: string;
  /** as the deed left it: it can be taken back while it stands so */
  readonly revision: number;
  readonly said: string;
  readonly back: WayBack;
}

/** What is done on the page. Its forms: 'raise', and '<deed>/<id>' for each deed on a blocker. */
export interface Desk extends OneForm {
  readonly page: BlockersPage;
  readonly data: PageData<BlockersPage>;
  /** Does it, shows the page as it is then, and says so. back: how it could be taken back */
  readonly save: <A extends BlockersDeed>(name: A, input: InputOf<A>, back?: WayBack, said?: string) => Promise<Trouble | null>;
  readonly done: (Done & { readonly now: BlockerView }) | null;
  readonly forget: () => void;
}

export const useDesk = (page: BlockersPage, data: PageData<BlockersPage>): Desk => {
  const { announce } = useHouse();
  const { blockersPage: say } = useBlockersWords();
  const [noted, setNoted] = useState<Done | null>(null);
  const now = page.blockers.find(({ id }) => id === noted?.blocker);
  return {
    page, data, ...useOneForm(),
    save: async (name, input, back, said = say.done[name]) => {
      const reply = await data.act(name, input);
      if (!reply.ok) return reply.trouble;
      const shown: BlockersPage = reply.value;
      data.show(shown);
      announce(said);
      setNoted(back === undefined || shown.one === null ? null : { blocker: shown.one.id, revision: shown.one.revision, said, back });
      return null;
    },
    done: noted !== null && now?.revision === noted.revision ? { ...noted, now } : null,
    forget: () => { setNoted(null); },
  };
};
