import type { AttendanceRule, CadenceRule, DecisionRule, InquorateRule, NoticeRule, PapersRule, RecordRule, SubstituteRule } from '../../domain/terms.ts';
import type { ruleIn as en } from '../en/rules.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';
import { quorumRule } from './quorum-rule.ts';

const DAYS = { two: 'ddiwrnod', other: 'diwrnod' };
const MEETINGS = { two: 'gyfarfod', few: 'chyfarfod', many: 'chyfarfod', other: 'cyfarfod' };
const MINUTES = { two: 'funud', other: 'munud' };
const MONTHS = { two: 'fis', other: 'mis' };

const KIND: Readonly<Record<NoticeRule['unit'], string>> = { workingDays: ' gwaith', clearWorkingDays: ' gwaith clir', days: '', clearDays: ' clir' };
const isClear = (unit: NoticeRule['unit']): boolean => unit === 'clearWorkingDays' || unit === 'clearDays';
const lengthOf = ({ amount, unit }: NoticeRule): string => `${format.count(amount, DAYS)}${KIND[unit]}`;
const nextDay = (unit: NoticeRule['unit']): string => (unit === 'clearWorkingDays' ? 'diwrnod gwaith' : 'diwrnod');

const before = (rule: NoticeRule): string => {
  if (rule.amount === 0) return isClear(rule.unit) ? `Erbyn y ${nextDay(rule.unit)} cyn y cyfarfod.` : 'Erbyn diwrnod y cyfarfod.';
  return `O leiaf ${lengthOf(rule)} cyn y cyfarfod${isClear(rule.unit) ? '; ni chyfrifir y diwrnod cyhoeddi na diwrnod y cyfarfod' : ''}.`;
};

const after = (rule: NoticeRule): string => {
  if (rule.amount === 0) return isClear(rule.unit) ? `Erbyn y ${nextDay(rule.unit)} ar ôl y cyfarfod.` : 'Ar ddiwrnod y cyfarfod.';
  return `O fewn ${lengthOf(rule)} ar ôl y cyfarfod${isClear(rule.unit) ? '; ni chyfrifir diwrnod y cyfarfod na’r diwrnod cyhoeddi' : ''}.`;
};

const papers = (rule: PapersRule): string => {
  if (!('withAgenda' in rule)) return before(rule);
  return rule.withAgenda === 'always' ? 'Gyda’r agenda.' : 'Gyda’r agenda lle bynnag y bo modd; fel arall cyn y cyfarfod.';
};

