import type { Day, Instant } from '../../domain/time.ts';
import { agendaChange } from './agenda-change.ts';
import { format } from './format.ts';

const ITEMS = { one: 'item', other: 'items' };

type Doubt = 'noTitle' | 'longTitle' | 'negated' | 'question' | 'notPlain' | 'severalThings' | 'minutes';

const BECAUSE: Readonly<Record<Doubt, string>> = {
  noTitle: 'What should the item be called? I have proposed nothing yet.',
  longTitle: 'That title is too long for an agenda. Shorten it, and I will propose it.',
  negated: 'I read a "not" in that, so I have proposed nothing.',
  question: 'That reads like a question, so I have proposed nothing yet.',
  notPlain: 'I am not sure what the item should be called, so I have proposed nothing yet.',
  severalThings: 'You gave two lengths or two purposes, so I have proposed nothing yet.',
  minutes: 'An item takes from 0 to 480 minutes. I have proposed nothing yet.',
};

/** Items that people propose, and what is said of an agenda on its way: in cards and in chat. */
export const proposal = {
  change: agendaChange,
  because: (doubt: Doubt): string => BECAUSE[doubt],
  asked: 'Before I propose it',
  button: 'Propose an item',
  checkButton: 'Check and propose it',
  send: 'Propose it',
  form: { title: 'What the item is called', titleError: 'Give the item a title of up to 200 characters.', purpose: 'What the group is to do', purposeError: 'Choose one.', minutes: 'Minutes', minutesError: 'A whole number from 0 to 480.' },
  proposed: (title: string): string => `Proposed: ${title}`,
  forMeeting: (when: string): string => `For the meeting on ${when}.`,
  forNext: 'For the next meeting. None is in the calendar yet.',
  decides: 'The secretary puts it on the agenda or says why not, and you hear of it here.',
  open: 'Open the agenda',

  itemsCall: 'Items for the agenda, please',
  itemsCallLine: (zone: string, starts: Instant, lastDay: Day): string => `For the meeting on ${format.moment(zone, starts)}: propose items until ${format.day(lastDay)}.`,
  itemsCallHow: 'Press the button, propose it in the tab, or type: propose item: Digital Champions update, 10 min, for discussion',

  changed: (version: number): string => `The agenda has changed (version ${version})`,
  changedLine: (zone: string, starts: Instant): string => `For the meeting on ${format.moment(zone, starts)}. What is new:`,
  changedMore: (n: number): string => `and ${format.count(n, { one: 'more change', other: 'more changes' })} in the tab`,

  toAgree: 'An agenda is laid before you',
  toAgreeLine: (zone: string, starts: Instant, by: string): string => `${by === '' ? 'The secretary' : by} asks you to agree the agenda for the meeting on ${format.moment(zone, starts)}.`,
  toAgreeFits: (items: number, needed: number, available: number): string => `${format.count(items, ITEMS)}, ${needed} of ${available} minutes.`,
  toAgreeLastDay: (day: Day): string => `Its last day for going out is ${format.day(day)}.`,
  toAgreeOpen: 'Read and agree it',

  waits: 'The agenda waits for you',
  waitsLine: (zone: string, starts: Instant): string => `The agenda for the meeting on ${format.moment(zone, starts)} is not published yet. Your group publishes by hand, so nothing goes out by itself.`,
  waitsLastDay: (day: Day, isOver: boolean): string => (isOver ? `Its last day was ${format.day(day)}.` : `Today, ${format.day(day)}, is its last day.`),
  waitsOpen: 'Look at it and publish',

  accepted: 'Your item is on the agenda',
  acceptedLine: (title: string, zone: string, starts: Instant | null): string => (starts === null ? title : `${title}: for the meeting on ${format.moment(zone, starts)}.`),
  declined: 'Your item was not taken up',
  declinedLine: (title: string): string => title,
  note: (by: string, note: string): string => (by === '' ? note : `${by}: ${note}`),
};
