import type { Capability, Check } from '../../domain/self-check.ts';
import type { check as en } from '../en/check.ts';
import { format } from './format.ts';

const NAME: Readonly<Record<Capability, string>> = {
  signIn: 'Mewngofnodi i Microsoft 365',
  publicAddress: 'Cael ei gyrraedd o Microsoft 365',
  channel: 'Postio yn sianel y tîm',
  members: 'Darllen pwy sydd yn y tîm',
  jobTitles: 'Darllen teitlau swyddi',
  mailbox: 'Darllen calendr blwch post y grŵp',
  notifications: 'Clywed ar unwaith am newidiadau yn y calendr',
  messages: 'Cyflwyno negeseuon',
  bankHolidays: 'Gwybod beth yw’r gwyliau banc',
  mail: 'Anfon e-bost o flwch post y grŵp',
  readChannel: 'Dod o hyd i’w negeseuon ei hun eto',
};

const FOR: Readonly<Record<Capability, string>> = {
  signIn: 'Hebddo ni all Quorate ddarllen dim.',
  publicAddress: 'I’r cyfeiriad hwn y mae Teams yn anfon yr hyn y mae pobl yn ei ddweud ac yn ei bwyso.',
  channel: 'Yno y bydd agendâu a nodiadau atgoffa yn ymddangos.',
  members: 'Pobl y tîm sydd yn y seddi, a sylwir ar y rhai sy’n ymuno ac yn gadael.',
  jobTitles: 'Drwy deitlau eu swyddi y ceir hyd i bobl ar gyfer swyddi. Hebddo, dewisir y deiliaid â llaw.',
  mailbox: 'Oddi yno y daw’r cyfarfodydd, a phob terfyn amser sy’n dibynnu arnynt.',
  notifications: 'Hebddo sylwir ar newidiadau ychydig funudau yn ddiweddarach.',
  messages: 'Beth ddigwyddodd i neges ddiweddaraf y grŵp hwn.',
  bankHolidays: 'Mewn diwrnodau gwaith y cyfrifir cyfnodau rhybudd.',
  mail: 'Dim ond i adrodd logiau a chofnodion a gytunwyd ymlaen drwy e-bost; gellir hefyd eu lawrlwytho a’u rhoi.',
  readChannel: 'Dim ond i weld a yw neges ansicr ei chyflwyno wedi cyrraedd.',
};

const STATE: Readonly<Record<Check['state'], string>> = {
  works: 'Yn gweithio',
  missing: 'Ar goll',
  failing: 'Ddim yn gweithio ar hyn o bryd',
  optional: 'Nid oes ei angen',
  unknown: 'Ni ellid rhoi cynnig arno',
};

const NEEDS: Readonly<Record<Capability, string>> = {
  signIn: 'Nid yw’r rhaglen yn cael ei derbyn yn y sefydliad hwn. Gwiriwch CLIENT_ID, TENANT_ID a’r dystysgrif, ac ychwanegwch y rhaglen yma.',
  publicAddress: 'Rhowch gyfeiriad https y gellir ei gyrraedd o’r rhyngrwyd yn PUBLIC_URL, a dechreuwch Quorate eto.',
  channel: 'Ychwanegwch yr ap at y tîm eto, a dewiswch y sianel y mae i bostio ynddi. Os na ellir ei ychwanegu, rhaid i weinyddwr Teams ei ganiatáu.',
  members: 'Rhaid i berchennog y tîm ychwanegu’r ap eto a chytuno i’r hyn y mae’n gofyn amdano; neu gall gweinyddwr Teams gydsynio â’r gorchmynion hyn.',
  jobTitles: 'Rhaid i weinyddwr Microsoft Entra gydsynio i’r caniatâd rhaglen User.Read.All.',
  mailbox: 'Rhaid i weinyddwr Exchange adael i’r rhaglen ddarllen yr un calendr hwn. Nid yw’r gorchmynion hyn yn agor unrhyw flwch post arall.',
  notifications: 'Rhaid i Microsoft 365 allu cyrraedd PUBLIC_URL, a rhaid i Quorate gael darllen y calendr.',
  messages: 'Gweler y negeseuon ar y trosolwg i weld beth ddigwyddodd i bob un.',
  bankHolidays: 'Gosodwch fersiwn mwy newydd o Quorate, sy’n gwybod beth yw gwyliau banc y blynyddoedd nesaf.',
  mail: 'I’w gael, mae gweinyddwr Exchange yn gadael i’r rhaglen anfon o’r un blwch post hwn. Nid yw’r gorchmynion hyn yn agor unrhyw un arall.',
  readChannel: 'I’w gael, ychwanegwch ChannelMessage.Read.Group at becyn yr ap ac ychwanegwch yr ap at y tîm eto.',
};

