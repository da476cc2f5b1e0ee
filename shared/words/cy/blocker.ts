import type { blocker as en } from '../en/blocker.ts';
import { format } from './format.ts';

type Doubt = Parameters<typeof en.because>[0];
type Saying = Parameters<typeof en.title>[0];

const BECAUSE: Readonly<Record<Doubt, string>> = {
  noTitle: 'Beth sydd yn y ffordd? Nid wyf wedi codi dim eto.',
  longTitle: 'Mae hynny’n rhy hir i deitl. Rhowch ef mewn un llinell o hyd at 200 nod.',
  negated: 'Gwelais air nacaol yn hynny, felly nid wyf wedi codi dim.',
  question: 'Mae hynny’n darllen fel cwestiwn, felly nid wyf wedi codi dim eto.',
  notPlain: 'Nid wyf yn siŵr beth sydd yn y ffordd, felly nid wyf wedi codi dim eto.',
  which: 'Mae gan ddwy strategaeth ffrwd waith â’r rhif hwnnw. Dewiswch yr un sydd wedi’i rhwystro.',
};

const TITLE: Readonly<Record<Saying, (ref: string) => string>> = {
  raised: (ref) => `Codwyd rhwystr: ${ref}`,
  arrived: (ref) => `Mae rhwystr wedi dod i fyny atoch: ${ref}`,
  due: (ref) => `A yw ${ref} allan o’r ffordd?`,
  offered: (ref) => `A wnewch chi ddileu ${ref}?`,
  untaken: (ref) => `Nid oes neb wedi ymgymryd â ${ref}`,
  ended: (ref) => `Mae ${ref} wedi dod i ben`,
  answeredAbove: (ref) => `Mae ateb ynghylch ${ref}`,
};

const days = (count: number): string => format.count(count, { one: 'diwrnod', two: 'ddiwrnod', other: 'diwrnod' });

export const blocker: typeof en = {
  because: (doubt) => BECAUSE[doubt],
  asked: 'Cyn i mi ei godi',
  raise: 'Codi rhwystr',
  raiseIt: 'Codi hwn',
  form: { title: 'Beth sydd yn y ffordd', titleError: 'Dywedwch mewn un llinell o hyd at 200 nod beth sydd yn y ffordd.', work: 'Yr hyn y mae’n ei atal', workError: 'Dewiswch un, neu ddim un.', noWork: 'Dim un ffrwd waith benodol', due: 'Rwy’n bwriadu ei ddileu erbyn', dueError: 'Dewiswch ddiwrnod o heddiw ymlaen.' },
  noted: (ref) => `Codwyd fel ${ref}`,
  notedLine: 'Bydd y grŵp yn clywed amdano yn y sianel, a bydd ar yr agenda nesaf.',
  title: (says, ref) => TITLE[says](ref),
  take: 'Byddaf yn ei ddileu',
  taken: (ref, name) => `Bydd ${name} yn dileu ${ref}`,
  already: 'Felly yr oedd eisoes. Ni newidiwyd dim.',
  works: (number, title, strategy) => `Ffrwd waith ${number}: ${title}${strategy === null ? '' : ` (${strategy})`}`,
  stops: 'Yn atal',
  raisedBy: 'Codwyd gan',
  remover: 'Yn cael ei ddileu gan',
  nobody: 'Neb eto',
  by: (name, due) => (due === null ? name : `${name}, erbyn ${format.day(due)}`),
  askedOf: (name) => `Gofynnwyd i ${name}`,
  age: 'Yn sefyll ers',
  days,
  waiting: 'Yn aros am benderfyniad',
  waited: (count) => (count === 0 ? 'ers heddiw' : `ers ${days(count)}`),
  decided: 'Penderfyniad',
  decidedIn: (count) => `a wnaed ar ôl ${days(count)}`,
  late: (due) => `Roedd i fod wedi’i ddileu erbyn ${format.day(due)}.`,
  today: 'Eich bwriad oedd ei ddileu erbyn heddiw.',
  untaken: 'Nid oes aelod o’r bwrdd wedi ymgymryd â’i ddileu. Ymgymerwch ag ef, neu gofynnwch i rywun yn y tab.',
  dueHow: 'Dywedwch yn y tab sut y cafodd ei ddileu, gosodwch ddiwrnod arall, neu trosglwyddwch ef.',
  offeredLine: (by) => `Mae ${by} yn gofyn i chi ymgymryd ag ef. Gallwch hefyd wrthod yn y tab.`,
  removed: (by) => `Dilëwyd gan ${by}`,
  withdrawn: (by) => `Tynnwyd yn ôl gan ${by}`,
  above: (body, state) => (state === 'removed' ? `Mae ${body} yn dweud ei fod allan o’r ffordd yno.` : `Mae ${body} wedi’i dynnu’n ôl yno.`),
  from: (group) => `Daw oddi wrth ${group}.`,
  open: 'Agor y rhwystr',
  all: 'Pob rhwystr',
  list: 'Beth sydd wedi’i rwystro',
  none: 'Nid oes dim wedi’i rwystro.',
  count: (open, waiting) => `${format.count(open, { one: 'rhwystr', two: 'rwystr', other: 'rhwystr' })} ar agor${waiting === 0 ? '' : `, ${waiting} yn aros am benderfyniad`}`,
  more: (n) => `a ${n} arall yn y tab`,
};
