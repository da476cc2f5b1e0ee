import type { HighlightStand } from '../../domain/highlight.ts';
import type { SinceLine } from '../../domain/highlight-since.ts';
import type { Day } from '../../domain/time.ts';
import type { Rag } from '../../domain/workstream.ts';
import { decision } from './decision.ts';
import { format } from './format.ts';
import { workstream } from './workstream.ts';

const DAYS = { one: 'day', other: 'days' };
const STAND: Readonly<Record<HighlightStand, string>> = { in: 'In', statusOnly: 'Status given, nothing more said', missing: 'Missing' };

const since = (line: SinceLine): string => {
  switch (line.kind) {
    case 'status':
      return line.from === null ? `First status: ${workstream.rag(line.to).toLowerCase()}, ${format.day(line.day)}` : `Status from ${workstream.rag(line.from).toLowerCase()} to ${workstream.rag(line.to).toLowerCase()}, ${format.day(line.day)}`;
    case 'action':
      return `${line.ref} closed: ${line.title}`;
    case 'reached':
      return `Done: ${line.title}, ${format.day(line.day)}${line.late > 0 ? ` (${format.count(line.late, DAYS)} later than promised)` : ''}`;
    case 'decision':
      return `${line.ref}, ${decision.outcome(line.outcome).toLowerCase()}: ${line.about}`;
    case 'blocker':
      return `${line.ref} removed: ${line.title}${line.how === '' ? '' : ` (${line.how})`}`;
    case 'slipped':
      return `Late: ${line.title}${line.expected === null ? '' : `, now expected ${format.day(line.expected)}`}${line.days > 0 ? ` (${format.count(line.days, DAYS)} later than promised)` : ''}`;
    case 'ahead':
      return `Due ${format.day(line.expected)}: ${line.title}`;
  }
};

/** Highlight reports: said by cards, documents and the tab's page, which loads them with itself. */
export const highlight = {
  report: 'Highlight report',
  reports: 'Highlight reports',
  stand: (stand: HighlightStand): string => STAND[stand],
  since,
  done: 'What has been done since the last meeting',
  next: 'What comes next',
  colour: 'Status',
  colourOption: (rag: Rag, trigger: string): string => (trigger === '' ? workstream.rag(rag) : `${workstream.rag(rag)}: ${trigger}`),
  reason: 'Why it is not green',
  ask: 'What you ask the group for',
  backBy: 'Green again by',
  evidence: 'What shows that it is green',
  despite: 'Why it is green all the same',
  needed: 'Fill this in.',
  nothingNext: 'Nothing was said.',
  enteredBy: (name: string, lead: string | null): string => (lead === null ? `Entered by ${name}` : `Entered by ${name} for ${lead}`),
  asked: (number: number): string => `What should the meeting know about workstream ${number}?`,
  meets: (zone: string, starts: string, due: Day | null): string =>
    `The group meets on ${format.date(zone, starts)}. ${due === null ? 'Two lines are enough.' : `Two lines by ${format.day(due)} are enough, and they go out with the papers.`}`,
  prefilled: 'Quorate has put in what it knows. Change whatever is not right.',
  promised: (text: string): string => `Last time you wrote that this comes next: “${text}”`,
  onlyAmberRed: 'for amber and red',
  onlyGreen: 'for green',
  send: 'Send the report',
  given: (number: number): string => `Thank you: the highlight report on workstream ${number} is in.`,
  givenHint: 'It goes to the meeting with the others. Until the meeting you can change it in the tab.',
  notTaken: 'Not taken yet: please look at this once more',
  changedMeanwhile: 'Somebody else has written this report meanwhile. Open the tab to see what it says now.',
  toPage: 'Open the highlight reports',
  missingTitle: (count: number): string => (count === 1 ? 'One highlight report is missing' : `${count} highlight reports are missing`),
  missingLine: (there: number, all: number, zone: string, starts: string, due: Day | null): string =>
    `${there} of ${all} workstreams have reported to the meeting on ${format.date(zone, starts)}.${due === null ? '' : ` The last day for its papers is ${format.day(due)}.`}`,
  missingOne: (number: number, title: string, lead: string): string => `${number}. ${title} (${lead})`,
  missingHint: 'You can ask the lead, or enter the report for them in the tab; it then says that you entered it.',
  documentOf: (when: string): string => `Meeting of ${when}`,
  inCount: (there: number, all: number): string => `${there} of ${all} workstreams have reported`,
  notGiven: 'No highlight report was given.',
};
