import type { RegisterStatus } from '../../domain/register.ts';
import type { attendancePage as en } from '../en/attendance-page.ts';
import { format } from './format.ts';

const MEETINGS = { two: 'gyfarfod', few: 'chyfarfod', many: 'chyfarfod', other: 'cyfarfod' };

const STATUS: Readonly<Record<RegisterStatus, string>> = {
  expected: 'Disgwylir',
  present: 'Yn bresennol',
  presentVirtually: 'Yn bresennol, ar-lein',
  presentAsSubstitute: 'Yn bresennol fel dirprwy',
  apologies: 'Ymddiheuriadau',
  absent: 'Absennol',
  inAttendance: 'Yn mynychu',
};

export const attendancePage: typeof en = {
  answers: 'Atebion',
  answersHint: 'Dim ond y cadeirydd a’r ysgrifennydd sy’n gweld beth a ddywedodd pobl, a pham.',
  answered: 'Wedi ateb',
  about: (name) => `: ${name}`,
  enter: 'Nodi ateb',
  enterFor: (name) => `Ateb ${name}`,
  enterHint: 'Ar gyfer rhywun na all ateb yn Quorate. Dangosir mai chi a’i nododd.',
  withdraw: 'Heb ateb',
  save: 'Cadw',
  saved: 'Wedi’i gadw.',

  substitute: 'Dirprwy',
  substituteIs: (name) => `Dirprwy: ${name}, sy’n gallu darllen papurau’r cyfarfod hwn`,
  readsRestricted: 'Papurau cyfyngedig hefyd, drwy ddewis y cadeirydd.',
  noRestricted: 'Nid y rhai cyfyngedig.',
  admit: 'Gadael i ddarllen papurau cyfyngedig',
  admitNot: 'Dim papurau cyfyngedig',
  nameOne: 'Enwi dirprwy',
  changeSubstitute: 'Newid y dirprwy',
  nameFor: (name) => `Dirprwy dros ${name}`,
  nameHint: 'Rhywun o’r tîm. Anfonir ymddiheuriadau gydag ef, a gall y dirprwy ddarllen papurau’r cyfarfod hwn; y rhai cyfyngedig dim ond os yw’r cadeirydd yn cytuno.',
  nobody: 'Neb',
  nobodyToName: 'Mae gan bawb yn y tîm sedd, felly nid oes neb i’w enwi. Ychwanegwch y person at y tîm yn Teams yn gyntaf.',
  substituteRule: 'Dirprwyon',

  register: 'Cofrestr',
  registerLater: 'Mae’r gofrestr yn agor ar ddiwrnod y cyfarfod, wedi’i llenwi o’r atebion. Mae pawb yn ei gweld unwaith y bydd y cyfarfod wedi dechrau a rhywun wedi’i chadw.',
  registerNone: 'Nid oes neb wedi cadw cofrestr y cyfarfod hwn eto.',
  registerOff: 'Canslwyd y cyfarfod, felly nid oes cofrestr.',
  notKept: 'Wedi’i llenwi o’r atebion; nid oes neb wedi’i chadw eto.',
  confirmed: (name, moment) => `Cadarnhawyd gan ${name}, ${moment}.`,
  notConfirmed: 'Heb ei chadarnhau eto.',
  confirmAsk: 'Mae’r cyfarfod ar ben. Dywedwch pwy oedd yno, a chadarnhewch y gofrestr.',
  confirm: 'Cadarnhau’r gofrestr',
  confirmDone: 'Mae’r gofrestr wedi’i chadarnhau.',
  keep: 'Cadw’r gofrestr',
  kept: 'Mae’r gofrestr wedi’i chadw.',
  unsaved: 'Mae newidiadau heb eu cadw.',
  undo: 'Dadwneud fy newidiadau',
  allPresent: 'Mae pawb a ddisgwylir yma',
  allMarked: (count) => `Nodwyd bod ${count} yn bresennol. Nid yw wedi’i gadw eto.`,
  edit: 'Cywiro’r gofrestr',
  editHint: 'Unwaith y caiff ei newid, rhaid ei chadarnhau eto.',
  status: (status) => STATUS[status],
  statusLabel: 'Presenoldeb',
  arrived: 'Cyrhaeddodd',
  left: 'Gadawodd',
  timesHint: 'Gadewch yr amserau’n wag ar gyfer rhywun a oedd yno o’r dechrau i’r diwedd.',
  times: (arrived, left) => [arrived === null ? '' : `o ${arrived}`, left === null ? '' : `tan ${left}`].filter((part) => part !== '').join(' '),
  standsFor: (name) => `dros ${name}`,
  guest: 'Nid yn aelod',
  addGuest: 'Ychwanegu rhywun sy’n mynychu',
  guestName: 'Enw',
  guestFromTeam: 'Rhywun o’r tîm',
  guestOther: 'Rhywun arall, wrth ei enw',
  guestHint: 'Mae gwesteion a phartneriaid yn mynychu: ni chânt fyth eu cyfrif tuag at y cworwm.',
  add: 'Ychwanegu',
  added: (name) => `Ychwanegwyd ${name}. Nid yw wedi’i gadw eto.`,
  nameNeeded: 'Dewiswch rywun, neu rhowch enw.',
  isThere: 'Mae’r person hwn yn y gofrestr eisoes.',
  remove: 'Tynnu',
  removed: (name) => `Tynnwyd ${name}. Nid yw wedi’i gadw eto.`,

  mergedTitle: 'Mae rhywun arall wedi cadw’r gofrestr yn y cyfamser',
  merged: 'Dangosir eu newidiadau yma hefyd, a chedwir eich rhai chi. Cadwch i ychwanegu eich rhai chi.',
  conflicts: (count) => `Newidiwyd ${count === 1 ? 'un llinell' : `${count} llinell`} gan y ddau ohonoch. Dewiswch pa un sy’n sefyll.`,
  mine: (what) => `Cadw f’un i: ${what}`,
  theirs: (what) => `Cymryd eu hun nhw: ${what}`,
  choose: 'Dewiswch eich un chi neu eu hun nhw yn gyntaf.',
  chosen: 'Wedi’i ddewis.',

  quorumThrough: 'Cworwm yn y cyfarfod',
  stamp: (zone, { at, present, needed, quorate }) =>
    `O ${format.time(zone, at)}: ${present} o’r ${needed} angenrheidiol, ${quorate ? 'mae cworwm' : present >= needed ? 'dim cworwm: roedd rôl ofynnol ar goll' : 'dim cworwm'}`,

  review: 'Adolygiad y flwyddyn',
  reviewIntro: 'Ar gyfer y cadeirydd a’r ysgrifennydd. Nid oes ffigur heb yr hyn y mae’n rhaid ei wybod wrth ei ymyl; ni chyfrifir cyfarfod a ganslwyd, na chyfarfod brys, y gelwir rhai yn unig iddo.',
  year: 'Blwyddyn',
  grid: (year) => `Pwy ddaeth i gyfarfodydd ${year}`,
  notExpected: 'Heb ei ddisgwyl',
  showReview: 'Dangos yr adolygiad',
  hideReview: 'Cuddio’r adolygiad',
  held: (held, confirmed) => `Cynhaliwyd ${format.count(held, MEETINGS)}; ${confirmed === held ? 'cadarnhawyd pob cofrestr' : `cofrestrau wedi’u cadarnhau: ${confirmed}`}.`,
  noneHeld: 'Ni chynhaliwyd cyfarfod yn y flwyddyn hon.',
  perPerson: 'Fesul person',
  perSeat: 'Fesul sedd',
  column: { person: 'Person', seat: 'Sedd', expected: 'Disgwylid', present: 'Yn bresennol', apologies: 'Ymddiheuriadau', absent: 'Absennol', substituted: 'Anfonwyd dirprwy', rate: 'Presenoldeb', remarks: 'I’w wybod', holders: 'Deiliaid', vacant: 'Gwag' },
  rate: (percent) => (percent === null ? 'Heb ei gofnodi' : `${percent}%`),
  below: (percent) => `Islaw ${percent}%`,
  caveat: (caveat) => {
    switch (caveat.kind) {
      case 'joined':
        return `Ymunodd ar ${format.day(caveat.day)}: cyfrifwyd ${caveat.counted} o ${caveat.of} cyfarfod.`;
      case 'left':
        return `Gadawodd ar ${format.day(caveat.day)}: cyfrifwyd ${caveat.counted} o ${caveat.of} cyfarfod.`;
      case 'unrecorded':
        return `Dim cofrestr ar gyfer ${format.count(caveat.meetings, MEETINGS)}, a adewir allan.`;
      case 'unconfirmed':
        return `Cofrestr heb ei chadarnhau ar gyfer ${format.count(caveat.meetings, MEETINGS)}.`;
      case 'few':
        return `Dim ond ${format.count(caveat.meetings, MEETINGS)}: rhy ychydig i’r ffigur ddweud llawer.`;
    }
  },
  sixMonths: (since) => `Heb ei weld yma ers ${format.day(since)}. I gynghorydd, gall chwe mis heb fynychu unrhyw un o gyfarfodydd y cyngor ddod â’r swydd i ben. Dim ond cyfarfodydd y grŵp hwn y mae Quorate yn eu gweld: gwiriwch, os gwelwch yn dda.`,
  formerly: (posts) => `gynt ${format.list(posts)}`,
  vacantAt: (meetings) => format.count(meetings, MEETINGS),
};
