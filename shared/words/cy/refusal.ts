import { isOfWork, type DocumentTrouble, type Field, type Refusal } from '../../domain/refusal.ts';
import type { refusal as en } from '../en/refusal.ts';
import { format } from './format.ts';
import { refusalOfWork } from './refusal-work.ts';
import { rights } from './rights.ts';

const FIELD: Readonly<Record<Field, string>> = { reason: 'yn y rheswm', substitute: "yn enw'r dirprwy", ask: 'yn y cais', text: 'yn y neges' };

const DOCUMENT: Readonly<Record<DocumentTrouble, string>> = {
  empty: 'Nid oes testun yn y ddogfen hon, fel mewn sgan. Gludwch y testun, neu lanlwythwch ffeil sy’n ei gynnwys.',
  broken: 'Mae’r ffeil hon wedi’i difrodi, neu nid yw’r math o ffeil y mae ei henw’n ei ddweud. Cadwch hi eto, neu gludwch y testun.',
  locked: 'Mae’r ffeil hon wedi’i diogelu â chyfrinair. Cadwch hi heb un, neu gludwch y testun.',
  unknown: 'Mae Quorate yn darllen ffeiliau Word (.docx), ffeiliau PDF a thestun plaen, ac nid yw hon yn un ohonynt. Cadwch hi fel un, neu gludwch y testun.',
  tooLong: 'Mae’r ddogfen hon yn hwy nag y gall Quorate ei darllen ar unwaith. Gludwch y cylch gorchwyl yn unig.',
};

type Failed = Extract<Refusal, { readonly why: 'neighbourFailed' }>;

const NEIGHBOUR: Readonly<Record<Failed['who'], string>> = { graph: 'Microsoft Graph', signIn: 'gwasanaeth mewngofnodi Microsoft', connector: 'Teams' };

const neighbourFailed = ({ who, kind }: Failed): string => {
  const name = NEIGHBOUR[who];
  switch (kind) {
    case 'forbidden':
      return `Nid yw ${name} yn caniatáu i Quorate wneud hynny. Mae’r dudalen hunanwirio yn enwi’r caniatâd sydd ar goll.`;
    case 'notFound':
      return `Nid yw ${name} yn adnabod yr hyn y gofynnwyd amdano. Efallai ei fod wedi’i ddileu.`;
    case 'throttled':
      return `Mae ${name} yn gofyn i Quorate aros. Rhowch gynnig arall arni ymhen ychydig funudau.`;
    case 'unavailable':
      return `Nid yw ${name} yn ateb ar hyn o bryd. Rhowch gynnig arall arni ymhen munud.`;
    case 'unreadable':
      return `Ni allai Quorate ddarllen ateb ${name}. Rhowch gynnig arall arni ymhen munud; os bydd yn digwydd eto, gofynnwch am gymorth.`;
  }
};

export const refusal: typeof en = (no) => {
  if (isOfWork(no)) return refusalOfWork(no);
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
    case 'noSubstitutes':
      return 'Nid yw cylch gorchwyl y grŵp hwn yn caniatáu dirprwyon. Gallwch anfon ymddiheuriadau heb un.';
    case 'substituteHasSeat':
      return `Mae gan ${no.name} sedd yn y grŵp eisoes, ac ni chyfrifir neb ddwywaith. Enwch rywun arall, neu neb.`;
    case 'nothingToWithdraw':
      return "Nid ydych wedi ateb ar gyfer y cyfarfod hwn, felly nid oes dim i'w dynnu'n ôl.";
    case 'notTheLead':
      return no.leads === undefined
        ? `Dim ond yr arweinydd sy'n adrodd ar ffrwd waith ${no.number}: ${no.lead}.`
        : `Mae gan fwy nag un strategaeth ffrwd waith ${no.number}, a dim ond ei harweinydd ei hun sy'n adrodd ar bob un: ${format.list(no.leads.map(({ post, strategy }) => `${post} (${strategy})`))}.`;
    case 'noSuchWorkstream':
      return no.numbers.length === 0
        ? `Nid oes ffrwd waith ${no.number}: nid oes gan y grŵp hwn yr un.`
        : `Nid oes ffrwd waith ${no.number}. Y rhai sydd ar gael: ${format.list(no.numbers.map(String))}.`;
    case 'tooLong':
      return `Mae ${no.length} nod ${FIELD[no.field]}; ${no.limit} yw'r mwyaf. ${no.field === 'text' ? "Byrhewch y neges, neu ysgrifennwch hi yn y tab, sy'n derbyn testunau hwy" : 'Byrhewch y testun'}.`;
    case 'mayNot':
      return rights.only(no.deed, no.allowed);
    case 'changedMeanwhile':
      return 'Mae rhywun arall wedi newid hyn ers i chi ei ddarllen, ac nid oes dim wedi’i drosysgrifo. Edrychwch arno eto, yna gwnewch eich newid.';
    case 'documentUnreadable':
      return DOCUMENT[no.cause];
    case 'documentTooLarge':
      return `Mae’r ffeil hon yn fwy na ${no.limitMegabytes} MB. Gwnewch hi’n llai, neu gludwch y testun.`;
    case 'busy':
      return 'Mae Quorate yn dal i ddarllen dogfennau eraill, neu un gynharach gennych chi. Rhowch gynnig arall arni ymhen munud.';
    case 'notInstalled':
      return 'Nid yw Quorate wedi’i ychwanegu at y tîm hwn eto. Ychwanegwch yr ap at y tîm yn gyntaf.';
    case 'neighbourFailed':
      return neighbourFailed(no);
    case 'notReady':
      return no.problems.length === 1 ? 'Ni ellir cadw hyn eto: rhaid cywiro un peth yn gyntaf.' : `Ni ellir cadw hyn eto: rhaid cywiro ${no.problems.length} o bethau yn gyntaf.`;
    case 'alreadySettled':
      return 'Mae rhywun wedi setlo hynny eisoes.';
    case 'notFound':
      return "Ni ellir dod o hyd i hynny. Efallai ei fod wedi'i ddileu, neu nad yw ar eich cyfer chi.";
    case 'notUnderstood':
      return 'Ni ellid deall hynny.';
  }
};
