import type { Rag } from '../../domain/workstream.ts';
import type { workstream as en } from '../en/workstream.ts';
import { format } from './format.ts';

const RAG: Readonly<Record<Rag, string>> = { green: 'gwyrdd', amber: 'oren', red: 'coch' };
/** 'yn' softens what follows */
const AS: Readonly<Record<Rag, string>> = { green: 'yn wyrdd', amber: 'yn oren', red: 'yn goch' };

export const workstream: typeof en = {
  board: 'Ffrydiau gwaith',
  rag: (rag) => RAG[rag].charAt(0).toUpperCase() + RAG[rag].slice(1),
  noReport: 'Dim adroddiad eto',
  name: (number, title) => `${number}. ${title}`,
  numbered: (number) => `Ffrwd waith ${number}`,
  lead: (post, name) => (name === null ? `${post} (neb yn y swydd)` : `${name}, ${post}`),
  reported: (day, by) => (by === null ? `Adroddwyd ${day}` : `Adroddwyd ${day} gan ${by}`),
  reportedFor: (day, by, lead) => `Adroddwyd ${day} gan ${by} ar ran ${lead}`,
  ofStrategy: (title) => `O ${title}`,
  periodEnded: (title, day) => `Daeth cyfnod ${title} i ben ar ${day}: ni ofynnir i’w harweinwyr am adroddiadau uchafbwyntiau mwyach.`,
  ownBehalf: 'Yn arwain y strategaeth hefyd: hunanadroddiad yw hwn',
  trigger: (rag, sentence) => `Ystyr ${RAG[rag]} yma: ${sentence}`,
  ask: (text) => `Gofynnir am: ${text}`,
  backBy: (day, overdue) => (overdue === null ? `Yn wyrdd eto erbyn ${day}` : `I fod yn wyrdd eto erbyn ${day}, ${overdue} diwrnod yn ôl`),
  evidence: (text) => `Tystiolaeth: ${text}`,
  evidenceOn: (day) => `Y dystiolaeth ddiweddaraf ${day}`,
  stale: (days) => `Dim tystiolaeth ers ${days} diwrnod`,
  noEvidence: 'Ni roddwyd tystiolaeth',
  despite: (text) => `Yn wyrdd er hynny: ${text}`,
  colours: 'Ystyr ein lliwiau',
  changeColours: 'Newid eu hystyr',
  writeColours: 'Dweud beth yw eu hystyr',
  colour: (rag, sentence) => `${RAG[rag].charAt(0).toUpperCase()}${RAG[rag].slice(1)}: ${sentence}`,
  evidenceHolds: (days) => `Mae tystiolaeth statws gwyrdd yn cyfrif am ${days} diwrnod.`,
  noted: (number, rag) => `Nodwyd: mae ffrwd waith ${number} ${AS[rag]}.`,
  already: (number, rag) => `Adroddwyd eisoes, yn yr un geiriau, fod ffrwd waith ${number} ${AS[rag]}. Ni newidiwyd dim.`,
  none: "Nid oes ffrydiau gwaith wedi'u gosod ar gyfer y grŵp hwn.",
  how: 'Gall arweinydd adrodd drwy deipio, er enghraifft: ffrwd waith 4 oren: oedi gyda chyllid; angen £20k gan y bwrdd; gwyrdd erbyn 12 Rhagfyr',
  summary: (counts) =>
    format.list([
      ...(['red', 'amber', 'green'] as const).filter((rag) => counts[rag] > 0).map((rag) => `${counts[rag]} ${RAG[rag]}`),
      ...(counts.none > 0 ? [`${counts.none} heb adroddiad`] : []),
    ]),
};
