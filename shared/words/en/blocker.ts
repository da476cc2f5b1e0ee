import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

type Doubt = 'noTitle' | 'longTitle' | 'negated' | 'question' | 'notPlain' | 'which';

const BECAUSE: Readonly<Record<Doubt, string>> = {
  noTitle: 'What is in the way? I have raised nothing yet.',
  longTitle: 'That is too long for a title. Put it in one line of up to 200 characters.',
  negated: 'I read a "not" in that, so I have raised nothing.',
  question: 'That reads like a question, so I have raised nothing yet.',
  notPlain: 'I am not sure what is in the way, so I have raised nothing yet.',
  which: 'Two strategies have a workstream of that number. Choose the one that is blocked.',
};

type Saying = 'raised' | 'arrived' | 'due' | 'offered' | 'untaken' | 'ended' | 'answeredAbove';

const TITLE: Readonly<Record<Saying, (ref: string) => string>> = {
  raised: (ref) => `Blocker raised: ${ref}`,
  arrived: (ref) => `A blocker has come up to you: ${ref}`,
  due: (ref) => `Is ${ref} out of the way?`,
  offered: (ref) => `Will you remove ${ref}?`,
  untaken: (ref) => `Nobody has taken on ${ref}`,
  ended: (ref) => `${ref} has ended`,
  answeredAbove: (ref) => `There is an answer on ${ref}`,
};

/** What stops the work: said by cards, chat and agendas. */
export const blocker = {
  because: (doubt: Doubt): string => BECAUSE[doubt],
  asked: 'Before I raise it',
  raise: 'Raise a blocker',
  raiseIt: 'Raise it',
  form: { title: 'What is in the way', titleError: 'Say in one line of up to 200 characters what is in the way.', work: 'What it stops', workError: 'Choose one, or none.', noWork: 'No single workstream', due: 'I aim to remove it by', dueError: 'Choose a day from today on.' },
  noted: (ref: string): string => `Raised as ${ref}`,
  notedLine: 'The group hears of it in the channel, and it goes on the next agenda.',
  title: (says: Saying, ref: string): string => TITLE[says](ref),
  take: 'I will remove it',
  taken: (ref: string, name: string): string => `${name} will remove ${ref}`,
  already: 'It stood like this already. Nothing changed.',
  works: (number: number, title: string, strategy: string | null): string => `Workstream ${number}: ${title}${strategy === null ? '' : ` (${strategy})`}`,
  stops: 'Stops',
  raisedBy: 'Raised by',
  remover: 'Being removed by',
  nobody: 'Nobody yet',
  by: (name: string, due: Day | null): string => (due === null ? name : `${name}, by ${format.day(due)}`),
  askedOf: (name: string): string => `${name} has been asked`,
  age: 'Standing for',
  days: (days: number): string => format.count(days, { one: 'day', other: 'days' }),
  waiting: 'Waiting for a decision',
  waited: (days: number): string => (days === 0 ? 'since today' : `for ${format.count(days, { one: 'day', other: 'days' })}`),
  decided: 'Decision',
  decidedIn: (days: number): string => `taken after ${format.count(days, { one: 'day', other: 'days' })}`,
  late: (due: Day): string => `It was to be removed by ${format.day(due)}.`,
  today: 'You aimed to remove it by today.',
  untaken: 'No member of the board has undertaken to remove it. Take it on, or ask somebody in the tab.',
  dueHow: 'Say in the tab how it was removed, set another day, or hand it on.',
  offeredLine: (by: string): string => `${by} asks you to take it on. You can also say no in the tab.`,
  removed: (by: string): string => `Removed by ${by}`,
  withdrawn: (by: string): string => `Withdrawn by ${by}`,
  above: (body: string, state: 'removed' | 'withdrawn'): string => (state === 'removed' ? `${body} says that it is out of the way there.` : `${body} has withdrawn it there.`),
  from: (group: string): string => `It comes from ${group}.`,
  open: 'Open the blocker',
  all: 'All blockers',
  list: 'What is blocked',
  none: 'Nothing is blocked.',
  count: (open: number, waiting: number): string => `${format.count(open, { one: 'blocker', other: 'blockers' })} open${waiting === 0 ? '' : `, ${waiting} waiting for a decision`}`,
  more: (n: number): string => `and ${n} more in the tab`,
};
