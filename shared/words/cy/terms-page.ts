import type { Day } from '../../domain/time.ts';
import type { termsPage as en } from '../en/terms-page.ts';
import { format } from './format.ts';

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const on = (day: Day | null): string => (day === null ? ', heb nodi dyddiad' : ` ar ${format.day(day)}`);

export const termsPage: typeof en = {
  version: (version) => `Fersiwn ${version}`,
  state: (state) => ({ toCome: 'I ddod', inForce: 'Mewn grym', past: 'Ddim mewn grym mwyach' })[state],
  approved: 'Wedi’i chymeradwyo',
  notApproved: 'Heb ei chymeradwyo',
  since: (state, day) => ({ toCome: `Daw i rym ar ${format.day(day)}`, inForce: `Mewn grym ers ${format.day(day)}`, past: `Daeth i rym ar ${format.day(day)}` })[state],
  adopted: (name, date) => (name === null ? `Daethpwyd â hi i Quorate ar ${date}` : `Rhoddwyd mewn grym yn Quorate gan ${name} ar ${date}`),
  cover: (cover) => `Ar y clawr: ${cover}`,

  unapproved: (version) => `Nid yw’r fersiwn gyfredol, ${version}, wedi’i chymeradwyo.`,
  lastApproval: (version, by, day) => {
    const who = by.length === 0 ? '' : ` gan ${format.list(by)}`;
    return version === null ? `Nid yw’r gymeradwyaeth${who}${on(day)} yn dweud i ba fersiwn y mae’n perthyn.` : `Cymeradwywyd fersiwn ${version}${who}${on(day)}.`;
  },
  neverApproved: 'Ni chymeradwywyd unrhyw fersiwn ohoni.',
  unapprovedAdvice: 'Mae Quorate yn ei dilyn er hynny: dyma’r hyn y mae’r grŵp wedi’i roi mewn grym.',

  findings: 'Yr hyn y mae’r ddogfen yn ei adael yn agored neu’n ei wrth-ddweud',
  findingsIntro: 'Ni ddyfeisiwyd dim ar gyfer y rhain; mater i’r grŵp ei setlo yw pob un.',
  noFindings: 'Ni chafwyd dim y mae’r ddogfen yn ei adael yn agored neu’n ei wrth-ddweud.',

  rules: 'Y rheolau',
  rulesIntro: 'Yr hyn y mae Quorate yn ei ddilyn, gyda’r frawddeg o’r ddogfen y daw pob rheol ohoni.',
  stated: (stated, all) => `${stated} o ${all} wedi’u nodi`,
  unstated: 'Heb eu nodi yn y ddogfen',
  unstatedIntro: 'Lle mae’r ddogfen yn dawel, mae’r grŵp yn dilyn y rhain nes iddo ddweud fel arall.',
  goesByThis: 'Heb ei nodi yn y ddogfen; dyma’r hyn y mae’r grŵp yn ei ddilyn.',
  setIn: (version) => `Heb newid ers fersiwn ${version}`,
  newIn: (version) => `Newidiwyd yn fersiwn ${version}`,

  about: 'Diben ac amcanion',
  purpose: 'Diben',
  objectives: 'Amcanion',
  noPurpose: 'Nid yw’r ddogfen yn nodi diben.',

  history: 'Fersiynau’r ddogfen',
  historyIntro: 'Fel y mae ei thabl ei hun yn eu rhestru.',
  noHistory: 'Nid oes gan y ddogfen dabl o’i fersiynau.',
  noDate: 'Dim dyddiad wedi’i nodi',
  author: (author) => (author === null ? 'Dim awdur wedi’i nodi' : `Gan ${author}`),
  noSummary: 'Dim crynodeb o’r newid wedi’i nodi',
  current: 'hon',

  approvals: 'Cymeradwyaethau',
  noApprovals: 'Nid oes cymeradwyaeth wedi’i chofnodi.',
  approval: (version, by) => upper(`${version === null ? 'cymeradwywyd' : `cymeradwywyd fersiwn ${version}`}${by.length === 0 ? '' : ` gan ${format.list(by)}`}`),
  notSupplied: 'Wedi’u henwi ynddi ond heb eu cynnwys',

  unread: 'Brawddegau na throdd Quorate yn rheolau',
  unreadIntro: (count) => (count === 1
    ? 'Mae’r frawddeg hon yn edrych fel rheol ond ni chafodd ei deall. Mae’r grŵp yn cadw ati ei hun.'
    : `Mae’r brawddegau hyn (${count}) yn edrych fel rheolau ond ni chawsant eu deall. Mae’r grŵp yn cadw atynt ei hun.`),

  others: 'Fersiynau a gedwir yn Quorate',
  show: (version) => `Dangos fersiwn ${version}`,
  shown: (version) => `Mae fersiwn ${version} i’w gweld yn awr.`,
  looking: (version) => `Rydych yn edrych ar fersiwn ${version}, nad yw mewn grym.`,
  toCurrent: (version) => `Yn ôl i fersiwn ${version}`,

  record: 'Cofnodi cymeradwyaeth',
  recordOf: (version) => `Cofnodi cymeradwyo fersiwn ${version}`,
  by: 'Cymeradwywyd gan',
  byHint: 'Pobl neu gyrff, un ar bob llinell.',
  byNeeded: 'Enwch o leiaf un person neu gorff.',
  tooManyNames: 'Enwch ddeg ar hugain ar y mwyaf.',
  nameTooLong: 'Caiff enw fod hyd at 500 nod.',
  day: 'Ar',
  dayHint: 'Diwrnod y gymeradwyaeth, fel y mae yn y cofnodion.',
  dayNeeded: 'Nodwch ddiwrnod y gymeradwyaeth.',
  dayToCome: 'Ni all cymeradwyaeth fod yn y dyfodol.',
  save: 'Ei chofnodi',
  saved: (version) => `Cofnodwyd cymeradwyo fersiwn ${version}.`,
  newVersion: 'Gwneud fersiwn newydd',
};
