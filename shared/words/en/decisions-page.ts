import type { InquorateRule } from '../../domain/terms.ts';

/** The page of decisions. */
export const decisionsPage = {
  intro: 'What the group has decided, with its reasons. Nothing that was recorded is changed: a correction is added below it.',
  look: 'Find decisions',
  search: 'Search',
  searchHint: 'Words or reference',
  outcome: 'Outcome',
  anyOutcome: 'Any',
  list: 'Decisions',
  none: 'No decisions yet',
  noneHint: 'Decisions taken in a meeting appear here as soon as they are recorded.',
  noneFound: 'No decision matches',
  noneFoundHint: 'Use fewer words, or another outcome.',
  all: 'All decisions',
  notThere: 'This decision cannot be shown',
  notThereHint: 'It is of another group, it is kept to some people, or it was never there.',

  held: 'Waiting for a quorate meeting',
  heldHint: 'These were taken without a quorum. They stand once a quorate meeting ratifies them.',
  noMeeting: 'No meeting has begun since.',

  readers: 'Kept to those who may read its paper',
  item: (number: number): string => `item ${number} of the agenda`,
  recordedBy: (name: string): string => `Recorded by ${name}`,
  details: 'Reasons and details',
  field: {
    meeting: 'Meeting', item: 'Item', about: 'What it is about', text: 'Decision', outcome: 'Outcome', reasons: 'Reasons', conditions: 'Conditions', spendsMoney: 'It spends money',
    optionsRejected: 'Options that were rejected', conflicts: 'Conflicts of interest', dissent: 'Who did not agree, and why', effective: 'Takes effect on', vote: 'Vote', for: 'For', against: 'Against',
    abstained: 'Abstained', casting: 'Casting vote of the chair', restricted: 'Keep it to those who may read the item’s restricted paper', quorum: 'Quorum', papers: 'Papers', correction: 'What is to be corrected',
    note: 'Note',
  },
  noQuorum: 'Not recorded: nobody kept the register.',

  record: 'Record a decision',
  recorded: 'The decision is recorded.',
  noItem: 'None: the meeting as a whole',
  conflictsHint: 'If there were none, write “None”.',
  optionsHint: 'What else was considered, and why not. If nothing was, write “None”.',
  dissentHint: 'May be left empty.',
  byAgreement: 'This group decides by agreement. There is no vote.',
  noCasting: 'Not used',
  casting: (casting: 'for' | 'against'): string => ({ for: 'For', against: 'Against' })[casting],
  quorate: (present: number, needed: number): string => `The register says that the meeting is quorate: ${present} present, ${needed} needed.`,
  inquorate: (present: number, needed: number, course: InquorateRule['course']): string =>
    `The register says that there is no quorum: ${present} present, ${needed} needed. ${
      { notesOnly: 'Only notes may be taken, so this will be refused.', adjourn: 'The meeting is to be adjourned, so this will be refused.', decisionsHeld: 'The decision will wait for a quorate meeting.' }[course]
    }`,
  unknownQuorum: 'The register of this meeting has not been kept, so the quorum is not recorded with the decision.',
  noMeetings: 'No meeting has begun yet, so there is nothing to record.',

  correct: 'Correct',
  correctForm: (ref: string): string => `Correct ${ref}`,
  correctHint: 'It is added below the decision, with your name and the day.',
  corrected: (ref: string): string => `A correction was added to ${ref}.`,
  correction: (name: string, day: string): string => `Correction by ${name}, ${day}`,
  settle: 'Ratify or let lapse',
  settleForm: (ref: string, day: string): string => `${ref} at the meeting of ${day}`,
  how: 'What the meeting did',
  ratified: 'Ratified it',
  lapsed: 'Did not take it up: it lapses',
  settled: (ref: string): string => `${ref} is settled.`,
  settledOn: (day: string): string => `by the meeting of ${day}`,
  needed: 'Fill this in.',
  about: (ref: string): string => ` ${ref}`,
};
