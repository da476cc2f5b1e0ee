import type { BlockerDeed } from '../../contract/blockers.ts';
import type { BlockerEvent, BlockerState } from '../../domain/blocker.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';

const DAYS = { one: 'day', other: 'days' };
const BLOCKERS = { one: 'blocker', other: 'blockers' };

const STATE: Readonly<Record<BlockerState, string>> = { open: 'Open', taken: 'Being removed', removed: 'Removed', withdrawn: 'Withdrawn' };

const DEED: Readonly<Record<BlockerDeed, string>> = {
  take: 'I will remove it', accept: 'Yes, I will remove it', decline: 'No, I cannot', giveBack: 'Give it back', offer: 'Ask somebody else', wait: 'Waiting for a decision', remove: 'It is out of the way',
  withdraw: 'Withdraw it', reopen: 'It is in the way again', escalate: 'Escalate', change: 'Change',
};

const EVENT: Readonly<Record<BlockerEvent['what'], string>> = {
  raised: 'Raised', changed: 'Changed', taken: 'Undertaken', givenBack: 'Given back', offered: 'Somebody was asked', offerTakenBack: 'Nobody is asked any more', refused: 'Whoever was asked said no', waiting: 'A decision is waited for', decided: 'Decided',
  waitingEnded: 'No decision is needed any more', escalated: 'Escalated', answeredAbove: 'Answered above', reopenedAbove: 'Taken up again above', removed: 'Removed', withdrawn: 'Withdrawn', reopened: 'Taken up again',
};

const FILTER = { open: 'Open', untaken: 'Without a remover', waiting: 'Waiting for a decision', late: 'Past their day', ended: 'Removed or withdrawn', all: 'All' };

