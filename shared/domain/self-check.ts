/** What an installation must be able to do. */
export const CAPABILITIES = [
  'signIn', 'publicAddress', 'channel', 'members', 'jobTitles', 'mailbox', 'notifications', 'messages', 'bankHolidays', 'readChannel', 'mail',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/**
 * works: seen to work just now; missing: a permission or a setting is not there; failing: it is there and the other side does not answer;
 * optional: not there, and done without; unknown: could not be tried, because something before it is missing
 */
export const CHECK_STATES = ['works', 'missing', 'failing', 'optional', 'unknown'] as const;

export interface Check {
  readonly capability: Capability;
  readonly state: (typeof CHECK_STATES)[number];
  /** the permission, policy or setting that it needs: 'Application Calendars.Read', 'TeamMember.Read.Group', 'PUBLIC_URL' */
  readonly needs: string | null;
  /** a number or a name that makes it concrete: how many people, which mailbox, until which year */
  readonly seen: string | null;
}
