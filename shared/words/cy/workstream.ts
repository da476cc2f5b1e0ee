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
  noted: (number, rag) => `Nodwyd: mae ffrwd waith ${number} ${AS[rag]}.`,
  already: (number, rag) => `Roedd ffrwd waith ${number} ${AS[rag]} eisoes am yr un rheswm. Ni newidiwyd dim.`,
  none: "Nid oes ffrydiau gwaith wedi'u gosod ar gyfer y grŵp hwn.",
  how: 'Gall arweinydd adrodd drwy deipio, er enghraifft: ffrwd waith 4 oren, oedi gyda chyllid',
  summary: (counts) =>
    format.list([
      ...(['red', 'amber', 'green'] as const).filter((rag) => counts[rag] > 0).map((rag) => `${counts[rag]} ${RAG[rag]}`),
      ...(counts.none > 0 ? [`${counts.none} heb adroddiad`] : []),
    ]),
};
