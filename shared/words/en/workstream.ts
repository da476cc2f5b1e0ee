import type { Rag } from '../../domain/workstream.ts';
import { format } from './format.ts';

const COLOUR: Readonly<Record<Rag, string>> = { green: 'Green', amber: 'Amber', red: 'Red' };
const DAYS = { one: 'day', other: 'days' };

export const workstream = {
  board: 'Workstreams',
  rag: (rag: Rag): string => COLOUR[rag],
  noReport: 'No report yet',
  name: (number: number, title: string): string => `${number}. ${title}`,
  numbered: (number: number): string => `Workstream ${number}`,
  /** the post in every case, the name where there is one */
  lead: (post: string, name: string | null): string => (name === null ? `${post} (nobody in post)` : `${name}, ${post}`),
  reported: (day: string, by: string | null): string => (by === null ? `Reported ${day}` : `Reported ${day} by ${by}`),
  reportedFor: (day: string, by: string, lead: string): string => `Reported ${day} by ${by} for ${lead}`,
  ofStrategy: (title: string): string => `Of ${title}`,
  periodEnded: (title: string, day: string): string => `The period of ${title} ended on ${day}: its leads are asked for no more highlight reports.`,
  ownBehalf: 'Leads the strategy too, and reports on their own work',
  trigger: (rag: Rag, sentence: string): string => `${COLOUR[rag]} means here: ${sentence}`,
  ask: (text: string): string => `Asked for: ${text}`,
  /** overdue: days since then */
  backBy: (day: string, overdue: number | null): string => (overdue === null ? `Green again by ${day}` : `Was to be green again by ${day}, ${format.count(overdue, DAYS)} ago`),
  evidence: (text: string): string => `Evidence: ${text}`,
  evidenceOn: (day: string): string => `Latest evidence ${day}`,
  stale: (days: number): string => `No evidence for ${format.count(days, DAYS)}`,
  noEvidence: 'No evidence has been given',
  despite: (text: string): string => `Green all the same: ${text}`,
  colours: 'What our colours mean',
  changeColours: 'Change what they mean',
  writeColours: 'Say what they mean',
  colour: (rag: Rag, sentence: string): string => `${COLOUR[rag]}: ${sentence}`,
  evidenceHolds: (days: number): string => `The evidence of a green counts for ${format.count(days, DAYS)}.`,
  noted: (number: number, rag: Rag): string => `Noted: workstream ${number} is ${rag}.`,
  already: (number: number, rag: Rag): string => `Workstream ${number} was reported ${rag} in the same words already. Nothing changed.`,
  none: 'No workstreams are set up for this group.',
  how: 'A lead reports by typing, for example: workstream 4 amber: funding slipped; need £20k from the board; back by 12 December',
  summary: (counts: Readonly<Record<Rag | 'none', number>>): string =>
    format.list([
      ...(['red', 'amber', 'green'] as const).filter((rag) => counts[rag] > 0).map((rag) => `${counts[rag]} ${rag}`),
      ...(counts.none > 0 ? [`${counts.none} without a report`] : []),
    ]),
};
