import type { Refusal } from '../../domain/refusal.ts';
import type { refusalOfWork as en } from '../en/refusal-work.ts';
import { format } from './format.ts';
import { status } from './status.ts';

type Inquorate = Extract<Refusal, { readonly why: 'inquorate' }>;

const inquorate = ({ course, present, needed, clause }: Inquorate): string => {
  const short = present < needed ? `mae ${present} o’r ${needed} sydd eu hangen yn bresennol` : 'mae rhywun y mae’n rhaid iddo fod yno yn eisiau';
  const instead = { adjourn: 'rhaid gohirio’r cyfarfod', notesOnly: 'dim ond nodiadau y ceir eu cymryd', decisionsHeld: 'mae’n aros am gyfarfod â chworwm' }[course];
  return `Nid oes cworwm (${short}), felly ni ellir penderfynu dim: ${instead}.${clause === null ? '' : ` “${clause.sentence}”`}`;
};

export const refusalOfWork: typeof en = (no) => {
  switch (no.why) {
    case 'meetingNotHeld':
      return `Nid yw cyfarfod ${format.moment(no.zone, no.starts)} wedi dod i ben eto. Llunnir ei log gweithredu a’i gofnodion ar ôl iddo orffen.`;
    case 'recordAgreed':
      return 'Cytunwyd ar hwn ac nid yw’n cael ei newid mwyach. Ychwanegwch gywiriad yn lle hynny: fe’i dangosir gydag ef.';
    case 'inquorate':
      return inquorate(no);
    case 'noSuchAction':
      return `Nid oes cam gweithredu ${no.ref} yn eich grwpiau.`;
    case 'notYourAction':
      return no.owner === '' ? `Dim ond perchennog ${no.ref}, neu swyddog y grŵp, a gaiff gynnig ei gau.` : `${no.owner} biau ${no.ref}. Dim ond y perchennog, neu swyddog y grŵp, a gaiff gynnig ei gau.`;
    case 'notYourRisk':
      return no.owner === '' ? `Dim ond perchennog ${no.ref}, neu swyddog y grŵp, a gaiff wneud hynny.` : `${no.owner} biau ${no.ref}. Dim ond y perchennog, neu swyddog y grŵp, a gaiff wneud hynny. Gallwch ei herio yn lle hynny.`;
    case 'actionClosed':
      return `Mae ${no.ref} wedi’i gau eisoes. Gellir ei ailagor ar dudalen y camau gweithredu.`;
    case 'evidenceNeeded':
      return `Dywedwch sut y gellir gweld bod ${no.ref} wedi’i gwblhau, er enghraifft: ${no.ref} wedi’i wneud: pob gweinydd argraffu wedi’i glytio.`;
    case 'callTooLate':
      return 'Mae’r amser y gofynnwyd amdano wedi mynd heibio. Gofynnwch am gyfarfod ar amser arall.';
    case 'calendarMeeting':
      return 'Daw’r cyfarfod hwn o galendr blwch post y grŵp. Symudwch neu ganslwch ef yno.';
    case 'noUrgentMeetings':
      return 'Nid yw cylch gorchwyl y grŵp hwn yn darparu ar gyfer cyfarfodydd brys. Gofynnwch am gyfarfod eithriadol.';
    case 'noCorrespondence': {
      const why = no.stated ? 'Nid yw’r cylch gorchwyl yn gadael i’r grŵp benderfynu rhwng cyfarfodydd.' : 'Nid yw’r cylch gorchwyl yn dweud y caiff y grŵp benderfynu rhwng cyfarfodydd, felly mewn cyfarfodydd yn unig y mae’n penderfynu.';
      return `${why}${no.clause === null ? '' : ` “${no.clause.sentence}”`} Rhowch ef ar yr agenda, neu gofynnwch am gyfarfod eithriadol.`;
    }
    case 'agendaClosed':
      return no.because === 'cancelled'
        ? `Mae’r cyfarfod ar ${format.moment(no.zone, no.starts)} wedi’i ganslo, felly mae ei agenda’n aros fel y mae.`
        : `Dechreuodd y cyfarfod ar ${format.date(no.zone, no.starts)} am ${format.time(no.zone, no.starts)}. Mae ei agenda’n aros fel yr oedd bryd hynny.`;
    case 'sessionTooEarly':
      return `Gellir agor y cyfarfod hwn o ${format.moment(no.zone, no.from)} ymlaen.`;
    case 'sessionNotOpen':
      return 'Nid yw’r cyfarfod ar agor. Agorwch ef yn gyntaf, neu eto os cafodd ei gau drwy gamgymeriad.';
    case 'sessionClosed':
      return 'Caewyd y cyfarfod dros awr yn ôl ac ni ellir ei agor eto. Yn ei gofnod y mae lle cywiriadau.';
    case 'whichWorkstream':
      return status.which(no.number, no.strategies);
    case 'greenDoubted':
      return status.doubted(no.number, no.doubts);
  }
};
