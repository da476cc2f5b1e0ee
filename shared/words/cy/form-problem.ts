import type { FormProblem, VoteTrouble } from '../../domain/form-problem.ts';
import type { formProblem as en } from '../en/form-problem.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';
import { paperProblem } from './paper-problem.ts';

const PEOPLE = { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' };

const named = (field: string, what: string): string => (field.endsWith('cadence.rhythm.months') ? format.month(Number(what)) || what : what);

const VOTE: Readonly<Record<VoteTrouble, string>> = {
  notByTheTerms: 'Nid yw cylch gorchwyl y grŵp hwn yn caniatáu pleidleisio. Nodwch bwy oedd yn anghytuno fel anghytundeb.',
  noCastingVote: 'Nid yw’r cylch gorchwyl yn rhoi pleidlais fwrw i’r cadeirydd.',
  noTie: 'Dim ond i dorri pleidlais gyfartal y mae pleidlais fwrw, ac nid yw hon yn gyfartal.',
  needed: 'Rhowch y pleidleisiau o blaid ac yn erbyn: trwy fwyafrif y mae’r grŵp hwn yn penderfynu.',
  saysOtherwise: 'Mae’r pleidleisiau’n dweud fel arall. Cywirwch y niferoedd, neu dewiswch ganlyniad arall.',
};

/** Those that are always said in the same words. */
const PLAIN = {
  missing: 'Llenwch hwn.',
  notADay: 'Rhowch ddyddiad, er enghraifft 2027-01-06.',
  itself: 'Ni all gyfeirio ato’i hun. Dewiswch un arall.',
  personNotInTeam: 'Nid yw’r person hwn yn y tîm. Ychwanegwch y person at y tîm yn Teams, neu dewiswch rywun arall.',
  guestNotOfficer: 'Gwestai yn y tîm yw’r person hwn, ac ni all gwestai fod yn ysgrifennydd nac yn ddirprwy ysgrifennydd. Dewiswch rywun arall.',
  endsBeforeItBegins: 'Mae’r diwedd cyn y dechrau. Newidiwch un o’r ddau.',
  notAnAddress: 'Ysgrifennwch un cyfeiriad e-bost, fel bwrdd@cyngor.llyw.cymru.',
  notALink: 'Rhowch y cyfeiriad llawn, gan ddechrau gyda https://.',
  notAMailbox: 'Rhowch gyfeiriad blwch post, er enghraifft grwp.llywio@cyngor.gov.uk.',
  mailboxNotFound: 'Nid oes blwch post o’r fath. Gwiriwch y cyfeiriad.',
  mailboxForbidden: 'Ni chaiff Quorate ddarllen calendr y blwch post hwn. Mae’r dudalen hunanwirio yn dangos beth y mae’n rhaid i’ch gweinyddwr ei ganiatáu.',
  mailboxUnavailable: 'Ni ellid cyrraedd y blwch post nawr. Rhowch gynnig arall arni ymhen ychydig funudau.',
  mailboxOfAnotherGroup: 'Mae’r blwch post hwn yn perthyn i grŵp nad yw’n agored i chi. Dewiswch flwch post arall, neu gofynnwch i ysgrifennydd y grŵp hwnnw.',
  workstreamEnded: 'Mae’r ffrwd waith hon wedi dod i ben. Ailagorwch hi yn gyntaf, neu gadewch hi fel y mae.',
  hasHistory: 'Cedwir rhywbeth am y ffrwd waith hon, felly rhoddir terfyn arni yn lle ei thynnu.',
  timeToCome: 'Nid yw’r amser hwn wedi dod eto.',
  hasWorkstreams: 'Mae gan y strategaeth hon ffrydiau gwaith, felly nid yw’n cael ei thynnu.',
  undecided: 'Derbyniwch, newidiwch neu wrthodwch hwn yn gyntaf.',
  parentNeeded: 'Dewiswch yr un grŵp y mae’r bwrdd hwn yn atebol iddo.',
  circle: 'Byddai’r rhain yn atebol i’w gilydd mewn cylch. Dewiswch un arall.',
  statusOfOthers: 'Nid yw hyn yn gweddu i’r person: mae aelodau’n bresennol, yn anfon ymddiheuriadau neu’n absennol; mae eraill yn mynychu neu’n dirprwyo dros aelod.',
  presenceOpen: 'Dywedwch a oedd y person hwn yno.',
  memberIsThere: 'Mae’r aelod yno hefyd, felly nid oes neb yn dirprwyo. Newidiwch un o’r ddau.',
} as const;

const isPlain = (problem: FormProblem): problem is Extract<FormProblem, { readonly kind: keyof typeof PLAIN }> => problem.kind in PLAIN;

export const formProblem: typeof en = (problem) => {
  if (isPlain(problem)) return PLAIN[problem.kind];
  switch (problem.kind) {
    case 'tooLong':
      return `Byrhewch hwn i ${problem.limit} o nodau.`;
    case 'outOfRange':
      return `Rhowch rif cyfan rhwng ${problem.from} a ${problem.to}.`;
    case 'dayPast':
      return `Dewiswch ${format.day(problem.earliest)} neu ddiwrnod diweddarach.`;
    case 'dayToCome':
      return `Nid yw’r diwrnod hwn wedi dod eto. Dewiswch ${format.day(problem.latest)} neu ddiwrnod cynharach.`;
    case 'dayTooFar':
      return `Mae’r diwrnod hwn yn rhy bell i ffwrdd. Dewiswch ${format.day(problem.latest)} neu ddiwrnod cynharach.`;
    case 'vote':
      return VOTE[problem.wrong];
    case 'inUse':
      return `Mae ar “${problem.by}” angen hwn o hyd. Newidiwch neu tynnwch hwnnw’n gyntaf.`;
    case 'quorumAboveSeats':
      return `Mae’r cworwm yn gofyn am ${format.count(problem.needed, PEOPLE)}, ond dim ond ${problem.seats} sedd sydd i’w cyfrif. Gostyngwch y nifer neu ychwanegwch seddi.`;
    case 'noSeatFor': {
      const asked = capacity.required({ among: problem.among, people: problem.needed });
      const there = problem.seats === 0 ? 'nid oes sedd o’r fath' : `dim ond ${problem.seats} sedd o’r fath sydd`;
      return `Mae hyn yn gofyn am ${asked}, ond ${there}. Ychwanegwch sedd o’r fath neu newidiwch y rheol.`;
    }
    case 'holdersOverlap':
      return `Mae rhywun arall yn dal y sedd ar y diwrnod hwnnw, o ${format.day(problem.other)}. Dewiswch ddiwrnod arall, neu dewch â hynny i ben yn gyntaf.`;
    case 'twice':
      return `Mae “${named(problem.field, problem.what)}” yma ddwywaith. Tynnwch un.`;
    case 'versionExists':
      return `Mae fersiwn ${problem.version} yn bod eisoes, ac ni newidir fersiwn byth. Rhowch rif arall i hon.`;
    case 'tooGeneral':
      return `Mae “${problem.what}” yn rhy gyffredinol: gall cyfarfodydd pobl eraill gael eu galw’n hynny hefyd. Defnyddiwch ddau air o leiaf, neu un gair hirach sy’n perthyn i’r grŵp yn unig.`;
    case 'tooMany':
      return `Mae ${problem.most} yno eisoes, ac ni ellir ychwanegu rhagor.`;
    case 'promisedStays':
      return `Addawyd “${problem.what}” erbyn diwrnod penodol, felly nid yw’n cael ei dynnu. Dewiswch “Wedi’i stopio” a dywedwch beth a ddysgwyd.`;
    case 'papersAtItem':
      return `Cedwir papurau wrth “${problem.title}”. Symudwch nhw i eitem arall neu tynnwch nhw yn gyntaf.`;
    case 'notAPaperAddress':
    case 'dayUnclear':
    case 'commentsAwaited':
    case 'notAReader':
    case 'unsaid':
    case 'meetingBegun':
    case 'meetingOver':
    case 'keepsNotes':
      return paperProblem(problem);
  }
};
