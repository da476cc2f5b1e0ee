import { useState } from 'react';
import type { PapersPage } from '../../shared/contract/papers.ts';
import type { PaperId } from '../../shared/domain/ids.ts';
import type { Deed } from '../../shared/domain/rights.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { isChangedMeanwhile } from '../trouble.ts';
import { anchorIn } from './view.ts';
import { usePapersWords } from './words.ts';

/** What is done on the page. Its forms: 'add/<item>', and 'edit', 'remove', 'urgent', 'table', 'restrict' with '/<paper>', and 'ask' or 'give' with '/<paper>/<clearer>'. */
export interface Desk extends OneForm {
  readonly page: PapersPage;
  readonly may: (deed: Deed) => boolean;
  readonly save: <A extends DeedsOn<PapersPage>>(name: A) => Save<A>;
  /** papers that are open to be read */
  readonly reading: ReadonlySet<PaperId>;
  readonly read: (paper: PaperId, isOpen: boolean) => void;
}

type Said = Partial<Record<DeedsOn<PapersPage>, string>>;

export const useDesk = (page: PapersPage, data: PageData<PapersPage>): Desk => {
  const { announce, words: { tab } } = useHouse();
  const one = useOneForm();
  const { papers: say } = usePapersWords();
  const [reading, setReading] = useState<ReadonlySet<PaperId>>(() => new Set([anchorIn(location.hash).paper].filter((id) => id !== null)));
  const said: Said = {
    publishPaper: say.published, tablePaper: say.tabled, removePaper: say.removed, askClearance: say.asked, giveClearance: say.recorded, restrictPaper: say.restrictedNow,
    tryPaper: say.tried, lookAtPapers: say.seen,
  };
  return {
    page,
    ...one,
    show: (form) => {
      if (one.open === null) { one.show(form); return; }
      // a second form would take the place of the first one, with what was typed there
      announce(tab.kept);
      document.querySelector<HTMLElement>('main form :is(input, select, textarea)')?.focus();
    },
    may: (deed) => page.frame.may.includes(deed),
    save: (name) => async (input) => {
      const trouble = await saver(data, name, () => { announce(said[name] ?? say.saved); })(input);
      // what somebody else has changed is shown, and the next try goes from there
      if (isChangedMeanwhile(trouble)) void data.refresh();
      return trouble;
    },
    reading,
    read: (paper, isOpen) => { setReading((before) => new Set(isOpen ? [...before, paper] : [...before].filter((id) => id !== paper))); },
  };
};
