import type { StandingContent } from '../../contract/agenda.ts';
import type { StandingItem } from '../../domain/agenda.ts';
import type { AgendaState } from '../../domain/agenda-state.ts';
import type { ProposalState } from '../../domain/proposal.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { agendaChange } from './agenda-change.ts';
import { format } from './format.ts';

const MINUTES = { one: 'minute', other: 'minutes' };
const ACTIONS = { one: 'open action', other: 'open actions' };

const STATE: Readonly<Record<AgendaState, string>> = {
  draft: 'Draft', publishing: 'Being published', notPosted: 'Not posted', published: 'Published', changed: 'Changed since it was published', closed: 'The meeting has begun', cancelled: 'Meeting cancelled',
};

const STATE_LINE: Readonly<Record<AgendaState, string>> = {
  draft: 'Nothing has been posted yet. Members who open this page see it as a draft.',
  publishing: 'Its card is on its way into the channel. It counts as published as soon as it stands there.',
  notPosted: 'Teams did not take the card, so the agenda is not published. The messages on the overview show why, and let you send it again.',
  published: 'Its card stands in the channel.',
  changed: 'The channel still shows what was published last. Publish the changes to tell everybody.',
  closed: 'The agenda stays as it was when the meeting began.',
  cancelled: 'There is nothing to publish while the meeting is cancelled.',
};

const STANDING: Readonly<Record<StandingItem, string>> = {
  apologies: 'Apologies', lastRecord: 'Record of the last meeting', mattersArising: 'Matters arising', reports: 'Reports of other groups', blockers: 'Blockers', risks: 'Risks', otherBusiness: 'Any other business',
};

type Last = Extract<StandingContent, { readonly kind: 'lastRecord' }>['records'][number];
const RECORD: Readonly<Record<Last['kind'], string>> = { actionLog: 'Action log', minutes: 'Minutes' };
const RECORD_STATE: Readonly<Record<Last['state'], string>> = { compiled: 'draft', proposed: 'proposed, to be agreed', agreed: 'agreed' };

