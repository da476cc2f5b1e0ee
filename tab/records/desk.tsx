import type { RecordsPage } from '../../shared/contract/records.ts';
import type { RecordKind } from '../../shared/domain/meeting-record.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { useRecordsWords } from './words.ts';

type Deed = Exclude<DeedsOn<RecordsPage>, 'records'>;

/** What is done on the page. Its forms: 'edit/<kind>/<number>', 'ask/<kind>', 'agree/<kind>', 'correct/<kind>'. */
export interface Desk extends OneForm {
  readonly page: RecordsPage;
  readonly refresh: PageData<RecordsPage>['refresh'];
  readonly save: <A extends Deed>(name: A, kind: RecordKind) => Save<A>;
}

export const useDesk = (page: RecordsPage, data: PageData<RecordsPage>): Desk => {
  const { announce } = useHouse();
  const { recordsPage: say } = useRecordsWords();
  const saidOf = (name: Deed, kind: RecordKind): string =>
    ({
      compileRecord: say.compiled(kind), editRecord: say.edited, proposeRecord: say.proposed, takeBackRecord: say.takenBack,
      askCorrection: say.asked, agreeRecord: say.agreed(kind), correctRecord: say.corrected,
    })[name];
  const forms = useOneForm();
  return { page, ...forms, refresh: data.refresh, save: (name, kind) => saver(data, name, () => { announce(saidOf(name, kind)); }) };
};
