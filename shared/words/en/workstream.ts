import type { Rag } from '../../domain/workstream.ts';
import { format } from './format.ts';

export const workstream = {
  board: 'Workstreams',
  rag: (rag: Rag): string => ({ green: 'Green', amber: 'Amber', red: 'Red' })[rag],
  noReport: 'No report yet',
  name: (number: number, title: string): string => `${number}. ${title}`,
  numbered: (number: number): string => `Workstream ${number}`,
  /** the post in every case, the name where there is one */
  lead: (post: string, name: string | null): string => (name === null ? `${post} (nobody in post)` : `${name}, ${post}`),
  reported: (day: string, by: string | null): string => (by === null ? `Reported ${day}` : `Reported ${day} by ${by}`),
  noted: (number: number, rag: Rag): string => `Noted: workstream ${number} is ${rag}.`,
  already: (number: number, rag: Rag): string => `Workstream ${number} was ${rag} for the same reason already. Nothing changed.`,
  none: 'No workstreams are set up for this group.',
  how: 'A lead reports by typing, for example: workstream 4 amber, funding slipped',
  summary: (counts: Readonly<Record<Rag | 'none', number>>): string =>
    format.list([
      ...(['red', 'amber', 'green'] as const).filter((rag) => counts[rag] > 0).map((rag) => `${counts[rag]} ${rag}`),
      ...(counts.none > 0 ? [`${counts.none} without a report`] : []),
    ]),
};
