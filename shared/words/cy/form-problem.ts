import type { formProblem as en } from '../en/form-problem.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';

const PEOPLE = { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' };

const named = (field: string, what: string): string => (field.endsWith('cadence.rhythm.months') ? format.month(Number(what)) || what : what);

export const formProblem: typeof en = (problem) => {
  switch (problem.kind) {
    case 'missing':
      return 'Llenwch hwn.';
    case 'tooLong':
      return `Byrhewch hwn i ${problem.limit} o nodau.`;
    case 'outOfRange':
      return `Rhowch rif cyfan rhwng ${problem.from} a ${problem.to}.`;
    case 'notADay':
      return 'Rhowch ddyddiad, er enghraifft 2027-01-06.';
    case 'dayPast':
      return `Dewiswch ${format.day(problem.earliest)} neu ddiwrnod diweddarach.`;
    case 'dayToCome':
      return `Nid yw’r diwrnod hwn wedi dod eto. Dewiswch ${format.day(problem.latest)} neu ddiwrnod cynharach.`;
    case 'inUse':
      return `Mae ar “${problem.by}” angen hwn o hyd. Newidiwch neu tynnwch hwnnw’n gyntaf.`;
    case 'itself':
      return 'Ni all gyfeirio ato’i hun. Dewiswch un arall.';
    case 'quorumAboveSeats':
      return `Mae’r cworwm yn gofyn am ${format.count(problem.needed, PEOPLE)}, ond dim ond ${problem.seats} sedd sydd i’w cyfrif. Gostyngwch y nifer neu ychwanegwch seddi.`;
    case 'noSeatFor': {
      const asked = capacity.required({ among: problem.among, people: problem.needed });
      const there = problem.seats === 0 ? 'nid oes sedd o’r fath' : `dim ond ${problem.seats} sedd o’r fath sydd`;
      return `Mae hyn yn gofyn am ${asked}, ond ${there}. Ychwanegwch sedd o’r fath neu newidiwch y rheol.`;
    }
    case 'personNotInTeam':
      return 'Nid yw’r person hwn yn y tîm. Ychwanegwch y person at y tîm yn Teams, neu dewiswch rywun arall.';
    case 'guestNotOfficer':
      return 'Gwestai yn y tîm yw’r person hwn, ac ni all gwestai fod yn ysgrifennydd nac yn ddirprwy ysgrifennydd. Dewiswch rywun arall.';
    case 'holdersOverlap':
      return `Mae rhywun arall yn dal y sedd ar y diwrnod hwnnw, o ${format.day(problem.other)}. Dewiswch ddiwrnod arall, neu dewch â hynny i ben yn gyntaf.`;
    case 'endsBeforeItBegins':
      return 'Mae’r diwedd cyn y dechrau. Newidiwch un o’r ddau ddiwrnod.';
    case 'twice':
      return `Mae “${named(problem.field, problem.what)}” yma ddwywaith. Tynnwch un.`;
    case 'versionExists':
      return `Mae fersiwn ${problem.version} yn bod eisoes, ac ni newidir fersiwn byth. Rhowch rif arall i hon.`;
    case 'tooGeneral':
      return `Mae “${problem.what}” yn rhy gyffredinol: gall cyfarfodydd pobl eraill gael eu galw’n hynny hefyd. Defnyddiwch ddau air o leiaf, neu un gair hirach sy’n perthyn i’r grŵp yn unig.`;
    case 'notAMailbox':
      return 'Rhowch gyfeiriad blwch post, er enghraifft grwp.llywio@cyngor.gov.uk.';
    case 'mailboxNotFound':
      return 'Nid oes blwch post o’r fath. Gwiriwch y cyfeiriad.';
    case 'mailboxForbidden':
      return 'Ni chaiff Quorate ddarllen calendr y blwch post hwn. Mae’r dudalen hunanwirio yn dangos beth y mae’n rhaid i’ch gweinyddwr ei ganiatáu.';
    case 'mailboxUnavailable':
      return 'Ni ellid cyrraedd y blwch post nawr. Rhowch gynnig arall arni ymhen ychydig funudau.';
    case 'mailboxOfAnotherGroup':
      return 'Mae’r blwch post hwn yn perthyn i grŵp nad yw’n agored i chi. Dewiswch flwch post arall, neu gofynnwch i ysgrifennydd y grŵp hwnnw.';
    case 'undecided':
      return 'Derbyniwch, newidiwch neu wrthodwch hwn yn gyntaf.';
    case 'parentNeeded':
      return 'Dewiswch yr un grŵp y mae’r bwrdd hwn yn atebol iddo.';
    case 'circle':
      return 'Byddai’r rhain yn atebol i’w gilydd mewn cylch. Dewiswch un arall.';
  }
};
