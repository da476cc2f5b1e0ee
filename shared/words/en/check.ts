import type { Capability, Check } from '../../domain/self-check.ts';
import { format } from './format.ts';

/** The self-check: what Quorate must be able to do, whether it can, and what to do where it cannot. */

const NAME: Readonly<Record<Capability, string>> = {
  signIn: 'Sign in to Microsoft 365',
  publicAddress: 'Be reached from Microsoft 365',
  channel: 'Post in the team’s channel',
  members: 'Read who is in the team',
  jobTitles: 'Read job titles',
  mailbox: 'Read the calendar of the group’s mailbox',
  notifications: 'Hear of changes in the calendar at once',
  messages: 'Deliver messages',
  bankHolidays: 'Know the bank holidays',
  readChannel: 'Find its own messages again',
  mail: 'Send mail from the group’s mailbox',
};

const FOR: Readonly<Record<Capability, string>> = {
  signIn: 'Without it Quorate can read nothing.',
  publicAddress: 'Teams sends what people say and press to this address.',
  channel: 'Agendas and reminders appear there.',
  members: 'Seats are held by people of the team, and comers and leavers are noticed.',
  jobTitles: 'People are found for posts by their job titles. Without it, holders are chosen by hand.',
  mailbox: 'Meetings, and every deadline that hangs on them, come from it.',
  notifications: 'Without it changes are noticed a few minutes later.',
  messages: 'How the latest message of this group fared.',
  bankHolidays: 'Notice periods are counted in working days.',
  readChannel: 'Only to see whether a message whose delivery is uncertain has arrived.',
  mail: 'Only for reporting agreed logs and minutes onward by mail; they can be downloaded and handed over as well.',
};

const STATE: Readonly<Record<Check['state'], string>> = {
  works: 'Works',
  missing: 'Missing',
  failing: 'Not working just now',
  optional: 'Not needed',
  unknown: 'Could not be tried',
};

const NEEDS: Readonly<Record<Capability, string>> = {
  signIn: 'The application is not accepted in this organisation. Check CLIENT_ID, TENANT_ID and the certificate, and add the application here.',
  publicAddress: 'Set PUBLIC_URL to an https address that can be reached from the internet, and start Quorate again.',
  channel: 'Add the app to the team again, and choose the channel in which it is to post. If it cannot be added, a Teams administrator must allow it.',
  members: 'An owner of the team must add the app to it again and agree to what it asks for; or a Teams administrator consents with these commands.',
  jobTitles: 'An administrator of Microsoft Entra must consent to the application permission User.Read.All.',
  mailbox: 'An Exchange administrator must let the application read this one calendar. These commands open no other mailbox.',
  notifications: 'Microsoft 365 must be able to reach PUBLIC_URL, and Quorate must be allowed to read the calendar.',
  messages: 'See the deliveries on the overview for what each message met with.',
  bankHolidays: 'Install a newer version of Quorate, which knows the bank holidays of the next years.',
  readChannel: 'To have it, add ChannelMessage.Read.Group to the app’s package and add the app to the team again.',
  mail: 'To have it, an Exchange administrator lets the application send from this one mailbox. These commands open no other.',
};

/** Councils of the United Kingdom share one clock. */
const when = (at: string): string => format.moment('Europe/London', at);

const SEEN: Partial<Readonly<Record<Capability, (seen: string) => string>>> = {
  members: (count) => (count === '1' ? '1 person' : `${count} people`),
  jobTitles: (count) => (count === '1' ? '1 person with a job title' : `${count} people with a job title`),
  bankHolidays: (year) => `until the end of ${year}`,
  messages: (at) => `the latest was sent on ${when(at)}`,
  notifications: (at) => `agreed until ${when(at)}`,
};

const COUNTED = { works: 'work', missing: 'missing', failing: 'not working' } as const;

export const check = {
  title: 'Self-check',
  intro: 'Everything was tried just now. What is missing is named, with what grants it.',
  installationIntro: 'You administer this installation: you see whether it works, and nothing of what any group does.',
  again: 'Check again',
  checking: 'Everything is being tried.',
  name: (capability: Capability): string => NAME[capability],
  purpose: (capability: Capability): string => FOR[capability],
  state: (state: Check['state']): string => STATE[state],
  /** what was seen, where it can be said; null where it is no use to anybody */
  seen: ({ capability, seen }: Pick<Check, 'capability' | 'seen'>): string | null => (seen === null ? null : (SEEN[capability]?.(seen) ?? seen)),
  /** what to do where it does not work; a mailbox that is not there needs another address */
  mend: ({ capability, state, needs }: Check): string | null => {
    if (state === 'works' || state === 'unknown') return null;
    if (state === 'failing' && capability !== 'messages' && capability !== 'bankHolidays') return 'Microsoft 365 did not answer as it should. Try again in a few minutes.';
    return capability === 'mailbox' && needs === 'mailbox' ? 'There is no such mailbox. Correct its address on the setting-up page.' : NEEDS[capability];
  },
  permission: (needs: string): string => `Needs: ${needs}`,
  commands: 'Commands for the administrator',
  commandsIntro: 'For PowerShell, with the ids of this installation filled in. Read them before you run them.',
  copy: 'Copy the commands',
  copied: 'The commands were copied.',
  counts: ({ works, missing, failing }: { readonly works: number; readonly missing: number; readonly failing: number }): string =>
    [`${works} ${COUNTED.works}`, ...(missing > 0 ? [`${missing} ${COUNTED.missing}`] : []), ...(failing > 0 ? [`${failing} ${COUNTED.failing}`] : [])].join(', '),
  allWell: 'Everything that is needed works.',
  missingLine: (names: string): string => `Missing: ${names}.`,
  failingLine: (names: string): string => `Not working just now: ${names}.`,
  open: 'What to do',
  help: 'The self-check in the tab names what grants each of them, with the command for the administrator.',
};
