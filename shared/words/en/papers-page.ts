import type { PaperState } from '../../domain/agenda.ts';
import type { Clearer, ReportSection } from '../../domain/paper.ts';
import type { LinkKind } from '../../domain/paper-link.ts';
import type { Opening } from '../../domain/paper-pack.ts';
import type { Day } from '../../domain/time.ts';
import { format } from './format.ts';
import { paper } from './paper.ts';

const PAPERS = { one: 'paper', other: 'papers' };
const PAGES = { one: 'page', other: 'pages' };

const SECTION: Readonly<Record<ReportSection, string>> = {
  purpose: 'Purpose of the report', information: 'Information and advice', themes: 'Key themes and drivers', considerations: 'Other considerations', otherOptions: 'Other options considered',
  reasons: 'Reasons for the recommendation', statutory: 'Statutory and policy implications', staff: 'Implications for staff', citizens: 'Implications for citizens',
  partners: 'Implications for partners', timescales: 'Timescales', financial: 'Financial implications', recommendation: 'Recommendation', enquiries: 'Enquiries about this report',
  divisions: 'Electoral divisions and members affected',
};

const HINT: Partial<Readonly<Record<ReportSection, string>>> = {
  purpose: 'In one or two sentences: what the group is asked to do.',
  information: 'Leave an empty line between paragraphs: they are numbered by themselves. Begin a line with “A.”, “a)” or “-” for a list.',
  recommendation: 'As the decision should read.',
  divisions: '“All”, or their names.',
};

