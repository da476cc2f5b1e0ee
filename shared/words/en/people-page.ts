import type { DecisionOnChange, MembershipChange } from '../../domain/membership.ts';
import type { Standing } from '../../domain/seat.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const SEATS = { one: 'seat', other: 'seats' };
const PEOPLE = { one: 'person', other: 'people' };

/** The page of people and posts. */
export const people = {
  title: 'People and posts',
  intro: 'Seats belong to posts, and posts are held by people. Who is counted is decided here, by the group’s own officers, never by a change in Teams alone.',
  /** 'Nine seats, eight people; the quorum asks for five of them.' */
  counted: (seats: number, members: number, needed: number): string =>
    `${format.count(seats, SEATS)}, ${format.count(members, PEOPLE)} counted; the quorum asks for ${needed}.`,
  vacancies: (count: number): string => `${format.count(count, { one: 'seat is', other: 'seats are' })} vacant.`,

  pending: 'For your decision',
  pendingIntro: 'The team in Teams or the directory has changed. Nothing changes here until you decide.',
  change: (kind: MembershipChange['kind'], name: string, posts: string, title: string | null): string =>
    ({
      left: `${name} is not in the team any more, and holds: ${posts}.`,
      joined: `${name} has come, with the post of: ${posts}.`,
      postChanged: `${name} holds ${posts}, and the directory now says: ${title ?? ''}.`,
    })[kind],
  effect: (now: number, then: number, needed: number): string => `${format.count(now, PEOPLE)} are counted now; it would be ${then}. The quorum asks for ${needed} now.`,
  noEffect: 'The number that the quorum is counted from stays the same.',
  noticed: (moment: string): string => `Noticed ${moment}`,
  decision: (how: DecisionOnChange, kind: MembershipChange['kind']): string =>
    ({
      keep: kind === 'joined' ? 'Not a member: leave the seats as they are' : 'Still a member: keep the seat',
      vacate: 'The seat is vacant from today',
      seat: 'Takes the seat from today',
      renamed: 'Same person, same post under its new name',
    })[how],
  decided: 'Decided.',

  seats: 'Seats',
  vacant: 'Vacant',
  since: (day: Day): string => `since ${format.day(day)}`,
  from: (day: Day): string => `from ${format.day(day)}`,
  between: (from: Day, until: Day): string => `${format.day(from)} until ${format.day(until)}`,
  alsoHolds: (roles: readonly string[]): string => `Sits as ${format.list(roles)} as well, and is counted once.`,
  areas: (areas: readonly string[]): string => `Speaks for ${format.list(areas)}`,
  elected: 'Elected member',
  officer: 'Officer',
  standing: (standing: Standing): string => ({ core: 'Core member', calledIn: 'Called in when needed; not counted for the quorum unless the terms say so' })[standing],
  formerly: (post: string, until: Day): string => `Called ${post} until ${format.day(until)}`,
  history: 'Who held it',

  officers: 'Support to the group',
  secretary: 'Secretary',
  deputySecretary: 'Deputy secretary',
  officersHint: 'Neither is a member by this: they are not counted.',
  nobody: 'Nobody',

  others: 'Also in the team',
  othersHint: 'In the team in Teams and in no seat: not counted.',
  guest: 'guest',

  addSeat: 'Add a seat',
  editSeat: (post: string): string => `Change the seat: ${post}`,
  changeSeat: 'Change the seat',
  changeHolder: 'Change who holds it',
  removeSeat: 'Remove the seat',
  removeAsk: (post: string): string => `Remove the seat “${post}” from today? Who held it, and their attendance, stay in the record.`,
  changeOfficers: 'Change',
  about: (what: string): string => `: ${what}`,
  save: 'Save',
  remove: 'Remove',
  saved: 'Saved.',
  field: {
    role: 'Role', post: 'Post', areas: 'Speaks for', elected: 'An elected member holds it', standing: 'Membership', renamed: 'What has changed', holder: 'Who holds it', from: 'From',
  },
  areasHint: 'Services or subjects, one to a line. May be left empty.',
  renamed: { yes: 'The post has a new name; its history goes on', no: 'A slip of the pen is mended' },
};

export type PeoplePageWords = typeof people;
