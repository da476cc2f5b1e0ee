import type { Cause } from '../../../shared/domain/delivery.ts';
import type { Forwarding } from '../../../shared/domain/onward.ts';
import type { Check } from '../../../shared/domain/self-check.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { Neighbour, type CalendarReading, type Channel, type Installation, type Notice, type RosterPerson, type Subscription } from '../../ports.ts';

/** What came of asking a neighbour. */
export type Tried<T> = { readonly answer: T } | { readonly trouble: Pick<Neighbour, 'who' | 'kind'> };

export async function tried<T>(ask: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { answer: await ask() };
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    return { trouble: { who: error.who, kind: error.kind } };
  }
}

type State = Pick<Check, 'state' | 'needs' | 'seen'>;

const works = (seen: string | null, needs: string | null = null): State => ({ state: 'works', needs, seen });
const UNKNOWN: State = { state: 'unknown', needs: null, seen: null };

/** What a call that failed says of the permission that it needs. Without a sign-in nothing is known of it. */
const failed = (trouble: Pick<Neighbour, 'who' | 'kind'>, needs: string): State => {
  if (trouble.who === 'signIn') return UNKNOWN;
  switch (trouble.kind) {
    case 'forbidden':
    case 'notFound':
      return { state: 'missing', needs, seen: null };
    case 'throttled':
    case 'unavailable':
    case 'unreadable':
      return { state: 'failing', needs, seen: null };
  }
};

/** Any call that got as far as Graph has brought a token along. */
export function signInState(calls: readonly (Tried<unknown> | null)[]): State {
  const needs = 'CLIENT_ID, TENANT_ID';
  const made = calls.filter((call) => call !== null);
  const trouble = made.map((call) => ('trouble' in call ? call.trouble : null)).find((found) => found?.who === 'signIn');
  if (made.length === 0) return UNKNOWN;
  if (trouble === undefined || trouble === null) return works(null, needs);
  return { state: trouble.kind === 'throttled' || trouble.kind === 'unavailable' ? 'failing' : 'missing', needs, seen: null };
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.*\.localhost)$/u;

/** An address that Microsoft 365 has called is one that it can call. */
export function publicAddressState({ publicUrl }: Installation, isCalled = false): State {
  const url = URL.parse(publicUrl);
  const isPublic = url?.protocol === 'https:' && !LOOPBACK.test(url.hostname);
  return (isPublic || isCalled) && url !== null ? works(url.host, 'PUBLIC_URL') : { state: 'missing', needs: 'PUBLIC_URL', seen: url?.host ?? null };
}

export const channelState = (channel: Channel | undefined): State => (channel === undefined ? { state: 'missing', needs: 'Teams app', seen: null } : works(null));

type Roster = { readonly people: readonly RosterPerson[]; readonly titles: boolean };

export const membersState = (roster: Tried<Roster>): State =>
  'trouble' in roster ? failed(roster.trouble, 'TeamMember.Read.Group') : works(roster.answer.people.length.toString(), 'TeamMember.Read.Group');

export function jobTitlesState(roster: Tried<Roster>): State {
  if ('trouble' in roster) return UNKNOWN;
  const told = roster.answer.people.filter(({ jobTitle }) => jobTitle !== null).length;
  return roster.answer.titles ? works(told.toString(), 'User.Read.All') : { state: 'missing', needs: 'User.Read.All', seen: null };
}

/** A mailbox that is not there needs no permission, but another address. */
export function mailboxState(calendar: Tried<CalendarReading> | null, mailbox: string | null): State {
  if (calendar === null) return UNKNOWN;
  if ('answer' in calendar) return works(mailbox, 'Application Calendars.Read');
  return { ...failed(calendar.trouble, calendar.trouble.kind === 'notFound' ? 'mailbox' : 'Application Calendars.Read'), seen: mailbox };
}

export function notificationsState(subscription: Subscription | undefined, address: State, now: Instant): State {
  if (address.state !== 'works') return { state: 'missing', needs: 'PUBLIC_URL', seen: null };
  if (subscription === undefined) return UNKNOWN;
  switch (subscription.trouble) {
    case 'forbidden':
      return { state: 'missing', needs: 'Application Calendars.Read', seen: null };
    case 'unreachable':
      return { state: 'failing', needs: 'PUBLIC_URL', seen: null };
    case 'unavailable':
      return { state: 'failing', needs: null, seen: null };
    case null:
      if (subscription.id === null) return UNKNOWN;
      return subscription.expires !== null && subscription.expires > now ? works(subscription.expires) : { state: 'failing', needs: null, seen: subscription.expires };
  }
}

/** Why the connector refuses for good, until somebody changes something. */
const REFUSED: ReadonlySet<Cause> = new Set(['notInstalled', 'blocked', 'disabled', 'notFound', 'forbidden', 'noChannel']);

/** How the latest message of those that were tried has fared. */
export function messagesState(notices: readonly Notice[]): State {
  const done = notices.filter(({ state }) => state === 'sent' || state === 'failed' || state === 'uncertain');
  const latest = done.reduce<Notice | null>((found, notice) => (found === null || notice.at > found.at ? notice : found), null);
  if (latest === null) return UNKNOWN;
  if (latest.state === 'sent') return works(latest.at);
  return { state: latest.cause !== null && REFUSED.has(latest.cause) ? 'missing' : 'failing', needs: latest.cause, seen: latest.at };
}

/** Days are counted until the end of next year at least. */
export function bankHolidaysState(isKnown: (year: number) => boolean, year: number): State {
  let last = year - 1;
  while (last < year + 10 && isKnown(last + 1)) last += 1;
  return last > year ? works(last.toString()) : { state: 'failing', needs: null, seen: last < year ? null : last.toString() };
}

/** It cannot be tried without sending something: what was sent last tells. */
export function mailState(forwardings: readonly Pick<Forwarding, 'way' | 'state' | 'cause' | 'at'>[]): State {
  const needs = 'Application Mail.Send';
  const latest = forwardings.filter(({ way, state }) => way === 'mail' && state !== 'sending').toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (latest === undefined) return { state: 'optional', needs, seen: null };
  if (latest.state === 'sent' || latest.state === 'acknowledged') return works(null, needs);
  return { state: latest.cause === 'forbidden' ? 'missing' : 'failing', needs, seen: null };
}

export const readChannelState = (found: Tried<'unknown' | 'absent'> | null): State => {
  const needs = 'ChannelMessage.Read.Group';
  if (found === null) return UNKNOWN;
  if ('trouble' in found) return { ...failed(found.trouble, needs), state: 'failing' };
  return found.answer === 'unknown' ? { state: 'optional', needs, seen: null } : works(null, needs);
};