/** The page of a meeting's papers. */
export const papersPage = {
  highlights: (there: number, all: number): string => `Highlight reports: ${there} of ${all}`,
  readHighlights: 'Read them',
  intro: 'Everything for this meeting in one place, item by item. What comes later appears here too, so there is no second pack to look for.',

  // the pack as a whole
  canOpenAll: (count: number): string => (count === 1 ? 'You can open the one paper that is out.' : `You can open all ${count} papers.`),
  nothingYet: 'No paper is out yet.',
  linksAlone: 'The papers of this meeting are links on its agenda.',
  opening: (opening: Opening, count: number): string =>
    ({
      opens: `You can open ${format.count(count, PAPERS)}`,
      denied: `${format.count(count, PAPERS)} you said you could not open`,
      untried: `${format.count(count, PAPERS)} kept elsewhere, not tried by you yet`,
      notForYou: `${format.count(count, PAPERS)} for others only`,
      toCome: `${format.count(count, PAPERS)} to come`,
    })[opening],
  openings: (parts: readonly string[]): string => `${parts.join('; ')}.`,
  length: (pages: number, minutes: number): string => `About ${format.count(pages, PAGES)}, some ${minutes} minutes to read.`,
  unmeasured: (count: number): string => `The length of ${format.count(count, PAPERS)} is not given.`,
  lastDay: (day: Day): string => `Papers should be out by ${format.day(day)}.`,
  supplements: (count: number): string => `${format.count(count, PAPERS)} came after the agenda.`,
  news: (fresh: number, changed: number, since: string): string =>
    fresh + changed === 0 ? `Nothing has changed since you looked on ${since}.` : `Since you looked on ${since}: ${format.list([...(fresh > 0 ? [`${fresh} new`] : []), ...(changed > 0 ? [`${changed} changed`] : [])])}.`,
  markSeen: 'Mark as seen',
  seen: 'Marked as seen.',

  // one item
  item: (number: number, title: string): string => `${number}. ${title}`,
  bare: 'Items without papers',
  stray: 'No longer on the agenda',
  strayHint: 'The items of these papers have been taken off. Move the papers to another item, or remove them.',

  // one paper
  report: 'Report',
  link: 'Link',
  state: (state: PaperState): string => ({ withAgenda: 'Available', toFollow: 'To follow', tabled: 'Tabled as urgent' })[state],
  draft: 'Draft',
  restricted: 'Restricted',
  fresh: 'New since you looked',
  changed: 'Changed since you looked',
  supplement: (moment: string): string => `Came after the agenda, ${moment}`,
  pages: (pages: number): string => format.count(pages, PAGES),
  long: (pages: number): string => `${format.count(pages, PAGES)}: long. A summary on the first page helps.`,
  by: (name: string): string => `Added by ${name}`,
  publishedBy: (name: string, moment: string): string => `Published by ${name}, ${moment}`,
  tabledBy: (name: string, moment: string): string => `Tabled by ${name}, ${moment}`,
  urgent: (reason: string): string => `Went out before all comments were there: ${reason}`,
  notForYou: 'Only its readers can open this paper.',
  remit: (body: string): string => `The comments say that this is for ${body} to decide.`,
  kindOfLink: (kind: LinkKind): string | null =>
    ({ teams: null, sharePoint: null, elsewhere: null, personalDrive: 'This lies in somebody’s own OneDrive, which others cannot open until it is shared with them.' })[kind],
  complete: (filled: number, needed: number): string => `${filled} of ${needed} needed sections filled`,

  // reading
  read: 'Read',
  readNoted: 'Read (noted)',
  open: 'Open',
  hide: 'Close',
  noted: 'This paper is restricted: it was noted that you opened it.',
  opensForMe: 'It opens for me',
  doesNotOpen: 'It does not open',
  triedAndOpens: 'You said that it opens for you.',
  triedAndFails: 'You said that it does not open for you. The secretary can see that.',
  shutOut: (names: readonly string[]): string => `Does not open for ${format.list(names)}.`,
  tried: 'Noted.',
  section: (part: ReportSection | Clearer): string => (part in SECTION ? SECTION[part as ReportSection] : paper.clearer(part as Clearer)),
  comments: (clearer: Clearer, initials: string, day: Day): string => `${paper.clearer(clearer)} (${initials} ${day.split('-').toReversed().join('/')})`,
  reportOf: (post: string, department: string): string => ['Report of', [post, department].filter((part) => part !== '').join(', ')].join(' '),
  contact: (name: string, contact: string): string => `For enquiries about this report: ${[name, contact].filter((part) => part !== '').join(', ')}`,
  effective: (day: Day): string => `With effect from ${format.day(day)}`,
  background: 'Background papers',
  paragraph: (number: number): string => `Link to paragraph ${number}`,
  noImplications: 'There are no implications.',

  // comments
  clearances: 'Comments',
  awaited: 'Awaited',
  notAsked: 'Not asked for yet',
  askedOf: (name: string, moment: string): string => `Asked of ${name}, ${moment}`,
  dueBy: (day: Day): string => `needed by ${format.day(day)}`,
  given: (initials: string, day: Day): string => `${initials}, ${format.day(day)}`,
  none: 'No implications',
  outdated: 'Given before the report was last changed.',
  ask: 'Ask',
  askAgain: 'Ask again',
  record: 'Record comments',
  recordAgain: 'Change comments',
  of: (what: string): string => `: ${what}`,

  // who may read
  restriction: 'Who may read it',
  readers: (names: readonly string[]): string => (names.length === 0 ? 'Nobody but whoever restricted it.' : `${format.list(names)}.`),
  restrictedBy: (name: string, reason: string): string => `Restricted by ${name}: ${reason}`,
  masked: 'Others do not see its title.',
  reads: 'Who has opened it',
  noReads: 'Nobody has opened it yet.',
  readBy: (name: string, moment: string): string => `${name}, ${moment}`,

  // deeds
  add: 'Add a paper',
  edit: 'Change',
  publish: 'Publish',
  publishUrgent: 'Publish as urgent',
  notYet: 'This cannot go out yet:',
  table: 'Table as urgent',
  restrict: 'Restrict',
  readersOf: 'Readers',
  lift: 'Lift the restriction',
  remove: 'Remove',
  removeAsk: (title: string): string => `Remove “${title}” from the papers of this meeting? A file kept elsewhere stays where it is.`,
  save: 'Save',
  saveDraft: 'Save the draft',
  saved: 'Saved.',
  published: 'Published: everybody who may read it can open it now.',
  tabled: 'Tabled as urgent.',
  removed: 'Removed.',
  asked: 'Asked.',
  recorded: 'The comments are recorded.',
  restrictedNow: 'Who may read it is changed.',

  // forms
  field: {
    item: 'Item', title: 'Title', kind: 'What it is', url: 'Address', pages: 'Pages', clearers: 'Comments that it needs', post: 'Report of (post)', department: 'Department', name: 'Author',
    contact: 'Contact for enquiries', effective: 'Takes effect from', background: 'Background papers', reason: 'Reason', readers: 'Readers', masks: 'Hide the title from everybody else', of: 'Who is asked', due: 'Needed by',
    initials: 'Initials', day: 'Date', text: 'Comments', none: 'No implications arise', remit: 'Which body decides', restricted: 'Restricted from the start',
  },
  kind: { link: 'A file kept in Teams, SharePoint or elsewhere', report: 'A report written here', toCome: 'Still to come: only name it' },
  urlHint: 'Starts with https://. In Teams or SharePoint: “Copy link”.',
  pagesHint: 'May be left empty.',
  pagesFault: (most: number): string => `Enter a whole number from 1 to ${most.toString()}, or leave it empty.`,
  backgroundHint: 'One to a line: the title, and its address after it if there is one.',
  effectiveHint: 'May be left empty.',
  sectionHint: (section: ReportSection): string | undefined => HINT[section],
  needed: 'needed',
  empty: 'Still empty',
  meter: 'How complete the report is',
  goTo: (section: ReportSection): string => SECTION[section],
  all: 'All',
  dayHint: 'Day/month/year, for example 27/04/2022.',
  remitHint: 'May be left empty; for example “Finance Committee”.',
  reasonHint: 'Why it cannot wait. Members can read this.',
  restrictHint: 'Readers of the paper can see this, and nobody else.',
  nobody: 'Choose somebody',

  // somebody else was there first
  conflict: 'Somebody else has changed this paper meanwhile. What you typed is kept; nothing was overwritten.',
  theirs: 'Now says',
  yours: 'You typed',
  useTheirs: 'Take theirs',
  keepMine: 'Keep mine',
  choiceOf: (field: string): string => `Which text to keep: ${field}`,
  conflictHint: 'Choose for each part, then save again.',
  nothingThere: '(empty)',
};

export type PapersPageWords = typeof papersPage;
