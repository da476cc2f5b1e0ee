import { format } from './format.ts';

const PEOPLE = { one: 'person', other: 'people' };

/** What only the tab says: its frame, its headings, its empty states. Facts and answers are worded by their nouns. */
export const tab = {
  product: 'Quorate',
  loading: 'Loading your group.',
  noScript: 'Quorate needs JavaScript, which is switched off in this browser.',
  retry: 'Try again',
  reload: 'Reload',
  cancel: 'Cancel',
  group: 'Group',
  switching: (group: string): string => `Opening ${group}.`,
  switched: (group: string): string => `${group} is shown.`,

  outsideTitle: 'Open Quorate inside Teams',
  outside: 'This page works as a tab of Microsoft Teams, which tells it who you are. In Teams, open the channel of your group and choose the Quorate tab.',
  signInTitle: 'You could not be signed in',
  signIn: 'Teams did not confirm who you are. Try again; if it happens once more, sign out of Teams and in again, or ask your administrator whether Quorate has been approved for your organisation.',
  unreachableTitle: 'Quorate cannot be reached',
  unreachable: 'The connection failed or the answer took too long. Nothing has been changed.',
  faultTitle: 'The group could not be shown',
  refusedTitle: 'This cannot be shown',
  waitTitle: 'Please wait a minute',
  noGroupTitle: 'You are not in a steering group yet',
  noGroup: 'Quorate shows the groups whose team you belong to. Ask the secretary of your group to add you to its team; this page then fills by itself.',
  crashTitle: 'This page stopped working',
  crash: 'Quorate may have been updated while the page was open. Reload it to go on.',
  reference: (reference: string): string => `Quote ${reference} when you ask for help.`,
  stale: (time: string): string => `This could not be refreshed. You see how it stood at ${time}.`,
  notSaved: 'This was not saved: Quorate could not be reached. What you typed is still here; try again.',

  periodEnded: (title: string, until: string): string => `The period of “${title}” ended on ${until}.`,
  periodEndedAdvice: 'Its workstreams are still shown and can still be reported on until the group adopts a new strategy.',

  noMeetingTitle: 'No meeting is planned',
  noMeeting: 'As soon as a meeting is in the calendar of the group’s mailbox, it appears here with its agenda, its deadline and its quorum.',
  toCome: (days: number): string => (days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `In ${days} days`),
  inSession: 'In session now',
  coming: (count: number): string => `${format.count(count, PEOPLE)} coming`,
  sentApologies: (count: number): string => format.count(count, { one: 'apology', other: 'apologies' }),
  unanswered: (count: number): string => `${count} not answered`,
  needed: (count: number): string => `${count} needed`,
  rule: 'The rule',

  notYetQuorate: 'Not yet quorate',
  noAnswer: 'Not answered',
  willBeThere: 'You are noted as coming.',
  apologiesSent: 'Your apologies were sent.',
  /** 'Chair or Vice chair: coming' */
  condition: (roles: readonly string[], met: 'yes' | 'open' | 'no'): string =>
    `${roles.map((role, at) => (at === 0 ? role : role.toLowerCase())).join(' or ')}: ${{ yes: 'coming', open: 'not answered yet', no: 'not coming' }[met]}`,
  apologyForm: 'Your apologies',

  noBoard: 'When the group’s strategy has been set up, each workstream stands here with its status, its reason and its lead.',
  history: (number: number): string => `History of workstream ${number}, oldest first`,
  showAll: 'Show all',
  showLess: 'Show less',
  report: 'Report status',
  reportOn: (number: number): string => `Report the status of workstream ${number}`,
  reportForm: 'New status',
  reason: 'Reason',
  reasonHint: 'What has happened, what you ask for, and by when.',
  reasonNeeded: 'Amber and red need a reason.',
  left: (characters: number): string => `${characters} ${characters === 1 ? 'character' : 'characters'} left`,
  tooMany: (characters: number): string => `${characters} ${characters === 1 ? 'character' : 'characters'} too many`,
  saveReport: 'Save status',
  saving: 'Saving',

  noActions: 'Actions that the group gives you appear here with their due day. You are reminded two days before.',

  noDeliveriesTitle: 'Nothing posted yet',
  noDeliveries: 'Agendas and reminders are listed here when they are due, and here you can see whether they arrived.',
  triesAgain: 'Quorate tries again by itself.',
  tooLate: 'Its time passed before it could be sent.',
  settledThere: 'Marked as delivered.',
  settledAgain: 'It is being sent again.',
};