/** Councils of the United Kingdom share one clock. */
const when = (at: string): string => format.moment('Europe/London', at);

const SEEN: Partial<Readonly<Record<Capability, (seen: string) => string>>> = {
  members: (count) => `nifer y bobl: ${count}`,
  jobTitles: (count) => `nifer y bobl â theitl swydd: ${count}`,
  bankHolidays: (year) => `hyd ddiwedd ${year}`,
  messages: (at) => `anfonwyd y diweddaraf ar ${when(at)}`,
  notifications: (at) => `cytunwyd hyd ${when(at)}`,
};

export const check: typeof en = {
  title: 'Hunanwiriad',
  intro: 'Rhoddwyd cynnig ar bopeth yn awr. Enwir yr hyn sydd ar goll, a’r hyn sy’n ei roi.',
  installationIntro: 'Chi sy’n gweinyddu’r gosodiad hwn: rydych yn gweld a yw’n gweithio, a dim o’r hyn y mae unrhyw grŵp yn ei wneud.',
  again: 'Gwirio eto',
  checking: 'Rhoddir cynnig ar bopeth.',
  name: (capability) => NAME[capability],
  purpose: (capability) => FOR[capability],
  state: (state) => STATE[state],
  seen: ({ capability, seen }) => (seen === null ? null : (SEEN[capability]?.(seen) ?? seen)),
  mend: ({ capability, state, needs }) => {
    if (state === 'works' || state === 'unknown') return null;
    if (state === 'failing' && capability !== 'messages' && capability !== 'bankHolidays') return 'Nid atebodd Microsoft 365 fel y dylai. Rhowch gynnig arall arni ymhen ychydig funudau.';
    return capability === 'mailbox' && needs === 'mailbox' ? 'Nid oes blwch post o’r fath. Cywirwch ei gyfeiriad ar y dudalen osod.' : NEEDS[capability];
  },
  permission: (needs) => `Mae angen: ${needs}`,
  commands: 'Gorchmynion i’r gweinyddwr',
  commandsIntro: 'Ar gyfer PowerShell, gyda manylion y gosodiad hwn wedi’u llenwi. Darllenwch hwy cyn eu rhedeg.',
  copy: 'Copïo’r gorchmynion',
  copied: 'Copïwyd y gorchmynion.',
  counts: ({ works, missing, failing }) =>
    [`Yn gweithio: ${works}`, ...(missing > 0 ? [`ar goll: ${missing}`] : []), ...(failing > 0 ? [`ddim yn gweithio: ${failing}`] : [])].join(', '),
  allWell: 'Mae popeth sydd ei angen yn gweithio.',
  missingLine: (names) => `Ar goll: ${names}.`,
  failingLine: (names) => `Ddim yn gweithio ar hyn o bryd: ${names}.`,
  open: 'Beth i’w wneud',
  help: 'Mae’r hunanwiriad yn y tab yn enwi’r hyn sy’n rhoi pob un ohonynt, gyda’r gorchymyn i’r gweinyddwr.',
};
