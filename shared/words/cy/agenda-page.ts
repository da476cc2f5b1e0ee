import type { AgendaPageWords } from '../en/agenda-page.ts';
import { agendaChange } from './agenda-change.ts';
import { format } from './format.ts';

const MINUTES = { other: 'munud' };
const DAYS = { one: 'diwrnod', two: 'ddiwrnod', other: 'diwrnod' };
const ACTIONS = { one: 'cam gweithredu agored', two: 'gam gweithredu agored', few: 'cham gweithredu agored', many: 'cham gweithredu agored', other: 'cam gweithredu agored' };
const ITEMS = { other: 'eitem' };

const STATE: Readonly<Record<Parameters<AgendaPageWords['state']>[0], string>> = {
  draft: 'Drafft', publishing: 'Wrthi’n cael ei chyhoeddi', notPosted: 'Heb ei phostio', published: 'Wedi’i chyhoeddi', changed: 'Wedi newid ers ei chyhoeddi', closed: 'Mae’r cyfarfod wedi dechrau', cancelled: 'Cyfarfod wedi’i ganslo',
};

const STATE_LINE: Readonly<Record<Parameters<AgendaPageWords['state']>[0], string>> = {
  draft: 'Nid oes dim wedi’i bostio eto. Mae aelodau sy’n agor y dudalen hon yn ei gweld fel drafft.',
  publishing: 'Mae ei cherdyn ar ei ffordd i’r sianel. Mae’n cyfrif fel un a gyhoeddwyd cyn gynted ag y bydd yno.',
  notPosted: 'Ni dderbyniodd Teams y cerdyn, felly nid yw’r agenda wedi’i chyhoeddi. Mae’r negeseuon ar y trosolwg yn dangos pam, ac yn gadael i chi ei anfon eto.',
  published: 'Mae ei cherdyn yn y sianel.',
  changed: 'Mae’r sianel yn dal i ddangos yr hyn a gyhoeddwyd ddiwethaf. Cyhoeddwch y newidiadau i roi gwybod i bawb.',
  closed: 'Mae’r agenda’n aros fel yr oedd pan ddechreuodd y cyfarfod.',
  cancelled: 'Nid oes dim i’w gyhoeddi tra bo’r cyfarfod wedi’i ganslo.',
};

const STANDING: Readonly<Record<Exclude<Parameters<AgendaPageWords['standing']>[0], null>, string>> = {
  apologies: 'Ymddiheuriadau', lastRecord: 'Cofnod y cyfarfod diwethaf', mattersArising: 'Materion yn codi', reports: 'Adroddiadau grwpiau eraill', blockers: 'Rhwystrau', risks: 'Risgiau', otherBusiness: 'Unrhyw fater arall',
};

type Last = Parameters<AgendaPageWords['record']>[0];
const RECORD: Readonly<Record<Last['kind'], string>> = { actionLog: 'Log gweithredu', minutes: 'Cofnodion' };
const RECORD_STATE: Readonly<Record<Last['state'], string>> = { compiled: 'drafft', proposed: 'cynigiwyd, i’w gytuno', agreed: 'cytunwyd' };

