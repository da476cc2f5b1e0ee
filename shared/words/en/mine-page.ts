import type { Urgency } from '../../contract/mine.ts';
import type { FoundKind } from '../../domain/found.ts';
import type { Clearer } from '../../domain/paper.ts';
import type { RequestState } from '../../domain/request.ts';
import { format } from './format.ts';

const DAYS = { one: 'day', other: 'days' };
const KIND: Readonly<Record<FoundKind, string>> = {
  action: 'Actions', decision: 'Decisions', meeting: 'Meetings', item: 'Agenda items', paper: 'Papers', workstream: 'Workstreams', blocker: 'Blockers', risk: 'Risks', request: 'Requests',
  record: 'Records of meetings', clause: 'Terms of reference',
};
const STATE: Readonly<Record<RequestState, string>> = {
  submitted: 'not looked at yet', triaged: 'looked at by an officer', onAgenda: 'on an agenda', decided: 'decided', declined: 'declined', withdrawn: 'withdrawn',
};

/** My work, and the search. */
export const minePage = {
  intro: 'What you have to do and what you wait for, in all your groups.',
  count: (tasks: number, groups: number): string => `${format.count(tasks, { one: 'thing', other: 'things' })} in ${format.count(groups, { one: 'group', other: 'groups' })}`,
  urgency: (urgency: Urgency): string => ({ overdue: 'Overdue', today: 'Today', week: 'In the next seven days', later: 'Later', waiting: 'Waiting for others' })[urgency],
  none: 'Nothing waits for you',
  noneHint: 'Actions, meetings to answer, reports, blockers, risks and requests of yours appear here as soon as there are any.',
  left: (days: number): string => (days < 0 ? `${format.count(-days, DAYS)} overdue` : days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  action: (proposed: boolean): string => (proposed ? 'Action; the group has still to agree that it is done' : 'Action'),
  answer: 'Will you come to this meeting?',
  highlight: (number: number): string => `Highlight report of workstream ${number}`,
  blocker: 'Blocker that you remove',
  risk: 'Risk that you own, to be reviewed',
  advice: 'Your advice is asked for',
  request: (state: RequestState): string => `Your request, ${STATE[state]}`,
  clearance: (clearer: Clearer): string => `Your ${{ constitutional: 'constitutional', finance: 'financial', humanResources: 'HR' }[clearer]} comments are asked for`,
  proposals: (count: number): string => `${format.count(count, { one: 'proposed item waits', other: 'proposed items wait' })} for your decision`,
  calls: (count: number): string => `${format.count(count, { one: 'meeting is', other: 'meetings are' })} asked for and ${count === 1 ? 'waits' : 'wait'} for your agreement`,
  requests: (count: number): string => `${format.count(count, { one: 'request waits', other: 'requests wait' })} to be taken up`,
  changes: (count: number): string => `${format.count(count, { one: 'change', other: 'changes' })} in the team ${count === 1 ? 'waits' : 'wait'} for a decision on the seats`,
  settle: 'To be settled',
  hidden: 'A restricted paper',

  searchIntro: 'Meetings, agendas, papers, decisions, actions, workstreams, blockers, risks, requests, records and terms of all your groups, as far as you may see them.',
  words: 'Words',
  wordsHint: 'For example a reference, a title or part of a sentence',
  where: 'Group',
  everywhere: 'All my groups',
  kind: 'Kind',
  everyKind: 'Everything',
  kindName: (kind: FoundKind): string => KIND[kind],
  counted: (kind: FoundKind, count: number, most: number): string => `${KIND[kind]} (${count >= most ? `more than ${most - 1}` : count})`,
  found: (count: number, most: number): string => (count === 0 ? 'Nothing found.' : count >= most ? `More than ${most - 1} found.` : `${count} found.`),
  notFound: (words: string): string => `Nothing says “${words}”`,
  notFoundHint: 'Try fewer words or another form of them. What is restricted is found by its readers alone.',
  start: 'Type at least two letters',
  startHint: 'Every word that you type is looked for; accents and capitals do not matter.',
  more: 'Show more',
  meetingOf: 'Meeting',
  itemNumber: (number: string): string => `Item ${number}`,
  record: (kind: string): string => (kind === 'minutes' ? 'Minutes' : 'Action log'),
  termsVersion: (version: string): string => `Terms of reference ${version}`,
  workstream: (number: string): string => `Workstream ${number}`,
};