/** The page of a meeting's agenda. */
export const agendaPage = {
  state: (state: AgendaState): string => STATE[state],
  stateLine: (state: AgendaState): string => STATE_LINE[state],
  whereItStands: 'Where it stands',
  proposed: (by: string, moment: string, isCurrent: boolean): string => `Laid before the chair by ${by}, ${moment}${isCurrent ? '.' : '; changed since.'}`,
  agreed: (by: string, moment: string, isCurrent: boolean): string => `Agreed by ${by}, ${moment}${isCurrent ? '.' : '; changed since.'}`,
  pressed: (by: string, moment: string): string => `${by} pressed Publish, ${moment}.`,
  published: (version: number, by: string | null, moment: string): string => `Version ${version}: published ${by === null ? 'automatically by Quorate' : `by ${by}`}, ${moment}`,
  history: 'What was published, and what changed',
  itemsBy: (day: Day): string => `Items are to be in by ${format.day(day)}.`,

  late: (lastDay: Day): string => `This agenda is later than the terms of reference allow: its last day was ${format.day(lastDay)}.`,
  lateBecause: (reason: string, by: string): string => `Reason given by ${by}: ${reason}`,
  sayWhy: 'Say why it is late',
  changeWhy: 'Change the reason',
  whyLate: 'Why is it late?',
  whyLateHint: 'Everybody in the group sees this, and it is kept in the journal.',

  propose: 'Lay it before the chair',
  agree: 'Agree this agenda',
  publish: 'Publish in the channel',
  publishAsk: 'This posts the agenda in the channel for everybody to answer.',
  publishNow: 'Publish now',
  publishChanges: 'Publish the changes',
  saveFirst: 'Save your changes first.',
  done: { proposeAgenda: 'Laid before the chair.', agreeAgenda: 'Agreed.', publishAgenda: 'Publishing.', explainLate: 'Noted.', setPublishing: 'Saved.', saveOrderOfBusiness: 'Saved.', proposeItem: 'Proposed.', acceptProposal: 'On the agenda.', declineProposal: 'Declined.', withdrawProposal: 'Withdrawn.', saveAgenda: 'Saved.' },
  changesNow: 'What publishing would tell',

  publishing: 'When it goes out',
  automatic: 'By itself, on its last day',
  byHand: 'Only when somebody publishes it',
  byHandHint: 'On the last day the secretary is reminded in private.',

  items: 'Items',
  fits: (needed: number, available: number, left: number): string =>
    left >= 0 ? `${needed} of ${format.count(available, MINUTES)}: ${left === 0 ? 'it fits exactly' : `${left} to spare`}.` : `${needed} of ${format.count(available, MINUTES)}: ${format.count(-left, MINUTES)} too many.`,
  beyond: 'runs over the end',
  none: 'No items yet.',
  add: 'Add an item',
  edit: 'Change',
  up: 'Move up',
  down: 'Move down',
  remove: 'Take off',
  about: (what: string): string => `: ${what}`,
  moved: (title: string, place: number, of: number): string => `${title}: now ${place} of ${of}.`,
  atEdge: 'It cannot move further.',
  removed: (title: string): string => `Taken off: ${title}. You can undo this.`,
  hasPapers: (title: string): string => `Papers are kept at ${title}. Move them to another item before you take it off.`,
  undone: 'Undone.',
  unsaved: 'Changed, and not saved yet.',
  save: 'Save the agenda',
  undo: 'Undo',
  discard: 'Discard my changes',
  discarded: 'Your changes are discarded.',

  conflict: 'Somebody else has changed this agenda meanwhile',
  conflictLine: 'Nothing was overwritten, and your changes are still here. This is what the other person changed:',
  conflictNothing: 'Nothing that can be seen in the list.',
  merge: 'Put both together',
  takeTheirs: 'Discard mine, take theirs',
  merged: 'Both are put together. Check the list, then save it.',
  clashes: 'You both changed these. Yours stands in the list:',
  clash: (title: string, field: 'title' | 'purpose' | 'presenter' | 'minutes' | 'removed', theirs: string): string =>
    field === 'removed' ? `${title}: one of you took it off and the other changed it; it stays` : `${title}: the other person wrote “${theirs === '' ? '–' : theirs}” as ${{ title: 'title', purpose: 'purpose', presenter: 'presenter', minutes: 'minutes' }[field]}`,
  change: agendaChange,

  field: { title: 'Title', purpose: 'What the group is to do', presenter: 'Presented by', minutes: 'Minutes', standing: 'Standing item', why: 'Why it should be on the agenda', for: 'Meeting', place: 'Place', note: 'What you tell the person' },
  presenterHint: 'A post or a role. Empty: the chair.',
  fault: { missing: 'Fill this in.', tooLong: (limit: number): string => `Shorten this to ${limit} characters.`, minutes: (limit: number): string => `Enter a whole number from 0 to ${limit}.` },
  apply: 'Put it in the list',
  newItem: 'New item',
  changeItem: (title: string): string => `Change the item: ${title}`,

  attending: (attending: number, apologies: number, unanswered: number): string => `${attending} coming, ${apologies} sent apologies, ${unanswered} not answered yet.`,
  lastRecord: (zone: string, starts: Instant): string => `Meeting of ${format.date(zone, starts)}`,
  record: ({ kind, state }: Pick<Last, 'kind' | 'state'>): string => `${RECORD[kind]} (${RECORD_STATE[state]})`,
  corrections: (n: number): string => format.count(n, { one: 'correction', other: 'corrections' }),
  noRecord: 'its record is not proposed yet.',
  arising: (open: number, overdue: number): string => (open === 0 ? 'No open actions.' : `${format.count(open, ACTIONS)}${overdue === 0 ? '' : `, ${overdue} overdue`}.`),
  action: (owner: string, due: Day, overdue: boolean): string => `${owner}, due ${format.shortDay(due)}${overdue ? ', overdue' : ''}`,
  allActions: 'All actions',
  reports: (bodies: readonly string[]): string => (bodies.length === 0 ? 'No group reports to this one in the framework.' : `To report: ${format.list(bodies)}.`),
  risks: (open: number, overdue: number): string => (open === 0 ? 'The register has no open risk.' : `${format.count(open, { one: 'open risk', other: 'open risks' })}${overdue === 0 ? '' : `, ${overdue} overdue for review`}.`),
  allRisks: 'The whole register',
  risk: (score: string, owner: string, review: string): string => [score, owner, review].filter((part) => part !== '').join(', '),
  blockers: (open: number, waiting: number): string =>
    open === 0 ? 'Nothing is blocked.' : `${format.count(open, { one: 'blocker is', other: 'blockers are' })} open${waiting === 0 ? '' : `, ${waiting} waiting for a decision`}.`,
  allBlockers: 'All of them',
  blocker: (number: number | null, age: number, remover: string | null, waited: number | null): string =>
    [
      ...(number === null ? [] : [`workstream ${number}`]), format.count(age, { one: 'day', other: 'days' }), remover === null ? 'nobody removes it yet' : `removed by ${remover}`,
      ...(waited === null ? [] : [`a decision is awaited for ${format.count(waited, { one: 'day', other: 'days' })}`]),
    ].join(', '),
  standing: (standing: StandingItem | null): string => (standing === null ? 'None: an item of its own' : STANDING[standing]),

  proposals: 'Proposed items',
  proposalsHint: 'Anybody in the group may propose an item, here or in chat: “propose item: Digital Champions update, 10 min, for discussion”.',
  noProposals: 'Nothing is proposed.',
  proposeItem: 'Propose an item',
  sendProposal: 'Propose it',
  by: (name: string, day: string): string => `Proposed by ${name}, ${day}`,
  proposalState: (state: ProposalState): string => ({ open: 'waiting for the secretary', accepted: 'on the agenda', declined: 'not taken up', withdrawn: 'withdrawn' })[state],
  accept: 'Put it on this agenda',
  decline: 'Decline',
  declineHint: 'The person who proposed it gets this as a private message.',
  withdraw: 'Withdraw it',
  anyMeeting: 'Whichever comes next',
  meetingOf: (date: string): string => `For ${date}`,
  atEnd: 'At the end',
  before: (number: number, title: string): string => `Before ${number}. ${title}`,

  order: 'Order of business',
  orderHint: 'Each new meeting begins with these items. Meetings that nobody has worked on yet follow a change.',
  orderCount: (n: number, minutes: number): string => `${format.count(n, { one: 'item', other: 'items' })}, ${format.count(minutes, MINUTES)}.`,
  changeOrder: 'Change the order of business',
  saveOrder: 'Save the order of business',
  orderChanged: 'Somebody else has changed the order of business meanwhile. Nothing was overwritten. Yours is still here: compare it with theirs, then save it or cancel.',
  theirOrder: 'As it stands now',
  cancel: 'Cancel',
};

export type AgendaPageWords = typeof agendaPage;
