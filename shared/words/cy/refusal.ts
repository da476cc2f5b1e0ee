import type { Field } from '../../domain/refusal.ts';
import type { refusal as en } from '../en/refusal.ts';
import { format } from './format.ts';

const FIELD: Readonly<Record<Field, string>> = { reason: 'yn y rheswm', substitute: "yn enw'r dirprwy", ask: 'yn y cais', text: 'yn y neges' };

export const refusal: typeof en = (no) => {
  switch (no.why) {
    case 'notInAGroup':
      return "Nid ydych mewn unrhyw dîm y mae Quorate yn adnabod ei grŵp. Gofynnwch i'r ysgrifennydd eich ychwanegu at y tîm.";
    case 'notAMember':
      return `Nid oes gennych sedd yn ${no.group}, felly ni allwch ateb ar gyfer ei gyfarfodydd.`;
    case 'whichGroup':
      return `Rydych mewn mwy nag un grŵp. Dywedwch pa un: ${format.list(no.groups)}.`;
    case 'noMeeting':
      return `Nid oes cyfarfod yng nghalendr ${no.group}.`;
    case 'meetingCancelled':
      return `Mae cyfarfod ${format.moment(no.zone, no.starts)} wedi'i ganslo, felly nid oes dim i'w ateb.`;
    case 'meetingStarted':
      return `Gellir newid atebion hyd nes i'r cyfarfod ddechrau; dechreuodd hwn ${format.date(no.zone, no.starts)} am ${format.time(no.zone, no.starts)}.`;
    case 'substituteForMember':
      return 'Ni all aelod etholedig anfon dirprwy. Gallwch anfon ymddiheuriadau heb un.';
    case 'substituteHasSeat':
      return `Mae gan ${no.name} sedd yn y grŵp eisoes, ac ni chyfrifir neb ddwywaith. Enwch rywun arall, neu neb.`;
    case 'nothingToWithdraw':
      return "Nid ydych wedi ateb ar gyfer y cyfarfod hwn, felly nid oes dim i'w dynnu'n ôl.";
    case 'notTheLead':
      return `Dim ond yr arweinydd sy'n adrodd ar ffrwd waith ${no.number}: ${no.lead}.`;
    case 'noSuchWorkstream':
      return no.numbers.length === 0
        ? `Nid oes ffrwd waith ${no.number}: nid oes gan y grŵp hwn yr un.`
        : `Nid oes ffrwd waith ${no.number}. Y rhai sydd ar gael: ${format.list(no.numbers.map(String))}.`;
    case 'reasonNeeded': {
      const colour = no.rag === 'amber' ? 'oren' : 'coch';
      return `Mae angen rheswm dros ${no.rag === 'amber' ? 'oren' : 'goch'}. Rhowch ef ar ôl y lliw, er enghraifft: ffrwd waith 4 ${colour}, oedi gyda chyllid.`;
    }
    case 'tooLong':
      return `Mae ${no.length} nod ${FIELD[no.field]}; ${no.limit} yw'r mwyaf.`;
    case 'notTheSecretary':
      return "Dim ond y cadeirydd a'r ysgrifennydd all wneud hynny.";
    case 'alreadySettled':
      return 'Mae rhywun wedi setlo hynny eisoes.';
    case 'notFound':
      return "Ni ellir dod o hyd i hynny. Efallai ei fod wedi'i ddileu, neu nad yw ar eich cyfer chi.";
    case 'notUnderstood':
      return 'Ni ellid deall hynny.';
  }
};
