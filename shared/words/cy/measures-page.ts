import { FEW, type MeasureKind, type Read } from '../../domain/measure.ts';
import type { measuresPage as en } from '../en/measures-page.ts';
import { format } from './format.ts';

const KIND: Readonly<Record<MeasureKind, string>> = {
  share: 'Faint o’r cyfan, fesul rhan',
  cohort: 'Faint o bob grŵp o bobl',
  mix: 'Sut mae rhannau’n sefyll wrth ei gilydd',
};

const HINT: Readonly<Record<MeasureKind, string>> = {
  share: 'Er enghraifft dysgu fesul pwnc, neu ddefnydd fesul gwasanaeth: 340 o 1,200.',
  cohort: 'Er enghraifft hyfforddiant arweinyddiaeth ymhlith y tair haen uchaf, ac ymhlith Aelodau.',
  mix: 'Er enghraifft staff parhaol a chontractwyr: 40 ac 8.',
};

const number = (value: number): string => value.toLocaleString('cy-GB');
const few = `llai na ${FEW.toString()}`;

const counted = ({ count, total, hides }: Read): string => {
  if (hides === 'either') return total === null ? 'heb ei ddangos' : `heb ei ddangos, o ${number(total)}`;
  if (count === null && total === null) return few;
  if (hides === 'rest') return `pawb ond ${few} o ${number(total ?? 0)}`;
  const shown = count === null ? few : number(count);
  return total === null ? shown : `${shown} o ${number(total)}`;
};

export const measuresPage: typeof en = {
  ofWorkstream: 'Mesurau',
  own: 'Defnydd a mesurau eraill',
  intro: 'Symiau yn unig, a byth enw.',
  keptBack: `O ran pobl, dangosir rhif o dan ${FEW.toString()} fel “${few}”.`,
  keptBackWriter: `Chi sy’n cofnodi’r rhain, felly cewch ddarllen pob rhif. Mae pawb arall yn darllen “${few}” lle mae cyn lleied o bobl.`,
  none: 'Nid oes dim yn cael ei gyfrif eto',
  noneHint: 'Ychwanegwch fesur: pa gyfran o bobl neu wasanaethau, pa rannau ohoni, ac o ble y daw’r rhifau.',
  origins: 'O ble y daeth hyn',
  origin: (ref) => `${ref}, comisiynwyd`,
  on: (day) => `ar ${format.day(day)}`,
  noReading: 'Dim wedi’i gyfrif eto.',
  latest: (day, source) => `${format.day(day)}, o ${source}`,
  ended: 'Ddim yn cael ei gyfrif mwyach',
  endedOnes: (count) => `Ddim yn cael eu cyfrif mwyach (${count})`,
  takeUp: 'Defnydd',
  of: (workstream) => `Ffrwd waith ${workstream}`,
  column: { part: 'Rhan', now: 'Diweddaraf', trend: 'Ers yr un cynt', time: 'Dros amser' },
  figure: (read) => (read.share === null ? counted(read) : `${counted(read)} (${read.share.toString()}%)`),
  ratio: (first, second, by) => `${first} i ${second}: ${by.toString()} i 1`,
  trend: (trend) => {
    if (trend === null) return '';
    const by = trend.points ? `${trend.by.toString()} pwynt` : number(trend.by);
    return { up: `i fyny o ${by}`, down: `i lawr o ${by}`, same: 'yr un fath' }[trend.way];
  },
  noTrend: 'ni ellir ei ddweud',
  firstOne: 'cyfrif cyntaf',
  asTable: (count) => `Pob cyfrif (${count.toString()}) fel tabl`,
  day: 'Diwrnod',
  source: 'Ffynhonnell',
  by: (name) => (name === '' ? 'cofnodwyd gan rywun nad yw yn y cyfeiriadur bellach' : `cofnodwyd gan ${name}`),
  corrected: (day, name, why) => `Cywirwyd: “${why}”. Yr hyn a gofnodwyd gan ${name === '' ? 'rywun nad yw yn y cyfeiriadur bellach' : name} ar gyfer ${format.day(day)}:`,
  add: 'Ychwanegu mesur',
  change: 'Newid',
  count: 'Cofnodi cyfrif',
  correct: 'Cywiro',
  about: (title) => ` ${title}`,
  aboutDay: (title, day) => ` ${title}, ${format.day(day)}`,
  changeIt: (title) => `Newid ${title}`,
  countIt: (title) => `Cofnodi cyfrif: ${title}`,
  correctIt: (title, day) => `Cywiro ${title}, ${format.day(day)}`,
  field: { title: 'Yr hyn a fesurir', kind: 'Math', people: 'Mae’n cyfrif pobl', takeUp: 'Defnydd o wasanaethau ydyw: dangoser gyda’r hyrwyddwyr hefyd', workstream: 'Yn perthyn i', parts: 'Rhannau', ended: 'Nid yw’n cael ei gyfrif mwyach', day: 'Diwrnod y cyfrif', source: 'O ble y daw’r rhifau', why: 'Pam y cywirir ef' },
  part: (at) => `Rhan ${at.toString()}`,
  addPart: 'Ychwanegu rhan',
  removePart: 'Tynnu',
  groupsOwn: 'Y grŵp ei hun',
  kind: (kind) => KIND[kind],
  kindHint: (kind) => HINT[kind],
  peopleHint: `Yna cedwir rhifau o dan ${FEW.toString()} yn ôl.`,
  partCount: (part) => `${part}: nifer`,
  partTotal: (part) => `${part}: o’r cyfan`,
  wholeNumber: 'Ysgrifennwch rif cyfan, er enghraifft 340.',
  dayNeeded: 'Rhowch ddyddiad.',
  save: 'Cadw',
  saveAnyway: 'Cadw f’un i er hynny',
  conflict: 'Mae rhywun wedi newid y mesur hwn tra oeddech yn ysgrifennu. Mae’r hyn a roesoch yma o hyd. Mae bellach yn dweud:',
  saved: (title) => `Cadwyd ${title}.`,
  counted: (title) => `Cadwyd y cyfrif o ${title}.`,
};
