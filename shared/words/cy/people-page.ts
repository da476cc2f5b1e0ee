import type { PeoplePageWords } from '../en/people-page.ts';
import { format } from './format.ts';

const SEATS = { one: 'sedd', two: 'sedd', other: 'sedd' };
const PEOPLE = { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' };

export const people: PeoplePageWords = {
  title: 'Pobl a swyddi',
  intro: 'Mae seddi’n perthyn i swyddi, a phobl sy’n dal y swyddi. Yma, gan swyddogion y grŵp ei hun, y penderfynir pwy sy’n cael ei gyfrif, byth drwy newid yn Teams yn unig.',
  counted: (seats, members, needed) => `${format.count(seats, SEATS)}, gan gyfrif ${format.count(members, PEOPLE)}; mae’r cworwm yn gofyn am ${needed}.`,
  vacancies: (count) => `Seddi gwag: ${count}.`,

  pending: 'I chi benderfynu',
  pendingIntro: 'Mae’r tîm yn Teams neu’r cyfeiriadur wedi newid. Nid oes dim yn newid yma nes i chi benderfynu.',
  change: (kind, name, posts, title) =>
    ({
      left: `Nid yw ${name} yn y tîm mwyach, ac mae’n dal: ${posts}.`,
      joined: `Mae ${name} wedi dod, gyda’r swydd: ${posts}.`,
      postChanged: `Mae ${name} yn dal ${posts}, ac mae’r cyfeiriadur bellach yn dweud: ${title ?? ''}.`,
    })[kind],
  effect: (now, then, needed) => `Cyfrifir ${format.count(now, PEOPLE)} nawr; ${then} fyddai’r nifer wedyn. Mae’r cworwm yn gofyn am ${needed} nawr.`,
  noEffect: 'Mae’r nifer y cyfrifir y cworwm ohono yn aros yr un fath.',
  noticed: (moment) => `Sylwyd ${moment}`,
  decision: (how, kind) =>
    ({
      keep: kind === 'joined' ? 'Ddim yn aelod: gadael y seddi fel y maent' : 'Yn aelod o hyd: cadw’r sedd',
      vacate: 'Mae’r sedd yn wag o heddiw ymlaen',
      seat: 'Yn cymryd y sedd o heddiw ymlaen',
      renamed: 'Yr un person, yr un swydd dan ei henw newydd',
    })[how],
  decided: 'Penderfynwyd.',

  seats: 'Seddi',
  vacant: 'Gwag',
  since: (day) => `ers ${format.day(day)}`,
  from: (day) => `o ${format.day(day)}`,
  between: (from, until) => `${format.day(from)} hyd ${format.day(until)}`,
  alsoHolds: (roles) => `Hefyd yn eistedd fel ${format.list(roles)}, ac yn cael ei gyfrif unwaith.`,
  areas: (areas) => `Yn siarad dros ${format.list(areas)}`,
  elected: 'Aelod etholedig',
  officer: 'Swyddog',
  standing: (standing) => ({ core: 'Aelod craidd', calledIn: 'Yn cael ei alw pan fo angen; nid yw’n cyfrif at y cworwm oni bai bod y cylch gorchwyl yn dweud hynny' })[standing],
  formerly: (post, until) => `Gelwid yn ${post} hyd ${format.day(until)}`,
  history: 'Pwy fu’n ei dal',

  officers: 'Cymorth i’r grŵp',
  secretary: 'Ysgrifennydd',
  deputySecretary: 'Dirprwy ysgrifennydd',
  officersHint: 'Nid yw’r naill na’r llall yn aelod drwy hyn: nid ydynt yn cael eu cyfrif.',
  nobody: 'Neb',

  others: 'Hefyd yn y tîm',
  othersHint: 'Yn y tîm yn Teams ac mewn dim sedd: heb eu cyfrif.',
  guest: 'gwestai',

  addSeat: 'Ychwanegu sedd',
  editSeat: (post) => `Newid y sedd: ${post}`,
  changeSeat: 'Newid y sedd',
  changeHolder: 'Newid pwy sy’n ei dal',
  removeSeat: 'Dileu’r sedd',
  removeAsk: (post) => `Dileu’r sedd “${post}” o heddiw ymlaen? Mae pwy fu’n ei dal, a’u presenoldeb, yn aros yn y cofnod.`,
  changeOfficers: 'Newid',
  about: (what) => `: ${what}`,
  save: 'Cadw',
  remove: 'Dileu',
  saved: 'Cadwyd.',
  field: {
    role: 'Rôl', post: 'Swydd', areas: 'Yn siarad dros', elected: 'Aelod etholedig sy’n ei dal', standing: 'Aelodaeth', renamed: 'Beth sydd wedi newid', holder: 'Pwy sy’n ei dal', from: 'O',
  },
  areasHint: 'Gwasanaethau neu bynciau, un i bob llinell. Gellir ei adael yn wag.',
  renamed: { yes: 'Mae gan y swydd enw newydd; mae ei hanes yn parhau', no: 'Cywirir camgymeriad' },
};
