import type { ProgrammePage } from '../../shared/contract/programme.ts';
import type { WorkstreamId } from '../../shared/domain/ids.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { useWorkstreamsWords } from './words.ts';

type Deeds = Exclude<DeedsOn<ProgrammePage>, 'programme'>;

/** What is done on the page. Its forms: 'strategy/<id>', 'strategy/new', 'review/<id>', 'workstream/<id>', 'add/<strategy>', and a plan's parts 'outcomes', 'deliverables', … */
export interface Desk extends OneForm {
  readonly page: ProgrammePage;
  readonly data: PageData<ProgrammePage>;
  /** what every deed says besides: whose page, and which workstream is looked at */
  readonly at: { readonly group: string; readonly one: WorkstreamId | null };
  readonly save: <A extends Deeds>(name: A) => Save<A>;
}

export const useDesk = (page: ProgrammePage, data: PageData<ProgrammePage>): Desk => {
  const { announce } = useHouse();
  const { workstreamsPage: say } = useWorkstreamsWords();
  return {
    page, data, ...useOneForm(),
    at: { group: page.group.id, one: page.one?.workstream ?? null },
    save: (name) => saver(data, name, () => { announce(name === 'reviewStrategy' ? say.reviewSaved : say.saved); }),
  };
};
