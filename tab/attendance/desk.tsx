import type { AttendancePage } from '../../shared/contract/attendance.ts';
import type { Deed } from '../../shared/domain/rights.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type DeedsOn, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { useAttendanceWords } from './words.ts';

/** What is done on the page. Its forms: 'answer/<id>', 'substitute/<id>'. */
export interface Desk extends OneForm {
  readonly page: AttendancePage;
  readonly data: PageData<AttendancePage>;
  readonly may: (deed: Deed) => boolean;
  readonly save: <A extends DeedsOn<AttendancePage>>(name: A) => Save<A>;
}

export const useDesk = (page: AttendancePage, data: PageData<AttendancePage>): Desk => {
  const { announce } = useHouse();
  const { attendancePage: say } = useAttendanceWords();
  return { page, data, ...useOneForm(), may: (deed) => page.frame.may.includes(deed), save: (name) => saver(data, name, () => { announce(say.saved); }) };
};
