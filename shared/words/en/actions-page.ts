import type { ActionEvent, Priority } from '../../domain/action.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const ACTIONS = { one: 'action', other: 'actions' };
const TIMES = { one: 'meeting', other: 'meetings' };

const WHAT: Readonly<Record<ActionEvent['what'], string>> = {
  raised: 'Raised',
  changed: 'Changed',
  carried: 'Carried forward',
  proposedClosed: 'Proposed for closing',
  closed: 'Closed',
  keptOpen: 'Kept open',
  reopened: 'Reopened',
  dropped: 'Dropped',
};

/** The register of actions. */
export const actionsPage = {
  intro: 'What the group has asked for, from whom and by when. The owner proposes to close an action, and the group agrees.',
  counts: (open: number, overdue: number): string => `${format.count(open, ACTIONS)} to do${overdue === 0 ? '.' : `, ${overdue} of them overdue.`}`,
  shown: (shown: number, all: number): string => (shown === all ? `${format.count(all, ACTIONS)} shown` : `${shown} of ${format.count(all, ACTIONS)} shown`),
  more: (count: number): string => `Show ${count} more`,

  look: 'Find and sort actions',
  search: 'Search',
  searchHint: 'Reference, title, owner or origin',
  which: 'State',
  state: (state: 'toDo' | 'open' | 'proposedClosed' | 'overdue' | 'closed' | 'all'): string =>
    ({ toDo: 'Not closed', open: 'Open', proposedClosed: 'Proposed for closing', overdue: 'Overdue', closed: 'Closed', all: 'All' })[state],
  whose: 'Owner',
  everybody: 'Everybody',
  mine: 'Me',
  sort: 'Order',
  order: (order: 'due' | 'ref' | 'owner' | 'priority'): string => ({ due: 'Due day', ref: 'Reference, latest first', owner: 'Owner', priority: 'Priority' })[order],

  list: 'Actions',
  asTable: 'Show as table',
  progress: 'Raised and done over time',
  showProgress: 'Show progress',
  hideProgress: 'Hide progress',
  progressSays: (raised: number, ended: number): string => `${format.count(raised, ACTIONS)} raised so far, ${ended} of them ended.`,
  raised: 'Raised',
  ended: 'Closed or dropped',
  month: 'Month',
  monthOf: (month: string): string => `${format.month(Number(month.slice(5))).slice(0, 3)} ${month.slice(0, 4)}`,
  noProgress: 'No action has been raised yet.',
  asList: 'Show as list',
  column: { ref: 'Reference' },
  allActions: 'All actions',
  notThere: 'This action cannot be shown',
  notThereHint: 'It is not in this group’s register. Look for it among all actions.',
  none: 'No actions yet',
  noneHint: 'Actions noted in a meeting appear here, and the secretary can add others.',
  noneFound: 'No action matches',
  noneFoundHint: 'Change the search or the state.',
  showAll: 'Show all that are not closed',

  priorityName: (priority: Priority): string => ({ high: 'High', normal: 'Normal', low: 'Low' })[priority],
  carried: (times: number): string => `carried forward by ${format.count(times, TIMES)}`,
  evidence: (name: string, text: string): string => `${name} says that it is done: ${text}`,
  closedBy: (name: string, day: string): string => `Closed by ${name} on ${day}`,
  droppedBy: (name: string, day: string): string => `Dropped by ${name} on ${day}`,
  noted: (text: string): string => `“${text}”`,
  former: 'no longer in the directory',

  add: 'Add an action',
  added: (ref: string): string => `${ref} was added.`,
  saved: (ref: string): string => `${ref} was saved.`,
  field: { title: 'What is to be done', owner: 'Owner', due: 'Due day', priority: 'Priority', from: 'Where it comes from', note: 'Made from a note', evidence: 'How one can see that it is done', reason: 'Reason' },
  choose: 'Choose a person',
  noNote: 'None: enter it below',
  fromHint: 'An item or a meeting; may be left empty.',
  pastDue: 'This day is past: the action will be overdue at once.',
  save: 'Save',
  needed: 'Fill this in.',
  saveAnyway: 'Save mine all the same',
  conflict: 'Somebody has changed this action while you were writing. What you entered is still here. It is now:',
  now: (field: 'title' | 'owner' | 'due' | 'priority', value: string): string => `${{ title: 'To be done', owner: 'Owner', due: 'Due', priority: 'Priority' }[field]}: ${value}`,

  deed: (deed: 'done' | 'change' | 'close' | 'keep' | 'drop' | 'reopen'): string =>
    ({ done: 'It is done', change: 'Change', close: 'Close', keep: 'Keep open', drop: 'Drop', reopen: 'Reopen' })[deed],
  about: (ref: string): string => ` ${ref}`,
  form: (deed: 'done' | 'close' | 'keep' | 'drop' | 'reopen', ref: string): string =>
    ({ done: `Propose to close ${ref}`, close: `Close ${ref}`, keep: `Keep ${ref} open`, drop: `Drop ${ref} without its being done`, reopen: `Reopen ${ref}` })[deed],
  doneHint: 'For example a change number, a link or a date. The group sees it when it agrees to close the action.',
  closeHint: 'The owner has not proposed it, so say how it was done.',
  did: (deed: 'done' | 'close' | 'keep' | 'drop' | 'reopen', ref: string): string =>
    ({ done: `${ref} is proposed for closing.`, close: `${ref} is closed.`, keep: `${ref} stays open.`, drop: `${ref} is dropped.`, reopen: `${ref} is open again.` })[deed],

  toAgree: (count: number): string => `Proposed for closing: ${count}`,
  toAgreeHint: 'The owners say that these are done. Choose those that the group agrees to close.',
  chooseAll: 'Choose all',
  chooseOne: (ref: string): string => `Choose ${ref}`,
  agree: (count: number): string => (count === 0 ? 'Agree to close' : `Agree to close ${format.count(count, ACTIONS)}`),
  agreed: (count: number): string => `${format.count(count, { one: 'action is', other: 'actions are' })} closed.`,
  nothingChosen: 'Choose at least one action first.',

  history: 'History',
  readingHistory: 'Reading the history',
  noHistory: 'The history could not be read.',
  event: (what: ActionEvent['what']): string => WHAT[what],
  byQuorate: 'Quorate',
  carriedOn: (day: string): string => `by the meeting of ${day}`,
  before: (field: 'title' | 'owner' | 'due' | 'priority', value: string): string =>
    `${{ title: 'what is to be done', owner: 'owner', due: 'due day', priority: 'priority' }[field]} was ${value}`,
  day: (day: Day): string => format.day(day),
};