export const inquorate = ({ course, afterMinutes }: InquorateRule): string => {
  const start = afterMinutes === null ? 'Heb gworwm' : afterMinutes === 0 ? 'Heb gworwm ar y dechrau' : `Heb gworwm ar ôl ${format.count(afterMinutes, MINUTES)}`;
  switch (course) {
    case 'notesOnly': return `${start}, caiff pwy bynnag sydd yno drafod a chymerir nodiadau; ni phenderfynir dim.`;
    case 'decisionsHeld': return `${start}, caiff y cyfarfod barhau; cedwir ei benderfyniadau’n ôl nes i gyfarfod â chworwm eu cadarnhau.`;
    case 'adjourn': return `${start}, gohirir y cyfarfod.`;
  }
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const timesAYear = (times: number): string => `${{ 1: 'unwaith', 2: 'dwywaith' }[times] ?? `${times} gwaith`} y flwyddyn`;

const cadence = ({ rhythm }: CadenceRule): string => {
  switch (rhythm.kind) {
    case 'weeks': return rhythm.every === 1 ? 'Bob wythnos.' : `Bob ${rhythm.every} wythnos.`;
    case 'months': return rhythm.every === 1 ? 'Bob mis.' : `Bob ${format.count(rhythm.every, MONTHS)}.`;
    case 'namedMonths': return `Ym misoedd ${format.list([...rhythm.months].sort((a, b) => a - b).map((month) => format.month(month)))}.`;
    case 'timesAYear': return upper(`${rhythm.atLeast ? 'o leiaf ' : ''}${timesAYear(rhythm.times)}.`);
    case 'asRequired': return 'Yn ôl yr angen.';
  }
};

const attendance = ({ consecutive, percent, annualReview }: AttendanceRule): string => {
  const row = consecutive === 1 ? 'cyfarfod' : `${format.count(consecutive ?? 0, MEETINGS)} yn olynol`;
  const said = [
    ...(consecutive === null ? [] : [`Ar ôl ymddiheuriadau ar gyfer ${row}, codir hynny gyda’r aelod.`]),
    ...(percent === null ? [] : [`Disgwylir i aelodau fynychu ${percent}% o gyfarfodydd blwyddyn.`]),
    ...(annualReview ? ['Adolygir presenoldeb unwaith y flwyddyn.'] : []),
  ];
  return said.length === 0 ? 'Dim rheol ar bresenoldeb.' : said.join(' ');
};

const SENT_BY = { everyone: 'Caiff pob aelod anfon dirprwy.', officers: 'Caiff swyddogion anfon dirprwy; ni ddywedir dim am aelodau etholedig, felly ni chânt hwy.' };

const substitutes = ({ who, countToQuorum }: SubstituteRule): string => {
  if (who === 'nobody') return 'Ni chaiff neb anfon dirprwy.';
  if (countToQuorum === null) return `${SENT_BY[who]} Nid yw’r ddogfen yn nodi a yw dirprwy yn cyfrif tuag at y cworwm, felly ni chaiff ei gyfrif.`;
  return `${SENT_BY[who]} ${countToQuorum ? 'Mae dirprwy yn' : 'Nid yw dirprwy yn'} cyfrif tuag at y cworwm.`;
};

const DECIDED = {
  agreement: 'Trwy gytundeb; nid oes pleidleisio.',
  majority: 'Trwy bleidlais fwyafrifol.',
  agreementThenMajority: 'Trwy gytundeb; os na ellir cytuno, trwy bleidlais fwyafrifol.',
};

const casting = (castingVote: boolean | null): string => {
  if (castingVote === null) return 'Nid yw’r ddogfen yn nodi a oes gan y cadeirydd bleidlais fwrw.';
  return castingVote ? 'Mae gan y cadeirydd bleidlais fwrw.' : 'Nid oes gan y cadeirydd bleidlais fwrw.';
};

const written = (byCorrespondence: boolean | null): string => {
  if (byCorrespondence === null) return 'Nid yw’r ddogfen yn nodi a ellir penderfynu’n ysgrifenedig rhwng cyfarfodydd, felly ni wneir hynny.';
  return byCorrespondence
    ? 'Gellir penderfynu’n ysgrifenedig rhwng cyfarfodydd; mae angen cworwm ar gyfer hynny hefyd.'
    : 'Ni wneir penderfyniadau’n ysgrifenedig rhwng cyfarfodydd.';
};

const decisions = ({ by, castingVote, byCorrespondence }: DecisionRule): string =>
  [DECIDED[by], ...(by === 'agreement' ? [] : [casting(castingVote)]), written(byCorrespondence)].join(' ');

const record = ({ kept, agreedAtNext }: RecordRule): string => {
  const what = { actionLog: 'Cedwir log gweithredu', minutes: 'Cymerir cofnodion', both: 'Cymerir cofnodion a chedwir log gweithredu' }[kept];
  return agreedAtNext ? `${what}; mae’r cyfarfod nesaf yn ${kept === 'actionLog' ? 'ei dderbyn' : 'eu derbyn'} yn gofnod cywir.` : `${what}.`;
};

export const ruleIn: typeof en = (rule, of) => {
  switch (rule) {
    case 'quorum': return quorumRule.sentence(of.quorum);
    case 'inquorate': return inquorate(of.inquorate);
    case 'agendaNotice': return before(of.agendaNotice);
    case 'papersNotice': return of.papersNotice === null ? 'Ni phennir amser ar gyfer papurau.' : papers(of.papersNotice);
    case 'itemsNotice': return of.itemsNotice === null ? 'Ni phennir amser ar gyfer gofyn am eitemau.' : before(of.itemsNotice);
    case 'minutesNotice': return of.minutesNotice === null ? 'Ni phennir amser ar gyfer y cofnodion.' : after(of.minutesNotice);
    case 'actionLogNotice': return of.actionLogNotice === null ? 'Ni phennir amser ar gyfer y log gweithredu.' : after(of.actionLogNotice);
    case 'cadence': return cadence(of.cadence);
    case 'extraordinary': return of.extraordinary === null ? 'Dim rheol ar gyfarfodydd eraill.' : `Gellir galw cyfarfodydd eraill gyda chytundeb ${capacity.anyOf(of.extraordinary.agreedBy)}.`;
    case 'urgent': return of.urgent === null ? 'Dim rheol ar gyfarfodydd brys.' : 'Caiff grŵp llai gwrdd ar fyr rybudd pan na all rhywbeth aros.';
    case 'attendance': return attendance(of.attendance);
    case 'substitutes': return substitutes(of.substitutes);
    case 'decisions': return decisions(of.decisions);
    case 'record': return of.record === null ? 'Dim rheol ar yr hyn a gedwir o gyfarfod.' : record(of.record);
    case 'restricted': return of.restricted === null ? 'Dim rheol ar bapurau cyfyngedig.' : 'Gellir cyfyngu papurau i’r rhai y mae arnynt eu hangen.';
  }
};
