import type { FoundKind } from '../../domain/found.ts';
import type { RequestState } from '../../domain/request.ts';
import type { minePage as en } from '../en/mine-page.ts';
import { format } from './format.ts';

// after a number the noun stays singular; 2 softens it
const DAYS = { two: 'ddiwrnod', other: 'diwrnod' };
const KIND: Readonly<Record<FoundKind, string>> = {
  action: 'Camau gweithredu', decision: 'Penderfyniadau', meeting: 'Cyfarfodydd', item: 'Eitemau agenda', paper: 'Papurau', workstream: 'Ffrydiau gwaith', blocker: 'Rhwystrau', risk: 'Risgiau', request: 'Ceisiadau',
  record: 'Cofnodion cyfarfodydd', clause: 'Cylch gorchwyl',
};
const STATE: Readonly<Record<RequestState, string>> = {
  submitted: 'heb ei ystyried eto', triaged: 'wedi’i ystyried gan swyddog', onAgenda: 'ar agenda', decided: 'wedi’i benderfynu', declined: 'wedi’i wrthod', withdrawn: 'wedi’i dynnu’n ôl',
};

export const minePage: typeof en = {
  intro: 'Yr hyn sydd gennych i’w wneud a’r hyn yr ydych yn aros amdano, yn eich holl grwpiau.',
  count: (tasks, groups) => `Pethau: ${tasks}; grwpiau: ${groups}`,
  urgency: (urgency) => ({ overdue: 'Hwyr', today: 'Heddiw', week: 'Yn y saith diwrnod nesaf', later: 'Yn ddiweddarach', waiting: 'Aros am eraill' })[urgency],
  none: 'Nid oes dim yn aros amdanoch',
  noneHint: 'Bydd eich camau gweithredu, cyfarfodydd i’w hateb, adroddiadau, rhwystrau, risgiau a cheisiadau yn ymddangos yma cyn gynted ag y bydd rhai.',
  left: (days) => (days < 0 ? `${format.count(-days, DAYS)} yn hwyr` : days === 0 ? 'heddiw' : days === 1 ? 'yfory' : `ymhen ${format.count(days, DAYS)}`),
  action: (proposed) => (proposed ? 'Cam gweithredu; rhaid i’r grŵp gytuno eto ei fod wedi’i gwblhau' : 'Cam gweithredu'),
  answer: 'A fyddwch yn dod i’r cyfarfod hwn?',
  highlight: (number) => `Adroddiad uchafbwyntiau ffrwd waith ${number}`,
  blocker: 'Rhwystr yr ydych chi’n ei ddileu',
  risk: 'Risg sy’n eiddo i chi, i’w hadolygu',
  advice: 'Gofynnir am eich cyngor',
  request: (state) => `Eich cais, ${STATE[state]}`,
  clearance: (clearer) => `Gofynnir am eich sylwadau ${{ constitutional: 'cyfansoddiadol', finance: 'ariannol', humanResources: 'adnoddau dynol' }[clearer]}`,
  proposals: (count) => `Eitemau a gynigiwyd sy’n aros am eich penderfyniad: ${count}`,
  calls: (count) => `Cyfarfodydd y gofynnwyd amdanynt sy’n aros am eich cytundeb: ${count}`,
  requests: (count) => `Ceisiadau sy’n aros i gael eu trafod: ${count}`,
  changes: (count) => `Newidiadau yn y tîm sy’n aros am benderfyniad ar y seddi: ${count}`,
  settle: 'I’w benderfynu',
  hidden: 'Papur cyfyngedig',

  searchIntro: 'Cyfarfodydd, agendâu, papurau, penderfyniadau, camau gweithredu, ffrydiau gwaith, rhwystrau, risgiau, ceisiadau, cofnodion a chylchoedd gorchwyl eich holl grwpiau, cyn belled ag y cewch eu gweld.',
  words: 'Geiriau',
  wordsHint: 'Er enghraifft cyfeirnod, teitl neu ran o frawddeg',
  where: 'Grŵp',
  everywhere: 'Fy holl grwpiau',
  kind: 'Math',
  everyKind: 'Popeth',
  kindName: (kind) => KIND[kind],
  counted: (kind, count, most) => `${KIND[kind]} (${count >= most ? `mwy na ${most - 1}` : count})`,
  found: (count, most) => (count === 0 ? 'Ni chanfuwyd dim.' : count >= most ? `Canfuwyd mwy na ${most - 1}.` : `Canfuwyd ${count}.`),
  notFound: (words) => `Nid oes dim yn dweud “${words}”`,
  notFoundHint: 'Rhowch gynnig ar lai o eiriau neu ffurf arall arnynt. Ei ddarllenwyr yn unig sy’n canfod yr hyn sy’n gyfyngedig.',
  start: 'Teipiwch ddwy lythyren o leiaf',
  startHint: 'Chwilir am bob gair a deipiwch; nid yw acenion na phriflythrennau’n cyfrif.',
  more: 'Dangos mwy',
  meetingOf: 'Cyfarfod',
  itemNumber: (number) => `Eitem ${number}`,
  record: (kind) => (kind === 'minutes' ? 'Cofnodion' : 'Log gweithredu'),
  termsVersion: (version) => `Cylch gorchwyl ${version}`,
  workstream: (number) => `Ffrwd waith ${number}`,
};
