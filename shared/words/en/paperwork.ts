import type { ActionEvent } from '../../domain/action.ts';
import type { DecisionOutcome } from '../../domain/decision.ts';
import { decision } from './decision.ts';
import { format } from './format.ts';

const EVENT: Readonly<Record<ActionEvent['what'], string>> = {
  raised: 'Noted', changed: 'Changed', carried: 'Carried forward', proposedClosed: 'Proposed for closing', closed: 'Closed', keptOpen: 'Kept open', reopened: 'Opened again', dropped: 'Dropped',
};

/** Sentences of documents that people send each other. */
export const paperwork = {
  /** 'Page 2 of 5'; the numbers may be marks that are filled in later */
  page: (page: string, pages: string): string => `Page ${page} of ${pages}`,
  agenda: 'Agenda',
  actionLog: 'Action log',
  minutes: 'Minutes',
  register: 'Register of attendance',
  actions: 'Actions',
  decisions: 'Decisions',
  calendar: 'Meetings',
  meetingOf: (when: string): string => `Meeting of ${when}`,
  place: 'Place',
  published: 'Published',
  version: 'Version',
  rule: 'Rule',
  state: 'State',
  draft: 'Draft',
  proposed: (day: string): string => `Laid before the members on ${day}; not agreed yet`,
  agreed: (day: string): string => `Agreed on ${day}`,
  columns: {
    number: 'No.', item: 'Item', purpose: 'Purpose', presenter: 'Presenter', minutes: 'Minutes', papers: 'Papers', ref: 'Reference', action: 'Action', owner: 'Owner', due: 'Due', priority: 'Priority', state: 'State',
    from: 'From', carried: 'Carried forward', note: 'Note', name: 'Name', post: 'Post', attendance: 'Attendance', decision: 'Decision', about: 'About', outcome: 'Outcome', reasons: 'Reasons', conditions: 'Conditions',
    rejected: 'Options rejected', conflicts: 'Conflicts of interest', dissent: 'Dissent', quorum: 'Quorum', vote: 'Vote', effective: 'Takes effect on', taken: 'Recorded', corrections: 'Corrections', when: 'When', what: 'What', by: 'By',
  },
  items: 'Items of business',
  attendance: 'Attendance',
  unrecorded: 'Not recorded',
  standsFor: (name: string): string => `for ${name}`,
  present: 'Who was there',
  raised: 'New actions',
  carriedForward: 'Actions carried forward',
  closed: 'Actions closed',
  nil: 'Nil return: no action was noted, carried forward or closed.',
  none: 'None.',
  restricted: 'Restricted paper',
  leftOut: (count: number): string => `${format.count(count, { one: 'restricted item has', other: 'restricted items have' })} been left out of this document.`,
  corrections: 'Corrections',
  correction: (text: string, day: string): string => `${text} (${day})`,
  interests: 'Interests declared',
  leaves: 'left for this item',
  actionsOf: (refs: string): string => `Actions: ${refs}`,
  decided: (ref: string, outcome: string, text: string): string => `${ref}, ${outcome}: ${text}`,
  nextMeeting: (when: string): string => `Next meeting: ${when}`,
  report: { of: (post: string, department: string): string => [post, department].filter((part) => part !== '').join(', '), by: 'Report of', contact: 'Contact', effective: 'Takes effect on', background: 'Background papers', none: 'No implications.', clearedBy: (initials: string, day: string): string => `(${initials}, ${day})` },
  history: 'History',
  event: (what: ActionEvent['what']): string => EVENT[what],
  outcome: (outcome: DecisionOutcome): string => decision.outcome(outcome).toLowerCase(),
  invitation: (group: string): string => `Meeting of ${group}. Agenda and papers stand in Quorate.`,
};
