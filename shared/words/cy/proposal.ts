import type { proposal as en } from '../en/proposal.ts';
import { agendaChange } from './agenda-change.ts';
import { format } from './format.ts';

const ITEMS = { one: 'eitem', two: 'eitem', other: 'eitem' };

const BECAUSE: Readonly<Record<Parameters<typeof en.because>[0], string>> = {
  noTitle: 'Beth ddylai teitl yr eitem fod? Nid wyf wedi cynnig dim eto.',
  longTitle: 'Mae’r teitl hwnnw’n rhy hir i agenda. Byrhewch ef, a byddaf yn ei gynnig.',
  negated: 'Gwelais air nacaol yn hynny, felly nid wyf wedi cynnig dim.',
  question: 'Mae hynny’n darllen fel cwestiwn, felly nid wyf wedi cynnig dim eto.',
  notPlain: 'Nid wyf yn siŵr beth ddylai teitl yr eitem fod, felly nid wyf wedi cynnig dim eto.',
  severalThings: 'Rhoesoch ddau hyd neu ddau ddiben, felly nid wyf wedi cynnig dim eto.',
  minutes: 'Mae eitem yn para rhwng 0 a 480 munud. Nid wyf wedi cynnig dim eto.',
};

export const proposal: typeof en = {
  change: agendaChange,
  because: (doubt) => BECAUSE[doubt],
  asked: 'Cyn i mi ei chynnig',
  button: 'Cynnig eitem',
  checkButton: 'Gwirio a’i chynnig',
  send: 'Cynnig hon',
  form: { title: 'Teitl yr eitem', titleError: 'Rhowch deitl o hyd at 200 nod i’r eitem.', purpose: 'Beth mae’r grŵp i’w wneud', purposeError: 'Dewiswch un.', minutes: 'Munudau', minutesError: 'Rhif cyfan o 0 i 480.' },
  proposed: (title) => `Cynigiwyd: ${title}`,
  forMeeting: (when) => `Ar gyfer y cyfarfod ar ${when}.`,
  forNext: 'Ar gyfer y cyfarfod nesaf. Nid oes un yn y calendr eto.',
  decides: 'Bydd yr ysgrifennydd yn ei rhoi ar yr agenda neu’n dweud pam na wneir hynny, a chewch glywed yma.',
  open: 'Agor yr agenda',

  itemsCall: 'Eitemau ar gyfer yr agenda, os gwelwch yn dda',
  itemsCallLine: (zone, starts, lastDay) => `Ar gyfer y cyfarfod ar ${format.moment(zone, starts)}: cynigiwch eitemau hyd ${format.day(lastDay)}.`,
  itemsCallHow: 'Pwyswch y botwm, cynigiwch yn y tab, neu teipiwch: cynnig eitem: Diweddariad yr Hyrwyddwyr Digidol, 10 munud, i’w drafod',

  changed: (version) => `Mae’r agenda wedi newid (fersiwn ${version})`,
  changedLine: (zone, starts) => `Ar gyfer y cyfarfod ar ${format.moment(zone, starts)}. Yr hyn sy’n newydd:`,
  changedMore: (n) => `a ${n} newid arall yn y tab`,

  toAgree: 'Cyflwynir agenda i chi',
  toAgreeLine: (zone, starts, by) => `Mae ${by === '' ? 'yr ysgrifennydd' : by} yn gofyn i chi gytuno’r agenda ar gyfer y cyfarfod ar ${format.moment(zone, starts)}.`,
  toAgreeFits: (items, needed, available) => `${format.count(items, ITEMS)}, ${needed} o ${available} munud.`,
  toAgreeLastDay: (day) => `Y diwrnod olaf i’w chyhoeddi yw ${format.day(day)}.`,
  toAgreeOpen: 'Ei darllen a’i chytuno',

  waits: 'Mae’r agenda’n aros amdanoch',
  waitsLine: (zone, starts) => `Nid yw’r agenda ar gyfer y cyfarfod ar ${format.moment(zone, starts)} wedi’i chyhoeddi eto. Mae eich grŵp yn cyhoeddi â llaw, felly nid oes dim yn mynd allan ohono’i hun.`,
  waitsLastDay: (day, isOver) => (isOver ? `Ei diwrnod olaf oedd ${format.day(day)}.` : `Heddiw, ${format.day(day)}, yw ei diwrnod olaf.`),
  waitsOpen: 'Edrych arni a’i chyhoeddi',

  accepted: 'Mae eich eitem ar yr agenda',
  acceptedLine: (title, zone, starts) => (starts === null ? title : `${title}: ar gyfer y cyfarfod ar ${format.moment(zone, starts)}.`),
  declined: 'Ni dderbyniwyd eich eitem',
  declinedLine: (title) => title,
  note: (by, note) => (by === '' ? note : `${by}: ${note}`),
};
