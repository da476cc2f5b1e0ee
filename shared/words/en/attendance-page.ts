import type { QuorumStamp } from '../../domain/decision.ts';
import type { RegisterStatus } from '../../domain/register.ts';
import type { Caveat } from '../../domain/review.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const MEETINGS = { one: 'meeting', other: 'meetings' };

const STATUS: Readonly<Record<RegisterStatus, string>> = {
  expected: 'Expected',
  present: 'Present',
  presentVirtually: 'Present, online',
  presentAsSubstitute: 'Present as substitute',
  apologies: 'Apologies',
  absent: 'Absent',
  inAttendance: 'In attendance',
};

/** The page of who comes to a meeting, and who came. */
export const attendancePage = {
  answers: 'Answers',
  answersHint: 'What people said, and why, is seen by the chair and the secretary only.',
  answered: 'Answered',
  about: (name: string): string => `: ${name}`,
  enter: 'Enter an answer',
  enterFor: (name: string): string => `Answer of ${name}`,
  enterHint: 'For somebody who cannot answer in Quorate. It is shown that you entered it.',
  withdraw: 'Not answered',
  save: 'Save',
  saved: 'Saved.',

  substitute: 'Substitute',
  substituteIs: (name: string): string => `Substitute: ${name}, who can read the papers of this meeting`,
  readsRestricted: 'Restricted papers too, by the chair’s choice.',
  noRestricted: 'Not the restricted ones.',
  admit: 'Let read restricted papers',
  admitNot: 'No restricted papers',
  nameOne: 'Name a substitute',
  changeSubstitute: 'Change the substitute',
  nameFor: (name: string): string => `Substitute for ${name}`,
  nameHint: 'Somebody of the team. Apologies are sent with it, and the substitute can read the papers of this meeting; restricted ones only if the chair agrees.',
  nobody: 'Nobody',
  nobodyToName: 'Everybody in the team holds a seat, so there is nobody to name. Add the person to the team in Teams first.',
  substituteRule: 'Substitutes',

  register: 'Register',
  registerLater: 'The register opens on the day of the meeting, filled in from the answers. Everybody sees it once the meeting has begun and somebody has kept it.',
  registerNone: 'Nobody has kept the register of this meeting yet.',
  registerOff: 'The meeting was cancelled, so there is no register.',
  notKept: 'Filled in from the answers; nobody has kept it yet.',
  confirmed: (name: string, moment: string): string => `Confirmed by ${name}, ${moment}.`,
  notConfirmed: 'Not confirmed yet.',
  confirmAsk: 'The meeting is over. Say who was there, and confirm the register.',
  confirm: 'Confirm the register',
  confirmDone: 'The register is confirmed.',
  keep: 'Save the register',
  kept: 'The register is saved.',
  unsaved: 'There are changes that are not saved.',
  undo: 'Undo my changes',
  allPresent: 'Everybody expected is here',
  allMarked: (count: number): string => `${format.count(count, { one: 'person is', other: 'people are' })} marked as present. It is not saved yet.`,
  edit: 'Correct the register',
  editHint: 'Once it is changed it has to be confirmed again.',
  status: (status: RegisterStatus): string => STATUS[status],
  statusLabel: 'Attendance',
  arrived: 'Arrived',
  left: 'Left',
  timesHint: 'Times are left empty for somebody who was there from beginning to end.',
  times: (arrived: string | null, left: string | null): string =>
    [arrived === null ? '' : `from ${arrived}`, left === null ? '' : `until ${left}`].filter((part) => part !== '').join(' '),
  standsFor: (name: string): string => `for ${name}`,
  guest: 'Not a member',
  addGuest: 'Add somebody in attendance',
  guestName: 'Name',
  guestFromTeam: 'Somebody of the team',
  guestOther: 'Somebody else, by name',
  guestHint: 'Guests and partners are in attendance: they are never counted for the quorum.',
  add: 'Add',
  added: (name: string): string => `${name} is added. It is not saved yet.`,
  nameNeeded: 'Choose somebody, or give a name.',
  isThere: 'This person stands in the register already.',
  remove: 'Remove',
  removed: (name: string): string => `${name} is removed. It is not saved yet.`,

  mergedTitle: 'Somebody else has saved the register meanwhile',
  merged: 'Their changes are shown here too, and yours are kept. Save to add yours.',
  conflicts: (count: number): string => `${count === 1 ? 'One line was' : `${count} lines were`} changed by both of you. Choose which stands.`,
  mine: (what: string): string => `Keep mine: ${what}`,
  theirs: (what: string): string => `Take theirs: ${what}`,
  choose: 'Choose yours or theirs first.',
  chosen: 'Chosen.',

  quorumThrough: 'Quorum in the meeting',
  stamp: (zone: string, { at, present, needed, quorate }: QuorumStamp): string =>
    `From ${format.time(zone, at)}: ${present} of the ${needed} needed, ${quorate ? 'quorate' : present >= needed ? 'not quorate: a required role was missing' : 'not quorate'}`,

  review: 'Review of the year',
  reviewIntro: 'For the chair and the secretary. No figure stands without what must be known beside it; a cancelled meeting is not counted, nor is an urgent one, to which only some are called.',
  year: 'Year',
  grid: (year: number): string => `Who came to the meetings of ${year}`,
  notExpected: 'Not expected',
  showReview: 'Show the review',
  hideReview: 'Hide the review',
  held: (held: number, confirmed: number): string => `${format.count(held, MEETINGS)} held; ${confirmed === held ? 'all registers confirmed' : `${format.count(confirmed, { one: 'register', other: 'registers' })} confirmed`}.`,
  noneHeld: 'No meeting was held in this year.',
  perPerson: 'Per person',
  perSeat: 'Per seat',
  column: { person: 'Person', seat: 'Seat', expected: 'Expected', present: 'Present', apologies: 'Apologies', absent: 'Absent', substituted: 'Substitute sent', rate: 'Attendance', remarks: 'To be known', holders: 'Held by', vacant: 'Vacant' },
  rate: (percent: number | null): string => (percent === null ? 'Not recorded' : `${percent}%`),
  below: (percent: number): string => `Below ${percent}%`,
  caveat: (caveat: Caveat): string => {
    switch (caveat.kind) {
      case 'joined':
        return `Joined on ${format.day(caveat.day)}: ${caveat.counted} of ${caveat.of} meetings counted.`;
      case 'left':
        return `Left on ${format.day(caveat.day)}: ${caveat.counted} of ${caveat.of} meetings counted.`;
      case 'unrecorded':
        return `No register for ${format.count(caveat.meetings, MEETINGS)}, which ${caveat.meetings === 1 ? 'is' : 'are'} left out.`;
      case 'unconfirmed':
        return `Register not confirmed for ${format.count(caveat.meetings, MEETINGS)}.`;
      case 'few':
        return `Only ${format.count(caveat.meetings, MEETINGS)}: too few for the figure to say much.`;
    }
  },
  sixMonths: (since: Day): string => `Not seen here since ${format.day(since)}. For a councillor, six months without attending any meeting of the council can end the office. Quorate knows only this group’s meetings: please check.`,
  formerly: (posts: readonly string[]): string => `formerly ${format.list(posts)}`,
  vacantAt: (meetings: number): string => format.count(meetings, MEETINGS),
};

export type AttendancePageWords = typeof attendancePage;
