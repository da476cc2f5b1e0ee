import type { Rag } from '../../domain/workstream.ts';
import { format } from './format.ts';

const COLOUR: Readonly<Record<Rag, string>> = { green: 'Green', amber: 'Amber', red: 'Red' };

/** What the form of a report and the editor of the colours' meanings say. */
export const statusPage = {
  field: {
    reason: 'Reason', ask: 'What do you ask the group for?', backBy: 'Green again by', evidence: 'What shows that it is green?', despite: 'Why is it green all the same?',
  },
  hint: {
    reason: 'What has happened, and what it holds up.',
    ask: 'Money, people or a decision: the one thing that would help.',
    evidence: 'What one can see or count, for example: 212 residents have finished the course, the target is 180.',
    despite: 'The group reads this beside the green.',
  },
  lastEvidence: (day: string): string => `The latest evidence is of ${format.day(day)}. Leave this empty if it still holds.`,
  wrong: {
    reason: 'Say why it is not green.',
    ask: 'Say what you ask the group for.',
    backBy: 'Choose the day by which it is to be green again.',
    evidence: 'Say what shows that it is green.',
    despite: 'Say why it is green all the same, or choose another colour.',
  },
  past: 'Choose today or a later day.',
  rules: {
    intro: 'Leads see the sentence of the colour that they choose, and everybody reads it beside the status.',
    trigger: (rag: Rag): string => `${COLOUR[rag]} means`,
    example: { green: 'For example: no milestone is more than a week late, and users say so.', amber: 'For example: a milestone slips by more than two weeks, or money is not confirmed.', red: 'For example: a milestone cannot be met without a decision of the group.' } satisfies Readonly<Record<Rag, string>>,
    evidenceDays: 'For so many days the evidence of a green counts',
    evidenceHint: 'After that a green without new evidence is challenged, and shown as old.',
    ask: 'Ask leads for a highlight report before each meeting',
    askDays: 'So many working days before the last day for papers',
    askMissing: 'Enter a whole number from 1 to 40.',
    daysMissing: 'Enter a whole number from 1 to 730.',
    save: 'Save',
    saved: 'What our colours mean is saved.',
    conflict: 'Somebody else has changed this meanwhile. What you typed is still here; theirs reads:',
    unwritten: 'nothing written',
    saveAnyway: 'Save mine',
  },
};
