import type { attendanceNote as en } from '../en/attendance-note.ts';
import { format } from './format.ts';

export const attendanceNote: typeof en = {
  turned: (verdict, zone, starts) => `${verdict === 'quorate' ? 'Mae cworwm eto' : 'Dim cworwm'}: y cyfarfod ar ${format.date(zone, starts)}`,
  openPage: 'Gweld y presenoldeb',
  turnedPrivate: 'Dim ond y cadeirydd a’r ysgrifennydd sydd wedi cael gwybod hyn.',
  absence: (name) => `Gair gyda ${name}?`,
  absenceLine: (name, count, subject) => `Mae ${name} wedi anfon ymddiheuriadau i ${count} cyfarfod yn olynol, gan gynnwys yr un nesaf (${subject}).`,
  absenceContext: 'Ni chyfrifir cyfarfodydd a ganslwyd, ac nid yw enw newydd ar y swydd yn newid dim. Yn aml mae rheswm da; ni ddangosir yr un yma, ac ni chyhoeddir dim yn y sianel.',
  absenceDraft: 'Drafft, i’w gopïo a’i newid fel y mynnwch:',
  absenceText: (name, keeper, group, maySubstitute) => [
    `Annwyl ${name}, rydym wedi gweld eich eisiau yng nghyfarfodydd diwethaf ${group}.`,
    'A yw popeth yn iawn, ac a oes rhywbeth a fyddai’n ei gwneud yn haws i chi ddod: diwrnod neu amser arall, neu ymuno ar-lein?',
    ...(maySubstitute ? ['Os yw’n help, gallwch anfon rhywun yn eich lle.'] : []),
    `Byddwn yn falch o gael sgwrs pryd bynnag y bo’n gyfleus i chi. ${keeper}`,
  ],
};
