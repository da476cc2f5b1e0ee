import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

type State = 'toCome' | 'inForce' | 'past';

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const on = (day: Day | null): string => (day === null ? ', no date given' : ` on ${format.day(day)}`);

/** The page of a group's terms of reference: its versions, its rules, and what the document says of itself. */
export const termsPage = {
  version: (version: string): string => `Version ${version}`,
  state: (state: State): string => ({ toCome: 'To come', inForce: 'In force', past: 'No longer in force' })[state],
  approved: 'Approved',
  notApproved: 'Not approved',
  since: (state: State, day: Day): string =>
    ({ toCome: `Comes into force on ${format.day(day)}`, inForce: `In force since ${format.day(day)}`, past: `Came into force on ${format.day(day)}` })[state],
  adopted: (name: string | null, date: string): string => (name === null ? `Brought to Quorate on ${date}` : `Put in force in Quorate by ${name} on ${date}`),
  cover: (cover: string): string => `On the cover: ${cover}`,

  unapproved: (version: string): string => `The current version, ${version}, is not approved.`,
  lastApproval: (version: string | null, by: readonly string[], day: Day | null): string => {
    const who = by.length === 0 ? '' : ` by ${format.list(by)}`;
    return version === null ? `An approval${who}${on(day)} does not say which version it is of.` : `Version ${version} was approved${who}${on(day)}.`;
  },
  neverApproved: 'No version of it was approved.',
  unapprovedAdvice: 'Quorate goes by it all the same: it is what the group has put in force.',

  findings: 'What the document leaves open or contradicts',
  findingsIntro: 'Nothing was made up for these; each is for the group to settle.',
  noFindings: 'Nothing was found that the document leaves open or contradicts.',

  rules: 'The rules',
  rulesIntro: 'What Quorate goes by, with the sentence of the document that each rule comes from.',
  stated: (stated: number, all: number): string => `${stated} of ${all} stated`,
  unstated: 'Not stated in the document',
  unstatedIntro: 'Where the document is silent, the group goes by these until it says otherwise.',
  goesByThis: 'Not stated in the document; the group goes by this.',
  setIn: (version: string): string => `Unchanged since version ${version}`,
  newIn: (version: string): string => `Changed in version ${version}`,

  about: 'Purpose and objectives',
  purpose: 'Purpose',
  objectives: 'Objectives',
  noPurpose: 'The document states no purpose.',

  history: 'Versions of the document',
  historyIntro: 'As its own table lists them.',
  noHistory: 'The document has no table of its versions.',
  noDate: 'No date given',
  author: (author: string | null): string => (author === null ? 'No author given' : `By ${author}`),
  noSummary: 'No summary of the change given',
  current: 'this one',

  approvals: 'Approvals',
  noApprovals: 'No approval is recorded.',
  approval: (version: string | null, by: readonly string[]): string => upper(`${version === null ? 'approved' : `version ${version} approved`}${by.length === 0 ? '' : ` by ${format.list(by)}`}`),
  notSupplied: 'Named in it and not brought along',

  unread: 'Sentences that Quorate did not turn into rules',
  unreadIntro: (count: number): string => `${count === 1 ? 'This sentence looks' : `These ${count} sentences look`} like rules and ${count === 1 ? 'was' : 'were'} not understood. The group keeps to them by itself.`,

  others: 'Versions kept in Quorate',
  show: (version: string): string => `Show version ${version}`,
  shown: (version: string): string => `Version ${version} is shown.`,
  looking: (version: string): string => `You are looking at version ${version}, which is not in force.`,
  toCurrent: (version: string): string => `Back to version ${version}`,

  record: 'Record an approval',
  recordOf: (version: string): string => `Record an approval of version ${version}`,
  by: 'Approved by',
  byHint: 'People or bodies, one on each line.',
  byNeeded: 'Name at least one person or body.',
  tooManyNames: 'Name thirty at most.',
  nameTooLong: 'A name has 500 characters at most.',
  day: 'On',
  dayHint: 'The day of the approval, as the minutes have it.',
  dayNeeded: 'Enter the day of the approval.',
  dayToCome: 'An approval cannot be in the future.',
  save: 'Record it',
  saved: (version: string): string => `The approval of version ${version} is recorded.`,
  newVersion: 'Make a new version',
};