/** The page of what stops the work. */
export const blockersPage = {
  intro: 'What stops the work, for how long, and which member of the board has undertaken to remove it.',
  state: (state: BlockerState): string => STATE[state],
  late: 'Past its day',
  deed: (deed: BlockerDeed): string => DEED[deed],
  event: (what: BlockerEvent['what']): string => EVENT[what],
  about: (ref: string): string => ` (${ref})`,
  raise: 'Raise a blocker',
  list: 'Blockers',
  openCount: (open: number, waiting: number): string => (open === 0 ? 'Nothing is blocked.' : `${format.count(open, BLOCKERS)} open${waiting === 0 ? '' : `, ${waiting} waiting for a decision`}.`),
  shown: (shown: number, of: number): string => `${shown} of ${format.count(of, BLOCKERS)} shown`,
  none: 'Nothing is blocked',
  noneHint: 'When something stops a workstream, raise it here, in the channel or by typing “blocker: …”. A member of the board takes it on, and it goes on the next agenda by itself.',
  noneFound: 'No blocker like that',
  noneFoundHint: 'Look for less, or show all of them.',
  showAll: 'Show all',
  look: 'Find blockers',
  search: 'Words or reference',
  which: 'Which',
  filter: (which: keyof typeof FILTER): string => FILTER[which],
  whose: 'Who removes them',
  everybody: 'Anybody',
  mine: 'Me',
  column: { ref: 'Reference', title: 'What is in the way', work: 'What it stops', age: 'Days', remover: 'Who removes it', due: 'By', state: 'State' },
  work: (number: number, strategy: string | null): string => `Workstream ${number}${strategy === null ? '' : `, ${strategy}`}`,
  noWork: 'No single workstream',
  day: (day: Day): string => format.day(day),
  nobody: 'Nobody yet',
  askedOf: (name: string): string => `${name} has been asked`,
  dueBy: (day: Day): string => `by ${format.day(day)}`,
  waitingFor: (days: number): string => (days === 0 ? 'Waiting for a decision since today' : `Waiting for a decision for ${format.count(days, DAYS)}`),
  decidedAfter: (ref: string | null, days: number): string => `Decided${ref === null ? '' : ` (${ref})`} after ${format.count(days, DAYS)}`,
  anotherDay: 'Set another day',
  back: 'All blockers',
  facts: 'How it stands',
  raisedBy: (name: string, day: string): string => `Raised by ${name}, ${day}`,
  standing: (days: number): string => `It has stood for ${format.count(days, DAYS)}.`,
  stood: (days: number): string => `It stood for ${format.count(days, DAYS)}.`,
  removedBy: (name: string, day: Day | null): string => (day === null ? `${name} removes it.` : `${name} removes it by ${format.day(day)}.`),
  wasToRemove: (name: string, day: Day): string => `${name} was to remove it by ${format.day(day)}.`,
  nobodyYet: 'No member of the board has undertaken to remove it.',
  askedBy: (name: string, by: string): string => `${by} has asked ${name} to take it on.`,
  endedBy: (state: 'removed' | 'withdrawn', name: string, day: string): string => `${STATE[state]} by ${name}, ${day}`,
  fromGroup: (group: string, state: BlockerState | null): string => `It came up from ${group}${state === 'removed' || state === 'withdrawn' ? ', where it has ended' : ''}.`,
  escalatedTo: (name: string, by: string, day: string): string => `Escalated to ${name} by ${by}, ${day}`,
  asTheirs: (ref: string): string => `There it is ${ref}.`,
  outside: 'Quorate does not run that body: tell it yourself.',
  answered: (name: string, state: 'removed' | 'withdrawn', day: string): string => `${name}: ${STATE[state].toLowerCase()}, ${day}`,
  trail: 'What has happened',
  system: 'From the other group',
  escalated: 'Above this group',
  field: {
    title: 'What is in the way', detail: 'More about it', work: 'What it stops', decision: 'A decision is waited for since', due: 'By when', words: 'How it was removed', why: 'Why', person: 'Who', since: 'Waited for since', decided: 'What was decided', body: 'To',
  },
  hint: {
    title: 'One line that a member understands without knowing the work.', detail: 'What has been tried, and what would help. May stay empty.', decision: 'Leave empty if nobody has to decide anything.', due: 'You are reminded on the day, and weekly after it.',
    words: 'Whoever raised it is told.', decided: 'Choosing a decision ends the waiting. Restricted decisions cannot be chosen.', giveBack: 'May stay empty. The chair hears of it if nobody takes it on.', person: 'It stays where it is until they say yes.',
    escalate: 'Goes along with it, for people who do not know the work.', withdraw: 'May stay empty.',
  },
  choose: 'Choose',
  noDecision: 'Nothing yet',
  runs: (name: string, runs: boolean): string => (runs ? `${name} (gets it in its channel)` : name),
  save: 'Save',
  undo: 'Undo',
  conflict: 'Somebody has changed it meanwhile. What you entered is still here. It now says:',
  saveAnyway: 'Save mine all the same',
  done: {
    raiseBlocker: 'Raised. The group hears of it in the channel.', changeBlocker: 'Saved.', takeBlocker: 'You will remove it.', giveBackBlocker: 'Given back.', offerBlocker: 'Asked.', waitBlocker: 'Noted.', endBlocker: 'Noted that it has ended.',
    reopenBlocker: 'It is in the way again.', escalateBlocker: 'Escalated.',
  },
  offerTakenBack: 'Nobody is asked any more.',
  removing: 'Who has removed what in the last twelve months',
  removingHint: 'Facts for a talk about the work, in the order of names. They say nothing about how hard a blocker was.',
  removingOf: ({ taken, open, removed, medianDays }: { readonly taken: number; readonly open: number; readonly removed: number; readonly medianDays: number | null }): string =>
    [`${taken} undertaken`, `${open} still open`, `${removed} removed`, ...(medianDays === null ? [] : [`half of them within ${format.count(medianDays, DAYS)}`])].join(', '),
  register: 'Blockers',
  columns: { raised: 'Raised', raisedBy: 'Raised by', detail: 'More about it', waited: 'Days to a decision', ended: 'Ended', how: 'How', escalated: 'Escalated to', from: 'Came from' },
};
