import type { Band } from '../../domain/risk.ts';
import type { glance as en } from '../en/glance.ts';
import { format } from './format.ts';

// after a number the noun stays singular; 2 softens it
const DAYS = { two: 'ddiwrnod', other: 'diwrnod' };
const WORKING = { two: 'ddiwrnod gwaith', other: 'diwrnod gwaith' };
const BAND: Readonly<Record<Band, string>> = { low: 'isel', medium: 'canolig', high: 'uchel', veryHigh: 'uchel iawn' };
const RAG = { green: 'gwyrdd', amber: 'oren', red: 'coch', none: 'heb adroddiad' } as const;

export const glance: typeof en = {
  title: 'Cipolwg',
  meeting: 'Y cyfarfod nesaf',
  noMeeting: 'Dim wedi’i gynllunio',
  cancelled: 'Wedi’i ganslo',
  quorum: (coming, needed) => `${coming} yn dod; angen ${needed}`,
  verdict: (verdict) => ({ quorate: 'Cworwm', open: 'Dim cworwm eto', inquorate: 'Dim cworwm' })[verdict],
  papers: 'Agenda a phapurau',
  clock: (state, days) => ({ counting: `${format.count(days, WORKING)} ar ôl`, dueToday: 'Heddiw yw’r dyddiad', overdue: 'Hwyr', inTime: 'Allan mewn pryd', late: 'Allan yn hwyr', noNotice: 'Dim angen rhybudd' })[state],
  lastDay: (day) => `Diwrnod olaf ${day}`,
  board: 'Ffrydiau gwaith',
  count: (rag, count) => `${count} ${RAG[rag]}`,
  stale: (count) => `Gwyrdd heb dystiolaeth ddiweddar: ${count}`,
  late: (count) => `Heibio’r diwrnod i fod yn wyrdd: ${count}`,
  allFresh: 'Adroddwyd ar bob un, â thystiolaeth ddiweddar',
  noBoard: 'Dim wedi’u gosod',
  blocked: 'Wedi’i rwystro',
  nothing: 'Dim byd',
  blockers: (count) => format.count(count, { two: 'rwystr', few: 'rhwystr', many: 'rhwystr', other: 'rhwystr' }),
  oldest: (ref, days) => `${ref} ers ${format.count(days, DAYS)}`,
  waited: (days) => `disgwylir penderfyniad ers ${format.count(days, DAYS)}`,
  remover: (name) => (name === null ? 'neb yn ei ddileu' : `${name} sy’n ei ddileu`),
  due: 'O fewn saith diwrnod',
  actions: (count) => format.count(count, { two: 'gam gweithredu', few: 'cham gweithredu', many: 'cham gweithredu', other: 'cam gweithredu' }),
  overdue: (count) => `${count} yn hwyr`,
  first: (ref, name) => (name === '' ? `Cyntaf: ${ref}` : `Cyntaf: ${ref}, ${name}`),
  risks: 'Y risg uchaf',
  risk: (score, band) => `${score}, ${BAND[band]}`,
  open: (count) => `${count} ar agor`,
  reviews: (count) => `Adolygiadau hwyr: ${count}`,
  messages: 'Negeseuon',
  undelivered: (count) => `${count} heb eu hanfon`,
  delivered: 'Pob un wedi’i hanfon',
};
