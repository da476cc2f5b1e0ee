import type { Capacity } from '../../domain/seat.ts';
import type { NoticeUnit, Rounding } from '../../domain/terms.ts';
import type { DECIDED_BY, QuorumSize, Rhythm, WHEN_INQUORATE } from '../../domain/terms.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const CAPACITY: Readonly<Record<Capacity, string>> = {
  chair: 'Chair', viceChair: 'Vice chair', seniorResponsibleOfficer: 'Senior responsible officer', supportingOfficer: 'Supporting officer',
  member: 'Member', elected: 'Any elected member', officer: 'Any officer',
};
const UNIT: Readonly<Record<NoticeUnit, string>> = { workingDays: 'Working days', clearWorkingDays: 'Clear working days', days: 'Days', clearDays: 'Clear days' };
const ROUNDING: Readonly<Record<Rounding, string>> = { up: 'Up to the next whole person', down: 'Down to a whole person', nearest: 'To the nearest whole person' };

/** The form in which one rule is changed. */
export const setupRules = {
  presence: 'Is there such a rule?',
  present: (which: 'rule' | 'none'): string => ({ rule: 'Yes', none: 'No, there is none' })[which],
  triple: (which: 'notStated' | 'yes' | 'no'): string => ({ notStated: 'Not stated', yes: 'Yes', no: 'No' })[which],
  capacity: (capacity: Capacity): string => CAPACITY[capacity],
  mayBeEmpty: 'Leave it empty if the document does not say.',

  sizeLabel: 'How the quorum is given',
  size: (kind: QuorumSize['kind']): string => ({ number: 'A number of people', fraction: 'A fraction of the members', percentage: 'A percentage of the members' })[kind],
  people: 'People',
  numerator: 'Parts',
  denominator: 'Out of',
  percent: 'Percent',
  ofLabel: 'Counted from',
  of: (of: 'inPost' | 'seats'): string => ({ inPost: 'Members in post; vacant seats are left out', seats: 'All seats, vacant ones too' })[of],
  moreThan: 'More than this share',
  moreThanHint: 'Of eight members, half is four and more than half is five.',
  roundingLabel: 'Rounded',
  rounding: (rounding: Rounding): string => ROUNDING[rounding],
  atLeast: 'Never fewer people than',
  requirement: (number: number): string => `Who must be there, condition ${number}`,
  among: 'Any of these',
  amongPeople: 'How many of them',
  addRequirement: 'Add somebody who must be there',
  removeRequirement: (number: number): string => `Remove condition ${number}`,
  countsLabel: 'Whose presence counts',
  counts: (counts: 'core' | 'all'): string => ({ core: 'Core members', all: 'Core members and those called in' })[counts],

  amount: 'How long',
  unitLabel: 'Counted in',
  unit: (unit: NoticeUnit): string => UNIT[unit],
  papersLabel: 'When papers go out',
  papers: (how: 'always' | 'wherePossible' | 'notice' | 'none'): string =>
    ({ always: 'With the agenda', wherePossible: 'With the agenda where possible', notice: 'So long before the meeting', none: 'There is no rule' })[how],

  rhythmLabel: 'How often',
  rhythm: (kind: Rhythm['kind']): string =>
    ({ weeks: 'Every so many weeks', months: 'Every so many months', namedMonths: 'In certain months', timesAYear: 'So many times a year', asRequired: 'When it is needed' })[kind],
  everyWeeks: 'Weeks from one meeting to the next',
  everyMonths: 'Months from one meeting to the next',
  months: 'Months',
  month: (month: number): string => format.month(month),
  times: 'Times a year',
  timesAtLeast: 'At least so many',

  inquorateLabel: 'What happens without a quorum',
  inquorate: (then: (typeof WHEN_INQUORATE)[number]): string =>
    ({ notesOnly: 'The meeting goes on and only notes are taken', decisionsHeld: 'Decisions wait for the next quorate meeting', adjourn: 'The meeting is adjourned' })[then],
  afterMinutes: 'Minutes for which the quorum is waited for',

  consecutive: 'Apologies in a row that are taken up with the member',
  attendancePercent: 'Percent of a year’s meetings that are expected',
  annualReview: 'Attendance is reviewed every year',

  whoSubstitutes: 'Who may send a substitute',
  sender: (who: 'everyone' | 'officers' | 'nobody'): string => ({ everyone: 'Every member', officers: 'Officers, but not elected members', nobody: 'Nobody' })[who],
  substituteCounts: 'A substitute counts towards the quorum',

  decidedByLabel: 'How decisions are taken',
  decidedBy: (by: (typeof DECIDED_BY)[number]): string => ({ agreement: 'By agreement, without a vote', majority: 'By a majority', agreementThenMajority: 'By agreement, or else by a majority' })[by],
  castingVote: 'The chair has a casting vote',
  byCorrespondence: 'Decisions may be taken in writing between meetings',

  keptLabel: 'What is kept of a meeting',
  kept: (kept: 'actionLog' | 'minutes' | 'both'): string => ({ actionLog: 'An action log', minutes: 'Minutes', both: 'Minutes and an action log' })[kept],
  agreedAtNext: 'The next meeting agrees it as a true record',
  agreedBy: 'Any of these may agree to it',

  preview: 'The rule would read',
  stated: 'The document says so, in the sentence quoted',
  statedHint: 'Untick this if the group goes by it although the document does not say so. It is then shown as “not stated”.',
  use: 'Use this rule',
  wholeNumber: (from: number, to: number): string => `Enter a whole number from ${from} to ${to}.`,
  chooseOne: 'Choose at least one.',

  example: {
    quorum: (inPost: number, needed: number): string => `With ${format.count(inPost, { one: 'person', other: 'people' })} in post: ${needed}`,
    before: (meeting: Day, by: Day): string => `For a meeting on ${format.day(meeting)}: by ${format.day(by)}, if no bank holiday lies between`,
    aYear: (meetings: number): string => `That is about ${format.count(meetings, { one: 'meeting', other: 'meetings' })} a year`,
  },
};
