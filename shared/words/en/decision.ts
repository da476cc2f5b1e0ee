import type { Decision, DecisionOutcome, QuorumStamp, Vote } from '../../domain/decision.ts';
import { format } from './format.ts';

const OUTCOME: Readonly<Record<DecisionOutcome, string>> = {
  approved: 'Approved',
  approvedWithConditions: 'Approved with conditions',
  challengedBack: 'Challenged back',
  deferred: 'Deferred',
  declined: 'Declined',
  noted: 'Noted',
};

/** Decisions, as cards and pages tell them. */
export const decision = {
  outcome: (outcome: DecisionOutcome): string => OUTCOME[outcome],
  state: (state: Decision['state']): string | null =>
    ({ taken: null, held: 'Waits for a quorate meeting', ratified: 'Ratified by a later meeting', lapsed: 'Lapsed: not taken up' })[state],
  quorum: ({ present, needed, quorate }: QuorumStamp): string => `${present} present, ${needed} needed: ${quorate ? 'quorate' : 'not quorate'}`,
  vote: ({ for: yes, against, abstained, casting }: Vote): string =>
    `${yes} for, ${against} against, ${abstained} abstained${casting === null ? '' : `; the chair’s casting vote: ${casting}`}`,
  onDay: (day: string): string => `Decided on ${day}`,
  between: 'Decided between meetings',
  found: (words: string): string => (words === '' ? 'The latest decisions' : `Decisions about “${words}”`),
  none: (words: string): string => (words === '' ? 'No decision has been recorded yet.' : `No decision that you can see here holds all of these words: ${words}.`),
  more: 'There are more on the page of decisions.',
  count: (count: number): string => format.count(count, { one: 'decision', other: 'decisions' }),
  open: 'All decisions',
};
