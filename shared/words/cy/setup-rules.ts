import type { Capacity } from '../../domain/seat.ts';
import type { NoticeUnit, Rounding } from '../../domain/terms.ts';
import type { setupRules as en } from '../en/setup-rules.ts';
import { format } from './format.ts';

const CAPACITY: Readonly<Record<Capacity, string>> = {
  chair: 'Cadeirydd', viceChair: 'Is-gadeirydd', seniorResponsibleOfficer: 'Uwch-swyddog cyfrifol', supportingOfficer: 'Swyddog cefnogi',
  member: 'Aelod', elected: 'Unrhyw aelod etholedig', officer: 'Unrhyw swyddog',
};
const UNIT: Readonly<Record<NoticeUnit, string>> = { workingDays: 'Diwrnodau gwaith', clearWorkingDays: 'Diwrnodau gwaith clir', days: 'Diwrnodau', clearDays: 'Diwrnodau clir' };
const ROUNDING: Readonly<Record<Rounding, string>> = { up: 'I fyny i’r person cyfan nesaf', down: 'I lawr i berson cyfan', nearest: 'I’r person cyfan agosaf' };
const PEOPLE = { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' };
const MEETINGS = { two: 'gyfarfod', few: 'chyfarfod', many: 'chyfarfod', other: 'cyfarfod' };

export const setupRules: typeof en = {
  presence: 'A oes rheol o’r fath?',
  present: (which) => ({ rule: 'Oes', none: 'Nac oes, nid oes un' })[which],
  triple: (which) => ({ notStated: 'Heb ei nodi', yes: 'Ydy', no: 'Nac ydy' })[which],
  capacity: (capacity) => CAPACITY[capacity],
  mayBeEmpty: 'Gadewch ef yn wag os nad yw’r ddogfen yn dweud.',

  sizeLabel: 'Sut y rhoddir y cworwm',
  size: (kind) => ({ number: 'Nifer o bobl', fraction: 'Ffracsiwn o’r aelodau', percentage: 'Canran o’r aelodau' })[kind],
  people: 'Pobl',
  numerator: 'Rhannau',
  denominator: 'Allan o',
  percent: 'Y cant',
  ofLabel: 'Wedi’i gyfrif o',
  of: (of) => ({ inPost: 'Yr aelodau mewn swydd; ni chyfrifir seddi gwag', seats: 'Pob sedd, gan gynnwys rhai gwag' })[of],
  moreThan: 'Mwy na’r gyfran hon',
  moreThanHint: 'O wyth aelod, pedwar yw hanner, a phump yw mwy na hanner.',
  roundingLabel: 'Talgrynnu',
  rounding: (rounding) => ROUNDING[rounding],
  atLeast: 'Byth lai o bobl na',
  requirement: (number) => `Pwy sy’n gorfod bod yno, amod ${number}`,
  among: 'Unrhyw un o’r rhain',
  amongPeople: 'Faint ohonynt',
  addRequirement: 'Ychwanegu rhywun sy’n gorfod bod yno',
  removeRequirement: (number) => `Dileu amod ${number}`,
  countsLabel: 'Presenoldeb pwy sy’n cyfrif',
  counts: (counts) => ({ core: 'Aelodau craidd', all: 'Aelodau craidd a’r rhai a elwir i mewn' })[counts],

  amount: 'Pa mor hir',
  unitLabel: 'Cyfrifir mewn',
  unit: (unit) => UNIT[unit],
  papersLabel: 'Pryd yr anfonir papurau',
  papers: (how) => ({ always: 'Gyda’r agenda', wherePossible: 'Gyda’r agenda lle bo modd', notice: 'Hyn a hyn o amser cyn y cyfarfod', none: 'Nid oes rheol' })[how],

  rhythmLabel: 'Pa mor aml',
  rhythm: (kind) =>
    ({ weeks: 'Bob hyn a hyn o wythnosau', months: 'Bob hyn a hyn o fisoedd', namedMonths: 'Mewn misoedd penodol', timesAYear: 'Hyn a hyn o weithiau y flwyddyn', asRequired: 'Pan fo angen' })[kind],
  everyWeeks: 'Wythnosau o un cyfarfod i’r nesaf',
  everyMonths: 'Misoedd o un cyfarfod i’r nesaf',
  months: 'Misoedd',
  month: (month) => format.month(month),
  times: 'Gwaith y flwyddyn',
  timesAtLeast: 'O leiaf cynifer â hynny',

  inquorateLabel: 'Beth sy’n digwydd heb gworwm',
  inquorate: (then) =>
    ({ notesOnly: 'Mae’r cyfarfod yn mynd yn ei flaen a dim ond nodiadau a gymerir', decisionsHeld: 'Mae penderfyniadau’n aros tan y cyfarfod nesaf â chworwm', adjourn: 'Gohirir y cyfarfod' })[then],
  afterMinutes: 'Am faint o funudau yr arhosir am gworwm',

  consecutive: 'Nifer yr ymddiheuriadau yn olynol a godir gyda’r aelod',
  attendancePercent: 'Y cant o gyfarfodydd y flwyddyn a ddisgwylir',
  annualReview: 'Adolygir presenoldeb bob blwyddyn',

  whoSubstitutes: 'Pwy a gaiff anfon dirprwy',
  sender: (who) => ({ everyone: 'Pob aelod', officers: 'Swyddogion, ond nid aelodau etholedig', nobody: 'Neb' })[who],
  substituteCounts: 'A yw dirprwy yn cyfrif tuag at y cworwm?',

  decidedByLabel: 'Sut y gwneir penderfyniadau',
  decidedBy: (by) => ({ agreement: 'Trwy gytundeb, heb bleidlais', majority: 'Trwy fwyafrif', agreementThenMajority: 'Trwy gytundeb, neu fel arall trwy fwyafrif' })[by],
  castingVote: 'A yw pleidlais fwrw’n perthyn i’r cadeirydd?',
  byCorrespondence: 'A yw’n iawn penderfynu’n ysgrifenedig rhwng cyfarfodydd?',

  keptLabel: 'Beth a gedwir o gyfarfod',
  kept: (kept) => ({ actionLog: 'Log gweithredu', minutes: 'Cofnodion', both: 'Cofnodion a log gweithredu' })[kept],
  agreedAtNext: 'Mae’r cyfarfod nesaf yn cytuno ei fod yn gofnod cywir',
  agreedBy: 'Caiff unrhyw un o’r rhain gytuno',

  preview: 'Byddai’r rheol yn darllen',
  stated: 'Mae’r ddogfen yn dweud hynny, yn y frawddeg a ddyfynnir',
  statedHint: 'Tynnwch y tic os yw’r grŵp yn ei dilyn er nad yw’r ddogfen yn dweud hynny. Fe’i dangosir wedyn fel “heb ei nodi”.',
  use: 'Defnyddio’r rheol hon',
  wholeNumber: (from, to) => `Nodwch rif cyfan rhwng ${from} a ${to}.`,
  chooseOne: 'Dewiswch o leiaf un.',

  example: {
    quorum: (inPost, needed) => `Gyda ${format.count(inPost, PEOPLE)} mewn swydd: ${needed}`,
    before: (meeting, by) => `Ar gyfer cyfarfod ${format.day(meeting)}: erbyn ${format.day(by)}, os nad oes gŵyl banc rhyngddynt`,
    aYear: (meetings) => `Mae hynny tua ${format.count(meetings, MEETINGS)} y flwyddyn`,
  },
};