export const agendaPage: AgendaPageWords = {
  state: (state) => STATE[state],
  stateLine: (state) => STATE_LINE[state],
  whereItStands: 'Ei sefyllfa',
  proposed: (by, moment, isCurrent) => `Cyflwynwyd i’r cadeirydd gan ${by}, ${moment}${isCurrent ? '.' : '; newidiwyd ers hynny.'}`,
  agreed: (by, moment, isCurrent) => `Cytunwyd gan ${by}, ${moment}${isCurrent ? '.' : '; newidiwyd ers hynny.'}`,
  pressed: (by, moment) => `Pwysodd ${by} Cyhoeddi, ${moment}.`,
  published: (version, by, moment) => `Fersiwn ${version}: cyhoeddwyd ${by === null ? 'yn awtomatig gan Quorate' : `gan ${by}`}, ${moment}`,
  history: 'Yr hyn a gyhoeddwyd, a’r hyn a newidiodd',
  itemsBy: (day) => `Mae eitemau i fod i mewn erbyn ${format.day(day)}.`,

  late: (lastDay) => `Mae’r agenda hon yn hwyrach nag y mae’r cylch gorchwyl yn ei ganiatáu: ${format.day(lastDay)} oedd ei diwrnod olaf.`,
  lateBecause: (reason, by) => `Y rheswm a roddodd ${by}: ${reason}`,
  sayWhy: 'Dweud pam y mae’n hwyr',
  changeWhy: 'Newid y rheswm',
  whyLate: 'Pam y mae’n hwyr?',
  whyLateHint: 'Mae pawb yn y grŵp yn gweld hyn, ac fe’i cedwir yn y dyddlyfr.',

  propose: 'Ei chyflwyno i’r cadeirydd',
  agree: 'Cytuno’r agenda hon',
  publish: 'Cyhoeddi yn y sianel',
  publishAsk: 'Mae hyn yn postio’r agenda yn y sianel i bawb ei hateb.',
  publishNow: 'Cyhoeddi nawr',
  publishChanges: 'Cyhoeddi’r newidiadau',
  saveFirst: 'Cadwch eich newidiadau’n gyntaf.',
  done: { proposeAgenda: 'Cyflwynwyd i’r cadeirydd.', agreeAgenda: 'Cytunwyd.', publishAgenda: 'Wrthi’n cyhoeddi.', explainLate: 'Nodwyd.', setPublishing: 'Cadwyd.', saveOrderOfBusiness: 'Cadwyd.', proposeItem: 'Cynigiwyd.', acceptProposal: 'Ar yr agenda.', declineProposal: 'Gwrthodwyd.', withdrawProposal: 'Tynnwyd yn ôl.', saveAgenda: 'Cadwyd.' },
  changesNow: 'Yr hyn y byddai cyhoeddi’n ei ddweud',

  publishing: 'Pryd y mae’n mynd allan',
  automatic: 'Ohoni’i hun, ar ei diwrnod olaf',
  byHand: 'Dim ond pan fydd rhywun yn ei chyhoeddi',
  byHandHint: 'Ar y diwrnod olaf caiff yr ysgrifennydd nodyn atgoffa preifat.',

  items: 'Eitemau',
  fits: (needed, available, left) =>
    left >= 0 ? `${needed} o ${format.count(available, MINUTES)}: ${left === 0 ? 'mae’n ffitio i’r dim' : `${left} dros ben`}.` : `${needed} o ${format.count(available, MINUTES)}: ${format.count(-left, MINUTES)} yn ormod.`,
  beyond: 'yn mynd heibio’r diwedd',
  none: 'Dim eitemau eto.',
  add: 'Ychwanegu eitem',
  edit: 'Newid',
  up: 'Symud i fyny',
  down: 'Symud i lawr',
  remove: 'Tynnu oddi ar yr agenda',
  about: (what) => `: ${what}`,
  moved: (title, place, of) => `${title}: bellach yn ${place} o ${of}.`,
  atEdge: 'Ni all symud ymhellach.',
  removed: (title) => `Tynnwyd oddi ar yr agenda: ${title}. Gallwch ddadwneud hyn.`,
  hasPapers: (title) => `Cedwir papurau o dan ${title}. Symudwch nhw i eitem arall cyn ei thynnu oddi ar yr agenda.`,
  undone: 'Dadwnaed.',
  unsaved: 'Wedi newid, a heb ei chadw eto.',
  save: 'Cadw’r agenda',
  undo: 'Dadwneud',
  discard: 'Gollwng fy newidiadau',
  discarded: 'Gollyngwyd eich newidiadau.',

  conflict: 'Mae rhywun arall wedi newid yr agenda hon yn y cyfamser',
  conflictLine: 'Ni throsysgrifennwyd dim, ac mae eich newidiadau yma o hyd. Dyma’r hyn a newidiodd y person arall:',
  conflictNothing: 'Dim byd sydd i’w weld yn y rhestr.',
  merge: 'Rhoi’r ddwy ynghyd',
  takeTheirs: 'Gollwng fy rhai i, cymryd eu rhai nhw',
  merged: 'Rhoddwyd y ddwy ynghyd. Gwiriwch y rhestr, yna cadwch hi.',
  clashes: 'Newidiodd y ddau ohonoch y rhain. Eich fersiwn chi sydd yn y rhestr:',
  clash: (title, field, theirs) =>
    field === 'removed' ? `${title}: tynnodd un ohonoch hi oddi ar yr agenda a newidiodd y llall hi; mae’n aros` : `${title}: ysgrifennodd y person arall “${theirs === '' ? '–' : theirs}” fel ${{ title: 'teitl', purpose: 'diben', presenter: 'cyflwynydd', minutes: 'munudau' }[field]}`,
  change: agendaChange,

  field: { title: 'Teitl', purpose: 'Beth mae’r grŵp i’w wneud', presenter: 'Cyflwynir gan', minutes: 'Munudau', standing: 'Eitem sefydlog', why: 'Pam y dylai fod ar yr agenda', for: 'Cyfarfod', place: 'Lle', note: 'Yr hyn a ddywedwch wrth y person' },
  presenterHint: 'Swydd neu rôl. Gwag: y cadeirydd.',
  fault: { missing: 'Llenwch hwn.', tooLong: (limit) => `Byrhewch hwn i ${limit} o nodau.`, minutes: (limit) => `Rhowch rif cyfan rhwng 0 a ${limit}.` },
  apply: 'Ei rhoi yn y rhestr',
  newItem: 'Eitem newydd',
  changeItem: (title) => `Newid yr eitem: ${title}`,

  attending: (attending, apologies, unanswered) => `${attending} yn dod, ${apologies} wedi anfon ymddiheuriadau, ${unanswered} heb ateb eto.`,
  lastRecord: (zone, starts) => `Cyfarfod ${format.date(zone, starts)}`,
  record: ({ kind, state }) => `${RECORD[kind]} (${RECORD_STATE[state]})`,
  corrections: (n) => format.count(n, { one: 'cywiriad', two: 'gywiriad', few: 'chywiriad', many: 'chywiriad', other: 'cywiriad' }),
  noRecord: 'nid yw ei gofnod wedi’i gynnig eto.',
  arising: (open, overdue) => (open === 0 ? 'Dim camau gweithredu agored.' : `${format.count(open, ACTIONS)}${overdue === 0 ? '' : `, ${overdue} yn hwyr`}.`),
  action: (owner, due, overdue) => `${owner}, erbyn ${format.shortDay(due)}${overdue ? ', yn hwyr' : ''}`,
  allActions: 'Pob cam gweithredu',
  reports: (bodies) => (bodies.length === 0 ? 'Nid oes grŵp yn adrodd i’r un hwn yn y fframwaith.' : `I adrodd: ${format.list(bodies)}.`),
  risks: (open, overdue) => (open === 0 ? 'Nid oes risg agored yn y gofrestr.' : `Risgiau agored: ${open}${overdue === 0 ? '' : `; ${overdue} ohonynt ag adolygiad hwyr`}.`),
  allRisks: 'Y gofrestr gyfan',
  risk: (score, owner, review) => [score, owner, review].filter((part) => part !== '').join(', '),
  blockers: (open, waiting) => (open === 0 ? 'Nid oes dim wedi’i rwystro.' : `Rhwystrau ar agor: ${open}${waiting === 0 ? '' : `; ${waiting} yn aros am benderfyniad`}.`),
  allBlockers: 'Pob un ohonynt',
  blocker: (number, age, remover, waited) =>
    [
      ...(number === null ? [] : [`ffrwd waith ${number}`]), format.count(age, DAYS), remover === null ? 'neb yn ei ddileu eto' : `yn cael ei ddileu gan ${remover}`,
      ...(waited === null ? [] : [`aros am benderfyniad ers ${format.count(waited, DAYS)}`]),
    ].join(', '),
  standing: (standing) => (standing === null ? 'Dim: eitem ar ei phen ei hun' : STANDING[standing]),

  proposals: 'Eitemau a gynigiwyd',
  proposalsHint: 'Gall unrhyw un yn y grŵp gynnig eitem, yma neu mewn sgwrs: “cynnig eitem: Diweddariad yr Hyrwyddwyr Digidol, 10 munud, i’w drafod”.',
  noProposals: 'Nid oes dim wedi’i gynnig.',
  proposeItem: 'Cynnig eitem',
  sendProposal: 'Cynnig hon',
  by: (name, day) => `Cynigiwyd gan ${name}, ${day}`,
  proposalState: (state) => ({ open: 'yn aros am yr ysgrifennydd', accepted: 'ar yr agenda', declined: 'heb ei derbyn', withdrawn: 'tynnwyd yn ôl' })[state],
  accept: 'Ei rhoi ar yr agenda hon',
  decline: 'Gwrthod',
  declineHint: 'Caiff y person a’i cynigiodd hyn fel neges breifat.',
  withdraw: 'Ei thynnu’n ôl',
  anyMeeting: 'Pa un bynnag sy’n dod nesaf',
  meetingOf: (date) => `Ar gyfer ${date}`,
  atEnd: 'Ar y diwedd',
  before: (number, title) => `Cyn ${number}. ${title}`,

  order: 'Trefn y busnes',
  orderHint: 'Mae pob cyfarfod newydd yn dechrau gyda’r eitemau hyn. Mae cyfarfodydd nad oes neb wedi gweithio arnynt eto yn dilyn newid.',
  orderCount: (n, minutes) => `${format.count(n, ITEMS)}, ${format.count(minutes, MINUTES)}.`,
  changeOrder: 'Newid trefn y busnes',
  saveOrder: 'Cadw trefn y busnes',
  orderChanged: 'Mae rhywun arall wedi newid trefn y busnes yn y cyfamser. Ni throsysgrifennwyd dim. Mae eich un chi yma o hyd: cymharwch hi â’u hun nhw, yna cadwch hi neu ganslo.',
  theirOrder: 'Fel y mae nawr',
  cancel: 'Canslo',
};
