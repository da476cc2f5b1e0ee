import type { FormProblem } from '../../domain/form-problem.ts';
import type { StatusDoubt } from '../../domain/status-doubt.ts';
import type { Rag } from '../../domain/workstream.ts';
import { formProblem } from './form-problem.ts';
import { format } from './format.ts';
import { statusDoubt } from './status-doubt.ts';

const COLOUR: Readonly<Record<Rag, string>> = { green: 'Green', amber: 'Amber', red: 'Red' };
const FIELD: Readonly<Record<'rag' | 'reason' | 'ask' | 'backBy' | 'evidence' | 'despite', string>> = { rag: 'Colour', reason: 'Reason', ask: 'What the group is asked for', backBy: 'Green again by', evidence: 'What shows that it is green', despite: 'Why it is green all the same' };
type StatusField = keyof typeof FIELD;

const WANTED: Readonly<Record<string, string>> = { reason: 'a reason', ask: 'what you ask the group for', backBy: 'the day by which it is green again', evidence: 'what shows that it is green', despite: 'why it is green all the same' };
const isField = (field: string): field is StatusField => field in FIELD;

/** How a report is asked for and doubted, on cards, in chat and in the form. */
export const status = {
  field: FIELD,
  doubt: statusDoubt.doubt,
  doubtsTitle: statusDoubt.title,
  doubtsAdvice: statusDoubt.advice,
  doubted: (number: number, doubts: readonly StatusDoubt[]): string =>
    `Not everything looks green at workstream ${number}: ${doubts.map(statusDoubt.doubt).join('; ')}. Choose another colour, or say why it is green all the same.`,
  which: (number: number, strategies: readonly string[]): string => `More than one strategy has a workstream ${number}: ${format.list(strategies)}. Say which one you mean.`,
  whichTitle: (number: number): string => `Which workstream ${number}?`,
  whichLine: 'More than one strategy has a workstream of that number. I have changed nothing.',
  askedTitle: (number: number): string => `Workstream ${number}: not noted yet`,
  /** what is still missing first, then what is wrong */
  wanting: (rag: Rag, problems: readonly FormProblem[]): readonly string[] => {
    const missing = problems.filter(({ kind }) => kind === 'missing').map(({ field }) => WANTED[field] ?? field);
    const wrong = problems.filter(({ kind }) => kind !== 'missing').map((problem) => `${isField(problem.field) ? FIELD[problem.field] : problem.field}: ${formProblem(problem)}`);
    return [...(missing.length === 0 ? [] : [`${COLOUR[rag]} still needs ${format.list(missing)}.`]), ...wrong];
  },
  forAmber: 'For amber and red',
  forGreen: 'For green',
  colourNeeded: 'Choose a colour.',
  send: 'Report it',
};
