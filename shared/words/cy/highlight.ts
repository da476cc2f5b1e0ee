import type { HighlightStand } from '../../domain/highlight.ts';
import type { SinceLine } from '../../domain/highlight-since.ts';
import type { highlight as en } from '../en/highlight.ts';
import { decision } from './decision.ts';
import { format } from './format.ts';
import { workstream } from './workstream.ts';

const DAYS = { two: 'ddiwrnod', other: 'diwrnod' };
const STAND: Readonly<Record<HighlightStand, string>> = { in: 'Wedi cyrraedd', statusOnly: 'Rhoddwyd y statws, heb ddweud mwy', missing: 'Ar goll' };

const since = (line: SinceLine): string => {
  switch (line.kind) {
    case 'status':
      return line.from === null ? `Statws cyntaf: ${workstream.rag(line.to).toLowerCase()}, ${format.day(line.day)}` : `Statws: o ${workstream.rag(line.from).toLowerCase()} i ${workstream.rag(line.to).toLowerCase()}, ${format.day(line.day)}`;
    case 'action':
      return `Caewyd ${line.ref}: ${line.title}`;
    case 'reached':
      return `Wedi’i wneud: ${line.title}, ${format.day(line.day)}${line.late > 0 ? ` (${format.count(line.late, DAYS)} yn hwyrach nag a addawyd)` : ''}`;
    case 'decision':
      return `${line.ref}, ${decision.outcome(line.outcome).toLowerCase()}: ${line.about}`;
    case 'blocker':
      return `Symudwyd ${line.ref} o’r ffordd: ${line.title}${line.how === '' ? '' : ` (${line.how})`}`;
    case 'slipped':
      return `Yn hwyr: ${line.title}${line.expected === null ? '' : `, disgwylir erbyn ${format.day(line.expected)}`}${line.days > 0 ? ` (${format.count(line.days, DAYS)} yn hwyrach nag a addawyd)` : ''}`;
    case 'ahead':
      return `Erbyn ${format.day(line.expected)}: ${line.title}`;
  }
};

export const highlight: typeof en = {
  report: 'Adroddiad uchafbwyntiau',
  reports: 'Adroddiadau uchafbwyntiau',
  stand: (stand) => STAND[stand],
  since,
  done: 'Yr hyn a wnaed ers y cyfarfod diwethaf',
  next: 'Yr hyn sydd nesaf',
  colour: 'Statws',
  colourOption: (rag, trigger) => (trigger === '' ? workstream.rag(rag) : `${workstream.rag(rag)}: ${trigger}`),
  reason: 'Pam nad yw’n wyrdd',
  ask: 'Yr hyn yr ydych yn ei ofyn gan y grŵp',
  backBy: 'Yn wyrdd eto erbyn',
  evidence: 'Yr hyn sy’n dangos ei fod yn wyrdd',
  despite: 'Pam ei fod yn wyrdd er hynny',
  needed: 'Llenwch hwn.',
  nothingNext: 'Ni ddywedwyd dim.',
  enteredBy: (name, lead) => (lead === null ? `Nodwyd gan ${name}` : `Nodwyd gan ${name} ar ran ${lead}`),
  asked: (number) => `Beth ddylai’r cyfarfod ei wybod am ffrwd waith ${number}?`,
  meets: (zone, starts, due) =>
    `Mae’r grŵp yn cwrdd ar ${format.date(zone, starts)}. ${due === null ? 'Mae dwy linell yn ddigon.' : `Mae dwy linell erbyn ${format.day(due)} yn ddigon, ac ânt allan gyda’r papurau.`}`,
  prefilled: 'Mae Quorate wedi rhoi’r hyn y mae’n ei wybod. Newidiwch unrhyw beth nad yw’n gywir.',
  promised: (text) => `Y tro diwethaf, ysgrifennoch mai hyn sydd nesaf: “${text}”`,
  onlyAmberRed: 'ar gyfer oren a choch',
  onlyGreen: 'ar gyfer gwyrdd',
  send: 'Anfon yr adroddiad',
  given: (number) => `Diolch: mae’r adroddiad uchafbwyntiau ar ffrwd waith ${number} wedi cyrraedd.`,
  givenHint: 'Mae’n mynd i’r cyfarfod gyda’r lleill. Tan y cyfarfod gallwch ei newid yn y tab.',
  notTaken: 'Heb ei dderbyn eto: edrychwch ar hwn unwaith yn rhagor, os gwelwch yn dda',
  changedMeanwhile: 'Mae rhywun arall wedi ysgrifennu’r adroddiad hwn yn y cyfamser. Agorwch y tab i weld beth mae’n ei ddweud yn awr.',
  toPage: 'Agor yr adroddiadau uchafbwyntiau',
  missingTitle: (count) => (count === 1 ? 'Mae un adroddiad uchafbwyntiau ar goll' : `Adroddiadau uchafbwyntiau sydd ar goll: ${count}`),
  missingLine: (there, all, zone, starts, due) =>
    `Mae ${there} o ${all} ffrwd waith wedi adrodd i’r cyfarfod ar ${format.date(zone, starts)}.${due === null ? '' : ` Y diwrnod olaf ar gyfer ei bapurau yw ${format.day(due)}.`}`,
  missingOne: (number, title, lead) => `${number}. ${title} (${lead})`,
  missingHint: 'Gallwch ofyn i’r arweinydd, neu nodi’r adroddiad ar ei ran yn y tab; bydd wedyn yn dweud mai chi a’i nododd.',
  documentOf: (when) => `Cyfarfod ${when}`,
  inCount: (there, all) => `Mae ${there} o ${all} ffrwd waith wedi adrodd`,
  notGiven: 'Ni roddwyd adroddiad uchafbwyntiau.',
};
