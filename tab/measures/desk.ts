import type { MeasuresPage, MeasureView } from '../../shared/contract/measures.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';

/** What is done here. Its forms: 'measure/new', 'measure/<id>', 'count/<id>' and 'correct/<id>/<reading>'. */
export interface Desk extends OneForm {
  readonly page: MeasuresPage;
  readonly data: PageData<MeasuresPage>;
  /** what every deed says besides: whose page is looked at */
  readonly at: { readonly group: string; readonly of: string | null };
  readonly save: <A extends 'saveMeasure' | 'noteReading'>(name: A, said: string) => Save<A>;
}

export interface OfMeasure {
  readonly desk: Desk;
  readonly measure: MeasureView;
}

export const useDesk = (group: string, page: MeasuresPage, data: PageData<MeasuresPage>): Desk => {
  const { announce } = useHouse();
  return { page, data, ...useOneForm(), at: { group, of: page.workstream }, save: (name, said) => saver(data, name, () => { announce(said); }) };
};
