import type { MembershipChange } from '../../domain/membership.ts';
import { format } from './format.ts';

/** What the bot says of setting a group up and of who is in it. The page has words of its own. */

const CHANGED: Readonly<Record<MembershipChange['kind'], (name: string) => string>> = {
  left: (name) => `${name} has left the team and is still in a seat.`,
  joined: (name) => `${name} has joined the team.`,
  postChanged: (name) => `${name} has another job title now.`,
};

const PEOPLE = { one: 'person', other: 'people' };
const SEATS = { one: 'seat', other: 'seats' };

export const setup = {
  needed: (people: number): string => `A meeting needs ${people} of them.`,
  needsIntro: 'An owner of the team can set one up, with three things:',
  needs: ['the group’s terms of reference, as Word, PDF or text', 'the mailbox that its meetings are called from', 'who is chair and who is secretary'] as readonly string[],
  minutes: 'It takes about five minutes. Nothing is in force until you confirm it.',
  begin: 'Set up this group',
  sample: 'Try the sample first',
  newVersion: 'New version of its terms',
  dialog: 'Set up a group',
  tab: 'Open in tab',
  title: 'Set up a group',
  nowhere: 'You can set up a group in a team that you own. Add Quorate to the team first; or ask an owner of the team.',
  notYet: (team: string): string => (team === '' ? 'This team has no group yet.' : `${team} has no group yet.`),
  already: (group: string): string => `${group} is set up. You can make a new version of its terms of reference; the one in force stays until then.`,
  several: 'You can set up in these teams:',
  beginIn: (team: string): string => `Set up: ${team}`,
  more: (count: number): string => `and ${count} more, in the tab`,

  members: 'Who is in the group',
  secretary: (name: string, deputy: string | null): string => (deputy === null ? `Secretary: ${name}` : `Secretary: ${name}; deputy: ${deputy}`),
  noSecretary: 'Nobody is secretary.',
  seat: (post: string, holder: string | null): string => `${post}: ${holder ?? 'vacant'}`,
  counted: (people: number, seats: number, vacant: number): string =>
    `${format.count(people, PEOPLE)} in ${format.count(seats, SEATS)}${vacant === 0 ? '' : `, ${vacant} of them vacant`}. Each person is counted once.`,
  pending: 'Waiting for your decision:',
  changed: (kind: MembershipChange['kind'], name: string): string => CHANGED[kind](name),
};
