import type { Cause } from '../../domain/delivery.ts';
import type { Forwarding, ForwardingState, ForwardingWay } from '../../domain/onward.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { format } from './format.ts';

type Cargo = Forwarding['cargo'];

const CARGO: Readonly<Record<Cargo, string>> = { actionLog: 'Agreed action log', minutesAndDecisions: 'Approved minutes and decisions' };
const PURPOSE: Readonly<Record<Forwarding['purpose'], string>> = { information: 'for information', decision: 'for decision', consideration: 'for consideration', oversight: 'for oversight' };

interface Letter {
  readonly group: string;
  readonly zone: string;
  /** of the meeting whose record it is */
  readonly starts: Instant;
  readonly body: string;
  readonly cargo: Cargo;
  readonly purpose: Forwarding['purpose'];
  readonly forMeetingOn: Day | null;
  readonly leftOut: number;
}

const leftOut = (count: number): string => `${format.count(count, { one: 'restricted item has', other: 'restricted items have' })} been left out.`;

/** What a group reports onward: said by cards, letters and the tab. */
export const onward = {
  cargo: (cargo: Cargo): string => CARGO[cargo],
  /** 'Agreed action log of Wed 6 January 2027' */
  thing: (cargo: Cargo, zone: string, starts: Instant): string => `${CARGO[cargo]} of ${format.date(zone, starts)}`,
  to: (body: string, purpose: Forwarding['purpose']): string => `to ${body}, ${PURPOSE[purpose]}`,
  forMeeting: (body: string, day: Day): string => `For the meeting of ${body} on ${format.day(day)}.`,
  lastDay: (day: Day): string => `Papers are taken until ${format.day(day)}.`,
  atOnce: 'It can go at once.',
  noMeeting: (body: string): string => `No coming meeting of ${body} is known.`,
  leftOut: (count: number): string => (count === 0 ? 'Nothing restricted was left out.' : leftOut(count)),
  dueTitle: (body: string): string => `To be reported to ${body}`,
  chaseTitle: (body: string): string => `${body} has not acknowledged this yet`,
  chaseLine: (sent: string): string => `It was sent on ${sent}. Ask whether it has arrived, and note the answer in the tab.`,
  arrivedTitle: (from: string): string => `${from} has sent you something`,
  arrivedLine: 'Your secretary or chair confirms in the tab that it has arrived.',
  open: 'Reports onward',
  letterSubject: ({ group, zone, starts, cargo }: Letter): string => `${group}: ${CARGO[cargo].toLowerCase()} of ${format.date(zone, starts)}`,
  letter: (said: Letter): string =>
    [
      `To ${said.body}`,
      '',
      `${said.group} sends you its ${CARGO[said.cargo].toLowerCase()} of ${format.date(said.zone, said.starts)}, ${PURPOSE[said.purpose]}.`,
      ...(said.forMeetingOn === null ? [] : [`Please take it to your meeting on ${format.day(said.forMeetingOn)}.`]),
      ...(said.leftOut === 0 ? [] : [leftOut(said.leftOut)]),
      '',
      'It is attached as a Word document and as a PDF. Please reply to this message to say that you have it.',
      '',
      `Sent by Quorate for ${said.group}.`,
    ].join('\n'),
};

const STATE: Readonly<Record<ForwardingState, string>> = {
  waiting: 'Waiting', queued: 'To be sent', sending: 'Being sent', sent: 'Acknowledgement awaited', acknowledged: 'Acknowledged', failed: 'Not sent', notNeeded: 'Not needed',
};
const WAY: Readonly<Record<ForwardingWay, string>> = { mail: 'Send by mail', group: 'Send to the group in Quorate', hand: 'Mark as handed over' };
const SENT_BY: Readonly<Record<ForwardingWay, string>> = { mail: 'by mail', group: 'to its channel', hand: 'by hand' };

/** Of what can be mended; the others are tried again. */
const CAUSES: Partial<Readonly<Record<Cause, (mailbox: string) => string>>> = {
  forbidden: (mailbox) => `Quorate may not send mail from ${mailbox}. The self-check page names the command that allows it. Until then, download it and hand it over.`,
  notFound: (mailbox) => `The mailbox ${mailbox} was not found.`,
  tooBig: () => 'It is too large for a mail. Download it and hand it over.',
  noAnswer: (mailbox) => `It is not certain whether the mail has gone. Look into “Sent items” of ${mailbox}: if it is there, mark it as handed over; if not, send it again.`,
};
const causeOf = (cause: Cause | null, mailbox: string): string =>
  CAUSES[cause === 'unreadable' ? 'noAnswer' : (cause ?? 'fault')]?.(mailbox) ?? 'The mail could not be sent. Try again, or download it and hand it over.';

/** What only the tab's page says. */
export const onwardPage = {
  intro: 'What the group has agreed goes to the bodies that it reports to: to their next meeting, once, and until somebody says that it has arrived.',
  waiting: 'On its way',
  done: 'Done',
  nothing: 'Nothing has to be reported. When an action log or minutes have been agreed, they appear here for every route of the reporting framework.',
  noRoutes: 'The reporting framework names no body that gets the action logs or the minutes.',
  toFramework: 'To the reporting framework',
  state: (state: ForwardingState): string => STATE[state],
  way: (way: ForwardingWay): string => WAY[way],
  about: (thing: string): string => ` (${thing})`,
  waitsForRequest: (asker: string): string => `It goes only at the request of ${asker}. Record the request in the reporting framework.`,
  waitsForJudgement: 'The terms say “where necessary”: somebody decides each time.',
  sent: (how: ForwardingWay | null, by: string | null, at: string): string => `Sent ${how === null ? '' : `${SENT_BY[how]}, `}${at}${by === null ? '' : `, by ${by}`}`,
  acknowledged: (by: string | null, at: string): string => `Acknowledged ${at}${by === null ? '' : `, noted by ${by}`}`,
  chased: (count: number): string => `Asked again ${format.count(count, { one: 'time', other: 'times' })}`,
  cause: causeOf,
  judgeNeeded: 'It is needed',
  notNeeded: 'It is not needed',
  reason: 'Reason',
  reasonHint: 'Kept with it, so that nobody wonders later.',
  acknowledge: 'Note that it has arrived',
  acknowledgeNote: 'Who said so, and how',
  optional: 'May stay empty.',
  chase: 'Note that you asked again',
  save: 'Save',
  said: {
    sendOnward: 'It has been sent, or is being sent.', judgeOnward: 'Noted.', acknowledgeOnward: 'Its arrival has been noted.', chaseOnward: 'Noted that you asked again.', saveDiary: 'The meetings have been saved.',
    receiveOnward: 'You have confirmed that it arrived.',
  },
  bodies: 'Where it goes',
  bodiesHint: 'Quorate finds the next meeting of a body from the days that you enter here.',
  next: (day: Day, due: Day): string => `Next meeting that still takes papers: ${format.day(day)}, until ${format.day(due)}`,
  noNext: 'No coming meeting is known',
  noAddress: 'No mail address',
  change: 'Change',
  diaryOf: (name: string): string => `Meetings of ${name}`,
  days: 'Days on which it meets',
  daysHint: 'One on each line, like 2027-01-14 or 14/01/2027.',
  dayUnread: (line: string): string => `“${line}” is not a day. Write it like 2027-01-14 or 14/01/2027.`,
  leadDays: 'Takes papers until so many working days before',
  address: 'Mail address',
  addressHint: 'Where what is reported goes by mail. May stay empty.',
  received: 'What others have sent to this group',
  receivedFrom: (name: string): string => `From ${name}`,
  receive: 'Confirm that it arrived',
};
