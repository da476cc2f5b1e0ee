import type { actionsPage as en } from '../en/actions-page.ts';
import { format } from './format.ts';

// after a number the noun stays singular; 2 softens it, 3 and 6 make it breathed
const ACTIONS = { two: 'gam gweithredu', few: 'cham gweithredu', many: 'cham gweithredu', other: 'cam gweithredu' };
const TIMES = { two: 'gyfarfod', few: 'chyfarfod', many: 'chyfarfod', other: 'cyfarfod' };

const WHAT: Readonly<Record<Parameters<typeof en.event>[0], string>> = {
  raised: 'Codwyd',
  changed: 'Newidiwyd',
  carried: 'Cariwyd ymlaen',
  proposedClosed: 'Cynigiwyd ei gau',
  closed: 'Caewyd',
  keptOpen: 'Cadwyd ar agor',
  reopened: 'Ailagorwyd',
  dropped: 'Gollyngwyd',
};

export const actionsPage: typeof en = {
  intro: 'Yr hyn y mae’r grŵp wedi gofyn amdano, gan bwy ac erbyn pryd. Y perchennog sy’n cynnig cau cam gweithredu, a’r grŵp sy’n cytuno.',
  counts: (open, overdue) => `${format.count(open, ACTIONS)} i’w wneud${overdue === 0 ? '.' : `, ${overdue} ohonynt yn hwyr.`}`,
  shown: (shown, all) => (shown === all ? `Dangosir ${format.count(all, ACTIONS)}` : `Dangosir ${shown} o ${all}`),
  more: (count) => `Dangos ${count} arall`,

  look: 'Chwilio a threfnu camau gweithredu',
  search: 'Chwilio',
  searchHint: 'Cyfeirnod, teitl, perchennog …',
  which: 'Statws',
  state: (state) => ({ toDo: 'Heb eu cau', open: 'Agored', proposedClosed: 'Cynigir eu cau', overdue: 'Hwyr', closed: 'Wedi cau', all: 'Pob un' })[state],
  whose: 'Perchennog',
  everybody: 'Pawb',
  mine: 'Fi',
  sort: 'Trefn',
  order: (order) => ({ due: 'Dyddiad cwblhau', ref: 'Cyfeirnod, y diweddaraf yn gyntaf', owner: 'Perchennog', priority: 'Blaenoriaeth' })[order],

  list: 'Camau gweithredu',
  asTable: 'Dangos fel tabl',
  progress: 'Codwyd a chwblhawyd dros amser',
  showProgress: 'Dangos cynnydd',
  hideProgress: 'Cuddio cynnydd',
  progressSays: (raised, ended) => `Codwyd ${format.count(raised, ACTIONS)} hyd yma; daeth ${ended} ohonynt i ben.`,
  raised: 'Codwyd',
  ended: 'Caewyd neu ollyngwyd',
  month: 'Mis',
  monthOf: (month) => `${format.month(Number(month.slice(5))).slice(0, 3)} ${month.slice(0, 4)}`,
  noProgress: 'Nid oes cam gweithredu wedi’i godi eto.',
  asList: 'Dangos fel rhestr',
  column: { ref: 'Cyfeirnod' },
  allActions: 'Pob cam gweithredu',
  notThere: 'Ni ellir dangos y cam gweithredu hwn',
  notThereHint: 'Nid yw yng nghofrestr y grŵp hwn. Chwiliwch amdano ymhlith yr holl gamau.',
  none: 'Dim camau gweithredu eto',
  noneHint: 'Bydd camau a nodir mewn cyfarfod yn ymddangos yma, a gall yr ysgrifennydd ychwanegu rhai eraill.',
  noneFound: 'Nid oes cam gweithredu’n cyfateb',
  noneFoundHint: 'Newidiwch y chwiliad neu’r statws.',
  showAll: 'Dangos pob un nad yw wedi’i gau',

  priorityName: (priority) => ({ high: 'Uchel', normal: 'Arferol', low: 'Isel' })[priority],
  carried: (times) => `cariwyd ymlaen gan ${format.count(times, TIMES)}`,
  evidence: (name, text) => `Dywed ${name} ei fod wedi’i gwblhau: ${text}`,
  closedBy: (name, day) => `Caewyd gan ${name}, ${day}`,
  droppedBy: (name, day) => `Gollyngwyd gan ${name}, ${day}`,
  noted: (text) => `“${text}”`,
  former: 'nid yw yn y cyfeiriadur mwyach',

  add: 'Ychwanegu cam gweithredu',
  added: (ref) => `Ychwanegwyd ${ref}.`,
  saved: (ref) => `Cadwyd ${ref}.`,
  field: { title: 'Beth sydd i’w wneud', owner: 'Perchennog', due: 'Dyddiad cwblhau', priority: 'Blaenoriaeth', from: 'O ble y daw', note: 'O nodyn', evidence: 'Sut y gellir gweld ei fod wedi’i gwblhau', reason: 'Rheswm' },
  choose: 'Dewiswch berson',
  noNote: 'Dim: nodwch ef isod',
  fromHint: 'Eitem neu gyfarfod; gellir ei adael yn wag.',
  pastDue: 'Mae’r diwrnod hwn wedi mynd heibio: bydd y cam yn hwyr ar unwaith.',
  save: 'Cadw',
  needed: 'Llenwch hwn.',
  saveAnyway: 'Cadw fy fersiwn i er hynny',
  conflict: 'Mae rhywun wedi newid y cam hwn tra oeddech yn ysgrifennu. Mae’r hyn a nodwyd gennych yma o hyd. Dyma fel y mae nawr:',
  now: (field, value) => `${{ title: 'I’w wneud', owner: 'Perchennog', due: 'Erbyn', priority: 'Blaenoriaeth' }[field]}: ${value}`,

  deed: (deed) => ({ done: 'Wedi’i wneud', change: 'Newid', close: 'Cau', keep: 'Cadw ar agor', drop: 'Gollwng', reopen: 'Ailagor' })[deed],
  about: (ref) => ` ${ref}`,
  form: (deed, ref) =>
    ({ done: `Cynnig cau ${ref}`, close: `Cau ${ref}`, keep: `Cadw ${ref} ar agor`, drop: `Gollwng ${ref} heb ei gwblhau`, reopen: `Ailagor ${ref}` })[deed],
  doneHint: 'Er enghraifft rhif newid, dolen neu ddyddiad. Bydd y grŵp yn ei weld wrth gytuno i gau’r cam.',
  closeHint: 'Nid yw’r perchennog wedi’i gynnig, felly dywedwch sut y’i cwblhawyd.',
  did: (deed, ref) =>
    ({ done: `Cynigir cau ${ref}.`, close: `Mae ${ref} wedi’i gau.`, keep: `Mae ${ref} yn aros ar agor.`, drop: `Mae ${ref} wedi’i ollwng.`, reopen: `Mae ${ref} ar agor eto.` })[deed],

  toAgree: (count) => `Cynigir eu cau: ${count}`,
  toAgreeHint: 'Dywed y perchnogion fod y rhain wedi’u cwblhau. Dewiswch y rhai y mae’r grŵp yn cytuno i’w cau.',
  chooseAll: 'Dewis pob un',
  chooseOne: (ref) => `Dewis ${ref}`,
  agree: (count) => (count === 0 ? 'Cytuno i gau' : `Cytuno i gau ${format.count(count, ACTIONS)}`),
  agreed: (count) => `Caewyd ${format.count(count, ACTIONS)}.`,
  nothingChosen: 'Dewiswch o leiaf un cam gweithredu yn gyntaf.',

  history: 'Hanes',
  readingHistory: 'Wrthi’n darllen yr hanes',
  noHistory: 'Ni ellid darllen yr hanes.',
  event: (what) => WHAT[what],
  byQuorate: 'Quorate',
  carriedOn: (day) => `gan gyfarfod ${day}`,
  before: (field, value) => `${{ title: 'yr hyn i’w wneud', owner: 'y perchennog', due: 'y dyddiad', priority: 'y flaenoriaeth' }[field]} gynt: ${value}`,
  day: (day) => format.day(day),
};
