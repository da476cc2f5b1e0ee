import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

/** The last step of setting up, and what is said once it is done. */
export const setupCheck = {
  intro: 'Look it over once more. When you put it in force, Quorate begins to go by it.',
  summary: 'In short',
  rulesLine: (decided: number, of: number): string => `Rules: ${decided} of ${of} decided`,
  silentLine: (count: number): string => `${format.count(count, { one: 'rule is', other: 'rules are' })} not stated in the document`,
  mailboxLine: (mailbox: string): string => `Meetings from ${mailbox}`,
  noMailbox: 'No mailbox yet',
  secretaryLine: (name: string): string => `Secretary: ${name}`,
  noSecretary: 'No secretary',
  version: 'Version',
  versionHint: 'For example “1.4”.',
  dated: 'Date of the document',
  datedHint: 'Leave it empty if the document gives none.',
  inForceFrom: 'In force from',
  inForceFromHint: 'Meetings before that day go by the version that is in force then.',
  noDay: 'Enter a day, such as 1 December 2026.',
  control: 'What the document says of itself',
  noControl: 'The document has no control table.',
  noDate: 'no date',
  noAuthor: 'no author',
  notGiven: 'not given',
  approval: (version: string | null, by: string, day: Day | null): string => `${version === null ? 'Approved' : `Version ${version} approved`} by ${by}${day === null ? ', no date' : `, ${format.day(day)}`}`,
  cover: (cover: string): string => `On the cover: ${cover}`,
  bodies: 'Bodies it names',
  bodiesIntro: 'Those that you tick go into the picture of who reports to whom.',
  side: (side: 'above' | 'below' | 'aside'): string => ({ above: 'the group reports to it', below: 'it reports to the group', aside: 'it may have to be asked' })[side],
  when: (condition: 'onRequest' | 'whereNecessary', asker: string | null): string =>
    (condition === 'whereNecessary' ? 'where necessary' : asker === null ? 'on request' : `at the request of ${asker}`),
  sideWhen: (side: string, when: readonly string[]): string => (when.length === 0 ? side : `${side}, ${when.join(' or ')}`),
  problems: (count: number): string => (count === 1 ? 'One thing stands in the way' : `${count} things stand in the way`),
  undecided: (count: number): string => (count === 1 ? 'One rule is not decided yet.' : `${count} rules are not decided yet.`),
  noProblems: 'Nothing stands in the way.',
  adopt: 'Put in force',
  adopting: 'Putting in force',

  done: {
    title: (version: string, group: string): string => `Version ${version} of the terms of ${group} is in force`,
    titleLater: (version: string, group: string, day: Day): string => `Version ${version} of the terms of ${group} comes into force on ${format.day(day)}`,
    next: 'What happens next',
    reads: 'Quorate reads the calendar of the mailbox. As soon as the next meeting is known, it stands in the overview with the day on which its agenda is due.',
    meeting: (when: string): string => `The next meeting is on ${when}.`,
    agenda: (day: Day): string => `Its agenda is due by ${format.day(day)}.`,
    overview: 'Go to the overview',
  },
};
